// SPDX-License-Identifier: GPL-3.0-or-later
// Base of the table models: rows are plain values, and a new list is announced as what it changes, so that selections,
// scroll positions and open editors survive edits elsewhere. Also the roles by which a delegate knows how to edit a
// cell.
#pragma once

#include <QAbstractTableModel>
#include <concepts>
#include <vector>

namespace fulcrum {

enum CellRole {
  ChoicesRole = Qt::UserRole + 1,  // QStringList: the edit role holds the index of one
  UnitRole,                        // int of Unit: the edit role holds the plan's number
  MinimumRole,
  MaximumRole,
  IntegerRole,
  MonthRole,  // bool: the number is a month of the plan
  SortRole,   // what to sort by
  NoneRole    // QString: what no number is called; the edit role holds nothing then
};

template <std::equality_comparable Row>
class RowModel : public QAbstractTableModel {
 public:
  using QAbstractTableModel::QAbstractTableModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
  }
  [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
  [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

 protected:
  // `same` tells whether two rows are one thing with other values. What stands between the common head and tail is
  // removed and inserted; rows that stay are reported where their values differ.
  template <class Same>
  void assign(std::vector<Row> next, Same&& same) {
    const size_t shorter = std::min(m_rows.size(), next.size());
    size_t head = 0;
    while (head < shorter && same(m_rows[head], next[head])) ++head;
    size_t tail = 0;
    while (tail < shorter - head && same(m_rows[m_rows.size() - 1 - tail], next[next.size() - 1 - tail])) ++tail;
    replaceMiddle(head, m_rows.size() - head - tail, next, next.size() - head - tail);
    for (size_t i = 0; i < next.size(); ++i) {
      if (m_rows[i] == next[i]) continue;
      m_rows[i] = std::move(next[i]);
      const int changed = static_cast<int>(i);
      Q_EMIT dataChanged(index(changed, 0), index(changed, columnCount() - 1));
    }
  }

  // A list without identities: in lists of equal length each row is the one at its place.
  void assignByPlace(std::vector<Row> next) {
    const bool sameLength = next.size() == m_rows.size();
    assign(std::move(next), [sameLength](const Row& a, const Row& b) { return sameLength || a == b; });
  }

  void reset(std::vector<Row> next) {
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
  }

 private:
  void replaceMiddle(size_t head, size_t removed, const std::vector<Row>& next, size_t inserted) {
    const auto at = static_cast<std::ptrdiff_t>(head);
    const int first = static_cast<int>(head);
    if (removed > 0) {
      beginRemoveRows({}, first, first + static_cast<int>(removed) - 1);
      m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + static_cast<std::ptrdiff_t>(removed));
      endRemoveRows();
    }
    if (inserted > 0) {
      beginInsertRows({}, first, first + static_cast<int>(inserted) - 1);
      m_rows.insert(m_rows.begin() + at, next.begin() + at, next.begin() + at + static_cast<std::ptrdiff_t>(inserted));
      endInsertRows();
    }
  }

  std::vector<Row> m_rows;
};

}  // namespace fulcrum
