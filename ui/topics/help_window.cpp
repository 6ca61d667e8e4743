// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/help_window.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 240;
constexpr int kDocumentMargin = 18;
constexpr int kCellPadding = 4;

// What the menus of the window do by key, as a table.
QString shortcutTable(const QMenuBar& menus) {
  QString rows;
  const auto add = [&](const auto& self, const QMenu& menu) -> void {
    for (const QAction* action : menu.actions()) {
      if (action->menu()) self(self, *action->menu());
      QStringList keys;
      for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
      if (!keys.isEmpty()) rows += u"| %1 | %2 |\n"_s.arg(keys.join(u", "_s), QString(action->text()).remove(u'&'));
    }
  };
  for (const QAction* top : menus.actions()) {
    if (top->menu()) add(add, *top->menu());
  }
  return u"| %1 | %2 |\n|---|---|\n"_s.arg(HelpWindow::tr("key"), HelpWindow::tr("does")) + rows;
}

// The window behind a dialog and its dialogs.
const QMainWindow* mainWindowOf(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget()) {
    if (const auto* window = qobject_cast<const QMainWindow*>(widget)) return window;
  }
  return nullptr;
}

// Tables have lines, quotations are formulas, and everything has the colours of the theme.
void dress(QTextDocument& document) {
  document.setDocumentMargin(kDocumentMargin);
  const Theme theme = currentTheme();
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0) {
      format.setTopMargin(format.headingLevel() == 1 ? 0 : space::kSection);
      format.setBottomMargin(space::kTight);
    } else if (format.hasProperty(QTextFormat::BlockQuoteLevel) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
      format.setBackground(theme.accentWash());
    }
    QTextCursor(block).setBlockFormat(format);
  }
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.line());
    format.setBorderCollapse(true);
    format.setCellPadding(kCellPadding);
    table->setFormat(format);
  }
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_backButton(new QToolButton(this)) {
  setWindowTitle(tr("Fulcrum help"));
  if (const QMainWindow* window = mainWindowOf(parent)) {
    if (const auto* menus = window->findChild<QMenuBar*>()) m_book.setFact(u"shortcuts"_s, shortcutTable(*menus));
  }
  setWindowModality(Qt::NonModal);
  setAttribute(Qt::WA_DeleteOnClose);
  resize(920, 640);
  m_search->setPlaceholderText(tr("Search the help"));
  m_search->setAccessibleName(tr("Search the help"));
  m_search->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Topics"));
  m_text->setAccessibleName(tr("Topic"));
  m_text->setOpenLinks(false);
  m_backButton->setText(tr("Back"));
  m_backButton->setShortcut(QKeySequence(QKeySequence::Back));
  setRole(m_backButton, u"flat"_s);
  auto* side = new QWidget(this);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(margins::kNone);
  auto* bar = new QHBoxLayout;
  bar->addWidget(m_search, 1);
  bar->addWidget(m_backButton);
  rows->addLayout(bar);
  rows->addWidget(m_list, 1);
  auto* columns = new QSplitter(this);
  columns->addWidget(side);
  columns->addWidget(m_text);
  columns->setStretchFactor(1, 1);
  columns->setSizes({kListWidth, width() - kListWidth});
  auto* all = new QVBoxLayout(this);
  all->addWidget(columns);
  buildList();
  connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    if (m_list->count() > 0) showTopic(m_list->item(0)->data(Qt::UserRole).toString());
  });
  connect(m_list, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { showTopic(item->data(Qt::UserRole).toString()); });
  connect(m_list, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { showTopic(item->data(Qt::UserRole).toString()); });
  connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
  connect(m_backButton, &QToolButton::clicked, this, [this] {
    if (!m_back.isEmpty()) display(m_back.takeLast());
  });
}

void HelpWindow::buildList() {
  m_list->clear();
  for (const QString& id : m_book.files()) {
    auto* item = new QListWidgetItem(m_book.topic(id)->title, m_list);
    item->setData(Qt::UserRole, id);
  }
  markCurrent();
}

void HelpWindow::search() {
  const QString words = m_search->text().trimmed();
  if (words.isEmpty()) {
    buildList();
    return;
  }
  m_list->clear();
  for (const HelpTopic& topic : m_book.found(words)) {
    auto* item = new QListWidgetItem(topic.title, m_list);
    item->setData(Qt::UserRole, topic.id);
  }
  if (m_list->count() == 0) {
    auto* nothing = new QListWidgetItem(tr("No topic has these words"), m_list);
    nothing->setFlags(Qt::NoItemFlags);
  }
  markCurrent();
}

void HelpWindow::markCurrent() {
  for (int row = 0; row < m_list->count(); ++row) {
    if (m_list->item(row)->data(Qt::UserRole).toString() == m_topic) m_list->setCurrentRow(row);
  }
}

void HelpWindow::showTopic(const QString& id, int heading) {
  if (id.isEmpty()) return;
  if (!m_topic.isEmpty() && id != m_topic) m_back.append({.id = m_topic});
  display({.id = id, .heading = heading});
}

void HelpWindow::display(const HelpBook::Place& place) {
  const std::optional<HelpTopic> topic = m_book.topic(place.id);
  const HelpTopic shown = topic ? *topic : *m_book.topic(u"tour"_s);
  m_topic = shown.id;
  m_text->document()->setMarkdown(shown.markdown);
  dress(*m_text->document());
  m_text->moveCursor(QTextCursor::Start);
  m_backButton->setEnabled(!m_back.isEmpty());
  markCurrent();
  scrollTo(place.heading);
}

void HelpWindow::scrollTo(int heading) {
  int at = 0;
  for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() == 0 || at++ != heading) continue;
    m_text->setTextCursor(QTextCursor(block));
    const int top = m_text->cursorRect().top() + m_text->verticalScrollBar()->value();
    m_text->verticalScrollBar()->setValue(heading == 0 ? 0 : top - space::kNormal);
    return;
  }
}

void HelpWindow::follow(const QUrl& link) {
  if (const auto place = m_book.resolved(link.toString(), m_topic)) showTopic(place->id, place->heading);
}

QString topicOf(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget()) {
    const QString topic = widget->property(kHelpTopic).toString();
    if (!topic.isEmpty()) return topic;
  }
  return u"tour"_s;
}

void showHelp(const QString& topic, QWidget* parent) {
  // A dialog that waits for an answer lets nothing but its children be used.
  QWidget* owner = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : parent;
  if (qobject_cast<HelpWindow*>(owner)) owner = owner->parentWidget();
  auto* help = owner ? owner->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
  if (!help) help = new HelpWindow(owner);
  help->showTopic(topic);
  help->show();
  help->raise();
  help->activateWindow();
}

namespace {

class HelpKey : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1) return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || qobject_cast<HelpWindow*>(widget->window()) || answersWhy(*widget)) return false;
    const QWidget* focus = widget->focusWidget() ? widget->focusWidget() : widget;
    showHelp(topicOf(focus), widget->window());
    return true;
  }
};

}  // namespace

void installHelpKey(QObject& application) {
  application.installEventFilter(new HelpKey(&application));
}

}  // namespace fulcrum
