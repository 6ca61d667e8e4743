// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

#include "report/report_pages.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

struct ReportJobText {
  Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kResolution = 1200;
constexpr double kScreenDpi = 96;
constexpr int kOfTheFigures = 60;  // per cent of the work, about

}  // namespace

// Painted into memory, completed, and then written at once.
struct ReportJob::Printing {
  Printing(const QString& path, ReportPages laidOut) : pages(std::move(laidOut)), file(path) {}

  // The reason of a failure, or empty.
  QString open(Paper paper) {
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    buffer.open(QIODevice::WriteOnly);
    writer = std::make_unique<QPdfWriter>(&buffer);
    writer->setResolution(kResolution);
    writer->setPageSize(pageSizeOf(paper));
    writer->setPageMargins({});
    if (!painter.begin(writer.get())) return ReportJobText::tr("The file cannot be written.");
    painter.scale(kResolution / kScreenDpi, kResolution / kScreenDpi);
    return {};
  }
  void printPage() {
    if (next > 0) writer->newPage();
    pages.paint(painter, next++);
  }
  QString close() {
    const bool painted = painter.end();
    writer.reset();
    if (!painted) return ReportJobText::tr("The file cannot be written.");
    QString error;
    const QByteArray pdf = finishedPdf(buffer.data(), pages.properties(), error);
    if (!error.isEmpty()) return error;
    return file.write(pdf) == pdf.size() && file.commit() ? QString() : file.errorString();
  }

  ReportPages pages;
  int next = 0;
  QSaveFile file;
  QBuffer buffer;
  std::unique_ptr<QPdfWriter> writer;
  QPainter painter;
};

ReportJob::ReportJob(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date, QObject* parent)
    : QObject(parent), m_path(path), m_choice(choice), m_date(date), m_source(workspace) {
  connect(&m_source, &ReportSource::changed, this, &ReportJob::follow);
}

ReportJob::~ReportJob() {
  cancel();
}

void ReportJob::start() {
  m_started = true;
  m_source.want(m_choice);
  follow();
}

void ReportJob::cancel() {
  m_source.stop();
  m_started = false;
  m_layout.reset();
  m_printing.reset();  // without a commit the temporary file goes
}

void ReportJob::flush() {
  m_source.want(m_choice);
  m_source.flush();
  m_layout.reset();
  if (!m_printing) startLayout();
  while (m_layout) layNextOut();
  while (m_printing) printNext();
}

void ReportJob::follow() {
  if (!m_started || m_printing || m_layout) return;
  // An edit meanwhile asks anew: what was said is not taken back.
  m_percent = std::max(m_percent, m_source.percent() * kOfTheFigures / 100);
  Q_EMIT progressed(m_percent);
  if (!m_source.isReady()) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!m_started || m_printing || !m_source.isReady()) return;
        startLayout();
        goOnLayingOut();
      },
      Qt::QueuedConnection);
}

void ReportJob::startLayout() {
  const Workspace& workspace = m_source.workspace();
  m_laidOut = {workspace.document.snapshot(), workspace.view.scenario(), workspace.view.month()};
  m_layout = std::make_unique<ReportLayout>(m_source, m_choice, m_date);
}

// All pages are of one plan: an edit between two sections begins anew.
bool ReportJob::isOvertaken() const {
  const Workspace& workspace = m_source.workspace();
  return !m_source.isReady() ||
         m_laidOut != LaidOut{workspace.document.snapshot(), workspace.view.scenario(), workspace.view.month()};
}

void ReportJob::goOnLayingOut() {
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!m_layout || m_printing) return;
        if (isOvertaken()) {
          m_layout.reset();
          m_source.want(m_choice);
          return follow();
        }
        layNextOut();
        m_printing ? printNext() : goOnLayingOut();
      },
      Qt::QueuedConnection);
}

void ReportJob::layNextOut() {
  if (!m_layout->next()) begin();
}

void ReportJob::begin() {
  m_printing = std::make_unique<Printing>(m_path, m_layout->take());
  m_layout.reset();
  if (m_printing->pages.count() == 0)
    return end(ReportJobText::tr("The plan has errors; the list of problems says which."));
  if (const QString error = m_printing->open(m_choice.paper); !error.isEmpty()) end(error);
}

void ReportJob::printNext() {
  if (!m_printing) return;
  if (m_printing->next == m_printing->pages.count()) return end(m_printing->close());
  m_printing->printPage();
  Q_EMIT progressed(kOfTheFigures + (100 - kOfTheFigures) * m_printing->next / m_printing->pages.count());
  QMetaObject::invokeMethod(this, &ReportJob::printNext, Qt::QueuedConnection);
}

void ReportJob::end(const QString& error) {
  cancel();
  Q_EMIT finished(error);
}

QString writeReport(const QString& path, Workspace& workspace, const ReportChoice& choice, QDate date) {
  ReportJob job(path, workspace, choice, date);
  QString reason;
  QObject::connect(&job, &ReportJob::finished, [&reason](const QString& error) { reason = error; });
  job.flush();
  return reason;
}

}  // namespace fulcrum
