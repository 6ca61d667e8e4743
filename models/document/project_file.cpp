// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project_file.h"

#include <QFile>

#include "base/platform.h"
#include "base/text_encoding.h"
#include "document/edit_step.h"
#include "plan/plan_json.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

std::filesystem::path toPath(const QString& path) {
  return std::filesystem::path(path.toStdU16String());
}

Result<Plan> openText(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return Problem{
        .code = "cannotRead", .where = path.toStdString(), .facts = {{"detail", file.errorString().toStdString()}}};
  }
  std::string room;
  return planFromJson(unicodeText(file.readAll().toStdString(), room));
}

Problem openElsewhere(const QString& path, const ProjectLock& lock) {
  return {.code = "openElsewhere", .where = path.toStdString(), .facts = {{"host", lock.holder().host}}};
}

SaveOptions optionsOf(ProjectMeta meta, SaveFacts facts) {
  meta.appVersion = facts.appVersion.toStdString();
  meta.servingModel = std::move(facts.servingModel);
  meta.figures = std::move(facts.figures);
  SaveOptions options;
  options.meta = std::move(meta);
  options.changes = std::move(facts.history);
  return options;
}

}  // namespace

ProjectLock ProjectFile::lock(const QString& path) {
  if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) return {};
  const bool isOpen = hasPath() && lockFileOf(toPath(path)) == lockFileOf(toPath(m_path));
  return isOpen ? std::move(m_lock) : ProjectLock::take(toPath(path), systemClock());
}

Result<Plan> ProjectFile::open(const QString& path, ProjectLock lock) {
  if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
    Result<Plan> plan = openText(path);
    if (plan) close();
    return plan;
  }
  Result<Project> loaded = loadProject(toPath(path));
  if (!loaded) return loaded.problems();
  Project& project = loaded.value();
  m_path = path;
  m_lock = std::move(lock);
  const bool writable = isWritable(toPath(path)) && isWritable(toPath(path).parent_path());
  m_readOnly = project.readOnly                                    ? ReadOnly::NewerVersion
               : m_lock.state() == ProjectLock::State::HeldByOther ? ReadOnly::OpenElsewhere
               : !writable                                         ? ReadOnly::Protected
                                                                   : ReadOnly::No;
  m_meta = std::move(project.meta);
  m_history = std::move(project.changes);
  m_schemaVersion = project.schemaVersion;
  m_defaulted = std::move(project.defaulted);
  m_identity = project.identity;
  return std::move(project.plan);
}

void ProjectFile::close() {
  std::filesystem::path backups = std::move(m_backups);
  *this = ProjectFile();
  m_backups = std::move(backups);
}

Result<bool> ProjectFile::save(const Plan& plan, SaveFacts facts, Overwrite overwrite) {
  SaveOptions options = optionsOf(m_meta, std::move(facts));
  if (overwrite == Overwrite::IfUnchanged) options.expected = m_identity;
  return write(m_path, plan, std::move(options));
}

Result<bool> ProjectFile::saveAs(const QString& path, const Plan& plan, SaveFacts facts) {
  ProjectLock taken = lock(path);
  if (taken.state() == ProjectLock::State::HeldByOther) return openElsewhere(path, taken);
  Result<bool> saved = write(path, plan, optionsOf({}, std::move(facts)));
  if (saved.ok()) m_lock = std::move(taken);
  return saved;
}

Result<bool> ProjectFile::saveCopy(const QString& path, const Plan& plan, SaveFacts facts) const {
  if (hasPath() && lockFileOf(toPath(path)) == lockFileOf(toPath(m_path)))
    return Problem{.code = "isOpen", .where = path.toStdString()};
  const ProjectLock taken = ProjectLock::take(toPath(path), systemClock());
  if (taken.state() == ProjectLock::State::HeldByOther) return openElsewhere(path, taken);
  SaveOptions options = optionsOf({}, std::move(facts));
  options.backups = m_backups;
  const Result<SavedFile> saved = saveProject(toPath(path), plan, options);
  if (!saved) return saved.problems();
  return true;
}

Result<bool> ProjectFile::write(const QString& path, const Plan& plan, SaveOptions options) {
  options.backups = m_backups;
  Result<SavedFile> saved = saveProject(toPath(path), plan, options);
  if (!saved) return saved.problems();
  m_path = path;
  m_readOnly = ReadOnly::No;
  m_schemaVersion = kSchemaVersion;
  m_defaulted.clear();
  m_warnings = saved.value().warnings;
  m_meta = saved.value().meta;
  m_identity = saved.value().identity;
  return true;
}

}  // namespace fulcrum
