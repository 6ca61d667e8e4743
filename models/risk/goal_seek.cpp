// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/goal_seek.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/number_text.h"
#include "risk/distribution.h"

namespace fulcrum::risk {
namespace {

constexpr int kScanPoints = 65;
constexpr double kClosest = 1e-12;  // of the bracket
constexpr double kWideRange = 1e3;  // a range beyond it says nothing about what is usual

// Whether an output has come to the target or passed it, from where the scan began; no figure is neither.
struct Meets {
  double target = 0;
  bool fromAbove = false;
  bool operator()(double output) const {
    return !std::isnan(output) && (fromAbove ? output <= target : output >= target);
  }
};

std::vector<double> scanValues(double from, double to, bool whole) {
  std::vector<double> values;
  for (int index = 0; index < kScanPoints; ++index) {
    const double share = static_cast<double>(index) / (kScanPoints - 1);
    const double value = index == kScanPoints - 1 ? to : from + share * (to - from);
    values.push_back(whole ? std::round(value) : value);
  }
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

// Between a point that does not meet the target and one that does, until they are next to one another.
void closeIn(const std::function<double(double)>& outputAt, const Meets& meets, bool whole, double width,
             SeekPoint& before, SeekPoint& behind) {
  const double least = whole ? 1.0 : kClosest * width;
  while (std::abs(behind.value - before.value) > least) {
    double middle = before.value + (behind.value - before.value) / 2;
    if (whole) middle = std::floor(middle);
    if (middle == before.value || middle == behind.value) break;
    const SeekPoint point{.value = middle, .output = outputAt(middle)};
    (meets(point.output) ? behind : before) = point;
  }
}

struct Bracket {
  double from = 0;
  double to = 0;
};

Bracket usualBracket(const Plan& plan, const std::string& field, const PlanNumber& number) {
  for (const UncertainInput& input : plan.uncertainties) {
    if (input.path != field || !input.on || !checkDistribution(input.distribution, {}).empty()) continue;
    if (input.distribution.kind == DistributionKind::ServingBand) continue;
    const Quantiles quantiles(input.distribution);
    const double low = withEffect(input.effect, number.value, quantiles.at(0.05));
    const double high = withEffect(input.effect, number.value, quantiles.at(0.95));
    if (low < high) return {.from = fitting(number, low), .to = fitting(number, high)};
  }
  if (number.max - number.min <= kWideRange) return {.from = number.min, .to = number.max};
  const double size = number.value != 0 ? std::abs(number.value) : 1.0;
  return {.from = std::clamp(number.value >= 0 ? size / 10 : -10 * size, number.min, number.max),
          .to = std::clamp(number.value >= 0 ? 10 * size : -size / 10, number.min, number.max)};
}

}  // namespace

SeekAnswer seek(const std::function<double(double)>& outputAt, double from, double to, double target, bool whole) {
  SeekAnswer answer{.from = from, .to = to};
  std::optional<SeekPoint> last;
  double nearest = std::numeric_limits<double>::infinity();
  for (const double value : scanValues(from, to, whole)) {
    const SeekPoint point{.value = value, .output = outputAt(value)};
    if (std::isnan(point.output)) continue;
    const double distance = std::abs(point.output - target);
    if (!last || distance < nearest) answer.found = point;
    nearest = std::min(nearest, distance);
    if (point.output == target && !last) {  // where the scan begins
      answer = {.reached = true, .found = point, .below = point, .above = point, .from = from, .to = to};
      return answer;
    }
    const Meets meets{.target = target, .fromAbove = last && last->output > target};
    if (last && meets(point.output)) {
      answer.reached = true;
      answer.below = *last;
      answer.above = point;
      closeIn(outputAt, meets, whole, std::abs(to - from), answer.below, answer.above);
      answer.found = answer.above;
      if (answer.below.value > answer.above.value) std::swap(answer.below, answer.above);
      return answer;
    }
    last = point;
  }
  return answer;
}

Result<SeekAnswer> seek(const Plan& plan, const SeekQuestion& question) {
  auto evaluator = PointEvaluator::prepare(plan, question.scenario, {question.field});
  if (!evaluator) return evaluator.problems();
  const auto output = placeOfOutput(evaluator.value()->outputs(), question.output);
  if (!output) return output.problems();
  const PlanNumber& number = evaluator.value()->numbers().front();
  const Bracket usual = usualBracket(plan, question.field, number);
  const double from = question.from.value_or(usual.from);
  const double to = question.to.value_or(usual.to);
  if (from == to || std::min(from, to) < number.min || std::max(from, to) > number.max) {
    return Problem{.code = "seekBracket",
                   .where = question.field,
                   .facts = {{"from", numberText(from)},
                             {"to", numberText(to)},
                             {"min", numberText(number.min)},
                             {"max", numberText(number.max)}}};
  }
  const auto outputAt = [&](double value) { return evaluator.value()->at({value})[output.value()]; };
  return seek(outputAt, from, to, question.target, number.whole);
}

}  // namespace fulcrum::risk
