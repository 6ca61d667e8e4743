// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/calibration_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "catalogue/catalogue.h"
#include "dialogs/calibration_list.h"
#include "dialogs/guess_controls.h"
#include "dialogs/headed_part.h"
#include "fields/number_field.h"
#include "fields/struct_form.h"
#include "plan/fields.h"
#include "tables/calibration_model.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"
#include "words/serving_words.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestFile = 64 << 20;
constexpr int kProblemsShown = 3;
constexpr double kMaxTokens = 1e9;

// Names that occur in the plan first, each once.
QStringList namesOf(const std::vector<std::string>& first, QStringList others) {
  QStringList names;
  for (const std::string& name : first) names << QString::fromStdString(name);
  others.sort(Qt::CaseInsensitive);
  names << others;
  names.removeAll(QString());
  names.removeDuplicates();
  return names;
}

}  // namespace

CalibrationDialog::CalibrationDialog(const Plan& plan, const BenchmarkRow& defaults, const NumberFormat& format,
                                     QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_format(format),
      m_specs(plan),
      m_defaults(defaults),
      m_kept(plan.benchmarks),
      m_sources(1) {
  setWindowTitle(tr("Calibrate the serving model"));
  setProperty(kHelpTopic, u"model-serving"_s);
  setAcceptDrops(true);
  if (m_defaults.asOf.empty()) m_defaults.asOf = QDate::currentDate().toString(Qt::ISODate).toStdString();
  auto* above = new QHBoxLayout;
  above->setSpacing(space::kSection);
  above->addWidget(makeText(), 1);
  above->addWidget(makeDefaults());
  m_problems = new QLabel(this);
  m_problems->setWordWrap(true);
  m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_guesses = new GuessControls(this);
  connect(m_guesses, &GuessControls::chosen, this, &CalibrationDialog::takeChoices);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addLayout(above);
  rows->addWidget(m_guesses);
  rows->addWidget(m_problems);
  rows->addWidget(makeRows(), 1);
  m_calibrations = new CalibrationList(m_format, this);
  connect(m_calibrations, &CalibrationList::preferred, this, [this](const Calibration& calibration) {
    m_preferred.push_back(calibration);
    rebuild();
  });
  rows->addWidget(m_calibrations);
  rows->addWidget(buttons);
  resize(1120, 680);
  rebuild();
  m_text->setFocus();
}

QWidget* CalibrationDialog::makeText() {
  auto* side = new QWidget(this);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(margins::kNone);
  auto* open = flatButton(tr("Open…"), tr("Open files that a benchmark wrote; they can be dropped here, too"), side);
  auto* clear = flatButton(tr("Clear"), tr("Empty the text"), side);
  m_text = new QPlainTextEdit(side);
  m_text->setAccessibleName(tr("Benchmark results"));
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setTabChangesFocus(true);
  m_text->setAcceptDrops(false);  // files dropped here are the dialog's
  m_text->setPlaceholderText(
      tr("Paste what vllm bench serve, SGLang, GuideLLM, AIPerf or trtllm-bench wrote, or columns:\n\n"
         "concurrency  tok/s  TPOT\n"
         "8             320     23\n"
         "32            980     31\n"
         "128          2300     53"));
  m_text->setMinimumHeight(size::kPastedText);
  connect(open, &QToolButton::clicked, this, &CalibrationDialog::chooseFiles);
  connect(clear, &QToolButton::clicked, m_text, &QPlainTextEdit::clear);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    Source& pasted = m_sources.front();
    pasted.bytes = m_text->toPlainText().toStdString();
    pasted.removed.clear();
    read(pasted);
    rebuild();
  });
  rows->addLayout(headed(tr("Benchmark results"), {open, clear}, side));
  rows->addWidget(m_text, 1);
  return side;
}

void CalibrationDialog::addDefault(QGridLayout& grid, const char* key, QWidget* editor) {
  const FieldText text = fieldText("benchmark", key);
  editor->setObjectName(QString::fromLatin1(key));
  editor->setAccessibleName(text.label);
  editor->setToolTip(text.explanation);
  QLabel* label = makeFieldLabel(text, editor);
  setRole(label, u"secondaryMuted"_s);
  const int place = grid.count() / 2;
  grid.addWidget(label, place / 2, place % 2 * 2);
  grid.addWidget(editor, place / 2, place % 2 * 2 + 1);
}

