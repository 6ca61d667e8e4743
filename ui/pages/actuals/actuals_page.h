// SPDX-License-Identifier: GPL-3.0-or-later
// The Actuals page: bills are imported and mapped, laid beside budget and plan, and their difference is explained.
#pragma once

#include "actuals/actuals_edits.h"
#include "actuals/actuals_report.h"
#include "actuals/mapping.h"
#include "actuals/reforecast.h"
#include "document/background.h"
#include "pages/common/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class Card;
class ChartCard;
class ChartTable;
class SegmentedControl;

class ActualsPage : public Page {
  Q_OBJECT
 public:
  explicit ActualsPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;

  // Reads cost exports in the background and puts them into the plan in one step. `currency` is of rows that name none.
  void importFiles(const QStringList& paths, const QString& currency = {});
  [[nodiscard]] bool isReading() const { return !m_reading.isCurrent(); }

 protected:
  void refresh() override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  struct Reading {
    std::vector<actuals::ReadBill> bills;
    Problems problems;
  };
  struct Offer {
    std::optional<actuals::Reforecast> reforecast;
    Problems problems;
  };
  enum List { kMonths, kUnits, kUnmatched, kRules, kBills, kLists };

  [[nodiscard]] QWidget* makeBar();
  [[nodiscard]] QWidget* makeEmptyState();
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeLists();
  void chooseFiles();
  void takeReading();
  void fillAssignMenu();
  void assign(RuleTarget target, const std::string& to);
  void removeSelected();
  void takeSuggestions();
  void freeze();
  void askForReforecast();
  void showOffer();
  void showMonth();
  void showList(int list);
  [[nodiscard]] QString summary() const;

  actuals::ActualsReport m_report;
  std::vector<actuals::UnmatchedGroup> m_unmatched;
  std::vector<MappingRule> m_suggested;
  QStringList m_paths;
  Background<Reading> m_reading;
  Background<Offer> m_offer;

  QLabel* m_state;
  QPushButton* m_import;
  QPushButton* m_suggestions;
  QPushButton* m_baseline;
  QPushButton* m_reforecast;
  QStackedWidget* m_stack;
  ChartCard* m_chart;
  ChartCard* m_waterfall;
  QComboBox* m_month;
  Card* m_listCard;
  SegmentedControl* m_listChoice;
  QStackedWidget* m_listStack;
  std::array<ChartTable*, kLists> m_tables{};
  QToolButton* m_assign;
  QToolButton* m_remove;
};

}  // namespace fulcrum
