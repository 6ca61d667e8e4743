// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/own_mark.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>

#include "fields/field_actions.h"
#include "plan/place.h"
#include "theme/theme.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct OwnMarkText {
  Q_DECLARE_TR_FUNCTIONS(OwnMark)
};

}  // namespace

QString asInBase(const Draft& draft) {
  return OwnMarkText::tr("As in %1", "what a scenario is based on").arg(baseName(draft.whole(), draft.view.scenario()));
}

QString placeOf(const char* list, const std::string& id, const char* key) {
  Place place{list, id, {}};
  if (key) place.keys.emplace_back(key);
  return QString::fromStdString(toText(place));
}

QAction* addAsInBase(QMenu& menu, Draft& draft, const QString& place) {
  const Scenario* scenario = draft.scenario();
  const std::string own = scenario ? placeOfOwnValue(*scenario, place.toStdString()) : std::string();
  if (own.empty()) return nullptr;
  QAction* action = menu.addAction(asInBase(draft), &draft, [&draft, own] {
    draft.document.editWhole(asInBase(draft), withoutOwnValue(draft.whole(), draft.view.scenario(), own));
  });
  action->setObjectName(u"asInBase"_s);
  return action;
}

void showOwnValue(Draft& draft, QWidget* editor, const QString& place) {
  const Scenario* scenario = draft.scenario();
  const bool own = scenario && !placeOfOwnValue(*scenario, place.toStdString()).empty();
  auto* mark = editor->findChild<OwnMark*>(QString(), Qt::FindDirectChildrenOnly);
  if (!mark && !own && (place.isEmpty() || !FieldActions::of(draft, editor))) return;
  if (!mark) mark = new OwnMark(draft, editor);
  mark->setPlace(place, own);
}

OwnMark::OwnMark(Draft& draft, QWidget* editor) : QObject(editor), m_draft(draft), m_editor(editor) {
  editor->installEventFilter(this);
  for (QLineEdit* line : editor->findChildren<QLineEdit*>()) line->installEventFilter(this);
  if (QLabel* text = label()) text->installEventFilter(this);
}

QLabel* OwnMark::label() const {
  const QWidget* parent = m_editor->parentWidget();
  for (QLabel* label : parent ? parent->findChildren<QLabel*>() : QList<QLabel*>()) {
    if (label->buddy() == m_editor) return label;
  }
  return nullptr;
}

void OwnMark::setPlace(const QString& place, bool own) {
  const bool was = m_own;
  m_own = own;
  m_place = place;
  if (own && !was) m_toolTip = m_editor->toolTip();
  if (own) {
    m_editor->setToolTip(m_toolTip + (m_toolTip.isEmpty() ? u""_s : u"\n\n"_s) +
                         tr("Only in this scenario. Right-click for “%1”.").arg(asInBase(m_draft)));
  }
  if (own == was) return;
  if (!own) m_editor->setToolTip(m_toolTip);
  m_editor->setAccessibleDescription(own ? tr("Only in this scenario") : QString());
  m_editor->setProperty("own", own);
  m_editor->style()->unpolish(m_editor);
  m_editor->style()->polish(m_editor);
  showLabel(own);
}

// A dot and the accent's colour.
void OwnMark::showLabel(bool own) {
  QLabel* text = label();
  if (!text) return;
  const QString dot = markOf(OwnElement::Changed);
  if (own) {
    m_labelRole = text->property("role").toString();
    if (!text->text().startsWith(dot)) text->setText(dot + text->text());
  } else if (text->text().startsWith(dot)) {
    text->setText(text->text().mid(dot.size()));
  }
  setRole(text, own ? u"ownField"_s : m_labelRole);
}

bool OwnMark::eventFilter(QObject* watched, QEvent* event) {
  FieldActions* actions = m_place.isEmpty() ? nullptr : FieldActions::of(m_draft, m_editor);
  if (event->type() != QEvent::ContextMenu || (!m_own && !actions)) return QObject::eventFilter(watched, event);
  auto* line = qobject_cast<QLineEdit*>(watched);
  auto* menu = line ? line->createStandardContextMenu() : new QMenu(m_editor);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addSeparator();
  if (m_own) addAsInBase(*menu, m_draft, m_place);
  if (actions) actions->addTo(*menu, m_place);
  menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
  return true;
}

}  // namespace fulcrum