QWidget* CalibrationDialog::makeDefaults() {
  auto* side = new QWidget(this);
  side->setFixedWidth(size::kWideForm);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(margins::kNone);
  auto* hint = new QLabel(tr("Taken where the text says nothing."), side);
  setRole(hint, u"secondaryMuted"_s);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space::kNormal);
  grid->setVerticalSpacing(space::kTight);
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 1);
  std::vector<std::string> models;
  std::vector<std::string> accelerators;
  std::vector<std::string> engines;
  for (const Workload& workload : m_plan.workloads) models.push_back(workload.model);
  for (const NodeType& type : m_plan.nodeTypes) accelerators.push_back(type.accelerator);
  for (const BenchmarkRow& row : m_plan.benchmarks) engines.push_back(row.engine);
  QStringList shippedModels;
  QStringList shippedAccelerators;
  const Catalogue catalogue = loadCatalogue();
  for (const ModelSpec& model : m_plan.models) m_modelNames.push_back(model.name);
  for (const ModelSpec& model : catalogue.models) m_modelNames.push_back(model.name);
  for (const AcceleratorSpec& each : m_plan.accelerators) m_acceleratorNames.push_back(each.name);
  for (const AcceleratorSpec& each : catalogue.accelerators) m_acceleratorNames.push_back(each.name);
  for (const ModelSpec& model : catalogue.models) shippedModels << QString::fromStdString(model.name);
  for (const AcceleratorSpec& each : catalogue.accelerators) shippedAccelerators << QString::fromStdString(each.name);
  auto* precision = new QComboBox(side);
  for (const auto& [value, name] : EnumNames<Precision>::list)
    precision->addItem(choiceName(name), static_cast<int>(value));
  precision->setCurrentIndex(precision->findData(static_cast<int>(m_defaults.precision)));
  connect(precision, &QComboBox::activated, this, [this, precision](int index) {
    m_defaults.precision = static_cast<Precision>(precision->itemData(index).toInt());
    rebuild();
  });
  addDefault(*grid, "model", makeNames(namesOf(models, shippedModels), &BenchmarkRow::model, side));
  addDefault(*grid, "accelerator",
             makeNames(namesOf(accelerators, shippedAccelerators), &BenchmarkRow::accelerator, side));
  addDefault(
      *grid, "gpus",
      makeNumber(
          Unit::Gpus, true, m_defaults.gpus, [this](double gpus) { m_defaults.gpus = static_cast<int>(gpus); }, side));
  addDefault(*grid, "precision", precision);
  addDefault(
      *grid, "inputTokens",
      makeNumber(
          Unit::None, false, m_defaults.inputTokens, [this](double tokens) { m_defaults.inputTokens = tokens; }, side));
  addDefault(*grid, "outputTokens",
             makeNumber(
                 Unit::None, false, m_defaults.outputTokens,
                 [this](double tokens) { m_defaults.outputTokens = tokens; }, side));
  addDefault(*grid, "engine",
             makeNames(namesOf(engines, {u"vLLM"_s, u"SGLang"_s, u"TensorRT-LLM"_s}), &BenchmarkRow::engine, side));
  addDefault(*grid, "asOf", makeWords(&BenchmarkRow::asOf, side));
  addDefault(*grid, "source", makeWords(&BenchmarkRow::source, side));
  rows->addWidget(heading(tr("Measured on"), side));
  rows->addWidget(hint);
  rows->addLayout(grid);
  rows->addStretch(1);
  return side;
}

QComboBox* CalibrationDialog::makeNames(QStringList names, std::string BenchmarkRow::*member, QWidget* parent) {
  auto* choice = new QComboBox(parent);
  choice->setEditable(true);
  choice->setInsertPolicy(QComboBox::NoInsert);
  choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choice->setMaxVisibleItems(20);
  choice->addItems(names);
  choice->completer()->setFilterMode(Qt::MatchContains);
  choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
  choice->setCurrentIndex(-1);
  choice->setEditText(QString::fromStdString(m_defaults.*member));
  choice->lineEdit()->setCursorPosition(0);
  connect(choice, &QComboBox::editTextChanged, this, [this, member](const QString& text) {
    m_defaults.*member = text.trimmed().toStdString();
    rebuild();
  });
  return choice;
}

