// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/trace_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace fulcrum {
namespace {

constexpr qint64 kLargestFile = 256 << 20;
constexpr double kReadAndHashed = 0.2;  // of the work

Problem problemOf(const QFileInfo& info, std::string code, std::string fact, std::string value) {
  return {
      .code = std::move(code), .where = info.fileName().toStdString(), .facts = {{std::move(fact), std::move(value)}}};
}

}  // namespace

TraceReading readTraceFile(const QString& path, const TraceChoices& choices, const Background<TraceReading>::Run& run) {
  const QFileInfo info(path);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return {.problems = {problemOf(info, "cannotOpen", "detail", file.errorString().toStdString())}};
  if (file.size() > kLargestFile) return {.problems = {problemOf(info, "tooLarge", "limit", "256 MB")}};
  const QByteArray bytes = file.readAll();
  const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
  const auto goOn = [&](double share) {
    run.publish({.share = kReadAndHashed + (1 - kReadAndHashed) * share});
    return !run.cancelled();
  };
  TraceOptions options;
  options.goOn = goOn;
  for (const auto& [what, choice] : choices) {
    if (auto problem = chooseForTrace(options, what, choice)) return {.problems = {std::move(*problem)}};
  }
  auto trace = readDemandTrace({bytes.data(), static_cast<size_t>(bytes.size())}, options);
  if (!trace.ok()) return {.problems = trace.problems()};
  return {
      .share = 1,
      .file = std::make_shared<const TraceFile>(TraceFile{
          .trace = std::move(trace).value(), .fileName = info.fileName().toStdString(), .sha256 = hash.toStdString()})};
}

ImportedSeries seriesOf(const TraceFile& file, CalendarHour start, const WorkloadId& workload) {
  return {.name = QFileInfo(QString::fromStdString(file.fileName)).completeBaseName().toStdString(),
          .unit = file.trace.unit,
          .start = start,
          .values = file.trace.values,
          .fileName = file.fileName,
          .sha256 = file.sha256,
          .rowCount = file.trace.rowCount,
          .workload = workload};
}

}  // namespace fulcrum
