// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise/mix_card.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "charts/chart_widget.h"
#include "engine/tier_prices.h"
#include "figures/mix_figures.h"
#include "figures/tier_figures.h"
#include "pages/optimise/tier_handle.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;
using optimise::PurchaseKind;

namespace {

constexpr std::array kFromTheLowest{PurchaseKind::Owned, PurchaseKind::Reserved3y, PurchaseKind::Reserved1y};

int nodesOf(const PoolWeek& week, PurchaseKind kind) {
  return static_cast<int>(std::lround(week.nodes[static_cast<size_t>(tierOf(kind))][0]));
}

// The level up to which a tier and those below it reach.
int boundaryOf(const PoolWeek& week, PurchaseKind kind) {
  int level = 0;
  for (const PurchaseKind each : kFromTheLowest) {
    level += nodesOf(week, each);
    if (each == kind) break;
  }
  return level;
}

int peakOf(const PoolWeek& week) {
  return static_cast<int>(std::ceil(*std::ranges::max_element(week.provisioned)));
}

}  // namespace

MixCard::MixCard(Workspace& workspace, LiveMix& mix, QWidget* parent)
    : ChartCard(Header::Compact, parent), m_workspace(workspace), m_mix(mix), m_lines(new QWidget(chart())) {
  m_lines->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_lines->installEventFilter(this);
  chart()->installEventFilter(this);
  for (const PurchaseKind kind : kFromTheLowest) makeHandle(kind);
}

void MixCard::makeHandle(PurchaseKind kind) {
  auto* handle = new TierHandle(tierName(tierOf(kind)), std::get<TierRole>(ColourRole(roleOf(tierOf(kind)))), chart());
  m_handles[static_cast<size_t>(kind)] = handle;
  handle->hide();
  connect(handle, &TierHandle::dragStarted, this, [this, kind] { beginDrag(kind); });
  connect(handle, &TierHandle::dragged, this, [this, kind](int nodes) { drag(kind, nodes); });
  connect(handle, &TierHandle::dragFinished, this, [this] { endDrag(true); });
  connect(handle, &TierHandle::dragCancelled, this, [this] { endDrag(false); });
  connect(handle, &TierHandle::stepped, this, [this, kind](int nodes) { edit(kind, nodes); });
}

void MixCard::refresh(const PoolWeek& mine, const PoolWeek& cheapest) {
  m_mine = mine;
  m_cheapest = cheapest;
  ChartData data = loadDuration(mine, m_workspace.format());
  data.title = tr("Your mix");
  data.subtitle = tr("drag a tier, or move it by the arrow keys");
  setData(std::move(data));
  showHandles();
}

void MixCard::showHandles() {
  const Plan& plan = m_workspace.plan();
  const ScenarioId& scenario = m_workspace.view.scenario();
  const int month = m_workspace.view.month();
  const Evaluation* evaluation = m_workspace.live.current();
  const auto pools = evaluation ? std::span(evaluation->pools) : std::span<const PoolEvaluation>();
  const auto pool = std::ranges::find(pools, m_mine.id, &PoolEvaluation::id);
  const NodeType* type = pool == pools.end() ? nullptr : fulcrum::find(plan, pool->nodeType);
  const int lead = resolveScenario(plan, scenario).assumptions.leadTimeMonths;
  const int peak = peakOf(m_mine);
  for (const PurchaseKind kind : kFromTheLowest) {
    TierHandle* shown = handle(kind);
    const bool owned = kind == PurchaseKind::Owned;
    const bool offered = type && (owned ? type->purchasePrice.value() > 0 : offersTerm(*type, *optimise::termOf(kind)));
    const int nodes = nodesOf(m_mine, kind);
    shown->setState(optimise::contractedNodes(m_workspace.whole(), scenario, m_mine.fleet, kind, month),
                    std::max(peak, nodes), nodes);
    const bool tooEarly = owned && month < lead;
    shown->setEnabled(!tooEarly);
    shown->setToolTip(tooEarly ? tr("Owned nodes arrive in %1 at the earliest: choose that month to change them.")
                                     .arg(m_workspace.monthLabel(lead))
                               : tr("Nodes in force in this month. Contracts from before the plan stay."));
    shown->setVisible(offered && peak > 0);
  }
  place();
}

