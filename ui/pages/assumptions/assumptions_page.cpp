// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/assumptions/assumptions_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "dialogs/currency_dialog.h"
#include "edits/assumption_edits.h"
#include "edits/plan_edits.h"
#include "edits/scenario_edits.h"
#include "figures/quoted_figures.h"
#include "finance/break_even.h"
#include "theme/card.h"
#include "theme/elided_label.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/names.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kGroup = "assumptions";
constexpr int kLabelWidth = 208;
constexpr int kEditorWidth = 136;
constexpr int kCheckWidth = 22;
constexpr int kDateWidth = 98;
constexpr int kColumnGap = 8;

QString sourceKey(const std::string& key) {
  return u"assumptions."_s + toQString(key);
}

QHBoxLayout* makeColumns(QWidget* parent) {
  auto* columns = new QHBoxLayout(parent);
  columns->setContentsMargins(margins::kNone);
  columns->setSpacing(kColumnGap);
  return columns;
}

QLabel* makeHeading(const QString& text, QWidget* parent) {
  auto* label = new ElidedLabel(parent);
  label->setText(text);
  setRole(label, u"secondaryMuted"_s);
  return label;
}

}  // namespace

AssumptionsPage::AssumptionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_planForm(
          workspace, "plan", [](const Plan& plan) { return &plan; }, [](Plan& plan) { return &plan; }),
      m_form(
          workspace, std::string(kGroup), [](const Plan& plan) { return &plan.assumptions; },
          [](Plan& plan) { return &plan.assumptions; }),
      m_ownForm(
          workspace, std::string(kGroup), [this](const Plan&) { return &m_effective; },
          [this](Plan& plan) -> Assumptions* {
            Scenario* scenario = fulcrum::find(plan, m_workspace.view.scenario());
            return scenario ? &scenario->assumptions.values : nullptr;
          }) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kCards);
  rows->addWidget(makeBasics());
  rows->addWidget(makeList(), 1);
  connect(&workspace.breakEven, &LiveAnswer::changed, this, [this] {
    if (isVisible() && m_stack->currentIndex() == 1) refreshQuoted();
  });
}

QWidget* AssumptionsPage::makeBasics() {
  auto* card = new Card(tr("Plan"), {}, this);
  card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kColumnGap);
  grid->setVerticalSpacing(space::kHair);
  int column = 0;
  const auto add = [&](std::string_view key, QWidget* editor) {
    QLabel* label = makeFieldLabel(fieldText("plan", key), editor);
    setRole(label, u"secondaryMuted"_s);
    editor->setObjectName(toQString(key));
    editor->setProperty(kHelpTopic, fieldTopic("plan", key));
    editor->setToolTip(fieldText("plan", key).explanation);
    grid->addWidget(label, 0, column);
    grid->addWidget(editor, 1, column++);
  };
  add("name", m_planForm.addEditor("name", card));
  m_currency = new QLineEdit(card);
  m_currency->setInputMask(u">AAA"_s);
  m_currency->setMaximumWidth(size::kShortField);
  m_currency->setAccessibleName(fieldText("plan", "currency").label);
  connect(m_currency, &QLineEdit::editingFinished, this, &AssumptionsPage::setCurrency);
  add("currency", m_currency);
  auto* start = new QWidget(card);
  auto* startColumns = makeColumns(start);
  m_startMonth = new QComboBox(start);
  m_startYear = new QSpinBox(start);
  m_startYear->setRange(1970, 2200);
  m_startYear->setGroupSeparatorShown(false);
  m_startYear->setKeyboardTracking(false);
  m_startMonth->setAccessibleName(tr("First month"));
  m_startYear->setAccessibleName(tr("Year of the first month"));
  startColumns->addWidget(m_startMonth);
  startColumns->addWidget(m_startYear);
  start->setFocusProxy(m_startMonth);
  add("start", start);
  for (QWidget* editor : std::initializer_list<QWidget*>{m_startMonth, m_startYear})
    editor->setToolTip(tr("Contracts and purchases keep their calendar months when this changes."));
  add("horizonMonths", m_planForm.addEditor("horizonMonths", card));
  m_fiscalMonth = new QComboBox(card);
  m_fiscalMonth->setAccessibleName(fieldText("plan", "fiscalYearStart").label);
  add("fiscalYearStart", m_fiscalMonth);
  grid->setColumnStretch(0, 1);
  card->contentLayout()->addLayout(grid);

  for (QComboBox* box : {m_startMonth, m_fiscalMonth}) {
    for (int month = 1; month <= 12; ++month)
      box->addItem(m_workspace.format().locale().standaloneMonthName(month, QLocale::ShortFormat));
  }
  connect(m_startMonth, &QComboBox::activated, this,
          [this](int index) { setStart({.year = m_workspace.plan().start.year, .month = index + 1}); });
  connect(m_startYear, &QSpinBox::valueChanged, this,
          [this](int year) { setStart({.year = year, .month = m_workspace.plan().start.month}); });
  connect(m_fiscalMonth, &QComboBox::activated, this, [this](int index) {
    m_workspace.document.edit(tr("Change fiscal year"), [&](Plan& plan) { plan.fiscalYearStart = index + 1; });
  });
  return card;
}

