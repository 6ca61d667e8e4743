// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list of node types that match a provider, an accelerator and words typed.
#pragma once

#include <QSortFilterProxyModel>

namespace fulcrum {

class NodeTypeFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;

  // Every word must occur in some column; empty texts match all.
  void setFilter(const QString& words, const QString& provider, const QString& accelerator);

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList m_words;
  QString m_provider;
  QString m_accelerator;
};

}  // namespace fulcrum
