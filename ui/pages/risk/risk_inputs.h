// SPDX-License-Identifier: GPL-3.0-or-later
// What is uncertain: the inputs as a table, and the one that is selected as a curve, with its source and with what it
// moves together.
#pragma once

#include <QWidget>

#include "live/workspace.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fulcrum {

class Card;
class CorrelationModel;
class SegmentedControl;
class UncertaintyModel;
namespace curve {
class DistributionEditor;
}

class RiskInputs : public QWidget {
  Q_OBJECT
 public:
  explicit RiskInputs(Workspace& workspace, QWidget* parent = nullptr);

  // The row of a path; false where no input acts on it.
  bool select(const QString& path);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeList();
  [[nodiscard]] QWidget* makeEditor();
  [[nodiscard]] QWidget* makeCurve();
  [[nodiscard]] QWidget* makeCorrelations();
  [[nodiscard]] std::optional<int> selected() const;
  void showSelected();
  void moveHandle(int handle, double value);
  void addGroup(const std::string& path);
  void fillAdd();
  void fillEvidence();
  void showRefusal(const QString& why);

  Workspace& m_workspace;
  UncertaintyModel* m_model;
  CorrelationModel* m_correlations;
  QBoxLayout* m_parts;
  QTableView* m_table = nullptr;
  QMenu* m_add = nullptr;
  Card* m_editor = nullptr;
  SegmentedControl* m_choice = nullptr;
  QStackedWidget* m_views = nullptr;
  curve::DistributionEditor* m_curve = nullptr;
  QLineEdit* m_source = nullptr;
  QToolButton* m_evidence = nullptr;
  QMenu* m_evidenceMenu = nullptr;
  QLabel* m_refusal = nullptr;
};

}  // namespace fulcrum
