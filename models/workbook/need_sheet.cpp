// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/need_sheet.h"

#include <algorithm>

#include "base/conversions.h"
#include "plan/fields.h"
#include "workbook/field_names.h"
#include "workbook/provisioning_rows.h"

namespace fulcrum::workbook {
namespace {

// Whole units for an amount: rounding noise buys none.
std::string roundedUp(const std::string& amount) {
  return cat("ROUNDUP(MAX(0,", amount, "-0.000000001),0)");
}

class NeedWriter {
 public:
  NeedWriter(const NeedContext& context, const PoolStreams& pool, PoolRows* home)
      : m_context(context),
        m_plan(*context.model.plan),
        m_pool(pool),
        m_homeRows(home),
        m_lines(context.book,
                context.book.addMonthlySheet(
                    cat("Need ", pool.id.text, context.suffix), cat("Need of ", pool.id.text, context.suffix),
                    "Nodes in every hour of a typical week: replicas rounded up, packed on nodes, and "
                    "what the provisioning rule keeps. Hour 0 is Monday 00:00.",
                    context.months),
                context.model.months) {}

  PoolRows write() {
    m_rows.gpus = NodeTypeCells(m_context.inputs, m_context.paths, *find(m_plan, m_pool.type))("gpus", false);
    m_rows.uses.resize(m_pool.workloads.size());
    writeActs();
    for (const StreamGroup& group : m_pool.groups) addScales(group);
    if (!m_pool.remote && m_pool.hasShifted) pour();
    for (size_t index = 0; index < m_groups.size(); ++index) addReplicas(index);
    addUses();
    addNeed();
    writeProvisioning({.need = m_context,
                       .pool = m_pool,
                       .lines = m_lines,
                       .fleet = fleet(),
                       .needed = m_rows.needed,
                       .firm = m_firm,
                       .actsRow = [this](const Acts& acts, const std::string& label) { return actsRow(acts, label); }},
                      m_rows);
    return std::move(m_rows);
  }

 private:
  // A stream's formulas.
  struct TermRefs {
    const StreamTerm* term = nullptr;
    RowRef scale;        // replicas for 1 of the shape, or GPUs at target load for a shifted one's part
    std::string window;  // factor of an hour, with a `%` for its cell; empty: 1
    RowRef weight;       // replicas, summed over the week, before rounding
    size_t shifted = 0;  // which of the shifted terms
  };
  struct GroupRefs {
    const StreamGroup* group = nullptr;
    std::string gpus, rate, load;  // cells: of a replica; target load
    std::vector<TermRefs> terms;
    RowRef total, least;
    std::optional<BlockRef> replicas;
    RowRef used;
  };

  std::string actsRow(const Acts& acts, const std::string& label) {
    if (acts.empty()) return "";
    const auto known = std::ranges::find(m_acts, acts, &std::pair<Acts, RowRef>::first);
    if (known != m_acts.end()) return cat("*", known->second.now());
    m_acts.emplace_back(acts, m_lines.fixed({label, "1 or 0"}, acts));
    return cat("*", m_acts.back().second.now());
  }
  void writeActs() {
    m_lines.heading("Months in which levers act");
    for (const StreamGroup& group : m_pool.groups) {
      for (const StreamTerm& term : group.terms) (void)actsRow(term.acts, cat("Acts: ", nameOf(term)));
    }
    for (const PolicyTerm& policy : m_pool.policies)
      (void)actsRow(policy.acts, cat("Acts: provisioning ", std::string(enumName(policy.policy))));
    (void)actsRow(m_pool.spot, "Acts: spot");
  }

  [[nodiscard]] const Workload& workloadOf(const StreamTerm& term) const {
    return m_plan.workloads[static_cast<size_t>(term.workload)];
  }
  [[nodiscard]] std::string nameOf(const StreamTerm& term) const {
    const Workload& workload = workloadOf(term);
    std::string name = workload.name.empty() ? workload.id.text : workload.name;
    if (term.part == StreamPart::Distilled) name += ", smaller model";
    if (term.shifted) name += ", shifted";
    if (term.leaves) name += ", less what moves";
    return name;
  }
  [[nodiscard]] const WorkloadRows& rowsOf(const StreamTerm& term) const {
    return m_context.demand.workloads[static_cast<size_t>(term.workload)];
  }
  [[nodiscard]] const ShapeRef& shapeOf(const StreamTerm& term) const {
    return m_context.demand.shapes[static_cast<size_t>(term.workload)];
  }

