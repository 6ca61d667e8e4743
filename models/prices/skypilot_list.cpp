// SPDX-License-Identifier: GPL-3.0-or-later
// The SkyPilot catalogue of any cloud: a row for each machine type and zone. In Google's, accelerators are rows of
// their own that price no machine, and are joined with the machines that hold them.
#include <algorithm>
#include <map>

#include "prices/columns.h"
#include "prices/gcp_machines.h"

namespace fulcrum::prices {
namespace {

struct SkypilotColumns {
  int sku, accelerator, count, price, spot, region, zone, provider, generation;
};

class SkypilotReader : public RowReader {
 public:
  SkypilotReader(const SkypilotColumns& columns, size_t width) : m_at(columns), m_width(width) {}

  ListForm form() const override {
    return {.reader = "skypilot", .namesProvider = m_at.provider >= 0, .usualProvider = {}, .usualCurrency = "USD"};
  }

  void row(Fields fields, Intake& intake) override {
    if (fields.size() > m_width && m_at.generation >= 0) fields = withoutSurplus(fields);
    NodeRow row{.provider = cell(fields, m_at.provider),
                .sku = cell(fields, m_at.sku),
                .region = cell(fields, m_at.region),
                .zone = cell(fields, m_at.zone),
                .accelerator = cell(fields, m_at.accelerator)};
    const auto count = cellPrice(cell(fields, m_at.count), intake.mark);
    const auto price = cellPrice(cell(fields, m_at.price), intake.mark);
    const auto spot = cellPrice(cell(fields, m_at.spot), intake.mark);
    if (!count || !price || !spot) return intake.skip(skip::kNoNumber);
    if (*price < 0 || *spot < 0 || *count < 0) return intake.skip(skip::kNegative);
    row.gpus = *count;
    row.onDemand = *price;
    row.spot = *spot;
    if (row.accelerator.empty()) return host(row, intake);
    if (row.sku.empty() && !row.accelerator.starts_with("tpu-")) return wait(row);
    if (row.sku.empty()) row.sku = row.accelerator;  // a TPU comes with its machine
    intake.take(std::move(row));
  }

  void finish(Intake& intake) override {
    for (const Waiting& part : m_waiting) join(part, intake);
    if (m_waiting.empty()) {
      intake.skip(skip::kNoAccelerator, m_hostRows);  // a list of machines only
    } else if (m_hostRows > 0) {
      intake.skip(skip::kHost, m_hostRows);
    }
  }

 private:
  struct Machine {
    double price = 0;
    double spot = 0;
  };
  struct Waiting {
    std::string accelerator, region, zone;
    double gpus, price, spot;
  };

  // A title that holds several values, unquoted, is as many fields: `V1,V2`.
  Fields withoutSurplus(Fields fields) {
    const size_t surplus = fields.size() - m_width;
    const auto from = static_cast<size_t>(m_at.generation);
    m_shortened.assign(fields.begin(), fields.begin() + static_cast<std::ptrdiff_t>(from + 1));
    m_shortened.insert(m_shortened.end(), fields.begin() + static_cast<std::ptrdiff_t>(from + 1 + surplus),
                       fields.end());
    return m_shortened;
  }

  void host(const NodeRow& row, Intake& intake) {
    if (!gcpMachine(row.sku) && !row.sku.starts_with("n1-highmem-")) return intake.skip(skip::kNoAccelerator);
    ++m_hostRows;
    m_hosts[std::string(row.zone.empty() ? row.region : row.zone)].try_emplace(std::string(row.sku),
                                                                               Machine{row.onDemand, row.spot});
  }

  void wait(const NodeRow& row) {
    m_waiting.push_back({std::string(row.accelerator), std::string(row.region), std::string(row.zone), row.gpus,
                         row.onDemand, row.spot});
  }

  static bool holds(std::string_view machine, const Waiting& part) {
    if (const auto known = gcpMachine(machine))
      return known->accelerator == part.accelerator && known->gpus == part.gpus;
    const int processors = n1Processors(part.accelerator, part.gpus);
    return processors > 0 && machine == "n1-highmem-" + std::to_string(processors);
  }

  // Of the accelerators and their machine; 0 where one of the two is not sold so. A machine without any price is part
  // of its accelerators' price.
  static double whole(double accelerators, double machine, const Machine& prices) {
    const bool included = prices.price == 0 && prices.spot == 0;
    return accelerators > 0 && (machine > 0 || included) ? accelerators + machine : 0;
  }

  // Each machine that holds the accelerators is an offer; the row counts once.
  void join(const Waiting& part, Intake& intake) {
    bool first = true;
    const auto inZone = m_hosts.find(part.zone.empty() ? part.region : part.zone);
    if (inZone != m_hosts.end()) {
      for (const auto& [machine, prices] : inZone->second) {
        if (!holds(machine, part)) continue;
        NodeRow row{.sku = machine,
                    .region = part.region,
                    .zone = part.zone,
                    .accelerator = part.accelerator,
                    .gpus = part.gpus,
                    .onDemand = whole(part.price, prices.price, prices),
                    .spot = whole(part.spot, prices.spot, prices)};
        first ? intake.take(std::move(row)) : intake.further(std::move(row));
        first = false;
      }
    }
    if (first) intake.skip(skip::kNoHost);
  }

  SkypilotColumns m_at;
  size_t m_width;
  std::vector<std::string_view> m_shortened;
  std::map<std::string, std::map<std::string, Machine>> m_hosts;  // by zone
  size_t m_hostRows = 0;
  std::vector<Waiting> m_waiting;
};

}  // namespace

Result<std::unique_ptr<RowReader>> skypilotReader(Fields header) {
  const SkypilotColumns at{.sku = columnOf(header, {"InstanceType"}),
                           .accelerator = columnOf(header, {"AcceleratorName"}),
                           .count = columnOf(header, {"AcceleratorCount"}),
                           .price = columnOf(header, {"Price"}),
                           .spot = columnOf(header, {"SpotPrice"}),
                           .region = columnOf(header, {"Region"}),
                           .zone = columnOf(header, {"AvailabilityZone"}),
                           .provider = columnOf(header, {"Provider"}),
                           .generation = columnOf(header, {"Generation"})};
  for (const auto& [column, title] :
       {std::pair(at.sku, "InstanceType"), std::pair(at.accelerator, "AcceleratorName"),
        std::pair(at.count, "AcceleratorCount"), std::pair(at.price, "Price"), std::pair(at.region, "Region")}) {
    if (column < 0) return columnMissing("skypilot", title, header);
  }
  return std::unique_ptr<RowReader>(std::make_unique<SkypilotReader>(at, header.size()));
}

}  // namespace fulcrum::prices
