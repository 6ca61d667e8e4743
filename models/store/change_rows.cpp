// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_rows.h"

#include <SQLiteCpp/Statement.h>

namespace fulcrum::store {
namespace {

constexpr int kMaxChanges = 100'000;

}  // namespace

std::vector<ChangeEntry> readChanges(SQLite::Database& database) {
  std::vector<ChangeEntry> changes;
  SQLite::Statement row(database, "SELECT at, path, before, after, note FROM changes ORDER BY \"row\" LIMIT ?");
  row.bind(1, kMaxChanges);
  while (row.executeStep()) {
    changes.push_back({.at = row.getColumn(0).getString(),
                       .path = row.getColumn(1).getString(),
                       .before = row.getColumn(2).getString(),
                       .after = row.getColumn(3).getString(),
                       .note = row.getColumn(4).getString()});
  }
  return changes;
}

void writeChanges(SQLite::Database& database, const std::vector<ChangeEntry>& changes) {
  SQLite::Statement row(database, "INSERT INTO changes (at, path, before, after, note) VALUES (?, ?, ?, ?, ?)");
  for (const ChangeEntry& change : changes) {
    row.reset();
    int column = 0;
    for (const std::string* text : {&change.at, &change.path, &change.before, &change.after, &change.note})
      row.bind(++column, *text);
    row.exec();
  }
}

}  // namespace fulcrum::store
