// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleets/fleet_list_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "dialogs/catalogue_dialog.h"
#include "edits/fleet_edits.h"
#include "pages/common/list_table.h"
#include "tables/fleet_table_model.h"
#include "theme/metrics.h"
#include "theme/why_trigger.h"
#include "words/names.h"
#include "words/scenario_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

FleetListCard::FleetListCard(Workspace& workspace, QWidget* parent)
    : Card(tr("Fleets"), {}, parent),
      m_workspace(workspace),
      m_model(new FleetTableModel(workspace.document, this)),
      m_duplicate(makeFlatButton(tr("Duplicate"), tr("Add a copy of the selected fleet"), this)),
      m_remove(makeFlatButton(tr("Delete"), tr("Delete the selected fleet"), this)) {
  auto* addButton = makeFlatButton(tr("Add…"), tr("Add a fleet of a node type from the catalogue"), this);
  for (QToolButton* button : {addButton, m_duplicate, m_remove}) addHeaderWidget(button);
  makeTable();
  connect(addButton, &QToolButton::clicked, this, &FleetListCard::add);
  connect(m_duplicate, &QToolButton::clicked, this, &FleetListCard::duplicate);
  connect(m_remove, &QToolButton::clicked, this, &FleetListCard::remove);
}

void FleetListCard::makeTable() {
  m_table = makeListTable(m_workspace, m_model, tr("Fleets"),
                          {FleetTableModel::kName, FleetTableModel::kNodeType, FleetTableModel::kWorkloads}, this,
                          {FleetTableModel::kWorkloads, FleetTableModel::kGpus});  // told elsewhere, too
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  contentLayout()->addWidget(m_table);
  onDelete(m_table, [this] { remove(); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) m_workspace.view.setFleet(m_model->row(current.row()).id);
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    std::vector<FleetId> ids;
    for (const int row : selectedRows(*m_table)) ids.push_back(m_model->row(row).id);
    m_workspace.view.setFleets(std::move(ids));
  });
  answerWhy(m_table, WhyBy::Key, [this] { askWhy(m_table->currentIndex()); });
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_table, &QTableView::customContextMenuRequested, this, &FleetListCard::showMenu);
}

std::optional<explain::Asked> FleetListCard::askedOf(const QModelIndex& cell) const {
  const Evaluation* evaluation = m_workspace.live.current();
  if (!evaluation || !cell.isValid()) return std::nullopt;
  const FleetRow& row = m_model->row(cell.row());
  const std::string month = "[" + std::to_string(std::max(m_workspace.view.month(), 0)) + "]";
  std::vector<std::string> pools;  // its own, and that in another region
  for (const PoolEvaluation& pool : evaluation->pools) {
    if (pool.fleet == row.id) pools.push_back("fleets[" + pool.id.text + "].");
  }
  if (pools.empty()) return std::nullopt;
  std::vector<std::string> parts;
  std::vector<std::string> over;
  const auto add = [&](const char* key) {
    for (const std::string& pool : pools) parts.push_back(pool + key + month);
  };
  switch (cell.column()) {
    case FleetTableModel::kNodes:
      add("nodesHeld");
      break;
    case FleetTableModel::kGpus:
      add("gpusHeld");
      break;
    case FleetTableModel::kUtilisation:
      if (pools.size() == 1) return explain::Asked{.figure = pools.front() + "utilisation" + month};
      add("busyGpuHours");
      std::ranges::transform(pools, std::back_inserter(over),
                             [&](const std::string& pool) { return pool + "provisionedGpuHours" + month; });
      break;
    case FleetTableModel::kWaste:
      for (const char* kind : {"wasteCost.headroom", "wasteCost.overProvisioning", "wasteCost.unusedCommitment"})
        add(kind);
      break;
    default:
      add("amortised");
  }
  if (parts.size() == 1) return explain::Asked{.figure = parts.front()};
  const bool isFigure = cell.column() >= FleetTableModel::kNodes;
  const int column = isFigure ? cell.column() : FleetTableModel::kCost;
  const QString label = tr("%1: %2", "fleet, what")
                            .arg(row.name, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
  return explain::Asked{
      .label = {"textOnly", {{"text", label.toStdString()}}}, .parts = std::move(parts), .over = std::move(over)};
}

void FleetListCard::askWhy(const QModelIndex& cell) {
  if (const auto asked = askedOf(cell)) Q_EMIT whyRequested(*asked);
}

void FleetListCard::showMenu(QPoint position) {
  const QModelIndex cell = m_table->indexAt(position);
  if (!askedOf(cell)) return;
  QMenu menu(this);
  addWhyAction(menu, this, [this, cell] { askWhy(cell); });
  menu.exec(m_table->viewport()->mapToGlobal(position));
}

void FleetListCard::refresh(std::span<const PoolWeek> weeks) {
  const int month = m_workspace.view.month();
  const auto count = static_cast<int>(m_workspace.view.fleets().size());
  const QString figures = tr("figures of %1").arg(m_workspace.monthLabel(month));
  setSubtitle(count > 1 ? figures + u" · "_s + tr("an edit below changes all %Ln selected fleets", nullptr, count)
                        : figures);
  // Rows that go must not drag the selection of the view along.
  const FleetId selected = m_workspace.view.fleet();
  auto rows = fleetRows(m_workspace.plan(), m_workspace.live.current(), weeks, month);
  for (FleetRow& row : rows) row.mark = markOf(m_workspace.plan(), m_workspace.view.scenario(), "fleets", row.id.text);
  m_model->setRows(std::move(rows), m_workspace.format());
  m_workspace.view.setFleet(selected);
  showSelection();
  fitHeight();
}

// What is not needed is the inspector's.
void FleetListCard::fitHeight() {
  constexpr int kFewest = 3;  // rows
  const int rows =
      std::max(kFewest * size::kListRow, m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize());
  const int table = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + rows;
  setMaximumHeight(sizeHint().height() - m_table->sizeHint().height() + table);
}

// Rows may have become two lines.
bool FleetListCard::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) fitHeight();
  return Card::event(event);
}

