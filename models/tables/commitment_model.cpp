// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/commitment_model.h"

#include <array>

#include "plan/dates.h"
#include "plan/term.h"
#include "words/field_text.h"
#include "words/number_format.h"

namespace fulcrum {
namespace {

constexpr std::array<const char*, CommitmentModel::kColumns> kCommitmentKeys{
    "start", "termMonths", "count", "pricePerHour", "renew", "upfront", "name"};

}  // namespace

int CommitmentModel::startOf(const Commitment& commitment) const {
  return commitment.startDate ? monthsFrom(plan().start, *commitment.startDate) : commitment.start;
}

// A date stays a date.
void CommitmentModel::setStart(Commitment& commitment, int month) const {
  if (commitment.startDate) {
    commitment.startDate = addMonths(plan().start, month);
  } else {
    commitment.start = month;
  }
}

CommitmentModel::CommitmentModel(PlanDocument& document, QObject* parent)
    : FleetListModel<Commitment>(document, &Fleet::commitments, parent) {}

void CommitmentModel::addDefault(int startMonth) {
  append({.start = startMonth, .count = 1}, tr("Add commitment"));
}

void CommitmentModel::removeCommitments(const std::vector<int>& rows) {
  remove(rows, tr("Delete commitments"));
}

int CommitmentModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QVariant CommitmentModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Commitment& commitment = row(index.row());
  const NumberFormat format(QString::fromStdString(plan().currency));
  const bool display = role == Qt::DisplayRole;
  const bool edit = role == Qt::EditRole;
  if (role == Qt::ToolTipRole)
    return fieldText("commitment", kCommitmentKeys[static_cast<size_t>(index.column())]).explanation;
  switch (index.column()) {
    case kStart:
      if (display) return format.month(addMonths(plan().start, startOf(commitment)));
      if (edit) return startOf(commitment);
      if (role == MonthRole) return true;
      if (role == MinimumRole) return -kMaxMonthsBack;
      if (role == MaximumRole) return plan().horizonMonths - 1;
      break;
    case kTerm:
      if (display) return format.field(commitment.termMonths, Unit::Months);
      if (edit) return commitment.termMonths == monthsOf(kTerms[0]) ? 0 : 1;
      if (role == ChoicesRole)
        return QStringList{format.field(monthsOf(kTerms[0]), Unit::Months),
                           format.field(monthsOf(kTerms[1]), Unit::Months)};
      break;
    case kCount:
      if (display) return format.number(commitment.count);
      if (edit) return commitment.count;
      if (role == UnitRole) return static_cast<int>(Unit::Count);
      if (role == IntegerRole) return true;
      if (role == MinimumRole) return 0;
      if (role == MaximumRole) return kMaxNodes;
      break;
    case kPrice:
      return optionalAmount(commitment.pricePerHour, Unit::MoneyPerHour, format, tr("list price"), role);
    case kName:
      if (display || edit) return QString::fromStdString(commitment.name);
      break;
    case kRenew:
      if (role == Qt::CheckStateRole) return commitment.renew ? Qt::Checked : Qt::Unchecked;
      break;
    default:
      if (display) return commitment.upfront == Upfront::All ? tr("all upfront") : tr("monthly");
      if (edit) return commitment.upfront == Upfront::All ? 1 : 0;
      if (role == ChoicesRole) return QStringList{tr("monthly"), tr("all upfront")};
  }
  return {};
}

QVariant CommitmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  const FieldText text = fieldText("commitment", kCommitmentKeys[static_cast<size_t>(section)]);
  if (role == Qt::DisplayRole) return text.label;
  if (role == Qt::ToolTipRole) return text.explanation;
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags CommitmentModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = FleetListModel<Commitment>::flags(index);
  return index.column() == kRenew ? (flags & ~Qt::ItemIsEditable) | Qt::ItemIsUserCheckable : flags;
}

bool CommitmentModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  const int column = index.column();
  if (role != (column == kRenew ? Qt::CheckStateRole : Qt::EditRole)) return false;
  return editCell(index.row(), tr("Change commitment"), [&](Commitment& commitment) {
    if (column == kRenew) {
      commitment.renew = value.toInt() == Qt::Checked;
      return true;
    }
    if (column == kName) {
      commitment.name = value.toString().trimmed().toStdString();
      return true;
    }
    if (column == kPrice) return setOptionalAmount(commitment.pricePerHour, value);
    const int min = column == kStart ? -kMaxMonthsBack : 0;
    const int max = column == kStart ? plan().horizonMonths - 1 : column == kCount ? kMaxNodes : 1;
    const auto number = wholeNumber(value, min, max);
    if (!number) return false;
    if (column == kStart) setStart(commitment, *number);
    if (column == kTerm) commitment.termMonths = monthsOf(kTerms[static_cast<size_t>(*number)]);
    if (column == kCount) commitment.count = *number;
    if (column == kUpfront) commitment.upfront = *number == 1 ? Upfront::All : Upfront::None;
    return true;
  });
}

}  // namespace fulcrum
