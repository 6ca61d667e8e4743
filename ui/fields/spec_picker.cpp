// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/spec_picker.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsShown = 14;
constexpr int kListWidth = 430;

class SpecPicker : public QCompleter {
  Q_OBJECT
 public:
  SpecPicker(QLineEdit* line, std::function<std::vector<SpecChoice>()> choices)
      : QCompleter(line), m_line(line), m_choices(std::move(choices)) {
    auto* list = new QTreeView;
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true);
    list->setMinimumWidth(kListWidth);
    setModel(new QStandardItemModel(this));
    setPopup(list);  // takes it over
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setCompletionColumn(0);
    setMaxVisibleItems(kRowsShown);
    line->setCompleter(this);
    auto* arrow = line->addAction(QIcon(u":/theme/assets/chevron-down.svg"_s), QLineEdit::TrailingPosition);
    arrow->setText(tr("Choose from the list"));
    arrow->setToolTip(arrow->text());
    connect(arrow, &QAction::triggered, this, &SpecPicker::showAll);
    connect(line, &QLineEdit::textEdited, this, [this] { fill(); });
    // A choice is an edit like typing: the line takes it at once.
    connect(this, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
      m_line->setText(name);
      m_line->setModified(true);
      Q_EMIT m_line->editingFinished();
    });
  }

 private:
  void fill() {
    auto* rows = static_cast<QStandardItemModel*>(model());
    rows->removeRows(0, rows->rowCount());
    for (const SpecChoice& choice : m_choices()) {
      QList<QStandardItem*> row;
      for (const QString& text : {choice.name, choice.size, choice.fit}) {
        row << new QStandardItem(text);
        row.back()->setEditable(false);
      }
      rows->appendRow(row);
    }
  }

  void showAll() {
    fill();
    m_line->setFocus(Qt::OtherFocusReason);
    setCompletionPrefix({});
    complete();
  }

  QLineEdit* m_line;
  std::function<std::vector<SpecChoice>()> m_choices;
};

}  // namespace

void offerChoices(QLineEdit* line, std::function<std::vector<SpecChoice>()> choices) {
  new SpecPicker(line, std::move(choices));
}

}  // namespace fulcrum

#include "spec_picker.moc"
