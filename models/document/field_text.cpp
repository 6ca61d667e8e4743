// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/field_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "base/problem_text.h"

namespace fulcrum {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Names)
};

// Facts carry keys of the text form; people read names.
QString factInWords(const std::string& name, const std::string& value) {
  if (name == "lever") {
    for (int kind = 0; kind < kLeverCount; ++kind) {
      if (leverKey(static_cast<LeverKind>(kind)) == value) return leverName(static_cast<LeverKind>(kind));
    }
  }
  const bool mayBeWord = name == "kind" || name == "expected" || name == "found";  // an id may look like one
  const auto words = problemWords();
  if (mayBeWord && std::find(words.begin(), words.end(), value) != words.end())
    return QCoreApplication::translate("Problems", value.c_str());
  return QString::fromStdString(value);
}

QString filled(std::string_view text, const Problem& problem) {
  QString sentence = QCoreApplication::translate("Problems", std::string(text).c_str());
  for (const auto& [name, value] : problem.facts) {
    sentence.replace(u'{' + QString::fromStdString(name) + u'}', factInWords(name, value));
  }
  return sentence;
}

QString capitalised(QString sentence) {
  if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
  return sentence;
}

}  // namespace

QString leverName(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return Text::tr("Response cache");
    case LeverKind::ApiOffload:
      return Text::tr("API offload");
    case LeverKind::Distillation:
      return Text::tr("Distillation");
    case LeverKind::Quantization:
      return Text::tr("Quantization");
    case LeverKind::PrefixCache:
      return Text::tr("Prefix cache");
    case LeverKind::Hardware:
      return Text::tr("Newer hardware");
    case LeverKind::BatchShifting:
      return Text::tr("Batch shifting");
    case LeverKind::MultiRegion:
      return Text::tr("Multi-region");
    case LeverKind::RightSizing:
      return Text::tr("Right-sizing");
    case LeverKind::Commitments:
      return Text::tr("Commitments");
    case LeverKind::Spot:
      return Text::tr("Spot for batch");
    case LeverKind::Own:
      return Text::tr("Own the base");
  }
  return {};
}

QString leverExplanation(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return Text::tr(
          "Answers repeated requests from a store instead of the model. Costs a fixed amount a month and a little per "
          "look-up.");
    case LeverKind::ApiOffload:
      return Text::tr("Sends a share of the requests to a per-token API instead of your own GPUs.");
    case LeverKind::Distillation:
      return Text::tr("Serves a share of the requests with a smaller model on the same fleet.");
    case LeverKind::Quantization:
      return Text::tr(
          "Serves the model at a lower numeric precision: it fits fewer GPUs and answers more requests with each.");
    case LeverKind::PrefixCache:
      return Text::tr("Skips the prefill of prompt beginnings that were computed before.");
    case LeverKind::Hardware:
      return Text::tr("Replaces the fleet's node type by another one.");
    case LeverKind::BatchShifting:
      return Text::tr("Moves each day's batch work into that day's quiet hours.");
    case LeverKind::MultiRegion:
      return Text::tr("Moves flexible load to a cheaper region during part of the day and pays for the traffic.");
    case LeverKind::RightSizing:
      return Text::tr("Provisions what the hour needs instead of the fleet's own policy.");
    case LeverKind::Commitments:
      return Text::tr("Commits nodes for one or three years at a discount, used or not.");
    case LeverKind::Spot:
      return Text::tr("Runs interruptible work on spot capacity, with the rework that interruptions cause.");
    case LeverKind::Own:
      return Text::tr("Buys nodes for the base load: capital, energy, space and staff instead of rent.");
  }
  return {};
}

QString tierName(Tier tier) {
  switch (tier) {
    case Tier::Owned:
      return Text::tr("Owned");
    case Tier::Reserved3y:
      return Text::tr("3-year");
    case Tier::Reserved1y:
      return Text::tr("1-year");
    case Tier::Spot:
      return Text::tr("Spot");
    case Tier::OnDemand:
      return Text::tr("On demand");
    case Tier::Api:
      return Text::tr("API");
  }
  return {};
}

QString costLineName(CostLine line) {
  switch (line) {
    case CostLine::OnDemand:
      return Text::tr("On demand");
    case CostLine::Spot:
      return Text::tr("Spot");
    case CostLine::Reserved1y:
      return Text::tr("1-year commitments");
    case CostLine::Reserved3y:
      return Text::tr("3-year commitments");
    case CostLine::Energy:
      return Text::tr("Energy");
    case CostLine::Space:
      return Text::tr("Space");
    case CostLine::Maintenance:
      return Text::tr("Maintenance");
    case CostLine::Network:
      return Text::tr("Network");
    case CostLine::Staff:
      return Text::tr("Staff");
    case CostLine::Capital:
      return Text::tr("Capital");
    case CostLine::Egress:
      return Text::tr("Egress");
  }
  return {};
}

QString wasteName(Waste waste) {
  switch (waste) {
    case Waste::Headroom:
      return Text::tr("Headroom and rounding");
    case Waste::OverProvisioning:
      return Text::tr("Over-provisioning");
    case Waste::UnusedCommitment:
      return Text::tr("Unused commitments");
  }
  return {};
}

QString problemSentence(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  const QString what = capitalised(filled(text.what, problem));
  if (text.remedy.empty()) return what;
  return QCoreApplication::translate("Problems", "%1: %2", "what is wrong: what to do")
      .arg(what, filled(text.remedy, problem));
}

QString problemRemedy(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  return capitalised(filled(text.remedy.empty() ? text.what : text.remedy, problem));
}

}  // namespace fulcrum
