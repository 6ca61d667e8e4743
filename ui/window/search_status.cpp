// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/search_status.h"

#include <QHBoxLayout>

#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

SearchStatus::SearchStatus(LiveEvaluation& live, QWidget* parent)
    : QWidget(parent), m_live(live), m_text(new QLabel(this)), m_button(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_text);
  setRole(m_button, u"flat"_s);
  row->addWidget(m_button);
  m_tick.setInterval(1000);
  connect(&m_tick, &QTimer::timeout, this, &SearchStatus::refresh);
  connect(m_button, &QToolButton::clicked, this, &SearchStatus::choose);
  connect(&live, &LiveEvaluation::evaluated, this, &SearchStatus::refresh);
  connect(&live, &LiveEvaluation::searchChanged, this, &SearchStatus::refresh);
  refresh();
}

void SearchStatus::refresh() {
  const bool searching = m_live.isSearching();
  if (searching && !m_since.isValid()) m_since.start();
  if (!searching) m_since.invalidate();
  if (searching != m_tick.isActive()) searching ? m_tick.start() : m_tick.stop();
  const qint64 seconds = searching ? m_since.elapsed() / 1000 : 0;
  m_text->setText(searching ? tr("Seeking the cheapest mix within the caps: %1 s").arg(seconds)
                            : tr("The search within the caps was stopped"));
  m_text->setToolTip(tr("Figures are those of the latest mix that keeps the caps; it may not be the cheapest."));
  m_button->setText(searching ? tr("Stop") : tr("Go on"));
  setVisible(searching || m_live.wasSearchStopped());
}

void SearchStatus::choose() {
  if (m_live.isSearching()) {
    m_live.stopSearch();
  } else {
    m_live.resumeSearch();
  }
}

}  // namespace fulcrum
