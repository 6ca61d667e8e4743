// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Statement.h>

#include <array>
#include <unordered_map>
#include <utility>

#include "base/text_encoding.h"
#include "prices/book_data.h"
#include "prices/book_text.h"
#include "prices/dates.h"
#include "prices/node_writer.h"

namespace fulcrum::prices {

struct ImportSession::Data {
  std::filesystem::path file;
  SQLite::Database* database = nullptr;
  std::unique_ptr<SQLite::Statement> findName, addApi, findApi, addSpot, findSpot;
  std::optional<NodeWriter> writer;
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> names;
  bool hasAllNames = false;
  std::int64_t nextName = 1;
  struct Recent {
    std::string text;
    std::int64_t id = 0;
  };
  std::array<Recent, 7> recent;  // of each column: what a row says is often what the one before said
  std::int64_t list = 0;
  bool open = false;
  std::optional<Problem> problem;
  Settled settled;  // of rows that were kept for later

  std::int64_t name(std::string_view text);
  std::int64_t name(std::string_view text, size_t column);
  void loadNames();
  void add(const NodeRow& row, bool isFurther);
  void settle(Settled& settled);
  template <class Keep>
  Taken guarded(Keep&& keep) {
    if (problem) return Taken::Known;
    try {
      return keep();
    } catch (const SQLite::Exception& error) {
      problem = bookProblem(error, file);
      return Taken::Known;
    }
  }
  // What an insert did: where the row is there already, whether this list brought it.
  Taken outcome(SQLite::Statement& find) {
    if (sqlite3_changes(database->getHandle()) > 0) return Taken::New;
    const bool mine = find.executeStep() && find.getColumn(0).getInt64() == list;
    find.reset();
    return mine ? Taken::Duplicate : Taken::Known;
  }
};

// As many as can be held; the others are looked up one by one.
constexpr size_t kMaxHeld = 500'000;

void ImportSession::Data::loadNames() {
  nextName = database->execAndGet("SELECT coalesce(max(id), 0) + 1 FROM names").getInt64();
  hasAllNames = nextName <= static_cast<std::int64_t>(kMaxHeld);
  if (!hasAllNames) return;
  SQLite::Statement rows(*database, "SELECT id, text FROM names");
  while (rows.executeStep()) names.emplace(rows.getColumn(1).getString(), rows.getColumn(0).getInt64());
}

std::int64_t ImportSession::Data::name(std::string_view text) {
  if (const auto found = names.find(text); found != names.end()) return found->second;
  std::string room;
  std::string held(anyText(text, room));
  if (held != text) return names[std::string(text)] = name(held);  // the book is in UTF-8
  if (names.size() >= kMaxHeld) {
    names.clear();
    hasAllNames = false;
  }
  std::int64_t id = 0;
  if (!hasAllNames) {
    settle(settled);
    findName->bind(1, held);
    if (findName->executeStep()) id = findName->getColumn(0).getInt64();
    findName->reset();
  }
  if (id == 0) {
    id = nextName++;
    writer->addName(id, held);
  }
  return names[std::move(held)] = id;
}

std::int64_t ImportSession::Data::name(std::string_view text, size_t column) {
  Recent& last = recent[column];
  if (last.id == 0 || last.text != text) last = {std::string(text), name(text)};
  return last.id;
}

void ImportSession::Data::add(const NodeRow& row, bool isFurther) {
  StoredNode stored{.gpus = row.gpus, .day = row.day, .onDemand = row.onDemand, .spot = row.spot};
  size_t column = 0;
  for (const std::string_view text : {row.provider, row.sku, row.region, row.zone, row.accelerator}) {
    stored.names[column] = name(text, column);
    ++column;
  }
  stored.currency = name(row.currency, column);
  stored.source = name(row.source, column + 1);
  if (!row.terms.empty()) stored.terms = termsText(row.terms);
  stored.isFurther = isFurther;
  writer->add(std::move(stored));
  if (auto error = writer->error()) throw SQLite::Exception(*error);
}

void ImportSession::Data::settle(Settled& sums) {
  const Settled more = writer->settle();
  sums.added += more.added;
  sums.duplicates += more.duplicates;
  if (auto error = writer->error()) throw SQLite::Exception(*error);
}

ImportSession::ImportSession(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

ImportSession::~ImportSession() {
  m_data->writer.reset();
  if (!m_data->open) return;
  try {
    m_data->database->exec("ROLLBACK");
  } catch (const SQLite::Exception&) {  // SQLite has done it itself
  }
}

Result<std::unique_ptr<ImportSession>> ImportSession::begin(PriceBook& book) {
  auto data = std::make_unique<Data>();
  data->file = book.m_data->file;
  data->database = book.m_data->database.get();
  try {
    SQLite::Database& database = *data->database;
    database.exec("BEGIN IMMEDIATE");
    data->open = true;
    database.exec("INSERT INTO lists DEFAULT VALUES");
    data->list = database.getLastInsertRowid();
    const auto statement = [&](const char* sql) { return std::make_unique<SQLite::Statement>(database, sql); };
    data->writer.emplace(database, data->list);
    data->findName = statement("SELECT id FROM names WHERE text = ?");
    data->loadNames();
    data->addApi = statement("INSERT OR IGNORE INTO apis VALUES (?1,?2,?3,?4,?5,?6,?7)");
    data->findApi =
        statement("SELECT list FROM apis WHERE provider=?1 AND model=?2 AND currency=?3 AND day=?4 AND classes=?5");
    data->addSpot = statement("INSERT OR IGNORE INTO spot VALUES (?1,?2,?3,?4,?5,?6,?7,?8)");
    data->findSpot = statement(
        "SELECT list FROM spot WHERE provider=?1 AND sku=?2 AND region=?3 AND day=?4 AND saving=?5 AND interrupted=?6");
  } catch (const SQLite::Exception& error) {
    const Problem problem = bookProblem(error, data->file);
    ImportSession rollback(std::move(data));
    return problem;
  }
  return std::unique_ptr<ImportSession>(new ImportSession(std::move(data)));
}

Taken ImportSession::keep(const NodeRow& row) {
  return m_data->guarded([&] {
    m_data->settle(m_data->settled);
    Settled one;
    m_data->add(row, false);
    m_data->settle(one);
    return one.added > 0 ? Taken::New : one.duplicates > 0 ? Taken::Duplicate : Taken::Known;
  });
}

Taken ImportSession::keepLater(const NodeRow& row, bool isFurther) {
  return m_data->guarded([&] {
    m_data->add(row, isFurther);
    return Taken::Later;
  });
}

Settled ImportSession::settle() {
  m_data->guarded([&] {
    m_data->settle(m_data->settled);
    return Taken::Known;
  });
  return std::exchange(m_data->settled, {});
}

Taken ImportSession::keep(const ApiOfferRow& row) {
  return m_data->guarded([&] {
    m_data->settle(m_data->settled);
    const std::string classes = classesText(row.classes);
    const auto bind = [&](SQLite::Statement& statement) {
      statement.bind(1, m_data->name(row.provider));
      statement.bind(2, m_data->name(row.model));
      statement.bind(3, m_data->name(row.currency));
      statement.bind(4, dayOf(row.asOf).value_or(0));
      statement.bind(5, classes);
    };
    SQLite::Statement& add = *m_data->addApi;
    bind(add);
    add.bind(6, m_data->name(row.source));
    add.bind(7, m_data->list);
    add.exec();
    add.reset();
    if (sqlite3_changes(m_data->database->getHandle()) > 0) return Taken::New;
    bind(*m_data->findApi);
    return m_data->outcome(*m_data->findApi);
  });
}

Taken ImportSession::keep(const SpotAdvice& advice) {
  return m_data->guarded([&] {
    m_data->settle(m_data->settled);
    const auto bind = [&](SQLite::Statement& statement) {
      statement.bind(1, m_data->name(advice.provider));
      statement.bind(2, m_data->name(advice.sku));
      statement.bind(3, m_data->name(advice.region));
      statement.bind(4, dayOf(advice.asOf).value_or(0));
      statement.bind(5, advice.saving);
      statement.bind(6, advice.interruptedPerMonth);
    };
    SQLite::Statement& add = *m_data->addSpot;
    bind(add);
    add.bind(7, m_data->name(advice.source));
    add.bind(8, m_data->list);
    add.exec();
    add.reset();
    if (sqlite3_changes(m_data->database->getHandle()) > 0) return Taken::New;
    bind(*m_data->findSpot);
    return m_data->outcome(*m_data->findSpot);
  });
}

void ImportSession::rememberColumns(const std::string& header, const std::string& columns) {
  m_data->guarded([&] {
    m_data->settle(m_data->settled);
    SQLite::Statement row(*m_data->database, "INSERT OR REPLACE INTO columns VALUES (?, ?)");
    row.bind(1, header);
    row.bind(2, columns);
    row.exec();
    return Taken::Known;
  });
}

const std::optional<Problem>& ImportSession::problem() const {
  return m_data->problem;
}

std::optional<Problem> ImportSession::commit() {
  if (m_data->problem) return m_data->problem;
  try {
    m_data->settle(m_data->settled);
    m_data->database->exec("COMMIT");
    m_data->open = false;
    return std::nullopt;
  } catch (const SQLite::Exception& error) {
    return bookProblem(error, m_data->file);
  }
}

}  // namespace fulcrum::prices
