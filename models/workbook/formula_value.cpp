// SPDX-License-Identifier: GPL-3.0-or-later
// What a formula is worth: the functions that Excel, LibreOffice and Google Sheets share, as far as workbooks of plans
// use them.
#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "finance/internal_rate.h"
#include "workbook/formula.h"

namespace fulcrum::workbook {

Value Value::of(double number) {
  if (!std::isfinite(number)) return error();
  return {Kind::Number, number, {}};
}

namespace {

// Numbers of a range or of what is computed from ranges; one value stands for as many as there are beside it.
using Numbers = std::vector<double>;
constexpr double kNone =
    std::numeric_limits<double>::quiet_NaN();  // text and blanks, which sums and extremes leave out

double applied(const std::string& op, double a, double b) {
  if (op == "+") return a + b;
  if (op == "-") return a - b;
  if (op == "*") return a * b;
  if (op == "/") return a / b;
  if (op == "^") return std::pow(a, b);
  if (op == "=") return a == b;
  if (op == "<>") return a != b;
  if (op == "<") return a < b;
  if (op == ">") return a > b;
  if (op == "<=") return a <= b;
  assert(op == ">=");
  return a >= b;
}

Numbers broadcast(const Numbers& a, const Numbers& b, const std::string& op) {
  Numbers result(std::max(a.size(), b.size()));
  for (size_t i = 0; i < result.size(); ++i)
    result[i] = applied(op, a.size() == 1 ? a[0] : a[i], b.size() == 1 ? b[0] : b[i]);
  return result;
}

double roundedUp(double value) {
  return value < 0 ? std::floor(value) : std::ceil(value);
}

}  // namespace

class Formula::Evaluation {
 public:
  Evaluation(const Formula& formula, int column, const CellValues& cells)
      : m_formula(formula), m_column(column), m_cells(cells) {}

  [[nodiscard]] Value value(int index) const {
    const Node& node = nodeAt(index);
    switch (node.kind) {
      case Node::Kind::Number:
        return Value::of(node.number);
      case Node::Kind::Text:
        return Value::of(node.text);
      case Node::Kind::Cell:
        return m_cells.valueAt(placeOf(node.first));
      case Node::Kind::Range:
        return Value::error();
      case Node::Kind::Unary: {
        const Value part = value(node.parts[0]);
        return part.kind == Value::Kind::Number ? Value::of(0.0 - part.number) : Value::error();
      }
      case Node::Kind::Binary:
        return binary(node);
      case Node::Kind::Call:
        return call(node);
    }
    return Value::error();
  }

 private:
  [[nodiscard]] const Node& nodeAt(int index) const { return m_formula.m_nodes[static_cast<size_t>(index)]; }
  [[nodiscard]] CellPlace placeOf(const CellToken& cell) const {
    const int column = cell.kind == ColumnKind::Fixed ? cell.column
                                                      : m_column + (cell.kind == ColumnKind::Before  ? -1
                                                                    : cell.kind == ColumnKind::After ? 1
                                                                                                     : 0);
    return {cell.sheet, cell.row, column};
  }

  [[nodiscard]] Value binary(const Node& node) const {
    const Value left = value(node.parts[0]);
    const Value right = value(node.parts[1]);
    if (left.kind == Value::Kind::Error || right.kind == Value::Kind::Error) return Value::error();
    const bool texts = left.kind == Value::Kind::Text || right.kind == Value::Kind::Text;
    if (node.text == "&") return Value::of(left.text + right.text);
    if (!texts) return Value::of(applied(node.text, left.number, right.number));
    const bool same = left.kind == right.kind && left.text == right.text;
    if (node.text == "=") return Value::of(same ? 1.0 : 0.0);
    if (node.text == "<>") return Value::of(same ? 0.0 : 1.0);
    return Value::error();
  }

  [[nodiscard]] double number(int index) const {
    const Value found = value(index);
    return found.kind == Value::Kind::Number ? found.number : kNone;
  }
  [[nodiscard]] Value isTrue(int index, bool& answer) const {
    const Value found = value(index);
    answer = found.kind == Value::Kind::Number && found.number != 0;
    return found;
  }

  // The numbers of a range, text and blanks as kNone; false where one of them is an error.
  [[nodiscard]] bool collect(const Node& range, Numbers& numbers) const {
    const CellPlace first = placeOf(range.first);
    const CellPlace last = placeOf(range.last);
    for (int row = first.row; row <= last.row; ++row) {
      for (int column = first.column; column <= last.column; ++column) {
        const CellPlace place{first.sheet, row, column};
        if (m_cells.isBlank(place)) {
          numbers.push_back(kNone);
          continue;
        }
        const Value found = m_cells.valueAt(place);
        if (found.kind == Value::Kind::Error) return false;
        numbers.push_back(found.kind == Value::Kind::Number ? found.number : kNone);
      }
    }
    return true;
  }

  // As SUMPRODUCT reckons: element by element; blanks and texts are 0.
  [[nodiscard]] bool elements(int index, Numbers& numbers) const {
    const Node& node = nodeAt(index);
    if (node.kind == Node::Kind::Range) {
      if (!collect(node, numbers)) return false;
      for (double& each : numbers) each = std::isnan(each) ? 0.0 : each;
      return true;
    }
    if (node.kind == Node::Kind::Binary) {
      Numbers left, right;
      if (!elements(node.parts[0], left) || !elements(node.parts[1], right)) return false;
      numbers = broadcast(left, right, node.text);
      return true;
    }
    if (node.kind == Node::Kind::Unary) {
      if (!elements(node.parts[0], numbers)) return false;
      for (double& each : numbers) each = 0.0 - each;
      return true;
    }
    const Value found = value(index);
    numbers.assign(1, found.number);
    return found.kind == Value::Kind::Number;
  }

