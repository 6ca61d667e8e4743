// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/book_search.h"

#include <QCoreApplication>
#include <algorithm>

namespace fulcrum {
namespace {

constexpr size_t kMostFound = 4000;  // rows of the price book: more are found by more words

bool holds(const BookFilter& filter, const QString& text, const std::string& provider, const QString& accelerator) {
  return (filter.provider.isEmpty() || filter.provider == QString::fromStdString(provider)) &&
         (filter.accelerator.isEmpty() || filter.accelerator == accelerator) &&
         std::ranges::all_of(filter.words,
                             [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

// What is searched: as the rows of the catalogue name themselves.
QString searchedText(std::initializer_list<std::string_view> parts) {
  QString text = QCoreApplication::translate("CatalogueText", "%1 (price book)").arg(QString());
  for (const std::string_view part : parts)
    text += QLatin1Char(' ') + QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
  return text;
}

// Takes what matches, as many as are displayed; the number of those that match beyond.
template <class Offer, class Match>
size_t takeMatching(const std::vector<Offer>& all, std::vector<Offer>& found, const Match& match) {
  size_t further = 0;
  for (const Offer& offer : all) {
    if (!match(offer)) continue;
    if (found.size() < kMostFound) {
      found.push_back(offer);
    } else {
      ++further;
    }
  }
  return further;
}

}  // namespace

size_t matchingOffers(const prices::BookOffers& offers, CatalogueView view, const BookFilter& filter,
                      prices::BookOffers& found) {
  if (view == CatalogueView::ApiOffers && filter.accelerator.isEmpty())
    return takeMatching(offers.apis, found.apis, [&](const prices::ApiOfferRow& offer) {
      return holds(filter, searchedText({offer.provider, offer.model, offer.source, offer.asOf}), offer.provider, {});
    });
  if (view != CatalogueView::Rent) return 0;
  return takeMatching(offers.nodes, found.nodes, [&](const prices::OfferedNode& node) {
    const NodeType& type = node.type;
    return holds(filter,
                 searchedText({type.name, type.accelerator, type.provider, type.region, type.source, type.asOf}),
                 type.provider, QString::fromStdString(type.accelerator));
  });
}

}  // namespace fulcrum