  std::string fleetCell(std::string_view key, const std::string& label, double value, NumberLook look,
                        bool changeable = true) {
    const Fleet& fleet = *m_context.model.fleets[fleetIndex()].fleet;
    return m_context.inputs.cell(m_context.paths.element(placeOf("fleets", fleet.id.text, key)),
                                 {cat(fleet.name.empty() ? fleet.id.text : fleet.name, ": ", label), "", look}, value,
                                 changeable);
  }
  [[nodiscard]] size_t fleetIndex() const {
    for (const PoolModel& pool : m_context.model.pools) {
      if (pool.id == m_pool.id) return pool.fleet;
    }
    return 0;
  }
  [[nodiscard]] const Fleet& fleet() const { return *m_context.model.fleets[fleetIndex()].fleet; }

  // Rate and size of a replica: typed ones times the serving model's ratio.
  std::pair<std::string, std::string> rateCells(const RateSource& source, const std::string& label) {
    Inputs& inputs = m_context.inputs;
    const std::string rule = "computed by the serving model";
    if (source.path.empty()) {
      return {
          inputs.fromFulcrum({cat(label, ": GPUs per replica"), "GPUs", NumberLook::General, rule}, source.rate.gpus),
          inputs.fromFulcrum({cat(label, ": requests/s per replica"), "requests/s", NumberLook::General, rule},
                             source.rate.requestsPerSecond)};
    }
    const bool moved =
        source.rate.gpus != source.typed.gpus || source.rate.requestsPerSecond != source.typed.requestsPerSecond;
    const std::string rate =
        inputs.cell(cat(source.path, ".requestsPerSecondPerReplica"),
                    {cat(label, ": requests/s per replica, as typed"), "requests/s"}, source.typed.requestsPerSecond);
    if (!moved) {
      return {inputs.cell(cat(source.path, ".gpusPerReplica"), {cat(label, ": GPUs per replica"), "GPUs"},
                          source.typed.gpus),
              rate};
    }
    const std::string ratio = inputs.fromFulcrum(
        {cat(label, ": ratio of the rate in this state to the typed one"), "factor", NumberLook::General, rule},
        source.rate.requestsPerSecond / source.typed.requestsPerSecond);
    return {inputs.fromFulcrum({cat(label, ": GPUs per replica"), "GPUs", NumberLook::General, rule}, source.rate.gpus),
            cat("(", rate, "*", ratio, ")")};
  }

  void addScales(const StreamGroup& group) {
    const std::string name =
        cat(group.model.empty() ? nameOf(group.terms.front()) : group.model, group.interactive ? "" : " (batch)");
    m_lines.heading(cat("Demand in replicas of ", name));
    GroupRefs refs{.group = &group};
    std::tie(refs.gpus, refs.rate) = rateCells(group.source, cat(name, " on ", m_pool.id.text));
    refs.load = group.interactive ? fleetCell("targetLoad", "target load", fleet().targetLoad, NumberLook::Share)
                                  : fleetCell("batchTargetLoad", "target load of batch work", fleet().batchTargetLoad,
                                              NumberLook::Share);
    for (const StreamTerm& term : group.terms) refs.terms.push_back(scaleOf(term, refs));
    m_groups.push_back(std::move(refs));
  }

  TermRefs scaleOf(const StreamTerm& term, const GroupRefs& group) {
    TermRefs refs{.term = &term};
    if (term.leaves || term.remote) {
      const std::string moved = movedShare(m_context.inputs, m_context.paths, m_context.model, workloadOf(term));
      if (term.leaves) refs.window = cat("*(1-", moved, "*%)");
      if (term.remote) refs.window = cat("*", moved, "*%");
    }
    const WorkloadRows& workload = rowsOf(term);
    const RowRef& share = term.part == StreamPart::Distilled ? workload.distilled : workload.main;
    std::string rate = group.rate;
    std::string gpus = group.gpus;
    if (term.shifted && term.remote) std::tie(gpus, rate) = rateCells(term.home, nameOf(term));
    refs.scale = m_lines.row(
        {cat(nameOf(term), ": replicas for 1 of its shape"), "replicas", NumberLook::Factor},
        cat(workload.scale.now(), "*", share.now(), "/(", rate, "*", group.load, ")", actsRow(term.acts, "")));
    if (term.shifted) refs.shifted = m_shifted++;
    return refs;
  }

