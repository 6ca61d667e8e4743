// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios side by side as an item model: a column a scenario, a row a figure or an input.
#pragma once

#include <QAbstractTableModel>

#include "tables/comparison_table.h"

namespace fulcrum {

class ComparisonModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role {
    ChangeRole = Qt::UserRole + 1,  // text of the change
    BetterRole,                     // bool; invalid where neither is
    BestRole,                       // bool
    DiffersRole,                    // bool
    GroupRole                       // bool: the first row of its group
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setTable(ComparisonTable table);
  [[nodiscard]] const ComparisonTable& table() const { return m_table; }
  [[nodiscard]] const std::string& figureOf(int row) const { return m_table.rows[static_cast<size_t>(row)].figure; }
  [[nodiscard]] const std::string& pathOf(int row) const { return m_table.rows[static_cast<size_t>(row)].path; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  ComparisonTable m_table;
};

}  // namespace fulcrum
