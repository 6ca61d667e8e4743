// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/xlsx_file.h"

#include <expat.h>
#include <zip.h>

#include <array>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "base/number_text.h"

namespace fulcrum::workbook {
namespace {

constexpr size_t kMaxPart = size_t{1} << 30;  // bytes unpacked: more is an attack or no workbook of ours

// Names without the prefix of their namespace.
std::string_view localName(const char* name) {
  const char* const colon = std::strrchr(name, ':');
  return colon ? colon + 1 : name;
}

std::string attribute(const char** attributes, std::string_view name) {
  for (; *attributes; attributes += 2) {
    if (localName(attributes[0]) == name) return attributes[1];
  }
  return {};
}

// Receives what a part holds.
class PartReader {
 public:
  PartReader() = default;
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;
  virtual ~PartReader() = default;
  virtual void begin(std::string_view name, const char** attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void characters(std::string_view text) = 0;
};

Problem damaged(const std::string& part, const std::string& detail) {
  return {.code = "workbookDamaged", .where = part, .facts = {{"detail", detail}}};
}

Problems readPart(zip* archive, const std::string& name, PartReader& reader) {
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> part(zip_fopen(archive, name.c_str(), 0), zip_fclose);
  if (!part) return {damaged(name, zip_strerror(archive))};
  const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
  if (!parser) return {damaged(name, "no memory")};
  XML_SetUserData(parser.get(), &reader);
  XML_SetElementHandler(
      parser.get(),
      [](void* data, const char* element, const char** attributes) {
        static_cast<PartReader*>(data)->begin(localName(element), attributes);
      },
      [](void* data, const char* element) { static_cast<PartReader*>(data)->end(localName(element)); });
  XML_SetCharacterDataHandler(parser.get(), [](void* data, const char* text, int length) {
    static_cast<PartReader*>(data)->characters({text, static_cast<size_t>(length)});
  });
  std::array<char, 65536> bytes;
  size_t total = 0;
  for (zip_int64_t count = 1; count > 0;) {
    count = zip_fread(part.get(), bytes.data(), bytes.size());
    if (count < 0) return {damaged(name, zip_file_strerror(part.get()))};
    total += static_cast<size_t>(count);
    if (total > kMaxPart) return {damaged(name, "more than a gigabyte")};
    if (XML_Parse(parser.get(), bytes.data(), static_cast<int>(count), count == 0) != XML_STATUS_OK)
      return {damaged(name, XML_ErrorString(XML_GetErrorCode(parser.get())))};
  }
  return {};
}

class RelationReader : public PartReader {
 public:
  void begin(std::string_view name, const char** attributes) override {
    if (name != "Relationship") return;
    const std::string type = attribute(attributes, "Type");
    targets[attribute(attributes, "Id")] = attribute(attributes, "Target");
    if (type.ends_with("/officeDocument")) document = attribute(attributes, "Target");
    if (type.ends_with("/sharedStrings")) texts = attribute(attributes, "Target");
  }
  void end(std::string_view) override {}
  void characters(std::string_view) override {}

  std::map<std::string, std::string> targets;
  std::string document;
  std::string texts;
};

class SheetListReader : public PartReader {
 public:
  void begin(std::string_view name, const char** attributes) override {
    if (name != "sheet") return;
    // The name has no prefix, the relation has: `r:id` beside `sheetId`.
    sheets.push_back({attribute(attributes, "name"), attribute(attributes, "id")});
  }
  void end(std::string_view) override {}
  void characters(std::string_view) override {}

  std::vector<XlsxFile::Sheet> sheets;  // with their relation for the part
};

class TextsReader : public PartReader {
 public:
  explicit TextsReader(std::vector<std::string>& texts) : m_texts(texts) {}
  void begin(std::string_view name, const char**) override {
    if (name == "si") m_texts.emplace_back();
    if (name == "rPh") m_phonetic = true;
    m_inText = name == "t" && !m_phonetic;
  }
  void end(std::string_view name) override {
    if (name == "rPh") m_phonetic = false;
    m_inText = false;
  }
  void characters(std::string_view text) override {
    if (m_inText && !m_texts.empty()) m_texts.back() += text;
  }

 private:
  std::vector<std::string>& m_texts;
  bool m_inText = false;
  bool m_phonetic = false;
};

class CellReader : public PartReader {
 public:
  CellReader(const std::vector<std::string>& texts, const std::function<void(const FileCell&)>& each)
      : m_texts(texts), m_each(each) {}

  void begin(std::string_view name, const char** attributes) override {
    m_characters.clear();
    if (name == "row") {
      const auto number = parseNumber(attribute(attributes, "r"));
      m_next = {number ? static_cast<int>(*number) - 1 : m_next.row + 1, 0};
    } else if (name == "c") {
      m_cell = FileCell();
      m_inline.clear();
      m_type = attribute(attributes, "t");
      m_cell.place = m_next;
      if (GridPlace place; parseCellName(attribute(attributes, "r"), place)) m_cell.place = place;
      m_next = {m_cell.place.row, m_cell.place.column + 1};
    } else if (name == "f") {
      m_isShared = attribute(attributes, "t") == "shared";
      m_shared = attribute(attributes, "si");
    }
  }

