// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios along the top: switch, add, duplicate, rename, delete, and what differs from the base; where edits go,
// and what changes are against.
#pragma once

#include <QTabBar>
#include <QWidget>
#include <vector>

#include "live/workspace.h"

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace fulcrum {

class SegmentedControl;

class ScenarioBar : public QWidget {
  Q_OBJECT
 public:
  explicit ScenarioBar(Workspace& workspace, QWidget* parent = nullptr);

  // Places a widget at the right end.
  void addTrailingWidget(QWidget* widget);

 public Q_SLOTS:
  void addScenario();
  void duplicateScenario();
  void renameScenario();
  void deleteScenario();
  void showDifferences();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void rebuild();
  void showCounts();
  void showIncomplete();
  void showMenu(const QPoint& position);
  void showScope();
  void showReference();
  void fillReferences(QMenu& menu);

  Workspace& m_workspace;
  QTabBar* m_tabs;
  SegmentedControl* m_scope;
  QToolButton* m_reference;
  QString m_against;  // its text where there is room
  QHBoxLayout* m_layout;
  QWidget* m_trailing = nullptr;
  bool m_rebuilding = false;
  std::vector<QString> m_counts;  // what differs, of each tab
  QStringList m_hints;            // of the tabs, without what is not in their figures
};

}  // namespace fulcrum
