// SPDX-License-Identifier: GPL-3.0-or-later
// Finds whatever has a name: actions of the menus, fields, elements of the plan, rows of the catalogue, pages and help.
// Runs the actions itself and asks for the rest.
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>

#include "document/settings.h"
#include "words/find_entries.h"

class QAction;
class QCompleter;
class QMenu;
class QMenuBar;
class QStandardItemModel;

namespace fulcrum {

class FindBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit FindBox(Settings& settings, QWidget* parent = nullptr);

  // The menus whose actions are found, with those that do not apply now; and what else is found, asked for whenever
  // the box is opened. Both outlive the box.
  void setSource(const QMenuBar& menus, std::function<std::vector<FindEntry>()> others);
  // Puts the focus here and offers what was chosen lately.
  void open();

 Q_SIGNALS:
  void requested(const fulcrum::FindEntry& entry);

 protected:
  void focusInEvent(QFocusEvent* event) override;
  // Text fields would take the box's key to delete the rest of their line.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void collect();
  void collect(const QMenu& menu, const QString& path, std::vector<FindEntry>& entries);
  void offer();
  void choose(const QString& key);

  Settings& m_settings;
  const QMenuBar* m_menus = nullptr;
  std::function<std::vector<FindEntry>()> m_others;
  std::unique_ptr<FindIndex> m_index;
  std::map<QString, QPointer<QAction>> m_actions;  // by the entry's key
  QStandardItemModel* m_model;
  QCompleter* m_completer;
};

}  // namespace fulcrum
