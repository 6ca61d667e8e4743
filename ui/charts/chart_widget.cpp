// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_widget.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QPointer>
#include <algorithm>
#include <cmath>

#include "charts/chart_picture.h"
#include "charts/chart_tip.h"

namespace fulcrum {

namespace {

constexpr double kGrasp = 12;  // px around a marker

}  // namespace

class ChartWidget::Private {
 public:
  ChartData data;
  QSet<QString> hiddenNames;
  bool inGesture = false;
  int crosshair = -1;
  bool byKeyboard = false;
  bool markerDraggable = false;
  bool markerDragged = false;

  ChartPicture picture{ChartPicture::Medium::Screen};
  bool pictureIsOld = true;  // data, size or theme changed since the last show()
  QPixmap pixmap;            // the painted picture: moving the cross-hair costs no chart
  QList<double> places;      // of data, made when the cross-hair first needs them
  QPointer<ChartTip> tip;

  [[nodiscard]] HiddenSeries hidden() const {
    HiddenSeries hidden;
    if (hiddenNames.isEmpty()) return hidden;
    for (int i = 0; i < seriesCount(data); ++i) {
      if (hiddenNames.contains(seriesName(data, i))) hidden.insert(i);
    }
    return hidden;
  }

  void freshen(const QWidget& widget) {
    if (!pictureIsOld) return;
    pictureIsOld = false;
    picture.show(data, {.theme = currentTheme(),
                        .font = widget.font(),
                        .size = QSizeF(widget.size()),
                        .pixelRatio = widget.devicePixelRatioF(),
                        .hidden = hidden(),
                        .hold = inGesture});
    pixmap = QPixmap();
  }

