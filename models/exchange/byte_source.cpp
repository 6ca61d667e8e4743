// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"

#include <zlib.h>

#include <cerrno>
#include <fstream>
#include <system_error>

#include "base/sha256.h"
#include "base/text_encoding.h"

namespace fulcrum {
namespace {

constexpr size_t kBlock = 1u << 20;
constexpr unsigned kGzBuffer = 256u << 10;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleEndian = "\xFF\xFE";
constexpr std::string_view kBigEndian = "\xFE\xFF";

// The mark that the beginning of a text has or should have had; empty for UTF-8.
std::string_view markOf(std::string_view beginning) {
  if (beginning.starts_with(kLittleEndian)) return kLittleEndian;
  if (beginning.starts_with(kBigEndian)) return kBigEndian;
  if (beginning.size() < 4) return {};
  if (beginning[0] != 0 && beginning[1] == 0 && beginning[2] != 0 && beginning[3] == 0) return kLittleEndian;
  if (beginning[0] == 0 && beginning[1] != 0 && beginning[2] == 0 && beginning[3] != 0) return kBigEndian;
  return {};
}

// `/home/a/bill.csv.gz: unexpected end of file`: where it is stands before the sentence already.
std::string withoutPath(std::string_view detail) {
  const size_t at = detail.rfind(": ");
  return std::string(at == std::string_view::npos ? detail : detail.substr(at + 2));
}

// How many bytes at the end of whole units are half a character.
size_t halfAtEnd(std::string_view units, bool littleEndian) {
  if (units.size() < 2) return 0;
  const auto high = static_cast<unsigned char>(units[units.size() - (littleEndian ? 1 : 2)]);
  return high >= 0xD8 && high <= 0xDB ? 2 : 0;
}

}  // namespace

struct ByteSource::Stream {
  explicit Stream(const std::filesystem::path& path) : file(gzopen(path.string().c_str(), "rb")) {
    if (file) gzbuffer(file, kGzBuffer);
  }
  ~Stream() {
    if (file) gzclose(file);
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;
  gzFile file;
};

ByteSource::ByteSource(const std::filesystem::path& file) : m_block(kBlock, '\0') {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) {
    m_problem = Problem{.code = "noSuchFile"};
    return;
  }
  if (std::filesystem::is_directory(status)) {
    m_problem = Problem{.code = "cannotOpen", .facts = {{"detail", "it is a folder"}}};
    return;
  }
  m_size = std::filesystem::file_size(file, error);
  if (error) m_size = 0;
  errno = 0;
  m_stream = std::make_unique<Stream>(file);
  if (!m_stream->file)
    m_problem = Problem{.code = "cannotOpen", .facts = {{"detail", std::generic_category().message(errno)}}};
}

ByteSource::~ByteSource() = default;

void ByteSource::decode(std::string_view block, std::string& text) {
  if (m_first) {
    m_mark = markOf(block);
    if (m_mark.empty() && block.starts_with(kUtf8Mark)) block.remove_prefix(kUtf8Mark.size());
    if (block.starts_with(m_mark)) block.remove_prefix(m_mark.size());
    m_first = false;
  }
  if (m_mark.empty()) {
    text.append(block);
    return;
  }
  m_left.append(block);
  size_t whole = m_left.size() / 2 * 2;
  whole -= halfAtEnd(std::string_view(m_left).substr(0, whole), m_mark == kLittleEndian);
  std::string room;
  text.append(unicodeText(m_mark + m_left.substr(0, whole), room));
  m_left.erase(0, whole);
}

bool ByteSource::append(std::string& text) {
  if (m_problem) return false;
  const int count = gzread(m_stream->file, m_block.data(), static_cast<unsigned>(m_block.size()));
  int error = Z_OK;
  const char* detail = gzerror(m_stream->file, &error);
  if (count < 0 || (count == 0 && error == Z_BUF_ERROR)) {
    m_problem = error == Z_ERRNO
                    ? Problem{.code = "cannotOpen", .facts = {{"detail", std::generic_category().message(errno)}}}
                    : Problem{.code = "damagedGz", .facts = {{"detail", withoutPath(detail)}}};
    return false;
  }
  if (count == 0) return false;
  decode(std::string_view(m_block).substr(0, static_cast<size_t>(count)), text);
  return true;
}

double ByteSource::share() const {
  if (!m_stream || !m_stream->file || m_size == 0) return 0;
  return std::min(1.0, static_cast<double>(gzoffset(m_stream->file)) / static_cast<double>(m_size));
}

std::string hashOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return {};
  Sha256 hash;
  std::string block(kBlock, '\0');
  while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0)
    hash.add(std::string_view(block).substr(0, static_cast<size_t>(stream.gcount())));
  return stream.bad() ? std::string() : hash.hex();
}

}  // namespace fulcrum
