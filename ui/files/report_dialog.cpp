// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/report_dialog.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "document/saved_figures.h"
#include "report/report_preview.h"
#include "report/report_sections.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kReportDialog(1120, 720);
constexpr int kReportForm = 400;
constexpr int kDecisionHeight = 84;
constexpr int kNoteHeight = 52;
constexpr auto kTypingDelay = std::chrono::milliseconds(200);
constexpr auto kReportPatience = std::chrono::seconds(1);  // for the key figures that the next report compares
constexpr int kIdRole = Qt::UserRole;

QLabel* reportLabel(std::string_view key, QWidget* field, QWidget* parent) {
  const FieldText text = fieldText("report", key);
  auto* label = new QLabel(text.label, parent);
  label->setBuddy(field);
  field->setToolTip(text.explanation);
  field->setAccessibleName(text.label);
  return label;
}

// Checkable, and its rows can be dragged.
QListWidget* orderedList(const QString& name, QWidget* parent) {
  auto* list = new QListWidget(parent);
  list->setAccessibleName(name);
  list->setDragDropMode(QAbstractItemView::InternalMove);
  list->setDefaultDropAction(Qt::MoveAction);
  list->setTabKeyNavigation(false);
  return list;
}

void addRow(QListWidget& list, const QString& text, const QVariant& id, bool checked) {
  auto* item = new QListWidgetItem(text, &list);
  item->setData(kIdRole, id);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
  item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

}  // namespace

ReportDialog::ReportDialog(Workspace& workspace, Settings& settings, QString fileName, bool isFile, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_fileName(std::move(fileName)),
      m_isFile(isFile),
      m_draft(workspace.whole()),
      m_report(workspace.whole().report),
      m_source(m_draft) {
  setWindowTitle(tr("Budget report"));
  resize(kReportDialog);
  m_draft.document.replace(workspace.whole(), false, workspace.document.history());
  m_report.parts = allReportParts(m_report);
  m_draft.view.setScenario(workspace.view.scenario());
  m_draft.view.setMonth(workspace.view.month());
  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kSection);
  m_preview = new ReportPreview(this);
  columns->addWidget(makeForm());
  columns->addWidget(m_preview, 1);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(columns, 1);
  rows->addWidget(makeFoot());
  m_delay.setSingleShot(true);
  m_delay.setInterval(kTypingDelay);
  connect(&m_delay, &QTimer::timeout, this, &ReportDialog::layPagesOut);
  connect(&m_step, &QTimer::timeout, this, &ReportDialog::layNextOut);
  connect(&m_source, &ReportSource::changed, this, &ReportDialog::followFigures);
  fillTexts();
  fillScenarios();
  fillSections();
  changeFigures();
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::makeForm() {
  auto* form = new QWidget(this);
  form->setFixedWidth(kReportForm);
  auto* rows = new QFormLayout(form);
  rows->setContentsMargins(margins::kNone);
  const auto addText = [&](std::string_view key, QLineEdit*& field, std::string BudgetReport::*member) {
    field = new QLineEdit(form);
    rows->addRow(reportLabel(key, field, form), field);
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString& text) {
      m_report.*member = text.toStdString();
      change();
    });
  };
  addText("title", m_title, &BudgetReport::title);
  addText("preparedFor", m_preparedFor, &BudgetReport::preparedFor);
  addText("author", m_author, &BudgetReport::author);
  m_scenario = new QComboBox(form);
  rows->addRow(reportLabel("scenario", m_scenario, form), m_scenario);
  connect(m_scenario, &QComboBox::activated, this, [this] {
    m_report.scenario = ScenarioId(m_scenario->currentData().toString().toStdString());
    changeFigures();
  });
  m_decision = new QPlainTextEdit(form);
  m_decision->setFixedHeight(kDecisionHeight);
  m_decision->setTabChangesFocus(true);
  rows->addRow(reportLabel("decision", m_decision, form), m_decision);
  connect(m_decision, &QPlainTextEdit::textChanged, this, [this] {
    if (m_filling) return;
    m_report.decision = m_decision->toPlainText().trimmed().toStdString();
    change();
  });
  rows->addRow(makeLists());
  return form;
}

