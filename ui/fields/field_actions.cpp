// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/field_actions.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

#include "fields/number_field.h"
#include "live/draft.h"
#include "plan/levers.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

class FieldMenu : public QObject {
 public:
  FieldMenu(Draft& draft, QWidget* editor, QString place)
      : QObject(editor), m_draft(draft), m_editor(editor), m_place(std::move(place)) {
    editor->installEventFilter(this);
    for (QLineEdit* line : editor->findChildren<QLineEdit*>()) line->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    FieldActions* actions = FieldActions::of(m_draft, m_editor);
    if (event->type() != QEvent::ContextMenu || !actions) return QObject::eventFilter(watched, event);
    auto* line = qobject_cast<QLineEdit*>(watched);
    auto* menu = line ? line->createStandardContextMenu() : new QMenu(m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    actions->addTo(*menu, m_place);
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
  }

 private:
  Draft& m_draft;
  QWidget* m_editor;
  QString m_place;
};

}  // namespace

FieldActions::FieldActions(Draft& draft) : QObject(&draft) {}

FieldActions* FieldActions::of(const Draft& draft, const QWidget* editor) {
  if (!qobject_cast<const NumberField*>(editor)) return nullptr;
  return draft.findChild<FieldActions*>(QString(), Qt::FindDirectChildrenOnly);
}

void FieldActions::addTo(QMenu& menu, const QString& place) {
  QAction* action = menu.addAction(tr("Vary this…"), this, [this, place] { Q_EMIT varyRequested(place); });
  action->setObjectName(u"vary"_s);
}

void offerFieldActions(Draft& draft, QWidget* editor, const QString& group, const QString& key) {
  if (!qobject_cast<NumberField*>(editor)) return;
  if (group == u"assumptions"_s) new FieldMenu(draft, editor, u"assumptions."_s + key);
  for (int kind = 0; kind < kLeverCount; ++kind) {
    const std::string_view lever = leverKey(static_cast<LeverKind>(kind));
    if (group == QLatin1StringView(lever.data(), static_cast<qsizetype>(lever.size())))
      new FieldMenu(draft, editor, u"levers.%1.%2"_s.arg(group, key));
  }
}

}  // namespace fulcrum
