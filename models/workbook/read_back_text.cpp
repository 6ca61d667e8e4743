// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/read_back_text.h"

#include "base/number_text.h"
#include "base/problem_text.h"
#include "plan/json_text.h"

namespace fulcrum::workbook {
namespace {

const char* stateName(ReadInput::State state) {
  switch (state) {
    case ReadInput::State::Changed:
      return "changed";
    case ReadInput::State::Conflict:
      return "conflict";
    case ReadInput::State::Same:
      return "same";
    case ReadInput::State::Refused:
      break;
  }
  return "refused";
}

Json numberOrNull(const std::optional<double>& number) {
  return number ? Json(*number) : Json();
}

std::string shown(const std::optional<double>& number) {
  return number ? numberText(*number) : "none";
}

}  // namespace

std::string readBackJson(const ReadWorkbook& read) {
  Json changes = Json::array();
  for (const ReadInput& change : read.changes) {
    Json row = Json::object();
    row["path"] = change.path;
    row["cell"] = change.cell;
    row["exported"] = change.exported;
    row["workbook"] = numberOrNull(change.workbook);
    row["plan"] = numberOrNull(change.plan);
    row["state"] = stateName(change.state);
    if (change.reason) row["reason"] = problemLine(*change.reason);
    changes.push_back(std::move(row));
  }
  Json others = Json::array();
  for (const Problem& problem : read.notTaken) {
    Problem what = problem;
    what.where.clear();
    others.push_back(Json{{"where", problem.where}, {"what", problemLine(what)}});
  }
  Json root = Json::object();
  root["version"] = read.version;
  root["date"] = read.date;
  root["plan"] = read.planName;
  root["scenario"] = read.scenario.text;
  root["planAsExported"] = read.planIsAsExported;
  root["inputs"] = read.inputs;
  root["changes"] = std::move(changes);
  root["notTaken"] = std::move(others);
  return jsonText(root);
}

std::string readBackWords(const ReadWorkbook& read) {
  std::string text =
      "Exported by Fulcrum " + read.version + " on " + read.date + " from \"" + read.planName + "\", scenario " +
      read.scenario.text +
      (read.planIsAsExported ? "; the plan has not changed since.\n" : "; the plan has changed since.\n");
  if (read.changes.empty()) text += "No input was changed.\n";
  for (const ReadInput& change : read.changes) {
    text += change.cell.empty() ? "" : change.cell + "  ";
    text += change.path + ": ";
    if (change.reason) {
      Problem reason = *change.reason;
      reason.where.clear();
      text += "refused: " + problemLine(reason) + "\n";
      continue;
    }
    text += numberText(change.exported) + " -> " + shown(change.workbook);
    if (change.state == ReadInput::State::Conflict) text += ", but the plan has " + shown(change.plan) + " now";
    if (change.state == ReadInput::State::Same) text += ", which the plan has already";
    text += "\n";
  }
  if (!read.notTaken.empty()) text += "Not taken:\n";
  for (const Problem& problem : read.notTaken) text += "  " + problemLine(problem) + "\n";
  return text;
}

}  // namespace fulcrum::workbook
