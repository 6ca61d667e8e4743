// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/cash_flow_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "exchange/comparison_json.h"
#include "explain/comparison_figures.h"
#include "explain/verdict.h"
#include "figures/break_even_figures.h"
#include "figures/series.h"
#include "figures/tier_figures.h"
#include "words/explain_words.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using finance::Arm;
using finance::FlowLine;

struct CashFlowFiguresText {
  Q_DECLARE_TR_FUNCTIONS(OwnVersusRent)
};

QString lineName(FlowLine line) {
  switch (line) {
    case FlowLine::OpeningWorth:
      return CashFlowFiguresText::tr("Worth at the start");
    case FlowLine::Capital:
      return CashFlowFiguresText::tr("Capital");
    case FlowLine::NetworkCapital:
      return CashFlowFiguresText::tr("Capital, network");
    case FlowLine::FacilityCapital:
      return CashFlowFiguresText::tr("Capital, facility");
    case FlowLine::LoanReceived:
      return CashFlowFiguresText::tr("Loan received");
    case FlowLine::LoanInterest:
      return CashFlowFiguresText::tr("Loan interest");
    case FlowLine::LoanPrincipal:
      return CashFlowFiguresText::tr("Loan repaid");
    case FlowLine::Lease:
      return CashFlowFiguresText::tr("Lease");
    case FlowLine::BuyOut:
      return CashFlowFiguresText::tr("Buy-out");
    case FlowLine::Resale:
      return CashFlowFiguresText::tr("Resale");
    case FlowLine::ClosingWorth:
      return CashFlowFiguresText::tr("Worth at the end");
    case FlowLine::ClosingDebt:
      return CashFlowFiguresText::tr("Debt at the end");
    case FlowLine::Energy:
      return CashFlowFiguresText::tr("Energy");
    case FlowLine::Space:
      return CashFlowFiguresText::tr("Space");
    case FlowLine::Maintenance:
      return CashFlowFiguresText::tr("Maintenance");
    case FlowLine::Network:
      return CashFlowFiguresText::tr("Network");
    case FlowLine::Staff:
      return CashFlowFiguresText::tr("Staff");
    case FlowLine::Software:
      return CashFlowFiguresText::tr("Software");
    case FlowLine::OnDemand:
      return CashFlowFiguresText::tr("On demand");
    case FlowLine::Spot:
      return CashFlowFiguresText::tr("Spot");
    case FlowLine::Reserved:
      return CashFlowFiguresText::tr("Commitments");
    case FlowLine::Api:
      return CashFlowFiguresText::tr("API");
    case FlowLine::Cache:
      return CashFlowFiguresText::tr("Response cache");
    case FlowLine::Egress:
      return CashFlowFiguresText::tr("Egress");
    case FlowLine::Prepaid:
      return CashFlowFiguresText::tr("Upfront fees");
    case FlowLine::OneOff:
      return CashFlowFiguresText::tr("One-off costs");
    case FlowLine::Tax:
      return CashFlowFiguresText::tr("Tax");
    case FlowLine::TaxOnWorth:
      return CashFlowFiguresText::tr("Tax if what is held were sold");
  }
  return {};
}

OwnFigure npvFigure(const finance::OwnVersusRent* comparison, const Assumptions& assumptions,
                    const NumberFormat& format) {
  OwnFigure figure{
      .name = CashFlowFiguresText::tr("NPV of owning"),
      .value = NumberFormat::none(),
      .detail = (assumptions.taxRate > 0.0 ? CashFlowFiguresText::tr("%1, after tax")
                                           : CashFlowFiguresText::tr("%1, before tax"))
                    .arg(format.share(assumptions.discountRate, 1)),
      .convention = CashFlowFiguresText::tr("What owning instead of renting is worth today: the difference of the cash "
                                            "flows, discounted by month at the yearly effective rate. Above zero, "
                                            "owning is cheaper.")};
  if (!comparison) return figure;
  figure.figure = "ownVsRent.npv";
  figure.value = format.moneyShortSigned(comparison->npv);
  figure.more = CashFlowFiguresText::tr("year-end %1").arg(format.moneyShortSigned(comparison->npvAtYearEnds));
  if (comparison->npvProject != comparison->npv) {
    figure.more = CashFlowFiguresText::tr("before financing %1").arg(format.moneyShortSigned(comparison->npvProject));
    figure.convention += u'\n' + CashFlowFiguresText::tr("Before financing, as if everything were paid at once: %1.")
                                     .arg(format.moneySigned(comparison->npvProject));
  }
  figure.convention += u'\n' + format.moneySigned(comparison->npv) + u'\n' +
                       CashFlowFiguresText::tr(
                           "“Year-end” counts each year's flows at the end of their year, as yearly studies "
                           "do: %1.")
                           .arg(format.moneySigned(comparison->npvAtYearEnds));
  figure.better = comparison->npv > Money(0) ? 1 : comparison->npv < Money(0) ? -1 : 0;
  return figure;
}

