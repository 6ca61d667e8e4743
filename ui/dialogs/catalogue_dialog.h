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

class CatalogueDialog : public QDialog {
  Q_OBJECT
 public:
  CatalogueDialog(const Catalogue& catalogue, const NumberFormat& format, QWidget* parent = nullptr);

  [[nodiscard]] const NodeType* chosen() const;  // null: no row is selected

 private:
  void makeFilters(const Catalogue& catalogue);
  void makeTable(const Catalogue& catalogue, const NumberFormat& format);
  void showSelection();
  void selectFirst();

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
[[nodiscard]] std::optional<NodeTypeId> chooseNodeType(Plan& plan, const NumberFormat& format, QWidget* parent);

}  // namespace fulcrum
