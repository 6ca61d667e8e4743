// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure of the displayed scenario follows one field or two, and the value of the first with which it reaches a
// target.
#pragma once

#include <QDialog>

#include "document/background.h"
#include "live/workspace.h"
#include "risk/goal_seek.h"
#include "risk/sweep.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class ChartCard;
class NumberField;
class SurfaceCard;

struct VaryAnswer {
  Problems problems;
  risk::SweepTable table;
  std::string output;
};
struct SoughtValue {
  Problems problems;
  std::optional<risk::SeekAnswer> answer;
  std::string field;
  std::string output;
};

class VaryDialog : public QDialog {
  Q_OBJECT
 public:
  // A path of no number of the plan, or none: the first that can be varied.
  VaryDialog(Workspace& workspace, const QString& path, QWidget* parent = nullptr);

  // Waits for what is being worked out.
  void flush();

 private:
  struct AxisRow {
    QComboBox* field;
    std::array<QLabel*, 2> between;
    NumberField* from;
    NumberField* to;
    QSpinBox* steps;
    QHBoxLayout* editors;
  };
  [[nodiscard]] AxisRow makeAxis(bool optional);
  [[nodiscard]] QWidget* makeSeek();
  void chooseField(AxisRow& row);
  void fillOutputs();
  void showTargetField();
  void run();
  void showAnswer();
  void showError(const QString& text);
  void seekTarget();
  void showSought();
  void apply();
  [[nodiscard]] std::string fieldOf(const AxisRow& row) const;
  [[nodiscard]] std::optional<risk::SweepAxis> axisOf(const AxisRow& row) const;
  [[nodiscard]] std::string output() const;

  Workspace& m_workspace;
  std::vector<std::string> m_fields;
  AxisRow m_first;
  AxisRow m_second;
  QComboBox* m_output;
  QStackedWidget* m_views;
  ChartCard* m_chart;
  SurfaceCard* m_surface;
  QLabel* m_error;
  QHBoxLayout* m_targetPlace;
  NumberField* m_target = nullptr;
  QToolButton* m_seek;
  QLabel* m_sought;
  QToolButton* m_apply;
  Background<VaryAnswer> m_sweep;
  Background<SoughtValue> m_seeking;
};

// Opens one beside the window.
void varyField(Workspace& workspace, const QString& path, QWidget* parent);

}  // namespace fulcrum
