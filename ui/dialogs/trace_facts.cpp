// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog for traces says about the file and about what accepting it would do.
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <algorithm>

#include "base/conversions.h"
#include "charts/chart_card.h"
#include "dialogs/guess_controls.h"
#include "dialogs/trace_dialog.h"
#include "edits/series_edits.h"
#include "edits/workload_edits.h"
#include "exchange/trace_report.h"
#include "figures/trace_figures.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kFactProblemsShown = 3;
constexpr double kSecondsPerMinute = 60;
constexpr double kSecondsPerDay = kHoursPerDay * kSecondsPerHour;

Unit unitOf(DemandUnit unit) {
  return unit == DemandUnit::Requests ? Unit::RequestsPerSecond : Unit::Gpus;
}

QString durationText(double seconds, const NumberFormat& format) {
  if (seconds >= 2 * kSecondsPerDay) return TraceDialog::tr("%1 days").arg(format.number(seconds / kSecondsPerDay, 1));
  if (seconds >= kSecondsPerHour) return TraceDialog::tr("%1 h").arg(format.number(seconds / kSecondsPerHour, 1));
  if (seconds >= kSecondsPerMinute) return TraceDialog::tr("%1 min").arg(format.number(seconds / kSecondsPerMinute, 1));
  return TraceDialog::tr("%1 s").arg(format.number(seconds, 1));
}

QString quoted(const std::string& title) {
  return TraceDialog::tr("“%1”").arg(QString::fromStdString(title));
}

QString tokensText(const DemandTrace& trace, const NumberFormat& format) {
  const auto text = [&](const std::optional<double>& tokens) {
    return tokens ? format.significant(*tokens) : NumberFormat::none();
  };
  return TraceDialog::tr("Set mean tokens, too: %1 in, %2 out").arg(text(trace.inputTokens), text(trace.outputTokens));
}

// Which hours of the week are not measured, and what stands for them.
QString filledText(const FoldedWeek& week) {
  QStringList sentences;
  if (week.fromOtherDays > 0)
    sentences << TraceDialog::tr(
        "%Ln hour(s) of the week were not measured: they take the mean of that hour on other days.", nullptr,
        week.fromOtherDays);
  if (week.fromMean > 0)
    sentences << TraceDialog::tr(
        "%Ln hour(s) of the week lie at times of day that were never measured: they take the mean.", nullptr,
        week.fromMean);
  return sentences.join(u' ');
}

}  // namespace

void TraceDialog::showFacts() {
  const bool known = m_file != nullptr;
  QStringList sentences;
  const TraceReading* reading = m_reading.result();
  const Problems& problems = known ? trace().problems : reading ? reading->problems : Problems();
  for (const Problem& problem : problems) sentences << problemSentence(problem);
  m_problems->setToolTip(sentences.join(u'\n'));
  m_problems->setText(sentences.mid(0, kFactProblemsShown).join(u'\n'));
  m_problems->setVisible(!sentences.isEmpty());
  m_facts->setVisible(known);
  const bool refused = !known && reading && m_reading.isCurrent();
  m_guesses->setGuesses(known ? trace().guesses : refused ? questionsOf(reading->problems) : std::vector<Guess>());
  if (known) {
    const QString step = durationText(trace().stepSeconds, m_format);
    m_kind->setText(trace().rows == RowMeaning::Jobs ? tr("one job")
                    : trace().stepSeconds > 0        ? tr("demand over %1").arg(step)
                                                     : tr("one request"));
    QStringList columns{quoted(trace().timeTitle)};
    if (!trace().demandTitle.empty()) columns << quoted(trace().demandTitle);
    m_columns->setText(columns.join(u", "_s));
    m_rows->setText(m_format.number(trace().rowCount));
    QString span = tr("%1, %Ln hour(s)", nullptr, static_cast<int>(trace().values.size()))
                       .arg(durationText(trace().seconds, m_format));
    if (trace().cutHours > 0)
      span += u'\n' + tr("%Ln older hour(s) left out: a series holds a year", nullptr, trace().cutHours);
    if (!trace().dated) span += u'\n' + tr("no dates: taken to begin on a Monday");
    if (trace().hasZone) span += u'\n' + tr("times carry a time zone and are taken as they stand");
    m_span->setText(span);
    const auto& values = trace().values.values();
    const auto gaps = static_cast<int>(std::count(values.begin(), values.end(), kNoValue));
    m_gaps->setText(gaps > 0 ? tr("%Ln hour(s) without measurement", nullptr, gaps) : tr("none"));
    m_tokens->setText(tokensText(trace(), m_format));
    m_tokens->setVisible(trace().inputTokens || trace().outputTokens);
  }
  showResult();
}

void TraceDialog::showResult() {
  m_accept->setEnabled(canAccept());
  if (!m_file) {
    const QString empty = tr("What the file says will be shown here.");
    m_hours->setData({.title = tr("Measured"), .emptyText = empty});
    m_week->setData({.title = tr("Typical week"), .emptyText = empty});
    m_effect->clear();
    return;
  }
  const ImportedSeries shown = series();
  std::optional<WeekValues> now;
  if (workload() && workload()->unit == shown.unit) now = hourlyRates(*workload());
  m_hours->setData(measuredHours(shown, m_format));
  m_week->setData(measuredWeek(shown, now, m_format));
  m_effect->setText(effectText(shown));
}

QString TraceDialog::effectText(const ImportedSeries& series) const {
  if (!workload()) return tr("The plan has no workload: add one first.");
  const FoldedWeek week = foldedWeek(series.start, series.values);
  const double mean = WeeklyCurve(week.values).mean();
  const auto demand = [&](double value, DemandUnit unit) {
    return m_format.significant(value) + m_format.unitSuffix(unitOf(unit));
  };
  QStringList sentences{tr("%1 gets this week with a mean of %2 (now %3); its growth stays.")
                            .arg(workloadName(*workload()), demand(mean, series.unit),
                                 demand(workload()->requestsPerSecond, workload()->unit))};
  if (series.unit != workload()->unit) sentences << tr("From then on it is planned in busy GPUs, as measured.");
  if (const QString filled = filledText(week); !filled.isEmpty()) sentences << filled;
  return sentences.join(u' ');
}

}  // namespace fulcrum
