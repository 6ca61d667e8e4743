// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/reported_figure.h"

#include <utility>

namespace fulcrum::explain {

void addReported(Figures& figures, std::string name, Phrase label, Measure unit,
                 std::function<Figures::Body(size_t)> body) {
  figures.add({.name = std::move(name),
               .label = std::move(label),
               .unit = unit,
               .count = figures.scenario().months(),
               .value =
                   [body](size_t t) {
                     Figures::Body made = body(t);
                     return resultOf({.operation = made.operation, .terms = std::move(made.terms)});
                   },
               .body = std::move(body),
               .isListed = false,
               .isOutput = true});
}

}  // namespace fulcrum::explain