// "20 mo" where the saving is lost again in between.
QString finalText(const finance::Payback& payback, const NumberFormat& format) {
  return payback.final ? format.months(*payback.final) : CashFlowFiguresText::tr("never");
}

OwnFigure paybackFigure(const finance::OwnVersusRent* comparison, const NumberFormat& format) {
  OwnFigure figure{.name = CashFlowFiguresText::tr("Payback"),
                   .value = NumberFormat::none(),
                   .detail = CashFlowFiguresText::tr("discounted %1").arg(NumberFormat::none()),
                   .convention = CashFlowFiguresText::tr(
                       "Months from today until the cumulative difference returns to zero, interpolated within "
                       "the month. Simple payback counts cash as it is; discounted payback counts it at its "
                       "value today.")};
  if (!comparison) return figure;
  const finance::PaybackVerdict& payback = comparison->payback;
  if (payback.reason == finance::PaybackReason::NoDifference) return figure;
  figure.figure = "ownVsRent.paybackMonths";
  figure.value = paybackText(payback, format);
  figure.detail = CashFlowFiguresText::tr("discounted %1").arg(paybackText(payback.discounted, format));
  figure.convention +=
      u' ' + CashFlowFiguresText::tr("What is held at the end of the plan is not counted as if it were sold.");
  if (comparison->onSameTerms) {
    const QString same = paybackText(comparison->onSameTerms->payback, format);
    figure.more = CashFlowFiguresText::tr("if equal: %1").arg(same);
    figure.moreFigure = "ownVsRent.onSameTerms.paybackMonths";
    figure.convention += u'\n' + CashFlowFiguresText::tr(
                                     "If equal: were the nodes beside the owned ones rented as cheaply as in the "
                                     "rent arm. NPV then: %1.")
                                     .arg(format.moneySigned(comparison->onSameTerms->npv));
  }
  if (dipsAgain(payback.simple)) {
    figure.more = CashFlowFiguresText::tr("for good: %1").arg(finalText(payback.simple, format));
    figure.moreFigure.clear();
    figure.convention +=
        u'\n' + CashFlowFiguresText::tr("The saving is lost again after the first payback; for good: %1.")
                    .arg(finalText(payback.simple, format));
  }
  if (dipsAgain(payback.discounted))
    figure.convention +=
        u'\n' + CashFlowFiguresText::tr("Discounted, for good: %1.").arg(finalText(payback.discounted, format));
  return figure;
}

// Beyond sense a rate of return is not meaningful.
QString rateText(double rate, const NumberFormat& format) {
  return rate > finance::kLargestMeaningfulRate ? CashFlowFiguresText::tr("n. m.") : format.share(rate, 1);
}

