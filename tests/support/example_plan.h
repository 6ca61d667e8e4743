// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of tests/data/plans/every_key.json, which uses every key of the text form.
#pragma once

#include <QFile>

#include "plan/plan_json.h"

namespace fulcrum {

[[nodiscard]] inline std::string exampleText() {
  QFile file(QStringLiteral(FULCRUM_TEST_DATA "/plans/every_key.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("the example is missing");
  return file.readAll().toStdString();
}

[[nodiscard]] inline Plan examplePlan() {
  return planFromJson(exampleText()).value();
}

}  // namespace fulcrum
