// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/calibration_list.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "dialogs/headed_part.h"
#include "serving/names.h"
#include "theme/metrics.h"

namespace fulcrum {
namespace {

enum ResultColumn { kAccelerator, kEngine, kModels, kRows, kErrorBefore, kErrorAfter, kA, kK, kState, kResultColumns };

}  // namespace

CalibrationList::CalibrationList(const NumberFormat& format, QWidget* parent) : QWidget(parent), m_format(format) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  m_prefer = flatButton(tr("Use this engine"),
                        tr("Where several engines were measured, calibrate with the selected one"), this);
  m_results = new QTreeWidget(this);
  setUp(*m_results, tr("Calibration"));
  m_results->setRootIsDecorated(false);
  m_results->setIndentation(0);
  m_results->setUniformRowHeights(true);
  m_results->setHeaderLabels({tr("Accelerator"), tr("Engine"), tr("Models"), tr("Rows"), tr("Error before"),
                              tr("Error after"), tr("a, memory"), tr("k, arithmetic"), tr("State")});
  m_results->headerItem()->setToolTip(kModels, tr("Rows of dense models calibrate dense models, those of mixtures of "
                                                  "experts such mixtures"));
  for (const int column : {kErrorBefore, kErrorAfter})
    m_results->headerItem()->setToolTip(column, tr("Median of how far the model lies from the measured throughput"));
  m_results->headerItem()->setToolTip(kA, tr("Factor on the time that reading memory takes; 1 is the model as it is"));
  m_results->headerItem()->setToolTip(
      kK, tr("Factor on the time that arithmetic and collectives take; 1 is the model as it is"));
  for (int column = kRows; column < kState; ++column)
    m_results->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  m_results->header()->setStretchLastSection(true);
  m_results->setFixedHeight(size::kShortList);
  connect(m_prefer, &QToolButton::clicked, this, [this] {
    if (const Calibration* calibration = selected()) Q_EMIT preferred(*calibration);
  });
  connect(m_results, &QTreeWidget::itemSelectionChanged, this, &CalibrationList::select);
  rows->addLayout(headed(tr("Calibration"), {m_prefer}, this));
  rows->addWidget(m_results);
}

void CalibrationList::select() {
  const Calibration* calibration = selected();
  m_prefer->setEnabled(calibration && calibration->holds() && inUse(*calibration) != calibration);
}

const Calibration* CalibrationList::selected() const {
  const auto row = static_cast<size_t>(m_results->currentIndex().row());
  return m_results->selectedItems().isEmpty() || row >= m_calibrations.size() ? nullptr : &m_calibrations[row];
}

// What holds where this calibration might.
const Calibration* CalibrationList::inUse(const Calibration& calibration) const {
  const ServingEngine engine = engineOf(calibration.engine).value_or(ServingEngine::Vllm);
  return calibrationInUse(m_calibrations, calibration.accelerator, engine, calibration.experts);
}

QString CalibrationList::stateOf(const Calibration& calibration) const {
  if (!calibration.holds()) {
    return tr("%Ln more row(s) calibrate other models, too", nullptr,
              static_cast<int>(kRowsToCalibrate) - static_cast<int>(calibration.rows.size()));
  }
  if (inUse(calibration) != &calibration) return tr("Not in use: another engine comes first");
  if (calibration.errorAfter > calibration.errorBefore)
    return tr("In use, but worse than before: remove doubtful rows");
  return tr("In use");
}

void CalibrationList::setCalibrations(std::vector<Calibration> calibrations, const CalibrationModel& rows,
                                      const SpecList& specs) {
  m_calibrations = std::move(calibrations);
  m_results->clear();
  for (const Calibration& calibration : m_calibrations) {
    const BenchmarkRow& first = rows.row(static_cast<int>(calibration.rows.front().row)).row;
    const AcceleratorSpec* accelerator = specs.findAccelerator(first.accelerator);
    auto* item = new QTreeWidgetItem(m_results);
    item->setText(kAccelerator, QString::fromStdString(accelerator ? accelerator->name : first.accelerator));
    item->setText(kEngine, first.engine.empty() ? tr("not named") : QString::fromStdString(first.engine));
    item->setText(kModels, calibration.experts ? tr("experts") : tr("dense"));
    item->setText(kRows, m_format.number(static_cast<double>(calibration.rows.size())));
    item->setText(kErrorBefore, m_format.share(calibration.errorBefore, 1));
    item->setText(kErrorAfter, m_format.share(calibration.errorAfter, 1));
    item->setText(kA, m_format.significant(calibration.factors.bandwidth));
    item->setText(kK, m_format.significant(calibration.factors.compute));
    item->setText(kState, stateOf(calibration));
    for (int column = kRows; column < kState; ++column)
      item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
  }
  for (int column = 0; column < kState; ++column) m_results->resizeColumnToContents(column);
  m_prefer->setEnabled(false);
}

}  // namespace fulcrum
