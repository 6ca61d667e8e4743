// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/outputs.h"

#include <algorithm>

#include "plan/json_text.h"

namespace fulcrum::workbook {
namespace {

void addPool(const std::string& id, const PoolRows& need, const PoolCostRows& rows, Outputs& outputs) {
  const std::string path = cat("fleets[", id, "].");
  const std::pair<const char*, RowRef> series[] = {{"nodesNeededMax", need.neededMost},
                                                   {"nodeHours.owned", rows.owned},
                                                   {"nodeHours.reserved1y", rows.reserved1y},
                                                   {"nodeHours.reserved3y", rows.reserved3y},
                                                   {"nodeHours.spot", rows.spot},
                                                   {"nodeHours.onDemand", rows.onDemand},
                                                   {"cost.onDemand", rows.onDemandCost},
                                                   {"cost.spot", rows.spotCost},
                                                   {"cost.reserved", rows.reserved},
                                                   {"cost.energy", rows.energy},
                                                   {"cost.space", rows.space},
                                                   {"cost.maintenance", rows.maintenance},
                                                   {"cost.network", rows.network},
                                                   {"cost.staff", rows.staff},
                                                   {"cost.software", rows.software},
                                                   {"cost.capital", rows.capital},
                                                   {"cost.resale", rows.resale},
                                                   {"cost.egress", rows.egress},
                                                   {"capitalAmortised", rows.capitalAmortised},
                                                   {"listCost", rows.listCost},
                                                   {"contractedCost", rows.contractedCost},
                                                   {"provisionedGpuHours", rows.provisioned},
                                                   {"busyGpuHours", rows.busy},
                                                   {"shortfallNodeHours", rows.shortfall},
                                                   {"wasteGpuHours.headroom", rows.headroom},
                                                   {"wasteGpuHours.overProvisioning", rows.overProvisioning},
                                                   {"wasteGpuHours.unusedCommitment", rows.unusedCommitment}};
  for (const auto& [key, row] : series) outputs.series[path + key] = row;
  outputs.cells[path + "openingWorth"] = rows.openingWorth;
  outputs.cells[path + "closingWorth"] = rows.closingWorth;
}

void addComparison(const FlowRows& own, const FlowRows& rent, const ComparisonCells& comparison, Outputs& outputs) {
  const std::string path = "headline.ownVsRent.";
  outputs.series[path + "flows"] = comparison.flows;
  for (const std::string& line : flowLines()) {
    outputs.series[cat(path, "rows.own.", line)] = own.lines.at(line);
    outputs.series[cat(path, "rows.rent.", line)] = rent.lines.at(line);
  }
  const std::pair<const char*, const std::string*> cells[] = {
      {"npv", &comparison.npv},
      {"npvProject", &comparison.npvProject},
      {"npvAtYearEnds", &comparison.npvAtYearEnds},
      {"irr", &comparison.irr},
      {"mirr", &comparison.mirr},
      {"paybackMonths", &comparison.paybackMonths},
      {"discountedPaybackMonths", &comparison.discountedPaybackMonths},
      {"finalPaybackMonths", &comparison.finalPaybackMonths},
      {"finalDiscountedPaybackMonths", &comparison.finalDiscountedPaybackMonths},
      {"paybackReason", &comparison.paybackReason},
      {"paybackAfter", &comparison.paybackAfter}};
  for (const auto& [key, cell] : cells) outputs.cells[path + key] = *cell;
}

}  // namespace

Outputs outputsOf(const Arm& scenario, const Arm& own, const Arm& rent, const ComparisonCells& comparison) {
  Outputs outputs;
  const CostRows& costs = scenario.costs;
  const ScenarioModel& model = scenario.evaluated.model;
  for (size_t pool = 0; pool < costs.pools.size(); ++pool)
    addPool(model.pools[pool].id.text, scenario.needs[pool], costs.pools[pool], outputs);
  outputs.series["api"] = costs.api;
  outputs.series["cache"] = costs.cache;
  outputs.series["oneOff"] = costs.oneOff;
  outputs.series["tokensIn"] = costs.tokensIn;
  outputs.series["tokensOut"] = costs.tokensOut;
  for (size_t index = 0; index < costs.workloads.size(); ++index)
    outputs.series[cat("byWorkload[", model.plan->workloads[index].id.text, "]")] = costs.workloads[index];
  outputs.series["unallocated"] = costs.unallocated;
  outputs.series["totals.cash"] = costs.cash;
  outputs.series["totals.amortised"] = costs.amortised;
  outputs.series["totals.financed"] = scenario.flows.financed;
  outputs.cells["remainingObligations"] = scenario.flows.owed;
  outputs.cells["totals.openingWorth"] = costs.openingWorth;
  outputs.cells["totals.closingWorth"] = costs.closingWorth;
  const HeadlineCells& head = costs.headline;
  outputs.cells["headline.monthlyCost"] = head.monthlyCost;
  outputs.cells["headline.costPerMTok"] = head.costPerMTok;
  outputs.cells["headline.utilisation"] = head.utilisation;
  outputs.cells["headline.wasteShare"] = head.wasteShare;
  outputs.cells["headline.avoidableWaste"] = head.avoidableWaste;
  outputs.cells["headline.npvCost"] = head.npvCost;
  outputs.cells["headline.servedShare"] = head.servedShare;
  addComparison(own.flows, rent.flows, comparison, outputs);
  return outputs;
}

namespace {

void collect(const Json& json, const std::string& path, Figures& figures) {
  if (json.is_array()) {
    const bool numbers = !json.empty() && std::ranges::all_of(json, [](const Json& each) { return each.is_number(); });
    if (numbers) {
      figures.series.push_back({path, json.get<std::vector<double>>()});
      return;
    }
    for (const Json& element : json) {
      if (element.is_object() && element.contains("id"))
        collect(element, cat(path, "[", element["id"].get<std::string>(), "]"), figures);
    }
  } else if (json.is_object()) {
    for (const auto& [key, member] : json.items()) {
      const std::string below = path == "byWorkload" ? cat(path, "[", key, "]")
                                : path.empty()       ? key
                                                     : cat(path, ".", key);
      collect(member, below, figures);
    }
  } else if (json.is_number()) {
    figures.single.push_back({path, json.get<double>(), {}});
  } else {
    figures.single.push_back({path, std::nullopt, json.is_string() ? json.get<std::string>() : std::string()});
  }
}

}  // namespace

Figures figuresOf(const std::string& json) {
  Figures figures;
  collect(parseJson(json).root, "", figures);
  return figures;
}

CellPlace placeOfRef(const std::string& ref) {
  CellPlace place;
  size_t at = 1;
  while (ref[at] != '!') place.sheet = 10 * place.sheet + (ref[at++] - '0');
  at += 2;
  int column = 0;
  while (ref[at] != '$') column = 26 * column + (ref[at++] - 'A' + 1);
  place.column = column - 1;
  place.row = std::stoi(ref.substr(at + 1)) - 1;
  return place;
}

std::vector<IndexEntry> indexOf(const Outputs& outputs, const std::string& json) {
  std::vector<IndexEntry> index;
  const Figures figures = figuresOf(json);
  for (const Figure& figure : figures.single) {
    if (const auto cell = outputs.cells.find(figure.path); cell != outputs.cells.end())
      index.push_back({figure.path, placeOfRef(cell->second), false});
  }
  for (const FigureSeries& series : figures.series) {
    const auto row = outputs.series.find(series.path);
    if (row == outputs.series.end()) continue;
    for (size_t at = 0; at < series.values.size(); ++at)
      index.push_back({cat(series.path, "[", std::to_string(at), "]"), row->second.at(static_cast<int>(at)), false});
  }
  return index;
}

}  // namespace fulcrum::workbook