  // Batch work of each day poured onto the rest of the load up to one level. Of the levels at which the k lowest hours
  // would take the amount, the lowest is the true one.
  void pour() {
    m_lines.heading("Batch work poured over each day");
    std::vector<std::string> restTerms;
    const auto isRest = [](const StreamTerm& term) { return !term.shifted; };
    std::vector<std::vector<RowRef>> parts(m_shifted);
    for (const GroupRefs& group : m_groups) {
      for (const TermRefs& refs : group.terms) {
        if (isRest(*refs.term)) continue;
        for (int day = 0; day < kDaysPerWeek; ++day)
          parts[refs.shifted].push_back(
              m_lines.row({cat(nameOf(*refs.term), ": day ", std::to_string(day + 1)), "GPU-hours", NumberLook::Factor},
                          cat(refs.scale.now(), "*", group.gpus, "*", shapeOf(*refs.term).sumOfDay(day))));
      }
    }
    const BlockRef rest = m_lines.block({"Rest of the load at target", "GPUs", NumberLook::Factor}, [&](int hour) {
      std::vector<std::string> terms;
      for (const GroupRefs& group : m_groups) {
        for (const TermRefs& refs : group.terms) {
          if (isRest(*refs.term))
            terms.push_back(cat(refs.scale.now(), "*", group.gpus, "*", shapeOf(*refs.term).hour(hour)));
        }
      }
      return sumOf(terms);
    });
    const BlockRef lowest =
        m_lines.block({"Load of the lowest hours of the day", "GPU-hours", NumberLook::Factor}, [&](int hour) {
          const int begin = hour / kHoursPerDay * kHoursPerDay;
          const std::string next =
              cat("SMALL(", rest.hours(begin, begin + kHoursPerDay - 1), ",", std::to_string(hour - begin + 1), ")");
          return hour == begin ? next : cat("@", std::to_string(m_lines.nextRow()), "+", next);
        });
    std::vector<RowRef> amounts;
    for (int day = 0; day < kDaysPerWeek; ++day) {
      std::vector<RowRef> ofDay;
      for (const auto& part : parts) ofDay.push_back(part[static_cast<size_t>(day)]);
      amounts.push_back(m_lines.row(
          {cat("Batch work of day ", std::to_string(day + 1)), "GPU-hours", NumberLook::Factor}, sumOfNow(ofDay)));
    }
    const BlockRef levels =
        m_lines.block({"Level if so many hours take it", "GPUs", NumberLook::Factor}, [&](int hour) {
          const auto day = static_cast<size_t>(hour / kHoursPerDay);
          return cat("(", amounts[day].now(), "+", lowest.hour(hour), ")/", std::to_string(hour % kHoursPerDay + 1));
        });
    m_rows.poured = m_lines.block({"Batch work poured", "GPUs", NumberLook::Factor}, [&](int hour) {
      const int begin = hour / kHoursPerDay * kHoursPerDay;
      return cat("MAX(0,MIN(", levels.hours(begin, begin + kHoursPerDay - 1), ")-", rest.hour(hour), ")");
    });
    std::vector<const StreamTerm*> shifted;
    for (const GroupRefs& group : m_groups) {
      for (const TermRefs& refs : group.terms) {
        if (refs.term->shifted) shifted.push_back(refs.term);
      }
    }
    for (size_t index = 0; index < parts.size(); ++index) {
      m_rows.shares.push_back({shifted[index]->workload, shifted[index]->part, {}});
      for (int day = 0; day < kDaysPerWeek; ++day) {
        const auto at = static_cast<size_t>(day);
        m_rows.shares[index].days.push_back(m_lines.row(
            {cat("Part of ", nameOf(*shifted[index]), " on day ", std::to_string(day + 1)), "share", NumberLook::Share},
            cat("IF(", amounts[at].now(), ">0,", parts[index][at].now(), "/", amounts[at].now(), ",0)")));
      }
    }
  }

  [[nodiscard]] std::string windowAt(const TermRefs& refs, const std::string& cell) const {
    std::string text = refs.window;
    if (const size_t at = text.find('%'); at != std::string::npos) text.replace(at, 1, cell);
    return text;
  }

  // Replicas of a group for a term in an hour, before rounding.
  std::string demandIn(const GroupRefs& group, const TermRefs& refs, int hour) {
    const std::string window = m_context.demand.window ? windowAt(refs, m_context.demand.window->hour(hour)) : "";
    if (!refs.term->shifted) return cat(refs.scale.now(), "*", shapeOf(*refs.term).hour(hour), window);
    return cat(pouredFactor(group, refs, hour / kHoursPerDay), "*", pouredRows().poured->hour(hour), window);
  }
  [[nodiscard]] const PoolRows& pouredRows() const { return m_pool.remote ? *m_homeRows : m_rows; }
  std::string pouredFactor(const GroupRefs& group, const TermRefs& refs, int day) {
    std::vector<RowRef> shares;
    for (const ShiftedShares& each : pouredRows().shares) {
      const bool same = each.workload == refs.term->workload && each.part == refs.term->part;
      if (same) shares.push_back(each.days[static_cast<size_t>(day)]);
    }
    const std::string share = m_pool.remote ? cat("(", sumOfNow(shares), ")")
                                            : pouredRows().shares[refs.shifted].days[static_cast<size_t>(day)].now();
    if (!refs.term->remote) return cat(share, "/", group.gpus);
    const auto [gpus, rate] = rateCells(refs.term->home, nameOf(*refs.term));
    return cat(share, "*", rate, "/(", gpus, "*", group.rate, ")", actsRow(refs.term->acts, ""));
  }