QWidget* ReportDialog::makeLists() {
  auto* lists = new QWidget(this);
  auto* rows = new QVBoxLayout(lists);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kTight);
  m_scenarios = orderedList(tr("Scenarios to compare"), lists);
  m_scenarios->setMaximumHeight(size::kShortList);
  m_scenarios->setToolTip(tr("The first of them is what the others are compared with. Drag to change the order."));
  m_sections = orderedList(tr("Sections"), lists);
  m_sections->setToolTip(tr("Drag to change the order."));
  auto* up = new QToolButton(lists);
  up->setText(tr("Up"));
  up->setToolTip(tr("Move the section up"));
  up->setAccessibleName(up->toolTip());
  auto* down = new QToolButton(lists);
  down->setText(tr("Down"));
  down->setToolTip(tr("Move the section down"));
  down->setAccessibleName(down->toolTip());
  auto* head = new QHBoxLayout;
  head->addWidget(new QLabel(tr("Sections"), lists), 1);
  head->addWidget(up);
  head->addWidget(down);
  m_note = new QPlainTextEdit(lists);
  m_note->setFixedHeight(kNoteHeight);
  m_note->setTabChangesFocus(true);
  m_note->setAccessibleName(tr("Note of the section"));
  m_noteLabel = new QLabel(lists);
  m_noteLabel->setBuddy(m_note);
  rows->addWidget(new QLabel(tr("Scenarios to compare"), lists));
  rows->addWidget(m_scenarios);
  rows->addLayout(head);
  rows->addWidget(m_sections, 1);
  rows->addWidget(m_noteLabel);
  rows->addWidget(m_note);
  connect(up, &QToolButton::clicked, this, [this] { moveSection(-1); });
  connect(down, &QToolButton::clicked, this, [this] { moveSection(1); });
  for (QListWidget* list : {m_scenarios, m_sections}) {
    connect(list, &QListWidget::itemChanged, this, &ReportDialog::readLists);
    connect(list->model(), &QAbstractItemModel::rowsMoved, this, &ReportDialog::readLists);
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, &ReportDialog::readLists);
  }
  connect(m_sections, &QListWidget::currentRowChanged, this, &ReportDialog::showNote);
  connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
    ReportPart* part = currentPart();
    if (m_filling || !part) return;
    part->note = m_note->toPlainText().trimmed().toStdString();
    change();
  });
  return lists;
}

QWidget* ReportDialog::makeFoot() {
  auto* foot = new QWidget(this);
  auto* layout = new QHBoxLayout(foot);
  layout->setContentsMargins(margins::kNone);
  m_paper = new QComboBox(foot);
  m_paper->addItems({tr("A4"), tr("Letter"), tr("Slides")});  // in the order of Paper
  m_paper->setAccessibleName(tr("Paper"));
  m_paper->setCurrentIndex(static_cast<int>(m_settings.paper()));
  connect(m_paper, &QComboBox::activated, this, [this](int index) {
    m_settings.setPaper(static_cast<Paper>(index));
    change();
  });
  m_state = new QLabel(foot);
  setRole(m_state, u"secondaryMuted"_s);
  m_progress = new QProgressBar(foot);
  m_progress->setRange(0, 100);
  m_progress->setAccessibleName(tr("Progress of the report"));
  m_progress->hide();
  m_stop = new QPushButton(tr("Stop"), foot);
  m_stop->setAutoDefault(false);
  m_stop->hide();
  connect(m_stop, &QPushButton::clicked, this, [this] {
    m_job.reset();
    endSaving(QString());
  });
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, foot);
  buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep in the plan"));
  buttons->button(QDialogButtonBox::Ok)->setToolTip(tr("Keeps all of this in the plan"));
  m_save = buttons->addButton(tr("Save PDF…"), QDialogButtonBox::ActionRole);
  m_save->setToolTip(tr("Keeps all of this in the plan and writes the report"));
  setRole(m_save, u"primary"_s);
  buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
  m_save->setDefault(true);
  connect(m_save, &QPushButton::clicked, this, &ReportDialog::askAndSave);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    keep();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* label = new QLabel(tr("&Paper"), foot);
  label->setBuddy(m_paper);
  layout->addWidget(label);
  layout->addWidget(m_paper);
  layout->addWidget(m_state, 1);
  layout->addWidget(m_progress);
  layout->addWidget(m_stop);
  layout->addWidget(buttons);
  return foot;
}

