// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/node_type_model.h"

#include <array>
#include <optional>

#include "document/fleet_edits.h"

namespace fulcrum {
namespace {

using Model = NodeTypeModel;

bool isText(int column) {
  return column <= Model::kAccelerator || column == Model::kRegion || column == Model::kDate;
}

QString textOf(const NodeType& type, int column) {
  switch (column) {
    case Model::kProvider:
      return QString::fromStdString(type.provider);
    case Model::kName:
      return nodeTypeName(type);
    case Model::kAccelerator:
      return QString::fromStdString(type.accelerator);
    case Model::kRegion:
      return QString::fromStdString(type.region);
    default:
      return QString::fromStdString(type.asOf);
  }
}

// Nothing where it is not offered.
std::optional<double> numberOf(const NodeType& type, int column) {
  const double onDemand = type.onDemand.value();
  const auto offered = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
  const auto term = [&](double discount) { return discount > 0 ? offered(onDemand * (1 - discount)) : std::nullopt; };
  switch (column) {
    case Model::kGpus:
      return type.gpus;
    case Model::kOnDemand:
      return offered(onDemand);
    case Model::kPerGpuHour:
      return offered(onDemand / type.gpus);
    case Model::kSpot:
      return offered(type.spot.value());
    case Model::kOneYear:
      return term(type.reserved1yDiscount);
    case Model::kThreeYears:
      return term(type.reserved3yDiscount);
    case Model::kPurchase:
      return offered(type.purchasePrice.value());
    default:
      return offered(type.powerKW.value());
  }
}

QString formatted(double value, int column, const NumberFormat& format) {
  if (column == Model::kGpus) return format.number(value);
  if (column == Model::kPower) return format.field(value, Unit::Kilowatt);
  return format.money(Money(value));
}

}  // namespace

NodeTypeModel::NodeTypeModel(std::vector<NodeType> types, const NumberFormat& format, QObject* parent)
    : RowModel<NodeType>(parent), m_format(format) {
  reset(std::move(types));
}

int NodeTypeModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QVariant NodeTypeModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const NodeType& type = row(index.row());
  const int column = index.column();
  if (isText(column)) return role == Qt::DisplayRole || role == SortRole ? textOf(type, column) : QVariant();
  const auto number = numberOf(type, column);
  // What is not offered sorts behind every price.
  if (role == SortRole) return number.value_or(std::numeric_limits<double>::max());
  if (role == Qt::DisplayRole) return number ? formatted(*number, column, m_format) : NumberFormat::none();
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  return {};
}

QVariant NodeTypeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  const std::array<std::pair<QString, QString>, kColumns> headings{{
      {tr("Provider"), tr("Who rents or sells it")},
      {tr("Name"), {}},
      {tr("Accelerator"), {}},
      {tr("GPUs"), tr("Accelerators per node")},
      {tr("Region"), tr("Where the price applies")},
      {tr("On demand/h"), tr("Price of a node and hour without commitment")},
      {tr("Per GPU-hour"), tr("On-demand price of one accelerator and hour")},
      {tr("Spot/h"), tr("Price of an interruptible node and hour")},
      {tr("1-year/h"), tr("Price of a node and hour on a one-year commitment")},
      {tr("3-year/h"), tr("Price of a node and hour on a three-year commitment")},
      {tr("Purchase"), tr("Price of a node when bought")},
      {tr("Power"), tr("Electrical power of a node under full load")},
      {tr("As of"), tr("The date of the figures")},
  }};
  const auto& [heading, explanation] = headings[static_cast<size_t>(section)];
  if (role == Qt::DisplayRole) return heading;
  if (role == Qt::ToolTipRole) return explanation;
  return {};
}

}  // namespace fulcrum
