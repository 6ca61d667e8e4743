// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/read_back_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/number_text.h"
#include "document/background.h"
#include "plan/field_kind.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_place.h"
#include "words/field_text.h"
#include "words/serving_words.h"
#include "workbook/input_field.h"

namespace fulcrum {

using namespace Qt::StringLiterals;
using State = workbook::ReadInput::State;

namespace {

enum ReadColumn { kReadInput, kReadCell, kReadExported, kReadPlan, kReadWorkbook, kReadState, kReadColumns };
constexpr int kStateWidth = 230;  // what is longer is its tool tip
enum ConflictChoice { kUndecided, kKeepPlan, kTakeWorkbook };

QLabel* partTitle(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  setRole(label, u"cardTitle"_s);
  return label;
}

}  // namespace

ReadBackDialog::ReadBackDialog(const Plan& plan, workbook::ReadWorkbook read, const NumberFormat& format,
                               const QString& name, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_read(std::move(read)),
      m_format(format),
      m_table(new QTableWidget(static_cast<int>(m_read.changes.size()), kReadColumns, this)),
      m_state(new QLabel(this)) {
  setWindowTitle(tr("Read back a workbook"));
  auto* introduced = new QLabel(introduction(name), this);
  introduced->setWordWrap(true);
  m_table->setHorizontalHeaderLabels(
      {tr("Input"), tr("Cell"), tr("At export"), tr("Plan now"), tr("Workbook"), tr("State")});
  m_table->setAccessibleName(tr("Changed inputs"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(kReadInput, QHeaderView::Stretch);
  m_table->horizontalHeader()->setSectionResizeMode(kReadState, QHeaderView::Interactive);
  m_table->setColumnWidth(kReadState, kStateWidth);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);  // long names and reasons wrap
  m_state->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addWidget(introduced);
  rows->addWidget(m_table, 3);
  addNotTaken(*rows);
  rows->addWidget(m_state);
  rows->addWidget(buttons);
  fill();
  connect(m_table, &QTableWidget::itemChanged, this, &ReadBackDialog::update);
  resize(960, 560);
  update();
}

QString ReadBackDialog::introduction(const QString& name) const {
  const Scenario* scenario = fulcrum::find(m_plan, m_read.scenario);
  const std::string& text = scenario && !scenario->name.empty() ? scenario->name : m_read.scenario.text;
  const QDate date = QDate::fromString(QString::fromStdString(m_read.date), Qt::ISODate);
  QString words = tr("%1 was exported on %2 from the scenario %3.")
                      .arg(name, QLocale().toString(date, QLocale::ShortFormat), QString::fromStdString(text));
  words += u' ' + (m_read.planIsAsExported ? tr("The plan has not changed since then.")
                                           : tr("The plan has changed since then."));
  if (m_read.isOpenElsewhere)
    words += u' ' + tr("A spreadsheet program has it open: what is not saved there is not read.");
  return words;
}

void ReadBackDialog::addNotTaken(QVBoxLayout& rows) {
  if (m_read.notTaken.empty()) return;
  rows.addWidget(partTitle(tr("Changed in the workbook and not taken"), this));
  auto* list = new QListWidget(this);
  list->setAccessibleName(tr("Changed in the workbook and not taken"));
  list->setSelectionMode(QAbstractItemView::NoSelection);
  for (const Problem& problem : m_read.notTaken) {
    Problem what = problem;
    what.where.clear();
    list->addItem(QString::fromStdString(problem.where) + u": "_s + problemSentence(what));
  }
  rows.addWidget(list, 1);
}

QString ReadBackDialog::inputName(const workbook::ReadInput& change) const {
  const workbook::IndexedInput place = workbook::indexedInput(m_plan, change.path);
  const QString words = placeInWords(m_plan, place.path);
  const Scenario* scenario = place.scenario ? fulcrum::find(m_plan, *place.scenario) : nullptr;
  if (!scenario) return words;
  return tr("%1, in the scenario %2")
      .arg(words, QString::fromStdString(scenario->name.empty() ? scenario->id.text : scenario->name));
}

QString ReadBackDialog::valueText(const workbook::ReadInput& change, const std::optional<double>& value) const {
  if (!value) return NumberFormat::none();
  const auto steps = pathSteps(workbook::indexedInput(m_plan, change.path).path);
  const auto kind = steps ? fieldKind(*steps) : std::nullopt;
  const std::string raw = numberText(*value);
  return kind && kind->value == ValueKind::Number ? changeInWords(m_plan, m_format, *kind, raw, raw).after
                                                  : m_format.number(*value, 4);
}

void ReadBackDialog::fill() {
  for (size_t index = 0; index < m_read.changes.size(); ++index)
    fillRow(static_cast<int>(index), m_read.changes[index]);
}

void ReadBackDialog::fillRow(int row, const workbook::ReadInput& change) {
  auto* input = new QTableWidgetItem(inputName(change));
  input->setToolTip(input->text() + u'\n' + QString::fromStdString(change.path));
  const bool changed = change.state == State::Changed;
  input->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                  (changed ? Qt::ItemIsUserCheckable : Qt::ItemFlags(Qt::NoItemFlags)));
  if (changed) input->setCheckState(Qt::Checked);
  m_table->setItem(row, kReadInput, input);
  const auto set = [&](int column, const QString& text, bool number = true) {
    auto* item = new QTableWidgetItem(text);
    if (number) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, column, item);
  };
  set(kReadCell, QString::fromStdString(change.cell), false);
  set(kReadExported, valueText(change, change.exported));
  set(kReadPlan, valueText(change, change.plan));
  set(kReadWorkbook, valueText(change, change.workbook));
  switch (change.state) {
    case State::Changed:
      set(kReadState, tr("Changed in the workbook"), false);
      break;
    case State::Same:
      set(kReadState, tr("The plan has it already"), false);
      break;
    case State::Refused: {
      Problem what = *change.reason;
      what.where.clear();
      set(kReadState, tr("Refused: %1").arg(problemSentence(what)), false);
      m_table->item(row, kReadState)->setToolTip(problemSentence(what));
      break;
    }
    case State::Conflict: {
      auto* choice = new QComboBox(m_table);
      choice->addItems({tr("Both changed: choose"), tr("Keep the plan's"), tr("Take the workbook's")});
      choice->setAccessibleName(tr("Both changed: %1").arg(input->text()));
      connect(choice, &QComboBox::currentIndexChanged, this, &ReadBackDialog::update);
      set(kReadState, QString(), false);
      m_table->setCellWidget(row, kReadState, choice);
      m_table->setRowHeight(row, std::max(m_table->rowHeight(row), choice->sizeHint().height() + 2));
      break;
    }
  }
}

std::vector<workbook::ReadInput> ReadBackDialog::chosen() const {
  std::vector<workbook::ReadInput> result;
  for (size_t index = 0; index < m_read.changes.size(); ++index) {
    const int row = static_cast<int>(index);
    const auto* choice = qobject_cast<const QComboBox*>(m_table->cellWidget(row, kReadState));
    const bool taken = choice ? choice->currentIndex() == kTakeWorkbook
                              : m_read.changes[index].state == State::Changed &&
                                    m_table->item(row, kReadInput)->checkState() == Qt::Checked;
    if (taken) result.push_back(m_read.changes[index]);
  }
  return result;
}

void ReadBackDialog::update() {
  int undecided = 0;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const auto* choice = qobject_cast<const QComboBox*>(m_table->cellWidget(row, kReadState));
    undecided += choice && choice->currentIndex() == kUndecided;
  }
  const Result<Plan> after = applied();
  m_accept->setEnabled(undecided == 0 && after.ok() && !chosen().empty());
  if (!after.ok()) {
    m_state->setText(problemSentences(after.problems()));
  } else if (undecided > 0) {
    m_state->setText(
        tr("%Ln inputs were changed in the workbook and in the plan: choose for each.", nullptr, undecided));
  } else if (m_read.changes.empty()) {
    m_state->setText(tr("No input was changed."));
  } else {
    m_state->setText(tr("%Ln inputs go into the plan.", nullptr, static_cast<int>(chosen().size())));
  }
}