  const QList<double>& allPlaces() {
    if (places.isEmpty()) places = placesOf(data, hidden());
    return places;
  }
};

ChartWidget::ChartWidget(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartWidget::~ChartWidget() {
  delete d->tip;
}

void ChartWidget::setData(ChartData data) {
  const bool newTitle = data.title != d->data.title;
  d->data = std::move(data);
  if (newTitle && !d->data.title.isEmpty()) setAccessibleName(d->data.title);
  setPictureOld();
  if (d->crosshair >= 0) setCrosshair(std::min(d->crosshair, static_cast<int>(d->allPlaces().size()) - 1));
}

const ChartData& ChartWidget::data() const {
  return d->data;
}

void ChartWidget::beginGesture() {
  d->freshen(*this);
  d->inGesture = true;
}

void ChartWidget::endGesture() {
  if (!d->inGesture) return;
  d->inGesture = false;
  setPictureOld();
}

bool ChartWidget::isSeriesVisible(int index) const {
  return !d->hiddenNames.contains(seriesName(d->data, index));
}

void ChartWidget::setSeriesVisible(int index, bool visible) {
  if (visible == isSeriesVisible(index)) return;
  if (visible) {
    d->hiddenNames.remove(seriesName(d->data, index));
  } else {
    d->hiddenNames.insert(seriesName(d->data, index));
  }
  setPictureOld();
  setCrosshair(-1);
  Q_EMIT seriesVisibilityChanged();
}

double ChartWidget::yMinimum() const {
  return d->freshen(*this), d->picture.frame().y.min;
}
double ChartWidget::yMaximum() const {
  return d->freshen(*this), d->picture.frame().y.max;
}
QRectF ChartWidget::plotRect() const {
  return d->freshen(*this), d->picture.frame().plot;
}
int ChartWidget::seriesMade() const {
  return d->freshen(*this), d->picture.seriesMade();
}
int ChartWidget::crosshair() const {
  return d->crosshair;
}

void ChartWidget::setCrosshair(int place) {
  const int before = d->crosshair;
  d->crosshair = isEmpty(d->data) ? -1 : std::clamp(place, -1, static_cast<int>(d->allPlaces().size()) - 1);
  update();
  if (d->crosshair < 0) {
    if (d->tip) d->tip->hide();
  } else {
    showTip();
  }
  if (d->crosshair != before) Q_EMIT crosshairMoved(d->crosshair);
}

QSize ChartWidget::sizeHint() const {
  return {360, 200};
}
QSize ChartWidget::minimumSizeHint() const {
  return {140, 84};
}

void ChartWidget::setPictureOld() {
  d->places.clear();
  d->pictureIsOld = true;
  update();
}

void ChartWidget::showTip() {
  if (!isVisible()) return;
  d->freshen(*this);
  if (!d->tip) d->tip = new ChartTip(window());
  const ReadOut readOut = readOutAt(d->data, d->crosshair, d->hidden());
  const QRectF plot = d->picture.frame().plot;
  const QPointF cross = crosshairPoint();
  const QPointF anchor =
      d->data.kind == ChartKind::Steps ? QPointF(plot.center().x(), cross.y()) : QPointF(cross.x(), plot.center().y());
  d->tip->show(readOut, d->data.totalName, mapTo(window(), anchor.toPoint()));
  if (!d->byKeyboard) return;
  setAccessibleDescription(readOutText(readOut, d->data.totalName));
}

QPointF ChartWidget::crosshairPoint() const {
  const double place = d->allPlaces().value(d->crosshair);
  const ChartFrame& frame = d->picture.frame();
  if (d->data.kind != ChartKind::Steps) return {frame.xToPixel(place), frame.plot.top()};
  const double below = d->crosshair > 0 ? d->allPlaces()[d->crosshair - 1] : 0.0;
  return {frame.plot.left(), frame.yToPixel((place + below) / 2)};
}

void ChartWidget::paintEvent(QPaintEvent*) {
  d->freshen(*this);
  const double ratio = devicePixelRatioF();
  if (d->pixmap.isNull()) {
    d->pixmap = QPixmap(size() * ratio);
    d->pixmap.setDevicePixelRatio(ratio);
    d->pixmap.fill(Qt::transparent);
    QPainter painter(&d->pixmap);
    d->picture.paint(painter, d->data);
  }
  QPainter painter(this);
  painter.setOpacity(d->data.stale ? 0.4 : 1);
  painter.drawPixmap(0, 0, d->pixmap);
  painter.setOpacity(1);
  if (d->crosshair >= 0) paintCrosshair(painter);
  if (hasFocus() && d->byKeyboard) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent(), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  }
}

void ChartWidget::paintCrosshair(QPainter& painter) {
  const Theme theme = currentTheme();
  const ChartFrame& frame = d->picture.frame();
  const QPointF cross = crosshairPoint();
  painter.setPen(QPen(theme.text(), 1, Qt::DotLine));
  if (d->data.kind == ChartKind::Steps) {
    const double y = std::round(cross.y()) + 0.5;
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    return;
  }
  const double x = std::round(cross.x()) + 0.5;
  painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
  painter.setRenderHint(QPainter::Antialiasing);
  const auto bands = static_cast<int>(d->data.bands.size());
  const auto lines = static_cast<int>(d->data.lines.size());
  for (const ReadOutRow& row : readOutAt(d->data, d->crosshair, d->hidden()).rows) {
    if (row.series < bands || row.series >= bands + lines) continue;
    painter.setPen(QPen(theme.card(), 1.5));
    painter.setBrush(theme.colour(row.colour));
    painter.drawEllipse(QPointF(cross.x(), frame.yToPixel(row.value)), 4, 4);
  }
}

void ChartWidget::resizeEvent(QResizeEvent*) {
  setPictureOld();
  if (d->crosshair >= 0) setCrosshair(-1);
}

void ChartWidget::hideEvent(QHideEvent*) {
  setCrosshair(-1);
}

void ChartWidget::changeEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::EnabledChange:
      setPictureOld();
      break;
    default:
      break;
  }
  QWidget::changeEvent(event);
}

