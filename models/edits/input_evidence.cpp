// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/input_evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "actuals/actuals_report.h"
#include "base/conversions.h"
#include "prices/price_trend.h"
#include "risk/distribution.h"

namespace fulcrum {
namespace {

constexpr size_t kWeeksBefore = 4;
constexpr size_t kLeastWeeks = 4;  // ratios
constexpr size_t kLeastMonths = 3;
constexpr double kLeastCoverage = 0.5;  // of a week's hours that were measured
constexpr double kLeastSpread = 1e-3;   // of the logarithm: less is no spread

// The lognormal with the mean and the standard deviation of the logarithms of positive ratios.
std::optional<Distribution> spreadOf(const std::vector<double>& ratios) {
  std::vector<double> logs;
  for (const double ratio : ratios) {
    if (ratio > 0) logs.push_back(std::log(ratio));
  }
  if (logs.size() < 2) return {};
  const double count = static_cast<double>(logs.size());
  const double mean = std::accumulate(logs.begin(), logs.end(), 0.0) / count;
  double squares = 0;
  for (const double each : logs) squares += (each - mean) * (each - mean);
  const double sd = std::max(kLeastSpread, std::sqrt(squares / (count - 1)));
  return Distribution{.kind = DistributionKind::LogNormal,
                      .p10 = std::exp(mean - risk::kScoreOfP90 * sd),
                      .p90 = std::exp(mean + risk::kScoreOfP90 * sd)};
}

// Weeks without enough hours are left out.
std::vector<double> weeklyMeans(const HourlyValues& values) {
  constexpr size_t kHours = 168;
  std::vector<double> means;
  for (size_t begin = 0; begin + kHours <= values.size(); begin += kHours) {
    double sum = 0;
    double hours = 0;
    for (size_t hour = begin; hour < begin + kHours; ++hour) {
      if (values.values()[hour] == kNoValue) continue;
      sum += values.values()[hour];
      ++hours;
    }
    if (hours >= kLeastCoverage * kHours) means.push_back(sum / hours);
  }
  return means;
}

std::vector<double> forecastRatios(const std::vector<double>& means) {
  std::vector<double> ratios;
  for (size_t week = kWeeksBefore; week < means.size(); ++week) {
    const auto end = means.begin() + static_cast<std::ptrdiff_t>(week);
    const double before = std::accumulate(end - kWeeksBefore, end, 0.0) / kWeeksBefore;
    if (before > 0 && means[week] > 0) ratios.push_back(means[week] / before);
  }
  return ratios;
}

bool isDemandOf(const std::string& path, const ImportedSeries& series) {
  if (path == "demand") return true;
  return series.workload && path == "workloads[" + series.workload->text + "].requestsPerSecond";
}

bool isDemand(const std::string& path) {
  return path == "demand" || (path.starts_with("workloads[") && path.ends_with("].requestsPerSecond"));
}

}  // namespace

std::vector<InputEvidence> evidenceInPlan(const Plan& plan, const std::string& path, const Evaluation* evaluation) {
  std::vector<InputEvidence> found;
  if (path == "throughput") {
    const bool isModelled = std::ranges::any_of(plan.workloads, [](const Workload& workload) {
      return !workload.service && workload.unit == DemandUnit::Requests;
    });
    if (isModelled)
      found.push_back({.kind = EvidenceKind::ServingBand, .distribution = {.kind = DistributionKind::ServingBand}});
  }
  if (!isDemand(path)) return found;
  for (const ImportedSeries& series : plan.series) {
    if (!isDemandOf(path, series)) continue;
    const std::vector<double> ratios = forecastRatios(weeklyMeans(series.values));
    const auto spread = ratios.size() >= kLeastWeeks ? spreadOf(ratios) : std::nullopt;
    if (!spread) continue;
    found.push_back({.kind = EvidenceKind::ImportedDemand,
                     .distribution = *spread,
                     .count = static_cast<int>(ratios.size()),
                     .about = series.name});
  }
  if (path != "demand" || !evaluation) return found;
  std::vector<double> ratios;
  for (const actuals::ActualMonth& month : actuals::actualsReport(plan, *evaluation).months) {
    if (month.isBilled && month.plan > 0 && month.actual > 0) ratios.push_back(month.actual / month.plan);
  }
  const auto spread = ratios.size() >= kLeastMonths ? spreadOf(ratios) : std::nullopt;
  if (spread)
    found.push_back(
        {.kind = EvidenceKind::ForecastError, .distribution = *spread, .count = static_cast<int>(ratios.size())});
  return found;
}

std::optional<InputEvidence> evidenceInPrices(const std::vector<prices::NodeOffer>& offers, const std::string& path) {
  if (path != "assumptions.cloudPriceTrend") return {};
  const auto trend = prices::trendOf(offers, prices::FollowedPrice::OnDemand);
  if (!trend || !(trend->perYear > -1)) return {};
  const double middle = std::log1p(trend->perYear);
  const double reach = risk::kScoreOfP90 * std::max(trend->standardError, kLeastSpread);
  constexpr double kNothingLeft = -1;  // a price cannot lose more than all of itself
  return InputEvidence{.kind = EvidenceKind::PriceTrend,
                       .effect = InputEffect::Value,
                       .distribution = {.kind = DistributionKind::Quantiles,
                                        .p10 = std::expm1(middle - reach),
                                        .p50 = trend->perYear,
                                        .p90 = std::expm1(middle + reach),
                                        .min = kNothingLeft},
                       .count = trend->offers};
}

UncertainInput withEvidence(UncertainInput input, const InputEvidence& evidence, std::string source) {
  input.effect = evidence.effect;
  input.distribution = evidence.distribution;
  input.source = std::move(source);
  return input;
}

}  // namespace fulcrum
