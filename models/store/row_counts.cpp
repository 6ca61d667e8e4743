// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_counts.h"

#include "store/rows.h"

namespace fulcrum::store {
namespace {

template <FieldStruct T>
void count(const std::string& table, const T& value, RowCounts& counts) {
  ++counts[table];
  forEachTable(value, kRow, [&](const Part& part, const auto& members) {
    const std::string name = tableName(table, part);
    if constexpr (kIsOptional<std::remove_cvref_t<decltype(members)>>) {
      if (members) count(name, *members, counts);
    } else {
      for (const auto& member : members) count(name, member, counts);
    }
  });
}

}  // namespace

RowCounts rowCounts(const Plan& plan, size_t changes) {
  RowCounts counts;
  count("plan", plan, counts);
  if (changes > 0) counts["changes"] = static_cast<int>(changes);
  return counts;
}

}  // namespace fulcrum::store
