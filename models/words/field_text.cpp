// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "base/problem_text.h"
#include "words/number_format.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct NamesText {
  Q_DECLARE_TR_FUNCTIONS(Names)
};

// A number in the form of the user's language; other texts as they are.
QString numberInWords(const QString& text) {
  static const QRegularExpression kNumber(u"^-?\\d{1,15}(?:\\.(\\d+))?$"_s);
  const auto match = kNumber.match(text);
  return match.hasMatch() ? NumberFormat().number(text.toDouble(), static_cast<int>(match.capturedLength(1))) : text;
}

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
  static constexpr std::array kNames{"id", "name", "file", "path", "column", "other", "a", "b", "nearest", "detail"};
  const bool isName = std::ranges::find(kNames, name) != kNames.end();
  return isName ? QString::fromStdString(value) : numberInWords(QString::fromStdString(value));
}

QString filled(std::string_view text, const Problem& problem) {
  QString sentence = QCoreApplication::translate("Problems", std::string(text).c_str());
  for (const auto& [name, value] : problem.facts) {
    sentence.replace(u'{' + QString::fromStdString(name) + u'}', factInWords(name, value));
  }
  return sentence;
}

// The window has fields where the command line has options: `(--currency)` goes, of `(--columns a=B)` the example
// stays.
QString withoutOptions(QString text) {
  static const QRegularExpression kOption(u" \\(--[a-z-]+\\)"_s);
  static const QRegularExpression kOptionWithExample(u"\\(--[a-z-]+ "_s);
  return text.remove(kOption).replace(kOptionWithExample, u"("_s);
}

QString capitalised(QString sentence) {
  if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
  return sentence;
}

}  // namespace

QString leverName(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return NamesText::tr("Response cache");
    case LeverKind::ApiOffload:
      return NamesText::tr("API offload");
    case LeverKind::Distillation:
      return NamesText::tr("Distillation");
    case LeverKind::Quantization:
      return NamesText::tr("Quantization");
    case LeverKind::PrefixCache:
      return NamesText::tr("Prefix cache");
    case LeverKind::Hardware:
      return NamesText::tr("Newer hardware");
    case LeverKind::BatchShifting:
      return NamesText::tr("Batch shifting");
    case LeverKind::MultiRegion:
      return NamesText::tr("Multi-region");
    case LeverKind::RightSizing:
      return NamesText::tr("Right-sizing");
    case LeverKind::Commitments:
      return NamesText::tr("Commitments");
    case LeverKind::Spot:
      return NamesText::tr("Spot for batch");
    case LeverKind::Own:
      return NamesText::tr("Own the base");
  }
  return {};
}

QString leverExplanation(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return NamesText::tr(
          "Answers repeated requests from a store instead of the model. Costs a fixed amount per month and a little "
          "per "
          "look-up.");
    case LeverKind::ApiOffload:
      return NamesText::tr("Sends a share of the requests to a per-token API instead of your own GPUs.");
    case LeverKind::Distillation:
      return NamesText::tr("Serves a share of the requests with a smaller model on the same fleet.");
    case LeverKind::Quantization:
      return NamesText::tr(
          "Serves the model at a lower numeric precision: it fits fewer GPUs and answers more requests with each.");
    case LeverKind::PrefixCache:
      return NamesText::tr("Skips the prefill of prompt beginnings that were computed before.");
    case LeverKind::Hardware:
      return NamesText::tr("Replaces the fleet's node type by another one.");
    case LeverKind::BatchShifting:
      return NamesText::tr("Moves each day's batch work into that day's quiet hours.");
    case LeverKind::MultiRegion:
      return NamesText::tr("Moves flexible load to a cheaper region during part of the day and pays for the traffic.");
    case LeverKind::RightSizing:
      return NamesText::tr("Provisions what the hour needs instead of the fleet's own policy.");
    case LeverKind::Commitments:
      return NamesText::tr("Commits nodes for one or three years at a discount, used or not.");
    case LeverKind::Spot:
      return NamesText::tr("Runs interruptible work on spot capacity, with the rework that interruptions cause.");
    case LeverKind::Own:
      return NamesText::tr("Buys nodes for the base load: capital, energy, space and staff instead of rent.");
  }
  return {};
}

QString tierName(Tier tier) {
  switch (tier) {
    case Tier::Owned:
      return NamesText::tr("Owned");
    case Tier::Reserved3y:
      return NamesText::tr("3-year");
    case Tier::Reserved1y:
      return NamesText::tr("1-year");
    case Tier::Spot:
      return NamesText::tr("Spot");
    case Tier::OnDemand:
      return NamesText::tr("On demand");
    case Tier::Api:
      return NamesText::tr("API");
  }
  return {};
}

QString costLineName(CostLine line) {
  switch (line) {
    case CostLine::OnDemand:
      return NamesText::tr("On demand");
    case CostLine::Spot:
      return NamesText::tr("Spot");
    case CostLine::Reserved1y:
      return NamesText::tr("1-year commitments");
    case CostLine::Reserved3y:
      return NamesText::tr("3-year commitments");
    case CostLine::Energy:
      return NamesText::tr("Energy");
    case CostLine::Space:
      return NamesText::tr("Space");
    case CostLine::Maintenance:
      return NamesText::tr("Maintenance");
    case CostLine::Network:
      return NamesText::tr("Network");
    case CostLine::Staff:
      return NamesText::tr("Staff");
    case CostLine::Software:
      return NamesText::tr("Software");
    case CostLine::Capital:
      return NamesText::tr("Capital");
    case CostLine::Resale:
      return NamesText::tr("Resale");
    case CostLine::Egress:
      return NamesText::tr("Egress");
  }
  return {};
}

QString wasteName(Waste waste) {
  switch (waste) {
    case Waste::Headroom:
      return NamesText::tr("Headroom and rounding");
    case Waste::OverProvisioning:
      return NamesText::tr("Over-provisioning");
    case Waste::UnusedCommitment:
      return NamesText::tr("Unused commitments");
  }
  return {};
}

QString problemSentence(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  const QString what = capitalised(filled(text.what, problem));
  if (text.remedy.empty()) return what;
  return QCoreApplication::translate("Problems", "%1: %2", "what is wrong: what to do")
      .arg(what, withoutOptions(filled(text.remedy, problem)));
}

QString problemRemedy(const Problem& problem) {
  const ProblemTemplate text = problemTemplate(problem.code);
  return capitalised(withoutOptions(filled(text.remedy.empty() ? text.what : text.remedy, problem)));
}

}  // namespace fulcrum
