// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/raw_trace.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/conversions.h"
#include "exchange/delimited_table.h"

namespace fulcrum {
namespace {

constexpr size_t kSampled = 200;  // rows that the layout follows from
constexpr size_t kProblemsNamed = 5;
constexpr size_t kMaxChannels = 500;  // of one role; more keys than that are no keys
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kThousand = 1000;

// 20261005 under the title of a date.
bool isCompactDate(const std::string& text, const std::string& title) {
  static constexpr std::string_view kDates[] = {"date", "day", "datum", "tag", "usage date"};
  constexpr size_t kDigits = 8;
  return text.size() == kDigits && text.find_first_not_of("0123456789") == std::string::npos &&
         std::any_of(std::begin(kDates), std::end(kDates),
                     [&](std::string_view each) { return sameTitle(title, each); });
}

}  // namespace

void TraceCollector::addRow(TextRow row, char separator) {
  m_separator = separator;
  if (m_started) {
    ++m_row;
    if (m_layoutProblems.empty()) read(row);
    return;
  }
  m_waiting.push_back(std::move(row));
  if (m_waiting.size() == kSampled) begin();
}

void TraceCollector::addRecord(const std::vector<std::pair<std::string, std::string>>& members,
                               const std::vector<std::string>& lists) {
  m_records = true;
  if (!m_started) {
    for (const auto& [title, value] : members) {
      if (std::find(m_recordTitles.begin(), m_recordTitles.end(), title) == m_recordTitles.end())
        m_recordTitles.push_back(title);
    }
    for (const std::string& title : lists) {
      if (std::find(m_lists.begin(), m_lists.end(), title) == m_lists.end()) m_lists.push_back(title);
    }
    m_waitingRecords.push_back(members);
    if (m_waitingRecords.size() == kSampled) begin();
    return;
  }
  TextRow row(m_raw.layout.titles.size());
  for (size_t i = 0; i < row.size(); ++i) {
    const auto member = std::find_if(members.begin(), members.end(),
                                     [&](const auto& each) { return each.first == m_raw.layout.titles[i]; });
    if (member != members.end()) row[i] = member->second;
  }
  addRow(std::move(row), '\0');
}

void TraceCollector::skipLine() {
  ++(m_started ? m_row : m_skipped);
  report("traceJson", m_started ? m_row : m_waitingRecords.size() + m_skipped);
}

// The layout from what came so far; then what came is read.
void TraceCollector::begin() {
  m_started = true;
  m_row = m_skipped;
  std::vector<TextRow> rows = std::move(m_waiting);
  std::vector<std::string> titles = m_recordTitles;
  if (m_records) {
    for (const auto& members : m_waitingRecords) {
      TextRow row(titles.size());
      for (const auto& [title, value] : members)
        row[static_cast<size_t>(std::find(titles.begin(), titles.end(), title) - titles.begin())] = value;
      rows.push_back(std::move(row));
    }
  } else {
    const size_t headers = headerRows(rows);
    titles = titlesOf(rows, headers);
    for (size_t i = 0; i + 1 < headers; ++i)
      m_isCloudWatch = m_isCloudWatch || (!rows[i].empty() && sameTitle(rows[i].front(), "Full label"));
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(headers));
  }
  auto layout = layoutOf(std::move(titles), rows, m_records ? '\0' : m_separator, m_lists, m_options);
  if (!layout.ok()) {
    m_layoutProblems = layout.problems();
  } else {
    m_raw.layout = std::move(layout).value();
    if (m_isCloudWatch) m_raw.layout.recognised = "cloudwatch";
  }
  for (TextRow& row : rows) addRow(std::move(row), m_separator);
}

Result<RawTrace> TraceCollector::finish() {
  const bool nothing = !m_started && m_waiting.empty() && m_waitingRecords.empty();
  if (nothing) return Problem{.code = "traceNoRows"};
  if (!m_started) begin();
  if (m_row == m_skipped && (m_layoutProblems.empty() || m_layoutProblems.front().code == "traceNoDemand"))
    return Problem{.code = "traceNoRows"};
  if (!m_layoutProblems.empty()) return m_layoutProblems;
  if (m_more > 0)
    m_raw.problems.push_back(
        {.severity = Severity::Warning, .code = "traceMore", .facts = {{"count", std::to_string(m_more)}}});
  if (m_raw.times.empty() && m_raw.layout.series && m_raw.problems.empty()) {
    std::vector<std::string> names;
    for (const auto& [name, meaning] : m_seriesMeanings) names.push_back(name);
    return noDemand(names);
  }
  if (m_raw.times.empty()) return m_raw.problems.empty() ? Problems{{.code = "traceNoRows"}} : m_raw.problems;
  return std::move(m_raw);
}