  void end(std::string_view name) override {
    if (name == "f") {
      takeFormula();
    } else if (name == "t") {
      m_inline += m_characters;
    } else if (name == "v") {
      takeValue();
    } else if (name == "is") {
      m_cell.kind = FileCell::Kind::Text;
      m_cell.text = m_inline;
    } else if (name == "c" && (m_cell.kind != FileCell::Kind::Blank || !m_cell.formula.empty())) {
      m_each(m_cell);
    }
    m_characters.clear();
  }

  void characters(std::string_view text) override { m_characters += text; }

 private:
  void takeFormula() {
    m_cell.formula = m_characters;
    m_cell.written = m_cell.place;
    if (!m_isShared) return;
    if (!m_characters.empty()) {
      m_formulas[m_shared] = {m_characters, m_cell.place};
    } else if (const auto found = m_formulas.find(m_shared); found != m_formulas.end()) {
      m_cell.formula = found->second.first;
      m_cell.written = found->second.second;
    }
  }

  void takeValue() {
    if (m_type == "str" || m_type == "e") {
      m_cell.kind = m_type == "e" ? FileCell::Kind::Error : FileCell::Kind::Text;
      m_cell.text = m_characters;
      return;
    }
    const auto number = parseNumber(m_characters);
    if (m_type == "s") {
      const bool known = number && *number >= 0 && *number < static_cast<double>(m_texts.size());
      m_cell.kind = known ? FileCell::Kind::Text : FileCell::Kind::Error;
      if (known) m_cell.text = m_texts[static_cast<size_t>(*number)];
    } else if (number) {
      m_cell.kind = FileCell::Kind::Number;
      m_cell.number = *number;
    } else if (!m_characters.empty()) {
      m_cell.kind = FileCell::Kind::Error;
      m_cell.text = m_characters;
    }
  }

  const std::vector<std::string>& m_texts;
  const std::function<void(const FileCell&)>& m_each;
  FileCell m_cell;
  GridPlace m_next{-1, 0};
  std::string m_type, m_characters, m_inline, m_shared;
  bool m_isShared = false;
  std::map<std::string, std::pair<std::string, GridPlace>> m_formulas;  // shared ones
};

// A target of a relation, beside the part that names it.
std::string beside(const std::string& folder, const std::string& target) {
  return target.starts_with('/') ? target.substr(1) : folder + target;
}

// Old workbooks and those with a password are compound files (MS-CFB, 2.2).
bool isCompoundFile(const std::filesystem::path& file) {
  std::array<char, 4> first{};
  std::ifstream(file, std::ios::binary).read(first.data(), first.size());
  return std::string_view(first.data(), first.size()) == "\xD0\xCF\x11\xE0";
}

}  // namespace

void XlsxFile::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

Result<XlsxFile> XlsxFile::open(const std::filesystem::path& file) {
  std::error_code error;
  if (!std::filesystem::exists(file, error)) return Problem{.code = "noSuchFile", .where = file.string()};
  if (!std::filesystem::is_regular_file(file, error))
    return Problem{.code = "cannotOpen", .where = file.string(), .facts = {{"detail", "it is no file"}}};
  if (std::ifstream probe(file, std::ios::binary); !probe)
    return Problem{
        .code = "cannotOpen", .where = file.string(), .facts = {{"detail", std::generic_category().message(errno)}}};
  if (isCompoundFile(file)) return Problem{.code = "workbookLocked", .where = file.string()};
  int reason = 0;
  zip* const archive = zip_open(file.string().c_str(), ZIP_RDONLY, &reason);
  if (!archive) return Problem{.code = "notAWorkbook", .where = file.string()};
  XlsxFile opened(archive);
  if (zip_name_locate(archive, "[Content_Types].xml", 0) < 0)
    return Problem{.code = "notAWorkbook", .where = file.string()};
  Problems problems = opened.readContents();
  for (Problem& problem : problems) problem.where = file.string() + ": " + problem.where;
  if (!problems.empty()) return problems;
  return opened;
}

Problems XlsxFile::readContents() {
  RelationReader top;
  if (Problems problems = readPart(m_archive.get(), "_rels/.rels", top); !problems.empty()) return problems;
  const std::string document = beside("", top.document);
  const size_t slash = document.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : document.substr(0, slash + 1);
  const std::string name = document.substr(folder.size());
  RelationReader relations;
  if (Problems problems = readPart(m_archive.get(), folder + "_rels/" + name + ".rels", relations); !problems.empty())
    return problems;
  SheetListReader list;
  if (Problems problems = readPart(m_archive.get(), document, list); !problems.empty()) return problems;
  m_sheets = std::move(list.sheets);
  for (Sheet& sheet : m_sheets) sheet.part = beside(folder, relations.targets[sheet.part]);
  if (relations.texts.empty()) return {};
  TextsReader texts(m_texts);
  return readPart(m_archive.get(), beside(folder, relations.texts), texts);
}

Problems XlsxFile::readCells(const Sheet& sheet, const std::function<void(const FileCell&)>& each) const {
  CellReader reader(m_texts, each);
  return readPart(m_archive.get(), sheet.part, reader);
}

}  // namespace fulcrum::workbook
