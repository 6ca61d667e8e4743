// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/budget_table.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include "actuals/bill_values.h"
#include "base/currency_codes.h"
#include "exchange/delimited_table.h"
#include "plan/budget.h"

namespace fulcrum::actuals {
namespace {

constexpr int kMonthsPerYear = 12;

// One month, or a fiscal year.
struct Period {
  CalendarMonth month;
  std::optional<int> fiscalYear;
};

std::string inSmallLetters(std::string_view text) {
  std::string small;
  for (const char c : text) small += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

// English and German, from three letters on.
std::optional<int> monthByName(std::string_view word) {
  constexpr std::array<std::array<std::string_view, 3>, kMonthsPerYear> kNames{{{"january", "januar", "jänner"},
                                                                                {"february", "februar", "feber"},
                                                                                {"march", "märz", "maerz"},
                                                                                {"april", "april", "april"},
                                                                                {"may", "mai", "mai"},
                                                                                {"june", "juni", "juni"},
                                                                                {"july", "juli", "juli"},
                                                                                {"august", "august", "august"},
                                                                                {"september", "september", "sept"},
                                                                                {"october", "oktober", "oktober"},
                                                                                {"november", "november", "november"},
                                                                                {"december", "dezember", "dezember"}}};
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  if (word.size() < 3) return {};
  for (int month = 0; month < kMonthsPerYear; ++month) {
    for (const std::string_view name : kNames[static_cast<size_t>(month)]) {
      if (name.starts_with(word)) return month + 1;
    }
  }
  return {};
}

std::optional<int> yearOf(std::string_view digits) {
  if (digits.size() != 2 && digits.size() != 4) return {};
  int year = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return {};
    year = year * 10 + c - '0';
  }
  constexpr int kCentury = 2000;
  if (digits.size() == 2) year += kCentury;
  return year >= 1900 && year < 2200 ? std::optional(year) : std::nullopt;
}

// Words and numbers between blanks, dashes and slashes: `Jan-26` is jan, 26.
std::vector<std::string> partsOf(const std::string& text) {
  std::vector<std::string> parts{{}};
  for (const char c : text) {
    const bool splits =
        c == ' ' || c == '-' || c == '/' || (c == '.' && !parts.back().empty() && std::isdigit(parts.back()[0]));
    if (!splits) {
      parts.back() += c;
    } else if (!parts.back().empty()) {
      parts.emplace_back();
    }
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

std::optional<Period> periodOf(std::string_view cell) {
  const std::string text = inSmallLetters(cell);
  for (const std::string_view prefix : {"fy", "gj"}) {
    if (!text.starts_with(prefix)) continue;
    const size_t at = text.find_first_not_of(" -", prefix.size());
    const auto year = at == std::string::npos ? std::nullopt : yearOf(std::string_view(text).substr(at));
    return year ? std::optional(Period{.fiscalYear = year}) : std::nullopt;
  }
  const std::vector<std::string> parts = partsOf(text);
  const auto asMonth = [](const std::string& part) -> std::optional<int> {
    if (part.empty() || part.size() > 2 || !std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; }))
      return {};
    const int number = std::stoi(part);
    return number >= 1 && number <= kMonthsPerYear ? std::optional(number) : std::nullopt;
  };
  const auto period = [](std::optional<int> year, std::optional<int> month) -> std::optional<Period> {
    if (!year || !month) return {};
    return Period{.month = {.year = *year, .month = *month}};
  };
  if (parts.size() == 1) return {};
  if (parts.size() == 2) {
    if (const auto named = monthByName(parts[0])) return period(yearOf(parts[1]), named);
    if (parts[0].size() == 4) {
      const auto named = monthByName(parts[1]);
      return period(yearOf(parts[0]), named ? named : asMonth(parts[1]));
    }
    return parts[1].size() == 4 ? period(yearOf(parts[1]), asMonth(parts[0])) : std::nullopt;
  }
  if (parts.size() != 3) return {};
  if (parts[0].size() == 4) return period(yearOf(parts[0]), asMonth(parts[1]));
  if (const auto named = monthByName(parts[1])) return period(yearOf(parts[2]), named);
  // A day of a month: of a budget the first, so that what is not 1 is the month.
  const bool dayFirst = cell.find('.') != std::string_view::npos || (parts[0] == "1" && parts[1] != "1") ||
                        (parts[0] == "01" && parts[1] != "01");
  return period(yearOf(parts[2]), asMonth(parts[dayFirst ? 1 : 0]));
}

// Without currency signs and letters around it.
std::string_view bareNumber(std::string_view text) {
  const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '(' || c == ')'; };
  while (!text.empty() && !isPart(text.front())) text.remove_prefix(1);
  while (!text.empty() && !isPart(text.back())) text.remove_suffix(1);
  return text;
}

// Whether what stands beside a number marks another currency than this one. A dollar may be any country's.
bool marksAnother(std::string_view text, bool isTitle, std::string_view currency) {
  const CurrencyMark mark = currencyMarkIn(text);
  if (mark.codes.empty()) return false;
  const std::string_view code = text.substr(mark.at, mark.size);
  if (isTitle && isCurrencyCode(code)) {
    // Of a title only its end, `Amount (EUR)`: a cost centre may be called `CAD tools`, or `AMD`.
    if (text.find_first_not_of(" )]", mark.at + mark.size) != std::string_view::npos) return false;
    const bool inBrackets = mark.at > 0 && (text[mark.at - 1] == '(' || text[mark.at - 1] == '[');
    if (isAlsoAWord(code) && !inBrackets) return false;
  }
  return std::ranges::find(mark.codes, currency) == mark.codes.end();
}

// What stands before and behind the number of a cell.
std::string aroundNumber(const std::string& cell) {
  const std::string_view number = bareNumber(cell);
  const auto begin = static_cast<size_t>(number.data() - cell.data());
  return cell.substr(0, begin) + cell.substr(begin + number.size());
}

using Rows = std::vector<std::vector<std::string>>;

class BudgetReading {
 public:
  BudgetReading(Rows rows, char separator, int fiscalYearStart, std::string_view currency)
      : m_rows(std::move(rows)), m_fiscalYearStart(fiscalYearStart), m_currency(currency) {
    MarkEvidence marks;
    for (const auto& row : m_rows) {
      for (const std::string& cell : row) {
        if (!periodOf(cell)) marks.see(bareNumber(cell));
      }
    }
    m_mark = marks.mark(separator);
  }

