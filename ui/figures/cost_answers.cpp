// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cost_answers.h"

#include <QCoreApplication>
#include <algorithm>

#include "words/field_text.h"

namespace fulcrum {
namespace {

struct CostAnswersText {
  Q_DECLARE_TR_FUNCTIONS(CostAnswers)
};

}  // namespace

std::vector<std::string> poolSeries(const Evaluation& evaluation, std::initializer_list<const char*> keys) {
  std::vector<std::string> names;
  for (const PoolEvaluation& pool : evaluation.pools) {
    for (const char* key : keys) names.push_back("fleets[" + pool.id.text + "]." + key);
  }
  return names;
}

std::vector<std::string> figuresOfTier(const Evaluation& evaluation, Tier tier, CostView view) {
  const bool cash = view == CostView::Cash;
  switch (tier) {
    case Tier::Owned:
      return cash ? poolSeries(evaluation, {"cost.energy", "cost.space", "cost.maintenance", "cost.network",
                                            "cost.capital", "cost.resale"})
                  : poolSeries(evaluation,
                               {"cost.energy", "cost.space", "cost.maintenance", "cost.network", "capitalAmortised"});
    case Tier::Reserved3y:
      return poolSeries(evaluation, {cash ? "cost.reserved3y" : "amortised.reserved3y"});
    case Tier::Reserved1y:
      return poolSeries(evaluation, {cash ? "cost.reserved1y" : "amortised.reserved1y"});
    case Tier::Spot:
      return poolSeries(evaluation, {"cost.spot"});
    case Tier::OnDemand:
      return poolSeries(evaluation, {"cost.onDemand"});
    case Tier::Api:
      break;
  }
  return {"api"};
}

explain::Asked askedOver(const std::vector<std::string>& series, const QString& name, const PeriodSpan& period) {
  std::vector<std::string> names;
  for (int month = period.first; month < period.first + period.count; ++month) {
    for (const std::string& each : series) names.push_back(each + "[" + std::to_string(month) + "]");
  }
  if (names.size() == 1) return explain::Asked{.figure = names.front()};
  const QString label = CostAnswersText::tr("%1, %2", "what, month").arg(name, period.label);
  return explain::Asked{.label = {"textOnly", {{"text", label.toStdString()}}}, .parts = std::move(names)};
}

namespace {

// The series in the months of a place of the axis.
std::optional<explain::Asked> askedIn(const std::vector<std::string>& series, const QString& name,
                                      const std::vector<PeriodSpan>& periods, int place) {
  if (place < 0 || static_cast<size_t>(place) >= periods.size() || series.empty()) return std::nullopt;
  return askedOver(series, name, periods[static_cast<size_t>(place)]);
}

constexpr std::array<const char*, kWasteCount> kWasteKeys = {"headroom", "overProvisioning", "unusedCommitment"};

// Charts leave out what is never wasted: the kind of a band, none for other bands.
std::optional<size_t> wasteOfBand(const Evaluation& evaluation, int band) {
  for (size_t kind = 0; kind < kWasteCount; ++kind) {
    const bool shown = std::ranges::any_of(evaluation.pools, [&](const PoolEvaluation& pool) {
      return std::ranges::any_of(pool.wasteGpuHours[kind], [](auto hours) { return hours.value() != 0; });
    });
    if (shown && band-- == 0) return kind;
  }
  return std::nullopt;
}

}  // namespace

std::optional<explain::Asked> askedOfCost(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                          int place, int band, const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  const auto parts = costParts(evaluation, plan, choice.split, choice.view);
  if (band >= 0 && static_cast<size_t>(band) < parts.size() && !parts[static_cast<size_t>(band)].figures.empty())
    return askedIn(parts[static_cast<size_t>(band)].figures, parts[static_cast<size_t>(band)].name, periods, place);
  return askedIn({choice.view == CostView::Cash ? "totals.cash" : "totals.amortised"}, costTitle(choice.period),
                 periods, place);
}

std::optional<explain::Asked> askedOfWaste(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                           int place, int band, const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  if (const auto kind = wasteOfBand(evaluation, band)) {
    const std::string key = std::string("wasteCost.") + kWasteKeys[*kind];
    return askedIn(poolSeries(evaluation, {key.c_str()}), wasteName(static_cast<Waste>(*kind)), periods, place);
  }
  return askedIn(
      poolSeries(evaluation, {"wasteCost.headroom", "wasteCost.overProvisioning", "wasteCost.unusedCommitment"}),
      CostAnswersText::tr("Waste"), periods, place);
}

std::optional<explain::Asked> askedOfUse(const Evaluation& evaluation, const Plan& plan, const CostChoice& choice,
                                         int place, int band, const NumberFormat& format) {
  const auto periods = periodsOf(plan, evaluation.months, choice.period, format);
  if (band == 0)
    return askedIn(poolSeries(evaluation, {"busyGpuHours"}), CostAnswersText::tr("Busy GPU-hours"), periods, place);
  if (const auto kind = wasteOfBand(evaluation, band - 1)) {
    const std::string key = std::string("wasteGpuHours.") + kWasteKeys[*kind];
    return askedIn(poolSeries(evaluation, {key.c_str()}), wasteName(static_cast<Waste>(*kind)), periods, place);
  }
  return askedIn(poolSeries(evaluation, {"provisionedGpuHours"}), CostAnswersText::tr("Provisioned GPU-hours"), periods,
                 place);
}

}  // namespace fulcrum
