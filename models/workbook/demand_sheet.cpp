// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/demand_sheet.h"

#include <algorithm>
#include <cctype>

#include "base/conversions.h"
#include "engine/api_request.h"
#include "engine/lever_scope.h"
#include "plan/fields.h"
#include "workbook/field_names.h"
#include "workbook/price_share.h"

namespace fulcrum::workbook {
namespace {

constexpr int kMeanRow = 3;
constexpr int kSumRow = 4;
constexpr int kFirstDayRow = 5;
constexpr int kFirstHourRow = 13;

std::string cellRange(int sheet, int column, int first, int last) {
  const std::string name = columnName(column);
  return cat("s", std::to_string(sheet), "!$", name, "$", std::to_string(first + 1), ":$", name, "$",
             std::to_string(last + 1));
}

}  // namespace

std::string ShapeRef::hour(int hour) const {
  return refTo({sheet, kFirstHourRow + hour, column});
}
std::string ShapeRef::all() const {
  return cellRange(sheet, column, kFirstHourRow, kFirstHourRow + kHoursPerWeek - 1);
}
std::string ShapeRef::day(int day) const {
  const int first = kFirstHourRow + day * kHoursPerDay;
  return cellRange(sheet, column, first, first + kHoursPerDay - 1);
}
std::string ShapeRef::mean() const {
  return refTo({sheet, kMeanRow, column});
}
std::string ShapeRef::sum() const {
  return refTo({sheet, kSumRow, column});
}
std::string ShapeRef::sumOfDay(int day) const {
  return refTo({sheet, kFirstDayRow + day, column});
}

std::string AssumptionCells::operator()(std::string_view key) const {
  std::string ref;
  forEachField<Assumptions>([&](const auto& field) {
    if (field.key != key) return;
    const auto& value = m_values.*(field.member);
    if (const auto number = numberOf(value))
      ref = m_inputs.cell(
          m_paths.assumption(key),
          {.label = labelOf(key), .unit = std::string(unitText(field.unit)), .look = lookOf(field.unit)}, *number);
  });
  return ref;
}

void AssumptionCells::writeAll(bool purchasesMove) const {
  forEachField<Assumptions>([&](const auto& field) {
    const auto number = numberOf(m_values.*(field.member));
    if (!number) return;
    // Where terms and nodes follow one another, or are chosen by the optimum, these change which there are.
    const bool moves = field.key == "ownedLifeMonths" || field.key == "leadTimeMonths";
    m_inputs.cell(m_paths.assumption(field.key),
                  {.label = labelOf(field.key), .unit = std::string(unitText(field.unit)), .look = lookOf(field.unit)},
                  *number, !(moves && purchasesMove));
  });
}

namespace {

void writeShape(Book& book, Inputs& inputs, const Workload& workload, const ScenarioPaths& paths,
                const ShapeRef& shape) {
  const int sheet = shape.sheet;
  const int column = shape.column;
  book.setText({sheet, 2, column}, workload.name.empty() ? workload.id.text : workload.name, {Role::Column});
  book.setFormula({sheet, kMeanRow, column}, cat("AVERAGE(", shape.all(), ")"), {Role::Total, NumberLook::Factor});
  book.setFormula({sheet, kSumRow, column}, cat("SUM(", shape.all(), ")"), {Role::Total, NumberLook::Factor});
  for (int day = 0; day < kDaysPerWeek; ++day)
    book.setFormula({sheet, kFirstDayRow + day, column}, cat("SUM(", shape.day(day), ")"),
                    {Role::Plain, NumberLook::Factor});
  const WeekValues& values = workload.shape.values();
  const std::string place = placeOf("workloads", workload.id.text, "shape");
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const CellPlace cell{sheet, kFirstHourRow + hour, column};
    inputs.setCell(cell, paths.element(cat(place, "[", std::to_string(hour), "]")), values[static_cast<size_t>(hour)],
                   NumberLook::Factor);
  }
}

// 1 in the hours in which another region may serve.
void writeWindow(Book& book, const std::string& from, const std::string& to, const ShapeRef& window) {
  book.setText({window.sheet, 2, window.column}, "Served in the other region (1 or 0)", {Role::Column});
  book.setFormula({window.sheet, kSumRow, window.column}, cat("SUM(", window.all(), ")"), {Role::Total});
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const std::string ofDay = std::to_string(hour % kHoursPerDay);
    book.setFormula({window.sheet, kFirstHourRow + hour, window.column},
                    cat("IF(", from, "<", to, ",IF(AND(", ofDay, ">=", from, ",", ofDay, "<", to, "),1,0),IF(", from,
                        ">", to, ",IF(OR(", ofDay, ">=", from, ",", ofDay, "<", to, "),1,0),0))"));
  }
}

}  // namespace

