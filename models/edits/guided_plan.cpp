// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/guided_plan.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "edits/fleet_edits.h"
#include "edits/spec_edits.h"
#include "plan/lever_presets.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

constexpr std::string_view kPresetSource = "Preset of a new plan";  // resources/samples/new.plan.json
constexpr double kHoursPerDayOfDemand = 24;
constexpr double kSecondsPerDay = 3600 * kHoursPerDayOfDemand;
constexpr double kStaticPercentile = 0.95;
// Targets that readers do not notice: reading speed is 5 to 10 tokens per second.
constexpr double kTtftMs = 2000;
constexpr double kTpotMs = 50;

const ScenarioId kBase{"base"};
const ScenarioId kTuned{"tuned"};
const ScenarioId kOwn{"own"};

template <class Row>
const Row* rowOf(const std::vector<Row>& rows, std::string_view id) {
  const auto found = std::ranges::find_if(rows, [&](const Row& row) {
    if constexpr (std::same_as<Row, NodeType>) {
      return row.id.text == id;
    } else {
      return row.id == id;
    }
  });
  return found == rows.end() ? nullptr : &*found;
}

Money costOfRequest(const ApiOffer& offer, const GuidedAnswers& answers) {
  return (offer.inputPerMTok * answers.inputTokens + offer.outputPerMTok * answers.outputTokens) / kMillion;
}

Problem missing(const char* kind, const std::string& id) {
  return {.code = "guidedUnknown", .where = {}, .facts = {{"kind", kind}, {"id", id.empty() ? "-" : id}}};
}

class GuidedBuilder {
 public:
  GuidedBuilder(const GuidedAnswers& answers, const GuidedWords& words, const Catalogue& catalogue)
      : m_answers(answers), m_words(words), m_catalogue(catalogue), m_plan(newPlan()) {}

  Result<Plan> build(CalendarMonth start) {
    const NodeType* type = rowOf(m_catalogue.nodeTypes, m_answers.nodeType);
    if (!type) return missing("nodeType", m_answers.nodeType);
    if (m_answers.start != GuidedStart::Gpus && m_answers.model.empty())
      return Problem{.code = "guidedModel", .where = {}};
    if (m_answers.start == GuidedStart::ApiBill && !rowOf(m_catalogue.apiOffers, m_answers.apiOffer))
      return missing("apiOffer", m_answers.apiOffer);
    const WeekShape* shape = rowOf(m_catalogue.weekShapes, m_answers.weekShape);
    if (!shape && !m_answers.weekShape.empty()) return missing("weekShape", m_answers.weekShape);
    if (!(guidedDemand(m_answers, m_catalogue) > 0)) return Problem{.code = "guidedDemand", .where = {}};

    clear(start);
    const NodeType node = buyable(*type);
    m_plan = withNodeTypeAdded(m_plan, node, m_catalogue.accelerators).plan;
    addFleet(node);
    addWorkload(shape);
    copyModel();
    addScenarios(node);
    return std::move(m_plan);
  }

 private:
  // The presets of a new plan stay with their sources.
  void clear(CalendarMonth start) {
    m_plan.name = m_words.plan;
    m_plan.start = start;
    m_plan.nodeTypes.clear();
    m_plan.workloads.clear();
    m_plan.fleets.clear();
    m_plan.scenarios.clear();
    m_plan.accelerators.clear();
    m_plan.models.clear();
    std::erase_if(m_plan.sources, [](const auto& entry) { return !entry.first.starts_with("assumptions."); });
    m_plan = withPresetsNamed(std::move(m_plan), m_words.preset);
  }

  // With price and power of a server of the same make, where the catalogue has one to buy.
  [[nodiscard]] NodeType buyable(NodeType type) const {
    if (type.purchasePrice.value() > 0) return type;
    for (const NodeType& server : m_catalogue.nodeTypes) {
      if (server.accelerator != type.accelerator || server.gpus != type.gpus || !(server.purchasePrice.value() > 0))
        continue;
      type.purchasePrice = server.purchasePrice;
      type.powerKW = server.powerKW;
      m_boughtAs = {server.source, server.asOf};
      break;
    }
    return type;
  }

  void addFleet(const NodeType& type) {
    Fleet fleet;
    fleet.id = FleetId("main");
    fleet.name = m_words.fleet;
    fleet.nodeType = m_plan.nodeTypes.back().id;
    if (!m_boughtAs.source.empty()) {
      for (const char* key : {"purchasePrice", "powerKW"})
        m_plan.sources["nodeTypes[" + fleet.nodeType.text + "]." + key] = m_boughtAs;
    }
    fleet.precision = m_answers.precision;
    fleet.minReplicas = 1;
    fleet.provisioning.percentile = kStaticPercentile;
    note("fleets[main].provisioning", m_words.preset);
    note("fleets[main].targetLoad", m_words.preset);
    if (m_answers.start == GuidedStart::Gpus) {
      fleet.provisioning.policy = ProvisioningPolicy::Fixed;
      fleet.provisioning.count =
          std::max(1, static_cast<int>(std::ceil(static_cast<double>(m_answers.gpus) / type.gpus)));
      note("fleets[main].provisioning", m_words.answer);
    }
    if (m_answers.committedNodes > 0) {
      fleet.commitments.push_back({.count = m_answers.committedNodes, .renew = true});
      note("fleets[main].commitments", m_words.answer);
    }
    m_plan.fleets.push_back(std::move(fleet));
  }

