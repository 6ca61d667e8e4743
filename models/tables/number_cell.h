// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that holds a number of the plan: what its delegate asks to edit it.
#pragma once

#include <QVariant>

#include "plan/field.h"
#include "tables/row_model.h"

namespace fulcrum {

struct NumberCell {
  QVariant value;  // empty: no number, and none to sort by
  Unit unit = Unit::None;
  double min = 0;
  double max = 0;
};

// Of the roles by which a number is edited and sorted; nothing for others.
[[nodiscard]] inline QVariant roleOf(const NumberCell& cell, int role) {
  switch (role) {
    case Qt::EditRole:
    case SortRole:
      return cell.value;
    case UnitRole:
      return static_cast<int>(cell.unit);
    case MinimumRole:
      return cell.min;
    case MaximumRole:
      return cell.max;
    default:
      return {};
  }
}

}  // namespace fulcrum
