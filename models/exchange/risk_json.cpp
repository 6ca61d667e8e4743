// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/risk_json.h"

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "base/problem_text.h"
#include "plan/fields.h"
#include "plan/json_codec.h"
#include "plan/json_text.h"

namespace fulcrum {
namespace {

using risk::SeekPoint;
using risk::Statistics;

Json riskFigure(double value) {
  if (std::isnan(value)) return nullptr;
  return std::isinf(value) ? Json("never") : Json(value);
}

Json statisticsJson(const Statistics& statistics) {
  Json json = Json::object();
  json["mean"] = riskFigure(statistics.mean);
  json["sd"] = riskFigure(statistics.sd);
  for (size_t index = 0; index < risk::kPercentiles.size(); ++index)
    json["p" + std::to_string(risk::kPercentiles[index])] = riskFigure(statistics.percentiles[index]);
  json["worst5"] = riskFigure(statistics.worst5);
  json["standardError"] = riskFigure(statistics.standardError);
  return json;
}

Json chancesJson(const risk::SimulationTrials& trials, const risk::ScenarioTrials& scenario,
                 const std::vector<risk::Chance>& chances) {
  Json list = Json::array();
  for (const risk::Chance& chance : chances) {
    Json entry = Json::object();
    entry["that"] = risk::toText(chance);
    const auto share = risk::chanceOf(chance, trials, scenario);
    entry["chance"] = share ? Json(*share) : Json();
    list.push_back(std::move(entry));
  }
  return list;
}

Json scenarioJson(const risk::SimulationTrials& trials, const risk::ScenarioTrials& scenario, const std::string& output,
                  const std::vector<risk::Chance>& chances) {
  Json json = Json::object();
  json["id"] = scenario.id.text;
  json["outputs"] = Json::object();
  for (size_t index = 0; index < scenario.outputs.size(); ++index) {
    const std::string& name = scenario.outputs[index];
    const Statistics statistics = risk::statisticsOf(scenario.values[index], risk::isMoreBetter(name));
    if (statistics.count > 0) json["outputs"][name] = statisticsJson(statistics);
  }
  if (!chances.empty()) json["chances"] = chancesJson(trials, scenario, chances);
  const auto fan = risk::fanOf(scenario, trials.done);
  json["fan"] = Json::object();
  for (size_t index = 0; index < risk::kFanPercentiles.size(); ++index)
    json["fan"]["p" + std::to_string(risk::kFanPercentiles[index])] = fan[index];
  json["drivers"] = Json::array();
  for (const risk::Driver& driver : risk::driversOf(trials, scenario, output)) {
    Json entry = Json::object();
    entry["input"] = driver.input;
    entry["rank"] = driver.rank;
    entry["swing"] = riskFigure(driver.swing);
    json["drivers"].push_back(std::move(entry));
  }
  return json;
}

Json pointJson(double value, double output) {
  Json json = Json::object();
  json["value"] = value;
  json["output"] = riskFigure(output);
  return json;
}
Json pointJson(const SeekPoint& point) {
  return pointJson(point.value, point.output);
}

Json outputsJson(const std::vector<std::string>& names, const std::vector<double>& values) {
  Json json = Json::object();
  for (size_t index = 0; index < names.size(); ++index) json[names[index]] = riskFigure(values[index]);
  return json;
}

constexpr std::pair<risk::MixOrigin, const char*> kOrigins[] = {
    {risk::MixOrigin::Own, "own"}, {risk::MixOrigin::AtMedians, "atMedians"}, {risk::MixOrigin::OfDraw, "ofDraw"}};

std::string outputText(double output) {
  return std::isfinite(output) ? numberText(output) : std::string("never");
}

}  // namespace

std::string simulationJson(const risk::SimulationTrials& trials, const std::string& output,
                           const std::vector<risk::Chance>& chances) {
  Json document = Json::object();
  document["trials"] = trials.trials;
  document["seed"] = trials.seed;
  document["decision"] = enumName(trials.decision);
  document["clipped"] = Json::object();
  for (size_t input = 0; input < trials.inputs.size(); ++input)
    document["clipped"][trials.inputs[input]] = trials.clipped[input];
  document["scenarios"] = Json::array();
  for (const risk::ScenarioTrials& scenario : trials.scenarios)
    document["scenarios"].push_back(scenarioJson(trials, scenario, output, chances));
  return jsonText(document);
}

std::string tornadoJson(const risk::Tornado& tornado, const ScenarioId& scenario, const std::string& output) {
  Json document = Json::object();
  document["scenario"] = scenario.text;
  document["output"] = output;
  document["base"] = riskFigure(tornado.base);
  document["inputs"] = Json::array();
  for (const risk::TornadoBar& bar : tornado.bars) {
    Json entry = Json::object();
    entry["id"] = bar.input;
    for (size_t index = 0; index < risk::kTornadoPercentiles.size(); ++index)
      entry["p" + std::to_string(risk::kTornadoPercentiles[index])] =
          pointJson(bar.points[index].value, bar.points[index].output);
    entry["swing"] = riskFigure(bar.swing);
    entry["monotone"] = bar.monotone;
    document["inputs"].push_back(std::move(entry));
  }
  return jsonText(document);
}

Problem unreachable(const risk::SeekAnswer& answer) {
  return {.code = "seekUnreachable",
          .where = {},
          .facts = {{"from", numberText(answer.from)},
                    {"to", numberText(answer.to)},
                    {"value", outputText(answer.found.output)},
                    {"at", numberText(answer.found.value)}}};
}

std::string seekJson(const risk::SeekAnswer& answer) {
  Json document = Json::object();
  document["reached"] = answer.reached;
  if (answer.reached) {
    document["value"] = answer.found.value;
    document["output"] = riskFigure(answer.found.output);
    document["below"] = pointJson(answer.below);
    document["above"] = pointJson(answer.above);
  } else {
    const Problem why = unreachable(answer);
    document["best"] = pointJson(answer.found);
    document["because"] = fillTemplate(problemTemplate(why.code).what, why);
  }
  return jsonText(document);
}

std::string stressJson(const risk::StressTable& table, const std::vector<StressCase>& cases,
                       const ScenarioId& scenario) {
  Json document = Json::object();
  document["scenario"] = scenario.text;
  document["asPlanned"] = outputsJson(table.outputs, table.asPlanned.outputs);
  document["cases"] = Json::array();
  for (size_t index = 0; index < table.cases.size(); ++index) {
    Json entry = Json::object();
    entry["name"] = table.cases[index].name;
    entry["changes"] = toJson(cases[index].changes);
    entry["outputs"] = outputsJson(table.outputs, table.cases[index].outputs);
    document["cases"].push_back(std::move(entry));
  }
  return jsonText(document);
}

std::string mixesJson(const risk::BuyingAdvice& advice, const ScenarioId& scenario, int trials) {
  Json document = Json::object();
  document["scenario"] = scenario.text;
  document["trials"] = trials;
  document["best"] = advice.best;
  document["mixes"] = Json::array();
  for (const risk::CandidateMix& mix : advice.mixes) {
    Json entry = Json::object();
    entry["origin"] = std::ranges::find(kOrigins, mix.origin, &std::pair<risk::MixOrigin, const char*>::first)->second;
    if (mix.origin == risk::MixOrigin::OfDraw) entry["demand"] = mix.demand;
    entry["npvCost"] = statisticsJson(mix.cost);
    entry["regret"] = mix.regret;
    document["mixes"].push_back(std::move(entry));
  }
  return jsonText(document);
}

}  // namespace fulcrum