  Result<std::vector<BudgetLine>> read() {
    checkCurrency();
    if (!m_problems.empty()) return m_problems;
    const auto head = std::ranges::find_if(m_rows, [](const auto& cells) {
      return std::ranges::count_if(cells, [](const std::string& cell) { return periodOf(cell).has_value(); }) >= 2;
    });
    if (head != m_rows.end()) {
      readWide(static_cast<size_t>(head - m_rows.begin()));
    } else {
      readLong();
    }
    if (!m_problems.empty()) return m_problems;
    addTotals();
    if (m_amounts.empty()) return Problem{.code = "budgetNoLines"};
    std::vector<BudgetLine> lines;
    for (const auto& [key, amount] : m_amounts)
      lines.push_back({.month = key.first, .costCentre = key.second, .amount = Money(amount)});
    return lines;
  }

 private:
  // Of amounts, and of titles such as `Amount (EUR)`.
  void checkCurrency() {
    for (size_t row = 0; row < m_rows.size(); ++row) {
      for (const std::string& cell : m_rows[row]) {
        const bool isTitle = row == 0 && std::ranges::none_of(cell, [](char c) { return c >= '0' && c <= '9'; });
        if (periodOf(cell) || !(isTitle || isNumber(cell))) continue;
        if (!marksAnother(isTitle ? cell : aroundNumber(cell), isTitle, m_currency)) continue;
        m_problems.push_back({.code = "budgetCurrency",
                              .facts = {{"value", cell}, {"row", std::to_string(row + 1)}, {"currency", m_currency}}});
        return;
      }
    }
  }