OwnFigure rateFigure(const finance::OwnVersusRent* comparison, const NumberFormat& format) {
  OwnFigure figure{.name = CashFlowFiguresText::tr("IRR"),
                   .value = NumberFormat::none(),
                   .detail = CashFlowFiguresText::tr("MIRR: %1").arg(NumberFormat::none()),
                   .convention = CashFlowFiguresText::tr(
                       "Internal rate of return of the difference: the monthly rate at which its NPV is zero, as "
                       "an effective yearly rate, (1+i)^12 - 1. MIRR finances and reinvests at the discount rate "
                       "instead.")};
  if (!comparison) return figure;
  figure.figure = "ownVsRent.irr";
  if (comparison->irr) figure.value = rateText(*comparison->irr, format);
  if (comparison->mirr) figure.detail = CashFlowFiguresText::tr("MIRR: %1").arg(format.share(*comparison->mirr, 1));
  if (comparison->allIrrs.size() > 1) {
    QStringList all;
    for (const double rate : comparison->allIrrs) all << rateText(rate, format);
    figure.more = CashFlowFiguresText::tr("all: %1").arg(all.join(u", "_s));
    figure.convention += u'\n' + CashFlowFiguresText::tr("All rates: %1").arg(all.join(u", "_s));
  }
  return figure;
}

OwnFigure rentFigure(const BreakEven& breakEven, const NumberFormat& format) {
  OwnFigure figure{.name = CashFlowFiguresText::tr("Break-even rent"),
                   .value = NumberFormat::none(),
                   .convention = CashFlowFiguresText::tr(
                       "The mean price of a rented GPU-hour at which owning and renting are worth the same: all "
                       "rented prices times one factor, purchases held. Where rent is cheaper, rent.")};
  if (breakEven.rentNow) figure.more = CashFlowFiguresText::tr("now %1").arg(perGpuHour(*breakEven.rentNow, format));
  if (!breakEven.rent) return figure;
  figure.figure = breakEven.rent->perGpuHour ? "breakEven.rentPerGpuHour" : "breakEven.rentFactor";
  if (breakEven.rent->perGpuHour) figure.value = perGpuHour(*breakEven.rent->perGpuHour, format);
  figure.detail = CashFlowFiguresText::tr("rent × %1").arg(format.significant(breakEven.rent->factor));
  return figure;
}

OwnFigure utilisationFigure(const BreakEven& breakEven, const NumberFormat& format) {
  OwnFigure figure{
      .name = CashFlowFiguresText::tr("Break-even use"),
      .value = NumberFormat::none(),
      .convention = CashFlowFiguresText::tr("The utilisation of the GPUs in fleets that own nodes at which owning and "
                                            "renting are worth the same: all demand times one factor, purchases held. "
                                            "Where less is used, rent.")};
  if (breakEven.utilisationNow)
    figure.more = CashFlowFiguresText::tr("now %1").arg(format.share(*breakEven.utilisationNow, 1));
  if (!breakEven.demand) return figure;
  figure.figure = breakEven.demand->utilisation ? "breakEven.utilisation" : "breakEven.demandFactor";
  if (breakEven.demand->utilisation) figure.value = format.share(*breakEven.demand->utilisation, 1);
  figure.detail = CashFlowFiguresText::tr("demand × %1").arg(format.significant(breakEven.demand->factor));
  return figure;
}

// Against owning only where a node would be owned.
OwnFigure apiFigure(const ApiView& api, bool owns, const NumberFormat& format) {
  OwnFigure figure{.name = CashFlowFiguresText::tr("API against rent"),
                   .value = NumberFormat::none(),
                   .detail = CashFlowFiguresText::tr("vs owning %1").arg(NumberFormat::none()),
                   .convention = CashFlowFiguresText::tr(
                                     "What sending every request to an API that is paid by the token would be worth "
                                     "today against renting, at the prices of the lever “%1” and their trend. The "
                                     "response cache stays; contracts run out. Above zero the API is cheaper.")
                                     .arg(leverName(LeverKind::ApiOffload))};
  if (!api.refusal.isEmpty()) figure.convention += u'\n' + api.refusal;
  if (!api.arm) return figure;
  figure.value = format.moneyShortSigned(api.arm->npvAgainstRent);
  if (owns)
    figure.detail = CashFlowFiguresText::tr("vs owning %1").arg(format.moneyShortSigned(api.arm->npvAgainstOwn));
  figure.more = CashFlowFiguresText::tr("%1 in, %2 out", "prices of a million tokens")
                    .arg(format.money(api.arm->inputPerMTok), format.money(api.arm->outputPerMTok));
  figure.figure = "apiArm.npvAgainstRent";
  const QString owning = owns ? format.moneySigned(api.arm->npvAgainstOwn) : NumberFormat::none();
  figure.convention += u'\n' + CashFlowFiguresText::tr("Against renting: %1. Against owning: %2.")
                                   .arg(format.moneySigned(api.arm->npvAgainstRent), owning);
  if (!api.sentence.isEmpty()) figure.convention += u'\n' + api.sentence;
  figure.better = api.arm->npvAgainstRent > Money(0) ? 1 : api.arm->npvAgainstRent < Money(0) ? -1 : 0;
  return figure;
}

