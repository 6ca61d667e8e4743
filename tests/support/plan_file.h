// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that ship, read from their files.
#pragma once

#include <QFile>

#include "plan/plan_json.h"

namespace fulcrum::test {

[[nodiscard]] inline Plan planIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(path));
  return planFromJson(file.readAll().toStdString()).value();
}

}  // namespace fulcrum::test