void TraceCollector::read(const TextRow& fields) {
  const TraceLayout& layout = m_raw.layout;
  const size_t row = m_raw.times.size();
  const auto time = timeOf(fields, *layout.time, false);
  if (!time) return;
  bool used = layout.rows == RowMeaning::Requests;
  if (layout.rows == RowMeaning::Jobs) {
    readJob(fields, used);
  } else if (layout.rows == RowMeaning::Counts) {
    if (layout.series) {
      readSeries(fields, used);
    } else {
      readColumns(fields, layout.demand, m_raw.demand, used);
    }
  }
  bool tokens = false;
  if (layout.rows == RowMeaning::Requests) {
    for (const auto& [columns, mean] :
         {std::pair(&layout.input, &m_raw.inputOfRequests), std::pair(&layout.output, &m_raw.outputOfRequests)}) {
      if (columns->empty() || DelimitedTable::field(fields, columns->front().column).empty()) continue;
      if (const auto number = numberIn(fields, columns->front().column)) mean->add(*number);
    }
  } else if (used && !layout.series && layout.rows == RowMeaning::Counts) {
    readColumns(fields, layout.input, m_raw.input, tokens);
    readColumns(fields, layout.output, m_raw.output, tokens);
  }
  if (used) return;
  // Nothing was counted: the row is a gap.
  m_raw.times.resize(row);
  if (!m_raw.dayFirstTimes.empty()) m_raw.dayFirstTimes.resize(row);
  if (!m_raw.rowOffsets.empty()) m_raw.rowOffsets.resize(row);
}

void TraceCollector::noteOrder(const TraceTime& time, const std::string& text) {
  TimeEvidence& evidence = m_raw.timeEvidence;
  evidence.orderIsOpen = true;
  if (time.monthFirst && time.dayFirst) {
    if (evidence.example.empty()) evidence.example = text;
    return;
  }
  ++(time.monthFirst ? evidence.onlyMonthFirst : evidence.onlyDayFirst);
  if (evidence.onlyExample.empty()) evidence.onlyExample = text;
}

// Adds the time to the rows; the first one decides what kind of times the file has.
std::optional<double> TraceCollector::timeOf(const TextRow& fields, size_t column, bool isEnd) {
  TimeEvidence& evidence = m_raw.timeEvidence;
  std::string text = DelimitedTable::field(fields, column);
  if (m_raw.layout.clock && !isEnd) {
    (text += ' ') += DelimitedTable::field(fields, m_raw.layout.clock);
    if (m_raw.layout.clockIsHour) text += ":00";
  }
  if (isCompactDate(text, m_raw.layout.titles[column])) text += "T00:00";
  auto time = parseTraceTime(text);
  if (!time) {
    if (const auto number = cellNumber(text, m_raw.layout.mark)) time = TraceTime{.value = *number, .isNumber = true};
  }
  if (time && m_firstTime && !isEnd) {
    m_firstTime = false;
    evidence.areNumbers = time->isNumber;
  }
  if (!time || time->isNumber != evidence.areNumbers) {
    report("traceTime", {{"value", text}});
    return {};
  }
  if (isEnd) return time->in(m_options.dateOrder.value_or(DateOrder::MonthFirst));
  const double value = time->orderIsOpen ? time->monthFirst.value_or(kNone) : time->value;
  const size_t before = m_raw.times.size();
  if (time->orderIsOpen || !m_raw.dayFirstTimes.empty()) {
    m_raw.dayFirstTimes.resize(before, kNone);
    if (!evidence.orderIsOpen) m_raw.dayFirstTimes = m_raw.times;
    m_raw.dayFirstTimes.push_back(time->orderIsOpen ? time->dayFirst.value_or(kNone) : time->value);
  }
  if (time->orderIsOpen) noteOrder(*time, text);
  if (time->hasZone || !m_raw.rowOffsets.empty()) {
    m_raw.rowOffsets.resize(before, 0);
    m_raw.rowOffsets.push_back(time->offset);
    constexpr size_t kMaxOffsets = 4;
    const auto known = std::find(evidence.offsets.begin(), evidence.offsets.end(), time->offset);
    if (known == evidence.offsets.end() && evidence.offsets.size() < kMaxOffsets)
      evidence.offsets.push_back(time->offset);
  }
  evidence.hasZone = evidence.hasZone || time->hasZone;
  evidence.hasAmPm = evidence.hasAmPm || time->hasAmPm;
  if (time->isNumber) {
    evidence.fractions = evidence.fractions || time->value != std::trunc(time->value);
    evidence.thousands = evidence.thousands && std::fmod(time->value, kThousand) == 0;
  }
  m_raw.times.push_back(value);
  return value;
}

