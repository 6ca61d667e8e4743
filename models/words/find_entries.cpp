// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/find_entries.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "catalogue/catalogue.h"
#include "plan/fields.h"
#include "words/field_synonyms.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct FindText {
  Q_DECLARE_TR_FUNCTIONS(Find)
};

constexpr int kRecentBonus = 40;  // less than the beginning of a word: what fits better stays first

QString toText(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// An element of a plan and how its fields are reached.
struct Owner {
  std::string group;  // of fieldText()
  QString path;       // with its index
  QString key;        // with its id
  QString detail;
  QString name;  // a further word for its fields
  bool elsewhere = false;
  std::vector<std::string_view> hidden;  // fields that have no editor as things stand
};

void addField(std::vector<FindEntry>& entries, const Owner& owner, std::string_view group, std::string_view key,
              const QString& tail) {
  const QString label = fieldText(group, key).label;
  if (label.isEmpty()) return;
  entries.push_back({.kind = FindKind::Field,
                     .title = label,
                     .detail = owner.detail,
                     .synonyms = fieldSynonyms(group, key),
                     .target = owner.path + tail,
                     .key = owner.key + tail,
                     .elsewhere = owner.elsewhere});
}

template <class Struct>
void addFields(std::vector<FindEntry>& entries, const Owner& owner, const QString& inner = {}) {
  forEachField<Struct>([&](const auto& field) {
    if (field.key == "id" || field.key == "source" || field.key == "asOf") return;  // notes, not settings
    if (std::ranges::find(owner.hidden, field.key) != owner.hidden.end()) return;
    addField(entries, owner, owner.group, field.key, inner + u'.' + toText(field.key));
  });
}

void addElement(std::vector<FindEntry>& entries, FindKind kind, const Owner& owner, const QString& name,
                const QString& synonyms) {
  entries.push_back({.kind = kind, .title = name, .synonyms = synonyms, .target = owner.path, .key = owner.key});
}

void addWorkloads(std::vector<FindEntry>& entries, const Plan& plan, const FindFocus& focus) {
  for (size_t i = 0; i < plan.workloads.size(); ++i) {
    const Workload& workload = plan.workloads[i];
    Owner owner{.group = "workload",
                .path = u"workloads[%1]"_s.arg(i),
                .key = u"workloads."_s + QString::fromStdString(workload.id.text),
                .detail = FindText::tr("Workload %1").arg(workloadName(workload)),
                .elsewhere = workload.id != focus.workload};
    addElement(entries, FindKind::Workload, owner, workloadName(workload), QString::fromStdString(workload.model));
    addFields<Workload>(entries, owner);
    owner.group = "service";
    addFields<ServiceRate>(entries, owner, u".service"_s);
  }
}

void addFleets(std::vector<FindEntry>& entries, const Plan& plan, const FindFocus& focus) {
  for (size_t i = 0; i < plan.fleets.size(); ++i) {
    const Fleet& fleet = plan.fleets[i];
    Owner owner{.group = "fleet",
                .path = u"fleets[%1]"_s.arg(i),
                .key = u"fleets."_s + QString::fromStdString(fleet.id.text),
                .detail = FindText::tr("Fleet %1").arg(fleetName(fleet)),
                .elsewhere = fleet.id != focus.fleet};
    addElement(entries, FindKind::Fleet, owner, fleetName(fleet), QString::fromStdString(fleet.nodeType.text));
    addFields<Fleet>(entries, owner);
    owner.group = "provisioning";
    const ProvisioningPolicy policy = fleet.provisioning.policy;
    addField(entries, owner, owner.group, "policy", u".provisioning.policy"_s);
    // Of the amounts, the one that the policy goes by is there.
    if (policy == ProvisioningPolicy::Static)
      addField(entries, owner, owner.group, "percentile", u".provisioning.percentile"_s);
    if (policy == ProvisioningPolicy::Fixed) addField(entries, owner, owner.group, "count", u".provisioning.count"_s);
    if (policy == ProvisioningPolicy::Autoscale)
      addField(entries, owner, owner.group, "cooldownHours", u".provisioning.cooldownHours"_s);
  }
}

void addNodeTypes(std::vector<FindEntry>& entries, const Plan& plan, const FindFocus& focus) {
  const Fleet* fleet = find(plan, focus.fleet);
  for (size_t i = 0; i < plan.nodeTypes.size(); ++i) {
    const NodeType& type = plan.nodeTypes[i];
    const Owner owner{.group = "nodeType",
                      .path = u"nodeTypes[%1]"_s.arg(i),
                      .key = u"nodeTypes."_s + QString::fromStdString(type.id.text),
                      .detail = FindText::tr("Node type %1").arg(nodeTypeName(type)),
                      .elsewhere = !fleet || fleet->nodeType != type.id};
    addElement(entries, FindKind::NodeType, owner, nodeTypeName(type),
               QString::fromStdString(type.accelerator + ' ' + type.provider + ' ' + type.region));
    addFields<NodeType>(entries, owner);
  }
}

void addLevers(std::vector<FindEntry>& entries, const Plan& plan, const FindFocus& focus) {
  const auto scenario = std::ranges::find(plan.scenarios, focus.scenario, &Scenario::id);
  if (scenario == plan.scenarios.end()) return;
  forEachLever(scenario->levers, [&](LeverKind kind, const auto& lever) {
    using LeverType = typename std::remove_cvref_t<decltype(lever)>::value_type;
    const std::string group(leverKey(kind));
    Owner owner{.group = group,
                .path = u"scenarios[%1].levers.%2"_s.arg(scenario - plan.scenarios.begin()).arg(toText(group)),
                .key = u"levers."_s + toText(group),
                .detail = FindText::tr("Lever %1").arg(leverName(kind))};
    addElement(entries, FindKind::Lever, owner, leverName(kind), leverSynonyms(group));
    if constexpr (std::is_same_v<LeverType, Own>) {
      // Limits are those of the cheapest mix.
      if (!lever || lever->mode != OwnMode::Optimal) owner.hidden = {"maxNodes", "maxCapital", "maxPowerKW"};
    }
    addFields<LeverType>(entries, owner);
  });
}

void addScenarios(std::vector<FindEntry>& entries, const Plan& plan) {
  for (const Scenario& scenario : plan.scenarios) {
    const QString id = QString::fromStdString(scenario.id.text);
    entries.push_back(
        {.kind = FindKind::Scenario, .title = scenarioName(scenario), .target = id, .key = u"scenarios."_s + id});
  }
}

template <class Spec>
void addCatalogue(std::vector<FindEntry>& entries, FindKind kind, const std::vector<Spec>& specs,
                  const std::function<QString(const Spec&)>& synonyms) {
  for (const Spec& spec : specs) {
    const QString name = QString::fromStdString(spec.name);
    entries.push_back({.kind = kind,
                       .title = name,
                       .detail = FindText::tr("Catalogue"),
                       .synonyms = synonyms(spec),
                       .target = name,
                       .key = u"catalogue.%1.%2"_s.arg(static_cast<int>(kind)).arg(name),
                       .ofCatalogue = true});
  }
}

void addCatalogue(std::vector<FindEntry>& entries) {
  const Catalogue& catalogue = shippedCatalogue();
  addCatalogue<NodeType>(entries, FindKind::NodeType, catalogue.nodeTypes, [](const NodeType& type) {
    return QString::fromStdString(type.accelerator + ' ' + type.provider + ' ' + type.region);
  });
  addCatalogue<ModelSpec>(entries, FindKind::Model, catalogue.models, [](const ModelSpec&) { return QString(); });
  addCatalogue<AcceleratorSpec>(entries, FindKind::Accelerator, catalogue.accelerators,
                                [](const AcceleratorSpec& spec) { return QString::fromStdString(spec.vendor); });
}

}  // namespace