NumberField* CalibrationDialog::makeNumber(Unit unit, bool integer, double value, std::function<void(double)> set,
                                           QWidget* parent) {
  auto* field = new NumberField(unit, 0, kMaxTokens, integer, parent);
  field->setSpecialValueText(NumberFormat::none());
  field->setFormat(m_format);
  field->setPlanValue(value);
  connect(field, &NumberField::edited, this, [this, set = std::move(set)](double edited) {
    set(edited);
    rebuild();
  });
  return field;
}

QWidget* CalibrationDialog::makeWords(std::string BenchmarkRow::*member, QWidget* parent) {
  auto* edit = new QLineEdit(QString::fromStdString(m_defaults.*member), parent);
  connect(edit, &QLineEdit::textChanged, this, [this, member](const QString& text) {
    m_defaults.*member = text.trimmed().toStdString();
    rebuild();
  });
  return edit;
}

QWidget* CalibrationDialog::makeRows() {
  auto* part = new QWidget(this);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(margins::kNone);
  m_remove = flatButton(tr("Remove"), tr("Remove the selected rows (Delete)"), part);
  m_model = new CalibrationModel(m_format, this);
  m_table = new QTableView(part);
  m_table->setModel(m_model);
  setUp(*m_table, tr("Rows"));
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(size::kTableRow);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(CalibrationModel::kModel, QHeaderView::Stretch);
  auto* removal = new QAction(m_table);
  removal->setShortcut(QKeySequence::Delete);
  removal->setShortcutContext(Qt::WidgetShortcut);
  m_table->addAction(removal);
  connect(removal, &QAction::triggered, this, &CalibrationDialog::removeSelected);
  connect(m_remove, &QToolButton::clicked, this, &CalibrationDialog::removeSelected);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
  auto* lesson = new QLabel(
      tr("Three runs of your own deployment make the serving model fit your stack: typically within 5 %, where it was "
         "27 % off.\n\n"
         "1.  Run  vllm bench serve --max-concurrency 8 --save-result  against one replica, then with 32 and 128.\n"
         "2.  Paste the results above, or drop the files on this window.\n"
         "3.  Say what they do not: accelerator, GPUs of a replica, precision."),
      part);
  lesson->setWordWrap(true);
  lesson->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  lesson->setMargin(16);
  setRole(lesson, u"muted"_s);
  m_stack = new QStackedWidget(part);
  m_stack->addWidget(m_table);
  m_stack->addWidget(lesson);
  rows->addLayout(headed(tr("Rows"), {m_remove}, part));
  rows->addWidget(m_stack, 1);
  return part;
}

void CalibrationDialog::chooseFiles() {
  openFiles(QFileDialog::getOpenFileNames(this, tr("Open benchmark results"), {},
                                          tr("Benchmark results (*.json *.jsonl *.csv *.tsv *.txt);;All files (*)")));
}

void CalibrationDialog::openFiles(const QStringList& paths) {
  m_fileProblems.clear();
  for (const QString& path : paths) {
    const std::string name = QFileInfo(path).fileName().toStdString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
      m_fileProblems.push_back(
          {.code = "cannotOpen", .where = name, .facts = {{"detail", file.errorString().toStdString()}}});
      continue;
    }
    if (file.size() > kLargestFile) {
      m_fileProblems.push_back({.code = "tooLarge", .where = name, .facts = {{"limit", "64 MB"}}});
      continue;
    }
    m_sources.push_back({.file = name, .bytes = file.readAll().toStdString(), .text = {}, .removed = {}});
    read(m_sources.back());
  }
  rebuild();
}

void CalibrationDialog::read(Source& source) const {
  source.text = readBenchmarks(source.bytes, m_options);
  if (source.file.empty()) return;
  for (ReadBenchmark& each : source.text.rows) {
    if (each.row.source.empty()) each.row.source = source.file;
  }
  for (Problem& problem : source.text.problems) problem.where = source.file;
}

