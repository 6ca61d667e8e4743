// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/comparison_model.h"

#include <algorithm>

namespace fulcrum {

using namespace Qt::StringLiterals;

void ComparisonModel::setTable(ComparisonTable table) {
  const auto sameShape = [&] {
    return table.scenarios == m_table.scenarios && table.base == m_table.base &&
           std::ranges::equal(table.rows, m_table.rows, {}, &ComparisonRow::name, &ComparisonRow::name);
  };
  if (!sameShape()) {
    beginResetModel();
    m_table = std::move(table);
    return endResetModel();
  }
  for (size_t row = 0; row < m_table.rows.size(); ++row) {
    if (m_table.rows[row] == table.rows[row]) continue;
    m_table.rows[row] = table.rows[row];
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
  }
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.scenarios.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const ComparisonRow& row = m_table.rows[static_cast<size_t>(index.row())];
  const ComparisonCell& cell = row.cells[static_cast<size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
      QString text = cell.change.isEmpty() ? cell.text : cell.text + u", "_s + cell.change;
      if (cell.best) text = tr("%1, the best of these").arg(text);
      return text;
    }
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case ChangeRole:
      return cell.change;
    case BetterRole:
      return cell.better ? QVariant(*cell.better) : QVariant();
    case BestRole:
      return cell.best;
    case DiffersRole:
      return cell.differs;
    case GroupRole:
      return row.startsGroup;
    default:
      return {};
  }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) {
    if (section < 0 || section >= rowCount()) return {};
    const ComparisonRow& row = m_table.rows[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return row.name;
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
  }
  if (section < 0 || section >= columnCount()) return {};
  const bool isBase = static_cast<size_t>(section) == m_table.base;
  const QString name = m_table.scenarios[section];
  if (role == Qt::DisplayRole) return isBase ? tr("%1 (reference)").arg(name) : name;
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
    return isBase ? tr("%1: the other scenarios are compared with it. Drag to move it.").arg(name)
                  : tr("%1: click to compare the others with it, drag to move it.").arg(name);
  return {};
}

}  // namespace fulcrum