QString lastAmount(const MoneySeries& series, const NumberFormat& format) {
  return series.empty() ? QString() : format.moneyShort(series.back());
}

bool areEqual(const QList<double>& a, const QList<double>& b) {
  constexpr double kSame = 1e-9;
  return std::ranges::equal(a, b, [](double x, double y) {
    return std::abs(x - y) <= kSame * std::max({std::abs(x), std::abs(y), 1.0});
  });
}

// Lines that lie on one another are one, with all their names; the legend has room for these.
void mergeEqualLines(std::vector<ChartLine>& lines) {
  std::vector<ChartLine> merged;
  for (ChartLine& line : lines) {
    const auto same = std::ranges::find_if(merged, [&](const ChartLine& each) { return areEqual(each.y, line.y); });
    if (same == merged.end()) {
      merged.push_back(std::move(line));
    } else {
      same->name = CashFlowFiguresText::tr("%1 = %2", "lines of a chart").arg(same->name, line.name);
      same->endLabel.clear();
    }
  }
  lines = std::move(merged);
}

// A running total, whose figure is that of the column's last boundary and no sum.
constexpr const char* kCumulative = "ownVsRent.cumulative";

// Rounded here and nowhere else.
TableCell amountCell(double amount, bool strong, const NumberFormat& format) {
  const qint64 shown = qRound64(amount);
  if (shown == 0) return {NumberFormat::none(), amount, strong};
  const QString digits = format.locale().toString(std::abs(shown));
  return {shown < 0 ? u'−' + digits : digits, amount, strong};
}

const std::vector<double>& cellsOf(const finance::SheetSeries& series, SheetPeriod period) {
  return period == SheetPeriod::Years ? series.years : series.months;
}

QStringList sheetHeaders(const finance::CashFlowSheet& sheet, const Plan& plan, SheetPeriod period,
                         const NumberFormat& format) {
  QStringList headers{CashFlowFiguresText::tr("Cash flow"), CashFlowFiguresText::tr("Today")};
  const auto periods = static_cast<int>(cellsOf(sheet.difference, period).size());
  for (int i = 1; i < periods; ++i) {
    headers << (period == SheetPeriod::Years
                    ? CashFlowFiguresText::tr("Year %1").arg(i)
                    : CashFlowFiguresText::tr("End %1", "of a month").arg(format.month(addMonths(plan.start, i - 1))));
  }
  return headers << CashFlowFiguresText::tr("Total");
}

QString groupName(finance::FlowGroup group) {
  switch (group) {
    case finance::FlowGroup::Capital:
      return CashFlowFiguresText::tr("Capital and financing");
    case finance::FlowGroup::Running:
      return CashFlowFiguresText::tr("Running and rent");
    case finance::FlowGroup::Tax:
      return CashFlowFiguresText::tr("Tax");
  }
  return {};
}

// How deep a row stands below the sum that it is part of.
QString indented(int depth, const QString& text) {
  return QString(3 * depth, QChar::Nbsp) + text;
}

std::string armFigure(Arm arm, std::string_view row) {
  return std::string("ownVsRent.rows.") + (arm == Arm::Own ? "own." : "rent.") + std::string(row);
}

std::string lineFigure(Arm arm, FlowLine line) {
  return std::string("ownVsRent.lines.") + (arm == Arm::Own ? "own." : "rent.") + explain::flowLabel(line);
}

std::vector<std::string> armFigures(Arm arm) {
  std::vector<std::string> names;
  for (const char* row : kArmRows) names.push_back(armFigure(arm, row));
  return names;
}

class SheetTable {
 public:
  SheetTable(const finance::CashFlowSheet& sheet, SheetPeriod period, const NumberFormat& format)
      : m_sheet(sheet), m_period(period), m_format(format) {}

