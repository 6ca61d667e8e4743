// SPDX-License-Identifier: GPL-3.0-or-later
#include "curve/distribution_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fulcrum::curve {
namespace {

constexpr int kSlices = 100;          // equally likely parts, of which the outermost are cut off
constexpr double kAtOneValue = 0.05;  // of all slices: more of them at one value make it discrete
constexpr double kSpanBeyond = 0.25;  // of the way from P10 to P90
constexpr double kOutermost = 0.01;

// Equal values are one with their mass.
Density massesOf(const std::vector<double>& quantiles) {
  Density density{.values = {}, .heights = {}, .discrete = true};
  for (const double value : quantiles) {
    if (density.values.empty() || density.values.back() != value) {
      density.values.push_back(value);
      density.heights.push_back(0);
    }
    density.heights.back() += 1;
  }
  return density;
}

void scaleToOne(std::vector<double>& heights) {
  const double top = heights.empty() ? 0.0 : *std::ranges::max_element(heights);
  for (double& height : heights) height = top > 0 ? height / top : 0.0;
}

}  // namespace

Density densityOf(const QuantileFunction& quantile) {
  std::vector<double> at;
  for (int slice = 0; slice <= kSlices; ++slice)
    at.push_back(quantile(std::clamp(static_cast<double>(slice) / kSlices, kOutermost / 2, 1 - kOutermost / 2)));
  int equal = 0;
  for (size_t index = 1; index < at.size(); ++index) equal += at[index] <= at[index - 1] ? 1 : 0;
  Density density;
  if (equal > kAtOneValue * kSlices) {
    density = massesOf(at);
  } else {
    for (size_t index = 1; index < at.size(); ++index) {
      const double width = at[index] - at[index - 1];
      if (!(width > 0)) continue;
      const bool isHalf = index == 1 || index + 1 == at.size();  // half of the outermost slices is cut off
      density.values.push_back((at[index] + at[index - 1]) / 2);
      density.heights.push_back((isHalf ? 0.5 : 1.0) / width);
    }
  }
  scaleToOne(density.heights);
  return density;
}

ValueSpan spanOf(const QuantileFunction& quantile) {
  const double beyond = kSpanBeyond * (quantile(kHandles.back()) - quantile(kHandles.front()));
  ValueSpan span{.low = quantile(kOutermost) - beyond, .high = quantile(1 - kOutermost) + beyond};
  if (span.high > span.low) return span;
  const double half = std::max(std::abs(span.low), 1.0) / 2;
  return {.low = span.low - half, .high = span.low + half};
}

std::optional<size_t> DistributionGeometry::handleAt(double x, const HandleValues& handles, double reach) const {
  std::optional<size_t> found;
  double nearest = reach;
  for (size_t handle = 0; handle < handles.size(); ++handle) {
    const double distance = std::abs(xOf(handles[handle]) - x);
    if (distance > nearest) continue;
    nearest = distance;
    found = handle;
  }
  return found;
}

double DistributionGeometry::roundedToPixel(double value) const {
  const double pixel = span.width() / std::max(1.0, area.width);
  const double step = std::pow(10.0, std::floor(std::log10(pixel)));
  return std::isfinite(step) && step > 0 ? std::round(value / step) * step : value;
}

double betweenNeighbours(const HandleValues& handles, size_t handle, double wanted, double gap) {
  const double low = handle > 0 ? handles[handle - 1] + gap : -std::numeric_limits<double>::infinity();
  const double high = handle + 1 < handles.size() ? handles[handle + 1] - gap : std::numeric_limits<double>::infinity();
  return low > high ? handles[handle] : std::clamp(wanted, low, high);
}

}  // namespace fulcrum::curve
