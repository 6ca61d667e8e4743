// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/key_figures.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

#include "explain/avoidable.h"
#include "explain/verdict.h"
#include "figures/own_vs_rent_figures.h"
#include "live/live_why.h"
#include "words/change_words.h"
#include "words/explain_words.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

struct KeyFiguresText {
  Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

KeyFigure withChange(KeyFigure figure, const ChangeWords& change, bool compared) {
  if (!compared) return figure;
  figure.change = change.text;
  figure.better = change.better;
  return figure;
}

KeyFigure monthlyCost(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared) {
  KeyFigure figure{
      .name = KeyFiguresText::tr("Monthly cost, levelised"),
      .value = format.moneyShort(now.headline.monthlyCost),
      .change = {},
      .better = {},
      .explanation =
          KeyFiguresText::tr("The constant monthly amount with the same present value as all costs of the plan "
                             "(cash view): %1 of present value at %2 per year.\nMonth 1 in cash: %3.")
              .arg(format.money(now.headline.npvCost), format.share(now.discountRate, 1),
                   format.money(now.headline.firstMonthCost))};
  if (now.openingWorth != Money() || now.closingWorth != Money())
    figure.explanation += u'\n' + KeyFiguresText::tr(
                                      "Worth of owned nodes: %1 at the start, %2 at the end of the plan; "
                                      "both are in the present value.")
                                      .arg(format.money(now.openingWorth), format.money(now.closingWorth));
  return withChange(
      figure,
      relativeChange(now.headline.monthlyCost.value(), base.headline.monthlyCost.value(), format, Sense::LowerIsBetter),
      compared);
}

KeyFigure costPerMTok(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared) {
  const auto value = now.headline.costPerMTok;
  KeyFigure figure{.name = KeyFiguresText::tr("Cost per M tokens"),
                   .value = value ? format.moneyShort(Money(*value)) : NumberFormat::none(),
                   .change = {},
                   .better = {},
                   .explanation = KeyFiguresText::tr(
                       "Present value of all costs divided by the present value of input and output tokens, "
                       "cached and API-served ones included.")};
  const auto baseValue = base.headline.costPerMTok;
  return withChange(
      figure, value && baseValue ? relativeChange(*value, *baseValue, format, Sense::LowerIsBetter) : ChangeWords{},
      compared);
}

KeyFigure utilisation(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared) {
  const auto value = now.headline.utilisation;
  KeyFigure figure{.name = KeyFiguresText::tr("GPU utilisation"),
                   .value = value ? format.share(*value, *value < 0.1 ? 1 : 0) : NumberFormat::none(),
                   .change = {},
                   .better = {},
                   .explanation = KeyFiguresText::tr(
                       "Busy GPU-hours divided by provisioned GPU-hours over the whole plan. Headroom for the "
                       "latency targets counts as idle.")};
  const auto baseValue = base.headline.utilisation;
  return withChange(figure,
                    value && baseValue ? pointChange(*value, *baseValue, format, Sense::HigherIsBetter) : ChangeWords{},
                    compared);
}

KeyFigure waste(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared) {
  KeyFigure figure{
      .name = KeyFiguresText::tr("Waste per month"),
      .value = format.moneyShort(now.headline.wastePerMonth),
      .change = {},
      .better = {},
      .explanation =
          KeyFiguresText::tr(
              "Cost of provisioned GPU-hours that were not busy, mean over the plan: %1 of the amortised "
              "cost. Without headroom and rounding, which are a service level: %2 (avoidable).")
              .arg(format.share(now.headline.wasteShare, 1), format.share(now.headline.avoidableWasteShare, 1))};
  return withChange(figure,
                    relativeChange(now.headline.wastePerMonth.value(), base.headline.wastePerMonth.value(), format,
                                   Sense::LowerIsBetter),
                    compared);
}

KeyFigure payback(const LiveEvaluation& live, const NumberFormat& format) {
  KeyFigure figure{.name = KeyFiguresText::tr("Own-vs-rent payback"),
                   .value = NumberFormat::none(),
                   .change = {},
                   .better = {},
                   .explanation = KeyFiguresText::tr(
                       "When the cash saved by not renting has paid for what was bought. No node is bought: the page "
                       "Own vs rent says why.")};
  const finance::OwnVersusRent* comparison = live.ownVersusRent();
  if (!comparison) return figure;
  figure.value = paybackText(comparison->payback, format);
  if (comparison->hypothetical) figure.name = KeyFiguresText::tr("Payback if owned");
  figure.explanation =
      KeyFiguresText::tr(
          "When the cash saved by not renting has paid for what was bought (simple payback). Discounted: %1. "
          "NPV of owning against renting: %2 at %3 per year.")
          .arg(paybackText(comparison->payback.discounted, format), format.moneySigned(comparison->npv),
               format.share(live.current()->discountRate, 1));
  if (comparison->hypothetical)
    figure.explanation += u'\n' + KeyFiguresText::tr("The scenario owns nothing: this is what its lever Own would do.");
  if (comparison->onSameTerms) {
    const QString same = paybackText(comparison->onSameTerms->payback, format);
    if (same != figure.value && same != NumberFormat::none()) {
      figure.change = KeyFiguresText::tr("or %1", "payback on other terms").arg(same);
      figure.changeFigure = "ownVsRent.onSameTerms.paybackMonths";
    }
    figure.explanation +=
        u'\n' + KeyFiguresText::tr(
                    "It is compared with the cheapest way to rent, while its other nodes stay rented as "
                    "they are here. Were they rented as cheaply as they can be, too: %1, NPV %2.")
                    .arg(same, format.moneySigned(comparison->onSameTerms->npv));
  }
  return figure;
}

KeyFigure netPresentValue(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared,
                          const QString& reference) {
  KeyFigure figure{
      .name =
          compared ? KeyFiguresText::tr("NPV against %1").arg(reference) : KeyFiguresText::tr("NPV against another"),
      .value = compared ? format.moneyShortSigned(base.headline.npvCost - now.headline.npvCost) : NumberFormat::none(),
      .change = compared ? QString() : KeyFiguresText::tr("is the reference"),
      .better = {},
      .explanation =
          compared
              ? KeyFiguresText::tr("Present value of the costs of %1 less this scenario's, in cash, at %2 per year. "
                                   "Positive is a saving.")
                    .arg(reference, format.share(now.discountRate, 1))
              : KeyFiguresText::tr("Changes are against this scenario. Choose another one above, or another "
                                   "reference.")};
  return figure;
}

KeyFigure served(const Evaluation& now, const Evaluation& base, const NumberFormat& format, bool compared) {
  const std::optional<double> share = now.headline.servedShare;
  const std::optional<double> before = base.headline.servedShare;
  KeyFigure figure{.name = KeyFiguresText::tr("Served in target"),
                   .value = share ? format.share(*share, *share > 0.99995 ? 0 : 2) : NumberFormat::none(),
                   .change = {},
                   .better = {},
                   .explanation = KeyFiguresText::tr(
                       "Share of the load that the provisioned capacity can take within the latency targets. A plan "
                       "must not look cheap by turning load away.")};
  if (!share || !before) return figure;
  return withChange(figure, pointChange(*share, *before, format, Sense::HigherIsBetter), compared);
}

// What a cost does not hold must not look cheap, and no change against it must look like a saving.
void markIncomplete(const Workspace& workspace, std::vector<KeyFigure>& figures) {
  constexpr std::array<size_t, 4> kCosts{0, 1, 4, 5};  // monthly, per M tokens, payback, net present value
  const LiveEvaluation& live = workspace.live;
  if (!live.current()) return;
  const explain::Verdict own = explain::incompleteness(*live.current());
  const bool compared = !live.showsBase() && live.base();
  const explain::Verdict missing = own.empty() && compared ? explain::incompleteness(*live.base()) : own;
  if (missing.empty()) return;
  const QString sentence = verdictInWords(missing, workspace.plan(), workspace.format());
  for (const size_t index : kCosts) {
    KeyFigure& figure = figures[index];
    if (figure.value == NumberFormat::none()) continue;
    figure.change = own.empty() ? KeyFiguresText::tr("reference incomplete") : KeyFiguresText::tr("incomplete");
    figure.changeFigure.clear();
    figure.better = false;
    figure.explanation = sentence + u'\n' + figure.explanation;
  }
}

}  // namespace

