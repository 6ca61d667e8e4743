// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/costs/budget_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>

#include "fields/number_field.h"
#include "plan/budget.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestAmount = 1e12;
enum BudgetColumn { kFrom, kAmount, kRemove, kColumns };

// Ascending, one per month: of two steps in a month the later row holds.
std::vector<BudgetStep> ordered(const std::vector<BudgetStep>& steps) {
  std::map<int, Money> byMonth;
  for (const BudgetStep& step : steps) byMonth[step.month] = step.amount;
  std::vector<BudgetStep> result;
  for (const auto& [month, amount] : byMonth) result.push_back({.month = month, .amount = amount});
  return result;
}

QToolButton* smallButton(const QString& text, const QString& toolTip, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setText(text);
  button->setToolTip(toolTip);
  button->setAccessibleName(toolTip);
  return button;
}

QHBoxLayout* titleRow(const QString& title, const std::vector<QToolButton*>& buttons, QWidget* parent) {
  auto* row = new QHBoxLayout;
  auto* label = new QLabel(title, parent);
  setRole(label, u"cardTitle"_s);
  row->addWidget(label, 1);
  for (QToolButton* button : buttons) row->addWidget(button);
  return row;
}

}  // namespace

BudgetDialog::BudgetDialog(const Plan& plan, const NumberFormat& format, QWidget* parent)
    : QDialog(parent), m_format(format), m_start(plan.start), m_months(plan.horizonMonths) {
  setWindowTitle(tr("Budget and other AI spend"));
  setProperty(kHelpTopic, u"page-costs"_s);
  m_series.push_back({.steps = plan.budget, .original = {}});
  for (const OtherSpend& spend : plan.otherAiSpend) m_series.push_back({.steps = stepsOf(spend), .original = spend});
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kWide);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kSection);
  columns->addWidget(makeList(), 4);
  columns->addWidget(makeSteps(), 5);
  rows->addLayout(columns, 1);
  m_hint = new QLabel(this);
  m_hint->setWordWrap(true);
  m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
  m_hint->setAlignment(Qt::AlignTop);
  setRole(m_hint, u"secondaryMuted"_s);
  rows->addWidget(m_hint);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  rows->addWidget(buttons);
  resize(680, 400);
  m_list->setCurrentRow(0);
}

