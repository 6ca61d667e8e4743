// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of bills as lists in one card, and what can be done with their rows: assign, explain, convert, remove.
#pragma once

#include <array>
#include <bitset>
#include <optional>

#include "actuals/actuals_report.h"
#include "actuals/mapping.h"
#include "explain/figures.h"
#include "live/workspace.h"
#include "theme/card.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fulcrum {

class ChartTable;

class ActualsLists : public Card {
  Q_OBJECT
 public:
  enum List {
    kMonths,
    kParts,
    kUnits,
    kFleets,
    kProviders,
    kTiers,
    kCentres,
    kErrors,
    kUse,
    kUnmatched,
    kRules,
    kBills,
    kRates,
    kLists
  };
  explicit ActualsLists(Workspace& workspace, QWidget* parent = nullptr);

  // `month`: whose parts and units are listed.
  void setReport(const actuals::ActualsReport& report, const actuals::ActualMonth& month);
  void setMonth(const actuals::ActualMonth& month);
  void showList(List list);
  // Puts the keyboard into the list of a path of the plan.
  void focusList(const QString& path);
  // Asks what a currency of the bills is worth in the plan's.
  void stateRate();

 Q_SIGNALS:
  void whyRequested(const fulcrum::explain::Asked& asked);

 private:
  void makeTables();
  void makeActions();
  void switchTo(int list);
  void fill(List list);
  [[nodiscard]] const std::vector<MappingRule>& suggested();
  void updateSubtitle();
  void act();
  void fillAssignMenu();
  void assign(RuleTarget target, const std::string& to);
  void removeSelected();
  void takeSuggestions();
  void writeCause();
  [[nodiscard]] List current() const;

  Workspace& m_workspace;
  actuals::ActualsReport m_report;
  actuals::ActualMonth m_month;
  std::vector<actuals::UnmatchedGroup> m_groups;
  std::optional<std::vector<MappingRule>> m_suggested;  // once they are asked for
  std::bitset<kLists> m_filled;
  QComboBox* m_choice;
  QToolButton* m_unmatched;  // always in sight: what belongs to nothing
  QToolButton* m_assign;
  QToolButton* m_action;  // suggestions, a cause, a rate
  QToolButton* m_remove;
  QStackedWidget* m_stack;
  std::array<ChartTable*, kLists> m_tables{};
};

}  // namespace fulcrum
