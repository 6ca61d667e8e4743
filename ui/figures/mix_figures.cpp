// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/mix_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/number_text.h"
#include "figures/figure_cells.h"
#include "figures/tier_figures.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using optimise::PlannedPurchase;
using optimise::PurchaseKind;
using optimise::ScreeningLine;

struct MixFiguresText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

void addBand(ChartData& data, Tier tier, const std::vector<double>& nodes, std::string figure) {
  if (std::ranges::all_of(nodes, [](double count) { return count == 0; })) return;
  data.bands.push_back({.name = tierName(tier),
                        .colour = roleOf(tier),
                        .values = QList<double>(nodes.begin(), nodes.end()),
                        .figure = std::move(figure)});
}

// Something that happens to a purchase in a month.
struct Event {
  int month = 0;
  int order = 0;  // within the month: what ends comes before what begins
  QString what;
  const PlannedPurchase* purchase = nullptr;
};

std::vector<Event> eventsOf(const std::vector<PlannedPurchase>& purchases, int leadTimeMonths, int months) {
  std::vector<Event> events;
  const auto add = [&](int month, int order, const QString& what, const PlannedPurchase& purchase) {
    if (month >= 0 && month < months) events.push_back({month, order, what, &purchase});
  };
  for (const PlannedPurchase& purchase : purchases) {
    const bool owned = purchase.kind == PurchaseKind::Owned;
    const bool renewal = std::ranges::any_of(purchases, [&](const PlannedPurchase& before) {
      return before.kind == purchase.kind && before.end == purchase.start;
    });
    if (owned) {
      add(purchase.start - leadTimeMonths, 2, MixFiguresText::tr("Order and pay"), purchase);
      if (leadTimeMonths > 0) add(purchase.start, 1, MixFiguresText::tr("Arrives"), purchase);
    } else {
      add(purchase.start, 1, renewal ? MixFiguresText::tr("Renew") : MixFiguresText::tr("Commit"), purchase);
    }
    if (!purchase.renewed)
      add(purchase.end, 0, owned ? MixFiguresText::tr("Sell") : MixFiguresText::tr("Ends"), purchase);
  }
  std::ranges::stable_sort(events, {}, [](const Event& event) { return std::pair(event.month, event.order); });
  return events;
}

double costAt(const ScreeningLine& line, double hours) {
  return line.fixed.value() + line.perHour.value() * hours;
}

// A reason as the window names tiers and writes money.
Problem inWords(Problem why, PurchaseKind kind, const NumberFormat& format) {
  for (auto& [name, value] : why.facts) {
    if (name == "tier") value = tierName(tierOf(kind)).toStdString();
    if (name == "extra" || name == "saving" || name == "staff")
      value = format.moneyShort(Money(QString::fromStdString(value).toDouble())).toStdString();
  }
  return why;
}

// Of what may serve any work: spot takes only what can be interrupted.
const ScreeningLine& cheapestAt(const std::vector<ScreeningLine>& lines, double hours) {
  return *std::ranges::min_element(
      lines, {}, [&](const ScreeningLine& line) { return std::pair(line.tier == Tier::Spot, costAt(line, hours)); });
}

// Hours at which another tier becomes the cheapest.
std::vector<std::pair<double, Tier>> changesOfTheCheapest(const std::vector<ScreeningLine>& lines) {
  std::vector<double> crossings;
  for (size_t a = 0; a < lines.size(); ++a) {
    for (size_t b = a + 1; b < lines.size(); ++b) {
      if (const auto hours = optimise::crossing(lines[a], lines[b])) crossings.push_back(*hours);
    }
  }
  std::ranges::sort(crossings);
  std::vector<std::pair<double, Tier>> changes;
  constexpr double kBeside = 1e-6;  // hours
  for (const double hours : crossings) {
    const Tier before = cheapestAt(lines, hours - kBeside).tier;
    const Tier after = cheapestAt(lines, hours + kBeside).tier;
    if (before != after && (changes.empty() || changes.back().second != after)) changes.emplace_back(hours, after);
  }
  return changes;
}

TableCell partCell(double part, double whole, const NumberFormat& format) {
  if (whole <= 0) return {NumberFormat::none(), {}};
  return {format.share(part / whole), part / whole};
}