  std::string weightOf(const GroupRefs& group, const TermRefs& refs) {
    const ShapeRef& shape = shapeOf(*refs.term);
    const bool windowed = !refs.window.empty();
    if (!refs.term->shifted) {
      if (!windowed) return cat(refs.scale.now(), "*", shape.sum());
      return cat(refs.scale.now(), "*SUMPRODUCT(", shape.all(), windowAt(refs, m_context.demand.window->all()), ")");
    }
    std::vector<std::string> days;
    for (int day = 0; day < kDaysPerWeek; ++day) {
      const int begin = day * kHoursPerDay;
      const std::string poured = pouredRows().poured->hours(begin, begin + kHoursPerDay - 1);
      const std::string sum = windowed
                                  ? cat("SUMPRODUCT(", poured, windowAt(refs, m_context.demand.window->day(day)), ")")
                                  : cat("SUM(", poured, ")");
      days.push_back(cat(pouredFactor(group, refs, day), "*", sum));
    }
    return sumOf(days);
  }

  void addReplicas(size_t index) {
    GroupRefs& group = m_groups[index];
    const std::string name = group.group->model.empty() ? nameOf(*group.terms.front().term) : group.group->model;
    m_lines.heading(cat("Replicas of ", name, group.group->interactive ? "" : " (batch)"));
    std::vector<RowRef> weights;
    for (TermRefs& refs : group.terms) {
      refs.weight = m_lines.row(
          {cat(nameOf(*refs.term), ": replicas over the week, unrounded"), "replica-hours", NumberLook::Factor},
          weightOf(group, refs));
      weights.push_back(refs.weight);
    }
    group.total = m_lines.row({cat(name, ": all"), "replica-hours", NumberLook::Factor}, sumOfNow(weights));
    const bool hasMinimum = group.group->interactive && !m_pool.remote;
    const std::string least =
        hasMinimum ? fleetCell("minReplicas", "minimum replicas", fleet().minReplicas, NumberLook::Whole) : "0";
    group.least = m_lines.row({cat(name, ": minimum"), "replicas", NumberLook::Whole},
                              cat("IF(", group.total.now(), ">0,", least, ",0)"));
    group.replicas = m_lines.block({name, "replicas", NumberLook::Whole}, [&](int hour) {
      std::vector<std::string> terms;
      for (const TermRefs& refs : group.terms) terms.push_back(demandIn(group, refs, hour));
      return cat("MAX(", group.least.now(), ",", roundedUp(sumOf(terms)), ")");
    });
    group.used = m_lines.row({cat(name, ": GPUs held over the week"), "GPU-hours", NumberLook::Whole},
                             cat("SUM(", group.replicas->now(), ")*", group.gpus));
  }

  void addUses() {
    m_lines.heading("GPUs held by workload");
    std::vector<RowRef> all;
    for (const GroupRefs& group : m_groups) all.push_back(group.used);
    m_rows.used = m_lines.row({"GPUs held over the week", "GPU-hours", NumberLook::Whole}, sumOfNow(all));
    for (size_t slot = 0; slot < m_pool.workloads.size(); ++slot) {
      std::vector<std::string> parts;
      for (const GroupRefs& group : m_groups) {
        for (const TermRefs& refs : group.terms) {
          if (refs.term->workload == m_pool.workloads[slot])
            parts.push_back(cat("IF(", group.total.now(), ">0,", group.used.now(), "*", refs.weight.now(), "/",
                                group.total.now(), ",0)"));
        }
      }
      const Workload& workload = m_plan.workloads[static_cast<size_t>(m_pool.workloads[slot])];
      m_rows.uses[slot] = m_lines.row({cat(workload.name.empty() ? workload.id.text : workload.name, ": GPUs held"),
                                       "GPU-hours", NumberLook::Whole},
                                      sumOf(parts));
    }
    if (m_context.lacksRates) addLoads();
    if (m_pool.remote) addEgress();
  }

