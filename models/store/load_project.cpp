// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Statement.h>

#include <cstdint>

#include "plan/json_codec.h"
#include "plan/validate_values.h"
#include "store/change_rows.h"
#include "store/database.h"
#include "store/migrate.h"
#include "store/project.h"
#include "store/row_reader.h"

namespace fulcrum {
namespace {

constexpr std::uintmax_t kMaxFileBytes = 256u << 20;

using Facts = std::vector<std::pair<std::string, std::string>>;

// A project file that is open for reading.
class ProjectReader {
 public:
  explicit ProjectReader(const std::filesystem::path& file) : m_file(file), m_database(store::openHostile(file)) {}

  // What must hold before anything else is read.
  [[nodiscard]] std::optional<Problem> refusal() {
    if (m_database.execAndGet("PRAGMA application_id").getInt() != kApplicationId) return problem("notAProject");
    // SQLite does not mind where the end of a page that has nothing there is missing.
    const auto pages = m_database.execAndGet("PRAGMA page_count").getInt64();
    const auto pageSize = m_database.execAndGet("PRAGMA page_size").getInt64();
    if (std::filesystem::file_size(m_file) < static_cast<std::uintmax_t>(pages * pageSize))
      return problem("damaged", {{"detail", "its end is missing"}});
    if (const std::string error = store::integrityError(m_database); !error.empty())
      return problem("damaged", {{"detail", error}});
    SQLite::Statement strange(m_database,
                              "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
                              "OR (type = 'table' AND sql LIKE 'create virtual%') LIMIT 1");
    if (strange.executeStep()) return problem("unexpectedSchema", {{"name", strange.getColumn(0).getString()}});
    m_schemaVersion = m_database.execAndGet("PRAGMA user_version").getInt();
    if (m_schemaVersion < 1) return problem("notAProject");
    if (m_schemaVersion > kSchemaVersion && readMeta().minReader > kSchemaVersion) {
      return problem("newerSchema", {{"found", std::to_string(m_schemaVersion)},
                                     {"known", std::to_string(kSchemaVersion)},
                                     {"app", readMeta().appVersion}});
    }
    return {};
  }

  [[nodiscard]] ProjectMeta readMeta() {
    const bool hasOrigin = store::columnsOf(m_database, "meta").contains("origin");
    SQLite::Statement row(m_database, "SELECT uuid, revision, appVersion, minReader, savedAt, servingModel, figures, " +
                                          std::string(hasOrigin ? "origin" : "''") + " FROM meta");
    if (!row.executeStep()) throw SQLite::Exception("the table meta is empty");
    ProjectMeta meta{.uuid = row.getColumn(0).getString(),
                     .revision = row.getColumn(1).getInt64(),
                     .appVersion = row.getColumn(2).getString(),
                     .minReader = row.getColumn(3).getInt(),
                     .savedAt = row.getColumn(4).getString(),
                     .servingModel = row.getColumn(5).getString(),
                     .origin = row.getColumn(7).getString()};
    Problems ignored;  // figures are shown for comparison only
    JsonReader(ignored).read(parseJson(row.getColumn(6).getString()).root, FieldPath(), meta.figures);
    return meta;
  }

  [[nodiscard]] FileIdentity identity() {
    const ProjectMeta meta = readMeta();
    return {.uuid = meta.uuid,
            .revision = meta.revision,
            .size = std::filesystem::file_size(m_file),
            .modified = std::filesystem::last_write_time(m_file).time_since_epoch().count()};
  }

  [[nodiscard]] Result<Project> read() {
    if (auto refused = refusal()) return *refused;
    Problems problems;
    Project project;
    project.plan = store::readPlan(m_database, m_schemaVersion < kSchemaVersion, problems, &project.defaulted);
    store::migrate(project.plan, m_schemaVersion);
    validateValues(project.plan, problems);
    if (!problems.empty()) return problems;
    project.meta = readMeta();
    project.changes = store::readChanges(m_database);
    project.identity = identity();
    project.readOnly = m_schemaVersion > kSchemaVersion;
    project.schemaVersion = m_schemaVersion;
    return project;
  }

 private:
  [[nodiscard]] Problem problem(std::string code, Facts facts = {}) const {
    return {.code = std::move(code), .where = store::utf8(m_file), .facts = std::move(facts)};
  }

  const std::filesystem::path& m_file;
  SQLite::Database m_database;
  int m_schemaVersion = 0;
};

// Sentences about the file itself, better than SQLite's.
std::optional<Problem> unreadable(const std::filesystem::path& file) {
  const std::string where = store::utf8(file);
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) return Problem{.code = "noSuchFile", .where = where};
  if (!std::filesystem::is_regular_file(status)) return Problem{.code = "notAProject", .where = where};
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (error) return Problem{.code = "cannotOpen", .where = where, .facts = {{"detail", error.message()}}};
  if (size == 0) return Problem{.code = "notAProject", .where = where};
  if (size > kMaxFileBytes) {
    return Problem{
        .code = "tooLarge", .where = where, .facts = {{"limit", std::to_string(kMaxFileBytes >> 20) + " MB"}}};
  }
  return {};
}

// Calls read(reader), with every failure of SQLite and the file system as a problem.
template <class T, class Read>
Result<T> guarded(const std::filesystem::path& file, Read&& read) {
  if (auto problem = unreadable(file)) return *problem;
  try {
    ProjectReader reader(file);
    return read(reader);
  } catch (const SQLite::Exception& error) {
    return store::problemOf(error, file);
  } catch (const std::filesystem::filesystem_error& error) {
    return Problem{.code = "cannotOpen", .where = store::utf8(file), .facts = {{"detail", error.code().message()}}};
  } catch (const std::bad_alloc&) {
    return Problem{.code = "damaged", .where = store::utf8(file), .facts = {{"detail", "out of memory"}}};
  }
}

}  // namespace

Result<Project> loadProject(const std::filesystem::path& file) {
  return guarded<Project>(file, [](ProjectReader& reader) { return reader.read(); });
}

Result<FileIdentity> identityOf(const std::filesystem::path& file) {
  return guarded<FileIdentity>(file, [](ProjectReader& reader) -> Result<FileIdentity> {
    if (auto refused = reader.refusal()) return *refused;
    return reader.identity();
  });
}

}  // namespace fulcrum
