// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/bill_line.h"

#include <algorithm>

namespace fulcrum::actuals {
namespace {

constexpr std::pair<SkipReason, std::string_view> kSkipNames[] = {{SkipReason::NoMonth, "noMonth"},
                                                                  {SkipReason::NoCost, "noCost"},
                                                                  {SkipReason::UnreadableNumber, "unreadableNumber"},
                                                                  {SkipReason::TooManyFields, "tooManyFields"}};

// What something is by the name of its service or family.
SpendTier tierOfCategory(std::string_view category) {
  if (contains(category, "storage")) return SpendTier::Storage;
  if (contains(category, "network") || contains(category, "transfer") || contains(category, "bandwidth"))
    return SpendTier::Network;
  if (category.empty() || contains(category, "compute") || contains(category, "virtual machine") ||
      contains(category, "machine learning"))
    return SpendTier::OnDemand;
  return SpendTier::Other;
}

bool isRunning(SpendTier tier) {
  return tier == SpendTier::OnDemand || tier == SpendTier::Spot || tier == SpendTier::CommittedUsed ||
         tier == SpendTier::CommittedUnused;
}

// The part of an AWS usage type that names an instance: `USE1-BoxUsage:p5.48xlarge`.
std::string_view instanceOfUsage(std::string_view usage) {
  const size_t colon = usage.find(':');
  const bool isInstance = colon != std::string_view::npos && usage.find('.', colon) != std::string_view::npos;
  return isInstance ? usage.substr(colon + 1) : std::string_view();
}

}  // namespace

std::string_view skipName(SkipReason reason) {
  return std::ranges::find(kSkipNames, reason, &std::pair<SkipReason, std::string_view>::first)->second;
}

const std::vector<std::string>& usualTags() {
  static const std::vector<std::string> kTags{"team",        "project",  "application",  "app",
                                              "environment", "env",      "costcenter",   "costcentre",
                                              "owner",       "workload", "businessunit", "department"};
  return kTags;
}

LineReader::LineReader(const BillLayout& layout, const std::vector<std::string>& tags, DateOrder order,
                       DecimalMark mark)
    : m_layout(layout), m_order(order), m_mark(mark) {
  for (const std::string& tag : tags) m_tags.push_back(plainTitle(tag));
  for (const TagColumn& column : layout.tags) {
    if (std::ranges::find(m_tags, plainTitle(column.name)) != m_tags.end()) m_tagColumns.push_back(column);
  }
}

std::string_view LineReader::text(Column column) {
  const auto& at = m_layout.at[static_cast<size_t>(column)];
  if (!at || *at >= m_cells.size()) return {};
  return cellText(m_cells[*at], m_rooms[static_cast<size_t>(column)]);
}

double LineReader::amount(Column column) {
  const std::string_view cell = text(column);
  if (cell.empty()) return 0;
  const auto value = amountOf(cell, m_mark);
  if (!value) m_unreadable = true;
  return value.value_or(0);
}

void LineReader::money(BillLine& line) {
  line.billed = amount(Column::Billed);
  line.effective = m_layout.has(Column::Effective) ? amount(Column::Effective) : line.billed;
  line.list = amount(Column::List);
  line.contracted = amount(Column::Contracted);
}

// Of the quantities that a row states, the first that is in hours or tokens.
void LineReader::quantities(BillLine& line) {
  constexpr std::pair<Column, Column> kStated[] = {{Column::Quantity, Column::Unit},
                                                   {Column::PricingQuantity, Column::PricingUnit},
                                                   {Column::CommitmentQuantity, Column::CommitmentUnit}};
  for (const auto& [quantity, unit] : kStated) {
    if (!m_layout.has(quantity) || !m_layout.has(unit)) continue;
    const std::string_view name = text(unit);
    if (name.empty()) continue;
    const UnitScale scale = unitScale(name);
    if (scale.hours == 0 && scale.tokens == 0) continue;
    const auto value = amountOf(text(quantity), m_mark);
    if (!value) continue;
    line.hours = *value * scale.hours;
    line.tokens = *value * scale.tokens;
    return;
  }
}

std::optional<SkipReason> LineReader::read(std::span<const Cell> cells, BillLine& line) {
  m_cells = cells;
  m_unreadable = false;
  line = {};
  // Its fields cannot be told from one another, except where nothing stands behind the last one.
  for (size_t i = m_layout.fieldCount; i < cells.size(); ++i) {
    if (!cells[i].raw.empty()) return SkipReason::TooManyFields;
  }
  const bool isBill = m_layout.source != BillSource::OpenCost;
  const bool hasCost = (isBill && !text(Column::Billed).empty()) || !text(Column::Effective).empty();
  if (!hasCost) return SkipReason::NoCost;
  const auto month = monthNumber(text(Column::Date), m_order);
  if (!month) return SkipReason::NoMonth;
  line.month = *month;
  line.currency = text(Column::Currency);
  line.provider = text(Column::Provider);
  line.account = text(Column::Account);
  line.service = text(Column::Service);
  line.region = text(Column::Region);
  line.sku = text(Column::Sku);
  money(line);
  quantities(line);
  switch (m_layout.source) {
    case BillSource::Focus:
      readFocus(line);
      break;
    case BillSource::AwsCur:
      readAws(line);
      break;
    case BillSource::Azure:
      readAzure(line);
      break;
    case BillSource::Gcp:
      readGcp(line);
      break;
    case BillSource::Oci:
      readOci(line);
      break;
    case BillSource::OpenCost:
      readOpenCost(line);
      break;
    case BillSource::Anthropic:
      readApi(line, "Anthropic");
      if (line.currency.empty()) line.currency = "USD";  // as the title of its costs says
      break;
    case BillSource::OpenAi:
      readApi(line, "OpenAI");
      break;
    case BillSource::DeepSeek:
      readApi(line, "DeepSeek");
      break;
  }
  if (m_unreadable) return SkipReason::UnreadableNumber;
  if (line.sku.empty()) line.sku = text(Column::SkuFallback);
  if (!isRunning(line.tier)) line.hours = 0;
  line.tags = tagsOf();
  return std::nullopt;
}

void LineReader::readFocus(BillLine& line) {
  if (line.sku.empty()) line.sku = memberText(text(Column::SkuDetails), "InstanceType");
  const std::string_view status = text(Column::Status);
  const std::string_view charge = text(Column::Charge);
  const std::string_view pricing = text(Column::Pricing);
  // Before version 1.0: `Used Commitment`.
  if (contains(status, "unused")) {
    line.tier = SpendTier::CommittedUnused;
  } else if (contains(status, "used")) {
    line.tier = SpendTier::CommittedUsed;
  } else if (equalsIgnoringCase(charge, "purchase")) {
    line.tier = SpendTier::Upfront;
  } else if (line.tokens != 0) {
    line.tier = SpendTier::ApiTokens;
  } else if (!charge.empty() && !equalsIgnoringCase(charge, "usage")) {
    line.tier = SpendTier::Other;
  } else if (contains(pricing, "commit")) {
    line.tier = SpendTier::CommittedUsed;
  } else {
    line.tier = tierOfCategory(text(Column::Category));
    if (line.tier == SpendTier::OnDemand && line.hours == 0) line.tier = SpendTier::Other;
    if (line.tier == SpendTier::OnDemand && equalsIgnoringCase(pricing, "dynamic")) line.tier = SpendTier::Spot;
  }
}

void LineReader::readAws(BillLine& line) {
  const std::string_view charge = text(Column::Charge);
  const std::string_view usage = text(Column::SkuFallback);
  if (line.provider.empty()) line.provider = "AWS";
  if (line.sku.empty()) line.sku = memberText(text(Column::SkuDetails), "instance_type");
  if (line.sku.empty()) line.sku = instanceOfUsage(usage);
  const bool isReserved = !text(Column::ReservationArn).empty();
  if (charge == "SavingsPlanCoveredUsage") {
    line.effective = amount(Column::SavingsPlanCost);
    line.tier = SpendTier::CommittedUsed;
  } else if (charge == "SavingsPlanRecurringFee") {
    line.effective = amount(Column::SavingsPlanCommitment) - amount(Column::SavingsPlanUsed);
    line.tier = SpendTier::CommittedUnused;
  } else if (charge == "SavingsPlanNegation") {
    line.effective = 0;
    line.tier = SpendTier::CommittedUsed;
    line.hours = 0;  // those of the usage that it takes back
  } else if (charge == "SavingsPlanUpfrontFee" || (charge == "Fee" && isReserved)) {
    line.effective = 0;
    line.tier = SpendTier::Upfront;
  } else if (charge == "DiscountedUsage") {
    line.effective = amount(Column::ReservationCost);
    line.tier = SpendTier::CommittedUsed;
  } else if (charge == "RIFee") {
    line.effective = amount(Column::ReservationUnusedUpfront) + amount(Column::ReservationUnusedRecurring);
    line.tier = SpendTier::CommittedUnused;
    line.hours = 0;  // all of the term's, used ones too
  } else if (charge != "Usage") {
    line.tier = SpendTier::Other;
  } else if (contains(usage, "spotusage")) {
    line.tier = SpendTier::Spot;
  } else if (line.tokens != 0) {
    line.tier = SpendTier::ApiTokens;
  } else if (line.hours != 0 && !instanceOfUsage(usage).empty()) {
    line.tier = SpendTier::OnDemand;
  } else if (contains(usage, "timedstorage") || contains(usage, "ebs:volume") || contains(usage, "storage")) {
    line.tier = SpendTier::Storage;
  } else if (contains(usage, "bytes") || contains(usage, "datatransfer")) {
    line.tier = SpendTier::Network;
  }
}

void LineReader::readAzure(BillLine& line) {
  line.provider = "Azure";
  line.sku = memberText(text(Column::SkuDetails), "ServiceType");
  const std::string_view charge = text(Column::Charge);
  const std::string_view pricing = text(Column::Pricing);
  const bool isCommitment = equalsIgnoringCase(pricing, "reservation") || equalsIgnoringCase(pricing, "savingsplan");
  if (contains(charge, "unused")) {
    line.tier = SpendTier::CommittedUnused;
  } else if (equalsIgnoringCase(charge, "purchase") || equalsIgnoringCase(charge, "refund")) {
    line.tier = isCommitment || !text(Column::CommitmentId).empty() ? SpendTier::Upfront : SpendTier::Other;
  } else if (isCommitment) {
    line.tier = SpendTier::CommittedUsed;
  } else {
    line.tier = tierOfCategory(line.service.empty() ? text(Column::Category) : line.service);
    if (line.tier == SpendTier::OnDemand && line.hours == 0) line.tier = SpendTier::Other;
    const bool isSpot = equalsIgnoringCase(pricing, "spot") || contains(text(Column::SkuFallback), " spot");
    if (line.tier == SpendTier::OnDemand && isSpot) line.tier = SpendTier::Spot;
    if (line.tokens != 0) line.tier = SpendTier::ApiTokens;
  }
}

void LineReader::readGcp(BillLine& line) {
  line.provider = "Google Cloud";
  const std::string_view credits = text(Column::Credits);
  const bool isList = credits.starts_with('[') || credits.starts_with('{');
  line.billed += isList ? creditSum(credits) : amount(Column::Credits);
  line.effective = line.billed;
  const std::string_view sku = text(Column::SkuFallback);
  const std::string_view charge = text(Column::Charge);
  if (!charge.empty() && !equalsIgnoringCase(charge, "regular") && !equalsIgnoringCase(charge, "usage")) {
    line.tier = SpendTier::Other;
  } else if (contains(sku, "commitment")) {
    line.tier = SpendTier::Upfront;
  } else if (contains(credits, "committed_usage_discount")) {
    line.tier = SpendTier::CommittedUsed;
  } else if (contains(sku, "storage") || contains(sku, " pd ") || contains(line.service, "storage")) {
    line.tier = SpendTier::Storage;
  } else if (contains(sku, "egress") || contains(sku, "ingress") || contains(sku, "network")) {
    line.tier = SpendTier::Network;
  } else if (line.hours != 0) {
    const bool isSpot = contains(sku, "spot") || contains(sku, "preemptible");
    line.tier = isSpot ? SpendTier::Spot : SpendTier::OnDemand;
  } else if (line.tokens != 0) {
    line.tier = SpendTier::ApiTokens;
  }
  // Cores and memory of a machine are billed beside its accelerators, and by the hour, too.
  if (!contains(sku, "gpu") && !contains(sku, "tpu")) line.hours = 0;
}

void LineReader::readOci(BillLine& line) {
  line.provider = "Oracle";
  line.tier = tierOfCategory(line.service);
  if (contains(line.service, "objectstore") || contains(line.service, "block")) line.tier = SpendTier::Storage;
  if (line.tier == SpendTier::OnDemand && line.hours == 0) line.tier = SpendTier::Other;
}

// Shares of a cluster's cost are no bill.
void LineReader::readOpenCost(BillLine& line) {
  line.billed = 0;
  line.effective = amount(Column::Effective);
  line.provider = "Kubernetes";
  line.hours = amount(Column::Quantity);
  line.tier = line.hours != 0 ? SpendTier::OnDemand : SpendTier::Other;
}

// Consoles of APIs bill tokens, and name no numbers of them beside their costs.
void LineReader::readApi(BillLine& line, std::string_view provider) {
  line.provider = provider;
  line.tier = SpendTier::ApiTokens;
}

void LineReader::addTag(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  if (!m_tagText.empty()) m_tagText += ';';
  m_tagText.append(name).append("=");
  for (const char c : value) m_tagText += c == ';' || c == '\n' || c == '\r' ? ' ' : c;
}

std::string_view LineReader::tagsOf() {
  m_tagText.clear();
  if (m_tags.empty()) return m_tagText;
  std::string room;
  for (const TagColumn& column : m_tagColumns) {
    if (column.at < m_cells.size()) addTag(column.name, cellText(m_cells[column.at], room));
  }
  // GCP says {"key": NAME, "value": VALUE}, the others {NAME: VALUE}.
  std::string_view key;
  forEachMember(text(Column::Tags), [&](std::string_view name, std::string_view value) {
    if (m_layout.source == BillSource::Gcp) {
      if (name == "key") key = value;
      if (name != "value") return;
      name = key;
    }
    const std::string plain = plainTitle(name.starts_with("user_") ? name.substr(5) : name);
    if (std::ranges::find(m_tags, plain) != m_tags.end()) addTag(name, value);
  });
  return m_tagText;
}

}  // namespace fulcrum::actuals
