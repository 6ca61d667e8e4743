// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/loss_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "plan/field_access.h"
#include "plan/field_path.h"
#include "plan/field_walk.h"
#include "words/field_place.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNamesShown = 5;

struct LossText {
  Q_DECLARE_TR_FUNCTIONS(LossWords)
};

QString countText(size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

// A table's name is a path without indexes; only the lists of the plan itself have tables below them.
QString listInWords(const std::string& table) {
  if (table == "plan") return LossText::tr("Name, calendar and assumptions");
  if (table == "changes") return LossText::tr("History");
  const size_t dot = table.find('.');
  return fieldInWords(dot == std::string::npos ? table : table.substr(0, dot) + "[0]" + table.substr(dot));
}

QString rowsInWords(const LostRows& rows) {
  const QString list = listInWords(rows.where);
  if (rows.where == "plan") return LossText::tr("%1: unreadable, the defaults stand there").arg(list);
  if (rows.lost && rows.kept == 0) return LossText::tr("%1: all lost (%2)").arg(list, countText(*rows.lost));
  if (rows.lost)
    return LossText::tr("%1: %2 of %3 lost").arg(list, countText(*rows.lost), countText(rows.kept + *rows.lost));
  return LossText::tr("%1: %2 could be read; how many more there were is not known").arg(list, countText(rows.kept));
}

// None where the plan has no list of that name.
std::optional<size_t> elementsIn(const Plan& plan, const std::string& list) {
  std::optional<size_t> count;
  forEachField<Plan>([&](const auto& field) {
    if constexpr (kIsList<std::remove_cvref_t<decltype(plan.*field.member)>>) {
      if (field.key == list) count = (plan.*field.member).size();
    }
  });
  return count;
}

// Where a field was unreadable: in the plan itself, or in some elements of one of its lists.
struct UnreadableField {
  QString field;
  size_t outOf = 0;      // elements of the list; 0: the field is the plan's own
  QStringList elements;  // each once
};

UnreadableField& fieldNamed(const QString& name, std::vector<UnreadableField>& fields) {
  const auto known = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.field == name; });
  return known == fields.end() ? fields.emplace_back(UnreadableField{.field = name}) : *known;
}

void noteUnreadable(const Plan& plan, const std::string& path, std::vector<UnreadableField>& fields) {
  const auto steps = pathSteps(path);
  const auto* list = steps && steps->size() > 1 ? std::get_if<std::string>(&steps->front()) : nullptr;
  const auto count = list ? elementsIn(plan, *list) : std::nullopt;
  if (!count) {
    (void)fieldNamed(fieldInWords(path), fields);
    return;
  }
  const FieldPath root;
  const FieldPath at(root, *list);
  const auto* id = std::get_if<std::string>(&(*steps)[1]);
  const std::string element = (id ? FieldPath(at, *id) : FieldPath(at, std::get<size_t>((*steps)[1]))).text();
  if (!fieldAt(plan, element)) return;  // the whole element is lost, and counted there
  UnreadableField& field = fieldNamed(fieldInWords(indexedPath(plan, path).value_or(path)), fields);
  field.outOf = *count;
  const QString words = placeInWords(plan, element);
  if (!field.elements.contains(words)) field.elements << words;
}

QString fieldLine(const UnreadableField& unreadable) {
  if (unreadable.outOf == 0) return LossText::tr("%1: unreadable, the default stands there").arg(unreadable.field);
  const qsizetype count = unreadable.elements.size();
  QString names = unreadable.elements.first(std::min(count, kNamesShown)).join(u", "_s);
  if (count > kNamesShown) names += u' ' + LossText::tr("and %Ln more", nullptr, static_cast<int>(count - kNamesShown));
  return LossText::tr("%1: unreadable in %2 of %3, the default stands there (%4)")
      .arg(unreadable.field, countText(static_cast<size_t>(count)), countText(unreadable.outOf), names);
}

}  // namespace

QStringList keptInWords(const Salvaged& salvaged) {
  const Plan& plan = salvaged.plan;
  const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
  QStringList parts;
  if (!plan.workloads.empty()) parts << LossText::tr("%Ln workload(s)", nullptr, count(plan.workloads));
  if (!plan.fleets.empty()) parts << LossText::tr("%Ln fleet(s)", nullptr, count(plan.fleets));
  if (!plan.nodeTypes.empty()) parts << LossText::tr("%Ln node type(s)", nullptr, count(plan.nodeTypes));
  if (!plan.scenarios.empty()) parts << LossText::tr("%Ln scenario(s)", nullptr, count(plan.scenarios));
  if (!salvaged.changes.empty())
    parts << LossText::tr("%Ln change(s) in the history", nullptr, count(salvaged.changes));
  return parts;
}

QStringList lossesInWords(const Salvaged& salvaged) {
  QStringList lines;
  QStringList unknown;
  for (const LostRows& rows : salvaged.rows) {
    if (rows.kept == 0 && !rows.lost) {
      unknown << listInWords(rows.where);
    } else {
      lines << rowsInWords(rows);
    }
  }
  std::vector<UnreadableField> fields;
  for (const std::string& path : salvaged.values) noteUnreadable(salvaged.plan, path, fields);
  for (const UnreadableField& field : fields) lines << fieldLine(field);
  if (!unknown.isEmpty()) lines << LossText::tr("Unreadable, perhaps empty: %1").arg(unknown.join(u"; "_s));
  if (lines.isEmpty()) lines << LossText::tr("Nothing is known to be missing; compare with a backup");
  return lines;
}

}  // namespace fulcrum
