// SPDX-License-Identifier: GPL-3.0-or-later
// Marks editors of fields for which a scenario has a value of its own.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "live/draft.h"

class QLabel;
class QMenu;
class QWidget;

namespace fulcrum {

// Marks the editor and its label where the scenario that is looked at overrides the field at the place
// (`fleets[main].targetLoad`); their context menus then offer to have it as in the base again. Without: no mark. Of
// numbers they offer what FieldActions can do.
void showOwnValue(Draft& draft, QWidget* editor, const QString& place);

// The same offer for another menu; null where the scenario has no value of its own.
QAction* addAsInBase(QMenu& menu, Draft& draft, const QString& place);

// "as in Base", with the name of what the scenario is based on.
[[nodiscard]] QString asInBase(const Draft& draft);

// `fleets[main].targetLoad`; without a key: the element.
[[nodiscard]] QString placeOf(const char* list, const std::string& id, const char* key = nullptr);

class OwnMark : public QObject {
  Q_OBJECT
 public:
  OwnMark(Draft& draft, QWidget* editor);
  // Without a value of the scenario's own at the place there is no mark.
  void setPlace(const QString& place, bool own);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QLabel* label() const;
  void showLabel(bool own);

  Draft& m_draft;
  QWidget* m_editor;
  QString m_place;
  bool m_own = false;
  QString m_toolTip;    // without the mark
  QString m_labelRole;  // without the mark
};

}  // namespace fulcrum
