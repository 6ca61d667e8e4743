// SPDX-License-Identifier: GPL-3.0-or-later
// Edits cells of a table by what the model says of them (CellRole): choices in a list, numbers with unit and limits,
// months by name. What cannot be read stays in the open editor, with the reason.
#pragma once

#include <QStyledItemDelegate>

#include "live/draft.h"

namespace fulcrum {

class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit CellDelegate(Draft& draft, QObject* parent = nullptr);

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  bool eventFilter(QObject* object, QEvent* event) override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

 private:
  void setCells(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index, const QVariant& value) const;

  Draft& m_draft;
};

}  // namespace fulcrum
