// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/distribution.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <numeric>

#include "base/number_text.h"
#include "plan/fields.h"

namespace fulcrum::risk {
namespace {

// A three-term metalog has a density everywhere where |a3/a2| stays below this: 1 / max(y - 1/2 + y (1-y) logit y).
constexpr double kMetalogLimit = 1.6671131192019295;
constexpr double kTail = 0.1;  // P10 and P90

double logit(double p) {
  return std::log(p / (1 - p));
}

// What a bounded metalog is unbounded in.
struct MetalogScale {
  double low = 0;
  double high = 0;
  bool hasLow = false;
  bool hasHigh = false;

  [[nodiscard]] double to(double x) const {
    if (hasLow && hasHigh) return std::log((x - low) / (high - x));
    if (hasLow) return std::log(x - low);
    return hasHigh ? -std::log(high - x) : x;
  }
  [[nodiscard]] double from(double z) const {
    if (hasLow && hasHigh) return low + (high - low) / (1 + std::exp(-z));
    if (hasLow) return low + std::exp(z);
    return hasHigh ? high - std::exp(-z) : z;
  }
};

MetalogScale scaleOf(const Distribution& distribution) {
  return {.low = distribution.min.value_or(0),
          .high = distribution.max.value_or(0),
          .hasLow = distribution.min.has_value(),
          .hasHigh = distribution.max.has_value()};
}

Problem problemAt(const std::string& where, const char* code, std::vector<std::pair<std::string, std::string>> facts) {
  return {.severity = Severity::Error, .code = code, .where = where, .facts = std::move(facts)};
}

// The first of the figures that is missing, if one is.
std::optional<Problem> missingFigure(const Distribution& d, const std::string& where) {
  const auto need = [&](std::initializer_list<std::pair<const char*, const std::optional<double>*>> figures) {
    std::optional<Problem> problem;
    std::string names;
    for (const auto& [name, value] : figures) {
      if (!*value) names += (names.empty() ? "" : ", ") + std::string(name);
    }
    if (!names.empty()) {
      problem = problemAt(where, "riskMissingFigure", {{"kind", std::string(enumName(d.kind))}, {"figures", names}});
    }
    return problem;
  };
  switch (d.kind) {
    case DistributionKind::Quantiles:
      return need({{"p10", &d.p10}, {"p50", &d.p50}, {"p90", &d.p90}});
    case DistributionKind::Uniform:
      return need({{"min", &d.min}, {"max", &d.max}});
    case DistributionKind::Triangular:
      return need({{"min", &d.min}, {"mode", &d.mode}, {"max", &d.max}});
    case DistributionKind::Normal:
      return need({{"mean", &d.mean}, {"sd", &d.sd}});
    case DistributionKind::LogNormal:
      return need({{"p10", &d.p10}, {"p90", &d.p90}});
    case DistributionKind::Discrete:
    case DistributionKind::ServingBand:
      break;
  }
  return {};
}

Problem disorder(const std::string& where, const char* figures) {
  return problemAt(where, "riskOrder", {{"figures", figures}});
}

Problems checkQuantiles(const Distribution& d, const std::string& where) {
  if (!(*d.p10 < *d.p50 && *d.p50 < *d.p90)) return {disorder(where, "p10 < p50 < p90")};
  if (d.min && !(*d.min < *d.p10)) return {problemAt(where + ".min", "riskBound", {{"bound", numberText(*d.min)}})};
  if (d.max && !(*d.max > *d.p90)) return {problemAt(where + ".max", "riskBound", {{"bound", numberText(*d.max)}})};
  const MetalogScale scale = scaleOf(d);
  const double low = scale.to(*d.p10);
  const double high = scale.to(*d.p90);
  const double share = (scale.to(*d.p50) - low) / (high - low);
  const double margin = (1 - kMetalogLimit * (0.5 - kTail)) / 2;
  if (share > margin && share < 1 - margin) return {};
  return {problemAt(where, "riskInfeasible",
                    {{"p50", numberText(*d.p50)},
                     {"low", numberText(scale.from(low + margin * (high - low)))},
                     {"high", numberText(scale.from(high - margin * (high - low)))}})};
}

Problems checkDiscrete(const Distribution& d, const std::string& where) {
  const double sum = std::accumulate(d.weights.begin(), d.weights.end(), 0.0);
  const bool sound = !d.values.empty() && (d.weights.empty() || (d.weights.size() == d.values.size() && sum > 0));
  if (sound) return {};
  return {problemAt(where, "riskWeights",
                    {{"values", std::to_string(d.values.size())}, {"weights", std::to_string(d.weights.size())}})};
}

// Coefficients of the metalog in its own scale (Keelin's SPT form).
std::vector<double> metalogTerms(const Distribution& d) {
  const MetalogScale scale = scaleOf(d);
  const double low = scale.to(*d.p10);
  const double middle = scale.to(*d.p50);
  const double high = scale.to(*d.p90);
  const double tail = logit(1 - kTail);
  const double share = (middle - low) / (high - low);
  return {middle, (high - low) / (2 * tail), (1 - 2 * share) * (high - low) / ((1 - 2 * kTail) * tail)};
}

}  // namespace

Problems checkDistribution(const Distribution& d, const std::string& where) {
  if (auto missing = missingFigure(d, where)) return {*missing};
  switch (d.kind) {
    case DistributionKind::Quantiles:
      return checkQuantiles(d, where);
    case DistributionKind::Uniform:
      if (!(*d.min < *d.max)) return {disorder(where, "min < max")};
      break;
    case DistributionKind::Triangular:
      if (!(*d.min <= *d.mode && *d.mode <= *d.max && *d.min < *d.max)) return {disorder(where, "min <= mode <= max")};
      break;
    case DistributionKind::Normal:
      if (!(*d.sd > 0)) return {problemAt(where + ".sd", "notPositive", {{"value", numberText(*d.sd)}})};
      break;
    case DistributionKind::LogNormal:
      if (!(*d.p10 > 0)) return {problemAt(where + ".p10", "notPositive", {{"value", numberText(*d.p10)}})};
      if (!(*d.p10 < *d.p90)) return {disorder(where, "p10 < p90")};
      break;
    case DistributionKind::Discrete:
      return checkDiscrete(d, where);
    case DistributionKind::ServingBand:
      break;
  }
  return {};
}

Quantiles::Quantiles(const Distribution& d) : m_kind(d.kind) {
  switch (d.kind) {
    case DistributionKind::Quantiles:
      m_terms = metalogTerms(d);
      m_hasLow = d.min.has_value();
      m_hasHigh = d.max.has_value();
      m_low = d.min.value_or(0);
      m_high = d.max.value_or(0);
      break;
    case DistributionKind::Uniform:
      m_terms = {*d.min, *d.max};
      break;
    case DistributionKind::Triangular:
      m_terms = {*d.min, *d.mode, *d.max};
      break;
    case DistributionKind::Normal:
      m_terms = {*d.mean, *d.sd};
      break;
    case DistributionKind::LogNormal:
      m_terms = {(std::log(*d.p10) + std::log(*d.p90)) / 2, (std::log(*d.p90) - std::log(*d.p10)) / (2 * kScoreOfP90)};
      break;
    case DistributionKind::Discrete:
      m_choices = d.values;
      m_terms = d.weights.empty() ? std::vector<double>(d.values.size(), 1.0) : d.weights;
      std::partial_sum(m_terms.begin(), m_terms.end(), m_terms.begin());
      break;
    case DistributionKind::ServingBand:
      m_terms = {0.0, 1.0};
      break;
  }
}

double Quantiles::at(double p) const {
  const auto score = [&] { return boost::math::quantile(boost::math::normal_distribution<double>(), p); };
  switch (m_kind) {
    case DistributionKind::Quantiles: {
      const MetalogScale scale{.low = m_low, .high = m_high, .hasLow = m_hasLow, .hasHigh = m_hasHigh};
      const double odds = logit(p);
      return scale.from(m_terms[0] + m_terms[1] * odds + m_terms[2] * (p - 0.5) * odds);
    }
    case DistributionKind::Uniform:
      return m_terms[0] + p * (m_terms[1] - m_terms[0]);
    case DistributionKind::Triangular: {
      const double width = m_terms[2] - m_terms[0];
      const double rise = m_terms[1] - m_terms[0];
      return p * width < rise ? m_terms[0] + std::sqrt(p * width * rise)
                              : m_terms[2] - std::sqrt((1 - p) * width * (m_terms[2] - m_terms[1]));
    }
    case DistributionKind::LogNormal:
      return std::exp(m_terms[0] + m_terms[1] * score());
    case DistributionKind::Discrete: {
      const auto found = std::upper_bound(m_terms.begin(), m_terms.end(), p * m_terms.back());
      return m_choices[std::min(static_cast<size_t>(found - m_terms.begin()), m_choices.size() - 1)];
    }
    case DistributionKind::Normal:
    case DistributionKind::ServingBand:
      break;
  }
  return m_terms[0] + m_terms[1] * score();
}

bool hasMovableQuantiles(DistributionKind kind) {
  return kind == DistributionKind::Quantiles || kind == DistributionKind::LogNormal ||
         kind == DistributionKind::Uniform || kind == DistributionKind::Normal;
}

namespace {

void moveUniform(Distribution& d, int quantile, double value) {
  const double low = *d.min;
  const double width = *d.max - *d.min;
  if (quantile == 1) {
    d.min = value - width / 2;
    d.max = value + width / 2;
  } else if (quantile == 0) {  // the upper end stays: max - value is nine tenths of the width
    d.min = *d.max - (*d.max - value) / 0.9;
  } else {
    d.max = low + (value - low) / 0.9;
  }
}

void moveLogNormal(Distribution& d, int quantile, double value) {
  if (quantile == 1) {
    const double factor = value / std::sqrt(*d.p10 * *d.p90);
    d.p10 = *d.p10 * factor;
    d.p90 = *d.p90 * factor;
  } else {
    (quantile == 0 ? d.p10 : d.p90) = value;
  }
}

}  // namespace

Result<Distribution> withQuantile(Distribution d, int quantile, double value) {
  switch (d.kind) {
    case DistributionKind::Quantiles:
      (quantile == 0 ? d.p10 : quantile == 1 ? d.p50 : d.p90) = value;
      break;
    case DistributionKind::LogNormal:
      moveLogNormal(d, quantile, value);
      break;
    case DistributionKind::Uniform:
      moveUniform(d, quantile, value);
      break;
    case DistributionKind::Normal:
      if (quantile == 1) {
        d.mean = value;
      } else {
        d.sd = (quantile == 0 ? *d.mean - value : value - *d.mean) / kScoreOfP90;
      }
      break;
    default:
      return problemAt({}, "riskFixed", {{"kind", std::string(enumName(d.kind))}});
  }
  if (Problems problems = checkDistribution(d, {}); !problems.empty()) return problems;
  return d;
}

}  // namespace fulcrum::risk
