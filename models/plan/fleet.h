// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet: a pool of identical nodes that serves workloads, how it is provisioned and what is bought for it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar_month.h"
#include "base/id.h"
#include "base/out_of_line.h"
#include "base/quantity.h"
#include "plan/specs.h"

namespace fulcrum {

struct NodeType {
  NodeTypeId id;
  std::string name;
  std::string accelerator;
  int gpus = 1;
  std::string provider;
  std::string region;
  std::string sku;                           // as the provider's price list names it; empty: unknown
  MoneyPerHour onDemand;                     // per node
  MoneyPerHour spot;                         // 0: none
  std::optional<double> reserved1yDiscount;  // off on-demand; absent: the term is not offered, 0 is an offer
  std::optional<double> reserved3yDiscount;
  Money purchasePrice;  // per node; 0: cannot be owned
  Power powerKW;        // per node at full load
  double spotInterruptionsPerHour = 0;
  double spotHoursLost = 0;  // per interruption
  Money egressPerGB;
  // Licences and support for a GPU per year: of owned nodes in force, and of rented ones while they are provisioned.
  Money softwarePerGpuYear;
  Money softwarePerRentedGpuYear;
  std::string source;
  std::string asOf;
  bool operator==(const NodeType&) const = default;
};

enum class ProvisioningPolicy { Fixed, Static, Autoscale };

struct Provisioning {
  ProvisioningPolicy policy = ProvisioningPolicy::Static;
  double percentile = 1;  // static
  int count = 0;          // fixed, nodes
  int cooldownHours = 1;  // autoscale
  bool operator==(const Provisioning&) const = default;
};

enum class Upfront { None, All };

struct Commitment {
  std::string name;
  int start = 0;                           // month, may be negative; 0 where there is a startDate
  std::optional<CalendarMonth> startDate;  // in place of start: it stays when the plan's first month changes
  int termMonths = 12;                     // 12 or 36
  int count = 0;                           // nodes
  bool renew = false;
  Upfront upfront = Upfront::None;
  std::optional<MoneyPerHour> pricePerHour;  // of a node, as signed: without discount and trend
  std::string source;
  bool operator==(const Commitment&) const = default;
};

struct Purchase {
  int month = 0;  // of payment, may be negative; live from month + lead time; 0 where there is a startDate
  std::optional<CalendarMonth> startDate;  // in place of month
  int count = 0;                           // nodes
  bool renew = false;                      // bought again, so that the next ones are live when these end
  std::optional<Money> pricePaid;          // for a node, in place of the type's price and its trend
  bool operator==(const Purchase&) const = default;
};

enum class ServingEngine { Vllm, Sglang, TensorRtLlm };
enum class KvPrecision { Auto, Fp8, Bf16 };  // auto: 16 bits, as engines do unless they are told

struct Fleet {
  FULCRUM_OUT_OF_LINE(Fleet);

  FleetId id;
  std::string name;
  NodeTypeId nodeType;
  Precision precision = Precision::Bf16;  // of workloads without one of their own
  KvPrecision kvPrecision = KvPrecision::Auto;
  ServingEngine engine = ServingEngine::Vllm;
  double targetLoad = 0.8;
  double batchTargetLoad = 0.95;
  int minReplicas = 0;
  int spareNodes = 0;
  Provisioning provisioning;
  std::vector<Commitment> commitments;
  std::vector<Purchase> owned;
  bool operator==(const Fleet& other) const;
};

}  // namespace fulcrum
