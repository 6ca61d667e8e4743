// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/verdict_line.h"

#include <QEvent>

#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/explain_words.h"

namespace fulcrum {

VerdictLine::VerdictLine(Workspace& workspace, QWidget* parent) : QLabel(parent), m_workspace(workspace) {
  setObjectName(QStringLiteral("verdict"));
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setContentsMargins(space::kHair, 0, space::kHair, 0);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
  connect(&workspace.live, &LiveEvaluation::evaluated, this, &VerdictLine::refresh);
}

void VerdictLine::setPage(Page* page) {
  if (m_page) disconnect(m_page, &Page::verdictChanged, this, nullptr);
  m_page = page;
  if (page) connect(page, &Page::verdictChanged, this, &VerdictLine::refresh);
  refresh();
}

// A drag may change a number in each frame, and must not move the page below it: that waits for its end.
void VerdictLine::refresh() {
  const explain::Verdict verdict = m_page ? m_page->verdict() : explain::Verdict();
  const QString text = verdictInWords(verdict, m_workspace.plan(), m_workspace.format());
  const bool inGesture = m_workspace.document.inGesture();
  if (inGesture && minimumHeight() != maximumHeight() && heightForWidth(width()) > 0) setFixedHeight(height());
  display(text);
  setAccessibleName(tr("Verdict: %1").arg(text));
  if (inGesture) return;
  setMinimumHeight(0);
  setMaximumHeight(QWIDGETSIZE_MAX);
  setVisible(!verdict.empty());
}

// What the figures leave out stands first, in the colour of errors.
void VerdictLine::display(const QString& text) {
  const Evaluation* evaluation = m_workspace.live.current();
  const QString incomplete =
      evaluation ? verdictInWords(explain::incompleteness(*evaluation), m_workspace.plan(), m_workspace.format())
                 : QString();
  const bool inColour = !incomplete.isEmpty() && text.startsWith(incomplete);
  const QString displayed = inColour ? QStringLiteral("<span style=\"color:%1\">%2</span>%3")
                                           .arg(currentTheme().worse().name(), incomplete.toHtmlEscaped(),
                                                text.sliced(incomplete.size()).toHtmlEscaped())
                                     : text;
  setTextFormat(inColour ? Qt::RichText : Qt::PlainText);
  if (displayed != this->text()) setText(displayed);
}

void VerdictLine::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) refresh();
}

}  // namespace fulcrum
