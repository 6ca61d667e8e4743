// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/trace_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "charts/chart_card.h"
#include "dialogs/file_row.h"
#include "dialogs/guess_controls.h"
#include "edits/series_edits.h"
#include "edits/workload_edits.h"
#include "exchange/trace_report.h"
#include "figures/trace_figures.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kFactsWidth = 400;

// Without a time zone of its own: days of clock changes have 24 hours, too.
QDateTime toTime(CalendarHour hour) {
  return {QDate::fromString(QString::fromStdString(toText(hour)).left(10), Qt::ISODate),
          QTime(hourOfWeek(hour) % 24, 0), Qt::UTC};
}

}  // namespace

TraceDialog::TraceDialog(const Plan& plan, const WorkloadId& workload, const NumberFormat& format, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_format(format), m_reading(std::chrono::milliseconds(0)) {
  setWindowTitle(tr("Import a trace"));
  setProperty(kHelpTopic, u"formats"_s);
  setAcceptDrops(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_problems = new QLabel(this);
  m_problems->setWordWrap(true);
  m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
  setRole(m_problems, u"worse"_s);
  m_effect = new QLabel(this);
  m_effect->setWordWrap(true);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kSection);
  columns->addWidget(makeFacts());
  columns->addWidget(makeCharts(), 1);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  m_fileRow = makeFile();
  rows->addWidget(m_fileRow);
  rows->addWidget(m_problems);
  rows->addLayout(columns, 1);
  rows->addWidget(m_effect);
  rows->addWidget(buttons);
  m_workload->setCurrentIndex(m_workload->findData(QString::fromStdString(workload.text)));
  connect(&m_reading, &BackgroundRunner::stale, this, &TraceDialog::showReading);
  connect(&m_reading, &BackgroundRunner::updated, this, &TraceDialog::showReading);
  resize(1060, 640);
  showReading();
  showFacts();
}

FileRow* TraceDialog::makeFile() {
  auto* row = new FileRow({.noFile = tr("Choose a file, or drop it here"),
                           .chooseTip = tr("Choose the trace; it can be dropped here, too"),
                           .stopTip = tr("Stop reading")},
                          this);
  connect(row, &FileRow::chooseRequested, this, [this] {
    if (const QString path = askForFile(this); !path.isEmpty()) open(path);
  });
  connect(row, &FileRow::stopRequested, this, [this] {
    m_path.clear();
    m_file.reset();
    m_reading.clear();
  });
  return row;
}

QWidget* TraceDialog::makeFacts() {
  auto* scroll = new QScrollArea(this);
  scroll->setFixedWidth(kFactsWidth);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* part = new QWidget(scroll);
  auto* parts = new QVBoxLayout(part);
  parts->setContentsMargins(margins::kBesideScrollBar);
  m_facts = new QWidget(part);
  m_guesses = new GuessControls(part);
  connect(m_guesses, &GuessControls::chosen, this, &TraceDialog::read);
  parts->addWidget(m_facts);
  parts->addWidget(m_guesses);
  parts->addStretch();
  scroll->setWidget(part);
  m_form = new QFormLayout(m_facts);
  m_form->setContentsMargins(margins::kNone);
  m_form->setVerticalSpacing(space::kNormal);
  m_form->setHorizontalSpacing(space::kWide);
  const auto addFact = [&](const QString& title) {
    auto* value = new QLabel(m_facts);
    value->setWordWrap(true);
    auto* label = new QLabel(title, m_facts);
    setRole(label, u"muted"_s);
    m_form->addRow(label, value);
    return value;
  };
  const auto addField = [&](const QString& title, QWidget* field, const QString& toolTip) {
    auto* label = new QLabel(title, m_facts);
    setRole(label, u"muted"_s);
    label->setBuddy(field);
    field->setAccessibleName(title);
    field->setToolTip(toolTip);
    m_form->addRow(label, field);
  };
  m_kind = addFact(tr("Each row"));
  m_columns = addFact(tr("Columns"));
  m_rows = addFact(tr("Rows"));
  m_span = addFact(tr("Span"));
  m_gaps = addFact(tr("Gaps"));
  m_start = new QDateTimeEdit(m_facts);
  m_start->setDisplayFormat(u"ddd yyyy-MM-dd HH:00"_s);
  m_start->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_start->setTimeSpec(Qt::UTC);
  addField(tr("First hour"), m_start,
           tr("As clocks in the plan's time zone show it: change it where the file has another zone, or no date"));
  connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &TraceDialog::showResult);
  m_workload = new QComboBox(m_facts);
  for (const Workload& each : m_plan.workloads)
    m_workload->addItem(workloadName(each), QString::fromStdString(each.id.text));
  addField(tr("Workload"), m_workload, tr("Whose demand was measured"));
  connect(m_workload, &QComboBox::currentIndexChanged, this, &TraceDialog::showResult);
  m_tokens = new QCheckBox(m_facts);
  m_form->addRow(QString(), m_tokens);
  return scroll;
}