  struct LongRow {
    std::optional<Period> period;
    std::vector<std::pair<size_t, double>> amounts;  // by column
    std::string centre;
  };

  [[nodiscard]] LongRow longRow(const std::vector<std::string>& cells) const {
    LongRow row;
    for (size_t column = 0; column < cells.size(); ++column) {
      const std::string& cell = cells[column];
      if (cell.empty()) continue;
      if (const auto found = periodOf(cell); found && !row.period) {
        row.period = found;
      } else if (const auto number = amountOf(bareNumber(cell), m_mark);
                 number && isNumber(cell) && !isCentreTitle(titleOf(column))) {
        row.amounts.emplace_back(column, *number);
      } else if (row.centre.empty()) {
        row.centre = cell;
      }
    }
    return row;
  }

  // A row per month. A header has neither month nor number; where months have several amounts, it names the cost
  // centres.
  void readLong() {
    bool isGrid = false;
    for (const auto& cells : m_rows) {
      const LongRow row = longRow(cells);
      if (!row.period && row.amounts.empty()) m_titles = cells;
      isGrid = isGrid || (row.period && row.amounts.size() > 1);
    }
    for (size_t index = 0; index < m_rows.size(); ++index) {
      const auto& cells = m_rows[index];
      const LongRow row = longRow(cells);
      if (!row.period && (row.amounts.empty() || isTotal(row.centre))) continue;
      if (!row.period) {
        report("budgetMonth", row.centre.empty() ? cells.front() : row.centre, index);
      } else if (row.amounts.empty()) {
        report("budgetAmount", lastText(cells), index);
      }
      for (const auto& [column, amount] : row.amounts) {
        if (!row.period) break;
        if (amount < 0) {
          report("budgetAmount", cells[column], index);
        } else if (isGrid && (titleOf(column).empty() || !row.centre.empty())) {
          report("budgetColumns", cells[column], index);
        } else {
          add(*row.period, isGrid ? titleOf(column) : row.centre, amount);
        }
      }
    }
  }

  void readWide(size_t head) {
    std::vector<std::optional<Period>> periods;
    for (const std::string& cell : m_rows[head]) periods.push_back(periodOf(cell));
    for (size_t row = head + 1; row < m_rows.size(); ++row) {
      const auto& cells = m_rows[row];
      std::string centre;
      for (size_t column = 0; column < cells.size(); ++column) {
        const bool isAmount = column < periods.size() && periods[column];
        if (!isAmount && centre.empty()) centre = cells[column];
        if (!isAmount || cells[column].empty()) continue;
        const auto amount = amountOf(bareNumber(cells[column]), m_mark);
        if (!amount || *amount < 0 || !isNumber(cells[column])) {
          report("budgetAmount", cells[column], row);
        } else {
          add(*periods[column], centre, *amount);
        }
      }
    }
  }

  [[nodiscard]] const std::string& titleOf(size_t column) const {
    static const std::string kNone;
    return column < m_titles.size() ? m_titles[column] : kNone;
  }

  [[nodiscard]] static bool isOneOf(const std::string& title, std::initializer_list<std::string_view> words) {
    const std::string small = inSmallLetters(title);
    return std::ranges::any_of(words, [&](std::string_view word) { return small == word; });
  }

  [[nodiscard]] static bool isTotal(const std::string& title) {
    return isOneOf(title, {"total", "budget", "all", "gesamt", "summe", "alle"});
  }

  // A cost centre may be a number.
  [[nodiscard]] static bool isCentreTitle(const std::string& title) {
    return isOneOf(title, {"cost centre", "cost center", "costcentre", "costcenter", "kostenstelle"});
  }

