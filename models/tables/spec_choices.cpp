// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/spec_choices.h"

#include <QCoreApplication>
#include <set>

#include "catalogue/catalogue.h"
#include "engine/hardware_ranking.h"
#include "serving/names.h"
#include "serving/serving_answer.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SpecChoicesText {
  Q_DECLARE_TR_FUNCTIONS(SpecChoices)
};

// The plan's own and the catalogue's, each name once.
template <class Spec>
std::vector<const Spec*> specsOf(const std::vector<Spec>& own, const std::vector<Spec>& shipped,
                                 std::string (*keyOf)(std::string_view)) {
  std::vector<const Spec*> specs;
  std::set<std::string> keys;
  for (const std::vector<Spec>* list : {&own, &shipped}) {
    for (const Spec& spec : *list) {
      if (keys.insert(keyOf(spec.name)).second) specs.push_back(&spec);
    }
  }
  return specs;
}

QString sizeOf(const ModelSpec& model, const NumberFormat& format) {
  const QString all = SpecChoicesText::tr("%1 B", "billions of parameters").arg(format.significant(model.paramsB));
  if (model.experts == 0) return all;
  return SpecChoicesText::tr("%1, %2 B active").arg(all, format.significant(model.activeParamsB));
}

QString sizeOf(const AcceleratorSpec& accelerator, const NumberFormat& format) {
  return SpecChoicesText::tr("%1 GB, %2 GB/s")
      .arg(format.number(accelerator.memoryGB), format.number(accelerator.bandwidthGBs, 0));
}

QString fitOf(const ServingSetup& setup) {
  const int gpus = smallestFit(setup);
  if (gpus == 0) return SpecChoicesText::tr("does not fit");
  return u"%1 × %2"_s.arg(gpus).arg(QString::fromStdString(setup.accelerator->name));
}

std::optional<ServingSetup> setupOf(const Plan& plan, const SpecList& specs, const Workload* workload) {
  const auto state = workload ? servingStateOf(plan, *workload) : std::nullopt;
  if (!state || !(state->inputTokens >= 1) || !(state->outputTokens >= 1)) return {};
  return ServingSetup{.model = specs.findModel(state->model),
                      .accelerator = specs.findAccelerator(state->accelerator),
                      .precision = state->precision,
                      .kvPrecision = state->kvPrecision,
                      .engine = state->engine,
                      .inputTokens = state->inputTokens,
                      .outputTokens = state->outputTokens};
}

const Workload* firstServedOn(const Plan& plan, const NodeTypeId& type) {
  for (const Workload& workload : plan.workloads) {
    const Fleet* fleet = find(plan, workload.fleet);
    if (fleet && fleet->nodeType == type && workload.unit == DemandUnit::Requests) return &workload;
  }
  return nullptr;
}

}  // namespace

std::vector<SpecChoice> modelChoices(const Plan& plan, const WorkloadId& workload, const NumberFormat& format) {
  const SpecList specs(plan);
  auto setup = setupOf(plan, specs, find(plan, workload));
  std::vector<SpecChoice> choices;
  for (const ModelSpec* model : specsOf(plan.models, shippedCatalogue().models, modelKey)) {
    QString fit;
    if (setup && setup->accelerator) {
      setup->model = model;
      fit = fitOf(*setup);
    }
    choices.push_back({.name = QString::fromStdString(model->name), .size = sizeOf(*model, format), .fit = fit});
  }
  return choices;
}

std::vector<SpecChoice> acceleratorChoices(const Plan& plan, const NodeTypeId& type, const NumberFormat& format) {
  const SpecList specs(plan);
  auto setup = setupOf(plan, specs, firstServedOn(plan, type));
  std::vector<SpecChoice> choices;
  for (const AcceleratorSpec* accelerator :
       specsOf(plan.accelerators, shippedCatalogue().accelerators, acceleratorKey)) {
    QString fit;
    if (setup && setup->model) {
      setup->accelerator = accelerator;
      const int gpus = smallestFit(*setup);
      const QString model = QString::fromStdString(setup->model->name);
      fit = gpus > 0 ? SpecChoicesText::tr("%1 on %2", "a model on a number of GPUs").arg(model).arg(gpus)
                     : SpecChoicesText::tr("%1 does not fit").arg(model);
    }
    choices.push_back(
        {.name = QString::fromStdString(accelerator->name), .size = sizeOf(*accelerator, format), .fit = fit});
  }
  return choices;
}

}  // namespace fulcrum
