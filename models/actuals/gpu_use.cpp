// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/gpu_use.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "actuals/bill_values.h"
#include "base/calendar_hour.h"
#include "base/conversions.h"
#include "exchange/byte_source.h"
#include "exchange/raw_trace_text.h"
#include "exchange/trace_forms.h"

namespace fulcrum::actuals {
namespace {

constexpr size_t kLargestUseFile = 1u << 30;
constexpr double kReadShare = 0.3;  // of the work
constexpr double kFullPercent = 100;

Result<std::string> wholeText(const std::filesystem::path& file, const UseOptions& options) {
  ByteSource source(file);
  std::string text;
  while (source.append(text)) {
    if (text.size() > kLargestUseFile) return Problem{.code = "tooLarge", .facts = {{"limit", "1 GB"}}};
    if (options.goOn && !options.goOn(kReadShare * source.share())) return Problem{.code = "cancelled"};
  }
  if (source.problem()) return *source.problem();
  return text;
}

// `DCGM_FI_DEV_GPU_UTIL` of `avg(DCGM_FI_DEV_GPU_UTIL{gpu="0"})`: without labels and what stands around it.
std::string counterOf(const std::string& series) {
  std::string name = series.substr(0, series.find('{'));
  if (const size_t bracket = name.rfind('('); bracket != std::string::npos) name.erase(0, bracket + 1);
  while (!name.empty() && (name.back() == ' ' || name.back() == ')')) name.pop_back();
  return name;
}

bool saysHowBusy(const Channel& channel) {
  return channel.meaning.role == TraceRole::GpuLoad;
}

struct UseSums {
  double gpuHours = 0;
  double busyGpuHours = 0;
};

class UseReading {
 public:
  UseReading(const RawTrace& raw, ReadUse& use) : m_raw(raw), m_use(use) {}

  std::optional<Problem> read(const TraceOptions& options) {
    const TraceClock clock = clockOf(m_raw, options, m_use.guesses);
    if (!clock.dated) return Problem{.code = "undatedUse"};
    m_use.recognised = m_raw.layout.recognised;
    m_use.stepSeconds = timeSteps(clock.seconds).usual;
    const DemandForm form = demandFormOf(m_raw, clock, options, m_use.guesses);
    m_scale = form.form == ValueForm::Percent ? 1 / kFullPercent : 1;
    for (const Channel& channel : m_raw.demand) {
      if (saysHowBusy(channel)) add(channel, clock);
    }
    for (const auto& [key, sums] : m_sums)
      m_use.months.push_back(
          {.month = key.first, .counter = key.second, .gpuHours = sums.gpuHours, .busyGpuHours = sums.busyGpuHours});
    return {};
  }

 private:
  void add(const Channel& channel, const TraceClock& clock) {
    std::vector<std::pair<double, double>> samples;
    for (size_t i = 0; i < channel.rows.size(); ++i) {
      const double time = clock.seconds[channel.rows[i]];
      if (!std::isnan(time)) samples.emplace_back(time, channel.values[i]);
    }
    std::sort(samples.begin(), samples.end());
    ++m_use.gpus;
    // Of its own: the GPUs of a node are asked one after the other, milliseconds apart.
    std::vector<double> times;
    for (const auto& [time, value] : samples) times.push_back(time);
    const double step = times.size() > 1 ? timeSteps(times).usual : m_use.stepSeconds;
    if (m_use.gpus == 1) m_use.stepSeconds = step;
    const std::string counter = counterOf(channel.name);
    for (size_t i = 0; i < samples.size(); ++i) {
      const double held = i + 1 < samples.size() ? std::min(step, samples[i + 1].first - samples[i].first) : step;
      const double hours = held / kSecondsPerHour;
      const auto hour = static_cast<std::int64_t>(std::floor(samples[i].first / kSecondsPerHour));
      UseSums& sums = m_sums[{monthOf(CalendarHour{.hours = hour}), counter}];
      sums.gpuHours += hours;
      sums.busyGpuHours += hours * std::clamp(samples[i].second * m_scale, 0.0, 1.0);
      ++m_use.rows;
    }
  }

  const RawTrace& m_raw;
  ReadUse& m_use;
  double m_scale = 1;
  std::map<std::pair<CalendarMonth, std::string>, UseSums> m_sums;
};

}  // namespace

Result<ReadUse> readGpuUse(const std::filesystem::path& file, const UseOptions& options) {
  const std::string name = file.filename().string();
  const auto ofFile = [&](Problem problem) {
    if (problem.where.empty()) problem.where = name;
    return problem;
  };
  auto text = wholeText(file, options);
  if (!text.ok()) return ofFile(text.problems().front());
  TraceOptions trace;
  if (options.goOn) trace.goOn = [&](double share) { return options.goOn(kReadShare + (1 - kReadShare) * share); };
  auto raw = readRawTrace(text.value(), trace);
  if (!raw.ok()) {
    const Problem& first = raw.problems().front();
    if (first.code == "traceStopped") return ofFile({.code = "cancelled"});
    return ofFile(first.code == "traceNoDemand" || first.code == "traceNoTime" ? Problem{.code = "noGpuUse"} : first);
  }
  if (std::ranges::none_of(raw.value().demand, saysHowBusy)) return ofFile({.code = "noGpuUse"});
  ReadUse use;
  if (auto problem = UseReading(raw.value(), use).read(trace)) return ofFile(*problem);
  for (MeasuredUse& month : use.months) {
    month.fleet = options.fleet;
    month.file = name;
  }
  return use;
}

bool looksLikeGpuUse(std::string_view beginning) {
  constexpr std::string_view kCounters[] = {
      "dcgm_fi_dev_gpu_util", "dcgm_fi_prof_gr_engine_active",    "dcgm_fi_prof_sm_active", "nvidia_gpu_duty_cycle",
      "nv_gpu_utilization",   "nvidia_smi_utilization_gpu_ratio", "utilization.gpu"};
  return std::ranges::any_of(kCounters, [&](std::string_view counter) { return contains(beginning, counter); });
}

Plan withUse(Plan plan, const ReadUse& use) {
  std::vector<MeasuredUse>& measured = plan.actuals.measured;
  std::set<std::pair<std::string, std::string>> known;
  for (const MeasuredUse& month : use.months) known.emplace(month.file, month.fleet);
  std::erase_if(measured, [&](const MeasuredUse& month) { return known.contains({month.file, month.fleet}); });
  measured.insert(measured.end(), use.months.begin(), use.months.end());
  return plan;
}

}  // namespace fulcrum::actuals
