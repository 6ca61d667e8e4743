// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/field_topics.h"

#include <QCoreApplication>
#include <algorithm>
#include <concepts>
#include <map>
#include <type_traits>
#include <vector>

#include "plan/fields.h"
#include "words/field_synonyms.h"
#include "words/field_text.h"
#include "words/number_format.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FieldTopicsText {
  Q_DECLARE_TR_FUNCTIONS(FieldTopics)
};

struct Described {
  std::string group;
  std::string key;
  Unit unit = Unit::None;
  double min = -kNoLimit;
  double max = kNoLimit;
  std::optional<double> otherwise;
};

template <class Member>
std::optional<double> numberIn(const Member& member) {
  if constexpr (std::is_arithmetic_v<Member> && !std::is_same_v<Member, bool>) {
    return static_cast<double>(member);
  } else if constexpr (requires {
                         { member.value() } -> std::same_as<double>;
                       }) {
    return member.value();
  } else {
    return std::nullopt;
  }
}

template <class Struct>
void describe(std::vector<Described>& all, const std::string& group) {
  const Struct fresh{};
  forEachField<Struct>([&](const auto& field) {
    if (fieldText(group, field.key).label.isEmpty()) return;
    all.push_back({.group = group,
                   .key = std::string(field.key),
                   .unit = field.unit,
                   .min = field.min,
                   .max = field.max,
                   .otherwise = numberIn(fresh.*field.member)});
  });
}

std::vector<Described> describeAll() {
  std::vector<Described> all;
  for (const char* key : {"name", "currency", "start", "horizonMonths", "fiscalYearStart"})
    all.push_back({.group = "plan", .key = key});
  all.push_back({.group = "ownVsRent", .key = "rentArm"});
  describe<Assumptions>(all, "assumptions");
  describe<Workload>(all, "workload");
  describe<ServiceRate>(all, "service");
  describe<Fleet>(all, "fleet");
  describe<Provisioning>(all, "provisioning");
  describe<Commitment>(all, "commitment");
  describe<Purchase>(all, "purchase");
  describe<NodeType>(all, "nodeType");
  const Levers levers;
  forEachLever(levers, [&](LeverKind kind, const auto& lever) {
    using LeverType = typename std::remove_cvref_t<decltype(lever)>::value_type;
    describe<LeverType>(all, std::string(leverKey(kind)));
  });
  for (const char* key : {"fromMonth", "oneOffCost", "qualityNote"}) all.push_back({.group = "lever", .key = key});
  describe<Financing>(all, "financing");
  describe<DemandCase>(all, "demandCase");
  describe<UncertainInput>(all, "uncertainty");
  describe<Distribution>(all, "distribution");
  describe<RankCorrelation>(all, "correlation");
  describe<Simulation>(all, "simulation");
  describe<StressCase>(all, "stressCase");
  describe<StressChange>(all, "stressChange");
  describe<AcceleratorSpec>(all, "accelerator");
  describe<ModelSpec>(all, "model");
  describe<BenchmarkRow>(all, "benchmark");
  describe<ImportedSeries>(all, "series");
  return all;
}

const std::vector<Described>& described() {
  static const std::vector<Described> kAll = describeAll();
  return kAll;
}

// Where there is more about the fields of a group.
QString topicBehind(const std::string& group) {
  static const std::map<std::string, QString> kTopics{
      {"plan", u"page-assumptions"_s},
      {"ownVsRent", u"page-own-vs-rent"_s},
      {"assumptions", u"page-assumptions"_s},
      {"workload", u"page-demand"_s},
      {"service", u"model-serving"_s},
      {"fleet", u"page-fleets"_s},
      {"provisioning", u"model-nodes"_s},
      {"commitment", u"page-fleets"_s},
      {"purchase", u"page-fleets"_s},
      {"nodeType", u"page-fleets"_s},
      {"financing", u"model-own-vs-rent"_s},
      {"demandCase", u"page-optimise"_s},
      {"uncertainty", u"page-risk"_s},
      {"distribution", u"page-risk"_s},
      {"correlation", u"page-risk"_s},
      {"simulation", u"page-risk"_s},
      {"stressCase", u"page-risk"_s},
      {"stressChange", u"page-risk"_s},
      {"accelerator", u"model-serving"_s},
      {"model", u"model-serving"_s},
      {"benchmark", u"formats"_s},
      {"series", u"formats"_s},
  };
  const auto found = kTopics.find(group);
  return found == kTopics.end() ? u"levers"_s : found->second;
}

