// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/correlation_model.h"

#include <algorithm>

#include "plan/fields.h"
#include "risk/rank_correlation.h"
#include "tables/number_cell.h"
#include "words/field_text.h"
#include "words/number_format.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

constexpr double kStrongest = 0.99;  // inputs that move as one are one

bool isPair(const RankCorrelation& pair, const UncertaintyId& a, const UncertaintyId& b) {
  return (pair.a == a && pair.b == b) || (pair.a == b && pair.b == a);
}

std::vector<UncertainInput> inputsOn(const Plan& plan) {
  std::vector<UncertainInput> inputs;
  std::ranges::copy_if(plan.uncertainties, std::back_inserter(inputs), &UncertainInput::on);
  return inputs;
}

std::vector<const UncertainInput*> pointersTo(const std::vector<UncertainInput>& inputs) {
  std::vector<const UncertainInput*> pointers;
  for (const UncertainInput& input : inputs) pointers.push_back(&input);
  return pointers;
}

}  // namespace

CorrelationModel::CorrelationModel(PlanDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document) {
  follow();
  connect(&document, &PlanDocument::changed, this, [this](const PlanChange&) { follow(); });
}

void CorrelationModel::follow() {
  std::vector<UncertainInput> inputs = inputsOn(m_document.plan());
  if (inputs != m_inputs) {
    beginResetModel();
    m_inputs = std::move(inputs);
    m_pairs = m_document.plan().correlations;
    endResetModel();
  } else if (m_pairs != m_document.plan().correlations) {
    m_pairs = m_document.plan().correlations;
    if (!m_inputs.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

int CorrelationModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

int CorrelationModel::columnCount(const QModelIndex& parent) const {
  return rowCount(parent);
}

Qt::ItemFlags CorrelationModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  return index.row() == index.column() ? flags : flags | Qt::ItemIsEditable;
}

double CorrelationModel::rankOf(int row, int column) const {
  if (row == column) return 1;
  const UncertaintyId& a = m_inputs[static_cast<size_t>(row)].id;
  const UncertaintyId& b = m_inputs[static_cast<size_t>(column)].id;
  const auto found = std::ranges::find_if(m_pairs, [&](const RankCorrelation& pair) { return isPair(pair, a, b); });
  return found == m_pairs.end() ? 0 : found->rank;
}

QVariant CorrelationModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const double rank = rankOf(index.row(), index.column());
  switch (role) {
    case Qt::DisplayRole:
      return rank == 0 ? QString() : NumberFormat().number(rank);
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      return tr("%1 with %2")
          .arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
               headerData(index.column(), Qt::Vertical, Qt::DisplayRole).toString());
    default:
      return roleOf({.value = rank, .min = -kStrongest, .max = kStrongest}, role);
  }
}

QVariant CorrelationModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (section < 0 || section >= rowCount()) return {};
  const QString name = inputName(m_document.plan(), m_inputs[static_cast<size_t>(section)]);
  if (role == Qt::ToolTipRole) return name;
  if (role != Qt::DisplayRole) return {};
  return orientation == Qt::Vertical ? QStringLiteral("%1  %2").arg(section + 1).arg(name)
                                     : QString::number(section + 1);
}

bool CorrelationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.row() == index.column())
    return false;
  bool ok = false;
  const double rank = std::clamp(value.toDouble(&ok), -kStrongest, kStrongest);
  if (!ok) return false;
  const UncertaintyId a = m_inputs[static_cast<size_t>(index.row())].id;
  const UncertaintyId b = m_inputs[static_cast<size_t>(index.column())].id;
  Plan plan = m_document.plan();
  std::erase_if(plan.correlations, [&](const RankCorrelation& pair) { return isPair(pair, a, b); });
  if (rank != 0) plan.correlations.push_back({.a = a, .b = b, .rank = rank});
  if (const auto found = risk::scoreCorrelations(plan, pointersTo(m_inputs)); !found.ok()) {
    Q_EMIT refused(problemSentence(found.problems().front()));
    return false;
  }
  Q_EMIT refused({});
  m_document.edit(tr("Change correlation"), std::move(plan));
  return true;
}

}  // namespace fulcrum