  // From which what has no rate is estimated.
  void addLoads() {
    m_lines.heading("Busy GPUs by workload");
    for (const int index : m_pool.workloads) {
      std::vector<std::string> parts;
      for (const GroupRefs& group : m_groups) {
        for (const TermRefs& refs : group.terms) {
          if (refs.term->workload == index) parts.push_back(cat(refs.weight.now(), "*", group.gpus, "*", group.load));
        }
      }
      const Workload& workload = m_plan.workloads[static_cast<size_t>(index)];
      m_rows.loads.push_back(m_lines.row({cat(workload.name.empty() ? workload.id.text : workload.name, ": busy GPUs"),
                                          "GPU-hours", NumberLook::Factor, TotalOf::Sum},
                                         sumOf(parts)));
    }
  }

  // Bytes of what moved, at the price of the type that it leaves.
  void addEgress() {
    const NodeType& home = *find(m_plan, m_pool.homeType);
    const std::string price = NodeTypeCells(m_context.inputs, m_context.paths, home)("egressPerGB");
    for (const GroupRefs& group : m_groups) {
      for (const TermRefs& refs : group.terms) {
        const Workload& workload = workloadOf(*refs.term);
        if (workload.unit == DemandUnit::BusyGpus) continue;
        const std::string bytes =
            workloadCell(m_context.inputs, m_context.paths, workload, "bytesPerRequest", workload.bytesPerRequest);
        m_rows.egress.push_back(
            cat(refs.weight.now(), "*", group.rate, "*", group.load, "*3600*730/168*", bytes, "/1000000000*", price));
      }
    }
  }

  std::string gpusHeld(bool interactiveOnly, int hour) const {
    std::vector<std::string> terms;
    for (const GroupRefs& group : m_groups) {
      if (!interactiveOnly || group.group->interactive)
        terms.push_back(cat(group.replicas->hour(hour), "*", group.gpus));
    }
    return sumOf(terms);
  }
  BlockRef nodes(const char* label, bool interactiveOnly) {
    const std::string spare = fleetCell("spareNodes", "spare nodes", fleet().spareNodes, NumberLook::Whole);
    return m_lines.block({label, "nodes", NumberLook::Whole}, [&](int hour) {
      const std::string held = cat("(", gpusHeld(interactiveOnly, hour), ")/", m_rows.gpus);
      if (held.starts_with("(0)/")) return std::string("0");
      return cat(roundedUp(held), "+IF(", held, ">0.000000001,", spare, ",0)");
    });
  }

  void addNeed() {
    m_lines.heading("Nodes needed");
    m_rows.load = m_lines.block({"Busy GPUs", "GPUs", NumberLook::Factor}, [&](int hour) {
      std::vector<std::string> terms;
      for (const GroupRefs& group : m_groups) {
        std::vector<std::string> parts;
        for (const TermRefs& refs : group.terms) parts.push_back(demandIn(group, refs, hour));
        terms.push_back(cat(group.gpus, "*", group.load, "*(", sumOf(parts), ")"));
      }
      return sumOf(terms);
    });
    m_rows.needed = nodes("Needed", false);
    m_rows.neededSum =
        m_lines.row({"Needed over the week", "node-hours", NumberLook::Whole}, cat("SUM(", m_rows.needed.now(), ")"));
    m_rows.neededMost = m_lines.row({"Most needed", "nodes", NumberLook::Whole}, cat("MAX(", m_rows.needed.now(), ")"));
    m_rows.loadSum =
        m_lines.row({"Busy GPUs over the week", "GPU-hours", NumberLook::Factor}, cat("SUM(", m_rows.load.now(), ")"));
    if (m_pool.hasSpot) m_firm = nodes("Needed by interactive work", true);
  }

  const NeedContext& m_context;
  const Plan& m_plan;
  const PoolStreams& m_pool;
  PoolRows* m_homeRows;
  Lines m_lines;
  PoolRows m_rows;
  std::vector<std::pair<Acts, RowRef>> m_acts;
  std::vector<GroupRefs> m_groups;
  BlockRef m_firm;
  size_t m_shifted = 0;
};

}  // namespace

std::vector<PoolRows> writeNeeds(const NeedContext& context, const std::vector<PoolStreams>& pools) {
  std::vector<PoolRows> rows;
  rows.reserve(pools.size());
  for (const PoolStreams& pool : pools) {
    PoolRows* home = pool.remote ? &rows.back() : nullptr;
    rows.push_back(NeedWriter(context, pool, home).write());
  }
  return rows;
}

}  // namespace fulcrum::workbook
