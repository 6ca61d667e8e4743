// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/file_kind.h"

#include "commands.h"
#include "plan_files.h"

namespace fulcrum::cli {

int recognise(const Arguments& arguments) {
  std::vector<std::string> files{arguments.operand};
  files.insert(files.end(), arguments.furtherOperands.begin(), arguments.furtherOperands.end());
  std::string lines;
  int code = 0;
  for (const std::string& file : files) {
    const FileKind kind = kindOf(file);
    lines += file + "\t" + std::string(kindName(kind)) + "\n";
    if (kind != FileKind::Unknown) continue;
    code = 1;
    printProblems({{.code = "unknownFile"}}, file);
  }
  const int written = writeOutput("-", lines);
  return written != 0 ? written : code;
}

}  // namespace fulcrum::cli
