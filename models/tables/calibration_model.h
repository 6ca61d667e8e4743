// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmark rows with what the serving model makes of them before and after calibration.
#pragma once

#include "exchange/calibration_preview.h"
#include "plan/plan.h"
#include "tables/row_model.h"
#include "words/number_format.h"

namespace fulcrum {

class CalibrationModel : public RowModel<CalibrationRow> {
  Q_OBJECT
 public:
  enum Column {
    kState,
    kModel,
    kAccelerator,
    kGpus,
    kPrecision,
    kInput,
    kOutput,
    kInFlight,
    kThroughput,
    kTpot,
    kEngine,
    kBefore,
    kAfter,
    kColumns
  };

  explicit CalibrationModel(const NumberFormat& format, QObject* parent = nullptr);

  void setRows(std::vector<CalibrationRow> rows) { assignByPlace(std::move(rows)); }

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] QString text(const CalibrationRow& row, int column) const;

  NumberFormat m_format;
};

// In the plan, new, or why it is left out or doubtful; the whole of it as the second.
struct RowState {
  QString word;
  QString sentences;
  bool good = true;
};
[[nodiscard]] RowState rowState(const CalibrationRow& row);

// What a benchmark of a workload's deployment most likely ran with, for what its result does not say. Numbers of 0 and
// empty texts where the plan says nothing; `workload` may be unknown.
[[nodiscard]] BenchmarkRow benchmarkDefaults(const Plan& plan, const WorkloadId& workload);

}  // namespace fulcrum
