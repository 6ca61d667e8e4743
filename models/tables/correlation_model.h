// SPDX-License-Identifier: GPL-3.0-or-later
// Rank correlations of the open plan's uncertain inputs as a square, editable, the same on both sides of its diagonal.
#pragma once

#include <QAbstractTableModel>

#include "document/plan_document.h"

namespace fulcrum {

class CorrelationModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit CorrelationModel(PlanDocument& document, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  // 0 is no correlation. Refused where no numbers hang together like that.
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  // Why the last figure was not taken, in a sentence; empty after one that was.
  void refused(const QString& why);

 private:
  void follow();
  [[nodiscard]] double rankOf(int row, int column) const;

  PlanDocument& m_document;
  std::vector<UncertainInput> m_inputs;  // that are on
  std::vector<RankCorrelation> m_pairs;
};

}  // namespace fulcrum
