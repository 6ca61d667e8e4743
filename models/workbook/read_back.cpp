// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/read_back.h"

#include <algorithm>
#include <cmath>

#include "base/number_text.h"
#include "base/sha256.h"
#include "plan/plan_json.h"
#include "plan/validate.h"
#include "workbook/input_field.h"
#include "workbook/other_changes.h"
#include "workbook/read_record.h"

namespace fulcrum::workbook {
namespace {

// Files hold 16 digits.
bool isSame(double a, double b) {
  return std::abs(a - b) <= 1e-14 * std::max(std::abs(a), std::abs(b));
}

class ReadingBack {
 public:
  ReadingBack(const RecordedExport& record, const CellsOfInputs& cells, const Plan& plan)
      : m_record(record), m_cells(cells), m_plan(plan) {}

  std::vector<ReadInput> changes() {
    std::vector<ReadInput> changes;
    for (const RecordedInput& input : m_record.inputs) {
      if (auto change = changeOf(input)) changes.push_back(std::move(*change));
    }
    return changes;
  }

 private:
  std::optional<ReadInput> changeOf(const RecordedInput& input) {
    ReadInput change{
        .path = input.path, .cell = {}, .exported = input.exported, .workbook = {}, .plan = {}, .reason = {}};
    if (!input.place) return refused(std::move(change), {.code = "cellDeleted", .where = input.path});
    change.cell = cellText(input.sheet, *input.place);
    const auto found = m_cells.find({input.sheet, *input.place});
    if (found == m_cells.end()) return refused(std::move(change), {.code = "cellEmpty"});
    const InputCell& cell = found->second;
    if (cell.label && *cell.label != input.path && isOf(*cell.label, input))
      return refused({.path = input.path, .cell = {}, .exported = input.exported},
                     {.code = "cellDeleted", .where = input.path});
    if (cell.label && *cell.label != input.path)
      return refused(std::move(change),
                     {.code = "cellMoved", .facts = {{"found", *cell.label}, {"place", input.path}}});
    if (cell.content.kind == FileCell::Kind::Blank) return refused(std::move(change), {.code = "cellEmpty"});
    if (cell.content.kind != FileCell::Kind::Number)
      return refused(std::move(change), {.code = "cellNotNumber", .facts = {{"value", cell.content.text}}});
    change.workbook = cell.content.number;
    if (isSame(*change.workbook, input.exported)) return {};
    change.plan = inputField(m_plan, input.path);
    if (!change.plan) return refused(std::move(change), {.code = "fieldGone", .facts = {{"place", input.path}}});
    const bool isAsExported = isSame(*change.plan, input.exported);
    if (isSame(*change.plan, *change.workbook)) {
      change.state = ReadInput::State::Same;
    } else {
      change.state = isAsExported ? ReadInput::State::Changed : ReadInput::State::Conflict;
      const auto alone = withInputs(m_plan, {change});
      if (!alone.ok()) return refused(change, alone.problems().front());
    }
    return change;
  }

  // Whether another input stands in the cell of this one, which then was deleted (see OtherChanges).
  [[nodiscard]] bool isOf(const std::string& path, const RecordedInput& input) const {
    return std::ranges::any_of(m_record.inputs, [&](const RecordedInput& other) {
      return other.path == path && other.sheet == input.sheet && other.place == input.place;
    });
  }

  [[nodiscard]] ReadInput refused(ReadInput change, Problem reason) const {
    change.plan = inputField(m_plan, change.path);
    if (reason.where.empty()) reason.where = change.cell;
    change.state = ReadInput::State::Refused;
    change.reason = std::move(reason);
    return change;
  }

  const RecordedExport& m_record;
  const CellsOfInputs& m_cells;
  const Plan& m_plan;
};

bool belongsTo(const RecordedExport& record, const Plan& plan) {
  return record.inputs.empty() || std::ranges::any_of(record.inputs, [&](const RecordedInput& input) {
           return !input.path.starts_with("assumptions.") && inputField(plan, input.path).has_value();
         });
}

}  // namespace

bool isOpenElsewhere(const std::filesystem::path& file) {
  std::error_code error;
  const auto beside = [&](const std::string& name) {
    return std::filesystem::exists(file.parent_path() / name, error);
  };
  const std::string name = file.filename().string();
  return beside(".~lock." + name + "#") || beside("~$" + name);
}

Result<ReadWorkbook> readBack(const std::filesystem::path& file, const Plan& plan) {
  const auto opened = XlsxFile::open(file);
  if (!opened.ok()) return opened.problems();
  const auto record = readRecord(opened.value());
  const auto named = [&](Problems problems) {
    for (Problem& problem : problems) problem.where = file.string();
    return problems;
  };
  if (!record.ok()) return named(record.problems());
  if (!belongsTo(record.value(), plan))
    return Problem{.code = "workbookOtherPlan", .where = file.string(), .facts = {{"name", record.value().planName}}};
  CellsOfInputs cells;
  OtherChanges others(record.value());
  for (const XlsxFile::Sheet& sheet : opened.value().sheets()) {
    if (Problems problems = readSheet(opened.value(), sheet, record.value(), cells, others); !problems.empty())
      return named(problems);
  }
  ReadWorkbook read{.version = record.value().version,
                    .date = record.value().date,
                    .planName = record.value().planName,
                    .scenario = record.value().scenario,
                    .changes = ReadingBack(record.value(), cells, plan).changes(),
                    .notTaken = others.finish()};
  read.planIsAsExported = sha256(planToJson(plan)) == record.value().hash;
  read.inputs = static_cast<int>(record.value().inputs.size());
  read.isOpenElsewhere = isOpenElsewhere(file);
  return read;
}

Result<Plan> withInputs(const Plan& plan, const std::vector<ReadInput>& changes) {
  Plan changed = plan;
  Problems problems;
  for (const ReadInput& change : changes) {
    auto next = withInputField(changed, change.path, change.workbook.value_or(change.exported));
    if (next.ok()) {
      changed = std::move(next).value();
      continue;
    }
    Problem problem = next.problems().front();
    problem.where = change.cell;
    if (problem.code == "fieldGone") problem.facts = {{"place", change.path}};
    problems.push_back(problem);
  }
  if (!problems.empty()) return problems;
  const Problems before = validate(plan);
  for (Problem problem : validate(changed)) {
    if (problem.severity != Severity::Error || std::ranges::find(before, problem) != before.end()) continue;
    if (changes.size() == 1) problem.where = changes.front().cell;
    problems.push_back(problem);
  }
  if (!problems.empty()) return problems;
  return changed;
}

}  // namespace fulcrum::workbook