  // Of all parts; false where one is an error.
  [[nodiscard]] bool numbersOf(const Node& node, Numbers& numbers) const {
    for (const int part : node.parts) {
      if (nodeAt(part).kind == Node::Kind::Range) {
        if (!collect(nodeAt(part), numbers)) return false;
        continue;
      }
      const Value found = value(part);
      if (found.kind == Value::Kind::Error) return false;
      numbers.push_back(found.kind == Value::Kind::Number ? found.number : kNone);
    }
    std::erase_if(numbers, [](double each) { return std::isnan(each); });
    return true;
  }

  [[nodiscard]] Value call(const Node& node) const;
  [[nodiscard]] Value aggregate(const Node& node) const;
  [[nodiscard]] Value choice(const Node& node) const;
  [[nodiscard]] Value rounded(const Node& node) const;
  [[nodiscard]] Value sumOfProducts(const Node& node) const;
  [[nodiscard]] Value rateOfReturn(const Node& node) const;

  const Formula& m_formula;
  int m_column;
  const CellValues& m_cells;
};

Value Formula::Evaluation::aggregate(const Node& node) const {
  Numbers numbers;
  if (!numbersOf(node, numbers)) return Value::error();
  if (node.text == "SUM") return Value::of(std::accumulate(numbers.begin(), numbers.end(), 0.0));
  if (node.text == "COUNT") return Value::of(static_cast<double>(numbers.size()));
  if (node.text == "AVERAGE")
    return Value::of(std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size()));
  if (numbers.empty()) return Value::of(0.0);
  return Value::of(node.text == "MAX" ? std::ranges::max(numbers) : std::ranges::min(numbers));
}

Value Formula::Evaluation::choice(const Node& node) const {
  if (node.text == "IFERROR") {
    const Value found = value(node.parts[0]);
    return found.kind == Value::Kind::Error ? value(node.parts[1]) : found;
  }
  if (node.text == "IF") {
    bool answer = false;
    const Value asked = isTrue(node.parts[0], answer);
    if (asked.kind != Value::Kind::Number) return Value::error();
    return value(node.parts[answer ? 1 : 2]);
  }
  const bool all = node.text == "AND";
  assert(all || node.text == "OR");
  bool result = all;
  for (const int part : node.parts) {
    bool answer = false;
    if (isTrue(part, answer).kind == Value::Kind::Error) return Value::error();
    result = all ? result && answer : result || answer;
  }
  return Value::of(result ? 1.0 : 0.0);
}

Value Formula::Evaluation::rounded(const Node& node) const {
  const double of = number(node.parts[0]);
  if (node.text == "ABS") return Value::of(std::abs(of));
  if (node.text == "INT") return Value::of(std::floor(of));
  if (node.text == "MOD") {
    const double by = number(node.parts[1]);
    return Value::of(of - by * std::floor(of / by));
  }
  assert(node.text == "ROUNDUP");
  return Value::of(roundedUp(of));
}

Value Formula::Evaluation::sumOfProducts(const Node& node) const {
  Numbers product{1.0};
  for (const int part : node.parts) {
    Numbers numbers;
    if (!elements(part, numbers)) return Value::error();
    product = broadcast(product, numbers, "*");
  }
  return Value::of(std::accumulate(product.begin(), product.end(), 0.0));
}

// Nearest to the guess among all rates at which the flows are worth nothing, as a solver that starts there means it.
Value Formula::Evaluation::rateOfReturn(const Node& node) const {
  Numbers flows;
  if (!collect(nodeAt(node.parts[0]), flows)) return Value::error();
  std::erase_if(flows, [](double each) { return std::isnan(each); });
  const auto rate = finance::irr(flows, 12);
  return rate ? Value::of(rate.value().rate) : Value::error();
}

Value Formula::Evaluation::call(const Node& node) const {
  using Method = Value (Evaluation::*)(const Node&) const;
  static const std::vector<std::pair<std::string_view, Method>> kMethods{{"IF", &Evaluation::choice},
                                                                         {"MAX", &Evaluation::aggregate},
                                                                         {"MIN", &Evaluation::aggregate},
                                                                         {"SUM", &Evaluation::aggregate},
                                                                         {"AND", &Evaluation::choice},
                                                                         {"ROUNDUP", &Evaluation::rounded},
                                                                         {"OR", &Evaluation::choice},
                                                                         {"ABS", &Evaluation::rounded},
                                                                         {"SUMPRODUCT", &Evaluation::sumOfProducts},
                                                                         {"COUNT", &Evaluation::aggregate},
                                                                         {"INT", &Evaluation::rounded},
                                                                         {"MOD", &Evaluation::rounded},
                                                                         {"IFERROR", &Evaluation::choice},
                                                                         {"AVERAGE", &Evaluation::aggregate},
                                                                         {"IRR", &Evaluation::rateOfReturn}};
  for (const auto& [name, method] : kMethods) {
    if (node.text == name) return (this->*method)(node);
  }
  Numbers numbers;
  if (!collect(nodeAt(node.parts[0]), numbers)) return Value::error();
  const double at = number(node.parts[1]);
  if (!(at >= 1) || at > static_cast<double>(numbers.size())) return Value::error();
  const auto place = static_cast<std::ptrdiff_t>(at) - 1;
  if (node.text == "SMALL") {
    std::nth_element(numbers.begin(), numbers.begin() + place, numbers.end());
  } else {
    assert(node.text == "INDEX");
  }
  const double found = numbers[static_cast<size_t>(place)];
  return Value::of(std::isnan(found) ? 0.0 : found);
}

Value Formula::value(int column, const CellValues& cells) const {
  return Evaluation(*this, column, cells).value(m_root);
}

}  // namespace fulcrum::workbook
