// SPDX-License-Identifier: GPL-3.0-or-later
// The Assumptions page: every assumption with unit, explanation, source and the scenario's own value, and the basics of
// the plan.
#pragma once

#include <vector>

#include "fields/struct_form.h"
#include "pages/common/page.h"

class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace fulcrum {

class ChartTable;
class SegmentedControl;

class AssumptionsPage : public Page {
  Q_OBJECT
 public:
  explicit AssumptionsPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;

 protected:
  void refresh() override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Row {
    std::string key;
    QString searched;  // what the filter looks in
    QWidget* widget;
    QCheckBox* hasOwn;  // whether the scenario has its own value
    QWidget* own;       // and the editor of it
    QLineEdit* source;
    QLineEdit* asOf;
  };
  struct Group {
    QLabel* heading;
    size_t end;  // one behind its last row
  };
  [[nodiscard]] QWidget* makeBasics();
  [[nodiscard]] QWidget* makeList();
  [[nodiscard]] QWidget* makeValues(QWidget* parent);
  [[nodiscard]] QWidget* makeQuoted(QWidget* parent);
  [[nodiscard]] QWidget* makeHeadings();
  void showQuoted(bool on);
  void refreshQuoted();
  void addGroup(const QString& name, std::initializer_list<const char*> keys, QVBoxLayout& rows);
  void addRow(const char* key, QVBoxLayout& rows);
  void editSource(const Row& row);
  void setCurrency();
  void setStart(CalendarMonth start);
  void refreshBasics();
  void refreshRow(const Row& row);
  void setOwn(const std::string& key, bool on);
  void filter(const QString& text);

  Assumptions m_effective;  // of the displayed scenario
  StructForm<Plan> m_planForm;
  StructForm<Assumptions> m_form;
  StructForm<Assumptions> m_ownForm;
  QLineEdit* m_currency;
  QComboBox* m_startMonth;
  QSpinBox* m_startYear;
  QComboBox* m_fiscalMonth;
  QLineEdit* m_filter;
  SegmentedControl* m_choice;
  QStackedWidget* m_stack;
  ChartTable* m_quoted;
  QScrollArea* m_scroll;
  QLabel* m_ownHeading;
  QLabel* m_nothingFound;
  std::vector<Row> m_rows;
  std::vector<Group> m_groups;
};

}  // namespace fulcrum
