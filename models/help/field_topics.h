// SPDX-License-Identifier: GPL-3.0-or-later
// A topic for each field that has a label and for each lever, made from their explanations, units, ranges and defaults.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace fulcrum {

[[nodiscard]] QStringList fieldTopics();
[[nodiscard]] QStringList leverTopics();

// As Markdown; empty where there is no such field or lever. Ids are those of words/topic_id.h.
[[nodiscard]] QString generatedTopic(const QString& id);

// What a field is where nothing is said, with its unit; none where it is no number.
[[nodiscard]] std::optional<QString> defaultOf(const QString& group, const QString& key);

}  // namespace fulcrum
