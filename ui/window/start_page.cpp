// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_page.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "document/settings.h"
#include "theme/card.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetWidth = 900;

QPushButton* addChoice(QVBoxLayout* rows, const QString& title, const QString& about) {
  auto* button = new QPushButton(title);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setAccessibleDescription(about);
  rows->addWidget(button);
  auto* text = new QLabel(about);
  text->setWordWrap(true);
  setRole(text, u"secondaryMuted"_s);
  rows->addWidget(text);
  rows->addSpacing(space::kNormal);
  return button;
}

}  // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_recent(new QListWidget(this)), m_noRecent(nullptr) {
  setObjectName(u"startPage"_s);
  auto* outer = new QHBoxLayout(this);
  auto* sheet = new QWidget(this);
  sheet->setMaximumWidth(kSheetWidth);
  outer->addStretch(1);
  outer->addWidget(sheet, 8);
  outer->addStretch(1);
  auto* rows = new QVBoxLayout(sheet);
  rows->setSpacing(space::kSection);
  rows->addStretch(1);
  auto* title = new QLabel(tr("What will your inference cost?"), sheet);
  setRole(title, u"keyFigure"_s);
  rows->addWidget(title);
  auto* about =
      new QLabel(tr("Fulcrum plans it hour by hour: from the requests of a week to nodes, contracts, owned hardware "
                    "and cash. Nothing leaves this computer."),
                 sheet);
  about->setWordWrap(true);
  setRole(about, u"muted"_s);
  rows->addWidget(about);

  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kSection);
  rows->addLayout(columns, 4);
  auto* begin = new Card(tr("Begin"), {}, sheet);
  QPushButton* guided = addChoice(begin->contentLayout(), tr("New &guided plan…"),
                                  tr("Three questions, and a plan of your own that works."));
  setRole(guided, u"primary"_s);
  connect(guided, &QPushButton::clicked, this, &StartPage::guidedRequested);
  connect(
      addChoice(begin->contentLayout(), tr("From a &template…"), tr("Published cases, with what their authors found.")),
      &QPushButton::clicked, this, &StartPage::templateRequested);
  connect(addChoice(begin->contentLayout(), tr("Look at the &sample"),
                    tr("A company with three workloads, to try everything on.")),
          &QPushButton::clicked, this, &StartPage::sampleRequested);
  connect(addChoice(begin->contentLayout(), tr("&Empty plan"),
                    tr("One small workload on one fleet, for those who know their way.")),
          &QPushButton::clicked, this, &StartPage::emptyRequested);
  connect(addChoice(begin->contentLayout(), tr("&Open a file…"),
                    tr("A project (.fulcrum) or a plan in its text form (.json).")),
          &QPushButton::clicked, this, &StartPage::openRequested);
  begin->contentLayout()->addStretch(1);
  columns->addWidget(begin, 1);

  auto* recent = new Card(tr("Recent plans"), {}, sheet);
  m_recent->setAccessibleName(tr("Recent plans"));
  m_recent->setFrameShape(QFrame::NoFrame);
  m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
  auto* remove = new QAction(tr("Remove from the list"), m_recent);
  remove->setShortcut(QKeySequence::Delete);
  remove->setShortcutContext(Qt::WidgetShortcut);
  connect(remove, &QAction::triggered, this, &StartPage::removeCurrent);
  m_recent->addAction(remove);
  connect(m_recent, &QListWidget::itemActivated, this,
          [this](QListWidgetItem* item) { Q_EMIT fileRequested(item->data(Qt::UserRole).toString()); });
  recent->contentLayout()->addWidget(m_recent, 1);
  auto* none = new QLabel(tr("Plans that you save are listed here."), recent);
  none->setWordWrap(true);
  none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  setRole(none, u"muted"_s);
  recent->contentLayout()->addWidget(none, 1);
  m_noRecent = none;
  columns->addWidget(recent, 1);
  rows->addStretch(2);
  connect(&settings, &Settings::recentFilesChanged, this, &StartPage::fill);
  fill();
  setFocusProxy(guided);
}

void StartPage::fill() {
  m_recent->clear();
  for (const QString& path : m_settings.recentFiles()) {
    const QFileInfo file(path);
    const QString when =
        file.exists() ? QLocale().toString(file.lastModified(), QLocale::ShortFormat) : tr("not there any more");
    auto* item = new QListWidgetItem(u"%1\n%2"_s.arg(file.fileName(), when), m_recent);
    item->setData(Qt::UserRole, path);
    item->setToolTip(path);
    if (!file.exists()) item->setForeground(palette().color(QPalette::PlaceholderText));
  }
  m_recent->setVisible(m_recent->count() > 0);
  m_noRecent->setVisible(m_recent->count() == 0);
}

void StartPage::removeCurrent() {
  if (const QListWidgetItem* item = m_recent->currentItem())
    m_settings.removeRecentFile(item->data(Qt::UserRole).toString());
}

}  // namespace fulcrum
