// SPDX-License-Identifier: GPL-3.0-or-later
#include "include_rules.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fulcrum {
namespace {

// fulcrum-cli shares the folder app/ with the window's program, but ends before the window.
const QString kCli = u"app/fulcrum_cli"_s;

// The folders of models/ or ui/, in the order in which its CMakeLists.txt adds them.
QStringList foldersInOrder(const QString& parent) {
  QFile cmake(QStringLiteral(FULCRUM_SOURCE_DIR "/%1/CMakeLists.txt").arg(parent));
  if (!cmake.open(QIODevice::ReadOnly)) return {};
  static const QRegularExpression list(u"foreach\\(\\w+\\s+([\\w/\\s]+)\\)"_s);
  const QString names = list.match(QString::fromUtf8(cmake.readAll())).captured(1);
  QStringList folders;
  static const QRegularExpression space(u"\\s+"_s);
  for (const QString& name : names.split(space, Qt::SkipEmptyParts)) folders << parent + u'/' + name;
  return folders;
}

QString layerOfFile(const QString& file) {
  if (file.startsWith(u"app/"_s)) return file.startsWith(kCli + u'/') ? kCli : u"app"_s;
  if (file.startsWith(u"translations/"_s)) return u"translations"_s;
  return file.section(u'/', 0, -2);
}

// The layer of a header in quotes: its folder is a layer of models/, a room of ui/ or a layer by itself. Empty if it is
// none of them.
QString layerOfHeader(const QString& path, const QString& from) {
  const QString folder = path.section(u'/', 0, -2);
  if (folder.isEmpty()) return from;
  for (const QString& layer : layersInOrder()) {
    if (layer == folder || layer.section(u'/', 1) == folder) return layer;
  }
  return {};
}

// Of a library: fulcrum_plan is models/plan, fulcrum_ui_pages_costs is ui/pages/costs. Empty if it is none.
QString layerOfLibrary(const QString& name) {
  for (const QString& layer : layersInOrder()) {
    if (layer.section(u'/', 1).replace(u'/', u'_') == name) return layer;
  }
  return {};
}

// "Widgets" for <QtWidgets/QLabel>, <QLabel> and <qlabel.h>; empty for what is not Qt.
QString qtModuleOf(const QString& header) {
  static const QRegularExpression inModule(u"^Qt(\\w+)/"_s);
  if (const auto match = inModule.match(header); match.hasMatch()) return match.captured(1);
  if (!header.startsWith(u'Q') && !header.startsWith(u'q')) return {};
  const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
  for (const QString& module :
       {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"Charts"_s, u"Svg"_s, u"SvgWidgets"_s, u"PrintSupport"_s, u"Concurrent"_s,
        u"OpenGL"_s, u"OpenGLWidgets"_s, u"Network"_s, u"Sql"_s, u"Xml"_s, u"DBus"_s, u"Qml"_s, u"Quick"_s}) {
    if (header == u"Qt"_s + module || QFileInfo::exists(headers + u"/Qt"_s + module + u'/' + header)) return module;
  }
  return header.startsWith(u'Q') ? u"(unknown)"_s : QString();
}

QString qtViolation(const QString& layer, const QString& module) {
  const QStringList order = layersInOrder();
  const bool window = order.indexOf(layer) > order.indexOf(u"translations"_s) && layer != kCli;
  const bool words = layer.startsWith(u"models/"_s) && order.indexOf(layer) >= order.indexOf(u"models/words"_s);
  if (module == u"Charts"_s) return layer == u"ui/charts"_s ? QString() : u"Qt Charts outside ui/charts"_s;
  if (module == u"Core"_s) {
    return order.indexOf(layer) >= order.indexOf(u"models/words"_s) ? QString() : u"Qt below words"_s;
  }
  if (module == u"Gui"_s) return window || words ? QString() : u"Qt Gui where there is none"_s;
  static const QStringList windowModules{u"Widgets"_s, u"Svg"_s, u"SvgWidgets"_s, u"PrintSupport"_s};
  if (windowModules.contains(module)) return window ? QString() : u"Qt Widgets below the window"_s;
  return u"Qt "_s + module + u" is used nowhere"_s;  // no network, no second database interface
}

}  // namespace

QStringList layersInOrder() {
  static const QStringList order = foldersInOrder(u"models"_s) + QStringList{u"translations"_s, kCli} +
                                   foldersInOrder(u"ui"_s) + QStringList{u"app"_s};
  return order;
}

QString violation(const QString& file, const QString& header) {
  const QString layer = layerOfFile(file);
  const QString path = header.sliced(1).chopped(1);
  const QStringList order = layersInOrder();
  if (!order.contains(layer)) return layer + u" is not a layer"_s;

  if (header.startsWith(u'"')) {
    if (path.contains(u".."_s)) return u"a path that climbs out of its folder"_s;
    const QString target = layerOfHeader(path, layer);
    if (target.isEmpty()) return u"a folder that is no layer"_s;
    if (order.indexOf(target) > order.indexOf(layer)) return layer + u" stands before "_s + target;
    return {};
  }
  if (path.startsWith(u"sqlite3"_s) || path.startsWith(u"SQLiteCpp/"_s)) {
    return layer == u"models/store"_s || layer == u"models/prices"_s ? QString() : u"SQLite outside store and prices"_s;
  }
  const QString module = qtModuleOf(path);
  return module.isEmpty() ? QString() : qtViolation(layer, module);
}

QStringList includesOf(const QString& source) {
  static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*(<[^>\\n]+>|\"[^\"\\n]+\")"_s,
                                          QRegularExpression::MultilineOption);
  QStringList headers;
  for (const auto& match : include.globalMatch(source)) headers << match.captured(1);
  return headers;
}

QStringList linksOf(const QString& cmake) {
  static const QRegularExpression qt(u"\\bQt6::([A-Z]\\w+)"_s);
  static const QRegularExpression own(u"\\bfulcrum_(?:ui_)?(\\w+)"_s);
  QStringList headers;
  for (const auto& match : qt.globalMatch(cmake)) {
    headers << u"<Qt%1/Qt%1>"_s.arg(match.captured(1));
  }
  for (const auto& match : own.globalMatch(cmake)) {
    const QString layer = layerOfLibrary(match.captured(1));
    if (!layer.isEmpty()) headers << u'"' + layer.section(u'/', 1) + u"/\""_s;
  }
  return headers;
}

}  // namespace fulcrum
