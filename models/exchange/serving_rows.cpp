// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/serving_rows.h"

#include <array>
#include <cmath>

#include "base/csv_field.h"
#include "base/number_text.h"
#include "base/problem_text.h"
#include "exchange/delimited_table.h"
#include "plan/fields.h"
#include "plan/json_text.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

using Text = std::string ServingQuestion::*;
struct QuestionColumn {
  std::string_view name;
  Text member;
  bool required;
};
constexpr std::array<QuestionColumn, 11> kColumns{{{"model", &ServingQuestion::model, true},
                                                   {"accelerator", &ServingQuestion::accelerator, true},
                                                   {"gpus", &ServingQuestion::gpus, false},
                                                   {"precision", &ServingQuestion::precision, false},
                                                   {"isl", &ServingQuestion::isl, true},
                                                   {"osl", &ServingQuestion::osl, true},
                                                   {"concurrency", &ServingQuestion::concurrency, false},
                                                   {"tpot", &ServingQuestion::tpot, false},
                                                   {"ttft", &ServingQuestion::ttft, false},
                                                   {"engine", &ServingQuestion::engine, false},
                                                   {"kv", &ServingQuestion::kv, false}}};

constexpr double kMostGpusOfSetup = 1e5;

// Reads the fields of a question and collects what is wrong with them.
class QuestionReader {
 public:
  explicit QuestionReader(const ServingQuestion& question) : m_question(question) {}

  std::optional<double> positive(std::string_view name, const std::string& text) {
    if (text.empty()) return {};
    const auto number = parseNumber(text);
    if (number && *number > 0) return number;
    m_problems.push_back(
        {.code = number ? "notPositive" : "unreadableValue", .where = std::string(name), .facts = {{"value", text}}});
    return {};
  }
  double needed(std::string_view name, const std::string& text) {
    if (text.empty()) m_problems.push_back({.code = "missingValue", .where = std::string(name)});
    return positive(name, text).value_or(1);
  }
  int gpus() {
    const auto number = positive("gpus", m_question.gpus);
    if (!number) return 0;
    if (*number == std::trunc(*number) && *number <= kMostGpusOfSetup) return static_cast<int>(*number);
    m_problems.push_back({.code = "notWhole", .where = "gpus", .facts = {{"value", m_question.gpus}}});
    return 0;
  }
  template <class Choice>
  Choice choice(const std::string& text, Choice otherwise, Result<Choice> (*read)(std::string_view)) {
    if (text.empty()) return otherwise;
    const auto known = read(text);
    if (known) return known.value();
    m_problems.insert(m_problems.end(), known.problems().begin(), known.problems().end());
    return otherwise;
  }
  [[nodiscard]] const Problems& problems() const { return m_problems; }

 private:
  const ServingQuestion& m_question;
  Problems m_problems;
};

std::string sentences(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) text.append(text.empty() ? "" : "; ").append(problemLine(problem));
  return text;
}

// That the model's name says, else that of the published checkpoint, else 16 bits.
Precision usualPrecision(const ServingBook& book, const std::string& model) {
  if (const auto ending = precisionOfEnding(model)) return *ending;
  const ModelSpec* spec = book.specs().findModel(model);
  return spec ? spec->precision.value_or(Precision::Bf16) : Precision::Bf16;
}

std::string answerColumns(const ServingAnswer& answer) {
  const OperatingPoint& point = answer.point;
  std::string text;
  for (const double value :
       {static_cast<double>(point.gpus), point.concurrency, point.outputTokensPerSecond, point.requestsPerSecond,
        point.tpotMs, point.ttftMs, answer.band.low, answer.band.high, answer.band.level})
    text.append(",").append(numberText(value));
  text.append(",").append(ruleName(answer.rule)).append(",").append(limitName(point.limit));
  for (const double value : {answer.memory.weightsGB, answer.memory.kvGB(point.concurrency), answer.memory.otherGB,
                             answer.memory.freeGB(point.concurrency), answer.memory.sequences})
    text.append(",").append(numberText(value));
  for (const std::string_view name :
       {enumName(answer.setup.precision), enumName(answer.setup.engine), enumName(heldKvPrecision(answer.setup))})
    text.append(",").append(name);
  text.append(",").append(numberText(answer.memory.kvTokens()));
  return text;
}

