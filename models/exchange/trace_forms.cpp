// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/trace_forms.h"

#include <algorithm>
#include <cmath>

#include "base/conversions.h"
#include "base/number_text.h"

namespace fulcrum {
namespace {

constexpr size_t kMinToRise = 12;  // numbers in a row that never fall are no chance from here on

// What all numbers of the demand have in common.
struct Numbers {
  bool whole = true;
  bool rises = true;  // each series, in order of time
  size_t longest = 0;
  double most = 0;
  double lasts = 0;      // sum over the series
  double increases = 0;  // likewise, from first to last
  std::string fraction;  // one that is not whole
};

// Values in order of time.
std::vector<std::pair<double, double>> orderedOf(const Channel& channel, const std::vector<double>& seconds) {
  std::vector<std::pair<double, double>> points;
  for (size_t i = 0; i < channel.rows.size(); ++i) {
    const double time = seconds[channel.rows[i]];
    if (!std::isnan(time)) points.emplace_back(time, channel.values[i]);
  }
  std::stable_sort(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return points;
}

Numbers numbersOf(const std::vector<Channel>& channels, const std::vector<double>& seconds) {
  Numbers numbers;
  for (const Channel& channel : channels) {
    const auto points = orderedOf(channel, seconds);
    for (size_t i = 0; i < points.size(); ++i) {
      const double value = points[i].second;
      numbers.most = std::max(numbers.most, value);
      if (value != std::trunc(value)) {
        numbers.whole = false;
        if (numbers.fraction.empty()) numbers.fraction = numberText(value);
      }
      if (i > 0 && value < points[i - 1].second) numbers.rises = false;
    }
    if (!points.empty() && points.back().second == points.front().second && points.size() > 1) numbers.rises = false;
    numbers.longest = std::max(numbers.longest, points.size());
    if (points.empty()) continue;
    numbers.lasts += points.back().second;
    numbers.increases += points.back().second - points.front().second;
  }
  if (numbers.longest < 2) numbers.rises = false;
  return numbers;
}

std::optional<ValueForm> formOfUnit(const std::string& unit) {
  if (unit.empty()) return {};
  if (unit == "%") return ValueForm::Percent;
  if (unit == "rpm" || unit.ends_with("/min")) return ValueForm::PerMinute;
  return ValueForm::PerSecond;
}

struct FormGuess {
  ValueForm form = ValueForm::PerSecond;
  Problem because;  // without a code: the title says it
};

FormGuess guessedForm(const RawTrace& raw, const Channel& channel, const Numbers& numbers) {
  const TitleMeaning& meaning = channel.meaning;
  const auto because = [&](const char* code) {
    return evidence(code, {{"column", channel.name}, {"value", numbers.fraction}});
  };
  if (meaning.role == TraceRole::BusyGpus) return {ValueForm::PerSecond, {}};
  if (meaning.role == TraceRole::GpuLoad) {
    if (meaning.form) return {*meaning.form, {}};
    constexpr double kMaxShare = 1.5;
    const bool share = numbers.most <= kMaxShare;
    return {share ? ValueForm::Share : ValueForm::Percent, because(share ? "guessLoadShare" : "guessLoadPercent")};
  }
  if (const auto form = formOfUnit(raw.unitOfValues)) return {*form, {}};
  // Demand may grow day by day; a counter that began with the file is what has grown since.
  constexpr double kMaxBefore = 2;
  const bool counts = numbers.rises && (meaning.mayBeCounter ? numbers.longest >= 3
                                                             : numbers.longest >= kMinToRise &&
                                                                   numbers.lasts <= kMaxBefore * numbers.increases);
  if (counts && (!meaning.form || meaning.form == ValueForm::Counts))
    return {ValueForm::Counter, because("guessValuesRise")};
  const bool noCounts = !numbers.whole && meaning.scale == 1;  // thousands have fractions
  if (meaning.form && !(meaning.form == ValueForm::Counts && noCounts)) return {*meaning.form, {}};
  if (!numbers.whole) return {ValueForm::PerSecond, because("guessValuesFractions")};
  return {ValueForm::Counts, because("guessValuesWhole")};
}

struct Spread {
  double sum = 0;
  double squares = 0;
  size_t count = 0;
  void add(double value) {
    sum += value;
    squares += value * value;
    ++count;
  }
  [[nodiscard]] double mean() const { return count > 0 ? sum / static_cast<double>(count) : 0; }
  // Standard deviation over mean.
  [[nodiscard]] double relative() const {
    if (count < 2 || !(mean() > 0)) return 0;
    return std::sqrt(std::max(0.0, squares / static_cast<double>(count) - mean() * mean())) / mean();
  }
};

// Tokens of a group by time, added up.
struct TokensByTime {
  std::vector<std::pair<double, double>> points;  // seconds, tokens
};

TokensByTime tokensByTime(const std::vector<Channel>& channels, const std::vector<double>& seconds) {
  TokensByTime tokens;
  for (const Channel& channel : channels) {
    const auto points = orderedOf(channel, seconds);
    tokens.points.insert(tokens.points.end(), points.begin(), points.end());
  }
  std::stable_sort(tokens.points.begin(), tokens.points.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::pair<double, double>> added;
  for (const auto& point : tokens.points) {
    if (!added.empty() && added.back().first == point.first) {
      added.back().second += point.second;
    } else {
      added.push_back(point);
    }
  }
  tokens.points = std::move(added);
  return tokens;
}

struct TokenGuess {
  TokenForm form = TokenForm::Means;
  Problem because;
};

// Totals follow the number of requests, means do not; where both are steady, a request has between one and a few
// hundred thousand tokens.
TokenGuess guessedTokens(const std::vector<Channel>& channels, const TraceClock& clock, const DemandForm& demand,
                         const RequestsByTime& requests, double step) {
  const Channel& first = channels.front();
  if (first.meaning.tokens) return {*first.meaning.tokens, {}};
  if (demand.form == ValueForm::Counter) return {TokenForm::Counter, {}};
  const TokensByTime tokens = tokensByTime(channels, clock.seconds);
  const bool rate = demand.form != ValueForm::Counts;
  const bool rates = rate && first.meaning.mayBeCounter;  // a counter beside a rate was made one, too
  const TokenForm whole = rates ? TokenForm::PerSecond : TokenForm::Totals;
  Spread value;
  Spread ratio;
  for (const auto& [time, amount] : tokens.points) {
    const double count = requests.at(time);
    if (!(count > 0)) continue;
    value.add(amount);
    ratio.add(amount * (rates ? step : 1.0) / count);
  }
  const auto because = [&](const char* code) {
    return evidence(code, {{"column", first.name},
                           {"mean", numberText(std::round(value.mean()))},
                           {"ratio", numberText(std::round(ratio.mean() * 10) / 10)}});
  };
  constexpr double kClearly = 0.7;
  constexpr double kMaxOfARequest = 2e5;
  if (ratio.mean() < 1) return {TokenForm::Means, because("guessTokensFew")};
  if (value.mean() > kMaxOfARequest) return {whole, because("guessTokensMany")};
  if (ratio.relative() < kClearly * value.relative()) return {whole, because("guessTokensFollow")};
  if (value.relative() < kClearly * ratio.relative()) return {TokenForm::Means, because("guessTokensSteady")};
  return {rate && !rates ? TokenForm::Means : whole, because("guessTokensOpen")};
}

// Each channel of tokens belongs to the requests of its own rows: the model of that row, say.
double requestsOfRow(const RawTrace& raw, std::uint32_t row, double time, const RequestsByTime& requests) {
  double sum = 0;
  bool found = false;
  for (const Channel& channel : raw.demand) {
    const auto at = std::lower_bound(channel.rows.begin(), channel.rows.end(), row);
    if (at == channel.rows.end() || *at != row) continue;
    sum += channel.values[static_cast<size_t>(at - channel.rows.begin())];
    found = true;
  }
  return found ? sum : requests.at(time);
}

std::optional<double> meanOf(const RawTrace& raw, const std::vector<Channel>& channels, const TraceClock& clock,
                             const RequestsByTime& requests, TokenForm form, double step) {
  if (channels.empty()) return {};
  double tokens = 0;
  double weight = 0;
  if (form == TokenForm::Means) {
    for (const Channel& channel : channels) {
      for (size_t i = 0; i < channel.rows.size(); ++i) {
        const double time = clock.seconds[channel.rows[i]];
        if (std::isnan(time)) continue;
        const double by = requestsOfRow(raw, channel.rows[i], time, requests);
        tokens += channel.values[i] * by;
        weight += by;
      }
    }
  } else if (form == TokenForm::Counter) {
    for (const Channel& channel : channels) {
      for (const Increase& increase : increasesOf(channel, clock.seconds)) tokens += increase.amount;
    }
    for (const double count : requests.requests) weight += count;
  } else {
    for (const auto& [time, amount] : tokensByTime(channels, clock.seconds).points) {
      tokens += form == TokenForm::PerSecond ? amount * step : amount;
      weight += requests.at(time);
    }
  }
  if (!(weight > 0)) return {};
  return tokens / weight;
}

}  // namespace

double RequestsByTime::at(double time) const {
  const auto found = std::lower_bound(times.begin(), times.end(), time);
  return found == times.end() || *found != time ? 0 : requests[static_cast<size_t>(found - times.begin())];
}

std::vector<Increase> increasesOf(const Channel& channel, const std::vector<double>& seconds) {
  std::vector<Increase> increases;
  const auto points = orderedOf(channel, seconds);
  for (size_t i = 1; i < points.size(); ++i) {
    const auto& [time, value] = points[i];
    const auto& [before, last] = points[i - 1];
    if (time > before) increases.push_back({before, time, value >= last ? value - last : value});
  }
  return increases;
}

DemandForm demandFormOf(const RawTrace& raw, const TraceClock& clock, const TraceOptions& options,
                        std::vector<Guess>& guesses) {
  DemandForm demand;
  if (raw.demand.empty()) return demand;
  const Channel& first = raw.demand.front();
  const bool gpus = first.meaning.role != TraceRole::Requests;
  demand.unit = gpus ? DemandUnit::BusyGpus : DemandUnit::Requests;
  FormGuess guess = guessedForm(raw, first, numbersOf(raw.demand, clock.seconds));
  demand.form = options.values.value_or(guess.form);
  if (options.values || !guess.because.code.empty()) {
    std::vector<std::string> choices = traceChoices("values");
    std::erase_if(choices, [&](const std::string& choice) {
      const bool ofOneGpu = choice == choiceName(ValueForm::Percent) || choice == choiceName(ValueForm::Share);
      return ofOneGpu != (first.meaning.role == TraceRole::GpuLoad);
    });
    addGuess(guesses, options.values.has_value(), "values", choiceName(demand.form), std::move(guess.because),
             std::move(choices));
  }
  return demand;
}

TokenMeans tokenMeansOf(const RawTrace& raw, const TraceClock& clock, const DemandForm& demand,
                        const RequestsByTime& requests, double step, const TraceOptions& options,
                        std::vector<Guess>& guesses) {
  if (demand.unit == DemandUnit::BusyGpus || (raw.input.empty() && raw.output.empty())) return {};
  const auto guessOf = [&](const std::vector<Channel>& channels) {
    return channels.empty() ? TokenGuess() : guessedTokens(channels, clock, demand, requests, step);
  };
  TokenGuess input = guessOf(raw.input);
  TokenGuess output = guessOf(raw.output);
  // The two are of one kind; the longer one shows more clearly which.
  if (!raw.input.empty() && !raw.output.empty() && !input.because.code.empty()) output.form = input.form;
  TokenGuess& shown = raw.input.empty() ? output : input;
  if (options.tokens) input.form = output.form = *options.tokens;
  if (options.tokens || !shown.because.code.empty()) {
    std::vector<std::string> choices = traceChoices("tokens");
    addGuess(guesses, options.tokens.has_value(), "tokens", choiceName(shown.form), std::move(shown.because),
             std::move(choices));
  }
  return {.input = meanOf(raw, raw.input, clock, requests, input.form, step),
          .output = meanOf(raw, raw.output, clock, requests, output.form, step)};
}

}  // namespace fulcrum
