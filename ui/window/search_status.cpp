// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/search_status.h"

#include <QHBoxLayout>
#include <cmath>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastGap = 0.0005;  // less is said to be the optimum

}  // namespace

SearchStatus::SearchStatus(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_live(workspace.live),
      m_search(workspace.live.search()),
      m_text(new QLabel(this)),
      m_button(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margins::kNone);
  row->addWidget(m_text);
  setRole(m_button, u"flat"_s);
  row->addWidget(m_button);
  m_tick.setInterval(1000);
  connect(&m_tick, &QTimer::timeout, this, &SearchStatus::refresh);
  connect(m_button, &QToolButton::clicked, this, &SearchStatus::choose);
  connect(&m_live, &LiveEvaluation::evaluated, this, &SearchStatus::refresh);
  connect(&m_search, &CappedSearch::changed, this, &SearchStatus::refresh);
  refresh();
}

void SearchStatus::refresh() {
  const bool searching = m_search.isSearching();
  if (searching && !m_since.isValid()) m_since.start();
  if (!searching) m_since.invalidate();
  if (searching != m_tick.isActive()) searching ? m_tick.start() : m_tick.stop();
  const qint64 seconds = searching ? m_since.elapsed() / 1000 : 0;
  m_text->setText(text(seconds));
  m_text->setToolTip(
      searching || m_search.wasStopped()
          ? tr("Figures are those of the latest mix that keeps the caps; it may not be the cheapest.")
          : tr("The search ended after its time. No mix within the caps can be cheaper by more than this."));
  m_button->setText(searching ? tr("Stop") : tr("Go on"));
  m_button->setVisible(searching || m_search.wasStopped());
  setVisible(searching || m_search.wasStopped() || m_live.gap() >= kLeastGap);
}

QString SearchStatus::text(qint64 seconds) const {
  // Rounded up: a mix that is not proved is not said to be within nothing of the optimum.
  const auto share = [this](double gap) { return m_workspace.format().share(std::ceil(gap * 1000 - 1e-6) / 1000, 1); };
  if (m_search.wasStopped()) return tr("The search within the caps was stopped");
  if (!m_search.isSearching()) return tr("Mix within the caps: within %1 of the optimum").arg(share(m_live.gap()));
  if (const auto gap = m_search.gap()) {
    return tr("Seeking the cheapest mix within the caps: %1 s, the best so far within %2 of the optimum")
        .arg(seconds)
        .arg(share(*gap));
  }
  return tr("Seeking the cheapest mix within the caps: %1 s").arg(seconds);
}

void SearchStatus::choose() {
  if (m_search.isSearching()) {
    m_search.stop();
  } else {
    m_search.resume();
  }
}

}  // namespace fulcrum
