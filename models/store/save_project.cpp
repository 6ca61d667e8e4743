// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/save_project.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <random>

#include "base/platform.h"
#include "plan/json_codec.h"
#include "plan/validate_values.h"
#include "store/database.h"
#include "store/row_writer.h"
#include "store/schema.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

void writeMeta(SQLite::Database& database, const ProjectMeta& meta) {
  SQLite::Statement row(database, "INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, meta.uuid);
  row.bind(2, meta.revision);
  row.bind(3, meta.appVersion);
  row.bind(4, meta.minReader);
  row.bind(5, meta.savedAt);
  row.bind(6, meta.servingModel);
  row.bind(7, compactJsonText(toJson(meta.figures)));
  row.exec();
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

// Removes what an unfinished save leaves behind.
class TemporaryFile {
 public:
  explicit TemporaryFile(fs::path path) : m_path(std::move(path)) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    std::error_code ignored;
    if (!m_path.empty()) fs::remove(m_path, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return m_path; }
  void release() { m_path.clear(); }

 private:
  fs::path m_path;
};

class Save {
 public:
  Save(const fs::path& file, const Plan& plan, const SaveOptions& options)
      : m_target(resolved(file)), m_plan(plan), m_options(options), m_meta(options.meta) {
    if (m_meta.uuid.empty()) m_meta.uuid = newUuid();
    m_meta.minReader = kSchemaVersion;
    m_meta.savedAt = timeText(options.now);
  }

  Result<SavedFile> run() {
    TemporaryFile temporary(m_target.parent_path() / temporaryName());
    for (const SaveStep step : {SaveStep::Create, SaveStep::Write, SaveStep::Flush, SaveStep::Verify,
                                SaveStep::CheckTarget, SaveStep::Replace}) {
      if (auto problem = perform(step, temporary.path())) {
        if (step == SaveStep::Create) temporary.release();  // it is not ours
        return *problem;
      }
    }
    temporary.release();
    if (auto problem = perform(SaveStep::FlushDirectory, {})) return *problem;
    const auto identity = identityOf(m_target);
    if (!identity.ok()) return identity.problems();
    return SavedFile{.file = m_target, .meta = m_meta, .identity = identity.value()};
  }

 private:
  using Outcome = std::optional<Problem>;

  // A save through a link replaces what the link points to.
  static fs::path resolved(const fs::path& file) {
    std::error_code error;
    const fs::path path = fs::weakly_canonical(fs::absolute(file), error);
    return error ? fs::absolute(file) : path;
  }

  static fs::path temporaryName() { return ".fulcrum-save-" + newUuid() + ".tmp"; }

  [[nodiscard]] Problem cannotWrite(std::string detail) const {
    return {.code = "cannotWrite", .where = store::utf8(m_target), .facts = {{"detail", std::move(detail)}}};
  }
  [[nodiscard]] Outcome outcomeOf(const std::error_code& error) const {
    return error ? Outcome(cannotWrite(error.message())) : std::nullopt;
  }

  Outcome perform(SaveStep step, const fs::path& temporary) {
    if (m_options.beforeStep) {
      if (const std::error_code error = m_options.beforeStep(step)) return cannotWrite(error.message());
    }
    try {
      switch (step) {
        case SaveStep::Create:
          return outcomeOf(createExclusively(temporary));
        case SaveStep::Write:
          write(temporary);
          return {};
        case SaveStep::Flush:
          return outcomeOf(flushFile(temporary));
        case SaveStep::Verify:
          return verify(temporary);
        case SaveStep::CheckTarget:
          return checkTarget();
        case SaveStep::Replace:
          return replace(temporary);
        case SaveStep::FlushDirectory:
          return outcomeOf(flushDirectory(m_target.parent_path()));
      }
    } catch (const SQLite::Exception& error) {
      return cannotWrite(error.what());
    }
    return {};
  }

  void write(const fs::path& temporary) {
    SQLite::Database database = store::openNew(temporary);
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    SQLite::Transaction transaction(database);
    for (const store::TableDefinition& table : store::schema()) database.exec(table.sql);
    writeMeta(database, m_meta);
    writeChanges(database, m_options.changes);
    store::writePlan(database, m_plan);
    transaction.commit();
  }

  [[nodiscard]] Outcome verify(const fs::path& temporary) const {
    SQLite::Database database = store::openHostile(temporary);
    const std::string error = store::integrityError(database);
    return error.empty() ? Outcome() : Outcome(cannotWrite(error));
  }

  [[nodiscard]] Outcome checkTarget() const {
    std::error_code error;
    if (!m_options.expected || !fs::exists(m_target, error)) return {};
    const auto now = identityOf(m_target);
    if (now.ok() && now.value() == *m_options.expected) return {};
    return Problem{.code = "changedOnDisk", .where = store::utf8(m_target)};
  }

  [[nodiscard]] Outcome replace(const fs::path& temporary) const {
    std::error_code error;
    const fs::file_status status = fs::status(m_target, error);
    const bool exists = fs::exists(status);
    if (exists && !fs::is_regular_file(status)) return cannotWrite("not an ordinary file");
    if (exists && (status.permissions() & fs::perms::owner_write) == fs::perms::none)
      return cannotWrite("the file is write-protected");
    fs::permissions(temporary, exists ? status.permissions() : defaultPermissions(), error);
    if (error) return cannotWrite(error.message());
    fs::rename(temporary, m_target, error);
    return outcomeOf(error);
  }

  fs::path m_target;
  const Plan& m_plan;
  const SaveOptions& m_options;
  ProjectMeta m_meta;
};

}  // namespace

Result<SavedFile> saveProject(const fs::path& file, const Plan& plan, const SaveOptions& options) {
  Problems problems;
  validateValues(plan, problems);
  if (!problems.empty()) return problems;
  return Save(file, plan, options).run();
}

std::string newUuid() {
  std::random_device random;
  std::array<unsigned char, 16> bytes;
  for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(random());
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
  std::string text;
  for (size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += "0123456789abcdef"[bytes[i] >> 4];
    text += "0123456789abcdef"[bytes[i] & 15];
  }
  return text;
}

std::string timeText(std::chrono::sys_seconds time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss clock(time - day);
  const auto two = [](auto number) {
    const std::string digits = std::to_string(number);
    return digits.size() < 2 ? "0" + digits : digits;
  };
  return std::to_string(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) + "-" +
         two(static_cast<unsigned>(date.day())) + "T" + two(clock.hours().count()) + ":" +
         two(clock.minutes().count()) + ":" + two(clock.seconds().count()) + "Z";
}

}  // namespace fulcrum
