// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario's mix of a fleet on its load-duration curve, with a boundary a tier that is dragged: the lever becomes
// counts, and figures follow.
#pragma once

#include <array>

#include "charts/chart_card.h"
#include "live/live_mix.h"
#include "live/workspace.h"

namespace fulcrum {

class TierHandle;

class MixCard : public ChartCard {
  Q_OBJECT
 public:
  // `mix` is that of the displayed scenario.
  MixCard(Workspace& workspace, LiveMix& mix, QWidget* parent = nullptr);

  // The fleet's week in the displayed month, and the cheapest one's, whose boundaries are marked.
  void refresh(const PoolWeek& mine, const PoolWeek& cheapest);
  [[nodiscard]] TierHandle* handle(optimise::PurchaseKind kind) const { return m_handles[static_cast<size_t>(kind)]; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeHandle(optimise::PurchaseKind kind);
  void showHandles();
  void place();
  void paintBoundaries(QPainter& painter) const;
  void edit(optimise::PurchaseKind kind, int nodes);
  void beginDrag(optimise::PurchaseKind kind);
  void drag(optimise::PurchaseKind kind, int nodes);
  void endDrag(bool kept);
  [[nodiscard]] std::optional<Plan> held(optimise::PurchaseKind kind);
  [[nodiscard]] Plan withCount(const Plan& held, optimise::PurchaseKind kind, int nodes) const;

  Workspace& m_workspace;
  LiveMix& m_mix;
  std::array<TierHandle*, optimise::kPurchaseKinds> m_handles{};
  QWidget* m_lines;
  PoolWeek m_mine{};
  PoolWeek m_cheapest{};
  std::optional<Plan> m_dragStart;  // with the lever in counts
  int m_startNodes = 0;
};

}  // namespace fulcrum