QString findKindName(FindKind kind) {
  switch (kind) {
    case FindKind::Action:
      return FindText::tr("Action");
    case FindKind::Page:
      return FindText::tr("Page");
    case FindKind::Lever:
      return FindText::tr("Lever");
    case FindKind::Field:
      return FindText::tr("Field");
    case FindKind::Workload:
      return FindText::tr("Workload");
    case FindKind::Fleet:
      return FindText::tr("Fleet");
    case FindKind::Scenario:
      return FindText::tr("Scenario");
    case FindKind::NodeType:
      return FindText::tr("Node type");
    case FindKind::Model:
      return FindText::tr("Model");
    case FindKind::Accelerator:
      return FindText::tr("Accelerator");
    case FindKind::Topic:
      return FindText::tr("Help");
  }
  return {};
}

std::vector<FindEntry> findEntriesOf(const Plan& plan, const FindFocus& focus) {
  std::vector<FindEntry> entries;
  const Owner whole{.group = "plan", .detail = FindText::tr("Plan")};
  for (const char* key : {"name", "currency", "start", "horizonMonths", "fiscalYearStart"})
    addField(entries, whole, "plan", key, toText(key));
  entries.push_back({.kind = FindKind::Field,
                     .title = FindText::tr("Budget"),
                     .detail = whole.detail,
                     .synonyms = fieldSynonyms("plan", "budget"),
                     .target = u"budget"_s,
                     .key = u"budget"_s});
  addFields<Assumptions>(entries, {.group = "assumptions",
                                   .path = u"assumptions"_s,
                                   .key = u"assumptions"_s,
                                   .detail = FindText::tr("Assumption")});
  addField(entries, whole, "ownVsRent", "rentArm", u"ownVsRent.rentArm"_s);
  addLevers(entries, plan, focus);
  addWorkloads(entries, plan, focus);
  addFleets(entries, plan, focus);
  addNodeTypes(entries, plan, focus);
  addScenarios(entries, plan);
  addCatalogue(entries);
  return entries;
}

