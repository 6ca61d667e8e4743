// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/demand_case_model.h"

#include <algorithm>
#include <array>

#include "optimise/demand_cases.h"
#include "plan/fields.h"
#include "tables/number_cell.h"
#include "words/field_text.h"
#include "words/number_format.h"

namespace fulcrum {
namespace {

constexpr std::array<const char*, DemandCaseModel::kColumns> kDemandCaseKeys{"name", "demandFactor", "growthAdjust",
                                                                             "weight"};

double DemandCase::*memberOf(int column) {
  return column == DemandCaseModel::kDemandFactor   ? &DemandCase::demandFactor
         : column == DemandCaseModel::kGrowthAdjust ? &DemandCase::growthAdjust
                                                    : &DemandCase::weight;
}

struct DemandCaseLimits {
  Unit unit = Unit::None;
  double min = 0;
  double max = 0;
};

DemandCaseLimits limitsOf(int column) {
  DemandCaseLimits limits;
  forEachField<DemandCase>([&](const auto& field) {
    if (field.key == kDemandCaseKeys[static_cast<size_t>(column)]) limits = {field.unit, field.min, field.max};
  });
  return limits;
}

}  // namespace

std::vector<DemandCase> demandCasesOf(const Plan& plan) {
  if (!plan.demandCases.empty()) return plan.demandCases;
  std::vector<DemandCase> cases = optimise::usualDemandCases();
  const std::array names{DemandCaseModel::tr("Low"), DemandCaseModel::tr("Base"), DemandCaseModel::tr("High")};
  for (size_t index = 0; index < cases.size(); ++index) cases[index].name = names.at(index).toStdString();
  return cases;
}

DemandCaseModel::DemandCaseModel(PlanDocument& document, QObject* parent)
    : RowModel<DemandCase>(parent), m_document(document) {
  assignByPlace(demandCasesOf(document.plan()));
  connect(&document, &PlanDocument::changed, this,
          [this](const PlanChange&) { assignByPlace(demandCasesOf(m_document.plan())); });
}

void DemandCaseModel::edit(const QString& text, std::vector<DemandCase> cases) {
  m_document.edit(text, [&](Plan& plan) { plan.demandCases = std::move(cases); });
}

void DemandCaseModel::addCase() {
  std::vector<DemandCase> cases = rows();
  cases.push_back({.name = tr("Case %1").arg(cases.size() + 1).toStdString()});
  edit(tr("Add case of demand"), std::move(cases));
}

void DemandCaseModel::removeCases(const std::vector<int>& numbers) {
  std::vector<DemandCase> cases;
  for (int index = 0; index < rowCount(); ++index) {
    if (std::ranges::find(numbers, index) == numbers.end()) cases.push_back(row(index));
  }
  edit(tr("Delete cases of demand"), std::move(cases));
}

int DemandCaseModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

Qt::ItemFlags DemandCaseModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsEditable;
}

QVariant DemandCaseModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const DemandCase& each = row(index.row());
  if (role == Qt::ToolTipRole)
    return fieldText("demandCase", kDemandCaseKeys[static_cast<size_t>(index.column())]).explanation;
  if (index.column() == kName) {
    const bool text = role == Qt::DisplayRole || role == Qt::EditRole;
    return text ? QVariant(QString::fromStdString(each.name)) : QVariant();
  }
  const DemandCaseLimits limits = limitsOf(index.column());
  const double value = each.*memberOf(index.column());
  if (role == Qt::DisplayRole)
    return NumberFormat(QString::fromStdString(m_document.plan().currency)).field(value, limits.unit);
  return roleOf({.value = value, .unit = limits.unit, .min = limits.min, .max = limits.max}, role);
}

QVariant DemandCaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  const FieldText text = fieldText("demandCase", kDemandCaseKeys[static_cast<size_t>(section)]);
  if (role == Qt::DisplayRole) return text.label;
  if (role == Qt::ToolTipRole) return text.explanation;
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

bool DemandCaseModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  std::vector<DemandCase> cases = rows();
  DemandCase& each = cases[static_cast<size_t>(index.row())];
  if (index.column() == kName) {
    each.name = value.toString().trimmed().toStdString();
    if (each.name.empty()) return false;
  } else {
    const DemandCaseLimits limits = limitsOf(index.column());
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !(number >= limits.min && number <= limits.max)) return false;
    each.*memberOf(index.column()) = number;
  }
  edit(tr("Change case of demand"), std::move(cases));
  return true;
}

}  // namespace fulcrum
