// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_menu.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileSystemWatcher>
#include <QMenu>
#include <QStandardPaths>
#include <QUuid>
#include <QWidget>
#include <algorithm>

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

QString folderOfUser() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/windows"_s;
}

QString lockOf(const QString& file) {
  return file + u".lock"_s;
}
QString frontOf(const QString& file) {
  return file + u".front"_s;
}
QString closeOf(const QString& file) {
  return file + u".close"_s;
}

bool writeFile(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

WindowMenu::WindowMenu(QWidget* window, const QString& folder)
    : QObject(window), m_window(window), m_folder((folder.isEmpty() ? folderOfUser() : folder) + u'/') {
  enter();
}

WindowMenu::~WindowMenu() {
  if (m_file.isEmpty()) return;
  QFile::remove(m_folder + m_file);
  for (const QString& request : {frontOf(m_file), closeOf(m_file)}) QFile::remove(m_folder + request);
}

void WindowMenu::enter() {
  if (!QDir().mkpath(m_folder)) return;
  QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  // Names sort by the time of opening.
  const QString file = u"window-%1-%2"_s.arg(QDateTime::currentMSecsSinceEpoch())
                           .arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
  m_lock = std::make_unique<QLockFile>(m_folder + lockOf(file));
  m_lock->setStaleLockTime(0);  // only that its process is gone makes it stale
  if (!m_lock->tryLock() || !writeFile(m_folder + file, {})) return;
  m_file = file;
  writeTitle();
  m_window->installEventFilter(this);
  auto* watcher = new QFileSystemWatcher({m_folder}, this);
  connect(watcher, &QFileSystemWatcher::directoryChanged, this, &WindowMenu::followRequests);
}

bool WindowMenu::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::ModifiedChange) writeTitle();
  return QObject::eventFilter(watched, event);
}

void WindowMenu::writeTitle() {
  writeFile(m_folder + m_file, title().toUtf8());
}

// A window in which a question is open closes when that is answered, by hand.
void WindowMenu::followRequests() {
  if (QFile::remove(m_folder + frontOf(m_file))) comeToFront();
  if (!QFile::remove(m_folder + closeOf(m_file))) return;
  comeToFront();
  if (!QApplication::activeModalWidget()) m_window->close();
}

void WindowMenu::comeToFront() {
  if (m_window->isMinimized()) m_window->showNormal();
  m_window->raise();
  m_window->activateWindow();
}

QString WindowMenu::title() const {
  return m_window->windowTitle().replace(u"[*]"_s, m_window->isWindowModified() ? u"*"_s : QString());
}

std::vector<WindowMenu::OpenWindow> WindowMenu::openWindows() const {
  std::vector<OpenWindow> windows;
  for (const QString& name : QDir(m_folder).entryList({u"window-*"_s}, QDir::Files, QDir::Name)) {
    if (name.contains(u'.')) continue;
    if (name == m_file) {
      windows.push_back({name, title(), true});
      continue;
    }
    QLockFile lock(m_folder + lockOf(name));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {  // nobody holds it any more
      QFile::remove(m_folder + name);
      for (const QString& request : {frontOf(name), closeOf(name)}) QFile::remove(m_folder + request);
      continue;
    }
    QFile file(m_folder + name);
    if (file.open(QIODevice::ReadOnly)) windows.push_back({name, QString::fromUtf8(file.readAll()), false});
  }
  if (m_file.isEmpty()) windows.push_back({{}, title(), true});
  return windows;
}

void WindowMenu::bringToFront(const OpenWindow& window) {
  if (!window.isThis) writeFile(m_folder + frontOf(window.file), {});
}

void WindowMenu::goToNext() {
  const std::vector<OpenWindow> windows = openWindows();
  const auto own = std::ranges::find_if(windows, &OpenWindow::isThis);
  bringToFront(own == windows.end() || own + 1 == windows.end() ? windows.front() : *(own + 1));
}

void WindowMenu::closeAll() {
  const std::vector<OpenWindow> windows = openWindows();
  if (!m_window->close()) return;
  for (const OpenWindow& window : windows) {
    if (!window.isThis) writeFile(m_folder + closeOf(window.file), {});
  }
}

void WindowMenu::addTo(QMenu& menu) {
  connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
  QAction* next = menu.addAction(tr("&Next window"), QKeySequence(u"Ctrl+F6"_s), this, &WindowMenu::goToNext);
  next->setToolTip(tr("Bring the window to the front that was opened after this one"));
  menu.addSeparator();
}

// What follows the separator is as it is now.
void WindowMenu::fill(QMenu& menu) {
  constexpr int kFixed = 2;  // the action, and the separator
  const QList<QAction*> old = menu.actions();
  for (qsizetype i = kFixed; i < old.size(); ++i) delete old[i];
  int number = 0;
  for (const OpenWindow& window : openWindows()) {
    const QString text = QString(window.title).replace(u'&', u"&&"_s);
    QAction* action = menu.addAction(++number < 10 ? u"&%1  %2"_s.arg(number).arg(text) : text, this,
                                     [this, window] { bringToFront(window); });
    action->setCheckable(true);
    action->setChecked(window.isThis);
  }
}

}  // namespace fulcrum
