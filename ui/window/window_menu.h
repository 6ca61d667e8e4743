// SPDX-License-Identifier: GPL-3.0-or-later
// The open windows of Fulcrum, each a process of its own: they are listed, and any of them comes to the front. Each
// keeps a file with its title in a folder of the user, beside a lock that says whether it is still there; a file with
// the ending `.front` asks it to come, and one with the ending `.close` to close itself.
#pragma once

#include <QLockFile>
#include <QObject>
#include <memory>
#include <vector>

class QMenu;
class QWidget;

namespace fulcrum {

class WindowMenu : public QObject {
  Q_OBJECT
 public:
  // `folder` is the user's own where it is empty. Where it cannot be written this window is alone in its list.
  explicit WindowMenu(QWidget* window, const QString& folder = {});
  ~WindowMenu() override;

  void addTo(QMenu& menu);

  struct OpenWindow {
    QString file;  // its name in the folder
    QString title;
    bool isThis = false;
  };
  // In one order in all windows: that in which they were opened. What is left of one that is gone is removed.
  [[nodiscard]] std::vector<OpenWindow> openWindows() const;
  void bringToFront(const OpenWindow& window);
  void goToNext();
  // Closes this window as its own button does and, unless that was cancelled, asks the others to do so.
  void closeAll();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void enter();
  void followRequests();
  void comeToFront();
  void writeTitle();
  void fill(QMenu& menu);
  [[nodiscard]] QString title() const;

  QWidget* m_window;
  QString m_folder;
  QString m_file;  // of this window; empty: it could not be made
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace fulcrum
