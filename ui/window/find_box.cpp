// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/find_box.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "theme/applies.h"
#include "theme/metrics.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kOffered = 60;
constexpr int kVisibleRows = 14;
constexpr int kFoundWidth = 520;

enum FoundRole { KeyRole = Qt::UserRole, DetailRole, KindRole };

QString plainText(const QAction& action) {
  QString text = action.text().remove(u'&');
  if (text.endsWith(u'…')) text.chop(1);
  return text;
}

// Title, then where it is, and at the right what it is.
class FoundDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), size::kListRow};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString title = std::exchange(option.text, QString());
    const QStyle* style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? text : option.palette.color(group, QPalette::PlaceholderText);
    QRect rest = option.rect.adjusted(space::kNormal, 0, -space::kNormal, 0);
    const auto draw = [&](const QString& what, const QColor& colour, Qt::Alignment side, int width) {
      painter->setPen(colour);
      painter->drawText(rest, static_cast<int>(side | Qt::AlignVCenter),
                        option.fontMetrics.elidedText(what, Qt::ElideRight, width));
    };
    painter->save();
    const QString kind = index.data(KindRole).toString();
    const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
    draw(kind, muted, Qt::AlignRight, rest.width());
    rest.setRight(rest.right() - kindWidth - space::kWide);
    draw(title, text, Qt::AlignLeft, rest.width());
    rest.setLeft(rest.left() + std::min(rest.width(), option.fontMetrics.horizontalAdvance(title) + space::kWide));
    draw(index.data(DetailRole).toString(), muted, Qt::AlignLeft, rest.width());
    painter->restore();
  }
};

}  // namespace

FindBox::FindBox(Settings& settings, QWidget* parent)
    : QLineEdit(parent),
      m_settings(settings),
      m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this)) {
  setPlaceholderText(tr("Find anything…  Ctrl+K"));
  setAccessibleName(tr("Find anything"));
  setToolTip(tr("Finds actions, fields, workloads, fleets, scenarios, node types, models, pages and help"));
  setMinimumWidth(size::kSearchField);
  setMaximumWidth(size::kFindBox);
  setClearButtonEnabled(true);
  // The completer is not the line edit's own: what is offered is found here, and the text stays what was typed.
  m_completer->setWidget(this);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setMaxVisibleItems(kVisibleRows);
  m_completer->popup()->setItemDelegate(new FoundDelegate(this));
  m_completer->popup()->setAccessibleName(tr("Found"));
  connect(this, &QLineEdit::textEdited, this, &FindBox::offer);
  qApp->installEventFilter(this);
  // Queued: what is chosen may open a dialog, and the popup is to be gone by then.
  connect(
      m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
      [this](const QModelIndex& index) { choose(index.data(KeyRole).toString()); }, Qt::QueuedConnection);
}

void FindBox::setSource(const QMenuBar& menus, std::function<std::vector<FindEntry>()> others) {
  m_menus = &menus;
  m_others = std::move(others);
}

void FindBox::open() {
  if (hasFocus()) {
    collect();
    offer();
  } else {
    setFocus(Qt::ShortcutFocusReason);
  }
}

bool FindBox::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
      event->ignore();
      return true;
    }
  }
  return QLineEdit::eventFilter(watched, event);
}

void FindBox::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
  collect();
  if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::MouseFocusReason) offer();
}

void FindBox::collect() {
  if (!m_menus) return;
  m_actions.clear();
  std::vector<FindEntry> entries = m_others();
  for (const QAction* top : m_menus->actions()) {
    if (top->menu()) collect(*top->menu(), plainText(*top), entries);
  }
  m_index = std::make_unique<FindIndex>(std::move(entries));
}

void FindBox::collect(const QMenu& menu, const QString& path, std::vector<FindEntry>& entries) {
  for (QAction* action : menu.actions()) {
    if (action->isSeparator() || action->text().isEmpty()) continue;
    const QString text = plainText(*action);
    if (action->menu()) {
      collect(*action->menu(), path + u" › "_s + text, entries);
      continue;
    }
    const QString key = u"action."_s + path + u'.' + text;
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    entries.push_back({.kind = FindKind::Action,
                       .title = text,
                       .detail = shortcut.isEmpty() ? path : path + u", "_s + shortcut,
                       .key = key,
                       .reason = action->isEnabled()                ? QString()
                                 : reasonAgainst(*action).isEmpty() ? tr("Does not apply now")
                                                                    : reasonAgainst(*action)});
    m_actions[key] = action;
  }
}

void FindBox::offer() {
  if (!m_index) collect();
  if (!m_index) return;
  m_model->clear();
  int first = -1;
  for (const FindEntry* entry : m_index->found(text(), m_settings.recentFinds(), kOffered)) {
    auto* item = new QStandardItem(entry->title);
    const QString detail = entry->reason.isEmpty() ? entry->detail : entry->reason;
    item->setData(entry->key, KeyRole);
    item->setData(detail, DetailRole);
    item->setData(findKindName(entry->kind), KindRole);
    item->setData(u"%1, %2, %3"_s.arg(entry->title, detail, findKindName(entry->kind)), Qt::AccessibleTextRole);
    item->setEnabled(entry->reason.isEmpty());
    if (first < 0 && item->isEnabled()) first = m_model->rowCount();
    m_model->appendRow(item);
  }
  if (m_model->rowCount() == 0) {
    auto* nothing = new QStandardItem(tr("Nothing has this name"));
    nothing->setEnabled(false);
    m_model->appendRow(nothing);
  }
  m_completer->complete({width() - kFoundWidth, 0, kFoundWidth, height()});
  // What fits best is what Enter takes.
  if (first >= 0) m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(first, 0));
}

void FindBox::choose(const QString& key) {
  if (!m_index || key.isEmpty()) return;
  const auto& entries = m_index->entries();
  const auto found = std::ranges::find(entries, key, &FindEntry::key);
  if (found == entries.end()) return;
  const FindEntry entry = *found;
  clear();
  m_settings.addRecentFind(key);
  if (entry.kind != FindKind::Action) {
    Q_EMIT requested(entry);
  } else if (const auto action = m_actions.find(key); action != m_actions.end() && action->second) {
    clearFocus();
    action->second->trigger();
  }
}

}  // namespace fulcrum
