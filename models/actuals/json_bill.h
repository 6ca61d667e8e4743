// SPDX-License-Identifier: GPL-3.0-or-later
// Bills as JSON, a list or an object per line (as BigQuery exports tables), turned into rows of cells. Users of this
// header link nlohmann_json themselves.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/json_records.h"

namespace fulcrum::actuals {

class JsonBillRows {
 public:
  // The cells of a record in the order of titles(), to which those are appended that it brings. A member of a member
  // is `usage.amount`; lists, and what is a map of tags or details, are JSON in their cell.
  void read(const Json& record, std::vector<std::string>& cells);
  [[nodiscard]] const std::vector<std::string>& titles() const { return m_titles; }

 private:
  void add(const std::string& title, const Json& value, std::vector<std::string>& cells);

  std::vector<std::string> m_titles;
};

// The rows of a record: it itself, or its members where they are allocations by name, as the API of OpenCost and
// Kubecost answers. Not those of the outer object.
void forEachJsonRow(const JsonRecord& record, const std::function<void(const Json&)>& visit);

[[nodiscard]] bool beginsAsJson(std::string_view text);
// Whether its first records have the columns of a bill.
[[nodiscard]] bool looksLikeJsonBill(const std::filesystem::path& file);

}  // namespace fulcrum::actuals
