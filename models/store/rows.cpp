// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

namespace fulcrum::store {

std::string tableName(const std::string& parent, const Part& part) {
  return parent == "plan" ? part.name.text() : parent + "." + part.name.text();
}

std::string quoted(const std::string& name) {
  return '"' + name + '"';
}

}  // namespace fulcrum::store