void ReportDialog::fillTexts() {
  m_title->setText(QString::fromStdString(m_report.title));
  m_title->setPlaceholderText(QString::fromStdString(m_workspace.whole().name));
  m_author->setText(QString::fromStdString(m_report.author));
  m_preparedFor->setText(QString::fromStdString(m_report.preparedFor));
  m_filling = true;
  m_decision->setPlainText(QString::fromStdString(m_report.decision));
  m_filling = false;
}

void ReportDialog::fillScenarios() {
  m_filling = true;
  const Plan& plan = m_workspace.whole();
  m_scenario->addItem(tr("The one displayed"), QString());
  std::vector<ScenarioId> ids = m_report.scenarios;
  for (const Scenario& scenario : plan.scenarios) {
    m_scenario->addItem(scenarioName(scenario), QString::fromStdString(scenario.id.text));
    if (scenario.id == m_report.scenario) m_scenario->setCurrentIndex(m_scenario->count() - 1);
    if (std::ranges::find(ids, scenario.id) == ids.end()) ids.push_back(scenario.id);
  }
  const auto isChosen = [&](const ScenarioId& id) {
    return m_report.scenarios.empty() || std::ranges::find(m_report.scenarios, id) != m_report.scenarios.end();
  };
  for (const ScenarioId& id : ids) {
    if (const Scenario* scenario = fulcrum::find(plan, id))
      addRow(*m_scenarios, scenarioName(*scenario), QString::fromStdString(id.text), isChosen(id));
  }
  m_filling = false;
}

void ReportDialog::fillSections() {
  m_filling = true;
  for (const ReportPart& part : m_report.parts)
    addRow(*m_sections, reportSectionTitle(part.section), static_cast<int>(part.section), part.on);
  m_filling = false;
  m_sections->setCurrentRow(0);
}

// Order and ticks of both lists. A drag inserts a row before it removes the other: the whole list is read then.
void ReportDialog::readLists() {
  const auto count = static_cast<size_t>(m_sections->count());
  if (m_filling || count != m_report.parts.size()) return;
  std::vector<ReportPart> parts;
  for (int row = 0; row < m_sections->count(); ++row) {
    const QListWidgetItem* item = m_sections->item(row);
    const auto section = static_cast<ReportSection>(item->data(kIdRole).toInt());
    const auto was = std::ranges::find(m_report.parts, section, &ReportPart::section);
    if (was == m_report.parts.end()) return;
    parts.push_back({.section = section, .on = item->checkState() == Qt::Checked, .note = was->note});
  }
  std::vector<ScenarioId> scenarios;
  bool all = true;
  for (int row = 0; row < m_scenarios->count(); ++row) {
    const QListWidgetItem* item = m_scenarios->item(row);
    const ScenarioId id(item->data(kIdRole).toString().toStdString());
    all = all && item->checkState() == Qt::Checked && static_cast<size_t>(row) < m_workspace.whole().scenarios.size() &&
          m_workspace.whole().scenarios[static_cast<size_t>(row)].id == id;
    if (item->checkState() == Qt::Checked) scenarios.push_back(id);
  }
  if (all) scenarios.clear();  // those of the plan, also when it gets others
  m_report.parts = std::move(parts);
  m_report.scenarios = std::move(scenarios);
  changeFigures();
}

void ReportDialog::moveSection(int by) {
  const int row = m_sections->currentRow();
  if (row < 0 || row + by < 0 || row + by >= m_sections->count()) return;
  m_filling = true;
  m_sections->insertItem(row + by, m_sections->takeItem(row));
  m_sections->setCurrentRow(row + by);
  m_filling = false;
  readLists();
}

ReportPart* ReportDialog::currentPart() {
  const QListWidgetItem* item = m_sections->currentItem();
  if (!item) return nullptr;
  const auto found =
      std::ranges::find(m_report.parts, static_cast<ReportSection>(item->data(kIdRole).toInt()), &ReportPart::section);
  return found == m_report.parts.end() ? nullptr : &*found;
}

