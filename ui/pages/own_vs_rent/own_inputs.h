// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs of own versus rent in three groups: what is bought, how it is paid for, and what running it costs.
#pragma once

#include "fields/struct_form.h"
#include "theme/card.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace fulcrum {

class ApiOfferChoice;
class CountsTable;
class FieldRows;
class FinancingForm;
class SegmentedControl;

class OwnInputs : public Card {
  Q_OBJECT
 public:
  explicit OwnInputs(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();
  void focusPurchases();
  void focusRentArm();
  // Brings the editor of an assumption up; false where this panel has none.
  bool focusAssumption(std::string_view key);

 private:
  // A page with room for what exceeds the window (many purchases); returns where its rows go.
  QVBoxLayout* addPage();
  void addPurchases(QVBoxLayout& rows);
  void addAssumptions(QVBoxLayout& rows, std::initializer_list<std::string_view> keys);
  void addApi(QVBoxLayout& rows);
  void addRentArm(QVBoxLayout& rows);
  void showRentArm();
  void chooseMode(int index);
  void showBought();
  void showPage(int index);

  Workspace& m_workspace;
  StructForm<Assumptions> m_form;
  std::vector<std::string_view> m_keys;  // of the assumptions that have editors here
  std::vector<int> m_pages;              // and the page of each
  SegmentedControl* m_choice;
  QStackedWidget* m_stack;
  SegmentedControl* m_mode;
  CountsTable* m_purchases;
  QLabel* m_bought;  // by the optimum
  ApiOfferChoice* m_api;
  QComboBox* m_arm;  // what owning is compared with
  FinancingForm* m_financing;
  QLabel* m_overridden;
};

}  // namespace fulcrum
