// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a field beside editing it, asked for from its context menu and done by whoever has the means.
#pragma once

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace fulcrum {

class Draft;

// A draft has at most one, as its child; without one, menus offer nothing of it.
class FieldActions : public QObject {
  Q_OBJECT
 public:
  explicit FieldActions(Draft& draft);
  // Null where the editor is of no number, or nobody does anything with fields of the draft.
  [[nodiscard]] static FieldActions* of(const Draft& draft, const QWidget* editor);
  // Offers to vary the number at a place.
  void addTo(QMenu& menu, const QString& place);

 Q_SIGNALS:
  void varyRequested(const QString& place);
};

// Of the editor of an assumption or of a lever's setting, which have one place in every scenario: its context menu
// offers what can be done with it. Nothing for other groups.
void offerFieldActions(Draft& draft, QWidget* editor, const QString& group, const QString& key);

}  // namespace fulcrum
