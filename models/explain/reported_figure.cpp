// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/reported_figure.h"

#include <functional>
#include <optional>
#include <utility>

namespace fulcrum::explain {

void addReported(Figures& figures, std::string name, Phrase label, Measure unit,
                 std::function<Figures::Body(size_t)> body) {
  const size_t months = figures.scenario().months();
  std::function<std::optional<double>(size_t)> value = [body](size_t t) {
    Figures::Body made = body(t);
    return resultOf({.operation = made.operation, .terms = std::move(made.terms)});
  };
  figures.add({.name = std::move(name),
               .label = std::move(label),
               .unit = unit,
               .count = months,
               .value = std::move(value),
               .body = std::move(body),
               .isListed = false,
               .isOutput = true});
}

}  // namespace fulcrum::explain