QString reasonToBuy(PurchaseKind kind, const optimise::PoolOptimum& pool, const NodeType& type,
                    const Assumptions& assumptions, const PriceRules& rules, const NumberFormat& format) {
  double nodes = 0;
  double used = 0;
  int first = kMaxHorizonMonths;
  for (const PlannedPurchase& purchase : pool.purchases) {
    if (purchase.kind != kind) continue;
    nodes += purchase.count;
    used += purchase.count * purchase.utilisation;
    first = std::min(first, purchase.start);
  }
  const QString bought = MixFiguresText::tr("%1 bought or renewed, needed in %2 of their hours.")
                             .arg(format.field(nodes, Unit::Nodes), format.share(used / nodes));
  const auto lines = optimise::screeningLines(type, assumptions, first, rules);
  const auto own = std::ranges::find(lines, tierOf(kind), &ScreeningLine::tier);
  const auto hourly = std::ranges::find(lines, Tier::OnDemand, &ScreeningLine::tier);
  if (own == lines.end() || hourly == lines.end()) return bought;
  const auto hours = optimise::crossing(*own, *hourly);
  if (!hours) return bought;
  return bought + u' ' + MixFiguresText::tr("It beats the hour from %1 on.").arg(format.share(*hours / kHoursPerMonth));
}

}  // namespace

Tier tierOf(PurchaseKind kind) {
  const auto term = termOf(kind);
  return term ? kTermTier[*term] : Tier::Owned;
}

ChartData commitmentTimeline(const PoolEvaluation& pool, const std::vector<PlannedPurchase>& purchases,
                             int leadTimeMonths, const Plan& plan, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::StackedBars;
  data.title = MixFiguresText::tr("Commitments over time");
  data.subtitle = MixFiguresText::tr("nodes in force and on order");
  data.yTitle = MixFiguresText::tr("nodes");
  data.totalName = MixFiguresText::tr("Total");
  data.emptyText = MixFiguresText::tr("Nothing is committed or owned: the hour is the cheapest for all of the need.");
  data.formatValue = [format](double nodes) { return format.field(nodes, Unit::Nodes); };
  data.formatAxis = nodeAxis(format);
  const auto months = static_cast<int>(pool.ownedNodes.size());
  setMonthAxis(data, plan, months, format);
  addBand(data, Tier::Owned, pool.ownedNodes, "owned");
  for (auto term = kTerms.rbegin(); term != kTerms.rend(); ++term)
    addBand(data, kTermTier[*term], pool.reservedNodes[*term], *term == Term::OneYear ? "reserved1y" : "reserved3y");
  QList<double> onOrder(months, 0.0);
  for (const PlannedPurchase& purchase : purchases) {
    if (purchase.kind != PurchaseKind::Owned) continue;
    for (int month = std::max(0, purchase.start - leadTimeMonths); month < std::min(purchase.start, months); ++month)
      onOrder[month] += purchase.count;
  }
  if (std::ranges::any_of(onOrder, [](double nodes) { return nodes > 0; })) {
    data.bands.push_back({.name = MixFiguresText::tr("On order"),
                          .colour = TierRole::Unused,
                          .values = onOrder,
                          .pattern = ChartPattern::Rising,
                          .figure = "onOrder"});
  }
  return data;
}

TableData purchaseSchedule(const std::vector<PlannedPurchase>& purchases, int leadTimeMonths, const Plan& plan,
                           const NumberFormat& format, const std::string& figures) {
  TableData table{{MixFiguresText::tr("Month"), MixFiguresText::tr("What"), MixFiguresText::tr("Tier"),
                   MixFiguresText::tr("Nodes"), MixFiguresText::tr("Until"), MixFiguresText::tr("Used")},
                  {}};
  const auto monthName = [&](int month) { return format.month(addMonths(plan.start, month)); };
  for (const Event& event : eventsOf(purchases, leadTimeMonths, plan.horizonMonths)) {
    const PlannedPurchase& purchase = *event.purchase;
    const std::string name = figures + "purchases[" + std::to_string(event.purchase - purchases.data()) + "].";
    table.rows.push_back({{monthName(event.month), {}},
                          {event.what, {}},
                          {tierName(tierOf(purchase.kind)), {}},
                          explainedBy({format.number(purchase.count, 0), purchase.count}, name + "nodes"),
                          {monthName(purchase.end - 1), {}},
                          explainedBy({format.share(purchase.utilisation), purchase.utilisation}, name + "used")});
  }
  return table;
}

