// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/fleet_purchases.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include "edits/fleet_edits.h"
#include "fields/own_mark.h"
#include "pages/common/list_table.h"
#include "plan/term_fields.h"
#include "tables/commitment_model.h"
#include "tables/purchase_model.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QLabel* makeHint(QWidget* parent) {
  auto* hint = new QLabel(parent);
  hint->setWordWrap(true);
  hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  setRole(hint, u"secondaryMuted"_s);
  return hint;
}

}  // namespace

FleetPurchases::FleetPurchases(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_commitments(new CommitmentModel(workspace.document, this)),
      m_purchases(new PurchaseModel(workspace.document, this)),
      m_noCommitments(makeHint(this)),
      m_noPurchases(makeHint(this)),
      m_leverNote(makeHint(this)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, space::kHair, 0, 0);
  rows->setSpacing(space::kHair);
  m_commitmentTable = addList(
      *rows, tr("Commitments"), m_commitments, m_noCommitments,
      [this] { m_commitments->addDefault(m_workspace.view.month()); },
      [this](const std::vector<int>& chosen) { m_commitments->removeCommitments(chosen); });
  m_purchaseTable = addList(
      *rows, tr("Owned nodes"), m_purchases, m_noPurchases,
      [this] { m_purchases->addDefault(m_workspace.view.month()); },
      [this](const std::vector<int>& chosen) { m_purchases->removePurchases(chosen); });
  rows->addWidget(m_leverNote);
}

QTableView* FleetPurchases::addList(QVBoxLayout& rows, const QString& title, QAbstractItemModel* model, QLabel* empty,
                                    const std::function<void()>& add,
                                    const std::function<void(const std::vector<int>&)>& remove) {
  auto* heading = new QLabel(title, this);
  m_headings.push_back(heading);
  auto* addButton = makeFlatButton(u"+"_s, tr("Add to: %1").arg(title), this);
  auto* removeButton = makeFlatButton(u"–"_s, tr("Delete from: %1").arg(title), this);
  auto* header = new QHBoxLayout;
  header->addWidget(heading, 1);
  header->addWidget(addButton);
  header->addWidget(removeButton);
  rows.addLayout(header);
  QTableView* table = makeListTable(m_workspace, model, title, {model->columnCount() - 1}, this);
  table->setMinimumHeight(size::kFewRows);
  rows.addWidget(table, 1);
  rows.addWidget(empty, 1);
  const auto removeSelected = [table, remove] {
    remove(selectedRows(*table));
    if (table->currentIndex().isValid()) table->selectRow(table->currentIndex().row());  // Delete may be pressed again
  };
  connect(addButton, &QToolButton::clicked, table, [table, add, model] {
    add();
    table->setCurrentIndex(model->index(model->rowCount() - 1, 0));
    table->setFocus();
  });
  connect(removeButton, &QToolButton::clicked, table, removeSelected);
  onDelete(table, removeSelected);
  const auto enable = [table, removeButton] { removeButton->setEnabled(table->selectionModel()->hasSelection()); };
  connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, table, enable);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(model, signal, this, &FleetPurchases::showEmptyStates);
  connect(model, &QAbstractItemModel::modelReset, this, &FleetPurchases::showEmptyStates);
  enable();
  return table;
}

void FleetPurchases::refresh() {
  m_commitments->setFleet(m_workspace.view.fleet());
  m_purchases->setFleet(m_workspace.view.fleet());
  const Fleet* fleet = fulcrum::find(m_workspace.plan(), m_workspace.view.fleet());
  const NodeType* type = fleet ? fulcrum::find(m_workspace.plan(), fleet->nodeType) : nullptr;
  const bool offersAny = type && offersTerms(*type);
  const bool offersPurchase = type && type->purchasePrice.value() > 0;
  m_noCommitments->setText(
      offersAny ? tr("No commitments: everything beyond what is owned is rented on demand. A commitment of one or "
                     "three years is cheaper per hour and paid used or not.")
                : tr("No commitments, and this node type offers none: give it a 1-year or 3-year discount first."));
  m_noPurchases->setText(
      offersPurchase ? tr("No nodes are owned. What was bought before the plan starts counts as owned from then on.")
                     : tr("No nodes are owned, and this node type has no purchase price: give it one first."));
  const char* const lists[] = {"commitments", "owned"};
  for (size_t i = 0; i < m_headings.size(); ++i)
    showOwnValue(m_workspace, m_headings[i], placeOf("fleets", m_workspace.view.fleet().text, lists[i]));
  showLeverNote(fleet);
  showEmptyStates();
}

void FleetPurchases::showLeverNote(const Fleet* fleet) {
  const Levers levers = resolveScenario(m_workspace.plan(), m_workspace.view.scenario()).levers;
  QStringList names;
  for (const LeverKind kind : {LeverKind::Commitments, LeverKind::Own}) {
    const Lever* lever = leverOf(levers, kind);
    if (fleet && lever && actsOn(*lever, *fleet)) names << leverName(kind);
  }
  m_leverNote->setVisible(!names.isEmpty());
  m_leverNote->setText(
      tr("In this scenario a lever buys in place of what starts within the plan: %1.").arg(names.join(u", "_s)));
}

void FleetPurchases::showEmptyStates() {
  const bool commitments = m_commitments->rowCount() > 0;
  const bool purchases = m_purchases->rowCount() > 0;
  m_commitmentTable->setVisible(commitments);
  m_noCommitments->setVisible(!commitments);
  m_purchaseTable->setVisible(purchases);
  m_noPurchases->setVisible(!purchases);
}

bool FleetPurchases::focusField(const QString& key) {
  static const QRegularExpression kCell(u"^(commitments|owned)(?:\\[(\\d+)\\](?:\\.(.+))?)?$"_s);
  const auto match = kCell.match(key);
  if (!match.hasMatch()) return false;
  const bool commitment = match.captured(1) == u"commitments"_s;
  QTableView* table = commitment ? m_commitmentTable : m_purchaseTable;
  const QStringList columns = commitment ? QStringList{u"start"_s, u"termMonths"_s, u"count"_s, u"pricePerHour"_s,
                                                       u"renew"_s, u"upfront"_s,    u"name"_s}
                                         : QStringList{u"month"_s, u"count"_s, u"pricePaid"_s};
  const int column = static_cast<int>(std::max<qsizetype>(0, columns.indexOf(match.captured(3))));
  table->setCurrentIndex(table->model()->index(match.captured(2).toInt(), column));
  table->setFocus(Qt::OtherFocusReason);
  return true;
}

}  // namespace fulcrum
