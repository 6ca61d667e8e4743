// SPDX-License-Identifier: GPL-3.0-or-later
// The named inputs of one row of a batch, read with their types checked.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "finance/discounting.h"
#include "finance/rates.h"
#include "finance/time_value.h"

namespace fulcrum::finance {

// Lower case without spaces, hyphens, underscores and full stops: `npv_excel`, `NPV.Excel` and `npvExcel` are one name.
[[nodiscard]] std::string normalisedName(std::string_view name);

// The inputs of a call. Readers return a harmless value where an input is missing or of the wrong type and keep the
// problem, so that a call reads all it needs and then looks at problems() once.
class BatchInputs {
 public:
  // `parameters` are the names a function knows, aliases behind a bar: "rate|discount". Keys of `inputs` that are none
  // of them are problems; `note`, `comment` and `source` may stand anywhere.
  BatchInputs(const nlohmann::json& inputs, std::span<const std::string_view> parameters);

  [[nodiscard]] const Problems& problems() const { return m_problems; }
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }

  double number(std::string_view name);
  double number(std::string_view name, double fallback);
  // A number or "inf".
  double numberOrInfinity(std::string_view name);
  int wholeNumber(std::string_view name);
  int wholeNumber(std::string_view name, int fallback);
  bool flag(std::string_view name, bool fallback);
  // Whether the input is this text, case and separators aside.
  [[nodiscard]] bool isText(std::string_view name, std::string_view text) const;
  std::vector<double> numbers(std::string_view name);
  // `dates` (ISO days) beside the amounts `values`, equally many.
  std::vector<DatedFlow> datedFlows();
  // `when`: 0, "end" or 1, "begin".
  PaymentTime paymentTime();
  // `mode`: "effective" or "nominal".
  RateKind rateKind();

  void addProblem(Problem problem) { m_problems.push_back(std::move(problem)); }

 private:
  [[nodiscard]] const nlohmann::json* find(std::string_view name) const;
  const nlohmann::json* required(std::string_view name);
  double asNumber(std::string_view where, const nlohmann::json& value);
  void wrongType(std::string_view where, std::string_view expected, const nlohmann::json& found);

  nlohmann::json m_values = nlohmann::json::object();  // by the first name of a parameter
  Problems m_problems;
};

}  // namespace fulcrum::finance
