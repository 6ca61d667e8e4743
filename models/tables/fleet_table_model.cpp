// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fleet_table_model.h"

#include <algorithm>

#include "edits/fleet_edits.h"
#include "edits/workload_edits.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

void addTo(std::optional<double>& sum, double amount) {
  sum = sum.value_or(0) + amount;
}

void addWeeks(FleetRow& row, std::span<const PoolWeek> weeks) {
  for (const PoolWeek& week : weeks) {
    if (week.fleet != row.id) continue;
    double nodes = 0;
    for (size_t hour = 0; hour < kHoursPerWeek; ++hour) nodes = std::max(nodes, week.held(hour));
    addTo(row.nodes, nodes);
    addTo(row.gpus, nodes * week.gpusPerNode);
  }
}

void addCosts(FleetRow& row, const Evaluation& evaluation, size_t month) {
  double provisioned = 0;
  double busy = 0;
  for (const PoolEvaluation& pool : evaluation.pools) {
    if (pool.fleet != row.id || month >= pool.amortisedTotal.size()) continue;
    provisioned += pool.provisionedGpuHours[month].value();
    busy += pool.busyGpuHours[month].value();
    row.cost = row.cost.value_or(Money()) + pool.amortisedTotal[month];
    for (const MoneySeries& part : pool.wasteCost) row.waste = row.waste.value_or(Money()) + part[month];
  }
  if (provisioned > 0) row.utilisation = busy / provisioned;
}

}  // namespace

std::vector<FleetRow> fleetRows(const Plan& plan, const Evaluation* evaluation, std::span<const PoolWeek> weeks,
                                int month) {
  std::vector<FleetRow> rows;
  for (const Fleet& fleet : plan.fleets) {
    FleetRow row;
    row.id = fleet.id;
    row.name = fleetName(fleet);
    if (const NodeType* type = find(plan, fleet.nodeType)) row.nodeType = nodeTypeName(*type);
    for (const Workload& workload : plan.workloads) {
      if (workload.fleet == fleet.id) row.workloads << workloadName(workload);
    }
    addWeeks(row, weeks);
    if (evaluation) addCosts(row, *evaluation, static_cast<size_t>(month));
    rows.push_back(std::move(row));
  }
  return rows;
}

FleetTableModel::FleetTableModel(PlanDocument& document, QObject* parent)
    : RowModel<FleetRow>(parent), m_document(document) {}

void FleetTableModel::setRows(std::vector<FleetRow> rows, const NumberFormat& format) {
  m_format = format;
  assign(std::move(rows), [](const FleetRow& a, const FleetRow& b) { return a.id == b.id; });
}

int FleetTableModel::rowOf(const FleetId& id) const {
  const auto found = std::find_if(rows().begin(), rows().end(), [&](const FleetRow& row) { return row.id == id; });
  return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int FleetTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString FleetTableModel::text(const FleetRow& row, int column) const {
  switch (column) {
    case kName:
      return row.name;
    case kNodeType:
      return row.nodeType;
    case kWorkloads:
      return row.workloads.isEmpty() ? tr("nothing yet") : row.workloads.join(u", "_s);
    case kNodes:
      return row.nodes ? m_format.number(*row.nodes) : NumberFormat::none();
    case kGpus:
      return row.gpus ? m_format.number(*row.gpus) : NumberFormat::none();
    case kUtilisation:
      return row.utilisation ? m_format.share(*row.utilisation) : NumberFormat::none();
    case kCost:
      return row.cost ? m_format.moneyShort(*row.cost) : NumberFormat::none();
    default:
      return row.waste ? m_format.moneyShort(*row.waste) : NumberFormat::none();
  }
}

QVariant FleetTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const FleetRow& shown = row(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == kName ? shown.mark + shown.name : text(shown, index.column());
    case Qt::EditRole:
      return text(shown, index.column());
    case Qt::ToolTipRole:
      if (index.column() == kCost && shown.cost) return m_format.money(*shown.cost);
      if (index.column() == kWaste && shown.waste) return m_format.money(*shown.waste);
      return text(shown, index.column());
    case Qt::TextAlignmentRole:
      return index.column() >= kNodes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
      return {};
  }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((section >= kNodes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  const std::array<std::pair<QString, QString>, kColumns> headings{{
      {tr("Fleet"), tr("A pool of identical nodes. F2 renames it.")},
      {tr("Node type"), tr("What its nodes are")},
      {tr("Serves"), tr("The workloads whose home it is")},
      {tr("Nodes"),
       tr("Rented or owned in the displayed month, the maximum of any hour; committed ones that stand idle count")},
      {tr("GPUs"), tr("In these nodes")},
      {tr("Utilisation"), tr("Busy share of the GPU hours provisioned in the displayed month")},
      {tr("Cost"), tr("Of the displayed month, amortised")},
      {tr("Waste"),
       tr("The part of that cost that no request used: headroom, over-provisioning and unused commitments")},
  }};
  const auto& [heading, explanation] = headings[static_cast<size_t>(section)];
  if (role == Qt::DisplayRole) return heading;
  if (role == Qt::ToolTipRole) return explanation;
  return {};
}

Qt::ItemFlags FleetTableModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  return index.column() == kName ? flags | Qt::ItemIsEditable : flags;
}

bool FleetTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != kName)
    return false;
  const FleetId id = row(index.row()).id;
  const QString name = value.toString().trimmed();
  if (name.isEmpty()) return false;
  m_document.edit(tr("Rename fleet to %1").arg(name), [&](Plan& plan) {
    if (Fleet* fleet = find(plan, id)) fleet->name = name.toStdString();
  });
  return true;
}

}  // namespace fulcrum
