# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DOUTPUT=file.cpp -DFILES="a;b" -P embed_files.cmake: writes embeddedFile() for these files.
# Bytes rather than string literals: some compilers stop at 64 KB of text.
set(arrays "")
set(rows "")
set(index 0)
foreach(file IN LISTS FILES)
  get_filename_component(name ${file} NAME)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char kFile${index}[] = {${bytes}};\n")
  string(APPEND rows "    {\"${name}\", text(kFile${index})},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT} "// SPDX-License-Identifier: GPL-3.0-or-later
// Written by embed_files.cmake.
#include \"catalogue/embedded_files.h\"

#include <cstddef>
#include <utility>

namespace fulcrum {
namespace {

${arrays}
template <size_t N>
std::string_view text(const unsigned char (&bytes)[N]) {
  return {reinterpret_cast<const char*>(bytes), N};
}

const std::pair<std::string_view, std::string_view> kFiles[] = {
${rows}};

}  // namespace

std::string_view embeddedFile(std::string_view name) {
  for (const auto& [candidate, content] : kFiles) {
    if (candidate == name) return content;
  }
  return {};
}

}  // namespace fulcrum
")
