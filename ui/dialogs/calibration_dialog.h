// SPDX-License-Identifier: GPL-3.0-or-later
// Calibrates the serving model: benchmark results are pasted, opened or dropped, completed, judged, and put into the
// plan. It edits copies; the caller takes them when the dialog was accepted.
#pragma once

#include <QDialog>
#include <set>

#include "exchange/calibration_preview.h"
#include "live/workspace.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fulcrum {

class CalibrationList;
class CalibrationModel;
class GuessControls;
class NumberField;

class CalibrationDialog : public QDialog {
  Q_OBJECT
 public:
  // `defaults` complete what a result does not say; the user can change them. The plan must outlive the dialog.
  CalibrationDialog(const Plan& plan, const BenchmarkRow& defaults, const NumberFormat& format,
                    QWidget* parent = nullptr);

  // The rows for the plan.
  [[nodiscard]] std::vector<BenchmarkRow> benchmarks() const;
  void openFiles(const QStringList& paths);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  // A text that was pasted (without a name) or opened, and which of its rows were removed.
  struct Source {
    std::string file;
    std::string bytes;
    BenchmarkText text;
    std::set<size_t> removed;  // places
  };

  [[nodiscard]] QWidget* makeText();
  [[nodiscard]] QWidget* makeDefaults();
  [[nodiscard]] QWidget* makeRows();
  [[nodiscard]] QComboBox* makeNames(QStringList names, std::string BenchmarkRow::*member, QWidget* parent);
  [[nodiscard]] NumberField* makeNumber(Unit unit, bool integer, double value, std::function<void(double)> set,
                                        QWidget* parent);
  [[nodiscard]] QWidget* makeWords(std::string BenchmarkRow::*member, QWidget* parent);
  void addDefault(QGridLayout& grid, const char* key, QWidget* editor);
  void chooseFiles();
  void read(Source& source) const;
  void takeChoices();
  void showGuesses();
  void rebuild();
  void showProblems();
  void removeSelected();

  const Plan& m_plan;
  NumberFormat m_format;
  SpecList m_specs;
  BenchmarkRow m_defaults;
  std::vector<BenchmarkRow> m_kept;  // of the plan
  std::vector<Source> m_sources;     // the first is what was pasted
  Problems m_fileProblems;
  NameMap m_names;
  BenchmarkOptions m_options;
  std::vector<std::string> m_modelNames;  // that can be chosen for one that is not known
  std::vector<std::string> m_acceleratorNames;
  std::vector<Calibration> m_preferred;  // their rows come first, the last one's before the others'

  QPlainTextEdit* m_text;
  QLabel* m_problems;
  GuessControls* m_guesses;
  CalibrationModel* m_model;
  QTableView* m_table;
  QStackedWidget* m_stack;
  QToolButton* m_remove;
  CalibrationList* m_calibrations;
  QPushButton* m_accept;
};

// Asks, and puts the rows into the plan as one edit. `workload` is the one whose deployment was most likely measured;
// `files` are opened to begin with.
void showCalibration(Workspace& workspace, const WorkloadId& workload, QWidget* parent, const QStringList& files = {});

}  // namespace fulcrum