// Contracts and purchases keep their calendar months.
void AssumptionsPage::setStart(CalendarMonth start) {
  m_workspace.document.editWhole(tr("Change first month"), withFirstMonth(m_workspace.whole(), start), u"plan.start"_s);
}

// What stands in the field is what the plan has, also when the question was cancelled.
void AssumptionsPage::setCurrency() {
  if (!m_currency->isModified()) return;
  m_currency->setModified(false);
  const std::string typed = m_currency->text().toStdString();
  if (typed.size() == 3) changeCurrency(m_workspace, typed, this);
  m_currency->setText(QString::fromStdString(m_workspace.plan().currency));
}

QWidget* AssumptionsPage::makeList() {
  auto* card = new Card(tr("Assumptions"), tr("for all scenarios, where they have no value of their own"), this);
  m_choice = new SegmentedControl({tr("Values"), tr("Quoted figures")}, card);
  m_choice->setAccessibleName(tr("What is listed"));
  m_choice->setSegmentToolTip(1, tr("What the field quotes about inference cost, beside what this scenario shows"));
  connect(m_choice, &SegmentedControl::chosen, this, [this](int index) { showQuoted(index == 1); });
  card->addHeaderWidget(m_choice);
  m_filter = new QLineEdit(card);
  m_filter->setPlaceholderText(tr("Filter"));
  m_filter->setAccessibleName(tr("Filter the assumptions"));
  m_filter->setObjectName(u"filter"_s);
  m_filter->setClearButtonEnabled(true);
  m_filter->setFixedWidth(size::kSearchField);
  card->addHeaderWidget(m_filter);
  connect(m_filter, &QLineEdit::textChanged, this, &AssumptionsPage::filter);
  m_stack = new QStackedWidget(card);
  m_stack->addWidget(makeValues(m_stack));
  m_stack->addWidget(makeQuoted(m_stack));
  card->contentLayout()->addWidget(m_stack, 1);
  return card;
}

QWidget* AssumptionsPage::makeQuoted(QWidget* parent) {
  auto* part = new QWidget(parent);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kTight);
  auto* note =
      new QLabel(tr("Vendors, analysts and engineering blogs quote these ranges, and seldom say what they were "
                    "measured on. They are marks to question this plan by, and no targets."),
                 part);
  note->setWordWrap(true);
  setRole(note, u"secondaryMuted"_s);
  rows->addWidget(note);
  m_quoted = new ChartTable(part);
  m_quoted->setAccessibleName(tr("Quoted figures"));
  m_quoted->setFirstColumnFills(true);
  m_quoted->setWhy([this](int row, int column) {
    const auto all = finance::quotedFigures();
    if (column < 1 || static_cast<size_t>(row) >= all.size()) return;
    Q_EMIT whyRequested({.figure = "quoted[" + m_workspace.live.baseScenario().text + "]." +
                                   std::string(all[static_cast<size_t>(row)].code) + ".high"});
  });
  rows->addWidget(m_quoted, 1);
  return part;
}

void AssumptionsPage::showQuoted(bool on) {
  m_choice->setCurrentIndex(on ? 1 : 0);
  m_stack->setCurrentIndex(on ? 1 : 0);
  m_filter->setVisible(!on);
  m_workspace.breakEven.setShown(m_quoted, on && isVisible());
  if (on) refreshQuoted();
}

void AssumptionsPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_workspace.breakEven.setShown(m_quoted, m_stack->currentIndex() == 1);
}

void AssumptionsPage::hideEvent(QHideEvent* event) {
  m_workspace.breakEven.setShown(m_quoted, false);
  Page::hideEvent(event);
}

void AssumptionsPage::refreshQuoted() {
  const LiveEvaluation& live = m_workspace.live;
  if (!live.current()) return m_quoted->setTable({});
  std::optional<Money> owningFrom;
  const BreakEven* found = m_workspace.breakEven.isCurrent() ? m_workspace.breakEven.answer() : nullptr;
  if (found && found->demand && live.ownVersusRent())
    owningFrom = finance::owningPaysFrom(*live.ownVersusRent(), *found->demand);
  m_quoted->setTable(quotedTable(
      finance::compareQuoted(m_workspace.whole(), *live.current(), live.base(), live.ownVersusRent(), owningFrom),
      m_workspace.format()));
}

QWidget* AssumptionsPage::makeValues(QWidget* parent) {
  auto* part = new QWidget(parent);
  m_scroll = new QScrollArea(part);
  m_scroll->setAccessibleName(tr("Assumptions"));
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // the headings stand above the list: same columns
  auto* body = new QWidget(m_scroll);
  auto* rows = new QVBoxLayout(body);
  rows->setContentsMargins(margins::kBesideScrollBar);
  rows->setSpacing(space::kNormal);
  addGroup(tr("Money and time"),
           {"discountRate", "taxRate", "depreciation", "taxLifeMonths", "bonusShare", "bonusUntil", "bookLifeMonths"},
           *rows);
  addGroup(tr("Prices"), {"cloudPriceTrend", "apiPriceTrend", "hardwarePriceTrend"}, *rows);
  addGroup(tr("Power and space"), {"electricityPerKWh", "electricityTrend", "pue", "idlePowerShare", "spacePerKWMonth"},
           *rows);
  addGroup(tr("People"), {"staffSalary", "salaryTrend", "staffFte", "staffFtePerNode", "staffFtePerRentedNode"}, *rows);
  addGroup(tr("Owning"),
           {"leadTimeMonths", "ownedLifeMonths", "residualShare", "maintenanceRate", "networkPerNodeMonth",
            "networkCapitalShare", "facilityCapitalPerKW"},
           *rows);
  addGroup(tr("Demand"), {"demandFactor", "growthAdjust"}, *rows);
  m_nothingFound = new QLabel(tr("No assumption contains this text."), body);
  setRole(m_nothingFound, u"muted"_s);
  m_nothingFound->hide();
  rows->addWidget(m_nothingFound);
  rows->addStretch(1);
  m_scroll->setWidget(body);
  auto* lines = new QVBoxLayout(part);
  lines->setContentsMargins(margins::kNone);
  lines->setSpacing(space::kTight);
  lines->addWidget(makeHeadings());
  lines->addWidget(m_scroll, 1);
  return part;
}

QWidget* AssumptionsPage::makeHeadings() {
  auto* headings = new QWidget(this);
  auto* columns = makeColumns(headings);
  columns->setContentsMargins(0, 0, space::kNormal + m_scroll->verticalScrollBar()->sizeHint().width(), 0);
  auto* name = makeHeading(QString(), headings);
  name->setFixedWidth(kLabelWidth);
  auto* value = makeHeading(tr("Plan"), headings);
  value->setFixedWidth(kEditorWidth);
  m_ownHeading = makeHeading(QString(), headings);
  m_ownHeading->setFixedWidth(kCheckWidth + kColumnGap + kEditorWidth);
  auto* source = makeHeading(tr("Source"), headings);
  auto* asOf = makeHeading(tr("As of"), headings);
  asOf->setFixedWidth(kDateWidth);
  columns->addWidget(name);
  columns->addWidget(value);
  columns->addWidget(m_ownHeading);
  columns->addWidget(source, 1);
  columns->addWidget(asOf);
  return headings;
}