void ChartWidget::setMarkerDraggable(bool draggable) {
  d->markerDraggable = draggable;
}

bool ChartWidget::isOnMarker(QPointF pixel) const {
  if (!d->markerDraggable || d->data.markers.empty()) return false;
  d->freshen(*this);
  const ChartMarker& marker = d->data.markers.front();
  const QPointF away = d->picture.frame().toPixel({marker.x, marker.y}) - pixel;
  return std::hypot(away.x(), away.y()) <= kGrasp;
}

void ChartWidget::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !isOnMarker(event->position())) return QWidget::mousePressEvent(event);
  d->markerDragged = true;
  setCrosshair(-1);
  Q_EMIT markerDragStarted();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !d->markerDragged) return QWidget::mouseReleaseEvent(event);
  d->markerDragged = false;
  Q_EMIT markerDragFinished();
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event) {
  d->byKeyboard = false;
  if (d->markerDragged) {
    Q_EMIT markerDragged(d->picture.frame().toValue(event->position()).x());
    return;
  }
  if (d->markerDraggable) {
    if (isOnMarker(event->position())) {
      setCursor(Qt::SizeHorCursor);
    } else {
      unsetCursor();
    }
  }
  setCrosshair(placeAt(event->position()));
}

int ChartWidget::placeAt(QPointF pixel) const {
  d->freshen(*this);
  const ChartFrame& frame = d->picture.frame();
  const QList<double>& places = d->allPlaces();
  if (places.isEmpty() || !frame.plot.adjusted(-8, -8, 8, 24).contains(pixel)) return -1;
  const QPointF value = frame.toValue(pixel);
  if (d->data.kind == ChartKind::Steps) {
    const auto level = std::upper_bound(places.begin(), places.end(), value.y()) - places.begin();
    return static_cast<int>(std::min<qsizetype>(level, places.size() - 1));
  }
  const auto after = std::lower_bound(places.begin(), places.end(), value.x());
  if (after == places.begin()) return 0;
  if (after == places.end()) return static_cast<int>(places.size()) - 1;
  const bool nearer = value.x() - *(after - 1) < *after - value.x();
  return static_cast<int>(after - places.begin()) - (nearer ? 1 : 0);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT activated();
}

void ChartWidget::leaveEvent(QEvent*) {
  if (!d->byKeyboard) setCrosshair(-1);
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
  const bool levels = d->data.kind == ChartKind::Steps;
  const int last = static_cast<int>(d->allPlaces().size()) - 1;
  int place = d->crosshair;
  const int from = place < 0 && event->key() == Qt::Key_Left ? last + 1 : place;
  const int page = event->modifiers() & Qt::ControlModifier ? 12 : 1;
  switch (event->key()) {
    case Qt::Key_Left:
      place = std::max(0, from - page);
      break;
    case Qt::Key_Right:
      place = std::min(last, from + page);
      break;
    case Qt::Key_Home:
      place = 0;
      break;
    case Qt::Key_End:
      place = last;
      break;
    case Qt::Key_Escape:
      if (d->markerDragged) {
        d->markerDragged = false;
        Q_EMIT markerDragCancelled();
        return;
      }
      if (place < 0) return QWidget::keyPressEvent(event);
      place = -1;
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT activated();
      return;
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (!levels) return QWidget::keyPressEvent(event);
      place = std::clamp(place + (event->key() == Qt::Key_Up ? 1 : -1), 0, last);
      break;
    default:
      return QWidget::keyPressEvent(event);
  }
  d->byKeyboard = true;
  setCrosshair(place);
}

void ChartWidget::focusInEvent(QFocusEvent* event) {
  d->byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  setAccessibleDescription(summaryOf(d->data));
  update();
}

void ChartWidget::focusOutEvent(QFocusEvent*) {
  d->byKeyboard = false;
  setCrosshair(-1);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event) {
  Q_EMIT contextMenuWanted(event->globalPos());
}

}  // namespace fulcrum
