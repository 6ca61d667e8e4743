// SPDX-License-Identifier: GPL-3.0-or-later
// What the price book offers: nodes to rent and interfaces that are paid by the token, each in its own currency.
#include <QStringList>
#include <algorithm>
#include <map>

#include "actuals/bill_checks.h"
#include "plan/api_prices.h"
#include "tables/catalogue_builder.h"
#include "words/choice_name.h"

namespace fulcrum {
namespace {

// What one of a currency is in dollars.
std::optional<double> dollarsOf(const Plan& plan, const std::string& currency) {
  if (currency == kCatalogueCurrency) return 1.0;
  const auto own = planRate(plan, currency);
  const auto dollar = planRate(plan, kCatalogueCurrency);
  return own && dollar && *dollar > 0 ? std::optional(*own / *dollar) : std::nullopt;
}

Figures figuresIn(const Plan& plan, const std::string& currency) {
  return {.format = NumberFormat(QString::fromStdString(currency)), .dollars = dollarsOf(plan, currency)};
}

template <class Offer>
std::map<std::string, std::vector<size_t>> byCurrency(const std::vector<Offer>& offers) {
  std::map<std::string, std::vector<size_t>> places;
  for (size_t i = 0; i < offers.size(); ++i) places[offers[i].currency].push_back(i);
  return places;
}

// Rows of one currency, whose indexes are those of `places`.
void append(CatalogueTable& table, CatalogueTable more, const std::vector<size_t>& places,
            const std::string& currency) {
  if (table.columns.empty()) {
    table.columns = more.columns;
    table.sortColumn = more.sortColumn;
  }
  for (CatalogueRow& row : more.rows) {
    row.index = places[row.index];
    row.origin = RowOrigin::PriceBook;
    row.currency = currency;
    CatalogueCell& name = row.cells.front();
    if (name.explanation.isEmpty()) name.explanation = name.text;
    name.text = CatalogueText::tr("%1 (price book)").arg(name.text);
    table.rows.push_back(std::move(row));
  }
}

QString serviceName(ApiService service) {
  return service == ApiService::Batch ? CatalogueText::tr("Batch") : choiceName(enumName(service));
}

// A line for each class and tier.
QString pricesOf(const prices::ApiOfferRow& offer, const NumberFormat& format) {
  QStringList lines;
  for (const ApiClass& each : offer.classes) {
    for (const ApiPriceTier& tier : each.tiers) {
      const QString prices =
          CatalogueText::tr("input %1, output %2").arg(format.money(tier.input), format.money(tier.output));
      lines << (tier.fromTokens > 0 ? CatalogueText::tr("%1, inputs from %2 tokens: %3")
                                          .arg(serviceName(each.service), format.number(tier.fromTokens, 0), prices)
                                    : CatalogueText::tr("%1: %2").arg(serviceName(each.service), prices));
    }
  }
  return lines.join(u'\n');
}

ApiOffer shownOffer(const prices::ApiOfferRow& offer) {
  ApiOffer shown{.provider = offer.provider,
                 .model = offer.model,
                 .apiModel = offer.model,
                 .source = offer.source,
                 .asOf = offer.asOf};
  const ApiClass* standard = classOf(offer.classes, ApiService::Standard);
  if (!standard) standard = offer.classes.empty() ? nullptr : &offer.classes.front();
  if (!standard || standard->tiers.empty()) return shown;
  const ApiPriceTier& tier = standard->tiers.front();
  shown.inputPerMTok = tier.input;
  shown.outputPerMTok = tier.output;
  shown.cachedInputPerMTok = tier.cachedRead.value_or(Money());
  return shown;
}

}  // namespace

std::optional<double> planRate(const Plan& plan, const std::string& currency) {
  return actuals::rateOf(plan, currency);
}

CatalogueTable offeredTable(CatalogueView view, const ServingBook& book, const CatalogueQuery& query, const Plan& plan,
                            const prices::BookOffers& offers) {
  CatalogueTable table;
  if (view == CatalogueView::Rent) {
    for (const auto& [currency, places] : byCurrency(offers.nodes)) {
      std::vector<NodeType> types;
      for (const size_t place : places) types.push_back(offers.nodes[place].type);
      append(table, offeredNodesTable(types, figuresIn(plan, currency), book, query, plan.priceRules), places,
             currency);
    }
  }
  if (view == CatalogueView::ApiOffers) {
    for (const auto& [currency, places] : byCurrency(offers.apis)) {
      const Figures figures = figuresIn(plan, currency);
      std::vector<ApiOffer> shown;
      for (const size_t place : places) shown.push_back(shownOffer(offers.apis[place]));
      CatalogueTable rows = offerTable(shown, query, figures);
      for (CatalogueRow& row : rows.rows)
        row.cells.front().explanation = pricesOf(offers.apis[places[row.index]], figures.format);
      append(table, std::move(rows), places, currency);
    }
  }
  return table;
}

}  // namespace fulcrum