  void addWorkload(const WeekShape* shape) {
    Workload workload;
    workload.id = WorkloadId("demand");
    workload.name = m_words.workload;
    workload.fleet = FleetId("main");
    workload.workloadClass = m_answers.batch ? WorkloadClass::Batch : WorkloadClass::Interactive;
    workload.unit = m_answers.start == GuidedStart::Gpus ? DemandUnit::BusyGpus : DemandUnit::Requests;
    workload.requestsPerSecond = guidedDemand(m_answers, m_catalogue);
    workload.growthPerMonth = m_answers.growthPerMonth;
    WeekValues flat;
    flat.fill(1.0);
    workload.shape = shape ? shape->values : WeeklyCurve(flat);
    if (m_answers.start != GuidedStart::Gpus) {
      workload.model = m_answers.model;
      workload.inputTokens = m_answers.inputTokens;
      workload.outputTokens = m_answers.outputTokens;
      if (!m_answers.batch) {
        workload.ttftMs = kTtftMs;
        workload.tpotMs = kTpotMs;
        note("workloads[demand].ttftMs", m_words.preset);
        note("workloads[demand].tpotMs", m_words.preset);
      }
      for (const char* key : {"inputTokens", "outputTokens"})
        note(std::string("workloads[demand].") + key, m_words.answer);
    }
    note("workloads[demand].requestsPerSecond", m_words.answer);
    note("workloads[demand].growthPerMonth", m_words.answer);
    if (shape) m_plan.sources["workloads[demand].shape"] = {shape->source, shape->asOf};
    m_plan.workloads.push_back(std::move(workload));
  }

  // So that the plan gives the same figures with a later catalogue.
  void copyModel() {
    if (m_answers.start == GuidedStart::Gpus) return;
    if (const ModelSpec* spec = findModel(m_catalogue.models, m_answers.model)) m_plan = withSpecCopied(m_plan, *spec);
  }

  void addScenarios(const NodeType& type) {
    m_plan.scenarios.push_back({.id = kBase, .name = m_words.base});
    const Levers presets = presetLevers(m_plan);
    Scenario tuned{
        .id = kTuned, .name = m_answers.start == GuidedStart::ApiBill ? m_words.rented : m_words.tuned, .base = kBase};
    tuned.levers.rightSizing = presets.rightSizing;
    tuned.levers.rightSizing->on = true;
    tuned.levers.commitments = presets.commitments;
    tuned.levers.commitments->on = true;
    tuned.levers.commitments->mode = CommitmentMode::Optimal;
    if (const auto* offer = rowOf(m_catalogue.apiOffers, m_answers.apiOffer);
        offer && m_answers.start == GuidedStart::ApiBill)
      sendAllToTheApi(*offer, tuned);
    m_plan.scenarios.push_back(std::move(tuned));
    if (!(type.purchasePrice.value() > 0)) return;
    Scenario own{.id = kOwn, .name = m_words.own, .base = kTuned};
    own.levers.own.emplace().on = true;
    own.levers.own->mode = OwnMode::Optimal;
    m_plan.scenarios.push_back(std::move(own));
  }

  // The bill is the base; what follows serves the requests on nodes.
  void sendAllToTheApi(const ApiOffer& offer, Scenario& tuned) {
    ApiOffload& api = m_plan.scenarios.front().levers.apiOffload.emplace();
    api.on = true;
    api.share = 1;
    api.inputPerMTok = offer.inputPerMTok;
    api.outputPerMTok = offer.outputPerMTok;
    m_plan.sources["scenarios[base].levers.apiOffload"] = {offer.source, offer.asOf};
    tuned.levers.apiOffload = api;
    tuned.levers.apiOffload->on = false;
  }

  void note(const std::string& place, const std::string& source) { m_plan.sources[place] = {source, ""}; }

  const GuidedAnswers& m_answers;
  const GuidedWords& m_words;
  const Catalogue& m_catalogue;
  Plan m_plan;
  mutable SourceNote m_boughtAs;
};

}  // namespace

double guidedDemand(const GuidedAnswers& answers, const Catalogue& catalogue) {
  switch (answers.start) {
    case GuidedStart::Gpus:
      return answers.gpus * answers.busyShare;
    case GuidedStart::ApiBill: {
      const ApiOffer* offer = rowOf(catalogue.apiOffers, answers.apiOffer);
      const double each = offer ? costOfRequest(*offer, answers).value() : 0.0;
      return each > 0 ? answers.apiBillPerMonth.value() / each / (3600 * kHoursPerMonth) : 0.0;
    }
    case GuidedStart::Model:
      break;
  }
  const double tokens = answers.inputTokens + answers.outputTokens;
  switch (answers.volume) {
    case GuidedVolume::RequestsPerSecond:
      return answers.amount;
    case GuidedVolume::RequestsPerDay:
      return answers.amount / kSecondsPerDay;
    case GuidedVolume::TokensPerDay:
      return tokens > 0 ? answers.amount / tokens / kSecondsPerDay : 0.0;
    case GuidedVolume::UsersPerDay:
      break;
  }
  return answers.amount * answers.requestsPerUser / kSecondsPerDay;
}

Plan withPresetsNamed(Plan plan, const std::string& preset) {
  for (auto& [place, note] : plan.sources) {
    if (note.source.starts_with(kPresetSource)) note.source = preset;
  }
  return plan;
}

Result<Plan> guidedPlan(const GuidedAnswers& answers, const GuidedWords& words, CalendarMonth start,
                        const Catalogue& catalogue) {
  return GuidedBuilder(answers, words, catalogue).build(start);
}

}  // namespace fulcrum
