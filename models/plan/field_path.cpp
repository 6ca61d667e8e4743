// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/field_path.h"

#include <algorithm>

namespace fulcrum {
namespace {

bool isPlain(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '/';
  });
}

std::string quoted(std::string_view key) {
  std::string text = "[\"";
  for (const char c : key) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + "\"]";
}

}  // namespace

std::string FieldPath::text() const {
  if (!m_parent) return {};
  const std::string parent = m_parent->text();
  if (m_index != kNoIndex) return parent + "[" + std::to_string(m_index) + "]";
  if (!isPlain(m_key)) return parent + quoted(m_key);
  return parent.empty() ? std::string(m_key) : parent + "." + std::string(m_key);
}

}  // namespace fulcrum
