// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/project_file.h"

#include <QFile>

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
  return planFromJson(file.readAll().toStdString());
}

}  // namespace

Result<Plan> ProjectFile::open(const QString& path) {
  if (path.endsWith(u".json"_s, Qt::CaseInsensitive)) {
    Result<Plan> plan = openText(path);
    if (plan) close();
    return plan;
  }
  Result<Project> loaded = loadProject(toPath(path));
  if (!loaded) return loaded.problems();
  Project& project = loaded.value();
  m_path = path;
  m_readOnly = project.readOnly;
  m_meta = std::move(project.meta);
  m_changes = std::move(project.changes);
  m_identity = project.identity;
  return std::move(project.plan);
}

void ProjectFile::close() {
  *this = ProjectFile();
}

Result<bool> ProjectFile::save(const Plan& plan, const QString& appVersion, Overwrite overwrite) {
  SaveOptions options;
  options.meta = m_meta;
  options.meta.appVersion = appVersion.toStdString();
  options.changes = m_changes;
  if (overwrite == Overwrite::IfUnchanged) options.expected = m_identity;
  return write(m_path, plan, std::move(options));
}

Result<bool> ProjectFile::saveAs(const QString& path, const Plan& plan, const QString& appVersion) {
  SaveOptions options;
  options.meta.appVersion = appVersion.toStdString();
  options.changes = m_changes;
  return write(path, plan, std::move(options));
}

Result<bool> ProjectFile::write(const QString& path, const Plan& plan, SaveOptions options) {
  Result<SavedFile> saved = saveProject(toPath(path), plan, options);
  if (!saved) return saved.problems();
  m_path = path;
  m_readOnly = false;
  m_meta = saved.value().meta;
  m_identity = saved.value().identity;
  return true;
}

}  // namespace fulcrum