FindIndex::FindIndex(std::vector<FindEntry> entries) : m_entries(std::move(entries)) {
  m_texts.reserve(m_entries.size());
  for (const FindEntry& entry : m_entries) m_texts.emplace_back(entry.title, entry.detail, entry.synonyms);
}

std::vector<const FindEntry*> FindIndex::found(const QString& typed, const QStringList& recent, size_t limit) const {
  struct Hit {
    const FindEntry* entry;
    int points;
  };
  std::vector<Hit> hits;
  const SearchQuery query(typed);
  for (size_t i = 0; i < m_entries.size(); ++i) {
    const FindEntry& entry = m_entries[i];
    const qsizetype at = recent.indexOf(entry.key);
    int points = at < 0 ? 0 : kRecentBonus + static_cast<int>(recent.size() - at);
    if (query.isEmpty()) {
      const bool offered = entry.kind == FindKind::Page || entry.kind == FindKind::Action;
      if (at < 0 && !offered) continue;
    } else {
      const std::optional<SearchScore> score = query.scoreOf(m_texts[i]);
      if (!score || (entry.elsewhere && at < 0 && !score->inDetail)) continue;
      points += score->points;
      if (entry.ofCatalogue || entry.elsewhere) --points;  // what the plan has comes before what it could have
      if (!entry.reason.isEmpty()) --points;
    }
    hits.push_back({.entry = &entry, .points = points});
  }
  // Among equals the shorter title is nearer to what was typed; without a word the order is that of the entries.
  std::ranges::stable_sort(hits, [&](const Hit& a, const Hit& b) {
    if (a.points != b.points) return a.points > b.points;
    return !query.isEmpty() && a.entry->title.size() < b.entry->title.size();
  });
  if (hits.size() > limit) hits.resize(limit);
  std::vector<const FindEntry*> entries;
  entries.reserve(hits.size());
  for (const Hit& hit : hits) entries.push_back(hit.entry);
  return entries;
}

}  // namespace fulcrum