QString toText(const std::string& text) {
  return QString::fromStdString(text);
}

QString row(const QString& name, const QString& value) {
  return value.isEmpty() ? QString() : u"| %1 | %2 |\n"_s.arg(name, value);
}

QString rangeOf(const Described& field, const NumberFormat& format) {
  const bool low = field.min > -kHuge;
  const bool high = field.max < kHuge;
  if (low && high)
    return FieldTopicsText::tr("%1 to %2")
        .arg(format.field(field.min, field.unit), format.field(field.max, field.unit));
  if (low) return FieldTopicsText::tr("at least %1").arg(format.field(field.min, field.unit));
  if (high) return FieldTopicsText::tr("at most %1").arg(format.field(field.max, field.unit));
  return {};
}

QString fieldTopicText(const Described& field) {
  const FieldText text = fieldText(field.group, field.key);
  const NumberFormat format;
  QString markdown = u"# %1\n\n%2\n\n"_s.arg(text.label, text.explanation);
  QString table = row(FieldTopicsText::tr("Range"), rangeOf(field, format));
  if (field.otherwise)
    table += row(FieldTopicsText::tr("If nothing is said"), format.field(*field.otherwise, field.unit));
  table += row(FieldTopicsText::tr("Also found as"), fieldSynonyms(field.group, field.key));
  table += row(FieldTopicsText::tr("In the text form"), u"`%1`"_s.arg(toText(field.key)));
  markdown += u"|  |  |\n|---|---|\n"_s + table;
  return markdown;
}

QString leverTopicText(LeverKind kind) {
  const std::string key(leverKey(kind));
  QString markdown = u"# %1\n\n%2\n\n"_s.arg(leverName(kind), leverExplanation(kind));
  const QString synonyms = leverSynonyms(key);
  if (!synonyms.isEmpty()) markdown += FieldTopicsText::tr("Also found as: %1.").arg(synonyms) + u"\n\n"_s;
  for (const Described& field : described()) {
    if (field.group != key && field.group != "lever") continue;
    const FieldText text = fieldText(field.group, field.key);
    markdown +=
        u"- [%1](field:%2/%3): %4\n"_s.arg(text.label, toText(field.group), toText(field.key), text.explanation);
  }
  return markdown;
}

}  // namespace

QStringList fieldTopics() {
  QStringList ids;
  for (const Described& field : described()) ids << fieldTopic(field.group, field.key);
  return ids;
}

QStringList leverTopics() {
  QStringList ids;
  for (int kind = 0; kind < kLeverCount; ++kind) ids << leverTopic(leverKey(static_cast<LeverKind>(kind)));
  return ids;
}

QString generatedTopic(const QString& id) {
  QString markdown;
  QString behind = u"levers"_s;
  for (int kind = 0; kind < kLeverCount; ++kind) {
    if (id == leverTopic(leverKey(static_cast<LeverKind>(kind))))
      markdown = leverTopicText(static_cast<LeverKind>(kind));
  }
  const auto field =
      std::ranges::find_if(described(), [&](const Described& each) { return id == fieldTopic(each.group, each.key); });
  if (field != described().end()) {
    markdown = fieldTopicText(*field);
    behind = topicBehind(field->group);
  }
  if (markdown.isEmpty()) return {};
  return markdown + u"\n[%1](%2.md)\n"_s.arg(FieldTopicsText::tr("More about this"), behind);
}

std::optional<QString> defaultOf(const QString& group, const QString& key) {
  for (const Described& field : described()) {
    if (toText(field.group) == group && toText(field.key) == key && field.otherwise)
      return NumberFormat().field(*field.otherwise, field.unit);
  }
  return std::nullopt;
}

}  // namespace fulcrum