std::optional<double> TraceCollector::numberIn(const TextRow& fields, size_t column) {
  const std::string text = DelimitedTable::field(fields, column);
  const auto read = cellQuantity(text, m_raw.layout.mark);
  if (read && std::isfinite(read->value) && read->value >= 0) {
    if (!read->unit.empty() && m_raw.unitOfValues.empty()) m_raw.unitOfValues = read->unit;
    return read->value;
  }
  report("traceNumber", {{"field", m_raw.layout.titles[column]}, {"value", text}});
  return {};
}

std::string TraceCollector::keyOf(const TextRow& fields) const {
  std::string key;
  for (const size_t column : m_raw.layout.keys) key += DelimitedTable::field(fields, column) + '\n';
  return key;
}

Channel& TraceCollector::channel(std::vector<Channel>& channels, const std::string& key, const std::string& name,
                                 const TitleMeaning& meaning) {
  auto& places = m_places[&channels == &m_raw.demand ? 0 : &channels == &m_raw.input ? 1 : 2];
  auto found = places.find(key);
  if (found == places.end() && places.size() >= kMaxChannels) found = places.begin();
  if (found == places.end()) {
    found = places.emplace(key, channels.size()).first;
    channels.push_back({.name = name, .meaning = meaning, .rows = {}, .values = {}});
  }
  return channels[found->second];
}

void TraceCollector::readColumns(const TextRow& fields, const std::vector<TraceColumn>& columns,
                                 std::vector<Channel>& channels, bool& used) {
  const auto row = static_cast<std::uint32_t>(m_raw.times.size() - 1);
  const std::string key = columns.empty() ? std::string() : keyOf(fields);
  for (const TraceColumn& column : columns) {
    if (DelimitedTable::field(fields, column.column).empty()) continue;
    const auto number = numberIn(fields, column.column);
    if (!number) continue;
    Channel& into = channel(channels, std::to_string(column.column) + '\n' + key, m_raw.layout.titles[column.column],
                            column.meaning);
    into.rows.push_back(row);
    into.values.push_back(*number * column.meaning.scale);
    used = true;
  }
}

void TraceCollector::readSeries(const TextRow& fields, bool& used) {
  const std::string name = DelimitedTable::field(fields, m_raw.layout.series);
  auto meaning = m_seriesMeanings.find(name);
  if (meaning == m_seriesMeanings.end()) {
    if (m_seriesMeanings.size() >= kMaxChannels) return;
    meaning = m_seriesMeanings.emplace(name, meaningOf(name)).first;
  }
  const TraceRole role = meaning->second.role;
  const bool demand = role == TraceRole::Requests || role == TraceRole::BusyGpus || role == TraceRole::GpuLoad;
  if (!demand && role != TraceRole::InputTokens && role != TraceRole::OutputTokens) return;
  if (DelimitedTable::field(fields, m_raw.layout.value).empty()) return;
  const auto number = numberIn(fields, *m_raw.layout.value);
  if (!number) return;
  Channel& into = channel(demand                           ? m_raw.demand
                          : role == TraceRole::InputTokens ? m_raw.input
                                                           : m_raw.output,
                          name + '\n' + keyOf(fields), name, meaning->second);
  into.rows.push_back(static_cast<std::uint32_t>(m_raw.times.size() - 1));
  into.values.push_back(*number * meaning->second.scale);
  used = true;
}

void TraceCollector::readJob(const TextRow& fields, bool& used) {
  const TraceLayout& layout = m_raw.layout;
  if (DelimitedTable::field(fields, layout.demand[0].column).empty()) return;
  const auto gpus = numberIn(fields, layout.demand[0].column);
  if (!gpus) return;
  double end = kNone;
  double duration = kNone;
  if (layout.end && !DelimitedTable::field(fields, layout.end).empty())
    end = timeOf(fields, *layout.end, true).value_or(kNone);
  if (layout.duration && !DelimitedTable::field(fields, layout.duration->column).empty())
    duration = numberIn(fields, layout.duration->column).value_or(kNone);
  if (std::isnan(end) && std::isnan(duration)) return;
  Channel& into = channel(m_raw.demand, "", layout.titles[layout.demand[0].column], layout.demand[0].meaning);
  into.rows.push_back(static_cast<std::uint32_t>(m_raw.times.size() - 1));
  into.values.push_back(*gpus);
  m_raw.jobEnds.push_back(end);
  m_raw.jobDurations.push_back(duration);
  used = true;
}

void TraceCollector::report(std::string code, Facts facts) {
  facts.emplace_back("row", std::to_string(m_row));
  add(std::move(code), std::move(facts));
}

void TraceCollector::report(std::string code, size_t row) {
  add(std::move(code), {{"row", std::to_string(row)}});
}

void TraceCollector::add(std::string code, Facts facts) {
  if (m_raw.problems.size() == kProblemsNamed) {
    ++m_more;
    return;
  }
  m_raw.problems.push_back({.severity = Severity::Warning, .code = std::move(code), .facts = std::move(facts)});
}

}  // namespace fulcrum
