// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/save_project.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "base/platform.h"
#include "base/uuid.h"
#include "base/whole_file.h"
#include "plan/json_codec.h"
#include "plan/validate_values.h"
#include "store/backups.h"
#include "store/change_rows.h"
#include "store/database.h"
#include "store/row_counts.h"
#include "store/row_writer.h"
#include "store/schema_pages.h"

namespace fulcrum {
namespace {

namespace fs = std::filesystem;

// How many rows each table has, so that of a damaged file it can be told what was lost.
void writeMeta(SQLite::Database& database, const ProjectMeta& meta, const store::RowCounts& rows) {
  SQLite::Statement row(database, "INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  row.bind(1, meta.uuid);
  row.bind(2, meta.revision);
  row.bind(3, meta.appVersion);
  row.bind(4, meta.minReader);
  row.bind(5, meta.savedAt);
  row.bind(6, meta.servingModel);
  row.bind(7, compactJsonText(toJson(meta.figures)));
  row.bind(8, meta.origin);
  row.bind(9, compactJsonText(toJson(rows)));
  row.exec();
}

class Save {
 public:
  Save(const fs::path& file, const Plan& plan, const SaveOptions& options)
      : m_target(resolvedTarget(file)), m_plan(plan), m_options(options), m_meta(options.meta) {
    if (m_meta.uuid.empty()) m_meta.uuid = newUuid();
    m_meta.minReader = kSchemaVersion;
    m_meta.savedAt = timeText(options.now);
  }

  Result<SavedFile> run() {
    removeAbandonedFiles(m_target.parent_path());
    TemporaryFile temporary(m_target);
    for (int step = 0; step < kSaveSteps; ++step) {
      if (auto problem = perform(static_cast<SaveStep>(step), temporary)) {
        if (problem->severity == Severity::Error) return *problem;
        m_warnings.push_back(*problem);
      }
    }
    return SavedFile{.file = m_target, .meta = m_meta, .identity = m_identity, .warnings = m_warnings};
  }

 private:
  using Outcome = std::optional<Problem>;

  [[nodiscard]] Problem failure(SaveStep step, std::string detail) const {
    const bool warning = step == SaveStep::Backup || step == SaveStep::FlushDirectory;
    return {.severity = warning ? Severity::Warning : Severity::Error,
            .code = step == SaveStep::Backup           ? "noBackup"
                    : step == SaveStep::FlushDirectory ? "notConfirmed"
                                                       : "cannotWrite",
            .where = store::utf8(m_target),
            .facts = {{"detail", std::move(detail)}}};
  }

  Outcome perform(SaveStep step, TemporaryFile& temporary) {
    const auto outcomeOf = [&](const std::error_code& error) {
      return error ? Outcome(failure(step, error.message())) : std::nullopt;
    };
    if (m_options.beforeStep) {
      if (const std::error_code error = m_options.beforeStep(step)) return outcomeOf(error);
    }
    try {
      switch (step) {
        case SaveStep::Create:
          return outcomeOf(createExclusively(temporary.path()));
        case SaveStep::Write:
          write(temporary.path());
          return {};
        case SaveStep::Flush:
          return outcomeOf(flushFile(temporary.path()));
        case SaveStep::Verify:
          return verify(temporary.path());
        case SaveStep::CheckTarget:
          return checkTarget();
        case SaveStep::Backup:
          return outcomeOf(keepOld());
        case SaveStep::Replace:
          return replace(temporary);
        case SaveStep::FlushDirectory:
          return outcomeOf(flushDirectory(m_target.parent_path()));
      }
    } catch (const SQLite::Exception& error) {
      return failure(step, error.what());
    }
    return {};
  }

  void write(const fs::path& temporary) {
    SQLite::Database database = store::openNew(temporary);
    store::nameProject(database);
    SQLite::Transaction transaction(database);
    store::createTables(database);
    writeMeta(database, m_meta, store::rowCounts(m_plan, m_options.changes.size()));
    store::writePlan(database, m_plan);
    store::writeChanges(database, m_options.changes);  // last: of what is cut off, the least
    transaction.commit();
  }

  // Read back as any file is; being moved changes neither its size nor its time.
  [[nodiscard]] Outcome verify(const fs::path& temporary) {
    const auto identity = identityOf(temporary);
    if (!identity.ok()) {
      const auto& facts = identity.problems().front().facts;
      return failure(SaveStep::Verify, facts.empty() ? identity.problems().front().code : facts.front().second);
    }
    m_identity = identity.value();
    return {};
  }

  [[nodiscard]] Outcome checkTarget() const {
    std::error_code error;
    if (!m_options.expected || !fs::exists(m_target, error)) return {};
    const auto now = identityOf(m_target);
    if (now.ok() && now.value() == *m_options.expected) return {};
    return Problem{.code = "changedOnDisk", .where = store::utf8(m_target)};
  }

  // Somebody else may save between checkTarget() and this. Where files can be exchanged, what this one took the place
  // of is looked at afterwards, and put back if it is not what was expected.
  [[nodiscard]] Outcome replace(TemporaryFile& temporary) {
    const auto outcomeOf = [&](const std::error_code& error) {
      return error ? Outcome(failure(SaveStep::Replace, error.message())) : std::nullopt;
    };
    std::error_code error;
    if (!m_options.expected || !fs::exists(m_target, error)) return outcomeOf(temporary.replace(m_target));
    error = temporary.exchange(m_target);
    if (error == std::errc::function_not_supported) return outcomeOf(temporary.replace(m_target));
    if (error) return outcomeOf(error);
    const auto replaced = identityOf(temporary.path());
    if (replaced.ok() && replaced.value() == *m_options.expected) return {};
    if (const std::error_code back = temporary.exchange(m_target)) return outcomeOf(back);
    return Problem{.code = "changedOnDisk", .where = store::utf8(m_target)};
  }

  // A file that is no project any more is kept, too, under the name of the one that takes its place.
  [[nodiscard]] std::error_code keepOld() const {
    std::error_code error;
    if (m_options.backups.empty() || !fs::is_regular_file(m_target, error)) return {};
    const auto old = identityOf(m_target);
    return keepBackup(m_target, old.ok() ? old.value().uuid : m_meta.uuid, m_options.backups, m_options.now);
  }

  fs::path m_target;
  const Plan& m_plan;
  const SaveOptions& m_options;
  ProjectMeta m_meta;
  FileIdentity m_identity;
  Problems m_warnings;
};

}  // namespace

Result<SavedFile> saveProject(const fs::path& file, const Plan& plan, const SaveOptions& options) {
  Problems problems;
  validateValues(plan, problems);
  if (!problems.empty()) return problems;
  return Save(file, plan, options).run();
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