void FleetListCard::showSelection() {
  const int row = m_model->rowOf(m_workspace.view.fleet());
  const bool isOne = row >= 0 && m_workspace.view.fleets().size() == 1;
  m_duplicate->setEnabled(isOne);
  m_remove->setEnabled(isOne);
  // A table that gets the focus makes its first row current without selecting it.
  if (row < 0 || m_table->selectionModel()->isRowSelected(row)) return;
  // A click makes a cell current before it selects its row: the cell stays the current one.
  const QModelIndex current = m_table->currentIndex();
  m_table->setCurrentIndex(current.row() == row ? current : m_model->index(row, FleetTableModel::kName));
}

void FleetListCard::add() {
  Plan plan = m_workspace.plan();
  const auto type = chooseNodeType(plan, m_workspace.view.workload(), this);
  if (!type) return;
  FleetAdded added = withFleetAdded(plan, *type, nodeTypeName(*fulcrum::find(plan, *type)).toStdString());
  m_workspace.document.edit(tr("Add fleet"), std::move(added.plan));
  m_workspace.view.setFleet(added.id);
  m_table->setFocus();
}

void FleetListCard::duplicate() {
  const Fleet* fleet = fulcrum::find(m_workspace.plan(), m_workspace.view.fleet());
  if (!fleet) return;
  FleetAdded added =
      withFleetDuplicated(m_workspace.plan(), fleet->id, tr("%1 (copy)").arg(fleetName(*fleet)).toStdString());
  m_workspace.document.edit(tr("Duplicate fleet"), std::move(added.plan));
  m_workspace.view.setFleet(added.id);
  m_table->setFocus();
}

void FleetListCard::remove() {
  if (!m_remove->isEnabled()) return;
  const Fleet* fleet = fulcrum::find(m_workspace.plan(), m_workspace.view.fleet());
  FleetId heir;
  if (!fleet || !chooseHeir(*fleet, heir)) return;
  m_workspace.document.edit(tr("Delete fleet %1").arg(fleetName(*fleet)),
                            withFleetDeleted(m_workspace.plan(), fleet->id, heir));
}

bool FleetListCard::chooseHeir(const Fleet& fleet, FleetId& heir) {
  const Plan& plan = m_workspace.plan();
  const auto served = workloadsServedBy(plan, fleet.id);
  if (served.empty()) return true;
  QStringList names;
  std::vector<FleetId> heirs;
  for (const Fleet& other : plan.fleets) {
    if (other.id == fleet.id) continue;
    // Numbered, because two fleets may have one name.
    names << tr("%1. %2").arg(names.size() + 1).arg(fleetName(other));
    heirs.push_back(other.id);
  }
  if (heirs.empty()) {
    QMessageBox::information(this, tr("Delete fleet"),
                             tr("“%1” is the only fleet, and it serves %Ln workload(s). Add another fleet first.",
                                nullptr, static_cast<int>(served.size()))
                                 .arg(fleetName(fleet)));
    return false;
  }
  bool accepted = false;
  const QString chosen = QInputDialog::getItem(this, tr("Delete fleet"),
                                               tr("“%1” serves %Ln workload(s). Which fleet takes over?\nTheir rates "
                                                  "were found on the old nodes: check them after.",
                                                  nullptr, static_cast<int>(served.size()))
                                                   .arg(fleetName(fleet)),
                                               names, 0, false, &accepted);
  if (accepted) heir = heirs[static_cast<size_t>(names.indexOf(chosen))];
  return accepted;
}

}  // namespace fulcrum
