// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/json_bill.h"

#include <algorithm>

#include "actuals/bill_layout.h"

namespace fulcrum::actuals {
namespace {

// Members whose own members are no columns.
constexpr std::string_view kMaps[] = {"tags",    "labels",       "systemlabels",   "resourcetags",
                                      "product", "costcategory", "discount",       "skupricedetails",
                                      "credits", "xskudetails",  "additionalinfo", "allocatedtags"};

std::string cellOf(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

void JsonBillRows::add(const std::string& title, const Json& value, std::vector<std::string>& cells) {
  const bool isMap = std::ranges::find(kMaps, plainTitle(title.substr(title.rfind('.') + 1))) != std::end(kMaps);
  if (value.is_object() && !isMap) {
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) add(title + '.' + key, member, cells);
    return;
  }
  auto found = std::ranges::find(m_titles, title);
  if (found == m_titles.end()) {
    m_titles.push_back(title);
    found = m_titles.end() - 1;
  }
  const auto at = static_cast<size_t>(found - m_titles.begin());
  cells.resize(std::max(cells.size(), m_titles.size()));
  cells[at] = cellOf(value);
}

void JsonBillRows::read(const Json& record, std::vector<std::string>& cells) {
  cells.assign(m_titles.size(), {});
  if (!record.is_object()) return;
  for (const auto& [key, member] : record.get_ref<const Json::object_t&>()) add(key, member, cells);
}

void forEachJsonRow(const JsonRecord& record, const std::function<void(const Json&)>& visit) {
  if (!record.inList) return;
  const auto isAllocation = [](const Json& value) { return value.is_object() && value.contains("totalCost"); };
  const bool isSet = record.value.is_object() && !record.value.empty() &&
                     std::all_of(record.value.begin(), record.value.end(), isAllocation);
  if (!isSet) return visit(record.value);
  for (const Json& allocation : record.value) visit(allocation);
}

bool beginsAsJson(std::string_view text) {
  const size_t at = text.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && (text[at] == '{' || text[at] == '[');
}

bool looksLikeJsonBill(const std::filesystem::path& file) {
  constexpr size_t kRecords = 50;
  JsonBillRows rows;
  std::vector<std::string> cells;
  bool found = false;
  size_t seen = 0;
  // A cut-off record is no matter: what is asked is whether one was recognised.
  (void)readJsonRecords(file, [&](JsonRecord& record, size_t) {
    forEachJsonRow(record, [&](const Json& row) { rows.read(row, cells); });
    found = record.inList && layoutOf(rows.titles()).ok();
    return !found && ++seen < kRecords;
  });
  return found;
}

}  // namespace fulcrum::actuals
