// SPDX-License-Identifier: GPL-3.0-or-later
// The Demand page: workloads, their week and growth, and the charts that follow a drag in the same frame.
#pragma once

#include "pages/common/page.h"

namespace fulcrum {

class ChartCard;
class GrowthCard;
class WeekCard;
class WorkloadPanel;

class DemandPage : public Page {
  Q_OBJECT
 public:
  explicit DemandPage(Workspace& workspace, QWidget* parent = nullptr);
  bool focusField(const QString& path) override;
  [[nodiscard]] explain::Verdict verdict() const override { return explain::demandVerdict(subject()); }

 protected:
  void refresh() override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  [[nodiscard]] ChartCard* makeChart(const QString& page);
  void setGesture(bool active);

  WorkloadPanel* m_workloads;
  WeekCard* m_week;
  GrowthCard* m_growth;
  ChartCard* m_cost;
  ChartCard* m_loadDuration;
  ChartCard* m_ownVsRent;
};

}  // namespace fulcrum
