// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wrapped_tips.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include "theme/metrics.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// Of the cell below the pointer; empty where it has none of its own.
QString cellTip(QObject* watched, QPoint position) {
  const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
  if (!view || view->viewport() != watched) return {};
  const QModelIndex index = view->indexAt(position);
  return index.isValid() ? index.data(Qt::ToolTipRole).toString() : QString();
}

class TipWrapper : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget) return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = cellTip(watched, help->pos());
    if (text.isEmpty()) text = widget->toolTip();
    if (text.isEmpty() || Qt::mightBeRichText(text)) return false;
    const QFontMetrics metrics(QToolTip::font());
    QStringList lines = text.split(u'\n');
    const bool fits =
        std::ranges::all_of(lines, [&](const QString& line) { return metrics.horizontalAdvance(line) <= size::kTip; });
    if (fits) return false;
    for (QString& line : lines) line = u"<p style='margin:0'>%1</p>"_s.arg(line.toHtmlEscaped());
    QToolTip::showText(help->globalPos(),
                       u"<table width='%1'><tr><td>%2</td></tr></table>"_s.arg(size::kTip).arg(lines.join(QString())),
                       widget);
    return true;
  }
};

}  // namespace

void wrapToolTips(QApplication& application) {
  application.installEventFilter(new TipWrapper(&application));
}

}  // namespace fulcrum