void MixCard::place() {
  constexpr int kBetween = 4;
  const QRectF plot = chart()->plotRect();
  const double range = chart()->yMaximum() - chart()->yMinimum();
  if (range <= 0 || plot.height() <= 0) return;
  const double pixelsPerNode = plot.height() / range;
  double right = plot.right() - kBetween;
  for (const PurchaseKind kind : {PurchaseKind::Reserved1y, PurchaseKind::Reserved3y, PurchaseKind::Owned}) {
    TierHandle* shown = handle(kind);
    if (shown->isHidden()) continue;
    const double y = plot.bottom() - pixelsPerNode * boundaryOf(m_mine, kind);
    shown->setPixelsPerNode(pixelsPerNode);
    right -= shown->width();
    const double top = plot.top() - shown->height() / 2.0;
    const double lowest = plot.bottom() - shown->height();  // not over the hours below the axis
    shown->move(static_cast<int>(right),
                static_cast<int>(std::clamp(y - shown->height() / 2.0, top, std::max(top, lowest))));
    right -= kBetween;
  }
  m_lines->setGeometry(chart()->rect());
  m_lines->update();
}

void MixCard::paintBoundaries(QPainter& painter) const {
  const Theme theme = currentTheme();
  const QRectF plot = chart()->plotRect();
  const double range = chart()->yMaximum() - chart()->yMinimum();
  if (range <= 0) return;
  const auto yOf = [&](int level) {
    return std::clamp(plot.bottom() - plot.height() * level / range, plot.top(), plot.bottom());
  };
  painter.setRenderHint(QPainter::Antialiasing);
  for (const PurchaseKind kind : kFromTheLowest) {
    if (handle(kind)->isHidden()) continue;
    const QColor colour = theme.colour(handle(kind)->colour());
    painter.setPen(QPen(theme.card(), 3));
    const double y = yOf(boundaryOf(m_mine, kind));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    // Where the cheapest mix has it.
    if (m_cheapest.id != m_mine.id) continue;
    const double best = yOf(boundaryOf(m_cheapest, kind));
    painter.setPen(QPen(theme.card(), 1));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{plot.left(), best - 6}, {plot.left() + 10, best}, {plot.left(), best + 6}}));
  }
}

bool MixCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched == chart() && event->type() == QEvent::Resize) {
    QMetaObject::invokeMethod(this, &MixCard::place, Qt::QueuedConnection);
  } else if (watched == m_lines && event->type() == QEvent::Paint) {
    QPainter painter(m_lines);
    paintBoundaries(painter);
    return true;
  }
  return ChartCard::eventFilter(watched, event);
}

std::optional<Plan> MixCard::held(PurchaseKind kind) {
  m_mix.flush();  // a drag begins with the mix that is held: once, and most often it is there already
  if (!m_mix.answer()) return std::nullopt;
  return optimise::withMixHeld(m_workspace.whole(), m_workspace.view.scenario(), kind, *m_mix.answer());
}

Plan MixCard::withCount(const Plan& held, PurchaseKind kind, int nodes) const {
  return optimise::withTierCount(held, m_workspace.view.scenario(), m_mine.fleet, kind, m_workspace.view.month(),
                                 nodes);
}

// Keys that follow one another are one step.
void MixCard::edit(PurchaseKind kind, int nodes) {
  if (const auto start = held(kind)) {
    m_workspace.document.editWhole(tr("Change nodes of %1").arg(tierName(tierOf(kind))), withCount(*start, kind, nodes),
                                   u"tier-%1"_s.arg(static_cast<int>(kind)));
  }
}

void MixCard::beginDrag(PurchaseKind kind) {
  m_dragStart = held(kind);
  m_startNodes = nodesOf(m_mine, kind);
  if (!m_dragStart) return;
  beginGesture();
  m_workspace.document.beginGesture(tr("Change nodes of %1").arg(tierName(tierOf(kind))));
}

void MixCard::drag(PurchaseKind kind, int nodes) {
  if (!m_dragStart || !m_workspace.document.inGesture()) return;
  // Back at the start nothing has changed, the lever's mode included.
  m_workspace.document.updateGestureWhole(nodes == m_startNodes ? m_workspace.document.wholeAtGestureStart()
                                                                : withCount(*m_dragStart, kind, nodes));
}

void MixCard::endDrag(bool kept) {
  if (!m_dragStart) return;
  m_dragStart.reset();
  endGesture();
  if (kept) {
    m_workspace.document.finishGesture();
  } else {
    m_workspace.document.cancelGesture();
  }
}

}  // namespace fulcrum
