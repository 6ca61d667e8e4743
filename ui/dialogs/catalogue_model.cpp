// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogue_model.h"

#include <algorithm>

#include "tables/row_model.h"

namespace fulcrum {
namespace {

bool sameFrame(const CatalogueTable& a, const CatalogueTable& b) {
  return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                    [](const auto& x, const auto& y) { return x.explanation == y.explanation; }) &&
         std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                    [](const auto& x, const auto& y) { return x.index == y.index && x.origin == y.origin; });
}

QVariant alignment(bool number) {
  return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

void CatalogueModel::setTable(CatalogueTable table) {
  if (!sameFrame(m_table, table)) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
    return;
  }
  m_table = std::move(table);
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto column = static_cast<size_t>(index.column());
  const CatalogueCell& cell = m_table.rows[static_cast<size_t>(index.row())].cells[column];
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case Qt::ToolTipRole:
      return cell.explanation.isEmpty() ? cell.text : cell.explanation;
    case Qt::TextAlignmentRole:
      return alignment(m_table.columns[column].number);
    case SortRole:
      return cell.sort;
    default:
      return {};
  }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const CatalogueColumn& column = m_table.columns[static_cast<size_t>(section)];
  if (role == Qt::DisplayRole) return column.heading;
  if (role == Qt::ToolTipRole) return column.explanation;
  if (role == Qt::TextAlignmentRole) return alignment(column.number);
  return {};
}

CatalogueFilter::CatalogueFilter(CatalogueModel* model) : QSortFilterProxyModel(model), m_model(model) {
  setSourceModel(model);
  setSortRole(SortRole);
  setSortCaseSensitivity(Qt::CaseInsensitive);
}

void CatalogueFilter::setFilter(const QString& words, const QString& provider, const QString& accelerator) {
  m_words = words.split(u' ', Qt::SkipEmptyParts);
  m_provider = provider;
  m_accelerator = accelerator;
  invalidateFilter();
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const CatalogueTable& table = m_model->table();
  const CatalogueRow& candidate = table.rows[static_cast<size_t>(row)];
  if (!m_provider.isEmpty() && candidate.provider != m_provider) return false;
  if (!m_accelerator.isEmpty() && candidate.accelerator != m_accelerator) return false;
  QStringList texts;
  for (size_t column = 0; column < table.columns.size(); ++column) {
    if (!table.columns[column].number) texts << candidate.cells[column].text;
  }
  const QString all = texts.join(u' ');
  return std::all_of(m_words.begin(), m_words.end(),
                     [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace fulcrum
