// SPDX-License-Identifier: GPL-3.0-or-later
// The names of help topics, and the property by which a widget says what explains it.
#pragma once

#include <QString>
#include <string_view>

namespace fulcrum {

// A dynamic property of a widget: the topic of what is in it.
inline constexpr auto kHelpTopic = "helpTopic";

// Of a field of the plan, by group and key of fieldText(): `field/assumptions/pue`.
[[nodiscard]] inline QString fieldTopic(std::string_view group, std::string_view key) {
  return QStringLiteral("field/%1/%2")
      .arg(QString::fromUtf8(group.data(), static_cast<qsizetype>(group.size())),
           QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
}
// Of a lever, by its key: `lever/quantization`.
[[nodiscard]] inline QString leverTopic(std::string_view lever) {
  return QStringLiteral("lever/%1").arg(QString::fromUtf8(lever.data(), static_cast<qsizetype>(lever.size())));
}
// Of a page of the window, by its name: `page-costs`.
[[nodiscard]] inline QString pageTopic(const QString& page) {
  return QStringLiteral("page-%1").arg(page);
}

}  // namespace fulcrum