QWidget* BudgetDialog::makeList() {
  auto* side = new QWidget(this);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(margins::kNone);
  auto* add = smallButton(u"+"_s, tr("Add other AI spend"), side);
  m_removeSeries = smallButton(u"–"_s, tr("Delete the selected spend"), side);
  rows->addLayout(titleRow(tr("Amounts"), {add, m_removeSeries}, side));
  m_list = new QListWidget(side);
  m_list->setAccessibleName(tr("Budget and other AI spend"));
  m_list->addItem(tr("Budget for inference"));
  for (size_t i = 1; i < m_series.size(); ++i) {
    auto* item = new QListWidgetItem(QString::fromStdString(m_series[i].original.name), m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
  }
  rows->addWidget(m_list, 1);
  connect(m_list, &QListWidget::currentRowChanged, this, &BudgetDialog::showSteps);
  connect(add, &QToolButton::clicked, this, &BudgetDialog::addSeries);
  connect(m_removeSeries, &QToolButton::clicked, this, &BudgetDialog::removeSeries);
  return side;
}

QWidget* BudgetDialog::makeSteps() {
  auto* side = new QWidget(this);
  auto* rows = new QVBoxLayout(side);
  rows->setContentsMargins(margins::kNone);
  m_addStep = smallButton(u"+"_s, tr("Add a step"), side);
  rows->addLayout(titleRow(tr("Steps"), {m_addStep}, side));
  m_steps = new QTableWidget(0, kColumns, side);
  m_steps->setHorizontalHeaderLabels({tr("From"), tr("Amount per month"), QString()});
  m_steps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  m_steps->horizontalHeader()->setSectionResizeMode(kRemove, QHeaderView::Fixed);
  m_steps->setColumnWidth(kRemove, 52);
  m_steps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_steps->verticalHeader()->hide();
  m_steps->verticalHeader()->setDefaultSectionSize(size::kTallRow);
  m_steps->setShowGrid(false);
  m_steps->setSelectionMode(QAbstractItemView::NoSelection);
  m_steps->setTabKeyNavigation(false);
  m_steps->setFocusPolicy(Qt::NoFocus);
  m_steps->setAccessibleName(tr("Steps"));
  rows->addWidget(m_steps, 1);
  connect(m_addStep, &QToolButton::clicked, this, &BudgetDialog::addStep);
  return side;
}

BudgetDialog::Series* BudgetDialog::current() {
  const int row = m_list->currentRow();
  return row < 0 ? nullptr : &m_series[static_cast<size_t>(row)];
}

void BudgetDialog::addSeries() {
  m_series.push_back({.steps = {{.month = 0, .amount = Money()}}, .original = {}});
  auto* item = new QListWidgetItem(tr("Training"), m_list);
  item->setFlags(item->flags() | Qt::ItemIsEditable);
  m_list->setCurrentItem(item);
  m_list->editItem(item);
}

void BudgetDialog::removeSeries() {
  const int row = m_list->currentRow();
  if (row < 1) return;
  m_series.erase(m_series.begin() + row);
  delete m_list->takeItem(row);
  showSteps();
}

void BudgetDialog::addStep() {
  Series* series = current();
  if (!series) return;
  series->steps = ordered(series->steps);
  const BudgetStep last = series->steps.empty() ? BudgetStep{.month = -12, .amount = {}} : series->steps.back();
  const int month = std::min(last.month + 12, m_months - 1);
  if (month == last.month) return;  // the plan's last month has its step
  series->steps.push_back({.month = month, .amount = last.amount});
  showSteps();
  m_steps->cellWidget(m_steps->rowCount() - 1, kAmount)->setFocus();
}

void BudgetDialog::removeStep(size_t row) {
  Series* series = current();
  series->steps.erase(series->steps.begin() + static_cast<std::ptrdiff_t>(row));
  showSteps();
}

void BudgetDialog::showSteps() {
  const Series* series = current();
  m_steps->setRowCount(0);
  m_steps->setRowCount(series ? static_cast<int>(series->steps.size()) : 0);
  for (int row = 0; row < m_steps->rowCount(); ++row) showStep(static_cast<size_t>(row));
  m_removeSeries->setEnabled(m_list->currentRow() > 0);
  m_hint->setText(m_list->currentRow() > 0
                      ? tr("What AI costs besides inference: training, data, people. A step holds until the next one. "
                           "Double-click a name to change it.")
                      : tr("What inference may cost: a step holds until the next one. Without a step there is no "
                           "budget."));
}

void BudgetDialog::showStep(size_t index) {
  const auto row = static_cast<int>(index);
  const BudgetStep& step = current()->steps[index];
  auto* from = new QComboBox(m_steps);
  for (int month = 0; month < std::max(m_months, step.month + 1); ++month)
    from->addItem(m_format.month(addMonths(m_start, month)));
  from->setCurrentIndex(step.month);
  from->setAccessibleName(tr("From"));
  connect(from, &QComboBox::activated, this, [this, index](int month) { current()->steps[index].month = month; });
  auto* amount = new NumberField(Unit::Money, 0, kLargestAmount, false, m_steps);
  amount->setFormat(m_format);
  amount->setPlanValue(step.amount.value());
  amount->setAccessibleName(tr("Amount per month"));
  connect(amount, &NumberField::edited, this,
          [this, index](double value) { current()->steps[index].amount = Money(value); });
  // Queued: the row of the button goes.
  auto* remove = smallButton(u"–"_s, tr("Delete this step"), m_steps);
  setRole(remove, u"flat"_s);
  connect(
      remove, &QToolButton::clicked, this, [this, index] { removeStep(index); }, Qt::QueuedConnection);
  m_steps->setCellWidget(row, kFrom, from);
  m_steps->setCellWidget(row, kAmount, amount);
  m_steps->setCellWidget(row, kRemove, remove);
  // Cells are made after the buttons of the dialog, yet the Tab key is to reach them first.
  QWidget* before = row > 0 ? m_steps->cellWidget(row - 1, kRemove) : m_addStep;
  for (QWidget* cell : std::initializer_list<QWidget*>{from, amount, remove}) {
    setTabOrder(before, cell);
    before = cell;
  }
}

std::vector<BudgetStep> BudgetDialog::budget() const {
  return ordered(m_series.front().steps);
}

std::vector<OtherSpend> BudgetDialog::otherAiSpend() const {
  std::vector<OtherSpend> result;
  for (size_t i = 1; i < m_series.size(); ++i) {
    OtherSpend spend = m_series[i].original;
    spend.name = m_list->item(static_cast<int>(i))->text().toStdString();
    const std::vector<BudgetStep> steps = ordered(m_series[i].steps);
    if (steps != stepsOf(spend)) spend.monthly = monthlyOf(steps);
    result.push_back(std::move(spend));
  }
  return result;
}

}  // namespace fulcrum
