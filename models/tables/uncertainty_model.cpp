// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/uncertainty_model.h"

#include <algorithm>

#include "plan/fields.h"
#include "risk/default_inputs.h"
#include "risk/distribution.h"
#include "tables/number_cell.h"
#include "words/field_text.h"
#include "words/risk_words.h"

namespace fulcrum {
namespace {

constexpr double kMostQuantile = 1e12;

double probabilityOf(int column) {
  return column == UncertaintyModel::kP10 ? 0.1 : column == UncertaintyModel::kP50 ? 0.5 : 0.9;
}

int quantileOf(int column) {
  return column - UncertaintyModel::kP10;
}

}  // namespace

UncertaintyModel::UncertaintyModel(PlanDocument& document, QObject* parent)
    : RowModel<UncertainInput>(parent), m_document(document) {
  const auto follow = [this] {
    assign(m_document.plan().uncertainties,
           [](const UncertainInput& a, const UncertainInput& b) { return a.id == b.id; });
  };
  follow();
  connect(&document, &PlanDocument::changed, this, [follow](const PlanChange&) { follow(); });
}

void UncertaintyModel::removeInputs(const std::vector<int>& numbers) {
  m_document.edit(tr("Delete uncertain inputs"), [&](Plan& plan) {
    std::vector<UncertainInput> kept;
    for (int index = 0; index < rowCount(); ++index) {
      if (std::ranges::find(numbers, index) == numbers.end()) kept.push_back(row(index));
    }
    plan.uncertainties = std::move(kept);
    const auto isGone = [&](const UncertaintyId& id) {
      return std::ranges::none_of(plan.uncertainties, [&](const UncertainInput& input) { return input.id == id; });
    };
    std::erase_if(plan.correlations, [&](const RankCorrelation& pair) { return isGone(pair.a) || isGone(pair.b); });
  });
}

void UncertaintyModel::addDefaultSet() {
  m_document.edit(tr("Use the default set"), [](Plan& plan) { plan = risk::withDefaultInputs(std::move(plan)); });
}

int UncertaintyModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags UncertaintyModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
  if (index.column() == kInput) return flags | Qt::ItemIsUserCheckable;
  const bool isFigure = index.column() >= kP10;
  return isFigure && isMovable(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant UncertaintyModel::quantileData(const UncertainInput& input, int column, int role) const {
  const NumberFormat format(QString::fromStdString(m_document.plan().currency));
  const bool isBand = input.distribution.kind == DistributionKind::ServingBand;
  const bool isSound = risk::checkDistribution(input.distribution, {}).empty();
  switch (role) {
    case Qt::DisplayRole:
      if (isBand) return column == kP50 ? tr("the model's own") : QString();
      if (!isSound) return NumberFormat::none();
      return drawnInWords(input, risk::Quantiles(input.distribution).at(probabilityOf(column)), format);
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
      return roleOf(
          {.value = isBand || !isSound ? QVariant() : risk::Quantiles(input.distribution).at(probabilityOf(column)),
           .min = -kMostQuantile,
           .max = kMostQuantile},
          role);
  }
}

QVariant UncertaintyModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const UncertainInput& input = row(index.row());
  if (role == Qt::ToolTipRole) return rangeSource(input);
  if (index.column() == kInput) {
    if (role == Qt::CheckStateRole) return static_cast<int>(input.on ? Qt::Checked : Qt::Unchecked);
    return role == Qt::DisplayRole ? QVariant(inputName(m_document.plan(), input)) : QVariant();
  }
  if (index.column() == kEffect) return role == Qt::DisplayRole ? QVariant(effectName(input.effect)) : QVariant();
  return quantileData(input, index.column(), role);
}

QVariant UncertaintyModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  constexpr std::array<std::pair<const char*, const char*>, kColumns> kFields{{{"uncertainty", "path"},
                                                                               {"uncertainty", "effect"},
                                                                               {"distribution", "p10"},
                                                                               {"distribution", "p50"},
                                                                               {"distribution", "p90"}}};
  const auto& [group, key] = kFields[static_cast<size_t>(section)];
  const FieldText text = fieldText(group, key);
  if (role == Qt::DisplayRole) return section == kInput ? tr("Uncertain") : text.label;
  if (role == Qt::ToolTipRole) return text.explanation;
  if (role == Qt::TextAlignmentRole)
    return QVariant((section < kP10 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  return {};
}

bool UncertaintyModel::isMovable(int number) const {
  const Distribution& distribution = row(number).distribution;
  return risk::hasMovableQuantiles(distribution.kind) && risk::checkDistribution(distribution, {}).empty();
}

void UncertaintyModel::setInput(int number, const UncertainInput& input) {
  m_document.edit(tr("Change uncertain input"),
                  [&](Plan& plan) { plan.uncertainties[static_cast<size_t>(number)] = input; });
}

bool UncertaintyModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  UncertainInput input = row(index.row());
  if (role == Qt::CheckStateRole && index.column() == kInput) {
    input.on = value.toInt() == Qt::Checked;
    const auto at = static_cast<size_t>(index.row());
    m_document.edit(tr("Switch uncertain input"), [&](Plan& plan) { plan.uncertainties[at] = input; });
    return true;
  }
  bool ok = false;
  const double number = value.toDouble(&ok);
  if (role != Qt::EditRole || !ok || index.column() < kP10 || !isMovable(index.row())) return false;
  auto moved = risk::withQuantile(input.distribution, quantileOf(index.column()), number);
  Q_EMIT refused(moved.ok() ? QString() : problemSentence(moved.problems().front()));
  if (!moved.ok()) return false;
  input.distribution = std::move(moved).value();
  setInput(index.row(), input);
  return true;
}

}  // namespace fulcrum
