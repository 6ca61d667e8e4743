// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/sweep.h"

#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <charconv>

#include "base/number_text.h"

namespace fulcrum::risk {
namespace {

constexpr int kMaxSteps = 100'000;

std::vector<std::string_view> partsOf(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::optional<int> countIn(std::string_view text) {
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return count;
}

std::vector<double> rangeOf(std::string_view text) {
  const auto parts = partsOf(text, ':');
  const auto from = parseNumber(parts[0]);
  const auto to = parts.size() == 3 ? parseNumber(parts[1]) : std::nullopt;
  const auto steps = parts.size() == 3 ? countIn(parts[2]) : std::nullopt;
  if (!from || !to || !steps || *steps < 1 || *steps > kMaxSteps) return {};
  std::vector<double> values;
  for (int step = 0; step < *steps; ++step) {
    const double share = *steps > 1 ? static_cast<double>(step) / (*steps - 1) : 0.0;
    values.push_back(step == *steps - 1 && *steps > 1 ? *to : *from + share * (*to - *from));
  }
  return values;
}

std::vector<double> listOf(std::string_view text) {
  std::vector<double> values;
  for (const std::string_view part : partsOf(text, ',')) {
    const auto value = parseNumber(part);
    if (!value) return {};
    values.push_back(*value);
  }
  return values;
}

Problems outsideOf(const SweepAxis& axis, const PlanNumber& number) {
  Problems problems;
  for (const double value : axis.values) {
    if (value >= number.min && value <= number.max) continue;
    problems.push_back(
        {.code = "outOfRange",
         .where = axis.path,
         .facts = {{"value", numberText(value)}, {"min", numberText(number.min)}, {"max", numberText(number.max)}}});
    break;
  }
  return problems;
}

Problems checkAxes(const std::vector<SweepAxis>& axes) {
  if (axes.empty() || axes.size() > 2) return {{.code = "sweepAxes", .where = {}, .facts = {}}};
  if (axes.size() == 2 && axes[0].path == axes[1].path) return {{.code = "sweepSameAxis", .where = axes[0].path}};
  std::int64_t points = 1;
  for (const SweepAxis& axis : axes) points *= static_cast<std::int64_t>(axis.values.size());
  if (points <= kMaxSweepPoints) return {};
  return {{.code = "sweepTooLarge",
           .where = {},
           .facts = {{"points", std::to_string(points)}, {"limit", std::to_string(kMaxSweepPoints)}}}};
}

}  // namespace

Result<SweepAxis> parseAxis(std::string_view text) {
  const size_t equals = text.rfind('=');
  SweepAxis axis;
  if (equals != std::string_view::npos) {
    const std::string_view values = text.substr(equals + 1);
    axis.path = text.substr(0, equals);
    axis.values = values.find(':') != std::string_view::npos ? rangeOf(values) : listOf(values);
  }
  if (axis.path.empty() || axis.values.empty())
    return Problem{.code = "sweepAxis", .where = {}, .facts = {{"value", std::string(text)}}};
  return axis;
}

Result<Shard> parseShard(std::string_view text) {
  const auto parts = partsOf(text, '/');
  const auto index = countIn(parts[0]);
  const auto count = parts.size() == 2 ? countIn(parts[1]) : std::nullopt;
  if (!index || !count || *index < 1 || *count < *index)
    return Problem{.code = "shard", .where = {}, .facts = {{"value", std::string(text)}}};
  return Shard{.index = *index, .count = *count};
}

Result<SweepTable> sweep(const Plan& plan, const ScenarioId& scenario, const std::vector<SweepAxis>& axes,
                         const Shard& shard, int threads, const std::atomic<bool>* cancelled) {
  namespace tbb = oneapi::tbb;
  if (Problems problems = checkAxes(axes); !problems.empty()) return problems;
  SweepTable table;
  for (const SweepAxis& axis : axes) table.axes.push_back(axis.path);
  auto first = PointEvaluator::prepare(plan, scenario, table.axes);
  if (!first) return first.problems();
  Problems problems;
  for (size_t axis = 0; axis < axes.size(); ++axis) {
    for (Problem& problem : outsideOf(axes[axis], first.value()->numbers()[axis]))
      problems.push_back(std::move(problem));
  }
  if (!problems.empty()) return problems;
  table.outputs = first.value()->outputs();
  const size_t inner = axes.size() == 2 ? axes[1].values.size() : 1;
  const auto points = static_cast<std::int64_t>(axes[0].values.size() * inner);
  for (std::int64_t point = 0; point < points; ++point) {
    if (!shard.holds(point)) continue;
    SweepRow row{.point = point, .axes = {axes[0].values[static_cast<size_t>(point) / inner]}, .outputs = {}};
    if (axes.size() == 2) row.axes.push_back(axes[1].values[static_cast<size_t>(point) % inner]);
    table.rows.push_back(std::move(row));
  }
  tbb::enumerable_thread_specific<std::unique_ptr<PointEvaluator>> evaluators;
  const auto work = [&](const tbb::blocked_range<size_t>& range) {
    std::unique_ptr<PointEvaluator>& evaluator = evaluators.local();
    if (!evaluator) evaluator = std::move(PointEvaluator::prepare(plan, scenario, table.axes)).value();
    for (size_t index = range.begin(); index < range.end(); ++index) {
      if (cancelled && cancelled->load(std::memory_order_relaxed)) return;
      table.rows[index].outputs = evaluator->at(table.rows[index].axes);
    }
  };
  // As many as are asked for, also where there are fewer processors.
  std::optional<tbb::global_control> limit;
  if (threads > 0) limit.emplace(tbb::global_control::max_allowed_parallelism, static_cast<size_t>(threads));
  tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
  arena.execute([&] { tbb::parallel_for(tbb::blocked_range<size_t>(0, table.rows.size(), 4), work); });
  if (cancelled && cancelled->load(std::memory_order_relaxed)) return Problem{.code = "riskCancelled"};
  return table;
}

}  // namespace fulcrum::risk
