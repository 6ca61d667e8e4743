// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace fulcrum {
namespace {

class WheelGuard : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Wheel || !isInTheWay(watched)) return false;
    event->ignore();  // Qt then offers it to the parent
    return true;
  }

 private:
  static bool isInTheWay(QObject* watched) {
    if (qobject_cast<QSlider*>(watched) || qobject_cast<QComboBox*>(watched)) return true;
    const auto* number = qobject_cast<QAbstractSpinBox*>(watched);
    return number && !number->hasFocus();
  }
};

}  // namespace

void guardAgainstWheel(QApplication& application) {
  application.installEventFilter(new WheelGuard(&application));
}

}  // namespace fulcrum
