// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/read_bill.h"

#include <algorithm>
#include <array>
#include <future>
#include <set>

#include "actuals/bill_totals.h"
#include "actuals/json_bill.h"
#include "exchange/byte_source.h"
#include "exchange/json_records.h"
#include "finance/compensated_sum.h"

namespace fulcrum::actuals {
namespace {

constexpr size_t kMaxRowBytes = 8u << 20;
constexpr int kHeaderWithin = 12;  // rows: some exports say something before their header
constexpr size_t kEvidenceRows = 20'000;

Problem ofFile(Problem problem, const std::filesystem::path& file) {
  if (problem.where.empty()) problem.where = file.filename().string();
  return problem;
}

// The first row that a source is known by.
struct HeaderSearch {
  std::optional<BillLayout> layout;
  char separator = ',';
  size_t end = 0;           // behind the header
  bool isComplete = false;  // the text has all rows in which a header may stand
  std::optional<Problem> problem;
};

HeaderSearch searchHeader(std::string_view text, bool last) {
  HeaderSearch search;
  std::vector<Cell> cells;
  for (int row = 0; row < kHeaderWithin; ++row) {
    const size_t begin = std::min(text.find_first_not_of("\r\n", search.end), text.size());
    const std::string_view rest = text.substr(begin);
    search.separator = separatorOfLine(rest);
    RowScanner scanner(rest, search.separator, Quoting::Doubled);
    if (!scanner.next(cells, last)) return search;
    std::vector<std::string> header;
    std::string room;
    for (const Cell& cell : cells) header.emplace_back(cellText(cell, room));
    auto layout = layoutOf(header);
    search.end = begin + scanner.position();
    if (layout.ok()) {
      search.layout = std::move(layout).value();
      return search;
    }
    if (!search.problem || search.problem->code == "notABill") search.problem = layout.problems().front();
  }
  search.isComplete = true;
  return search;
}

class BillReading {
 public:
  BillReading(const std::filesystem::path& file, const BillOptions& options)
      : m_file(file), m_options(options), m_source(file), m_totals(options.maskAccounts) {}

  [[nodiscard]] Result<ReadBill> read() {
    // Of the same bytes at the same time: the second pass over them is from memory.
    auto hash = std::async(std::launch::async, [file = m_file] { return hashOf(file); });
    if (auto problem = readAll()) return ofFile(*problem, m_file);
    if (m_bill.file.taken == 0)
      m_bill.notes.push_back(ofFile({.severity = Severity::Warning,
                                     .code = "billNothingTaken",
                                     .facts = {{"count", std::to_string(m_bill.file.rowCount)}}},
                                    m_file));
    m_bill.file.name = m_file.filename().string();
    m_bill.file.sha256 = hash.get();
    m_bill.file.id = BillFileId("bill-" + m_bill.file.sha256.substr(0, 12));
    m_bill.file.reader = m_layout->reader;
    m_bill.file.rows = SharedList<BillRow>(m_totals.rows());
    for (size_t reason = 0; reason < kSkipReasonCount; ++reason) {
      if (m_skipped[reason] > 0)
        m_bill.file.skipped.push_back({std::string(skipName(static_cast<SkipReason>(reason))), m_skipped[reason]});
    }
    for (const auto& [currency, sums] : m_sums) {
      m_bill.billed[currency] = sums.billed.value();
      m_bill.effective[currency] = sums.effective.value();
      m_bill.list[currency] = sums.list.value();
    }
    for (const int month : m_months) m_bill.months.push_back({.year = month / 12, .month = month % 12 + 1});
    return std::move(m_bill);
  }

 private:
  struct CurrencySums {
    finance::CompensatedSum billed;
    finance::CompensatedSum effective;
    finance::CompensatedSum list;
  };

  std::optional<Problem> readAll() {
    while (m_source.append(m_text)) {
      if (!m_layout && beginsAsJson(m_text)) return readJson();
      if (m_options.goOn && !m_options.goOn(m_source.share())) return Problem{.code = "cancelled"};
      if (auto problem = takeRows(false)) return problem;
    }
    if (m_source.problem()) return m_source.problem();
    if (auto problem = takeRows(true)) return problem;
    return whatIsMissing();
  }

  [[nodiscard]] std::optional<Problem> whatIsMissing() const {
    if (!m_layout) return m_headerProblem.value_or(Problem{.code = "notABill"});
    if (m_bill.file.rowCount == 0) return Problem{.code = "billNoRows"};
    return {};
  }

  // Members that have no value are left out of a record: the columns are those of many.
  std::optional<Problem> readJson() {
    constexpr size_t kFirst = 1000;
    JsonBillRows rows;
    std::vector<std::vector<std::string>> first;
    std::vector<std::string> cells;
    std::optional<Problem> refusal;
    const auto take = [&](const std::vector<std::string>& texts) {
      m_cells.clear();
      for (const std::string& text : texts) m_cells.push_back({.raw = text});
      refusal = takeRow();
      return !refusal;
    };
    const auto begin = [&] {
      auto layout = layoutOf(rows.titles());
      if (!layout.ok()) {
        refusal = layout.problems().front();
        return false;
      }
      m_layout = std::move(layout).value();
      BillEvidence evidence;
      for (const auto& row : first) {
        see(evidence, [&](size_t at) { return at < row.size() ? std::string_view(row[at]) : std::string_view(); });
      }
      m_order = evidence.order();
      m_reader.emplace(*m_layout, m_options.tags, m_order, DecimalMark::Point);
      return std::ranges::all_of(first, take);
    };
    size_t count = 0;
    const auto takeJson = [&](const Json& row) {
      const size_t known = rows.titles().size();
      rows.read(row, cells);
      if (!m_layout) {
        first.push_back(cells);
        return first.size() < kFirst || begin();
      }
      if (rows.titles().size() > known) {
        m_layout = layoutOf(rows.titles()).value();
        m_reader.emplace(*m_layout, m_options.tags, m_order, DecimalMark::Point);
      }
      if (++count % kFirst == 0 && m_options.goOn && !m_options.goOn(0.5)) refusal = Problem{.code = "cancelled"};
      return !refusal && take(cells);
    };
    const auto problem = readJsonRecords(m_file, [&](JsonRecord& record, size_t) {
      bool goesOn = true;
      forEachJsonRow(record, [&](const Json& row) { goesOn = goesOn && takeJson(row); });
      return goesOn;
    });
    if (problem) return problem;
    if (!refusal && !m_layout && !first.empty()) begin();
    return refusal ? refusal : whatIsMissing();
  }

