// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on paper: one PDF with key figures, every chart, assumptions and notes, as vectors with selectable text.
#pragma once

#include <QDate>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "document/settings.h"
#include "live/workspace.h"

namespace fulcrum {

// Of a budget report, in the order of its pages.
enum class ReportSection { Decision, Money, Why, Scenarios, OwnVsRent, Demand, Purchases, Assumptions, Method, Charts };
// All but the charts, which are a set of their own.
[[nodiscard]] std::vector<ReportSection> budgetSections();
// `decision`, `money`, ...; none for another word.
[[nodiscard]] std::optional<ReportSection> parseReportSection(const QString& word);

struct ReportChoice {
  Paper paper = Paper::A4;
  bool history = false;  // every change of the plan as an appendix
  std::vector<ReportSection> sections{ReportSection::Charts};
};

// Makes the report of the scenario on show, in the month looked at. Figures that take longer than a frame come from
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
  void begin();
  void end(const QString& error);
  [[nodiscard]] std::vector<LiveAnswer*> awaited() const;
  [[nodiscard]] bool allKnown() const;

  struct Printing;
  QString m_path;
  Workspace& m_workspace;
  ReportChoice m_choice;
  QDate m_date;
  bool m_started = false;
  int m_percent = 0;                     // said so far
  std::unique_ptr<Printing> m_printing;  // once all figures are known
};

// The same at once, for whoever has no event loop. Returns the reason of a failure, empty on success.
[[nodiscard]] QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice,
                                  QDate date = QDate::currentDate());

}  // namespace fulcrum
