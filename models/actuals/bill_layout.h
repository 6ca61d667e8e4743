// SPDX-License-Identifier: GPL-3.0-or-later
// Which program a bill comes from, told by its header, and where its columns are.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "actuals/row_scanner.h"
#include "base/result.h"

namespace fulcrum::actuals {

enum class BillSource { Focus, AwsCur, Azure, Gcp, Oci, OpenCost, Anthropic, OpenAi, DeepSeek };

// What a column says. Which of them a source has is its row of the table in bill_layout.cpp.
enum class Column {
  Date,  // begin of the charge period
  Currency,
  Billed,
  Effective,
  List,
  Contracted,
  Provider,
  Account,
  Service,
  Region,
  Sku,
  SkuDetails,  // JSON with the instance type in it
  SkuFallback,
  Category,      // of the service
  Charge,        // usage, purchase, tax, credit
  Pricing,       // on-demand, committed, spot
  CommitmentId,  // reservation or savings plan
  Status,        // of a commitment: used, unused
  Quantity,
  Unit,
  PricingQuantity,
  PricingUnit,
  CommitmentQuantity,
  CommitmentUnit,
  Credits,
  Tags,
  PeriodStart,  // of the invoice; tells the order of dates
  PeriodEnd,
  // AWS only
  SavingsPlanCost,
  SavingsPlanCommitment,
  SavingsPlanUsed,
  ReservationCost,
  ReservationUnusedUpfront,
  ReservationUnusedRecurring,
  ReservationArn
};
inline constexpr size_t kColumnCount = static_cast<size_t>(Column::ReservationArn) + 1;

struct TagColumn {
  std::string name;
  size_t at = 0;
};

struct BillLayout {
  BillSource source = BillSource::Focus;
  std::string reader;     // `focus-1.0`
  size_t fieldCount = 0;  // of the header
  std::array<std::optional<size_t>, kColumnCount> at{};
  std::vector<TagColumn> tags;  // columns of one tag each (AWS, OCI)

  [[nodiscard]] bool has(Column column) const { return at[static_cast<size_t>(column)].has_value(); }
};

// Problems: "notABill" (with what it is, where that is known), "billColumnMissing".
[[nodiscard]] Result<BillLayout> layoutOf(const std::vector<std::string>& header);

// Letters and digits of a title, in small letters; of `Zusatz (AdditionalInfo)` what stands in brackets,
// unless it is a currency, as in `Cost (USD)`.
[[nodiscard]] std::string plainTitle(std::string_view title);

}  // namespace fulcrum::actuals
