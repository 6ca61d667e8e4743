// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/names.h"

namespace fulcrum {
namespace {

template <class Element>
QString nameOrId(const Element& element) {
  return QString::fromStdString(element.name.empty() ? element.id.text : element.name);
}

}  // namespace

QString workloadName(const Workload& workload) {
  return nameOrId(workload);
}

QString fleetName(const Fleet& fleet) {
  return nameOrId(fleet);
}

QString nodeTypeName(const NodeType& type) {
  return nameOrId(type);
}

QString scenarioName(const Scenario& scenario) {
  return nameOrId(scenario);
}

QString seriesName(const ImportedSeries& series) {
  if (series.name.empty() && !series.fileName.empty()) return QString::fromStdString(series.fileName);
  return nameOrId(series);
}

}  // namespace fulcrum