std::vector<KeyFigure> keyFigures(const Workspace& workspace) {
  const LiveEvaluation& live = workspace.live;
  const NumberFormat format = workspace.format();
  const QString reference = workspace.referenceName();
  static const Evaluation kEmpty;
  const Evaluation& now = live.current() ? *live.current() : kEmpty;
  const Evaluation& base = live.base() ? *live.base() : now;
  const bool compared = !live.showsBase() && live.current() && live.base();
  std::vector<KeyFigure> figures{monthlyCost(now, base, format, compared),
                                 costPerMTok(now, base, format, compared),
                                 utilisation(now, base, format, compared),
                                 waste(now, base, format, compared),
                                 payback(live, format),
                                 netPresentValue(now, base, format, compared, reference),
                                 served(now, base, format, compared)};
  const std::array<const char*, 7> names{"monthlyCost",
                                         "costPerMTok",
                                         "utilisation",
                                         "wasteShare",
                                         "ownVsRent.paybackMonths",
                                         compared ? kNpvAgainst : "npvCost",
                                         "servedShare"};
  for (size_t i = 0; i < figures.size(); ++i) figures[i].figure = names[i];
  if (!live.ownVersusRent()) figures[4].figure.clear();
  const char* const outputs[] = {"monthlyCost",
                                 "costPerMTok",
                                 "utilisation",
                                 "",
                                 live.ownVersusRent() ? "ownPaybackMonths" : "",
                                 compared ? "npvAgainstBase" : "",
                                 "servedShare"};
  const QString briefs[] = {
      KeyFiguresText::tr("Monthly cost"), KeyFiguresText::tr("Per M tokens"), KeyFiguresText::tr("Utilisation"), {},
      KeyFiguresText::tr("Payback"),      KeyFiguresText::tr("NPV"),          KeyFiguresText::tr("Served")};
  for (size_t index = 0; index < figures.size(); ++index) {
    figures[index].output = outputs[index];
    figures[index].brief = briefs[index];
  }
  for (KeyFigure& figure : figures) {
    if (figure.better) figure.explanation += u'\n' + KeyFiguresText::tr("The change is against %1.").arg(reference);
  }
  if (!live.current()) {
    for (KeyFigure& figure : figures) figure.value = NumberFormat::none();
  }
  markIncomplete(workspace, figures);
  return figures;
}

