// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which demand may turn out, editable. A plan that names none is offered low, base and high growth; the
// first edit writes them into it.
#pragma once

#include "document/plan_document.h"
#include "tables/row_model.h"

namespace fulcrum {

// The plan's cases, or those that are offered.
[[nodiscard]] std::vector<DemandCase> demandCasesOf(const Plan& plan);

class DemandCaseModel : public RowModel<DemandCase> {
  Q_OBJECT
 public:
  enum Column { kName, kDemandFactor, kGrowthAdjust, kWeight, kColumns };

  explicit DemandCaseModel(PlanDocument& document, QObject* parent = nullptr);

  void addCase();
  // Row numbers in any order.
  void removeCases(const std::vector<int>& rows);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  void edit(const QString& text, std::vector<DemandCase> cases);

  PlanDocument& m_document;
};

}  // namespace fulcrum