  [[nodiscard]] static bool isNumber(std::string_view cell) {
    const std::string_view bare = bareNumber(cell);
    const auto letters =
        std::ranges::count_if(cell, [](char c) { return std::isalpha(static_cast<unsigned char>(c)); });
    constexpr int kCurrencyLetters = 3;  // EUR
    return !bare.empty() && letters <= kCurrencyLetters;
  }

  [[nodiscard]] static std::string lastText(const std::vector<std::string>& cells) {
    const auto found =
        std::find_if(cells.rbegin(), cells.rend(), [](const std::string& cell) { return !cell.empty(); });
    return found == cells.rend() ? std::string() : *found;
  }

  void add(const Period& period, const std::string& centre, double amount) {
    const auto addTo = [&](CalendarMonth month, double part) {
      if (isTotal(centre)) {
        m_totals[month] += part;
      } else {
        m_amounts[{month, centre}] += part;
      }
    };
    if (!period.fiscalYear) return addTo(period.month, amount);
    for (const CalendarMonth month : monthsOfFiscalYear(*period.fiscalYear, m_fiscalYearStart))
      addTo(month, amount / kMonthsPerYear);
  }

  // Sums beside the cost centres do not count again: what they have beyond them belongs to the whole plan.
  void addTotals() {
    for (const auto& [month, total] : m_totals) {
      double rest = total;
      for (const auto& [key, amount] : m_amounts) rest -= key.first == month ? amount : 0;
      constexpr double kRounding = 1e-9;
      if (rest > kRounding * total || total == 0) m_amounts[{month, {}}] += std::max(0.0, rest);
    }
  }

  void report(std::string code, std::string value, size_t row) {
    constexpr size_t kMostProblems = 5;
    if (m_problems.size() < kMostProblems)
      m_problems.push_back(
          {.code = std::move(code), .facts = {{"value", std::move(value)}, {"row", std::to_string(row + 1)}}});
  }

  Rows m_rows;
  int m_fiscalYearStart;
  std::string m_currency;
  DecimalMark m_mark = DecimalMark::Point;
  std::vector<std::string> m_titles;                                  // of the columns; empty without a header
  std::map<std::pair<CalendarMonth, std::string>, double> m_amounts;  // by cost centre
  std::map<CalendarMonth, double> m_totals;
  Problems m_problems;
};

}  // namespace

std::vector<CalendarMonth> monthsOfFiscalYear(int year, int fiscalYearStart) {
  // It is named by the year in which it ends.
  CalendarMonth first{.year = fiscalYearStart == 1 ? year : year - 1, .month = fiscalYearStart};
  std::vector<CalendarMonth> months;
  for (int index = 0; index < kMonthsPerYear; ++index) months.push_back(addMonths(first, index));
  return months;
}

Result<std::vector<BudgetLine>> budgetFrom(std::string_view text, int fiscalYearStart, std::string_view currency) {
  auto table = readDelimited(text);
  if (!table.ok()) return table.problems();
  Rows rows{table.value().header};
  for (auto& row : table.value().rows) rows.push_back(std::move(row));
  for (auto& row : rows) {
    for (std::string& cell : row) {
      const size_t first = cell.find_first_not_of(" \t\r");
      cell =
          first == std::string::npos ? std::string() : cell.substr(first, cell.find_last_not_of(" \t\r") - first + 1);
    }
  }
  return BudgetReading(std::move(rows), separatorOf(text), fiscalYearStart, currency).read();
}

Budget budgetInForce(const Plan& plan) {
  if (!plan.actuals.budgets.empty()) return plan.actuals.budgets.back();
  Budget budget;
  for (int month = 0; month < plan.horizonMonths; ++month) {
    if (const auto amount = budgetIn(plan, month))
      budget.lines.push_back({.month = addMonths(plan.start, month), .amount = *amount});
  }
  return budget;
}

Plan withBudget(Plan plan, Budget budget) {
  std::vector<Budget>& budgets = plan.actuals.budgets;
  std::erase_if(budgets, [&](const Budget& known) { return known.name == budget.name; });
  budgets.push_back(std::move(budget));
  return plan;
}

}  // namespace fulcrum::actuals
