// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/node_writer.h"

#include <sqlite3.h>

#include <algorithm>

namespace fulcrum::prices {
namespace {

constexpr size_t kBatch = 16'384;  // rows

sqlite3_stmt* prepared(SQLite::Database& database, const char* sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(database.getHandle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) throw SQLite::Exception(database.getHandle(), code);
  return statement;
}

}  // namespace

NodeWriter::NodeWriter(SQLite::Database& database, std::int64_t list)
    : m_database(database),
      m_list(list),
      m_addName(prepared(database, "INSERT INTO names VALUES (?1, ?2)")),
      m_add(prepared(database, "INSERT OR IGNORE INTO nodes VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)")),
      m_find(prepared(database,
                      "SELECT list FROM nodes WHERE provider=?1 AND sku=?2 AND region=?3 AND zone=?4 AND "
                      "accelerator=?5 AND gpus=?6 AND currency=?7 AND day=?8 AND on_demand=?9 AND spot=?10 AND "
                      "terms=?11")) {
  m_filling.rows.reserve(kBatch);
  m_writing.rows.reserve(kBatch);
  m_thread = std::thread([this] { run(); });
}

NodeWriter::~NodeWriter() {
  {
    const std::lock_guard lock(m_mutex);
    m_ends = true;
  }
  m_changed.notify_all();
  m_thread.join();
  for (sqlite3_stmt* statement : {m_addName, m_add, m_find}) sqlite3_finalize(statement);
}

void NodeWriter::run() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_changed.wait(lock, [this] { return m_busy || m_ends; });
    if (!m_busy) return;
    lock.unlock();
    write(m_writing);
    lock.lock();
    m_busy = false;
    m_changed.notify_all();
  }
}

void NodeWriter::add(StoredNode row) {
  m_filling.rows.push_back(std::move(row));
  if (m_filling.rows.size() >= kBatch) handOver();
}

void NodeWriter::addName(std::int64_t id, std::string text) {
  m_filling.names.emplace_back(id, std::move(text));
}

void NodeWriter::handOver() {
  {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_busy; });
    std::swap(m_filling, m_writing);
    m_busy = true;
  }
  m_changed.notify_all();
}

Settled NodeWriter::settle() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return !m_busy; });
  write(m_filling);  // the thread waits for work
  return std::exchange(m_settled, {});
}

std::optional<SQLite::Exception> NodeWriter::error() {
  const std::lock_guard lock(m_mutex);
  return m_busy ? std::nullopt : m_error;
}

void NodeWriter::check(int code, int expected) {
  if (code != expected) throw SQLite::Exception(m_database.getHandle(), code);
}

// In the order of the table, so that rows stand beside each other where they are put.
void NodeWriter::write(Batch& batch) {
  try {
    if (!m_error) {
      for (const auto& [id, text] : batch.names) {
        sqlite3_bind_int64(m_addName, 1, id);
        sqlite3_bind_text(m_addName, 2, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        check(sqlite3_step(m_addName), SQLITE_DONE);
        sqlite3_reset(m_addName);
      }
      const auto before = [](const StoredNode& a, const StoredNode& b) { return a.key() < b.key(); };
      if (!std::ranges::is_sorted(batch.rows, before)) std::ranges::stable_sort(batch.rows, before);
      for (const StoredNode& row : batch.rows) write(row);
    }
  } catch (const SQLite::Exception& error) {
    m_error = error;
  }
  batch.names.clear();
  batch.rows.clear();
}

void NodeWriter::bind(sqlite3_stmt* statement, const StoredNode& row) {
  for (size_t i = 0; i < row.names.size(); ++i) sqlite3_bind_int64(statement, static_cast<int>(i) + 1, row.names[i]);
  sqlite3_bind_double(statement, 6, row.gpus);
  sqlite3_bind_int64(statement, 7, row.currency);
  sqlite3_bind_int(statement, 8, row.day);
  sqlite3_bind_double(statement, 9, row.onDemand);
  sqlite3_bind_double(statement, 10, row.spot);
  sqlite3_bind_text(statement, 11, row.terms.data(), static_cast<int>(row.terms.size()), SQLITE_STATIC);
}

void NodeWriter::write(const StoredNode& row) {
  bind(m_add, row);
  sqlite3_bind_int64(m_add, 12, row.source);
  sqlite3_bind_int64(m_add, 13, m_list);
  const int code = sqlite3_step(m_add);
  sqlite3_reset(m_add);
  check(code, SQLITE_DONE);
  if (sqlite3_changes(m_database.getHandle()) > 0) {
    ++m_settled.added;
    return;
  }
  // The row is there already: perhaps this list brought it.
  bind(m_find, row);
  const int found = sqlite3_step(m_find);
  const bool mine = found == SQLITE_ROW && sqlite3_column_int64(m_find, 0) == m_list;
  sqlite3_reset(m_find);
  if (mine && !row.isFurther) ++m_settled.duplicates;
}

}  // namespace fulcrum::prices