KeyFigure avoidableWasteFigure(const optimise::AvoidableWaste* waste, const Evaluation* evaluation,
                               const NumberFormat& format) {
  KeyFigure figure{.name = KeyFiguresText::tr("Avoidable waste"),
                   .value = NumberFormat::none(),
                   .change = {},
                   .better = {},
                   .explanation = KeyFiguresText::tr("Being worked out."),
                   .figure = std::string(explain::kAvoidableWaste),
                   .brief = KeyFiguresText::tr("Avoidable")};
  if (!waste || !evaluation) return figure;
  const Money total = waste->total();
  figure.value = format.moneyShort(total);
  if (waste->monthlyCost > Money(0)) figure.change = format.share(total / waste->monthlyCost);
  QStringList lines{
      KeyFiguresText::tr("Per month and as a share of the cost, what could be saved without serving less:")};
  for (const optimise::AvoidablePart part : optimise::kAvoidableParts) {
    const QString name =
        QCoreApplication::translate("Explain", std::string(explain::sentenceOf(explain::partCode(part))).c_str());
    const auto& advice = waste->advice[static_cast<size_t>(part)];
    lines << (advice && waste->part(part) > Money(0)
                  ? KeyFiguresText::tr("%1: %2. Advice: %3", "part, amount, what to do")
                        .arg(name, format.money(waste->part(part)), problemSentence(advice->what))
                  : KeyFiguresText::tr("%1: %2", "part, amount").arg(name, format.money(waste->part(part))));
  }
  lines << KeyFiguresText::tr("Headroom for the latency targets, %1, is a service level and not part of it.")
               .arg(format.money(waste->headroom));
  const QString used =
      evaluation->headline.utilisation ? format.share(*evaluation->headline.utilisation) : NumberFormat::none();
  lines << KeyFiguresText::tr(
               "Beside it, as the field quotes them: 35–60 % of GPU spend wasted, headroom included (here "
               "%1), and 20–30 % utilisation (here %2). The notes of the sample plan check both claims.")
               .arg(format.share(evaluation->headline.wasteShare), used);
  figure.explanation = lines.join(u'\n');
  return figure;
}

}  // namespace fulcrum