void CalibrationDialog::rebuild() {
  std::vector<CalibrationRow> rows;
  for (const BenchmarkRow& row : m_kept) rows.push_back({.row = row, .inPlan = true});
  const auto add = [&](const Source& source) {
    for (const ReadBenchmark& each : source.text.rows) {
      if (source.removed.contains(each.place)) continue;
      rows.push_back(completed(each, m_defaults, m_names));
      rows.back().file = source.file;
    }
  };
  std::for_each(m_sources.begin() + 1, m_sources.end(), add);
  add(m_sources.front());
  for (const Calibration& preferred : m_preferred) {
    std::stable_partition(rows.begin(), rows.end(),
                          [&](const CalibrationRow& row) { return preferred.covers(row.row); });
  }
  std::vector<Calibration> calibrations = judge(rows, m_specs);
  m_model->setRows(std::move(rows));
  m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
  m_remove->setEnabled(m_table->selectionModel()->hasSelection());
  showGuesses();
  showProblems();
  m_calibrations->setCalibrations(std::move(calibrations), *m_model, m_specs);
  m_accept->setEnabled(benchmarks() != m_plan.benchmarks);
}

void CalibrationDialog::showProblems() {
  QStringList sentences;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const RowState state = rowState(m_model->row(row));
    if (!state.good) sentences << tr("Line %1: %2").arg(row + 1).arg(state.sentences);
  }
  for (const Problem& problem : m_fileProblems)
    sentences << u"%1: %2"_s.arg(QString::fromStdString(problem.where), problemSentence(problem));
  for (const Source& source : m_sources) {
    for (const Problem& problem : source.text.problems) {
      const QString sentence = problemSentence(problem);
      sentences << (source.file.empty() ? sentence : u"%1: %2"_s.arg(QString::fromStdString(source.file), sentence));
    }
  }
  const qsizetype all = sentences.size();
  m_problems->setToolTip(sentences.join(u'\n'));
  if (all > kProblemsShown) {
    sentences = sentences.mid(0, kProblemsShown - 1);
    sentences << tr("and %Ln more: point here to read them", nullptr, static_cast<int>(all - kProblemsShown + 1));
  }
  m_problems->setText(sentences.join(u'\n'));
  m_problems->setVisible(all > 0);
  setRole(m_problems, u"worse"_s);
}

void CalibrationDialog::removeSelected() {
  std::set<const CalibrationRow*> gone;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) gone.insert(&m_model->row(index.row()));
  for (const CalibrationRow* row : gone) {
    if (row->inPlan) {
      const auto found = std::find(m_kept.begin(), m_kept.end(), row->row);
      if (found != m_kept.end()) m_kept.erase(found);
    } else {
      for (Source& source : m_sources) {
        if (source.file == row->file) source.removed.insert(row->place);
      }
    }
  }
  m_table->clearSelection();
  rebuild();
}

std::vector<BenchmarkRow> CalibrationDialog::benchmarks() const {
  std::vector<BenchmarkRow> result;
  for (const CalibrationRow& row : m_model->rows()) {
    if (row.inPlan || row.usable()) result.push_back(row.row);
  }
  return result;
}

void CalibrationDialog::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) event->acceptProposedAction();
}

void CalibrationDialog::dropEvent(QDropEvent* event) {
  QStringList paths;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) paths << url.toLocalFile();
  }
  event->acceptProposedAction();
  if (!paths.isEmpty()) {
    openFiles(paths);
  } else {
    m_text->appendPlainText(event->mimeData()->text());
  }
}

void showCalibration(Workspace& workspace, const WorkloadId& workload, QWidget* parent, const QStringList& files) {
  const Plan plan = workspace.plan();
  CalibrationDialog dialog(plan, benchmarkDefaults(plan, workload), workspace.format(), parent);
  if (!files.isEmpty()) dialog.openFiles(files);
  if (dialog.exec() != QDialog::Accepted) return;
  workspace.document.edit(CalibrationDialog::tr("Calibrate the serving model"),
                          [&](Plan& after) { after.benchmarks = dialog.benchmarks(); });
}

}  // namespace fulcrum
