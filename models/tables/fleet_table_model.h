// SPDX-License-Identifier: GPL-3.0-or-later
// The fleets of a plan with what they come to in one month. Names can be edited.
#pragma once

#include <optional>
#include <span>

#include "document/plan_document.h"
#include "engine/pool_week.h"
#include "tables/row_model.h"
#include "words/number_format.h"

namespace fulcrum {

struct FleetRow {
  FleetId id;
  QString name;
  QString nodeType;
  QStringList workloads;
  // Of the month, its remote pool included; nothing where there are no figures.
  std::optional<double> nodes;  // provisioned, the most of any hour
  std::optional<double> gpus;   // in these nodes
  std::optional<double> utilisation;
  std::optional<Money> cost;   // amortised
  std::optional<Money> waste;  // part of the cost
  QString mark;                // of what the scenario does with it (words/scenario_words.h)
  bool operator==(const FleetRow&) const = default;
};

// `evaluation` may be null and `weeks` (of the same month) empty.
[[nodiscard]] std::vector<FleetRow> fleetRows(const Plan& plan, const Evaluation* evaluation,
                                              std::span<const PoolWeek> weeks, int month);

class FleetTableModel : public RowModel<FleetRow> {
  Q_OBJECT
 public:
  enum Column { kName, kNodeType, kWorkloads, kNodes, kGpus, kUtilisation, kCost, kWaste, kColumns };

  explicit FleetTableModel(PlanDocument& document, QObject* parent = nullptr);

  void setRows(std::vector<FleetRow> rows, const NumberFormat& format);
  [[nodiscard]] int rowOf(const FleetId& id) const;  // -1: none

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  [[nodiscard]] QString text(const FleetRow& row, int column) const;

  PlanDocument& m_document;
  NumberFormat m_format;
};

}  // namespace fulcrum
