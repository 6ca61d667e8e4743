// SPDX-License-Identifier: GPL-3.0-or-later
// Finds an action of the menus or a field of the plan by name and runs it or goes there.
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <functional>
#include <vector>

class QAction;
class QMenuBar;
class QStandardItemModel;

namespace fulcrum {

class FindBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit FindBox(QWidget* parent = nullptr);

  // Collects the actions of the menus, and the assumptions, as things to be found.
  void setActions(const QMenuBar& menus);

 Q_SIGNALS:
  void fieldRequested(const QString& path);

 private:
  void addEntry(const QString& text, std::function<void()> run);
  void choose(const QString& text);

  struct Entry {
    QString text;
    std::function<void()> run;
  };
  std::vector<Entry> m_entries;
  QStandardItemModel* m_model;
};

}  // namespace fulcrum
