// SPDX-License-Identifier: GPL-3.0-or-later
// Browses the catalogue that ships and the price book: nodes to rent and to buy, accelerators, models and API offers,
// with the costs that people compare. Chooses a node type for a fleet, or copies rows into the plan, whose own copies
// of accelerators and models it shows, edits and removes.
#pragma once

#include <QDialog>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "document/background.h"
#include "plan/plan.h"
#include "prices/book_nodes.h"
#include "tables/catalogue_table.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fulcrum {

class CatalogueFilter;
class CatalogueModel;
class CostQueryForm;
class NumberField;
class SegmentedControl;
class Workspace;

class CatalogueDialog : public QDialog {
  Q_OBJECT
 public:
  // The plan's benchmark rows and specs count in the costs, and `workload` of it is what they are asked for at first.
  // `prices` is the file of the price book; empty: none.
  CatalogueDialog(const Plan& plan, const WorkloadId& workload, QWidget* parent = nullptr,
                  const std::filesystem::path& prices = {});

  // The plan was edited: its own copies and the costs follow.
  void setPlan(const Plan& plan);

  void showView(CatalogueView view);
  void setFilter(const QString& filter);
  [[nodiscard]] CatalogueView view() const { return m_view; }
  // The row of the shipped catalogue that is current, in the list of the view; nothing where none is.
  [[nodiscard]] std::optional<size_t> chosenRow() const;
  // The plan's own copy that is current, in the plan's list of the view; nothing where none is.
  [[nodiscard]] std::optional<size_t> chosenCopy() const;
  // Makes this copy current; the first row where there is none or it is filtered.
  void chooseCopy(size_t index);
  // The node type that is current, in the plan's currency; nothing in another view, or without a rate.
  [[nodiscard]] std::optional<NodeType> chosenNodeType() const;
  // The node type of the current row, wherever it is from, as it is listed; null: the row is none.
  [[nodiscard]] const NodeType* currentNodeType() const;
  // The offer of the price book that is current, in the plan's currency; nothing in another view, or without a rate.
  [[nodiscard]] std::optional<prices::ApiOfferRow> chosenOffer() const;
  // Finishes reading and searching the price book; for tests.
  void flush();
  // How much of the plan's currency buys a dollar.
  [[nodiscard]] double rate() const;

  // Adds a button for what is done with the current row; it is enabled where `allowed` says so.
  QPushButton* addRowAction(const QString& text, std::function<bool()> allowed);
  void addRejection(const QString& text);

 Q_SIGNALS:
  void rowActivated();

 private:
  QWidget* makeFilters();
  QWidget* makeExchangeRate();
  void makeTable();
  void fillTable();
  void searchBook();
  void takeFound();
  void showTable();
  [[nodiscard]] std::optional<double> rateOf(const CatalogueRow& row) const;
  void fillChoices();
  void filterRows();
  void fitColumns();
  void showSelection();
  [[nodiscard]] const CatalogueRow* currentRow() const;    // null: none is
  [[nodiscard]] std::vector<size_t> selectedRows() const;  // of the table, as they are sorted
  void compare();
  [[nodiscard]] const NodeType* nodeTypeOf(const CatalogueRow& row) const;
  void copyRows();

  Plan m_plan;
  ServingBook m_book;  // points into the plan
  std::filesystem::path m_prices;
  // Of the price book: what matches the filter, as rows and as the offers that they are of.
  struct Found {
    prices::BookOffers offers;
    CatalogueTable table;
    size_t further = 0;  // that match, too
  };
  std::shared_ptr<const prices::BookOffers> m_offers;
  Background<std::shared_ptr<const prices::BookOffers>>* m_reading;
  Background<std::shared_ptr<const Found>>* m_searching;
  std::shared_ptr<const Found> m_found;
  CatalogueView m_view = CatalogueView::Rent;
  SegmentedControl* m_views;
  CostQueryForm* m_query;
  QLineEdit* m_search;
  QComboBox* m_provider;
  QComboBox* m_accelerator;
  QTableView* m_table;
  CatalogueModel* m_model;
  CatalogueFilter* m_filter;
  QLabel* m_source;
  NumberField* m_rate = nullptr;  // null: the plan is in dollars
  QDialogButtonBox* m_buttons;
  QPushButton* m_compare;
  std::vector<std::pair<QPushButton*, std::function<bool()>>> m_actions;
};

// Asks for a row and copies it, with its accelerator's specification, into `plan`. Its id there, or nothing where the
// dialog was cancelled.
[[nodiscard]] std::optional<NodeTypeId> chooseNodeType(Plan& plan, const WorkloadId& workload, QWidget* parent);

// Shows the catalogue, its rows filtered by `filter`; each row that is copied into the plan is an undo step.
void browseCatalogue(Workspace& workspace, QWidget* parent, CatalogueView view = CatalogueView::Rent,
                     const QString& filter = {});

}  // namespace fulcrum
