// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cost_answers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <iterator>

#include "finance/own_vs_rent.h"
#include "words/field_text.h"
#include "words/names.h"

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

namespace {

std::vector<std::string> monthsOf(const std::vector<std::string>& series, const PeriodSpan& period) {
  std::vector<std::string> names;
  for (int month = period.first; month < period.first + period.count; ++month) {
    for (const std::string& each : series) names.push_back(each + "[" + std::to_string(month) + "]");
  }
  return names;
}

explain::Phrase labelOf(const QString& name, const PeriodSpan& period) {
  const QString label = CostAnswersText::tr("%1, %2", "what, month").arg(name, period.label);
  return {"textOnly", {{"text", label.toStdString()}}};
}

}  // namespace

explain::Asked askedOver(const std::vector<std::string>& series, const QString& name, const PeriodSpan& period) {
  std::vector<std::string> names = monthsOf(series, period);
  if (names.size() == 1) return explain::Asked{.figure = names.front()};
  return explain::Asked{.label = labelOf(name, period), .parts = std::move(names)};
}

namespace {

using Asked = std::optional<explain::Asked>;
using Names = std::vector<std::string>;

// A place of the axis, or the whole plan (-1); none for other places.
std::optional<PeriodSpan> spanOf(const CostQuestion& question) {
  if (question.place < 0)
    return PeriodSpan{.first = 0, .count = question.evaluation.months, .label = CostAnswersText::tr("whole plan")};
  const auto periods = periodsOf(question.plan, question.evaluation.months, question.choice.period, question.format);
  if (static_cast<size_t>(question.place) >= periods.size()) return std::nullopt;
  return periods[static_cast<size_t>(question.place)];
}

Asked askedIn(const CostQuestion& question, const Names& series, const QString& name) {
  const auto span = spanOf(question);
  if (!span || series.empty()) return std::nullopt;
  return askedOver(series, name, *span);
}

// Months without a budget have nothing to explain.
Asked askedOfBudgeted(const CostQuestion& question, const std::string& series, const QString& name) {
  const auto span = spanOf(question);
  if (!span || !budgetOver(question.plan, *span)) return std::nullopt;
  return askedOver({series}, name, *span);
}

Asked askedRatio(const CostQuestion& question, const Names& series, const Names& over, const QString& name,
                 explain::Measure ratio = explain::Measure::Share) {
  const auto span = spanOf(question);
  if (!span || series.empty() || over.empty()) return std::nullopt;
  return explain::Asked{
      .label = labelOf(name, *span), .parts = monthsOf(series, *span), .over = monthsOf(over, *span), .ratio = ratio};
}

bool isCash(const CostQuestion& question) {
  return question.choice.view == CostView::Cash;
}
std::string totalOf(const CostQuestion& question) {
  return isCash(question) ? "totals.cash" : "totals.amortised";
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

// The series of the lines of costPerMillionTokens.
struct TokenLine {
  QString name;
  std::string cost;
  Names tokens;
};
std::vector<TokenLine> tokenLinesOf(const CostQuestion& question) {
  std::vector<TokenLine> lines{
      {CostAnswersText::tr("Cost per million tokens"), totalOf(question), {"tokensIn", "tokensOut"}}};
  for (const WorkloadEvaluation& workload : question.evaluation.workloads) {
    const auto isSome = [](const Tokens& tokens) { return tokens.value() > 0; };
    if (std::ranges::none_of(workload.tokensIn, isSome) && std::ranges::none_of(workload.tokensOut, isSome)) continue;
    const std::string its = "workloads[" + workload.id.text + "].";
    const Workload* found = find(question.plan, workload.id);
    lines.push_back({found ? workloadName(*found) : QString::fromStdString(workload.id.text),
                     isCash(question) ? its + "cash" : "byWorkload[" + workload.id.text + "]",
                     {its + "tokensIn", its + "tokensOut"}});
  }
  return lines;
}

}  // namespace

Asked askedOfCost(const CostQuestion& question) {
  const auto parts = costParts(question.evaluation, question.plan, question.choice.split, question.choice.view);
  const auto band = static_cast<size_t>(question.series);
  if (question.series >= 0 && band < parts.size() && !parts[band].figures.empty())
    return askedIn(question, parts[band].figures, parts[band].name);
  if (question.series >= 0 && band >= parts.size()) {
    const bool isFinanced =
        isCash(question) && band == parts.size() &&
        finance::financedCashOf(question.plan, question.evaluation.scenario, question.evaluation).differs;
    return isFinanced ? askedIn(question, {"totals.financed"}, CostAnswersText::tr("Paid after financing and tax"))
                      : askedOfBudgeted(question, "totals.budget", CostAnswersText::tr("Budget"));
  }
  return askedIn(question, {totalOf(question)},
                 question.place < 0 ? CostAnswersText::tr("Cost") : costTitle(question.choice.period));
}

Asked askedOfBudget(const CostQuestion& question) {
  const std::string series = isCash(question) ? "totals.overBudget" : "totals.overBudgetAmortised";
  const QString name = CostAnswersText::tr("Cost less budget");
  if (question.place >= 0) return askedOfBudgeted(question, series, name);
  explain::Asked all;  // of the periods that are compared
  for (const PeriodSpan& period :
       periodsOf(question.plan, question.evaluation.months, question.choice.period, question.format)) {
    if (!budgetOver(question.plan, period)) continue;
    std::ranges::move(monthsOf({series}, period), std::back_inserter(all.parts));
  }
  if (all.parts.empty()) return std::nullopt;
  all.label = labelOf(name, *spanOf(question));
  return all;
}

Asked askedOfCapital(const CostQuestion& question) {
  if (question.series < 0) return askedOfCost(question);
  if (question.series == 0)
    return askedIn(question, {isCash(question) ? "totals.running" : "totals.runningAmortised"},
                   CostAnswersText::tr("Running cost"));
  return askedIn(question, {isCash(question) ? "totals.capital" : "totals.capitalAmortised"},
                 CostAnswersText::tr("Capital"));
}

Asked askedOfInferenceShare(const CostQuestion& question) {
  return askedRatio(question, {totalOf(question)}, {totalOf(question), "totals.otherAiSpend"},
                    CostAnswersText::tr("Share of AI spend"));
}

Asked askedOfCostPerToken(const CostQuestion& question) {
  if (question.place < 0) return explain::Asked{.figure = "costPerMTok"};
  const std::vector<TokenLine> lines = tokenLinesOf(question);
  const auto at = static_cast<size_t>(std::max(question.series, 0));
  if (at >= lines.size()) return std::nullopt;
  return askedRatio(question, {lines[at].cost}, lines[at].tokens, lines[at].name, explain::Measure::MoneyPerMTokens);
}

Asked askedOfUse(const CostQuestion& question) {
  if (question.place < 0) return explain::Asked{.figure = "utilisation"};
  const Names all = poolSeries(question.evaluation, {"provisionedGpuHours"});
  if (const auto kind = wasteOfBand(question.evaluation, question.series - 1)) {
    const std::string key = std::string("wasteGpuHours.") + kWasteKeys[*kind];
    return askedRatio(question, poolSeries(question.evaluation, {key.c_str()}), all,
                      wasteName(static_cast<Waste>(*kind)));
  }
  return askedRatio(question, poolSeries(question.evaluation, {"busyGpuHours"}), all, CostAnswersText::tr("Busy"));
}

Asked askedOfWaste(const CostQuestion& question) {
  if (question.place < 0) return explain::Asked{.figure = "wasteShare"};
  if (const auto kind = wasteOfBand(question.evaluation, question.series)) {
    const std::string key = std::string("wasteCost.") + kWasteKeys[*kind];
    return askedIn(question, poolSeries(question.evaluation, {key.c_str()}), wasteName(static_cast<Waste>(*kind)));
  }
  return askedIn(question,
                 poolSeries(question.evaluation,
                            {"wasteCost.headroom", "wasteCost.overProvisioning", "wasteCost.unusedCommitment"}),
                 CostAnswersText::tr("Waste"));
}

}  // namespace fulcrum
