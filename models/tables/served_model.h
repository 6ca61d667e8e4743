// SPDX-License-Identifier: GPL-3.0-or-later
// The workloads that a fleet serves, the throughput of each and where it comes from; rates can be typed here.
#pragma once

#include <optional>

#include "document/plan_document.h"
#include "live/node_match.h"
#include "tables/row_model.h"
#include "words/number_format.h"

namespace fulcrum {

struct ServedRow {
  WorkloadId id;
  QString name;
  QString model;
  DemandUnit unit = DemandUnit::Requests;
  std::optional<ServiceRate> service;   // typed
  std::optional<ServiceRate> modelled;  // without one: what the serving model answers, and by which rule
  QString refusal;                      // why there is neither
  bool operator==(const ServedRow&) const = default;
};

class ServedModel : public RowModel<ServedRow> {
  Q_OBJECT
 public:
  enum Column { kWorkload, kGpus, kRate, kSource, kMatch, kColumns };

  explicit ServedModel(PlanDocument& document, QObject* parent = nullptr);

  void setFleet(const FleetId& fleet);
  // Of the workloads of the plan, in its order; fewer: none is known of the rest.
  void setMatches(const std::vector<WorkloadMatch>& matches, const NumberFormat& format);

  // What explains a cell, by its name in explain/families.h; empty: it is typed, or says nothing.
  [[nodiscard]] std::string figureOf(const QModelIndex& cell) const;

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  [[nodiscard]] std::vector<ServedRow> current() const;
  [[nodiscard]] QString text(const ServedRow& row, int column) const;
  [[nodiscard]] WorkloadMatch matchOf(const ServedRow& row) const;

  PlanDocument& m_document;
  FleetId m_fleet;
  std::vector<WorkloadMatch> m_matches;
  NumberFormat m_format;
};

}  // namespace fulcrum
