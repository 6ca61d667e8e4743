// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes bought for one fleet, editable.
#pragma once

#include "tables/fleet_list_model.h"

namespace fulcrum {

class PurchaseModel : public FleetListModel<Purchase> {
  Q_OBJECT
 public:
  enum Column { kMonth, kCount, kPrice, kRenew, kColumns };

  explicit PurchaseModel(PlanDocument& document, QObject* parent = nullptr);

  void addDefault(int month);
  void removePurchases(const std::vector<int>& rows);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
};

}  // namespace fulcrum
