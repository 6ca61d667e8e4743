// SPDX-License-Identifier: GPL-3.0-or-later
// A trace as its file has it: times and numbers, before it is decided what they mean.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "exchange/trace_layout.h"

namespace fulcrum {

// Numbers of one column, or of one series, that add up to one role.
struct Channel {
  std::string name;  // the title
  TitleMeaning meaning;
  std::vector<std::uint32_t> rows;  // into RawTrace::times
  std::vector<double> values;
};

// Mean of a role over requests.
struct WeightedMean {
  double sum = 0;
  double weight = 0;
  void add(double value, double by = 1) {
    sum += value * by;
    weight += by;
  }
  [[nodiscard]] std::optional<double> value() const { return weight > 0 ? std::optional(sum / weight) : std::nullopt; }
};

struct TimeEvidence {
  bool areNumbers = false;
  bool fractions = false;    // numbers that are not whole
  bool thousands = true;     // whole numbers of thousands only
  bool hasZone = false;      // of texts: Z or an offset
  bool orderIsOpen = false;  // of texts: whether day or month comes first
  bool hasAmPm = false;
  size_t onlyMonthFirst = 0;  // dates that can only be read so
  size_t onlyDayFirst = 0;
  std::string onlyExample;      // one of them
  std::string example;          // of a date whose order is open
  std::vector<double> offsets;  // seconds, the different ones of the first few
};

struct RawTrace {
  TraceLayout layout;
  TimeEvidence timeEvidence;
  // Of each row: seconds of the clock, or the number. Where the order of day and month is open: as months first;
  // NaN where that is no date.
  std::vector<double> times;
  std::vector<double> dayFirstTimes;  // empty where no order is open
  std::vector<double> rowOffsets;     // of the clock from UTC, in seconds; empty where no time has a zone
  std::vector<Channel> demand;
  std::vector<Channel> input;
  std::vector<Channel> output;
  std::vector<double> jobEnds;       // of each row, like times; of jobs
  std::vector<double> jobDurations;  // in the unit of its column; NaN where empty
  std::string unitOfValues;          // written behind the numbers: `req/s`
  WeightedMean inputOfRequests;      // where each row is a request
  WeightedMean outputOfRequests;
  Problems problems;  // rows that were left out, the first few by name
};

// Takes records one by one: titles and layout follow from the first few.
class TraceCollector {
 public:
  explicit TraceCollector(const TraceOptions& options) : m_options(options) {}

  // Fields below each other; the first rows are the header.
  void addRow(TextRow row, char separator);
  // Fields under their titles; `lists` are members without values.
  void addRecord(const std::vector<std::pair<std::string, std::string>>& members,
                 const std::vector<std::string>& lists);
  void skipLine();

  // Problems: those of layoutOf(), "traceNoRows", and those of rows where none can be used.
  [[nodiscard]] Result<RawTrace> finish();

 private:
  using Facts = std::vector<std::pair<std::string, std::string>>;

  void begin();
  void read(const TextRow& fields);
  std::optional<double> timeOf(const TextRow& fields, size_t column, bool isEnd);
  void noteOrder(const TraceTime& time, const std::string& text);
  std::optional<double> numberIn(const TextRow& fields, size_t column);
  void readColumns(const TextRow& fields, const std::vector<TraceColumn>& columns, std::vector<Channel>& channels,
                   bool& used);
  void readSeries(const TextRow& fields, bool& used);
  void readJob(const TextRow& fields, bool& used);
  Channel& channel(std::vector<Channel>& channels, const std::string& key, const std::string& name,
                   const TitleMeaning& meaning);
  [[nodiscard]] std::string keyOf(const TextRow& fields) const;
  void report(std::string code, Facts facts = {});
  void report(std::string code, size_t row);
  void add(std::string code, Facts facts);

  const TraceOptions& m_options;
  bool m_started = false;
  bool m_records = false;
  bool m_isCloudWatch = false;
  char m_separator = ',';
  std::vector<TextRow> m_waiting;  // the first rows
  std::vector<std::vector<std::pair<std::string, std::string>>> m_waitingRecords;
  std::vector<std::string> m_recordTitles;
  std::vector<std::string> m_lists;
  Problems m_layoutProblems;
  RawTrace m_raw;
  std::map<std::string, size_t> m_places[3];  // of channels of demand, input, output
  std::map<std::string, TitleMeaning> m_seriesMeanings;
  bool m_firstTime = true;
  size_t m_row = 0;      // of the data, from 1 on
  size_t m_skipped = 0;  // before the layout was known
  size_t m_more = 0;
};

}  // namespace fulcrum
