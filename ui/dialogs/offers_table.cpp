// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/offers_table.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

struct OffersTableText {
  Q_DECLARE_TR_FUNCTIONS(OffersTable)
};

TableCell textCell(const std::string& utf8) {
  return {QString::fromStdString(utf8), {}};
}

TableCell numberCell(double value, int digits, const NumberFormat& format) {
  return value > 0 ? TableCell{format.number(value, digits), value} : TableCell{NumberFormat::none(), {}};
}

// Decimals below one another; of less than a cent, more of them.
TableCell priceCell(double price, const NumberFormat& format) {
  constexpr double kCent = 0.01;
  if (!(price > 0)) return {NumberFormat::none(), {}};
  return {format.locale().toString(price, 'f', price < kCent ? 6 : 3), price};
}

TableData nodesTable(const std::vector<prices::NodeOffer>& offers, const NumberFormat& format) {
  TableData table{{OffersTableText::tr("Provider"), OffersTableText::tr("SKU"), OffersTableText::tr("Region"),
                   OffersTableText::tr("Accelerator"), OffersTableText::tr("GPUs"), OffersTableText::tr("On demand/h"),
                   OffersTableText::tr("Spot/h"), OffersTableText::tr("Terms"), OffersTableText::tr("Currency"),
                   OffersTableText::tr("As of")},
                  {}};
  for (const prices::NodeOffer& offer : offers) {
    table.rows.push_back({textCell(offer.provider), textCell(offer.sku),
                          textCell(offer.zone.empty() ? offer.region : offer.zone), textCell(offer.accelerator),
                          numberCell(offer.gpus, 2, format), priceCell(offer.onDemand, format),
                          priceCell(offer.spot, format), numberCell(static_cast<double>(offer.terms.size()), 0, format),
                          textCell(offer.currency), textCell(offer.asOf)});
  }
  return table;
}

TableData apisTable(const std::vector<prices::ApiOfferRow>& offers, const NumberFormat& format) {
  TableData table{
      {OffersTableText::tr("Provider"), OffersTableText::tr("Model"), OffersTableText::tr("Input per M tokens"),
       OffersTableText::tr("Cached read"), OffersTableText::tr("Output"), OffersTableText::tr("Classes"),
       OffersTableText::tr("Currency"), OffersTableText::tr("As of")},
      {}};
  for (const prices::ApiOfferRow& offer : offers) {
    if (offer.classes.empty() || offer.classes.front().tiers.empty()) continue;
    const ApiPriceTier& tier = offer.classes.front().tiers.front();
    table.rows.push_back({textCell(offer.provider), textCell(offer.model), priceCell(tier.input.value(), format),
                          priceCell(tier.cachedRead ? tier.cachedRead->value() : 0, format),
                          priceCell(tier.output.value(), format),
                          numberCell(static_cast<double>(offer.classes.size()), 0, format), textCell(offer.currency),
                          textCell(offer.asOf)});
  }
  return table;
}

TableData spotTable(const std::vector<prices::SpotAdvice>& rows, const NumberFormat& format) {
  TableData table{{OffersTableText::tr("SKU"), OffersTableText::tr("Region"), OffersTableText::tr("Spot saves"),
                   OffersTableText::tr("Interrupted per month")},
                  {}};
  for (const prices::SpotAdvice& row : rows) {
    table.rows.push_back({textCell(row.sku),
                          textCell(row.region),
                          {format.share(row.saving), row.saving},
                          {format.share(row.interruptedPerMonth), row.interruptedPerMonth}});
  }
  return table;
}

}  // namespace

TableData offersTable(const prices::FirstOffers& offers, const NumberFormat& format) {
  if (!offers.nodes.empty()) return nodesTable(offers.nodes, format);
  if (!offers.apis.empty()) return apisTable(offers.apis, format);
  return spotTable(offers.spot, format);
}

}  // namespace fulcrum
