// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/rank_correlation.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <numbers>
#include <numeric>
#include <set>

#include "base/nearest.h"
#include "base/number_text.h"

namespace fulcrum::risk {
namespace {

constexpr double kSmallestPivot = 1e-9;

// Lower triangle with L L' = matrix; none where the matrix is not positive definite.
std::optional<Matrix> cholesky(const Matrix& matrix) {
  const size_t n = matrix.size();
  Matrix lower(n, std::vector<double>(n, 0.0));
  for (size_t i = 0; i < n; ++i) {
    for (size_t j = 0; j <= i; ++j) {
      double sum = matrix[i][j];
      for (size_t k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      if (i == j && !(sum > kSmallestPivot)) return {};
      lower[i][j] = i == j ? std::sqrt(sum) : sum / lower[j][j];
    }
  }
  return lower;
}

// Spearman's of two normal variables is 6/pi asin(r/2).
double normalCorrelation(double rank) {
  return 2 * std::sin(std::numbers::pi * rank / 6);
}

struct Pair {
  size_t a = 0;
  size_t b = 0;
  double rank = 0;
};

Matrix matrixOf(const std::vector<Pair>& pairs, size_t size) {
  Matrix matrix(size, std::vector<double>(size, 0.0));
  for (size_t i = 0; i < size; ++i) matrix[i][i] = 1;
  for (const Pair& pair : pairs) matrix[pair.a][pair.b] = matrix[pair.b][pair.a] = normalCorrelation(pair.rank);
  return matrix;
}

// The largest share of some correlations with which the matrix is sound; none where it is not even without them.
std::optional<double> soundShare(std::vector<Pair> pairs, const std::vector<size_t>& some, size_t size) {
  const std::vector<Pair> given = pairs;
  const auto isSound = [&](double share) {
    for (const size_t which : some) pairs[which].rank = share * given[which].rank;
    return cholesky(matrixOf(pairs, size)).has_value();
  };
  if (!isSound(0)) return {};
  double low = 0;
  double high = 1;
  for (int step = 0; step < 40; ++step) (isSound((low + high) / 2) ? low : high) = (low + high) / 2;
  return low;
}

// Towards zero, in hundredths.
double truncated(double value) {
  return std::trunc(value * 100) / 100;
}

// The pair that needs to give way least; where none is enough by itself, all of them.
Problem contradiction(const std::vector<Pair>& pairs, const std::vector<const UncertainInput*>& inputs) {
  const auto named = [&](std::string code, const Pair& pair, std::string key, double value) {
    return Problem{.code = std::move(code),
                   .where = "correlations",
                   .facts = {{"a", inputs[pair.a]->id.text},
                             {"b", inputs[pair.b]->id.text},
                             {"rank", numberText(pair.rank)},
                             {std::move(key), numberText(value)}}};
  };
  std::vector<size_t> all(pairs.size());
  std::iota(all.begin(), all.end(), size_t{0});
  std::optional<double> best;
  size_t chosen = 0;
  for (const size_t which : all) {
    const auto share = soundShare(pairs, {which}, inputs.size());
    if (!share || (best && *share <= *best)) continue;
    best = share;
    chosen = which;
  }
  if (best) return named("riskContradiction", pairs[chosen], "limit", truncated(*best * pairs[chosen].rank));
  const auto strongest = std::ranges::max_element(pairs, {}, [](const Pair& pair) { return std::abs(pair.rank); });
  return named("riskContradictions", *strongest, "share", truncated(*soundShare(pairs, all, inputs.size())));
}

Problem unknownInput(const Plan& plan, const std::string& id, const std::string& where) {
  std::vector<std::string> ids;
  for (const UncertainInput& input : plan.uncertainties) ids.push_back(input.id.text);
  return {.code = "unknownReference",
          .where = where,
          .facts = {{"kind", "uncertain input"}, {"id", id}, {"choices", ids.empty() ? "-" : joined(ids)}}};
}

double normalScore(double p) {
  return boost::math::quantile(boost::math::normal_distribution<double>(), p);
}

// Solves L x = b for a lower triangle, in place.
void solveLower(const Matrix& lower, std::vector<double>& x) {
  for (size_t i = 0; i < x.size(); ++i) {
    for (size_t k = 0; k < i; ++k) x[i] -= lower[i][k] * x[k];
    x[i] /= lower[i][i];
  }
}

Ranks ranksOf(const std::vector<double>& values) {
  std::vector<std::pair<double, std::uint32_t>> order;
  order.reserve(values.size());
  for (const double value : values) order.emplace_back(value, static_cast<std::uint32_t>(order.size()));
  std::ranges::sort(order);
  Ranks ranks(values.size());
  for (std::uint32_t position = 0; position < order.size(); ++position) ranks[order[position].second] = position;
  return ranks;
}

}  // namespace

Result<Matrix> scoreCorrelations(const Plan& plan, const std::vector<const UncertainInput*>& inputs) {
  Problems problems;
  std::vector<Pair> pairs;
  std::set<std::pair<std::string, std::string>> seen;
  for (size_t index = 0; index < plan.correlations.size(); ++index) {
    const RankCorrelation& given = plan.correlations[index];
    const std::string where = "correlations[" + std::to_string(index) + "]";
    const auto isKnown = [&](const UncertaintyId& id) {
      return std::ranges::any_of(plan.uncertainties, [&](const UncertainInput& input) { return input.id == id; });
    };
    if (!isKnown(given.a)) problems.push_back(unknownInput(plan, given.a.text, where + ".a"));
    if (!isKnown(given.b)) problems.push_back(unknownInput(plan, given.b.text, where + ".b"));
    const auto names = std::minmax(given.a.text, given.b.text);
    if (given.a == given.b || !seen.emplace(names.first, names.second).second) {
      problems.push_back({.code = "riskSamePair", .where = where, .facts = {{"a", given.a.text}, {"b", given.b.text}}});
    }
    const auto place = [&](const UncertaintyId& id) {
      const auto isIt = [&](const UncertainInput* input) { return input->id == id; };
      return static_cast<size_t>(std::ranges::find_if(inputs, isIt) - inputs.begin());
    };
    const Pair pair{.a = place(given.a), .b = place(given.b), .rank = given.rank};
    if (pair.a < inputs.size() && pair.b < inputs.size()) pairs.push_back(pair);
  }
  if (!problems.empty()) return problems;
  Matrix matrix = matrixOf(pairs, inputs.size());
  if (!cholesky(matrix)) return contradiction(pairs, inputs);
  return matrix;
}

void correlate(const Matrix& correlations, std::vector<Ranks>& ranks) {
  std::vector<size_t> joint;  // those that hang together with others
  for (size_t i = 0; i < ranks.size(); ++i) {
    for (size_t j = 0; j < ranks.size(); ++j) {
      if (i != j && correlations[i][j] != 0 && (joint.empty() || joint.back() != i)) joint.push_back(i);
    }
  }
  const size_t count = joint.size();
  const size_t trials = ranks.empty() ? 0 : ranks.front().size();
  if (count < 2 || trials <= count) return;
  std::vector<double> scores(trials);
  for (size_t rank = 0; rank < trials; ++rank)
    scores[rank] = normalScore(static_cast<double>(rank + 1) / static_cast<double>(trials + 1));
  const double square = std::inner_product(scores.begin(), scores.end(), scores.begin(), 0.0);
  Matrix target(count, std::vector<double>(count));
  Matrix found = target;
  for (size_t i = 0; i < count; ++i) {
    for (size_t j = 0; j < count; ++j) {
      target[i][j] = correlations[joint[i]][joint[j]];
      double sum = 0;
      for (size_t t = 0; t < trials; ++t) sum += scores[ranks[joint[i]][t]] * scores[ranks[joint[j]][t]];
      found[i][j] = sum / square;
    }
  }
  const auto wanted = cholesky(target);
  const auto given = cholesky(found);
  if (!wanted || !given) return;  // fewer trials than can tell the inputs apart
  std::vector<std::vector<double>> columns(count, std::vector<double>(trials));
  std::vector<double> row(count);
  for (size_t t = 0; t < trials; ++t) {
    for (size_t i = 0; i < count; ++i) row[i] = scores[ranks[joint[i]][t]];
    solveLower(*given, row);
    for (size_t i = 0; i < count; ++i)
      columns[i][t] =
          std::inner_product(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(i) + 1, (*wanted)[i].begin(), 0.0);
  }
  for (size_t i = 0; i < count; ++i) ranks[joint[i]] = ranksOf(columns[i]);
}

}  // namespace fulcrum::risk
