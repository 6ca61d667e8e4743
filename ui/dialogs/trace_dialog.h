// SPDX-License-Identifier: GPL-3.0-or-later
// A trace of requests, or counted demand, becomes the week of a workload.
#pragma once

#include <QDialog>
#include <optional>

#include "document/trace_file.h"
#include "live/workspace.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace fulcrum {

class ChartCard;
class FileRow;
class GuessControls;

class TraceDialog : public QDialog {
  Q_OBJECT
 public:
  TraceDialog(const Plan& plan, const WorkloadId& workload, const NumberFormat& format, QWidget* parent = nullptr);

  // Empty where none was chosen.
  [[nodiscard]] static QString askForFile(QWidget* parent);
  // Reads on another thread; what was read before stays displayed until then.
  void open(const QString& path);
  // Finishes reading before it returns; for tests.
  void flush() { m_reading.flush(); }
  [[nodiscard]] bool canAccept() const;
  // The plan with what was chosen; only when canAccept().
  [[nodiscard]] Plan accepted() const;

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  [[nodiscard]] FileRow* makeFile();
  QWidget* makeFacts();
  QWidget* makeCharts();
  void read();
  void showReading();
  void takeFile();
  void showFacts();
  void showResult();
  [[nodiscard]] const DemandTrace& trace() const { return m_file->trace; }
  [[nodiscard]] CalendarHour start() const;
  [[nodiscard]] const Workload* workload() const;
  [[nodiscard]] ImportedSeries series() const;
  [[nodiscard]] QString effectText(const ImportedSeries& series) const;

  const Plan& m_plan;
  NumberFormat m_format;
  Background<TraceReading> m_reading;
  QString m_path;
  std::shared_ptr<const TraceFile> m_file;
  FileRow* m_fileRow;
  QLabel* m_problems;
  QWidget* m_facts;
  QFormLayout* m_form;
  QLabel* m_kind;
  QLabel* m_columns;
  QLabel* m_rows;
  QLabel* m_span;
  QLabel* m_gaps;
  GuessControls* m_guesses;
  QDateTimeEdit* m_start;
  QComboBox* m_workload;
  QCheckBox* m_tokens;
  ChartCard* m_hours;
  ChartCard* m_week;
  QLabel* m_effect;
  QPushButton* m_accept;
};

// Asks for a file where `path` is empty; one undoable edit.
void importTrace(Workspace& workspace, const WorkloadId& workload, const QString& path, QWidget* parent);

}  // namespace fulcrum
