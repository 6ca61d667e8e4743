// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/field_text.h"

#include <QCoreApplication>

#include "base/problem_text.h"

namespace fulcrum {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("Names", text);
}

QString filled(std::string_view text, const Problem& problem) {
  QString sentence = QCoreApplication::translate("Problems", std::string(text).c_str());
  for (const auto& [name, value] : problem.facts) {
    sentence.replace(u'{' + QString::fromStdString(name) + u'}', QString::fromStdString(value));
  }
  return sentence;
}

}  // namespace

QString leverName(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return tr("Response cache");
    case LeverKind::ApiOffload:
      return tr("API offload");
    case LeverKind::Distillation:
      return tr("Distillation");
    case LeverKind::Quantization:
      return tr("Quantization");
    case LeverKind::PrefixCache:
      return tr("Prefix cache");
    case LeverKind::Hardware:
      return tr("Newer hardware");
    case LeverKind::BatchShifting:
      return tr("Batch shifting");
    case LeverKind::MultiRegion:
      return tr("Multi-region");
    case LeverKind::RightSizing:
      return tr("Right-sizing");
    case LeverKind::Commitments:
      return tr("Commitments");
    case LeverKind::Spot:
      return tr("Spot for batch");
    case LeverKind::Own:
      return tr("Own the base");
  }
  return {};
}

QString leverExplanation(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return tr(
          "Answers repeated requests from a store instead of the model. Costs a fixed amount a month and a little per "
          "look-up.");
    case LeverKind::ApiOffload:
      return tr("Sends a share of the requests to a per-token API instead of your own GPUs.");
    case LeverKind::Distillation:
      return tr("Serves a share of the requests with a smaller model on the same fleet.");
    case LeverKind::Quantization:
      return tr(
          "Serves the model at a lower numeric precision: it fits fewer GPUs and answers more requests with each.");
    case LeverKind::PrefixCache:
      return tr("Skips the prefill of prompt beginnings that were computed before.");
    case LeverKind::Hardware:
      return tr("Replaces the fleet's node type by another one.");
    case LeverKind::BatchShifting:
      return tr("Moves each day's batch work into that day's quiet hours.");
    case LeverKind::MultiRegion:
      return tr("Moves flexible load to a cheaper region during part of the day and pays for the traffic.");
    case LeverKind::RightSizing:
      return tr("Provisions what the hour needs instead of the fleet's own policy.");
    case LeverKind::Commitments:
      return tr("Commits nodes for one or three years at a discount, used or not.");
    case LeverKind::Spot:
      return tr("Runs interruptible work on spot capacity, with the rework that interruptions cause.");
    case LeverKind::Own:
      return tr("Buys nodes for the base load: capital, energy, space and staff instead of rent.");
  }
  return {};
}

QString tierName(Tier tier) {
  switch (tier) {
    case Tier::Owned:
      return tr("Owned");
    case Tier::Reserved3y:
      return tr("3-year");
    case Tier::Reserved1y:
      return tr("1-year");
    case Tier::Spot:
      return tr("Spot");
    case Tier::OnDemand:
      return tr("On demand");
    case Tier::Api:
      return tr("API");
  }
  return {};
}

QString costLineName(CostLine line) {
  switch (line) {
    case CostLine::OnDemand:
      return tr("On demand");
    case CostLine::Spot:
      return tr("Spot");
    case CostLine::Reserved1y:
      return tr("1-year commitments");
    case CostLine::Reserved3y:
      return tr("3-year commitments");
    case CostLine::Energy:
      return tr("Energy");
    case CostLine::Space:
      return tr("Space");
    case CostLine::Maintenance:
      return tr("Maintenance");
    case CostLine::Network:
      return tr("Network");
    case CostLine::Staff:
      return tr("Staff");
    case CostLine::Capital:
      return tr("Capital");
    case CostLine::Egress:
      return tr("Egress");
  }
  return {};
}

QString wasteName(Waste waste) {
  switch (waste) {
    case Waste::Headroom:
      return tr("Headroom and rounding");
    case Waste::OverProvisioning:
      return tr("Over-provisioning");
    case Waste::UnusedCommitment:
      return tr("Unused commitments");
  }
  return {};
}

QString problemSentence(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  const QString what = filled(text.what, problem);
  if (text.remedy.empty()) return what;
  return QCoreApplication::translate("Problems", "%1: %2", "what is wrong: what to do")
      .arg(what, filled(text.remedy, problem));
}

}  // namespace fulcrum
