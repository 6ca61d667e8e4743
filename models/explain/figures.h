// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of an evaluated scenario by its name in `evaluate --json`, with what it is made of.
#pragma once

#include <functional>
#include <map>
#include <memory>

#include "base/result.h"
#include "explain/asked.h"
#include "explain/explained_scenario.h"
#include "explain/explanation.h"

namespace fulcrum::explain {

// Names: `monthlyCost`, `ownVsRent.npv`, `totals.cash[3]`, `fleets[main].cost.onDemand[0]`, `byWorkload[chat][2]`.
// Indexed series are by month from 0, flows of own against rent by month boundary.
class Figures {
 public:
  explicit Figures(ExplainedScenario scenario);
  Figures(const Figures&) = delete;
  Figures& operator=(const Figures&) = delete;

  // All of them, in the order of the document.
  [[nodiscard]] std::vector<std::string> names() const;
  // Those that the document does not name: by which scenarios are compared, own against rent on the same terms, shares
  // of workloads.
  [[nodiscard]] std::vector<std::string> outputs() const;

  // A figure with its terms; `depth` more levels of the figures among them are explained in place. `headline.` in front
  // and `byWorkload.chat` are understood. A name that is none is an error with the nearest ones.
  [[nodiscard]] Result<Explanation> explain(std::string_view name, int depth = 0) const;

  // Of a figure, or of what several come to, whose own terms are asked for by name.
  [[nodiscard]] Result<Explanation> explain(const Asked& asked) const;

  // ---- for those who add figures (explain/*_figures.h)

  // What stands in an explanation beside label, unit and value.
  struct Body {
    Operation operation = Operation::Model;
    Phrase formula;
    std::vector<Explanation> terms;
  };
  struct Entry {
    std::string name;  // of a series without its index
    Phrase label;
    Measure unit = Measure::Plain;
    std::optional<size_t> count;  // entries of a series
    std::function<std::optional<double>(size_t)> value;
    std::function<Body(size_t)> body;
    bool atBoundaries = false;  // and not by month
    bool isOrder = false;       // nor that: by number
    bool isListed = true;       // in the document of `evaluate --json`; else it is asked for by name only
    bool isOutput = false;      // of outputs()
  };
  void add(Entry entry);
  // What the functions of entries need; it lives as long as the figures.
  void keep(std::shared_ptr<const void> part) { m_parts.push_back(std::move(part)); }
  // A figure as a term of another; its own terms are asked for by its name.
  [[nodiscard]] Explanation term(const std::string& name, std::optional<size_t> index = {}) const;
  // Terms of a series' entries.
  [[nodiscard]] std::vector<Explanation> terms(const std::string& name, size_t count) const;
  [[nodiscard]] const ExplainedScenario& scenario() const { return *m_scenario; }

 private:
  // Of several that stand as one.
  [[nodiscard]] Result<Explanation> combined(const std::vector<std::string>& names, Operation operation,
                                             Phrase label) const;
  [[nodiscard]] Phrase labelOf(const Entry& entry, std::optional<size_t> index) const;
  void expand(Explanation& explanation, int depth) const;
  [[nodiscard]] Explanation explained(const Entry& entry, std::optional<size_t> index) const;

  std::unique_ptr<const ExplainedScenario> m_scenario;
  std::vector<std::shared_ptr<const void>> m_parts;
  std::vector<Entry> m_entries;
  std::map<std::string, size_t, std::less<>> m_byName;
};

}  // namespace fulcrum::explain
