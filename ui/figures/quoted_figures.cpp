// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/quoted_figures.h"

#include <QCoreApplication>
#include <cmath>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct QuotedText {
  Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString figureText(finance::QuotedKind kind) {
  switch (kind) {
    case finance::QuotedKind::Utilisation:
      return QuotedText::tr("Utilisation when sized for the 90th percentile");
    case finance::QuotedKind::Waste:
      return QuotedText::tr("Spend on GPU hours in which nothing runs");
    case finance::QuotedKind::InferenceShare:
      return QuotedText::tr("Inference as a share of AI spend");
    case finance::QuotedKind::ManagedSaving:
      return QuotedText::tr("Saving by managing spend, against the reference");
    case finance::QuotedKind::BillLeft:
      return QuotedText::tr("Left of the reference's bill ($80-100k of $200k)");
    case finance::QuotedKind::ReservedDiscount:
      return QuotedText::tr("Discount for terms of one or three years");
    case finance::QuotedKind::SpotDiscount:
      return QuotedText::tr("Discount of spot");
    case finance::QuotedKind::CacheHits:
      return QuotedText::tr("Requests that a response cache answers");
    case finance::QuotedKind::ApiPriceFall:
      return QuotedText::tr("Fall of API prices in two years");
    case finance::QuotedKind::Payback:
      return QuotedText::tr("Payback of own hardware");
    case finance::QuotedKind::OwningFrom:
      return QuotedText::tr("Cloud spend per month from which owning pays");
  }
  return {};
}

// Why the plan says nothing, as short as a cell.
QString missingText(finance::QuotedKind kind) {
  switch (kind) {
    case finance::QuotedKind::InferenceShare:
      return QuotedText::tr("other spend missing");
    case finance::QuotedKind::ManagedSaving:
    case finance::QuotedKind::BillLeft:
      return QuotedText::tr("no reference");
    case finance::QuotedKind::ReservedDiscount:
      return QuotedText::tr("no terms offered");
    case finance::QuotedKind::SpotDiscount:
      return QuotedText::tr("no spot price");
    case finance::QuotedKind::CacheHits:
      return QuotedText::tr("cache is off");
    case finance::QuotedKind::Payback:
      return QuotedText::tr("not within the plan");
    case finance::QuotedKind::OwningFrom:
      return QuotedText::tr("no such spend");
    default:
      return QuotedText::tr("no nodes");
  }
}

QString standingText(const finance::QuotedComparison& comparison) {
  switch (finance::standingOf(comparison)) {
    case finance::QuotedStanding::Below:
      return QuotedText::tr("below");
    case finance::QuotedStanding::Within:
      return QuotedText::tr("as quoted");
    case finance::QuotedStanding::Above:
      return QuotedText::tr("above");
    case finance::QuotedStanding::Unknown:
      break;
  }
  return missingText(comparison.figure.kind);
}

}  // namespace

TableData quotedTable(const std::vector<finance::QuotedComparison>& comparisons, const NumberFormat& format) {
  TableData table{
      {QuotedText::tr("Figure"), QuotedText::tr("Quoted"), QuotedText::tr("This scenario"), QuotedText::tr("Reading")},
      {}};
  const NumberFormat dollars(u"USD"_s, format.locale());
  for (const finance::QuotedComparison& comparison : comparisons) {
    const bool months = comparison.figure.unit == finance::QuotedUnit::Months;
    const bool money = comparison.figure.unit == finance::QuotedUnit::DollarsPerMonth;
    const auto one = [&](double value) {
      if (money) return dollars.moneyShort(Money(value));
      if (!months) return format.share(value);
      return value == std::floor(value) ? format.field(value, Unit::Months) : format.months(value);
    };
    const auto range = [&](double low, double high) {
      const QString from = money ? one(low) : format.number(months ? low : 100 * low, 0);
      return one(low) == one(high) ? one(high) : QuotedText::tr("%1 to %2", "a range").arg(from, one(high));
    };
    const QString here = comparison.low ? range(*comparison.low, *comparison.high) : u"–"_s;
    table.rows.push_back({{figureText(comparison.figure.kind), {}},
                          {range(comparison.figure.low, comparison.figure.high), comparison.figure.low},
                          {here, comparison.low},
                          {standingText(comparison), {}}});
  }
  return table;
}

}  // namespace fulcrum