QWidget* TraceDialog::makeCharts() {
  auto* part = new QWidget(this);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kCards);
  m_hours = new ChartCard(ChartCard::Header::Compact, part);
  m_week = new ChartCard(ChartCard::Header::Compact, part);
  m_week->setLegendShown(true);
  rows->addWidget(m_hours, 1);
  rows->addWidget(m_week, 1);
  return part;
}

QString TraceDialog::askForFile(QWidget* parent) {
  return QFileDialog::getOpenFileName(parent, tr("Import a trace"), {},
                                      tr("Traces (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)"));
}

void TraceDialog::open(const QString& path) {
  m_path = path;
  m_guesses->forgetChoices();
  read();
}

void TraceDialog::read() {
  m_reading.start([path = m_path, choices = m_guesses->choices()](const Background<TraceReading>::Run& run) {
    return readTraceFile(path, choices, run);
  });
}

void TraceDialog::showReading() {
  const TraceReading* reading = m_reading.result();
  const bool busy = !m_reading.isCurrent();
  const double share = reading && m_reading.isPart() ? reading->share : 0;
  m_fileRow->setFile(m_path, busy ? std::optional(share) : std::nullopt);
  if (reading && !busy && reading->file != m_file) {
    m_file = reading->file;
    takeFile();
  }
  showFacts();
}

void TraceDialog::takeFile() {
  if (!m_file) return;
  const QSignalBlocker quiet(m_start);
  m_start->setDateTime(toTime(startInPlan(trace(), m_plan)));
  m_tokens->setChecked(false);
  m_workload->setFocus();
}

CalendarHour TraceDialog::start() const {
  const QDate date = m_start->date();
  return hourOf(date.year(), date.month(), date.day(), m_start->time().hour());
}

const Workload* TraceDialog::workload() const {
  return fulcrum::find(m_plan, WorkloadId(m_workload->currentData().toString().toStdString()));
}

ImportedSeries TraceDialog::series() const {
  return seriesOf(*m_file, start(), workload() ? workload()->id : WorkloadId());
}

bool TraceDialog::canAccept() const {
  return m_file && m_reading.isCurrent() && workload();
}

Plan TraceDialog::accepted() const {
  const bool tokens = m_tokens->isChecked();
  return withSeriesImported(m_plan, series(), tokens ? trace().inputTokens : std::nullopt,
                            tokens ? trace().outputTokens : std::nullopt);
}

void TraceDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (!singleFileOf(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void TraceDialog::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open(singleFileOf(*event->mimeData()));
}

void importTrace(Workspace& workspace, const WorkloadId& workload, const QString& path, QWidget* parent) {
  const QString chosen = path.isEmpty() ? TraceDialog::askForFile(parent) : path;
  if (chosen.isEmpty()) return;
  const Plan plan = workspace.plan();
  TraceDialog dialog(plan, workload, workspace.format(), parent);
  dialog.open(chosen);
  if (dialog.exec() != QDialog::Accepted || !dialog.canAccept()) return;
  workspace.document.edit(TraceDialog::tr("Import a trace"), dialog.accepted());
}

}  // namespace fulcrum