ChartData screeningChart(const std::vector<ScreeningLine>& lines, const NumberFormat& format) {
  ChartData data;
  data.kind = ChartKind::Lines;
  data.title = MixFiguresText::tr("Screening curves");
  data.subtitle = MixFiguresText::tr("per node and month, by hours of use");
  data.xTitle = MixFiguresText::tr("hours of use per month");
  data.emptyText =
      MixFiguresText::tr("Give the node type prices on the Fleets page: on demand, spot, discounts, purchase.");
  data.formatX = [format](double hours) { return format.field(hours, Unit::Hours); };
  setMoneyAxis(data, format);
  if (lines.empty()) return data;
  const auto changes = changesOfTheCheapest(lines);
  constexpr int kTenths = 10;
  for (int tenth = 0; tenth <= kTenths; ++tenth) data.xValues << kHoursPerMonth * tenth / kTenths;
  for (const auto& [hours, tier] : changes) {
    data.xValues << hours;
    data.markers.push_back(
        {.x = hours,
         .y = costAt(cheapestAt(lines, hours), hours),
         .text = MixFiguresText::tr("%1 from %2").arg(tierName(tier), format.field(std::round(hours), Unit::Hours))});
  }
  std::ranges::sort(data.xValues);
  ChartLine least{.name = MixFiguresText::tr("Cheapest"), .colour = ThemeRole::Line, .width = 7};
  for (const double hours : data.xValues) least.y << costAt(cheapestAt(lines, hours), hours);
  data.lines.push_back(least);
  for (const ScreeningLine& line : lines) {
    ChartLine shown{.name = tierName(line.tier), .colour = roleOf(line.tier)};
    for (const double hours : data.xValues) shown.y << costAt(line, hours);
    data.lines.push_back(std::move(shown));
  }
  return data;
}

std::string screeningFigure(const ChartData& chart, const std::vector<ScreeningLine>& lines, int place, int series) {
  static constexpr std::array kKeys{"owned", "reserved3y", "reserved1y", "spot", "onDemand"};
  if (place < 0 || place >= chart.xValues.size() || series > static_cast<int>(lines.size())) return {};
  const std::string hours = numberText(chart.xValues[place]);
  // The first line is the least of the others.
  if (series < 1) return "," + hours + "].cheapest";
  return "," + hours + "]." + kKeys.at(static_cast<size_t>(lines[static_cast<size_t>(series) - 1].tier));
}

TableData tierUseTable(const optimise::PoolMix& mine, const optimise::PoolMix& cheapest, const NumberFormat& format) {
  TableData table{{MixFiguresText::tr("Tier"), MixFiguresText::tr("Covers"), MixFiguresText::tr("cheapest"),
                   MixFiguresText::tr("Used"), MixFiguresText::tr("cheapest")},
                  {}};
  for (size_t tier = 0; tier < mine.use.size(); ++tier) {
    const optimise::TierUse& yours = mine.use[tier];
    const optimise::TierUse& best = cheapest.use[tier];
    table.rows.push_back({{tierName(static_cast<Tier>(tier)), {}},
                          partCell(yours.used, mine.needed, format),
                          partCell(best.used, cheapest.needed, format),
                          partCell(yours.used, yours.paid, format),
                          partCell(best.used, best.paid, format)});
  }
  return table;
}

std::vector<TierReason> reasonsOf(const optimise::PoolOptimum& pool, const NodeType& type,
                                  const Assumptions& assumptions, const NumberFormat& format, const PriceRules& rules) {
  std::vector<TierReason> reasons;
  for (const PurchaseKind kind : {PurchaseKind::Owned, PurchaseKind::Reserved3y, PurchaseKind::Reserved1y}) {
    const auto unused = std::ranges::find(pool.unused, kind, &optimise::UnusedTier::kind);
    reasons.push_back({tierOf(kind), unused != pool.unused.end()
                                         ? problemSentence(inWords(unused->why, kind, format)) + u'.'
                                         : reasonToBuy(kind, pool, type, assumptions, rules, format)});
  }
  return reasons;
}

}  // namespace fulcrum