  void addArm(Arm arm, const QString& name, const finance::SheetSeries& sum) {
    add(name, sum, true, armFigures(arm));
    int groups = 0;
    for (const finance::SheetGroup& group : m_sheet.groups) groups += group.arm == arm ? 1 : 0;
    for (const finance::SheetGroup& group : m_sheet.groups) {
      if (group.arm != arm) continue;
      const bool named = groups > 1 && group.rows.size() > 1;
      std::vector<std::string> lines;
      for (const finance::SheetRow& row : group.rows) lines.push_back(lineFigure(arm, row.line));
      if (named) add(indented(1, groupName(group.group)), group.sum, false, lines);
      for (size_t row = 0; row < lines.size(); ++row)
        add(indented(named ? 2 : 1, lineName(group.rows[row].line)), group.rows[row].cells, false, {lines[row]});
    }
  }
  void add(const QString& name, const finance::SheetSeries& series, bool strong,
           const std::vector<std::string>& figures = {}) {
    addCells(name, cellsOf(series, m_period), series.total, strong, figures);
  }
  void addFactors(const QString& name, const std::vector<double>& factors, const std::vector<std::string>& figures) {
    m_figures.resize(m_rows.size());
    m_figures.push_back(figures);
    auto& row = m_rows.emplace_back();
    row.push_back({name, std::nullopt, false});
    for (const double factor : factors) row.push_back({m_format.number(factor, 4), factor, false});
    row.emplace_back();
  }
  void addCells(const QString& name, const std::vector<double>& cells, std::optional<double> total, bool strong,
                const std::vector<std::string>& figures = {}) {
    m_figures.resize(m_rows.size());
    m_figures.push_back(figures);
    auto& row = m_rows.emplace_back();
    row.push_back({name, std::nullopt, strong});
    for (const double amount : cells) row.push_back(amountCell(amount, strong, m_format));
    row.push_back(total ? amountCell(*total, strong, m_format) : TableCell{});
  }
  [[nodiscard]] std::vector<std::vector<TableCell>> take() { return std::move(m_rows); }
  // By row.
  [[nodiscard]] std::vector<std::vector<std::string>> takeFigures() { return std::move(m_figures); }

 private:
  const finance::CashFlowSheet& m_sheet;
  SheetPeriod m_period;
  const NumberFormat& m_format;
  std::vector<std::vector<TableCell>> m_rows;
  std::vector<std::vector<std::string>> m_figures;
};

}  // namespace

std::vector<OwnFigure> ownVersusRentFigures(const finance::OwnVersusRent* comparison, const BreakEven& breakEven,
                                            const ApiView& api, const Assumptions& assumptions,
                                            const NumberFormat& format) {
  return {npvFigure(comparison, assumptions, format),
          paybackFigure(comparison, format),
          rateFigure(comparison, format),
          rentFigure(breakEven, format),
          utilisationFigure(breakEven, format),
          apiFigure(api, comparison != nullptr, format)};
}

ChartData ownVersusRentChart(const finance::OwnVersusRent* comparison, const ApiView& api, const Plan& plan,
                             const NumberFormat& format) {
  ChartData data = cumulativeOwnVersusRent(comparison, plan, format);
  data.title = CashFlowFiguresText::tr("Cumulative cost");
  const QString rent = rentArmText(comparison ? comparison->rentArm : RentArm(), plan);
  data.subtitle = comparison && comparison->buysNothing() ? rent
                  : comparison && comparison->hypothetical
                      ? CashFlowFiguresText::tr("if owned, against %1").arg(rent)
                      : CashFlowFiguresText::tr("owning as planned, against %1").arg(rent);
  if (!comparison) return data;
  data.lines.front().endLabel = CashFlowFiguresText::tr("Rent %1").arg(lastAmount(comparison->cumulativeRent, format));
  if (!comparison->buysNothing())
    data.lines.back().endLabel = CashFlowFiguresText::tr("Own %1").arg(lastAmount(comparison->cumulativeOwn, format));
  if (api.arm)
    data.lines.push_back({.name = CashFlowFiguresText::tr("API"),
                          .colour = TierRole::Api,
                          .y = toList(api.arm->cumulative),
                          .endLabel = CashFlowFiguresText::tr("API %1").arg(lastAmount(api.arm->cumulative, format)),
                          .figure = "apiArm.cumulativeCost"});
  mergeEqualLines(data.lines);
  return data;
}

