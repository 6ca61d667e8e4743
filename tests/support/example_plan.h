// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of tests/data/plans/every_key.json, which uses every key of the text form.
#pragma once

#include <QFile>

#include "plan/plan_json.h"
#include "support/stand_in.h"

namespace fulcrum {

[[nodiscard]] inline std::string exampleText() {
  QFile file(QStringLiteral(FULCRUM_TEST_DATA "/plans/every_key.json"));
  if (!file.open(QIODevice::ReadOnly)) test::fail("the example is missing: " + file.errorString());
  return file.readAll().toStdString();
}

[[nodiscard]] inline Plan examplePlan() {
  const auto plan = planFromJson(exampleText());
  return plan ? plan.value() : test::standIn<Plan>("the example is refused");
}

}  // namespace fulcrum