void readBackWorkbook(QWidget* window, Workspace& workspace, const QString& path) {
  using Read = std::shared_ptr<Result<workbook::ReadWorkbook>>;
  const QString name = QFileInfo(path).fileName();
  auto* progress =
      new QProgressDialog(ReadBackDialog::tr("Reading %1…").arg(name), ReadBackDialog::tr("Cancel"), 0, 0, window);
  progress->setWindowTitle(ReadBackDialog::tr("Read back a workbook"));
  progress->setAttribute(Qt::WA_DeleteOnClose);
  progress->setMinimumDuration(0);
  progress->setWindowModality(Qt::WindowModal);  // what is compared with is the plan as it stands
  auto* job = new Background<Read>(std::chrono::milliseconds(0), progress);
  const Plan plan = workspace.whole();
  QObject::connect(job, &BackgroundRunner::updated, progress, [job, progress, window, name, plan, &workspace] {
    if (!job->isCurrent() || !job->result()) return;
    const Read read = *job->result();
    progress->close();
    if (!read->ok()) {
      QMessageBox::warning(window, ReadBackDialog::tr("Read back a workbook"),
                           ReadBackDialog::tr("%1 was not read: %2").arg(name, problemSentences(read->problems())));
      return;
    }
    ReadBackDialog dialog(plan, read->value(), workspace.format(), name, window);
    if (dialog.exec() != QDialog::Accepted) return;
    if (const auto after = dialog.applied(); after.ok())
      workspace.document.editWhole(ReadBackDialog::tr("Read back %1").arg(name), after.value());
  });
  job->start([plan, file = std::filesystem::path(path.toStdString())](const Background<Read>::Run&) {
    return std::make_shared<Result<workbook::ReadWorkbook>>(workbook::readBack(file, plan));
  });
  progress->show();
}

}  // namespace fulcrum
