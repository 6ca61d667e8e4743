// SPDX-License-Identifier: GPL-3.0-or-later
// The help: topics at the left with a search field, and the one that is read.
#pragma once

#include <QDialog>

#include "help/help_book.h"

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace fulcrum {

class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent = nullptr);

  // A topic that there is not gives way to the tour.
  void showTopic(const QString& id, int heading = 0);
  [[nodiscard]] const QString& topic() const { return m_topic; }

 private:
  void buildList();
  void follow(const QUrl& link);
  void display(const HelpBook::Place& place);
  void scrollTo(int heading);
  void search();
  void markCurrent();

  HelpBook m_book;
  QString m_topic;
  QList<HelpBook::Place> m_back;
  QLineEdit* m_search;
  QListWidget* m_list;
  QTextBrowser* m_text;
  QToolButton* m_backButton;
};

// The topic of a widget, of what it is part of, or of the page around it: the property kHelpTopic; else the tour.
[[nodiscard]] QString topicOf(const QWidget* widget);

// Opens the help beside the window, or, while a dialog waits for an answer, beside the dialog. One window a parent.
void showHelp(const QString& topic, QWidget* parent);

// F1 anywhere, also in dialogs, opens the topic of what has the focus.
void installHelpKey(QObject& application);

}  // namespace fulcrum
