// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a workbook file as any program saved it: by libzip, and expat as a stream, so that sheets of any size fit.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "workbook/formula_shape.h"

struct zip;

namespace fulcrum::workbook {

struct FileCell {
  enum class Kind { Blank, Number, Text, Error };
  GridPlace place;
  Kind kind = Kind::Blank;
  double number = 0;    // TRUE is 1
  std::string text;     // of a text or an error
  std::string formula;  // empty: a constant
  GridPlace written;    // where the formula was written: another cell where several share one
};

class XlsxFile {
 public:
  struct Sheet {
    std::string name;
    std::string part;
  };

  // Problems: "noSuchFile", "cannotOpen", "workbookLocked" (protected by a password, or of the old format),
  // "notAWorkbook", "workbookDamaged".
  [[nodiscard]] static Result<XlsxFile> open(const std::filesystem::path& file);
  [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
  // The cells that are not blank, row by row.
  [[nodiscard]] Problems readCells(const Sheet& sheet, const std::function<void(const FileCell&)>& each) const;

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  explicit XlsxFile(zip* archive) : m_archive(archive) {}
  Problems readContents();

  std::unique_ptr<zip, Close> m_archive;
  std::vector<Sheet> m_sheets;
  std::vector<std::string> m_texts;  // shared ones
};

}  // namespace fulcrum::workbook
