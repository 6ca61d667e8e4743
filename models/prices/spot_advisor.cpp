// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the AWS Spot Advisor: by region and machine type, what spot saves and in which band of interruptions a
// month it is. The middle of the band is taken; the last one is open, as far above as the one below is wide.
#include <map>

#include "exchange/json_access.h"
#include "prices/columns.h"

namespace fulcrum::prices {
namespace {

class SpotAdvisorReader : public RecordReader {
 public:
  ListForm form() const override { return {.reader = "spot-advisor", .usualProvider = "aws", .usualCurrency = "USD"}; }

  void record(JsonRecord& record, Intake&) override {
    if (record.key == "ranges" && record.inList) return band(record.value);
    // Bands may stand behind the machine types: all is taken at the end.
    if (record.key == "spot_advisor" && record.value.is_object()) m_regions = std::move(record.value);
  }

  void finish(Intake& intake) override {
    if (!m_regions.is_object()) return;
    for (const auto& [region, systems] : m_regions.get_ref<const Json::object_t&>()) {
      if (const Json* windows = jsonMember(&systems, "Windows"); windows && !windows->empty())
        intake.skip(skip::kWindows, windows->size());
      const Json* linux = jsonMember(&systems, "Linux");
      if (!linux || !linux->is_object()) continue;
      for (const auto& [type, advice] : linux->get_ref<const Json::object_t&>()) add(region, type, advice, intake);
    }
  }

 private:
  void band(const Json& range) {
    const auto index = jsonNumber(jsonMember(&range, "index"));
    const auto max = jsonNumber(jsonMember(&range, "max"));
    if (index && max) m_upTo[static_cast<int>(*index)] = *max / 100;
  }

  void add(const std::string& region, const std::string& type, const Json& advice, Intake& intake) {
    const auto saving = jsonNumber(jsonMember(&advice, "s"));
    const auto range = jsonNumber(jsonMember(&advice, "r"));
    if (!saving || !range) return intake.skip(skip::kNoNumber);
    const auto at = m_upTo.find(static_cast<int>(*range));
    if (at == m_upTo.end()) return intake.skip(skip::kUnknownRate);
    const double low = at == m_upTo.begin() ? 0 : std::prev(at)->second;
    const bool open = at->second >= 1 && at != m_upTo.begin();
    const double below = open && std::prev(at) != m_upTo.begin() ? std::prev(std::prev(at))->second : 0;
    const double high = open ? low + (low - below) : at->second;
    intake.take(SpotAdvice{.provider = intake.provider,
                           .sku = type,
                           .region = region,
                           .saving = *saving / 100,
                           .interruptedPerMonth = (low + high) / 2});
  }

  std::map<int, double> m_upTo;
  Json m_regions;
};

}  // namespace

std::unique_ptr<RecordReader> spotAdvisorReader() {
  return std::make_unique<SpotAdvisorReader>();
}

}  // namespace fulcrum::prices
