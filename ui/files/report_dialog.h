// SPDX-License-Identifier: GPL-3.0-or-later
// The budget report before it is written: who it is for, what it says and in which order, beside its pages.
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>

#include "document/settings.h"
#include "live/workspace.h"
#include "report/report.h"
#include "report/report_pages.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace fulcrum {

class ReportPreview;

class ReportDialog : public QDialog {
  Q_OBJECT
 public:
  // Works on a copy of the plan: nothing is kept unless keep() or save() is asked for. `fileName` is suggested.
  // Where the plan has a file, that it was reported is to be saved there.
  ReportDialog(Workspace& workspace, Settings& settings, QString fileName, bool isFile, QWidget* parent = nullptr);
  ~ReportDialog() override;

  // As it is edited here.
  [[nodiscard]] const BudgetReport& report() const { return m_report; }
  // Into the plan, as one step.
  void keep();
  // Keeps, and writes the PDF; saved() follows.
  void writeTo(const QString& path);
  // Where to; empty before that.
  [[nodiscard]] const QString& writtenPath() const { return m_writtenPath; }
  // What writes the PDF; null before that.
  [[nodiscard]] const ReportJob* job() const { return m_job.get(); }
  // Waits for the pages.
  void flush();

 Q_SIGNALS:
  // The reason of a failure, empty on success.
  void saved(const QString& error);

 private:
  [[nodiscard]] QWidget* makeForm();
  [[nodiscard]] QWidget* makeLists();
  [[nodiscard]] QWidget* makeFoot();
  void fillTexts();
  void fillScenarios();
  void fillSections();
  void readLists();
  void showNote();
  void change();         // something was edited: pages follow
  void changeFigures();  // the same, and other figures are needed
  void followFigures();
  // Section after section, between the events of the window.
  void layPagesOut();
  void layNextOut();
  void showPages();
  void moveSection(int by);
  void askAndSave();
  void endSaving(const QString& error);
  [[nodiscard]] ReportChoice choice() const;
  [[nodiscard]] ReportPart* currentPart();

  Workspace& m_workspace;
  Settings& m_settings;
  QString m_fileName;
  bool m_isFile;
  QString m_writtenPath;
  Workspace m_draft;
  BudgetReport m_report;
  ReportSource m_source;
  QTimer m_delay;
  QTimer m_step;  // one part of the pages after the other
  std::unique_ptr<ReportLayout> m_layout;
  std::unique_ptr<ReportJob> m_job;
  bool m_filling = false;

  QLineEdit* m_title;
  QLineEdit* m_author;
  QLineEdit* m_preparedFor;
  QComboBox* m_scenario;
  QListWidget* m_scenarios;
  QListWidget* m_sections;
  QLabel* m_noteLabel;
  QPlainTextEdit* m_note;
  QPlainTextEdit* m_decision;
  QComboBox* m_paper;
  QLabel* m_state;
  QProgressBar* m_progress;
  QPushButton* m_stop;
  QPushButton* m_save;
  ReportPreview* m_preview;
};

}  // namespace fulcrum
