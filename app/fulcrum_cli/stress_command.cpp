// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about bad cases, what is known of uncertain inputs, and purchases for the futures one fears.
#include <cmath>
#include <iomanip>
#include <sstream>

#include "base/number_text.h"
#include "commands.h"
#include "edits/evidence_json.h"
#include "exchange/risk_json.h"
#include "optimise/optimise.h"
#include "plan/fields.h"
#include "plan_files.h"
#include "prices/price_book.h"
#include "subject.h"

namespace fulcrum::cli {
namespace {

constexpr int kNameWidth = 34;

// "assumptions.cloudPriceTrend = -0.3, onDemandPrice x 1.5".
std::string changesInWords(const StressCase& stress) {
  std::string text;
  for (const StressChange& change : stress.changes) {
    const char* sign = change.effect == InputEffect::Value    ? " = "
                       : change.effect == InputEffect::Factor ? " x "
                                                              : " + ";
    text += (text.empty() ? "" : ", ") + change.path + sign + numberText(change.amount);
  }
  return text;
}

std::string inWords(const risk::StressTable& table, const std::vector<StressCase>& cases,
                    const std::vector<std::string>& shown) {
  std::ostringstream text;
  text << std::left << std::setw(kNameWidth) << "" << std::right;
  for (const std::string& output : shown) text << std::setw(18) << output;
  text << "\n";
  const auto line = [&](const std::string& name, const risk::StressRow& row) {
    text << std::left << std::setw(kNameWidth) << name << std::right << std::setprecision(7);
    for (const std::string& output : shown) {
      const double value = row.outputs[risk::placeOfOutput(table.outputs, output).value()];
      std::isinf(value) ? text << std::setw(18) << "never" : text << std::setw(18) << value;
    }
    text << "\n";
  };
  line("as planned", table.asPlanned);
  for (const risk::StressRow& row : table.cases) line(row.name, row);
  for (const StressCase& stress : cases) text << stress.name << ": " << changesInWords(stress) << "\n";
  return text.str();
}

std::string inWords(const Distribution& distribution) {
  std::string text(enumName(distribution.kind));
  forEachField<Distribution>([&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(distribution.*field.member)>;
    if constexpr (std::same_as<Member, std::optional<double>>) {
      if (distribution.*field.member)
        text += " " + std::string(field.key) + " " + numberText(*(distribution.*field.member));
    }
  });
  return text;
}

// Of one path, from the plan and, for trends, from the price book.
Result<std::vector<InputEvidence>> evidenceOf(const Subject& subject, const std::string& path,
                                              const Evaluation& evaluation, const std::string& bookFile) {
  std::vector<InputEvidence> found = evidenceInPlan(subject.plan, path, &evaluation);
  if (path != "assumptions.cloudPriceTrend") return found;
  const auto book = prices::PriceBook::open(prices::PriceBook::defaultFile(bookFile));
  if (!book.ok()) return book.problems();
  const auto offers = book.value().nodeOffers({.everyDay = true});
  if (!offers.ok()) return offers.problems();
  if (const auto trend = evidenceInPrices(offers.value(), path)) found.push_back(*trend);
  return found;
}

std::string originOf(const risk::CandidateMix& mix) {
  switch (mix.origin) {
    case risk::MixOrigin::Own:
      return "as planned";
    case risk::MixOrigin::AtMedians:
      return "optimum of the medians";
    case risk::MixOrigin::OfDraw:
      return "optimum at demand P" + numberText(std::round(mix.demand * 100));
  }
  return {};
}

std::string inWords(const std::vector<PathEvidence>& paths) {
  std::ostringstream text;
  for (const PathEvidence& path : paths) {
    text << (path.input.empty() ? path.path : path.input + " (" + path.path + ")") << "\n";
    for (const InputEvidence& evidence : path.evidence) {
      text << "  " << evidenceKey(evidence.kind) << ": " << inWords(evidence.distribution);
      if (evidence.count > 0) text << ", of " << evidence.count;
      if (!evidence.about.empty()) text << " (" << evidence.about << ")";
      text << "\n";
    }
    if (path.evidence.empty()) text << "  nothing in the plan or the price book speaks of it: judgement only\n";
  }
  return text.str();
}

std::string inWords(const risk::BuyingAdvice& advice) {
  std::ostringstream text;
  text << std::left << std::setw(kNameWidth) << "present value of cost" << std::right;
  for (const char* head : {"mean", "P90", "worst 5 %", "regret"}) text << std::setw(16) << head;
  text << "\n" << std::fixed << std::setprecision(0);
  for (size_t index = 0; index < advice.mixes.size(); ++index) {
    const risk::CandidateMix& mix = advice.mixes[index];
    text << std::left << std::setw(kNameWidth) << originOf(mix) + (index == advice.best ? " (recommended)" : "")
         << std::right;
    for (const double value : {mix.cost.mean, mix.cost.percentiles[5], mix.cost.worst5, mix.regret})
      text << std::setw(16) << value;
    text << "\n";
  }
  return text.str();
}

}  // namespace

int stressPlan(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto table = risk::stressed(subject.value().plan, subject.value().scenario);
  if (!table.ok()) return failed(table.problems(), arguments.operand);
  std::vector<std::string> shown = arguments.values("--output");
  Problems problems;
  for (const std::string& output : shown) {
    const auto place = risk::placeOfOutput(table.value().outputs, output);
    problems.insert(problems.end(), place.problems().begin(), place.problems().end());
  }
  if (!problems.empty()) return failed(problems, arguments.operand);
  std::vector<StressCase> cases = risk::usualStressCases();
  const std::vector<StressCase>& own = subject.value().plan.stressCases;
  cases.insert(cases.end(), own.begin(), own.end());
  if (arguments.has("--json")) return writeOutput("-", stressJson(table.value(), cases, subject.value().scenario));
  if (shown.empty()) shown = {"monthlyCost", "npvCost", "servedShare", "ownNpv", "ownPaybackMonths"};
  return writeOutput("-", inWords(table.value(), cases, shown));
}

int showEvidence(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(subject.value().plan, subject.value().scenario, solved);
  if (!evaluation.ok()) return failed(evaluation.problems(), arguments.operand);
  std::vector<std::pair<std::string, std::string>> asked;  // id, path
  if (const auto path = arguments.value("--path")) {
    asked.emplace_back("", *path);
  } else {
    for (const UncertainInput& input : subject.value().plan.uncertainties)
      asked.emplace_back(input.id.text, input.path);
  }
  std::vector<PathEvidence> paths;
  for (auto& [id, path] : asked) {
    auto found = evidenceOf(subject.value(), path, evaluation.value(), arguments.value("--book").value_or(""));
    if (!found.ok()) return failed(found.problems(), arguments.operand);
    paths.push_back({.input = std::move(id), .path = path, .evidence = std::move(found).value()});
  }
  return writeOutput("-", arguments.has("--json") ? evidenceJson(paths) : inWords(paths));
}

int weighMixes(const Arguments& arguments) {
  const auto subject = subjectOf(arguments);
  if (!subject.ok()) return failed(subject.problems(), arguments.operand);
  const auto& [plan, scenario] = subject.value();
  const auto advice = risk::adviseBuying(plan, scenario, plan.simulation.trials);
  if (!advice.ok()) return failed(advice.problems(), arguments.operand);
  if (const auto file = arguments.value("-o")) {
    const int code = writePlan(*file, advice.value().mixes[advice.value().best].plan);
    if (code != 0 || *file == "-") return code;
  }
  return writeOutput("-", arguments.has("--json") ? mixesJson(advice.value(), scenario, plan.simulation.trials)
                                                  : inWords(advice.value()));
}

}  // namespace fulcrum::cli
