// SPDX-License-Identifier: GPL-3.0-or-later
// Node types to choose from, one a row, with the prices that people compare: per node, per GPU, and for each term.
#pragma once

#include "document/number_format.h"
#include "document/row_model.h"
#include "plan/fleet.h"

namespace fulcrum {

class NodeTypeModel : public RowModel<NodeType> {
  Q_OBJECT
 public:
  enum Column {
    kProvider,
    kName,
    kAccelerator,
    kGpus,
    kRegion,
    kOnDemand,
    kPerGpuHour,
    kSpot,
    kOneYear,
    kThreeYears,
    kPurchase,
    kPower,
    kDate,
    kColumns
  };

  NodeTypeModel(std::vector<NodeType> types, const NumberFormat& format, QObject* parent = nullptr);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  NumberFormat m_format;
};

}  // namespace fulcrum
