// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_place.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 240;
constexpr int kSearchDelay = 150;  // milliseconds after the last letter
constexpr int kRowHeight = 26;
constexpr int kLeastHeight = 56;
constexpr int kColumnWidths[] = {160, 320, 150, 150};  // of all but the last, which takes what is left

}  // namespace

HistoryPanel::HistoryPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace.document),
      m_search(new QLineEdit(this)),
      m_said(new QLabel(this)),
      m_restore(new QPushButton(tr("&Restore this value"), this)),
      m_table(makeTable()),
      m_empty(new QLabel(this)),
      m_stack(new QStackedWidget(this)) {
  m_empty->setWordWrap(true);
  m_empty->setAlignment(Qt::AlignCenter);
  setRole(m_empty, u"muted"_s);
  m_stack->setMinimumHeight(kLeastHeight);  // at 1280 x 800 the page needs the rest
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(space::kNormal, space::kTight, space::kNormal, space::kNormal);
  rows->addWidget(makeBar());
  rows->addWidget(m_stack, 1);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&m_model, signal, this, &HistoryPanel::refresh);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::refresh);
  refresh();
}

QWidget* HistoryPanel::makeBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(margins::kNone);
  m_search->setPlaceholderText(tr("Find a change"));
  m_search->setAccessibleName(tr("Find a change"));
  m_search->setClearButtonEnabled(true);
  m_search->setFixedWidth(kSearchWidth);
  auto* delay = new QTimer(this);
  delay->setSingleShot(true);
  delay->setInterval(kSearchDelay);
  connect(m_search, &QLineEdit::textChanged, delay, qOverload<>(&QTimer::start));
  connect(delay, &QTimer::timeout, this, [this] {
    m_model.setSearch(m_search->text());
    refresh();
  });
  m_restore->setObjectName(u"restore"_s);
  m_restore->setToolTip(tr("Sets the field back to the old value. It can be undone."));
  connect(m_restore, &QPushButton::clicked, this, [this] { restore(ChangeSide::Before); });
  auto* copy = new QPushButton(tr("Save a copy without history…"), bar);
  connect(copy, &QPushButton::clicked, this, &HistoryPanel::copyWithoutHistoryRequested);
  m_said->setWordWrap(true);
  row->addWidget(m_search);
  row->addWidget(m_restore);
  row->addWidget(m_said, 1);
  row->addWidget(copy);
  return bar;
}

QTableView* HistoryPanel::makeTable() {
  auto* table = new QTableView(this);
  table->setModel(&m_model);
  table->setAccessibleName(tr("History"));
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setContextMenuPolicy(Qt::CustomContextMenu);
  table->verticalHeader()->hide();
  table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  // Columns that fit their contents would ask every row of a long history for its texts.
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setStretchLastSection(true);
  int column = 0;
  for (const int width : kColumnWidths) table->setColumnWidth(column++, width);
  connect(table, &QTableView::activated, this, &HistoryPanel::goTo);  // double-click or Enter
  connect(table, &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
  return table;
}

void HistoryPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_model.setActive(true);
  refresh();
}

void HistoryPanel::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_model.setActive(false);
}

void HistoryPanel::refresh() {
  say({});
  m_restore->setEnabled(m_table->selectionModel() && m_table->selectionModel()->hasSelection());
  m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
  m_empty->setText(
      m_search->text().trimmed().isEmpty()
          ? tr("No changes yet. Every edit is listed here with its old and new value, and is saved with the "
               "project. Double-click a change to go to its field; a value can be restored at any time.")
          : tr("No change holds these words."));
}

void HistoryPanel::goTo(const QModelIndex& index) {
  const ChangeEntry& change = m_model.change(index.row());
  if (const auto path = indexedPath(m_workspace.whole(), change.path)) {
    Q_EMIT fieldRequested(QString::fromStdString(*path));
  } else {
    say(problemSentence({.code = "elementGone"}));
  }
}

void HistoryPanel::restore(ChangeSide side) {
  if (!m_table->selectionModel()->hasSelection()) return;
  const ChangeEntry change = m_model.change(m_table->currentIndex().row());
  const Result<Plan> restored = withRestored(m_workspace.whole(), change, side);
  const QString place = placeInWords(m_workspace.whole(), change.path);
  if (!restored) return say(place + u": "_s + problemSentence(restored.problems().front()));
  if (restored.value() == m_workspace.whole()) return say(tr("%1 has this value.").arg(place));
  m_workspace.document.editWhole(tr("Restore %1").arg(place), restored.value());
}

void HistoryPanel::showMenu(const QPoint& position) {
  const QModelIndex index = m_table->indexAt(position);
  if (!index.isValid()) return;
  m_table->setCurrentIndex(index);
  QMenu menu(this);
  menu.addAction(tr("Go to the field"), this, [this, index] { goTo(index); });
  menu.addSeparator();
  menu.addAction(tr("Restore the old value"), this, [this] { restore(ChangeSide::Before); });
  menu.addAction(tr("Restore the new value"), this, [this] { restore(ChangeSide::After); });
  menu.exec(m_table->viewport()->mapToGlobal(position));
}

void HistoryPanel::say(const QString& sentence) {
  m_said->setText(sentence);
}

}  // namespace fulcrum
