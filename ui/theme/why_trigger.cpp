// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/why_trigger.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct WhyTriggerText {
  Q_DECLARE_TR_FUNCTIONS(WhyTrigger)
};

constexpr const char* kAnswersWhy = "answersWhy";
constexpr QLatin1StringView kTrigger("whyTrigger");

class WhyTrigger : public QObject {
 public:
  WhyTrigger(QWidget* widget, WhyBy by, std::function<void()> ask) : QObject(widget), m_by(by), m_ask(std::move(ask)) {
    setObjectName(kTrigger);
    widget->installEventFilter(this);
    if (by == WhyBy::Key) return;
    widget->setCursor(Qt::PointingHandCursor);
    if (by == WhyBy::Everything) widget->setFocusPolicy(Qt::StrongFocus);
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    switch (event->type()) {
      case QEvent::ShortcutOverride:  // F1 is a shortcut of the window elsewhere
        if (!asks(*static_cast<QKeyEvent*>(event))) return false;
        event->accept();
        return true;
      case QEvent::KeyPress:
        if (!asks(*static_cast<QKeyEvent*>(event))) return false;
        m_ask();
        return true;
      case QEvent::MouseButtonRelease:
        if (m_by == WhyBy::Key || !isClick(*static_cast<QMouseEvent*>(event), *static_cast<QWidget*>(watched)))
          return false;
        m_ask();
        return true;
      case QEvent::Enter:
      case QEvent::FocusIn:
        underline(*static_cast<QWidget*>(watched), true);
        return false;
      case QEvent::Leave:
      case QEvent::FocusOut:
        underline(*static_cast<QWidget*>(watched), false);
        return false;
      case QEvent::ContextMenu: {
        if (m_by == WhyBy::Key) return false;
        QMenu menu;
        addWhyAction(menu, this, m_ask);
        menu.exec(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
      }
      default:
        return false;
    }
  }

 private:
  // A figure by itself is a link where it is pointed at or has the focus; a frame shows its focus already.
  void underline(QWidget& widget, bool on) const {
    if (m_by == WhyBy::Key || !qobject_cast<QLabel*>(&widget)) return;
    QFont font = widget.font();
    font.setUnderline(on);
    widget.setFont(font);
  }
  [[nodiscard]] bool asks(const QKeyEvent& event) const {
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool activates =
        event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    return plain && (event.key() == Qt::Key_F1 || (m_by == WhyBy::Everything && activates));
  }
  static bool isClick(const QMouseEvent& event, const QWidget& widget) {
    return event.button() == Qt::LeftButton && widget.rect().contains(event.position().toPoint());
  }

  WhyBy m_by;
  std::function<void()> m_ask;
};

}  // namespace

void answerWhy(QWidget* widget, WhyBy by, std::function<void()> ask) {
  widget->setProperty(kAnswersWhy, true);
  new WhyTrigger(widget, by, std::move(ask));
}

void stopAnsweringWhy(QWidget* widget) {
  delete widget->findChild<QObject*>(kTrigger, Qt::FindDirectChildrenOnly);
  if (answersWhy(*widget)) widget->unsetCursor();
  widget->setProperty(kAnswersWhy, QVariant());
}

bool answersWhy(const QWidget& widget) {
  return widget.property(kAnswersWhy).toBool();
}

void addWhyAction(QMenu& menu, const QObject* context, std::function<void()> ask) {
  QAction* action = menu.addAction(WhyTriggerText::tr("&Why?"), QKeySequence(Qt::Key_F1), context, std::move(ask));
  action->setToolTip(WhyTriggerText::tr("What the figure is made of"));
}

}  // namespace fulcrum