  std::optional<Problem> takeRows(bool last) {
    if (m_text.starts_with("PAR1"))
      return Problem{.code = "parquetFile", .facts = {{"file", m_file.filename().string()}}};
    if (m_text.starts_with("PK\x03\x04")) return Problem{.code = "packedFile"};
    size_t from = 0;
    if (!m_layout) {
      if (auto problem = findHeader(from, last)) return problem;
      if (m_layout) learn(from, last);
    }
    if (m_layout) {
      RowScanner scanner(std::string_view(m_text).substr(from), m_separator, m_quoting);
      while (scanner.next(m_cells, last)) {
        if (auto problem = takeRow()) return problem;
      }
      from += scanner.position();
    }
    m_text.erase(0, from);
    if (m_text.size() > kMaxRowBytes) return Problem{.code = m_layout ? "billOpenQuote" : "notABill"};
    return {};
  }

  std::optional<Problem> findHeader(size_t& from, bool last) {
    HeaderSearch search = searchHeader(m_text, last);
    m_separator = search.separator;
    m_headerProblem = search.problem;
    if (search.layout) {
      m_layout = std::move(search.layout);
      from = search.end;
      return {};
    }
    return search.isComplete ? m_headerProblem : std::nullopt;
  }

  template <class Cells>
  void see(BillEvidence& evidence, const Cells& cellAt) const {
    const auto each = [&](Column column, auto&& visit) {
      if (const auto& at = m_layout->at[static_cast<size_t>(column)]) visit(cellAt(*at));
    };
    for (const Column column : {Column::Date, Column::PeriodStart, Column::PeriodEnd})
      each(column, [&](std::string_view text) { evidence.seeDate(text); });
    for (const Column column : {Column::Billed, Column::Effective})
      each(column, [&](std::string_view text) { evidence.marks.see(text); });
  }

  // In what order dates stand, and which mark decimals have.
  void learn(size_t from, bool last) {
    BillEvidence evidence;
    m_quoting = quotingOf(std::string_view(m_text).substr(from));
    RowScanner scanner(std::string_view(m_text).substr(from), m_separator, m_quoting);
    std::string room;
    for (size_t row = 0; row < kEvidenceRows && scanner.next(m_cells, last); ++row) {
      see(evidence, [&](size_t at) { return at < m_cells.size() ? cellText(m_cells[at], room) : std::string_view(); });
    }
    m_reader.emplace(*m_layout, m_options.tags, evidence.order(), evidence.marks.mark(m_separator));
  }

  static bool isSmallLetter(char c) { return c >= 'a' && c <= 'z'; }
  // `usd` is USD.
  std::string_view codeOf(std::string_view name) {
    m_code = name;
    for (char& c : m_code) c = isSmallLetter(c) ? static_cast<char>(c - 'a' + 'A') : c;
    return m_code;
  }

  std::optional<Problem> takeRow() {
    ++m_bill.file.rowCount;
    BillLine line;
    if (const auto reason = m_reader->read(m_cells, line)) {
      ++m_skipped[static_cast<size_t>(*reason)];
      return {};
    }
    if (line.currency.empty()) line.currency = m_options.currency;
    if (line.currency.empty()) return Problem{.code = "billCurrencyMissing"};
    if (line.currency != m_currency && std::ranges::any_of(line.currency, isSmallLetter))
      line.currency = codeOf(line.currency);
    ++m_bill.file.taken;
    m_totals.add(line);
    if (line.currency != m_currency) {
      m_currency = line.currency;
      m_currencySums = &m_sums[m_currency];
    }
    m_currencySums->billed.add(line.billed);
    m_currencySums->effective.add(line.effective);
    m_currencySums->list.add(line.list);
    if (line.month != m_month) m_months.insert(m_month = line.month);
    return {};
  }

  std::filesystem::path m_file;
  const BillOptions& m_options;
  ByteSource m_source;
  BillTotals m_totals;
  std::string m_text;
  char m_separator = ',';
  Quoting m_quoting = Quoting::Doubled;
  std::optional<BillLayout> m_layout;
  std::optional<Problem> m_headerProblem;
  std::optional<LineReader> m_reader;
  std::vector<Cell> m_cells;
  ReadBill m_bill;
  std::array<int, kSkipReasonCount> m_skipped{};
  std::map<std::string, CurrencySums> m_sums;
  std::string m_currency;
  std::string m_code;
  DateOrder m_order = DateOrder::MonthFirst;
  CurrencySums* m_currencySums = nullptr;
  int m_month = 0;
  std::set<int> m_months;
};

}  // namespace

Result<ReadBill> readBill(const std::filesystem::path& file, const BillOptions& options) {
  return BillReading(file, options).read();
}

bool looksLikeBill(std::string_view beginning) {
  const HeaderSearch search = searchHeader(beginning, true);
  // A table of contracts is refused with what to import instead.
  return search.layout || (search.problem && search.problem->code != "notABill");
}

}  // namespace fulcrum::actuals
