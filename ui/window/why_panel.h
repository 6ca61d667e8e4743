// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is made of: formula, terms that add up to it again, and for each its own terms, its field or its
// source. It follows the plan while it is displayed.
#pragma once

#include <QWidget>

#include "live/live_risk.h"
#include "live/live_why.h"
#include "live/workspace.h"

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace fulcrum {

class WhyPanel : public QWidget {
  Q_OBJECT
 public:
  explicit WhyPanel(Workspace& workspace, QWidget* parent = nullptr);

  // Answers another question from now on.
  void ask(const explain::Asked& asked);
  // As displayed, with what is expanded.
  [[nodiscard]] QString text() const;
  // Waits for the answer; for tests.
  void flush();

 Q_SIGNALS:
  void fieldRequested(const QString& path);
  void closed();  // Escape

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void refresh();
  void fill(const explain::Explanation& explanation, QTreeWidgetItem* parent);
  void expand(QTreeWidgetItem* item);
  void activate(QTreeWidgetItem* item);
  void showMenu(const QPoint& at);
  [[nodiscard]] QString fieldOf(const QTreeWidgetItem& item) const;

  // Of the figure asked for; none while it is worked out.
  [[nodiscard]] std::optional<Result<explain::Explanation>> found();
  void followTrials();
  [[nodiscard]] bool isOfTrials() const;

  Workspace& m_workspace;
  std::optional<explain::Asked> m_asked;
  LiveWhy m_why;
  LiveRisk& m_risk;
  Why m_shown;  // what the tree is made from
  QLabel* m_title;
  QLabel* m_formula;
  QToolButton* m_copy;
  QTreeWidget* m_tree;
};

}  // namespace fulcrum
