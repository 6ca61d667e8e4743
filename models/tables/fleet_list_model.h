// SPDX-License-Identifier: GPL-3.0-or-later
// Base of the models of what is bought for one fleet: follows a list of the fleet, and edits it in undo steps.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

#include "document/plan_document.h"
#include "tables/number_cell.h"
#include "tables/row_model.h"
#include "words/number_format.h"

namespace fulcrum {

template <class Row>
class FleetListModel : public RowModel<Row> {
 public:
  using List = std::vector<Row> Fleet::*;

  FleetListModel(PlanDocument& document, List list, QObject* parent)
      : RowModel<Row>(parent), m_document(document), m_list(list) {
    QObject::connect(&document, &PlanDocument::changed, this, [this](const PlanChange& change) {
      if (change.fleets) this->assignByPlace(current());
      // Months are named after the plan's start.
      if (change.general && this->rowCount() > 0)
        Q_EMIT this->dataChanged(this->index(0, 0), this->index(this->rowCount() - 1, this->columnCount() - 1));
    });
  }

  void setFleet(const FleetId& fleet) {
    if (fleet == m_fleet) return;
    m_fleet = fleet;
    this->reset(current());
  }
  [[nodiscard]] const FleetId& fleet() const { return m_fleet; }

  void append(const Row& row, const QString& text) {
    edit(text, [&](std::vector<Row>& list) { list.push_back(row); });
  }
  // Row numbers in any order.
  void remove(std::vector<int> rows, const QString& text) {
    std::sort(rows.begin(), rows.end(), std::greater<>());
    edit(text, [&](std::vector<Row>& list) {
      for (const int row : rows) {
        if (row >= 0 && row < static_cast<int>(list.size())) list.erase(list.begin() + row);
      }
    });
  }

  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
    if (!index.isValid()) return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsEditable;
  }

 protected:
  // One cell: false where the column does not take the value, and nothing is edited then.
  bool editCell(int row, const QString& text, const std::function<bool(Row&)>& change) {
    Row edited = this->row(row);
    if (!change(edited)) return false;
    edit(text, [&](std::vector<Row>& list) { list.at(static_cast<size_t>(row)) = edited; });
    return true;
  }

  [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

 private:
  [[nodiscard]] std::vector<Row> current() const {
    const Fleet* fleet = find(m_document.plan(), m_fleet);
    return fleet ? fleet->*m_list : std::vector<Row>();
  }
  template <class Change>
  void edit(const QString& text, Change change) {
    m_document.edit(text, [&](Plan& plan) {
      if (Fleet* fleet = find(plan, m_fleet)) change(fleet->*m_list);
    });
  }

  PlanDocument& m_document;
  List m_list;
  FleetId m_fleet;
};

// A whole number within the limits, or nothing.
[[nodiscard]] inline std::optional<int> wholeNumber(const QVariant& value, int min, int max) {
  bool ok = false;
  const double number = value.toDouble(&ok);
  if (!ok || !(number >= min && number <= max) || number != static_cast<int>(number)) return {};
  return static_cast<int>(number);
}

// A cell of an amount that may be missing: `none` is what that means.
template <class Amount>
[[nodiscard]] QVariant optionalAmount(const std::optional<Amount>& amount, Unit unit, const NumberFormat& format,
                                      const QString& none, int role) {
  constexpr double kLargestAmount = 1e12;
  switch (role) {
    case Qt::DisplayRole:
      return amount ? format.field(amount->value(), unit) : none;
    case NoneRole:
      return none;
    default:
      return roleOf({.value = amount ? QVariant(amount->value()) : QVariant(), .unit = unit, .max = kLargestAmount},
                    role);
  }
}
// An invalid value takes the amount away; false for what is no amount.
template <class Amount>
[[nodiscard]] bool setOptionalAmount(std::optional<Amount>& amount, const QVariant& value) {
  if (!value.isValid()) {
    amount.reset();
    return true;
  }
  bool ok = false;
  const double number = value.toDouble(&ok);
  if (!ok || !(number >= 0) || !std::isfinite(number)) return false;
  amount = Amount(number);
  return true;
}

inline constexpr int kMaxNodes = 1'000'000;
inline constexpr int kMaxMonthsBack = 240;  // of what is already owned or committed

}  // namespace fulcrum