void AssumptionsPage::addGroup(const QString& name, std::initializer_list<const char*> keys, QVBoxLayout& rows) {
  auto* heading = new QLabel(name, rows.parentWidget());
  setRole(heading, u"cardTitle"_s);
  rows.addWidget(heading);
  for (const char* key : keys) addRow(key, rows);
  m_groups.push_back({heading, m_rows.size()});
}

void AssumptionsPage::addRow(const char* key, QVBoxLayout& rows) {
  const FieldText text = fieldText(kGroup, key);
  Row row{.key = key,
          .searched = {},
          .widget = new QWidget(rows.parentWidget()),
          .hasOwn = nullptr,
          .own = nullptr,
          .source = nullptr,
          .asOf = nullptr};
  row.searched = text.label + u' ' + text.explanation + u' ' + toQString(key);
  auto* lines = new QVBoxLayout(row.widget);
  lines->setContentsMargins(margins::kNone);
  lines->setSpacing(space::kHair);
  auto* columns = makeColumns(nullptr);
  QWidget* editor = m_form.addEditor(key, row.widget);
  QLabel* label = makeFieldLabel(text, editor);
  label->setFixedWidth(kLabelWidth);
  editor->setFixedWidth(kEditorWidth);
  row.hasOwn = new QCheckBox(row.widget);
  row.hasOwn->setFixedWidth(kCheckWidth);
  row.hasOwn->setObjectName(u"own "_s + toQString(key));
  row.hasOwn->setAccessibleName(tr("%1: own value of this scenario").arg(text.label));
  row.own = m_ownForm.addEditor(key, row.widget);
  row.own->setFixedWidth(kEditorWidth);
  row.own->setAccessibleName(tr("%1 in this scenario").arg(text.label));
  row.source = new QLineEdit(row.widget);
  row.source->setPlaceholderText(tr("where this comes from"));
  row.source->setAccessibleName(tr("Source of %1").arg(text.label));
  row.source->setObjectName(u"source "_s + toQString(key));
  row.asOf = new QLineEdit(row.widget);
  row.asOf->setPlaceholderText(tr("date"));
  row.asOf->setAccessibleName(tr("Date of the source of %1").arg(text.label));
  row.asOf->setFixedWidth(kDateWidth);
  columns->addWidget(label);
  columns->addWidget(editor);
  columns->addWidget(row.hasOwn);
  columns->addWidget(row.own);
  columns->addWidget(row.source, 1);
  columns->addWidget(row.asOf);
  lines->addLayout(columns);
  auto* explanation = new QLabel(text.explanation, row.widget);
  explanation->setWordWrap(true);
  setRole(explanation, u"secondaryMuted"_s);
  lines->addWidget(explanation);
  rows.addWidget(row.widget);
  connect(row.hasOwn, &QCheckBox::clicked, this, [this, name = row.key](bool on) { setOwn(name, on); });
  for (QLineEdit* edit : {row.source, row.asOf})
    connect(edit, &QLineEdit::editingFinished, this, [this, row] { editSource(row); });
  m_rows.push_back(row);
}

void AssumptionsPage::editSource(const Row& row) {
  if (!row.source->isModified() && !row.asOf->isModified()) return;
  row.source->setModified(false);
  row.asOf->setModified(false);
  const SourceNote note{row.source->text().trimmed().toStdString(), row.asOf->text().trimmed().toStdString()};
  m_workspace.document.edit(tr("Change source of %1").arg(fieldText(kGroup, row.key).label), [&](Plan& plan) {
    const std::string key = sourceKey(row.key).toStdString();
    if (note == SourceNote())
      plan.sources.erase(key);
    else
      plan.sources[key] = note;
  });
}

void AssumptionsPage::setOwn(const std::string& key, bool on) {
  const QString label = fieldText(kGroup, key).label;
  m_workspace.document.edit(on ? tr("Override %1").arg(label) : tr("Inherit %1").arg(label),
                            withOwnAssumption(m_workspace.plan(), m_workspace.view.scenario(), key, on));
}