ApiView apiView(const Workspace& workspace) {
  ApiView view;
  const Result<finance::ApiArm>* arm = workspace.apiArm.answer();
  if (!arm || !workspace.live.arms()) return view;
  if (*arm) {
    view.arm = arm->value();
    view.sentence = verdictInWords(explain::apiVerdict(*view.arm), workspace.plan(), workspace.format());
  } else {
    const Problem& problem = arm->problems().front();
    view.refusal = CashFlowFiguresText::tr("No API arm: %1; %2.").arg(problemSentence(problem), problemRemedy(problem));
    view.wanted = problem.code != "noApiPrice";
  }
  return view;
}

QString rentArmName(const RentArm& arm, const Plan& plan) {
  if (arm.kind == RentArmKind::AsIs) return CashFlowFiguresText::tr("This scenario without owned nodes");
  if (arm.kind == RentArmKind::Best) return CashFlowFiguresText::tr("The cheapest way to rent");
  const Scenario* other = fulcrum::find(plan, arm.scenario);
  return CashFlowFiguresText::tr("Scenario %1")
      .arg(QString::fromStdString(other && !other->name.empty() ? other->name : arm.scenario.text));
}

QString rentArmText(const RentArm& arm, const Plan& plan) {
  if (arm.kind == RentArmKind::AsIs) return CashFlowFiguresText::tr("this scenario without owned nodes");
  if (arm.kind == RentArmKind::Best) return CashFlowFiguresText::tr("the cheapest way to rent");
  const Scenario* other = fulcrum::find(plan, arm.scenario);
  return CashFlowFiguresText::tr("the scenario %1")
      .arg(QString::fromStdString(other && !other->name.empty() ? other->name : arm.scenario.text));
}

TableData armsTable(const std::vector<finance::OwnVersusRent>& arms, const Plan& plan, const ApiView& api,
                    const NumberFormat& format) {
  TableData table{{CashFlowFiguresText::tr("Owning against"), CashFlowFiguresText::tr("NPV of owning"),
                   CashFlowFiguresText::tr("Payback"), CashFlowFiguresText::tr("Discounted payback")},
                  {}};
  for (const finance::OwnVersusRent& arm : arms) {
    if (arm.buysNothing()) {
      table.rows.push_back({{rentArmName(arm.rentArm, plan), std::nullopt},
                            {NumberFormat::none(), std::nullopt},
                            {NumberFormat::none(), std::nullopt},
                            {NumberFormat::none(), std::nullopt}});
      continue;
    }
    const finance::PaybackVerdict& payback = arm.payback;
    table.rows.push_back({{rentArmName(arm.rentArm, plan), std::nullopt},
                          {format.moneySigned(arm.npv), arm.npv.value()},
                          {paybackText(payback, format), payback.simple.first},
                          {paybackText(payback.discounted, format), payback.discounted.first}});
    if (!arm.onSameTerms) continue;
    const finance::PaybackVerdict& same = arm.onSameTerms->payback;
    table.rows.push_back(
        {{CashFlowFiguresText::tr("The same, with its terms for the nodes beside the owned ones"), std::nullopt},
         {format.moneySigned(arm.onSameTerms->npv), arm.onSameTerms->npv.value()},
         {paybackText(same, format), same.simple.first},
         {paybackText(same.discounted, format), same.discounted.first}});
  }
  const bool owns = std::ranges::any_of(arms, [](const finance::OwnVersusRent& arm) { return !arm.buysNothing(); });
  if (api.arm && owns) {
    const Money npv = Money(0) - api.arm->npvAgainstOwn;
    table.rows.push_back({{CashFlowFiguresText::tr("API, %1 in and %2 out per M tokens")
                               .arg(format.money(api.arm->inputPerMTok), format.money(api.arm->outputPerMTok)),
                           std::nullopt},
                          {format.moneySigned(npv), npv.value()},
                          {NumberFormat::none(), std::nullopt},
                          {NumberFormat::none(), std::nullopt}});
  }
  return table;
}

