// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from benchmark rows: the factors of each accelerator, engine and kind of model, their errors before and
// after, and which of them hold. Of several engines one can be preferred.
#pragma once

#include <QWidget>
#include <vector>

#include "serving/calibration.h"
#include "tables/calibration_model.h"
#include "words/number_format.h"

class QToolButton;
class QTreeWidget;

namespace fulcrum {

class CalibrationList : public QWidget {
  Q_OBJECT
 public:
  explicit CalibrationList(const NumberFormat& format, QWidget* parent = nullptr);

  // The calibrations of a model's rows.
  void setCalibrations(std::vector<Calibration> calibrations, const CalibrationModel& rows, const SpecList& specs);

 Q_SIGNALS:
  void preferred(const fulcrum::Calibration& calibration);

 private:
  void select();
  [[nodiscard]] const Calibration* selected() const;
  [[nodiscard]] const Calibration* inUse(const Calibration& calibration) const;
  [[nodiscard]] QString stateOf(const Calibration& calibration) const;

  NumberFormat m_format;
  std::vector<Calibration> m_calibrations;
  QTreeWidget* m_results;
  QToolButton* m_prefer;
};

}  // namespace fulcrum
