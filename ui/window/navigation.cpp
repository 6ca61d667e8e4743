// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/navigation.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {
namespace {

QPixmap tintedPixmap(const QByteArray& svg, const QColor& colour) {
  constexpr int kSize = 18;
  constexpr int kScale = 4;  // enough for a 4x display; Qt scales down
  QSvgRenderer renderer(QByteArray(svg).replace("currentColor", colour.name().toLatin1()));
  QPixmap pixmap(kSize * kScale, kSize * kScale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter);
  painter.end();
  pixmap.setDevicePixelRatio(kScale);
  return pixmap;
}

}  // namespace

QIcon tintedIcon(const QString& name, const QColor& normal, const QColor& checked) {
  QFile file(QStringLiteral(":/window/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray svg = file.readAll();
  QIcon icon;
  icon.addPixmap(tintedPixmap(svg, normal), QIcon::Normal, QIcon::Off);
  icon.addPixmap(tintedPixmap(svg, checked), QIcon::Normal, QIcon::On);
  return icon;
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_layout(new QVBoxLayout(this)) {
  setFixedWidth(size::kNavigation);
  m_layout->setContentsMargins(margins::kNone);
  m_layout->setSpacing(space::kHair);
  m_layout->addStretch(1);
  connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

void Navigation::addPage(const QString& title, const QString& iconName) {
  auto* button = new QToolButton(this);
  setRole(button, QStringLiteral("nav"));
  button->setText(title);
  button->setCheckable(true);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize(QSize(18, 18));
  button->setProperty("iconName", iconName);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setFocusPolicy(Qt::NoFocus);
  const int index = static_cast<int>(m_buttons->buttons().size());
  button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(title).arg(index + 1));
  m_buttons->addButton(button, index);
  m_layout->insertWidget(index, button);
  updateIcons();
}

void Navigation::setCurrentIndex(int index) {
  auto* current = m_buttons->button(index);
  if (!current) return;
  current->setChecked(true);
  // The Tab key leads to the page that is displayed, also where it was chosen elsewhere.
  for (QAbstractButton* button : m_buttons->buttons())
    button->setFocusPolicy(button == current ? Qt::TabFocus : Qt::NoFocus);
  // The mark of the focus would stay on the page before.
  if (auto* focused = window()->focusWidget(); focused && isAncestorOf(focused)) current->setFocus();
}

void Navigation::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) updateIcons();
}

void Navigation::updateIcons() {
  const Theme theme = currentTheme();
  for (QAbstractButton* button : m_buttons->buttons()) {
    button->setIcon(tintedIcon(button->property("iconName").toString(), theme.mutedText(), theme.accent()));
  }
}

}  // namespace fulcrum
