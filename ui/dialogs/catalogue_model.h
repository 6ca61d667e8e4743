// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the catalogue for a view, and the rows of it that match a provider, an accelerator and words typed.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "tables/catalogue_table.h"

namespace fulcrum {

class CatalogueModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  // Another set of rows or columns resets the model; figures that change are reported as data.
  void setTable(CatalogueTable table);
  [[nodiscard]] const CatalogueTable& table() const { return m_table; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  CatalogueTable m_table;
};

class CatalogueFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  explicit CatalogueFilter(CatalogueModel* model);

  // Every word must occur in some text column; empty texts match all.
  void setFilter(const QString& words, const QString& provider, const QString& accelerator);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  CatalogueModel* m_model;
  QStringList m_words;
  QString m_provider;
  QString m_accelerator;
};

}  // namespace fulcrum
