// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/purchase_model.h"

#include <array>

#include "plan/dates.h"
#include "words/field_text.h"
#include "words/number_format.h"

namespace fulcrum {
namespace {

constexpr std::array<const char*, PurchaseModel::kColumns> kPurchaseKeys{"month", "count", "pricePaid", "renew"};

}  // namespace

PurchaseModel::PurchaseModel(PlanDocument& document, QObject* parent)
    : FleetListModel<Purchase>(document, &Fleet::owned, parent) {}

void PurchaseModel::addDefault(int month) {
  append({.month = month, .count = 1}, tr("Add purchase"));
}

void PurchaseModel::removePurchases(const std::vector<int>& rows) {
  remove(rows, tr("Delete purchases"));
}

int PurchaseModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QVariant PurchaseModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Purchase& purchase = row(index.row());
  if (role == Qt::ToolTipRole)
    return fieldText("purchase", kPurchaseKeys[static_cast<size_t>(index.column())]).explanation;
  if (index.column() == kRenew)
    return role == Qt::CheckStateRole ? QVariant(purchase.renew ? Qt::Checked : Qt::Unchecked) : QVariant();
  const NumberFormat format(QString::fromStdString(plan().currency));
  if (index.column() == kPrice) return optionalAmount(purchase.pricePaid, Unit::Money, format, tr("list price"), role);
  const int month = purchase.startDate ? monthsFrom(plan().start, *purchase.startDate) : purchase.month;
  const bool isMonth = index.column() == kMonth;
  switch (role) {
    case Qt::DisplayRole:
      return isMonth ? format.month(addMonths(plan().start, month)) : format.number(purchase.count);
    case Qt::EditRole:
      return isMonth ? month : purchase.count;
    case MonthRole:
      return isMonth;
    case UnitRole:
      return isMonth ? QVariant() : QVariant(static_cast<int>(Unit::Count));
    case IntegerRole:
      return true;
    case MinimumRole:
      return isMonth ? -kMaxMonthsBack : 0;
    case MaximumRole:
      return isMonth ? plan().horizonMonths - 1 : kMaxNodes;
    default:
      return {};
  }
}

QVariant PurchaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  const FieldText text = fieldText("purchase", kPurchaseKeys[static_cast<size_t>(section)]);
  if (role == Qt::DisplayRole) return text.label;
  if (role == Qt::ToolTipRole) return text.explanation;
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags PurchaseModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = FleetListModel<Purchase>::flags(index);
  return index.column() == kRenew ? (flags & ~Qt::ItemIsEditable) | Qt::ItemIsUserCheckable : flags;
}

bool PurchaseModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
  if (role != (index.column() == kRenew ? Qt::CheckStateRole : Qt::EditRole)) return false;
  if (index.column() == kRenew) {
    return editCell(index.row(), tr("Change purchase"), [&](Purchase& purchase) {
      purchase.renew = value.toInt() == Qt::Checked;
      return true;
    });
  }
  if (index.column() == kPrice) {
    return editCell(index.row(), tr("Change purchase"),
                    [&](Purchase& purchase) { return setOptionalAmount(purchase.pricePaid, value); });
  }
  const bool isMonth = index.column() == kMonth;
  const auto number =
      isMonth ? wholeNumber(value, -kMaxMonthsBack, plan().horizonMonths - 1) : wholeNumber(value, 0, kMaxNodes);
  if (!number) return false;
  return editCell(index.row(), tr("Change purchase"), [&](Purchase& purchase) {
    if (isMonth && purchase.startDate) {
      purchase.startDate = addMonths(plan().start, *number);  // a date stays a date
    } else {
      (isMonth ? purchase.month : purchase.count) = *number;
    }
    return true;
  });
}

}  // namespace fulcrum
