// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QToolButton(this)) {
  setObjectName(u"banner"_s);
  setRole(this, u"card"_s);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margins::kNotice);
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText);
  row->addWidget(m_text, 1);
  connect(m_action, &QToolButton::clicked, this, &Banner::actionChosen);
  row->addWidget(m_action);
  m_action->hide();
  auto* close = new QToolButton(this);
  setRole(close, u"flat"_s);
  close->setText(u"✕"_s);
  close->setToolTip(tr("Close this notice"));
  close->setAccessibleName(close->toolTip());
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  row->addWidget(close);
  hide();
}

void Banner::setAction(const QString& text) {
  m_action->setText(text);
  m_action->setVisible(!text.isEmpty());
}

void Banner::showText(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
}

}  // namespace fulcrum
