// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: one command with an operand and options.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace fulcrum::cli {

struct Arguments {
  std::string command;
  std::string operand;                                       // a file; empty for commands without one
  std::vector<std::string> furtherOperands;                  // of commands that take several files
  std::map<std::string, std::string> options;                // by name with its dashes; flags hold nothing
  std::map<std::string, std::vector<std::string>> repeated;  // all values of options that may stand several times

  [[nodiscard]] bool has(const std::string& option) const { return options.contains(option); }
  [[nodiscard]] std::optional<std::string> value(const std::string& option) const;
  [[nodiscard]] std::vector<std::string> values(const std::string& option) const;
};

struct UsageError {
  std::string message;
};

// The words after the program's name.
[[nodiscard]] std::variant<Arguments, UsageError> parseArguments(std::span<const std::string> words);

[[nodiscard]] std::string usage();
// Of the command that the words begin with, of those that share its first word (`prices`), or the names of all.
[[nodiscard]] std::string usageOf(std::span<const std::string> words);

}  // namespace fulcrum::cli
