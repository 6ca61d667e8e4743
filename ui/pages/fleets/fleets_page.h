// SPDX-License-Identifier: GPL-3.0-or-later
// The Fleets page: the table of fleets, the inspector of the one selected, and its hours above each level.
#pragma once

#include "pages/common/page.h"

namespace fulcrum {

class ChartCard;
class FleetInspector;
class FleetListCard;
class MonthChoice;

class FleetsPage : public Page {
  Q_OBJECT
 public:
  explicit FleetsPage(Workspace& workspace, QWidget* parent = nullptr);

  bool focusField(const QString& path) override;
  [[nodiscard]] explain::Verdict verdict() const override { return explain::fleetsVerdict(subject()); }

 protected:
  void refresh() override;

 private:
  FleetListCard* m_fleets;
  FleetInspector* m_inspector;
  ChartCard* m_loadDuration;
  MonthChoice* m_month;
};

}  // namespace fulcrum
