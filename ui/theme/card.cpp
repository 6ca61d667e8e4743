// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "theme/elided_label.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

Card::Card(QWidget* parent) : Card(QString(), QString(), parent) {}

Card::Card(const QString& title, const QString& subtitle, QWidget* parent)
    : QFrame(parent),
      m_header(new QWidget),
      m_title(new ElidedLabel),
      m_subtitle(new ElidedLabel),
      m_headerLayout(new QHBoxLayout(m_header)),
      m_content(new QVBoxLayout) {
  setRole(this, u"card"_s);
  setRole(m_title, u"cardTitle"_s);
  setRole(m_subtitle, u"muted"_s);
  // What does not fit is left out of the subtitle first, then of the title, and never of the controls.
  m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

  m_headerLayout->setContentsMargins(margins::kNone);
  m_headerLayout->setSpacing(space::kSnug);
  m_headerLayout->addWidget(m_title);
  m_headerLayout->addSpacing(space::kTight);
  m_headerLayout->addWidget(m_subtitle, 1);
  m_header->setMinimumHeight(size::kTableRow);

  m_content->setContentsMargins(margins::kNone);
  m_content->setSpacing(space::kNormal);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margins::kCard);
  layout->setSpacing(space::kTight);
  layout->addWidget(m_header);
  layout->addLayout(m_content, 1);

  setTitle(title);
  setSubtitle(subtitle);
}

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
  updateHeader();
}

void Card::setSubtitle(const QString& subtitle) {
  m_subtitle->setText(subtitle);
  setAccessibleDescription(subtitle);
  updateHeader();
}

void Card::setSubtitleWhy(std::function<void()> ask) {
  stopAnsweringWhy(m_subtitle);
  if (ask) answerWhy(m_subtitle, WhyBy::Click, std::move(ask));
}

QString Card::title() const {
  return m_title->text();
}
QString Card::subtitle() const {
  return m_subtitle->text();
}

void Card::addHeaderWidget(QWidget* widget) {
  m_headerLayout->addWidget(widget);
  m_hasHeaderWidgets = true;
  updateHeader();
}

void Card::addHeaderSpacing(int width) {
  m_headerLayout->addSpacing(width);
}

int Card::headerHint() const {
  return m_headerLayout->sizeHint().width() + margins::kCard.left() + margins::kCard.right();
}

void Card::updateHeader() {
  m_title->setVisible(!m_title->text().isEmpty());
  m_header->setVisible(m_hasHeaderWidgets || !m_title->text().isEmpty() || !m_subtitle->text().isEmpty());
}

}  // namespace fulcrum
