// SPDX-License-Identifier: GPL-3.0-or-later
// The price file of the Google Cloud Pricing Cost Calculator: machine types, below each `cost`, below that a region,
// and below that `hour`, `hour_spot`, `month_1y` and `month_3y`. Read line by line: the file is made by a program, and
// its indents are two spaces.
#include <algorithm>

#include "base/quantity.h"
#include "prices/columns.h"
#include "prices/dates.h"
#include "prices/gcp_machines.h"

namespace fulcrum::prices {
namespace {

class GcpYamlReader : public RowReader {
 public:
  ListForm form() const override { return {.reader = "gcp-yml", .usualProvider = "gcp", .usualCurrency = "USD"}; }

  void row(Fields fields, Intake& intake) override {
    std::string line(fields.front());
    for (size_t i = 1; i < fields.size(); ++i) line += ',' + std::string(fields[i]);
    const size_t indent = line.find_first_not_of(' ');
    if (indent == std::string::npos || line[indent] == '#') return;
    const size_t colon = line.find(':', indent);
    if (colon == std::string::npos) return;
    while (!m_path.empty() && m_path.back().indent >= indent) leave(intake);
    std::string key = line.substr(indent, colon - indent);
    std::erase_if(key, [](char c) { return c == '"' || c == '\''; });
    std::string value = line.substr(colon + 1);
    value.erase(0, value.find_first_not_of(" '\""));
    value.erase(value.find_last_not_of(" '\"\r") + 1);
    if (key == "generated" || key == "timestamp") {
      if (const auto day = dayOf(value)) intake.day = *day;
    }
    if (isRegion() && !value.empty()) return read(key, value);
    m_path.push_back({indent, std::move(key)});
  }

  void finish(Intake& intake) override {
    while (!m_path.empty()) leave(intake);
  }

 private:
  struct Level {
    size_t indent;
    std::string key;
  };
  struct Prices {
    double hour = 0, spot = 0, year = 0, threeYears = 0;
    bool readable = true;
    bool any = false;
  };

  // compute / instance / MACHINE / cost / REGION
  [[nodiscard]] bool isRegion() const {
    return m_path.size() == 5 && m_path[1].key == "instance" && m_path[3].key == "cost";
  }

  void read(const std::string& key, const std::string& value) {
    const auto price = cellPrice(value, DecimalMark::Point);
    m_prices.any = true;
    if (!price || *price < 0) {
      m_prices.readable = false;
    } else if (key == "hour") {
      m_prices.hour = *price;
    } else if (key == "hour_spot") {
      m_prices.spot = *price;
    } else if (key == "month_1y") {
      m_prices.year = *price / kHoursPerMonth;
    } else if (key == "month_3y") {
      m_prices.threeYears = *price / kHoursPerMonth;
    }
  }

  void leave(Intake& intake) {
    if (isRegion() && m_prices.any) add(intake);
    m_path.pop_back();
    m_prices = {};
  }

  void add(Intake& intake) const {
    if (!m_prices.readable) return intake.skip(skip::kNoNumber);
    const auto machine = gcpMachine(m_path[2].key);
    if (!machine) return intake.skip(skip::kNoAccelerator);
    NodeRow row{.sku = m_path[2].key,
                .region = m_path[4].key,
                .accelerator = machine->accelerator,
                .gpus = machine->gpus,
                .onDemand = m_prices.hour,
                .spot = m_prices.spot};
    // A term at the on-demand price is how the file says that there is none.
    for (const auto& [months, price] : {std::pair(12, m_prices.year), std::pair(36, m_prices.threeYears)}) {
      if (price > 0 && price < m_prices.hour * (1 - 1e-6))
        row.terms.push_back({.months = months, .pricePerHour = price});
    }
    intake.take(std::move(row));
  }

  std::vector<Level> m_path;
  Prices m_prices;
};

}  // namespace

std::unique_ptr<RowReader> gcpYamlReader() {
  return std::make_unique<GcpYamlReader>();
}

}  // namespace fulcrum::prices