Shapes writeShapes(Book& book, Inputs& inputs, const ScenarioModel& model, const ScenarioPaths& paths,
                   std::string_view name) {
  Shapes shapes;
  shapes.sheet = book.addSheet(name);
  const int sheet = shapes.sheet;
  book.setText({sheet, 0, 0}, "Shapes of the week", {Role::Title});
  book.setText({sheet, 1, 0},
               "Demand of each hour of a typical week, Monday 00:00 first; only its proportion to the mean counts.",
               {Role::Note});
  book.setText({sheet, 2, 0}, "Hour", {Role::Column});
  book.setText({sheet, kMeanRow, 0}, "Mean");
  book.setText({sheet, kSumRow, 0}, "Sum");
  static const char* const kNames[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  for (int day = 0; day < kDaysPerWeek; ++day)
    book.setText({sheet, kFirstDayRow + day, 0}, cat("Sum of ", kNames[day]));
  for (int hour = 0; hour < kHoursPerWeek; ++hour) {
    const std::string ofDay = std::to_string(hour % kHoursPerDay);
    book.setText({sheet, kFirstHourRow + hour, 0},
                 cat(kNames[hour / kHoursPerDay], ofDay.size() < 2 ? " 0" : " ", ofDay, ":00"));
  }
  int column = 1;
  for (const Workload& workload : model.plan->workloads) {
    shapes.workloads.push_back({sheet, column++});
    writeShape(book, inputs, workload, paths, shapes.workloads.back());
  }
  if (const auto* region = switchedOn(model.levers.multiRegion)) {
    const auto hourCell = [&](std::string_view key, int value) {
      return inputs.cell(paths.lever(LeverKind::MultiRegion, key), {.label = labelOf(key), .unit = "hour of the day"},
                         value);
    };
    inputs.heading("Lever: another region");
    shapes.window = ShapeRef{sheet, column};
    writeWindow(book, hourCell("fromHour", region->fromHour), hourCell("toHour", region->toHour), *shapes.window);
  }
  book.sheet(sheet).widths.assign(static_cast<size_t>(column) + 1, 16);
  book.sheet(sheet).frozenRows = 3;
  book.sheet(sheet).frozenColumns = 1;
  return shapes;
}

namespace {

class DemandWriter {
 public:
  DemandWriter(Book& book, Inputs& inputs, const ScenarioModel& model, const ScenarioPaths& paths,
               const AssumptionCells& assumptions, const std::vector<PoolStreams>& streams, int sheet)
      : m_inputs(inputs),
        m_model(model),
        m_paths(paths),
        m_assumptions(assumptions),
        m_streams(streams),
        m_lines(book, sheet, model.months) {}

  TimeRows time() {
    m_lines.heading("Prices and money over time");
    const auto trend = [&](const char* label, const char* key) {
      return m_lines.row({label, "factor", NumberLook::Factor}, cat("(1+", m_assumptions(key), ")^(@4/12)"));
    };
    TimeRows rows;
    rows.cloud = trend("Cloud prices", "cloudPriceTrend");
    rows.apiTrend = trend("API prices", "apiPriceTrend");
    rows.electricity = trend("Electricity", "electricityTrend");
    rows.salary = trend("Salaries", "salaryTrend");
    const std::string base = cat("(1+", m_assumptions("discountRate"), ")^");
    rows.start =
        m_lines.row({"Discount factor, start of the month", "factor", NumberLook::Factor}, cat(base, "(-@4/12)"));
    rows.end =
        m_lines.row({"Discount factor, end of the month", "factor", NumberLook::Factor}, cat(base, "(-(@4+1)/12)"));
    return rows;
  }

  WorkloadRows workload(size_t index, const ShapeRef& shape, const std::optional<ShapeRef>& window,
                        const TimeRows& time) {
    const Workload& workload = m_model.plan->workloads[index];
    m_workload = &workload;
    m_lines.heading(cat("Workload ", name()));
    WorkloadRows rows;
    const std::string mean = demand();
    rows.scale = m_lines.row({cat(name(), ": demand for 1 of its shape"), unit(), NumberLook::Factor},
                             cat("IF(", shape.mean(), ">0,", mean, "/", shape.mean(), ",0)"));
    shares(rows);
    rows.hasRequests = workload.unit == DemandUnit::Requests;
    if (!rows.hasRequests) return rows;
    rows.requests = m_lines.row({cat(name(), ": requests"), "per month", NumberLook::Whole, TotalOf::Sum},
                                cat("3600*730*", rows.scale.now(), "*", shape.mean()));
    unserved(rows, static_cast<int>(index), shape, window);
    const auto tokens = [&](const char* label, const char* key, double each) {
      const std::string cell = input(key, each);
      return m_lines.row({cat(name(), label), "per month", NumberLook::Whole, TotalOf::Sum},
                         rows.lost.empty() ? cat(rows.requests.now(), "*", cell)
                                           : cat("IF(", rows.lost, ">0,0,", rows.requests.now(), "*", cell, ")"));
    };
    rows.tokensIn = tokens(": input tokens", "inputTokens", workload.inputTokens);
    rows.tokensOut = tokens(": output tokens", "outputTokens", workload.outputTokens);
    directCosts(rows, time);
    return rows;
  }

 private:
  [[nodiscard]] std::string name() const { return m_workload->name.empty() ? m_workload->id.text : m_workload->name; }
  [[nodiscard]] std::string unit() const { return m_workload->unit == DemandUnit::Requests ? "requests/s" : "GPUs"; }
  std::string input(std::string_view key, double value, bool changeable = true) {
    return workloadCell(m_inputs, m_paths, *m_workload, key, value, changeable);
  }

  // The mean of the month, before levers.
  std::string demand() {
    const std::string growth = m_lines
                                   .row({cat(name(), ": growth at its rate"), "factor", NumberLook::Factor},
                                        cat("((1+", input("growthPerMonth", m_workload->growthPerMonth), ")*(1+",
                                            m_assumptions("growthAdjust"), "))^@4"))
                                   .now();
    const std::string knots =
        m_workload->growthKnots.empty()
            ? ""
            : "*" + m_lines.row({cat(name(), ": growth by knots"), "factor", NumberLook::Factor}, knotFormula()).now();
    return m_lines
        .row({cat(name(), ": mean demand"), unit(), NumberLook::Factor},
             cat(input("requestsPerSecond", m_workload->requestsPerSecond, !couldGainPool(*m_workload)), "*",
                 m_assumptions("demandFactor"), "*", growth, knots))
        .now();
  }

  // Linear between knots, flat beyond. Inside out: the last one first.
  std::string knotFormula() {
    const auto& knots = m_workload->growthKnots;
    std::vector<std::string> months, factors;
    for (size_t index = 0; index < knots.size(); ++index) {
      const std::string place =
          cat(placeOf("workloads", m_workload->id.text, "growthKnots"), "[", std::to_string(index), "].");
      const std::string label = cat(name(), ", knot ", std::to_string(index + 1));
      months.push_back(
          m_inputs.cell(m_paths.element(place + "month"), {cat(label, ": month"), "month"}, knots[index].month));
      factors.push_back(m_inputs.cell(m_paths.element(place + "factor"),
                                      {cat(label, ": factor"), "factor", NumberLook::Factor}, knots[index].factor));
    }
    std::string formula = factors.back();
    for (size_t index = knots.size() - 1; index > 0; --index) {
      const size_t from = index - 1;
      formula = cat("IF(@4<", months[index], ",", factors[from], "+(@4-", months[from], ")/(", months[index], "-",
                    months[from], ")*(", factors[index], "-", factors[from], "),", formula, ")");
    }
    return cat("IF(@4<=", months[0], ",", factors[0], ",", formula, ")");
  }

  template <class LeverType>
  [[nodiscard]] const LeverType* covering(const std::optional<LeverType>& lever) const {
    const LeverType* on = switchedOn(lever);
    return on && covers(*on, *m_workload) ? on : nullptr;
  }
  // A figure of a lever from its first month on, 0 before.
  std::string fromMonth(const Lever& lever, const std::string& cell) const {
    return lever.fromMonth > 0 ? cat("IF(@4>=", std::to_string(lever.fromMonth), ",", cell, ",0)") : cell;
  }
  std::string leverCell(LeverKind kind, std::string_view key, const char* unit, NumberLook look, double value,
                        bool changeable = true) {
    return m_inputs.cell(m_paths.lever(kind, key), {cat(labelOf(leverKey(kind)), ": ", labelOf(key)), unit, look},
                         value, changeable);
  }

  // Whether another region would serve some of a workload if anything of it reached its fleet: a pool that has no
  // sheet.
  [[nodiscard]] bool couldGainPool(const Workload& workload) const {
    const auto* region = switchedOn(m_model.levers.multiRegion);
    const bool flexible = workload.workloadClass == WorkloadClass::Batch || workload.flexibleShare > 0;
    if (!region || !flexible || !covers(*region, workload) || !find(*m_model.plan, region->nodeType)) return false;
    return std::ranges::any_of(m_model.fleets, [&](const FleetModel& fleet) {
      return fleet.fleet->id == workload.fleet && !fleet.remoteType;
    });
  }
  [[nodiscard]] bool couldGainPool(const Lever& lever) const {
    return std::ranges::any_of(m_model.plan->workloads, [&](const Workload& workload) {
      return covers(lever, workload) && couldGainPool(workload);
    });
  }

  void shares(WorkloadRows& rows) {
    const Levers& levers = m_model.levers;
    const bool requests = m_workload->unit == DemandUnit::Requests;
    std::string kept = "1";
    if (const auto* cache = covering(levers.responseCache)) {
      const std::string hit = leverCell(LeverKind::ResponseCache, "hitRate", "share", NumberLook::Share, cache->hitRate,
                                        !couldGainPool(*cache));
      kept = cat("(1-", fromMonth(*cache, hit), ")");
    }
    std::string offloaded = "0";
    if (const auto* api = covering(levers.apiOffload); api && requests) {
      const std::string share =
          leverCell(LeverKind::ApiOffload, "share", "share", NumberLook::Share, api->share, !couldGainPool(*api));
      offloaded = fromMonth(*api, share);
    }
    m_keptOnApi = cat(kept, "*", offloaded);
    rows.pooled = m_lines.row({cat(name(), ": share that reaches nodes"), "share", NumberLook::Share},
                              cat(kept, "*(1-", offloaded, ")"));
    rows.main = rows.distilled = rows.pooled;
    const auto* small = covering(levers.distillation);
    if (!small || !requests) return;
    const std::string share =
        fromMonth(*small, leverCell(LeverKind::Distillation, "share", "share", NumberLook::Share, small->share));
    rows.distilled = m_lines.row({cat(name(), ": share of the smaller model"), "share", NumberLook::Share},
                                 cat(rows.pooled.now(), "*", share));
    rows.main = m_lines.row({cat(name(), ": share of its own model"), "share", NumberLook::Share},
                            cat(rows.pooled.now(), "*(1-", share, ")"));
  }

  // Of shifted batch that moves to a region without a rate, in the hours over which it is poured: a value, because the
  // sheets that pour it stand behind this one.
  std::string lostShare(size_t index) {
    const Need need = needOf(m_model);
    std::vector<double> shares(static_cast<size_t>(m_model.months));
    for (size_t month = 0; month < shares.size() && !need.lost.empty(); ++month) {
      const double all = kHoursPerWeek * m_model.demand.mean(static_cast<int>(index), static_cast<int>(month));
      if (all > 0) shares[month] = need.lost[month * m_model.plan->workloads.size() + index] / all;
    }
    return m_lines
        .fixed({cat(name(), ": share that moves after shifting and has no rate there, from Fulcrum"), "share",
                NumberLook::Share},
               shares)
        .now();
  }

  // What has no rate is on no node, and of a workload of which there is any no tokens are counted.
  void unserved(WorkloadRows& rows, int index, const ShapeRef& shape, const std::optional<ShapeRef>& window) {
    std::vector<std::string> parts;
    bool hasLost = false;
    for (const PoolStreams& pool : m_streams) {
      for (const UnservedTerm& term : pool.unserved) {
        if (term.workload != index) continue;
        hasLost = hasLost || term.shifted;
        if (term.shifted) continue;
        std::string part = (term.part == StreamPart::Distilled ? rows.distilled : rows.main).now();
        if (term.moved)
          part += cat("*", movedShare(m_inputs, m_paths, m_model, *m_workload), "*IF(", shape.sum(), ">0,SUMPRODUCT(",
                      shape.all(), ",", window->all(), ")/", shape.sum(), ",0)");
        if (!term.acts.empty())
          part += "*" + m_lines.fixed({cat(name(), ": months in which a rate is missing"), "1 or 0"}, term.acts).now();
        parts.push_back(part);
      }
    }
    if (hasLost) parts.push_back(lostShare(static_cast<size_t>(index)));
    if (parts.empty()) return;
    rows.unserved = m_lines.row({cat(name(), ": share without a rate"), "share", NumberLook::Share}, sumOf(parts));
    rows.lost = m_lines.parameter(
        {cat(name(), ": requests without a rate"), "requests", NumberLook::Whole},
        cat("SUMPRODUCT(", rows.requests.all(m_model.months), ",", rows.unserved->all(m_model.months), ")"));
  }

  // Share of the input that is read from the cache of the API (engine/api_request.h).
  std::string readShare(const std::string& written) {
    if (m_workload->cachedReadShare) return input("cachedReadShare", *m_workload->cachedReadShare);
    const auto* prefix = covering(m_model.levers.prefixCache);
    if (!prefix) return "0";
    const std::string share = leverCell(LeverKind::PrefixCache, "share", "share", NumberLook::Share, prefix->share);
    return fromMonth(*prefix, cat("MIN(", share, ",1-", written, ")"));
  }

  // A million requests in one class, at the price of the tier that their input reaches (plan/api_prices.h).
  std::string requestCost(const ApiOffload& lever, const ApiClass& offer) {
    const std::string place = cat("classes[", std::to_string(&offer - lever.classes.data()), "]");
    const auto cell = [&](const std::string& key, const std::string& what, const char* unit, double value) {
      return m_inputs.cell(m_paths.lever(LeverKind::ApiOffload, place + key),
                           {cat("API, ", enumName(offer.service), ": ", what), unit, NumberLook::Price}, value);
    };
    const std::string tokens = input("inputTokens", m_workload->inputTokens);
    const std::string output = input("outputTokens", m_workload->outputTokens);
    const std::string written =
        m_workload->cacheWriteShare ? input("cacheWriteShare", *m_workload->cacheWriteShare) : "0";
    const std::string read = readShare(written);
    std::string cost;
    for (size_t i = 0; i < offer.tiers.size(); ++i) {
      const ApiPriceTier& tier = offer.tiers[i];
      const std::string key = cat(".tiers[", std::to_string(i), "].");
      const std::string from = cat(", tier ", std::to_string(i + 1));
      const auto price = [&](const char* member, const char* what, Money value) {
        return cell(key + member, what + from, "per M tokens", value.value());
      };
      const std::string fresh = price("input", "input", tier.input);
      const std::string ofRead = tier.cachedRead ? price("cachedRead", "cached reads", *tier.cachedRead) : fresh;
      const std::string ofWritten = tier.cacheWrite ? price("cacheWrite", "cache writes", *tier.cacheWrite) : fresh;
      const std::string all =
          cat("(", tokens, "*(", fresh, "*(1-", read, "-", written, ")+", ofRead, "*", read, "+", ofWritten, "*",
              written, ")+", price("output", "output", tier.output), "*", output, ")");
      if (i > 0) {
        const std::string reached = cell(key + "fromTokens", "from" + from, "tokens", tier.fromTokens);
        cost = cat("IF(", tokens, ">=", reached, ",", all, ",", cost, ")");
      } else {
        cost = all;
      }
    }
    const std::string storage =
        cat(cell(".storagePerMTokHour", "storage", "per M tokens and hour", offer.storagePerMTokHour.value()), "*",
            tokens, "*", written, "*", cell(".cacheLifeHours", "life of the cache", "hours", offer.cacheLifeHours));
    return m_lines
        .row({cat(name(), ": a million requests at the API, by its classes"), "money", NumberLook::Price},
             offer.tiers.empty() ? "0" : cat(cost, "+", storage))
        .now();
  }

  // A million requests at list price.
  std::string requestCost(const ApiOffload& lever) {
    if (const ApiClass* offer = classServing(lever, *m_workload)) return requestCost(lever, *offer);
    const auto price = [&](std::string_view key, Money value) {
      return leverCell(LeverKind::ApiOffload, key, "per M tokens", NumberLook::Price, value.value());
    };
    return cat("(", price("inputPerMTok", lever.inputPerMTok), "*", input("inputTokens", m_workload->inputTokens), "+",
               price("outputPerMTok", lever.outputPerMTok), "*", input("outputTokens", m_workload->outputTokens), ")");
  }

  void directCosts(WorkloadRows& rows, const TimeRows& time) {
    const Levers& levers = m_model.levers;
    std::string api = "0";
    if (const auto* lever = covering(levers.apiOffload)) {
      api = cat(m_keptOnApi, "*", rows.requests.now(), "*", requestCost(*lever), "/1000000*", time.apiTrend.now(), "*",
                PriceShares(m_inputs, m_model).ofApiOverMonths(*lever));
    }
    rows.api = m_lines.row({cat(name(), ": API"), "money", NumberLook::Money, TotalOf::Sum}, api);
    std::string lookups = "0";
    if (const auto* lever = covering(levers.responseCache)) {
      const std::string price = leverCell(LeverKind::ResponseCache, "costPerMillionLookups", "per M look-ups",
                                          NumberLook::Price, lever->costPerMillionLookups.value());
      lookups = fromMonth(*lever, cat(price, "*", rows.requests.now(), "/1000000"));
    }
    rows.lookups =
        m_lines.row({cat(name(), ": look-ups in the cache"), "money", NumberLook::Money, TotalOf::Sum}, lookups);
  }

  Inputs& m_inputs;
  const ScenarioModel& m_model;
  const ScenarioPaths& m_paths;
  const AssumptionCells& m_assumptions;
  const std::vector<PoolStreams>& m_streams;
  Lines m_lines;
  const Workload* m_workload = nullptr;
  std::string m_keptOnApi;
};

}  // namespace

std::string workloadCell(Inputs& inputs, const ScenarioPaths& paths, const Workload& workload, std::string_view key,
                         double value, bool changeable) {
  const std::string name = workload.name.empty() ? workload.id.text : workload.name;
  Unit unit = Unit::None;
  forEachField<Workload>([&](const auto& field) {
    if (field.key == key) unit = field.unit;
  });
  return inputs.cell(paths.element(placeOf("workloads", workload.id.text, key)),
                     {cat(name, ": ", labelOf(key)), std::string(unitText(unit)), lookOf(unit)}, value, changeable);
}

std::string movedShare(Inputs& inputs, const ScenarioPaths& paths, const ScenarioModel& model,
                       const Workload& workload) {
  const std::string share =
      inputs.cell(paths.lever(LeverKind::MultiRegion, "share"), {"Multi region: Share", "share", NumberLook::Share},
                  model.levers.multiRegion->share);
  if (workload.workloadClass == WorkloadClass::Batch) return share;
  return cat(share, "*", workloadCell(inputs, paths, workload, "flexibleShare", workload.flexibleShare));
}

DemandRefs writeDemand(Book& book, Inputs& inputs, const ScenarioModel& model, const ScenarioPaths& paths,
                       const AssumptionCells& assumptions, const std::vector<PoolStreams>& streams,
                       const std::vector<std::string>& months, const std::string& suffix) {
  DemandRefs refs;
  const Shapes shapes = writeShapes(book, inputs, model, paths, cat("Shapes", suffix));
  refs.shapes = shapes.workloads;
  refs.window = shapes.window;
  const int sheet = book.addMonthlySheet(cat("Demand", suffix), cat("Demand and time", suffix),
                                         "What is asked for in each month, and what levers leave for nodes.", months);
  DemandWriter writer(book, inputs, model, paths, assumptions, streams, sheet);
  refs.time = writer.time();
  for (size_t index = 0; index < model.plan->workloads.size(); ++index)
    refs.workloads.push_back(writer.workload(index, refs.shapes[index], refs.window, refs.time));
  return refs;
}

}  // namespace fulcrum::workbook
