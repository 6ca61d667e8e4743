// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a node type from the catalogue that ships.
#pragma once

#include <QDialog>
#include <optional>

#include "catalogue/catalogue.h"
#include "document/number_format.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fulcrum {

class NodeTypeFilter;
class NodeTypeModel;
class NumberField;

class CatalogueDialog : public QDialog {
  Q_OBJECT
 public:
  // `currency` is the plan's; for another than the catalogue's the dialog asks for the exchange rate.
  CatalogueDialog(const Catalogue& catalogue, const std::string& currency, QWidget* parent = nullptr);

  [[nodiscard]] const NodeType* chosen() const;              // in the catalogue's currency; null: no row is selected
  [[nodiscard]] std::optional<NodeType> chosenInPlan() const;  // in the plan's

 private:
  void makeFilters(const Catalogue& catalogue);
  void makeTable(const Catalogue& catalogue);
  QWidget* makeExchangeRate();
  void showSelection();
  void selectFirst();

  std::string m_currency;
  NumberField* m_rate = nullptr;  // null: the plan is in the catalogue's currency
  QLineEdit* m_search;
  QComboBox* m_provider;
  QComboBox* m_accelerator;
  QTableView* m_table;
  QLabel* m_source = nullptr;
  QPushButton* m_choose;
  NodeTypeModel* m_model;
  NodeTypeFilter* m_filter;
};

// Asks for a row and copies it, with its accelerator's specification, into `plan`. Its id there, or nothing where the
// dialog was cancelled.
[[nodiscard]] std::optional<NodeTypeId> chooseNodeType(Plan& plan, QWidget* parent);

}  // namespace fulcrum
