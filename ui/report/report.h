// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper: a PDF as vectors with selectable text, bookmarks and properties.
#pragma once

#include <QDate>
#include <QObject>
#include <QString>
#include <memory>

#include "report/report_choice.h"
#include "report/report_source.h"

namespace fulcrum {

class ReportLayout;

// Makes the report of the displayed scenario, in the month looked at. Figures that take longer than a frame come from
// their threads; charts are drawn by Qt Charts, which is bound to the window's thread, so page after page between the
// events of the window. Written through a temporary file: a failure leaves the old one.
class ReportJob : public QObject {
  Q_OBJECT
 public:
  ReportJob(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date = QDate::currentDate(),
            QObject* parent = nullptr);
  ~ReportJob() override;

  // Goes on in the event loop, until finished() or cancel(). An edit of the plan before the first page is in the
  // report.
  void start();
  // Nothing is written, and finished() does not come.
  void cancel();
  // Does the rest before it returns.
  void flush();

 Q_SIGNALS:
  void progressed(int percent);
  // The reason of a failure in the user's language; empty on success.
  void finished(const QString& error);

 private:
  void follow();
  void printNext();
  void startLayout();
  [[nodiscard]] bool isOvertaken() const;
  void goOnLayingOut();
  void layNextOut();
  void begin();
  void end(const QString& error);

  struct Printing;
  // What the pages are of.
  struct LaidOut {
    PlanDocument::Snapshot plan;
    ScenarioId scenario;
    int month = 0;
    bool operator==(const LaidOut&) const = default;
  };
  QString m_path;
  ReportChoice m_choice;
  QDate m_date;
  ReportSource m_source;
  bool m_started = false;
  int m_percent = 0;  // said so far
  LaidOut m_laidOut;
  std::unique_ptr<ReportLayout> m_layout;  // once all figures are known
  std::unique_ptr<Printing> m_printing;    // once all figures are known
};

// The same at once, for whoever has no event loop. Returns the reason of a failure, empty on success.
[[nodiscard]] QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice,
                                  QDate date = QDate::currentDate());

}  // namespace fulcrum
