// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/cell_delegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QTableView>
#include <algorithm>

#include "fields/month_field.h"
#include "fields/number_field.h"
#include "tables/row_model.h"

namespace fulcrum {

CellDelegate::CellDelegate(Draft& draft, QObject* parent) : QStyledItemDelegate(parent), m_draft(draft) {}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
  const double min = index.data(MinimumRole).toDouble();
  const double max = index.data(MaximumRole).toDouble();
  QWidget* made = nullptr;
  if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty()) {
    auto* editor = new QComboBox(parent);
    editor->addItems(choices);
    // A choice is a decision: it need not be confirmed.
    connect(editor, &QComboBox::activated, this, [this, editor] {
      auto* self = const_cast<CellDelegate*>(this);
      Q_EMIT self->commitData(editor);
      Q_EMIT self->closeEditor(editor);
    });
    made = editor;
  } else if (index.data(MonthRole).toBool()) {
    auto* editor = new MonthField(m_draft.plan().start, min, max, parent);
    editor->setFormat(m_draft.format());
    made = editor;
  } else if (const QVariant unit = index.data(UnitRole); unit.isValid()) {
    auto* editor = new NumberField(static_cast<Unit>(unit.toInt()), min, max, index.data(IntegerRole).toBool(), parent);
    editor->setFormat(m_draft.format());
    if (const QString none = index.data(NoneRole).toString(); !none.isEmpty()) editor->setNoneText(none);
    made = editor;
  } else {
    made = QStyledItemDelegate::createEditor(parent, option, index);
  }
  made->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
  return made;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const QVariant value = index.data(Qt::EditRole);
  if (auto* choice = qobject_cast<QComboBox*>(editor)) {
    choice->setCurrentIndex(value.toInt());
  } else if (auto* number = qobject_cast<NumberField*>(editor)) {
    if (value.isValid()) {
      number->setPlanValue(value.toDouble());
    } else {
      number->setNone();
    }
  } else {
    QStyledItemDelegate::setEditorData(editor, index);
  }
}

// What was entered for one row of several that are selected is entered for all of them, but for text: a name is one
// row's own.
void CellDelegate::setCells(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index,
                            const QVariant& value) const {
  const auto* table =
      qobject_cast<QTableView*>(editor->parentWidget() ? editor->parentWidget()->parentWidget() : nullptr);
  std::vector<int> rows;
  if (table && table->selectionModel()->isRowSelected(index.row())) {
    for (const QModelIndex& row : table->selectionModel()->selectedRows(index.column())) {
      if (row.flags() & Qt::ItemIsEditable) rows.push_back(row.row());
    }
  }
  if (rows.size() < 2) {
    model->setData(index, value);
    return;
  }
  const QString column = model->headerData(index.column(), Qt::Horizontal).toString();
  m_draft.document.editAsOne(tr("Change %1 of %Ln rows", nullptr, static_cast<int>(rows.size())).arg(column), [&] {
    for (const int row : rows) model->setData(model->index(row, index.column()), value);
  });
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  if (auto* choice = qobject_cast<QComboBox*>(editor)) {
    setCells(editor, model, index, choice->currentIndex());
  } else if (auto* number = qobject_cast<NumberField*>(editor)) {
    if (number->take()) setCells(editor, model, index, number->isNone() ? QVariant() : QVariant(number->planValue()));
  } else {
    QStyledItemDelegate::setModelData(editor, model, index);
  }
}

// An editor whose text is not taken stays open, with the reason beside it.
bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
  auto* number = qobject_cast<NumberField*>(object);
  if (number && number->wouldRefuse()) {
    if (event->type() == QEvent::FocusOut) return false;
    if (event->type() == QEvent::KeyPress) {
      const int key = static_cast<QKeyEvent*>(event)->key();
      if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        number->take();
        return true;
      }
    }
  }
  return QStyledItemDelegate::eventFilter(object, event);
}

// Editors have frame and arrows, so a narrow cell lends them room from its neighbour.
void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  QRect place = option.rect;
  place.setWidth(std::max(place.width(), std::min(editor->sizeHint().width(), 130)));
  if (const QWidget* viewport = editor->parentWidget(); viewport && place.right() > viewport->width())
    place.moveRight(viewport->width() - 1);
  editor->setGeometry(place);
}

}  // namespace fulcrum