namespace {

void fillSheet(const finance::CashFlowSheet& sheet, SheetPeriod period, SheetTable& table) {
  table.addArm(Arm::Own, CashFlowFiguresText::tr("Own"), sheet.own);
  table.addArm(Arm::Rent, CashFlowFiguresText::tr("Rent"), sheet.rent);
  table.add(CashFlowFiguresText::tr("Own less rent"), sheet.difference, true, {"ownVsRent.flows"});
  table.addCells(CashFlowFiguresText::tr("Cumulative"),
                 period == SheetPeriod::Years ? sheet.cumulativeYears : sheet.cumulativeMonths, std::nullopt, false,
                 {kCumulative});
  if (period == SheetPeriod::Months)
    table.addFactors(CashFlowFiguresText::tr("Discount factor"), sheet.discountFactors, {"ownVsRent.discountFactors"});
  table.add(CashFlowFiguresText::tr("Present value"), sheet.presentValue, true, {"ownVsRent.discounted"});
  table.add(CashFlowFiguresText::tr("Own: depreciation for tax"), sheet.ownTax.taxDepreciation, false,
            {"ownVsRent.tax.own.depreciation"});
  table.add(CashFlowFiguresText::tr("Own: depreciation in the books"), sheet.ownTax.bookDepreciation, false,
            {"ownVsRent.tax.own.bookDepreciation"});
  table.add(CashFlowFiguresText::tr("Own: taxable income"), sheet.ownTax.taxableIncome, false,
            {"ownVsRent.tax.own.taxableIncome"});
  table.add(CashFlowFiguresText::tr("Rent: taxable income"), sheet.rentTax.taxableIncome, false,
            {"ownVsRent.tax.rent.taxableIncome"});
}

}  // namespace

namespace {

// The series of a row in the months of a column: the first column of figures is today, the last one (-1 behind the
// names) the sum of all boundaries. None of no series.
explain::Asked askedOfCell(const std::vector<std::string>& figures, const TableData& shown, int row, int column,
                           SheetPeriod period, int months) {
  const int last = static_cast<int>(shown.headers.size()) - 1;
  const int length = period == SheetPeriod::Years ? 12 : 1;
  const int first = column == last || column == 1 ? 0 : (column - 2) * length + 1;
  const int end = column == last ? months : std::min(column == 1 ? 0 : first + length - 1, months);
  std::vector<std::string> names;
  for (const std::string& figure : figures) {
    if (figure == kCumulative) return {.figure = figure + "[" + std::to_string(end) + "]"};
    for (int at = first; at <= end; ++at) names.push_back(figure + "[" + std::to_string(at) + "]");
  }
  if (names.empty()) return {};
  if (names.size() == 1) return {.figure = names.front()};
  const QString label = CashFlowFiguresText::tr("%1, %2", "row, column")
                            .arg(shown.rows[static_cast<size_t>(row)].front().text.trimmed(), shown.headers[column]);
  return {.label = {"textOnly", {{"text", label.toStdString()}}}, .parts = std::move(names)};
}

}  // namespace

TableData cashFlowTable(const finance::OwnVersusRent& comparison, const Plan& plan, SheetPeriod period,
                        const NumberFormat& format) {
  const finance::CashFlowSheet sheet = finance::cashFlowSheet(comparison);
  SheetTable table(sheet, period, format);
  fillSheet(sheet, period, table);
  const auto figures = table.takeFigures();
  TableData shown{sheetHeaders(sheet, plan, period, format), table.take()};
  for (size_t row = 0; row < std::min(figures.size(), shown.rows.size()); ++row) {
    for (size_t column = 1; column < shown.rows[row].size(); ++column) {
      TableCell& cell = shown.rows[row][column];
      if (cell.number)
        cell.asked = askedOfCell(figures[row], shown, static_cast<int>(row), static_cast<int>(column), period,
                                 comparison.months);
    }
  }
  return shown;
}

}  // namespace fulcrum
