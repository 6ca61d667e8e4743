// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/calibration_model.h"

#include <algorithm>
#include <array>

#include "engine/hardware_ranking.h"
#include "plan/fields.h"
#include "words/field_text.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

using Model = CalibrationModel;
using namespace Qt::StringLiterals;

bool isText(int column) {
  return column == Model::kState || column == Model::kModel || column == Model::kAccelerator ||
         column == Model::kPrecision || column == Model::kEngine;
}

// Without the organisation: meta-llama/Llama-3.3-70B.
QString modelName(const std::string& model) {
  return QString::fromStdString(model.substr(model.find_last_of('/') + 1));
}

QString shown(double value, const NumberFormat& format, int digits = 4) {
  return value > 0 ? format.significant(value, digits) : NumberFormat::none();
}

}  // namespace

RowState rowState(const CalibrationRow& row) {
  if (!row.missing.empty()) {
    QStringList names;
    for (const std::string& key : row.missing) names << fieldText("benchmark", key).label;
    const QString sentence = CalibrationModel::tr("Missing: %1").arg(names.join(u", "_s));
    return {.word = sentence, .sentences = CalibrationModel::tr("%1. Fill it in above.").arg(sentence), .good = false};
  }
  if (row.duplicate)
    return {.word = CalibrationModel::tr("Double"),
            .sentences = CalibrationModel::tr("The same row stands above: it counts once.")};
  if (hasErrors(row.doubts))
    return {.word = CalibrationModel::tr("Not usable"), .sentences = problemSentences(row.doubts), .good = false};
  if (!row.doubts.empty())
    return {.word = CalibrationModel::tr("Doubtful"), .sentences = problemSentences(row.doubts), .good = false};
  if (row.inPlan)
    return {.word = CalibrationModel::tr("In the plan"), .sentences = QString::fromStdString(row.row.source)};
  return {.word = CalibrationModel::tr("New"), .sentences = QString::fromStdString(row.row.source)};
}

CalibrationModel::CalibrationModel(const NumberFormat& format, QObject* parent)
    : RowModel<CalibrationRow>(parent), m_format(format) {}

int CalibrationModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumns;
}

QString CalibrationModel::text(const CalibrationRow& row, int column) const {
  const BenchmarkRow& benchmark = row.row;
  switch (column) {
    case kState:
      return rowState(row).word;
    case kModel:
      return benchmark.model.empty() ? NumberFormat::none() : modelName(benchmark.model);
    case kAccelerator:
      return benchmark.accelerator.empty() ? NumberFormat::none() : QString::fromStdString(benchmark.accelerator);
    case kGpus:
      return shown(benchmark.gpus, m_format);
    case kPrecision:
      return QString::fromUtf8(enumName(benchmark.precision).data());
    case kInput:
      return shown(benchmark.inputTokens, m_format);
    case kOutput:
      return shown(benchmark.outputTokens, m_format);
    case kInFlight:
      return (row.derivedConcurrency ? u"≈ "_s : QString()) + shown(benchmark.concurrency, m_format, 3);
    case kThroughput:
      return shown(benchmark.outputTokensPerSecond, m_format);
    case kTpot:
      return shown(benchmark.tpotMs.value_or(0), m_format, 3);
    case kEngine:
      return QString::fromStdString(benchmark.engine);
    case kBefore:
      return row.before ? m_format.shareSigned(*row.before) : NumberFormat::none();
    default:
      return row.after ? m_format.shareSigned(*row.after) : NumberFormat::none();
  }
}

QVariant CalibrationModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const CalibrationRow& at = row(index.row());
  if (role == Qt::DisplayRole) return text(at, index.column());
  if (role == Qt::TextAlignmentRole && !isText(index.column())) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::ToolTipRole) return {};
  if (index.column() == kInFlight && at.derivedConcurrency)
    return tr("Not in the text: throughput times time per token");
  if (index.column() == kModel) return QString::fromStdString(at.row.model);
  return rowState(at).sentences;
}

QVariant CalibrationModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumns) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  const auto field = [](const char* key) {
    const FieldText text = fieldText("benchmark", key);
    return std::pair(text.label, text.explanation);
  };
  const std::array<std::pair<QString, QString>, kColumns> headings{{
      {tr("State"), tr("Whether the row is in the plan or new, and what is wrong with it")},
      field("model"),
      field("accelerator"),
      field("gpus"),
      field("precision"),
      {tr("ISL"), field("inputTokens").second},
      {tr("OSL"), field("outputTokens").second},
      field("concurrency"),
      {tr("tok/s"), field("outputTokensPerSecond").second},
      {tr("TPOT, ms"), field("tpotMs").second},
      field("engine"),
      {tr("Before"), tr("How far the serving model as it is lies from the measured throughput")},
      {tr("After"), tr("How far it lies once it is calibrated to these rows")},
  }};
  const auto& [heading, explanation] = headings[static_cast<size_t>(section)];
  if (role == Qt::DisplayRole) return heading;
  if (role == Qt::ToolTipRole) return explanation;
  return {};
}

BenchmarkRow benchmarkDefaults(const Plan& plan, const WorkloadId& id) {
  BenchmarkRow row{.gpus = 0};
  const Workload* workload = find(plan, id);
  const auto state = workload ? servingStateOf(plan, *workload) : std::nullopt;
  if (!state) return row;
  row.model = state->model;
  row.accelerator = state->accelerator;
  row.precision = state->precision;
  row.inputTokens = state->inputTokens;
  row.outputTokens = state->outputTokens;
  row.gpus = typedReplicaGpus(*workload);
  if (row.gpus == 0) {
    const auto gpus = ServingBook(plan).replicaGpus(*state);
    if (gpus) row.gpus = gpus.value();
  }
  if (!plan.benchmarks.empty()) row.engine = plan.benchmarks.back().engine;
  return row;
}

}  // namespace fulcrum