void ReportDialog::showNote() {
  const ReportPart* part = currentPart();
  m_note->setEnabled(part);
  m_noteLabel->setText(part ? tr("Note under “%1”").arg(reportSectionTitle(part->section)) : QString());
  m_filling = true;
  m_note->setPlainText(part ? QString::fromStdString(part->note) : QString());
  m_filling = false;
  if (!part) return;
  for (const PdfBookmark& bookmark : m_preview->pages().properties().bookmarks) {
    if (bookmark.title == reportSectionTitle(part->section)) m_preview->goToPage(bookmark.page);
  }
}

ReportChoice ReportDialog::choice() const {
  return budgetChoice(m_report, m_settings.paper());
}

void ReportDialog::change() {
  m_layout.reset();
  m_preview->setStale(true);
  m_delay.start();
}

void ReportDialog::changeFigures() {
  if (m_report.scenario.text.empty()) m_draft.view.setScenario(m_workspace.view.scenario());
  lookAtRecommended(m_draft, m_report);
  m_source.want(choice());
  change();
  followFigures();
}

void ReportDialog::followFigures() {
  m_layout.reset();
  if (!m_source.isReady()) {
    m_state->setText(tr("Working out the figures… %1").arg(m_draft.format().share(m_source.percent() / 100.0)));
    m_preview->setStale(true);
  } else if (!m_delay.isActive()) {
    m_delay.start(0);
  }
}

void ReportDialog::layPagesOut() {
  if (!m_source.isReady()) return;
  m_layout = std::make_unique<ReportLayout>(m_source, choice(), QDate::currentDate());
  m_step.start();
}

void ReportDialog::layNextOut() {
  if (m_layout && m_layout->next()) return;
  m_step.stop();
  if (m_layout) showPages();
}

void ReportDialog::showPages() {
  m_preview->setPages(m_layout->take());
  m_layout.reset();
  m_preview->setStale(false);
  m_decision->setPlaceholderText(generatedDecision(m_source));
  const int pages = m_preview->pages().count();
  m_state->setText(pages > 0 ? tr("%Ln page(s)", nullptr, pages)
                             : tr("The plan has errors; the list of problems says which."));
  m_save->setEnabled(pages > 0);
}

void ReportDialog::flush() {
  m_source.flush();
  m_delay.stop();
  layPagesOut();
  while (m_layout) layNextOut();
}

void ReportDialog::keep() {
  Plan plan = m_workspace.whole();
  BudgetReport report = m_report;
  // What is as usual is not said, so that it follows the program.
  BudgetReport usual = report;
  usual.parts.clear();
  if (report.parts == allReportParts(usual)) report.parts.clear();
  report.lastWritten = plan.report.lastWritten;
  report.lastFigures = plan.report.lastFigures;
  if (report == plan.report) return;
  plan.report = std::move(report);
  m_workspace.document.editWhole(tr("Edit the budget report"), plan);
}

void ReportDialog::askAndSave() {
  QString path = QFileDialog::getSaveFileName(this, tr("Save PDF"), m_fileName, tr("PDF (*.pdf)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += u".pdf"_s;
  writeTo(path);
}

void ReportDialog::writeTo(const QString& path) {
  keep();
  m_writtenPath = path;
  const SavedFigures figures = headlineFigures(
      m_workspace.whole(),
      [this](const Plan& plan, const ScenarioId& scenario) { return m_workspace.live.figuresOf(plan, scenario); },
      kReportPatience);
  m_save->setEnabled(false);
  m_progress->show();
  m_stop->show();
  m_job = std::make_unique<ReportJob>(path, m_draft, choice());
  connect(m_job.get(), &ReportJob::progressed, m_progress, &QProgressBar::setValue);
  connect(m_job.get(), &ReportJob::finished, this, [this, path, figures](const QString& error) {
    // The job stays, until the next one or the end of the dialog: it must go before the draft that it reads.
    endSaving(error);
    if (error.isEmpty()) {
      m_workspace.document.noteReport(figures, m_isFile);
      accept();
    } else if (isVisible()) {
      QMessageBox::warning(this, windowTitle(), tr("%1 was not written: %2").arg(QFileInfo(path).fileName(), error));
    }
    Q_EMIT saved(error);
  });
  m_job->start();
}

void ReportDialog::endSaving(const QString& error) {
  m_progress->hide();
  m_stop->hide();
  m_save->setEnabled(true);
  if (error.isEmpty()) m_state->clear();
}

}  // namespace fulcrum
