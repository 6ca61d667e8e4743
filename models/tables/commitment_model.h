// SPDX-License-Identifier: GPL-3.0-or-later
// The terms committed for one fleet, editable.
#pragma once

#include "tables/fleet_list_model.h"

namespace fulcrum {

class CommitmentModel : public FleetListModel<Commitment> {
  Q_OBJECT
 public:
  enum Column { kStart, kTerm, kCount, kPrice, kRenew, kUpfront, kName, kColumns };

  explicit CommitmentModel(PlanDocument& document, QObject* parent = nullptr);

  void addDefault(int startMonth);
  void removeCommitments(const std::vector<int>& rows);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  [[nodiscard]] int startOf(const Commitment& commitment) const;
  void setStart(Commitment& commitment, int month) const;
};

}  // namespace fulcrum
