// SPDX-License-Identifier: GPL-3.0-or-later
// The uncertain inputs of the open plan, editable: what they act on, whether they are in use, and their range.
#pragma once

#include "document/plan_document.h"
#include "tables/row_model.h"

namespace fulcrum {

class UncertaintyModel : public RowModel<UncertainInput> {
  Q_OBJECT
 public:
  enum Column { kInput, kEffect, kP10, kP50, kP90, kColumns };

  explicit UncertaintyModel(PlanDocument& document, QObject* parent = nullptr);

  // Row numbers in any order.
  void removeInputs(const std::vector<int>& rows);
  // Those that are not there yet.
  void addDefaultSet();
  // Whether the quantiles of a row can be edited.
  [[nodiscard]] bool isMovable(int row) const;
  void setInput(int row, const UncertainInput& input);

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  // Refused where no distribution has the quantile beside the others.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  // Why the last figure was not taken, in a sentence; empty after one that was.
  void refused(const QString& why);

 private:
  [[nodiscard]] QVariant quantileData(const UncertainInput& input, int column, int role) const;

  PlanDocument& m_document;
};

}  // namespace fulcrum