constexpr std::string_view kAnswerHeader =
    "gpusPerReplica,concurrencyUsed,outputTokensPerSecond,requestsPerSecond,tpotMs,ttftMs,bandLow,bandHigh,bandLevel,"
    "rule,limit,weightsGB,kvGB,otherGB,freeGB,sequences,precisionUsed,engineUsed,kvPrecision,kvTokens,error";
constexpr size_t kAnswerColumns = 20;  // before the error

}  // namespace

Result<ServingAnswer> answerQuestion(const ServingBook& book, const ServingQuestion& question) {
  QuestionReader reader(question);
  const ServingState state{
      .model = question.model,
      .accelerator = question.accelerator,
      .precision = reader.choice(question.precision, usualPrecision(book, question.model), precisionOf),
      .kvPrecision = reader.choice(question.kv, KvPrecision::Auto, kvPrecisionOf),
      .engine = reader.choice(question.engine, ServingEngine::Vllm, knownEngine),
      .inputTokens = reader.needed("isl", question.isl),
      .outputTokens = reader.needed("osl", question.osl),
      .ttftMs = reader.positive("ttft", question.ttft),
      .tpotMs = reader.positive("tpot", question.tpot)};
  const int gpus = reader.gpus();
  const double most = reader.positive("concurrency", question.concurrency).value_or(kMaxConcurrency);
  if (!reader.problems().empty()) return reader.problems();
  return book.answer(state, gpus, most);
}

std::string servingJson(const ServingAnswer& answer) {
  const OperatingPoint& point = answer.point;
  Json json = Json::object();
  json["model"] = answer.setup.model->name;
  json["accelerator"] = answer.setup.accelerator->name;
  json["gpusPerReplica"] = point.gpus;
  json["precision"] = enumName(answer.setup.precision);
  json["engine"] = enumName(answer.setup.engine);
  json["kvPrecision"] = enumName(heldKvPrecision(answer.setup));
  json["concurrency"] = point.concurrency;
  json["outputTokensPerSecond"] = point.outputTokensPerSecond;
  json["requestsPerSecond"] = point.requestsPerSecond;
  json["tpotMs"] = point.tpotMs;
  json["ttftMs"] = point.ttftMs;
  json["band"] = {{"low", answer.band.low}, {"high", answer.band.high}, {"level", answer.band.level}};
  json["rule"] = ruleName(answer.rule);
  json["limit"] = limitName(point.limit);
  json["memory"] = {{"weightsGB", answer.memory.weightsGB},
                    {"kvGB", answer.memory.kvGB(point.concurrency)},
                    {"otherGB", answer.memory.otherGB},
                    {"freeGB", answer.memory.freeGB(point.concurrency)},
                    {"kvTokens", answer.memory.kvTokens()}};
  json["sequences"] = answer.memory.sequences;
  if (!answer.source.empty()) json["source"] = answer.source;
  return jsonText(json);
}

Result<std::string> answerServingBatch(const ServingBook& book, std::string_view csv) {
  const auto table = readDelimited(csv);
  if (!table) return table.problems();
  std::array<std::optional<size_t>, kColumns.size()> places;
  std::string missing;
  std::string text;
  for (size_t i = 0; i < kColumns.size(); ++i) {
    const std::string_view title[] = {kColumns[i].name};
    places[i] = table.value().column(title);
    if (!places[i] && kColumns[i].required) missing.append(missing.empty() ? "" : ", ").append(kColumns[i].name);
    text.append(kColumns[i].name).append(",");
  }
  if (!missing.empty()) return Problem{.code = "missingColumn", .facts = {{"columns", missing}}};
  text.append(kAnswerHeader).append("\n");
  for (const auto& row : table.value().rows) {
    ServingQuestion question;
    for (size_t i = 0; i < kColumns.size(); ++i) {
      question.*kColumns[i].member = DelimitedTable::field(row, places[i]);
      text.append(i > 0 ? "," : "").append(csvField(question.*kColumns[i].member));
    }
    const auto answer = answerQuestion(book, question);
    text.append(answer ? answerColumns(answer.value()) : std::string(kAnswerColumns, ','));
    text.append(",").append(csvField(sentences(answer.problems()))).append("\n");
  }
  return text;
}

}  // namespace fulcrum
