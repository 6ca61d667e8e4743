// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows of node prices into the book on a thread of its own, in batches, while the list is read on.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <array>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include "prices/intake.h"

struct sqlite3_stmt;

namespace fulcrum::prices {

// A row of the table `nodes`: names by their ids.
struct StoredNode {
  std::array<std::int64_t, 5> names{};  // provider, sku, region, zone, accelerator
  double gpus = 0;
  std::int64_t currency = 0;
  int day = 0;
  double onDemand = 0;
  double spot = 0;
  std::string terms;
  std::int64_t source = 0;
  bool isFurther = false;  // another offer of a row that counts already

  [[nodiscard]] auto key() const { return std::tie(names, gpus, currency, day, onDemand, spot, terms); }
};

class NodeWriter {
 public:
  // Rows are those of `list`. Throws SQLite::Exception. The database is used on the writer's thread between add() and
  // settle().
  NodeWriter(SQLite::Database& database, std::int64_t list);
  ~NodeWriter();
  NodeWriter(const NodeWriter&) = delete;
  NodeWriter& operator=(const NodeWriter&) = delete;

  void add(StoredNode row);
  void addName(std::int64_t id, std::string text);
  // Waits until everything is written. What became of the rows since the last time.
  Settled settle();
  // Why a row could not be written; nothing is written after it.
  [[nodiscard]] std::optional<SQLite::Exception> error();

 private:
  struct Batch {
    std::vector<std::pair<std::int64_t, std::string>> names;
    std::vector<StoredNode> rows;
  };
  void run();
  void handOver();
  void write(Batch& batch);
  void write(const StoredNode& row);
  void check(int code, int expected);
  static void bind(sqlite3_stmt* statement, const StoredNode& row);

  SQLite::Database& m_database;
  std::int64_t m_list;
  sqlite3_stmt* m_addName = nullptr;
  sqlite3_stmt* m_add = nullptr;
  sqlite3_stmt* m_find = nullptr;
  Batch m_filling;
  Batch m_writing;
  Settled m_settled;
  std::optional<SQLite::Exception> m_error;
  bool m_busy = false;
  bool m_ends = false;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::thread m_thread;
};

}  // namespace fulcrum::prices
