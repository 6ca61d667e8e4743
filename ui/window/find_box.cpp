// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/find_box.h"

#include <QAction>
#include <QCompleter>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>

#include "plan/fields.h"
#include "theme/metrics.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

FindBox::FindBox(QWidget* parent) : QLineEdit(parent), m_model(new QStandardItemModel(this)) {
  setPlaceholderText(tr("Find an action or field…  Ctrl+K"));
  setAccessibleName(tr("Find an action or field"));
  setMinimumWidth(size::kSearchField);
  setMaximumWidth(size::kFindBox);
  setClearButtonEnabled(true);
  auto* completer = new QCompleter(m_model, this);
  completer->setFilterMode(Qt::MatchContains);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setMaxVisibleItems(12);
  setCompleter(completer);
  // Queued: the completer writes the chosen text into the box after it has told of the choice.
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FindBox::choose, Qt::QueuedConnection);
}

void FindBox::setActions(const QMenuBar& menus) {
  for (const QAction* top : menus.actions()) {
    if (!top->menu()) continue;
    for (QAction* action : top->menu()->actions()) {
      if (action->isSeparator() || action->menu() || action->text().isEmpty()) continue;
      QString text = action->text().remove(u'&');
      if (text.endsWith(u'…')) text.chop(1);
      addEntry(QString(top->text()).remove(u'&') + u" › "_s + text, [action = QPointer<QAction>(action)] {
        if (action) action->trigger();
      });
    }
  }
  forEachField<Assumptions>([&](const auto& field) {
    const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
    const QString label = fieldText("assumptions", field.key).label;
    if (!label.isEmpty())
      addEntry(tr("Assumption › %1").arg(label), [this, key] { Q_EMIT fieldRequested(u"assumptions."_s + key); });
  });
}

void FindBox::addEntry(const QString& text, std::function<void()> run) {
  m_entries.push_back({.text = text, .run = std::move(run)});
  m_model->appendRow(new QStandardItem(text));
}

void FindBox::choose(const QString& text) {
  clear();
  for (const Entry& entry : m_entries) {
    if (entry.text != text) continue;
    entry.run();
    return;
  }
}

}  // namespace fulcrum
