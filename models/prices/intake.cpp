// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/intake.h"

#include <algorithm>
#include <cmath>

#include "base/quantity.h"
#include "base/text_encoding.h"
#include "prices/dates.h"

namespace fulcrum::prices {

double interruptionsPerHour(const SpotAdvice& advice) {
  return -std::log1p(-advice.interruptedPerMonth) / kHoursPerMonth;
}

void Intake::skip(const char* reason, size_t rows) {
  if (rows == 0) return;
  m_rows += rows;
  m_skipped[reason] += rows;
}

void Intake::count(Taken taken) {
  if (taken == Taken::Duplicate) return skip(skip::kDuplicate);
  ++m_rows;
  ++m_taken;
  if (taken == Taken::New) ++m_added;
}

void Intake::settle() {
  const Settled settled = m_keeper.settle();
  m_added += settled.added;
  m_taken -= settled.duplicates;
  if (settled.duplicates > 0) m_skipped[skip::kDuplicate] += settled.duplicates;
}

// Fills in what the list says for all rows. False where the row is not among what is wanted.
bool Intake::complete(NodeRow& row) {
  if (row.provider.empty()) row.provider = provider;
  if (row.currency.empty()) row.currency = currency;
  if (row.source.empty()) row.source = source;
  if (row.day == 0) row.day = day;
  return !filter || filter(row.accelerator, row.region, row.provider);
}

namespace {

NodeOffer kept(const NodeRow& row) {
  const auto text = [](std::string_view name) {
    std::string room;
    return std::string(anyText(name, room));
  };
  return {.provider = text(row.provider),
          .sku = text(row.sku),
          .region = text(row.region),
          .zone = text(row.zone),
          .accelerator = text(row.accelerator),
          .gpus = row.gpus,
          .onDemand = row.onDemand,
          .spot = row.spot,
          .terms = row.terms,
          .currency = text(row.currency),
          .asOf = dateText(row.day),
          .source = text(row.source)};
}

}  // namespace

void Intake::take(NodeRow row) {
  if (!(row.onDemand > 0) && !(row.spot > 0) && row.terms.empty()) return skip(skip::kNoPrice);
  if (row.sku.empty() && row.accelerator.empty()) return skip(skip::kNoName);
  if (!complete(row)) return skip(skip::kFiltered);
  const bool isShown = m_first.nodes.size() < kShown;
  const Taken taken = isShown ? m_keeper.keep(row) : m_keeper.keepLater(row, false);
  count(taken);
  if (taken == Taken::Duplicate) return;
  m_newestDay = std::max(m_newestDay, row.day);
  if (row.currency != m_lastCurrency) {
    m_lastCurrency = row.currency;
    m_currencies.insert(m_lastCurrency);
  }
  if (isShown) m_first.nodes.push_back(kept(row));
}

void Intake::further(NodeRow row) {
  if (!complete(row)) return;
  const Taken taken = m_first.nodes.size() < kShown ? m_keeper.keep(row) : m_keeper.keepLater(row, true);
  if (taken == Taken::New) ++m_added;
  if (taken != Taken::Duplicate && m_first.nodes.size() < kShown) m_first.nodes.push_back(kept(row));
}

void Intake::joined(size_t rows) {
  m_rows += rows;
  m_taken += rows;
}

void Intake::take(ApiOfferRow row) {
  if (row.provider.empty()) row.provider = provider;
  if (row.currency.empty()) row.currency = currency;
  if (row.source.empty()) row.source = source;
  if (row.asOf.empty()) row.asOf = dateText(day);
  const Taken taken = m_keeper.keep(row);
  count(taken);
  if (taken == Taken::Duplicate) return;
  m_newestDay = std::max(m_newestDay, dayOf(row.asOf).value_or(0));
  m_currencies.insert(row.currency);
  if (m_first.apis.size() < kShown) m_first.apis.push_back(std::move(row));
}

void Intake::take(SpotAdvice advice) {
  if (advice.source.empty()) advice.source = source;
  if (advice.asOf.empty()) advice.asOf = dateText(day);
  const Taken taken = m_keeper.keep(advice);
  count(taken);
  if (taken == Taken::Duplicate) return;
  m_newestDay = std::max(m_newestDay, dayOf(advice.asOf).value_or(0));
  if (m_first.spot.size() < kShown) m_first.spot.push_back(std::move(advice));
}

}  // namespace fulcrum::prices
