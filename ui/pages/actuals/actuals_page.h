// SPDX-License-Identifier: GPL-3.0-or-later
// The Actuals page: bills are imported and mapped, laid beside budget and plan, and their difference is explained.
#pragma once

#include "actuals/actuals_edits.h"
#include "actuals/actuals_report.h"
#include "actuals/gpu_use.h"
#include "actuals/reforecast.h"
#include "document/background.h"
#include "pages/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace fulcrum {

class ActualsLists;
class ChartCard;
class FileRow;

class ActualsPage : public Page {
  Q_OBJECT
 public:
  explicit ActualsPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;

  // Reads cost exports and GPU counters in the background and puts them into the plan in one step. `currency` is of
  // rows that name none.
  void importFiles(const QStringList& paths, const QString& currency = {});
  [[nodiscard]] bool isReading() const { return !m_reading.isCurrent(); }

 protected:
  void refresh() override;

 private:
  struct Reading {
    double share = 0;  // of the files that is read
    std::vector<actuals::ReadBill> bills;
    std::vector<actuals::ReadUse> uses;
    Problems problems;
  };
  struct Offer {
    std::optional<actuals::Reforecast> reforecast;
    Problems problems;
  };

  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QWidget* makeEmptyState();
  [[nodiscard]] QWidget* makeFigures();
  void chooseFiles();
  void enterBudget();
  void showReading();
  void takeReading();
  void askForCurrency();
  void freeze();
  void askForReforecast();
  void showOffer();
  void showMonth();
  [[nodiscard]] const actuals::ActualMonth& month() const;  // the chosen one
  void askWhy(const actuals::ActualMonth& month, const std::string& figure);
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString notesText() const;

  actuals::ActualsReport m_report;
  QStringList m_paths;
  Background<Reading> m_reading;
  Background<Offer> m_offer;

  FileRow* m_file;
  QLabel* m_summary;
  QLabel* m_notes;
  QPushButton* m_import;
  QPushButton* m_baseline;
  QPushButton* m_reforecast;
  QPushButton* m_rate;
  QStackedWidget* m_stack;
  ChartCard* m_chart;
  ChartCard* m_waterfall;
  QComboBox* m_month;
  ActualsLists* m_lists;
};

}  // namespace fulcrum