void AssumptionsPage::refresh() {
  const Plan& plan = m_workspace.plan();
  const Scenario* scenario = m_workspace.scenario();
  m_effective = resolveScenario(plan, m_workspace.view.scenario()).assumptions;
  refreshBasics();
  m_form.refresh();
  m_ownForm.setScope(u"assumptions of "_s + QString::fromStdString(m_workspace.view.scenario().text));
  m_ownForm.refresh();
  m_ownHeading->setText(scenario ? tr("Only in %1").arg(scenarioName(*scenario)) : QString());
  m_ownHeading->setVisible(scenario && (scenario->base || scenario->assumptions.set.any()));
  for (const Row& row : m_rows) refreshRow(row);
  if (m_stack->currentIndex() == 1) refreshQuoted();
}

void AssumptionsPage::refreshBasics() {
  const Plan& plan = m_workspace.plan();
  m_planForm.refresh();
  if (!m_currency->isModified()) m_currency->setText(QString::fromStdString(plan.currency));
  m_startMonth->setCurrentIndex(plan.start.month - 1);
  const QSignalBlocker blocker(m_startYear);
  m_startYear->setValue(plan.start.year);
  m_fiscalMonth->setCurrentIndex(plan.fiscalYearStart - 1);
}

void AssumptionsPage::refreshRow(const Row& row) {
  const Plan& plan = m_workspace.plan();
  const Scenario* scenario = m_workspace.scenario();
  // The base has nothing to inherit from but the plan itself: overriding it there would only hide the plan's value.
  const bool overridable = scenario && (scenario->base || scenario->assumptions.set.any());
  row.hasOwn->setVisible(overridable);
  row.own->setVisible(overridable);
  if (overridable) {
    const bool own = hasOwnAssumption(*scenario, row.key);
    row.hasOwn->setChecked(own);
    row.own->setEnabled(own);
    row.hasOwn->setToolTip(own ? tr("%1 has its own value. Click to inherit again.").arg(scenarioName(*scenario))
                               : tr("Inherited. Click to give %1 its own value.").arg(scenarioName(*scenario)));
  }
  const auto found = plan.sources.find(sourceKey(row.key).toStdString());
  const SourceNote note = found == plan.sources.end() ? SourceNote() : found->second;
  for (const auto& [edit, text] : {std::pair(row.source, note.source), std::pair(row.asOf, note.asOf)}) {
    const QString shown = QString::fromStdString(text);
    if (edit->text() == shown || (edit->hasFocus() && edit->isModified())) continue;
    edit->setText(shown);
    edit->setCursorPosition(0);
    edit->setToolTip(shown);
  }
}

void AssumptionsPage::filter(const QString& text) {
  size_t index = 0;
  bool any = false;
  for (const Group& group : m_groups) {
    bool anyHere = false;
    for (; index < group.end; ++index) {
      const bool matches = m_rows[index].searched.contains(text.trimmed(), Qt::CaseInsensitive);
      m_rows[index].widget->setVisible(matches);
      anyHere = anyHere || matches;
    }
    group.heading->setVisible(anyHere);
    any = any || anyHere;
  }
  m_nothingFound->setVisible(!any);
}

bool AssumptionsPage::focusField(const QString& path) {
  static const QStringList kBasics{u"name"_s, u"currency"_s, u"start"_s, u"horizonMonths"_s, u"fiscalYearStart"_s};
  if (kBasics.contains(path)) {
    findChild<QWidget*>(path)->setFocus(Qt::OtherFocusReason);
    return true;
  }
  const qsizetype at = path.indexOf(u"assumptions."_s);
  const bool ofScenario = path.startsWith(u"scenarios["_s) && at > 0;
  if (at != 0 && !ofScenario && path != u"assumptions"_s) return false;
  const std::string key = path.mid(std::max<qsizetype>(at, 0)).section(u'.', 1, 1).toStdString();
  showQuoted(false);
  m_filter->clear();
  if (ofScenario) {
    const size_t index = path.mid(10).section(u']', 0, 0).toULongLong();
    if (index < m_workspace.plan().scenarios.size())
      m_workspace.view.setScenario(m_workspace.plan().scenarios[index].id);
  }
  for (const Row& row : m_rows) {
    if (row.key != key) continue;
    m_scroll->ensureWidgetVisible(row.widget);
    if (!ofScenario || !row.own->isEnabled() || row.own->isHidden()) return m_form.focus(key);
    return m_ownForm.focus(key);
  }
  return path == u"assumptions"_s;
}

}  // namespace fulcrum
