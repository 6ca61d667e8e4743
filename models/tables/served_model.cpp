// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/served_model.h"

#include <array>

#include "edits/workload_edits.h"
#include "engine/hardware_ranking.h"
#include "plan/fields.h"
#include "tables/fleet_list_model.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

constexpr std::array<const char*, ServedModel::kColumns> kServiceKeys{"", "gpusPerReplica",
                                                                      "requestsPerSecondPerReplica", "source"};

struct ServiceLimits {
  double min = 0;
  double max = 0;
};
ServiceLimits limitsOf(std::string_view key) {
  ServiceLimits limits;
  forEachField<ServiceRate>([&](const auto& field) {
    if (field.key == key) limits = {.min = field.min, .max = field.max};
  });
  return limits;
}

bool change(ServiceRate& rate, int column, const QVariant& value) {
  if (column == ServedModel::kSource) {
    rate.source = value.toString().trimmed().toStdString();
    return true;
  }
  bool ok = false;
  const double number = value.toDouble(&ok);
  const ServiceLimits limits = limitsOf(kServiceKeys[static_cast<size_t>(column)]);
  if (!ok || !(number >= limits.min && number <= limits.max)) return false;
  if (column == ServedModel::kGpus) rate.gpusPerReplica = static_cast<int>(number);
  if (column == ServedModel::kRate) rate.requestsPerSecondPerReplica = number;
  return true;
}

// What the serving model answers where no rate is typed: not what levers make of it.
void addModelled(const ServingBook& book, const Plan& plan, const Workload& workload, ServedRow& row) {
  const auto state = servingStateOf(plan, workload);
  if (!state) return;
  const auto answer = book.answer(*state);
  if (!answer) {
    row.refusal = problemSentences(answer.problems());
    return;
  }
  const OperatingPoint& point = answer.value().point;
  row.modelled = {.gpusPerReplica = point.gpus,
                  .requestsPerSecondPerReplica = point.requestsPerSecond,
                  .source = ruleWord(answer.value().rule).toStdString()};
}

}  // namespace

ServedModel::ServedModel(PlanDocument& document, QObject* parent) : RowModel<ServedRow>(parent), m_document(document) {
  connect(&document, &PlanDocument::changed, this, [this](const PlanChange& change) {
    if (change.workloads || change.fleets || change.nodeTypes || change.general)
      assign(current(), [](const ServedRow& a, const ServedRow& b) { return a.id == b.id; });
  });
}

void ServedModel::setFleet(const FleetId& fleet) {
  if (fleet == m_fleet) return;
  m_fleet = fleet;
  reset(current());
}

void ServedModel::setMatches(const std::vector<WorkloadMatch>& matches, const NumberFormat& format) {
  if (matches == m_matches) return;
  m_matches = matches;
  m_format = format;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, kMatch), index(rowCount() - 1, kMatch));
}

WorkloadMatch ServedModel::matchOf(const ServedRow& row) const {
  const Workload* workload = find(m_document.plan(), row.id);
  const auto at = workload ? static_cast<size_t>(workload - m_document.plan().workloads.data()) : m_matches.size();
  return at < m_matches.size() ? m_matches[at] : WorkloadMatch();
}

std::vector<ServedRow> ServedModel::current() const {
  std::vector<ServedRow> rows;
  const Plan& plan = m_document.plan();
  const ServingBook book(plan);
  for (const Workload& workload : plan.workloads) {
    if (workload.fleet != m_fleet) continue;
    rows.push_back({.id = workload.id,
                    .name = workloadName(workload),
                    .model = QString::fromStdString(workload.model),
                    .unit = workload.unit,
                    .service = workload.service,
                    .modelled = {},
                    .refusal = {}});
    if (!workload.service) addModelled(book, plan, workload, rows.back());
  }
  return rows;
}

std::string ServedModel::figureOf(const QModelIndex& cell) const {
  if (!cell.isValid()) return {};
  const ServedRow& shown = row(cell.row());
  const std::string& id = shown.id.text;
  if (cell.column() == kMatch) return matchOf(shown).aboveCheapest ? "hardware[" + id + "].aboveCheapest" : "";
  if (shown.service || !shown.modelled) return {};
  if (cell.column() == kGpus) return "throughput[" + id + "].gpus";
  return cell.column() == kRate ? "throughput[" + id + "].rate" : "";
}

int ServedModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString ServedModel::text(const ServedRow& row, int column) const {
  if (column == kWorkload) return row.name;
  if (column == kMatch) return matchWord(matchOf(row), m_format);
  if (row.unit == DemandUnit::BusyGpus) return column == kSource ? tr("given in busy GPUs") : NumberFormat::none();
  const std::optional<ServiceRate>& rate = row.service ? row.service : row.modelled;
  if (!rate) return column == kRate ? tr("type a rate") : column == kSource ? tr("unknown") : QString();
  const NumberFormat format;
  if (column == kGpus) return format.number(rate->gpusPerReplica);
  if (column == kRate) return format.significant(rate->requestsPerSecondPerReplica, 4);
  if (!row.service) return tr("serving model: %1").arg(QString::fromStdString(rate->source));
  return row.service->source.empty() ? tr("typed in, no source") : QString::fromStdString(row.service->source);
}

QVariant ServedModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ServedRow& shown = row(index.row());
  const int column = index.column();
  const bool isNumber = column == kGpus || column == kRate;
  if (column == kMatch) {
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return matchSentences(matchOf(shown), m_format);
    return role == Qt::DisplayRole ? text(shown, column) : QVariant();
  }
  switch (role) {
    case Qt::DisplayRole:
      return text(shown, column);
    case Qt::EditRole:
      if (column == kWorkload) return shown.name;
      if (column == kSource) return shown.service ? QString::fromStdString(shown.service->source) : QString();
      if (const auto& rate = shown.service ? shown.service : shown.modelled) {
        return column == kGpus ? QVariant(rate->gpusPerReplica) : QVariant(rate->requestsPerSecondPerReplica);
      }
      return column == kGpus ? QVariant(1) : QVariant(1.0);
    case Qt::ToolTipRole:
      if (column == kWorkload)
        return shown.model.isEmpty() ? shown.name : tr("%1, model %2").arg(shown.name, shown.model);
      if (column == kSource && !shown.refusal.isEmpty()) return shown.refusal;
      return column == kSource ? text(shown, column)
                               : fieldText("service", kServiceKeys[static_cast<size_t>(column)]).explanation;
    case Qt::TextAlignmentRole:
      return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case UnitRole:
      if (!isNumber) return {};
      return static_cast<int>(column == kGpus ? Unit::Count : Unit::Factor);
    case IntegerRole:
      return column == kGpus;
    case MinimumRole:
      return limitsOf(kServiceKeys[static_cast<size_t>(column)]).min;
    case MaximumRole:
      return limitsOf(kServiceKeys[static_cast<size_t>(column)]).max;
    default:
      return {};
  }
}

QVariant ServedModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  if (role == Qt::ToolTipRole && section == kMatch)
    return tr("Cost of a token above the cheapest node type that meets the workload's targets");
  if (role == Qt::ToolTipRole && section > kWorkload)
    return fieldText("service", kServiceKeys[static_cast<size_t>(section)]).explanation;
  if (role == Qt::TextAlignmentRole)
    return QVariant((section == kGpus || section == kRate || section == kMatch ? Qt::AlignRight : Qt::AlignLeft) |
                    Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const std::array<QString, kColumns> headings{tr("Workload"), tr("GPUs"), tr("Requests/s"), tr("Rate from"),
                                               tr("Match")};
  return headings[static_cast<size_t>(section)];
}

Qt::ItemFlags ServedModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  const bool editable =
      index.column() != kWorkload && index.column() != kMatch && row(index.row()).unit == DemandUnit::Requests;
  return editable ? flags | Qt::ItemIsEditable : flags;
}

bool ServedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
  const ServedRow& shown = row(index.row());
  ServiceRate rate = shown.service.value_or(shown.modelled.value_or(ServiceRate()));
  if (!shown.service) rate.source.clear();
  if (!change(rate, index.column(), value)) return false;
  if (shown.service && rate == *shown.service) return true;
  m_document.edit(tr("Change throughput of %1").arg(shown.name), [&, id = shown.id](Plan& plan) {
    if (Workload* workload = find(plan, id)) workload->service = rate;
  });
  return true;
}

}  // namespace fulcrum
