// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <functional>
#include <iterator>
#include <map>

#include "catalogue/catalogue.h"
#include "document/auto_recovery.h"
#include "help/field_topics.h"
#include "optimise/optimise.h"
#include "plan/plan.h"
#include "serving/calibration.h"
#include "serving/memory_fit.h"
#include "serving/model_version.h"
#include "store/backups.h"
#include "store/project.h"
#include "words/field_text.h"
#include "words/number_format.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

QString replicaSizes() {
  QStringList sizes;
  for (const int gpus : kReplicaSizes) sizes << QString::number(gpus);
  return sizes.join(u", "_s);
}

// Each lever with a link to its own topic.
QString leverList() {
  QString list;
  for (int i = 0; i < kLeverCount; ++i) {
    const auto kind = static_cast<LeverKind>(i);
    const std::string_view key = leverKey(kind);
    list += u"- [%1](lever:%2): %3\n"_s.arg(
        leverName(kind), QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), leverExplanation(kind));
  }
  return list;
}

// The headline of the scenario on which the sample opens.
QString sampleMonthlyCost() {
  const Plan plan = samplePlan();
  optimise::SolvedPools solved;
  const auto evaluation = optimise::evaluateOptimal(plan, kSampleScenario, solved);
  return evaluation
             ? NumberFormat(QString::fromStdString(plan.currency)).moneyShort(evaluation.value().headline.monthlyCost)
             : NumberFormat::none();
}

const std::map<QString, std::function<QString()>>& facts() {
  const auto number = [](auto value) { return [value] { return NumberFormat().number(static_cast<double>(value)); }; };
  static const std::map<QString, std::function<QString()>> kFacts{
      {u"hoursPerMonth"_s, number(kHoursPerMonth)},
      {u"hoursPerWeek"_s, number(kHoursPerWeek)},
      {u"maxMonths"_s, number(kMaxHorizonMonths)},
      {u"rowsToCalibrate"_s, number(kRowsToCalibrate)},
      {u"scarceSequences"_s, number(kScarceSequences)},
      {u"replicaSizes"_s, replicaSizes},
      {u"servingModel"_s, [] { return QString::fromUtf8(kServingModelVersion.data()); }},
      {u"backups"_s, number(kBackupsKept)},
      {u"recoverySeconds"_s, number(kLongestWithoutCopy.count())},
      {u"schema"_s, number(kSchemaVersion)},
      {u"version"_s, [] { return QCoreApplication::applicationVersion(); }},
      {u"count nodeTypes"_s, [number] { return number(shippedCatalogue().nodeTypes.size())(); }},
      {u"count accelerators"_s, [number] { return number(shippedCatalogue().accelerators.size())(); }},
      {u"count models"_s, [number] { return number(shippedCatalogue().models.size())(); }},
      {u"shortcuts"_s, [] { return QString(); }},  // the window fills it in
      {u"dataFolder"_s,
       [] { return QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)); }},
      {u"levers"_s, leverList},
      {u"sample monthlyCost"_s, sampleMonthlyCost},
  };
  return kFacts;
}

}  // namespace

std::optional<QString> helpFact(const QString& name) {
  if (name.startsWith(u"default "_s)) {
    const QString field = name.section(u' ', 1);
    return defaultOf(field.section(u'.', 0, 0), field.section(u'.', 1));
  }
  const auto found = facts().find(name);
  if (found == facts().end()) return std::nullopt;
  return found->second();
}

QString withFacts(const QString& markdown) {
  static const QRegularExpression kFact(u"\\{\\{([^}]+)\\}\\}"_s);
  QString text;
  qsizetype end = 0;
  for (const auto& match : kFact.globalMatch(markdown)) {
    text += markdown.mid(end, match.capturedStart() - end) + helpFact(match.captured(1)).value_or(match.captured());
    end = match.capturedEnd();
  }
  return text + markdown.mid(end);
}

}  // namespace fulcrum
