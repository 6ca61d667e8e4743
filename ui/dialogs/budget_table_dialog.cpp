// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/budget_table_dialog.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "actuals/budget_table.h"
#include "dialogs/headed_part.h"
#include "theme/metrics.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestBudget = 240;  // months
constexpr int kFirstCentre = 1;      // the column before names months and fiscal years

int monthsBetween(CalendarMonth first, CalendarMonth last) {
  return (last.year - first.year) * 12 + last.month - first.month;
}

}  // namespace

BudgetTableDialog::BudgetTableDialog(const Plan& plan, const NumberFormat& format, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_format(format) {
  setWindowTitle(tr("Budget"));
  auto* explanation = new QLabel(
      tr("Amounts per month, of the whole plan or by cost centre. An amount for a fiscal year is spread evenly "
         "over its months. Columns of a spreadsheet can be pasted (Ctrl+V): months or fiscal years, amounts, "
         "cost centres."),
      this);
  explanation->setWordWrap(true);
  m_name = new QLineEdit(this);
  m_name->setAccessibleName(tr("Version"));
  m_name->setToolTip(tr("A version of the same name is replaced; the one that was saved last is in force"));
  auto* nameLabel = new QLabel(tr("Version"), this);
  nameLabel->setBuddy(m_name);
  m_table = new QTableWidget(this);
  m_table->setAccessibleName(windowTitle());
  m_table->verticalHeader()->setDefaultSectionSize(size::kTableRow);
  m_table->verticalHeader()->hide();
  m_table->setTabKeyNavigation(false);
  m_table->installEventFilter(this);
  connect(m_table, &QTableWidget::cellChanged, this, &BudgetTableDialog::takeCell);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  setRole(m_problem, u"worse"_s);
  auto* pasteButton = flatButton(tr("Paste"), tr("Replace all amounts by columns of a spreadsheet"), this);
  auto* add = flatButton(tr("Add a cost centre…"), tr("Add a column"), this);
  auto* remove = flatButton(tr("Remove cost centre"), tr("Remove the column of the selected cell"), this);
  connect(pasteButton, &QToolButton::clicked, this, [this] { paste(QGuiApplication::clipboard()->text()); });
  connect(add, &QToolButton::clicked, this, &BudgetTableDialog::addCentre);
  connect(remove, &QToolButton::clicked, this, &BudgetTableDialog::removeCentre);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_name, &QLineEdit::textChanged, this, &BudgetTableDialog::check);
  auto* head = headed(tr("Budget in %1").arg(QString::fromStdString(plan.currency)), {pasteButton, add, remove}, this);
  auto* version = new QHBoxLayout;
  version->setSpacing(space::kNormal);
  version->addWidget(nameLabel);
  version->addWidget(m_name, 1);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addLayout(head);
  rows->addWidget(explanation);
  rows->addLayout(version);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_problem);
  rows->addWidget(buttons);
  const Budget known = actuals::budgetInForce(plan);
  take(known.lines);
  m_name->setText(known.name.empty() ? tr("Budget of %1").arg(QDate::currentDate().toString(Qt::ISODate))
                                     : QString::fromStdString(known.name));
  resize(760, 560);
  m_table->setFocus();
}

void BudgetTableDialog::take(const std::vector<BudgetLine>& lines) {
  m_amounts.clear();
  m_centres = {std::string()};
  CalendarMonth first = m_plan.start;
  CalendarMonth last = addMonths(m_plan.start, m_plan.horizonMonths - 1);
  std::set<std::string> centres;
  for (const BudgetLine& line : lines) {
    m_amounts[line.costCentre][line.month] += line.amount.value();
    first = std::min(first, line.month);
    last = std::max(last, line.month);
    if (!line.costCentre.empty()) centres.insert(line.costCentre);
  }
  for (const Workload& workload : m_plan.workloads) {
    if (!workload.costCentre.empty()) centres.insert(workload.costCentre);
  }
  m_centres.insert(m_centres.end(), centres.begin(), centres.end());
  setRange(first, last);
  fill();
}

void BudgetTableDialog::setRange(CalendarMonth first, CalendarMonth last) {
  m_rows.clear();
  const int count = std::min(monthsBetween(first, last) + 1, kLongestBudget);
  for (int index = 0; index < count; ++index) {
    const CalendarMonth month = addMonths(first, index);
    m_rows.push_back({.month = month});
    const int year = fiscalYear(month, m_plan.fiscalYearStart);
    if (index + 1 == count || fiscalYear(addMonths(month, 1), m_plan.fiscalYearStart) != year)
      m_rows.push_back({.month = month, .fiscalYear = year});
  }
}

std::vector<CalendarMonth> BudgetTableDialog::monthsOf(const Row& row) const {
  if (row.fiscalYear == 0) return {row.month};
  std::vector<CalendarMonth> months;
  for (const Row& each : m_rows) {
    if (each.fiscalYear == 0 && fiscalYear(each.month, m_plan.fiscalYearStart) == row.fiscalYear)
      months.push_back(each.month);
  }
  return months;
}

std::optional<double> BudgetTableDialog::amountOf(const Row& row, const Amounts& amounts) const {
  std::optional<double> sum;
  for (const CalendarMonth month : monthsOf(row)) {
    if (const auto found = amounts.find(month); found != amounts.end()) sum = sum.value_or(0) + found->second;
  }
  return sum;
}

void BudgetTableDialog::fill() {
  const QSignalBlocker quiet(m_table);
  m_table->setRowCount(static_cast<int>(m_rows.size()));
  m_table->setColumnCount(kFirstCentre + static_cast<int>(m_centres.size()));
  QStringList titles{tr("Month")};
  for (const std::string& centre : m_centres)
    titles << (centre.empty() ? tr("Whole plan") : QString::fromStdString(centre));
  m_table->setHorizontalHeaderLabels(titles);
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const Row& entry = m_rows[static_cast<size_t>(row)];
    const bool isYear = entry.fiscalYear != 0;
    setCell(row, 0, isYear ? tr("FY%1").arg(entry.fiscalYear) : m_format.month(entry.month), isYear);
    for (size_t centre = 0; centre < m_centres.size(); ++centre) {
      const auto amount = amountOf(entry, m_amounts[m_centres[centre]]);
      setCell(row, kFirstCentre + static_cast<int>(centre), amount ? m_format.number(*amount, 2) : QString(), isYear);
    }
  }
  m_table->resizeColumnsToContents();
  for (int column = 0; column < m_table->columnCount(); ++column)
    m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), size::kNumberField));
  check();
}

// Texts are replaced in place: this may be the answer to an edit of one of them.
void BudgetTableDialog::setCell(int row, int column, const QString& text, bool strong) {
  QTableWidgetItem* item = m_table->item(row, column);
  if (!item) {
    item = new QTableWidgetItem;
    item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == 0) item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, column, item);
  }
  item->setText(text);
  QFont font = m_table->font();
  font.setBold(strong);
  item->setFont(font);
}

void BudgetTableDialog::takeCell(int row, int column) {
  if (column < kFirstCentre) return;
  const QString text = m_table->item(row, column)->text().trimmed();
  Amounts& amounts = m_amounts[m_centres[static_cast<size_t>(column - kFirstCentre)]];
  const std::vector<CalendarMonth> months = monthsOf(m_rows[static_cast<size_t>(row)]);
  const auto typed = m_format.typed(text);
  m_refusal.clear();
  if (text.isEmpty()) {
    for (const CalendarMonth month : months) amounts.erase(month);
  } else if (typed.ok() && typed.value() >= 0) {
    for (const CalendarMonth month : months) amounts[month] = typed.value() / static_cast<double>(months.size());
  } else {
    m_refusal = typed.ok() ? tr("A budget is at least 0.") : problemSentences(typed.problems());
  }
  fill();
}

void BudgetTableDialog::paste(const QString& text) {
  const auto lines = actuals::budgetFrom(text.toStdString(), m_plan.fiscalYearStart, m_plan.currency);
  m_refusal = lines.ok() ? QString() : problemSentences(lines.problems());
  if (lines.ok()) {
    take(lines.value());
  } else {
    check();
  }
}

void BudgetTableDialog::addCentre() {
  bool ok = false;
  const QString name =
      QInputDialog::getText(this, tr("Add a cost centre"), tr("Name:"), QLineEdit::Normal, {}, &ok).trimmed();
  if (!ok || name.isEmpty()) return;
  if (std::ranges::find(m_centres, name.toStdString()) == m_centres.end()) m_centres.push_back(name.toStdString());
  fill();
}

void BudgetTableDialog::removeCentre() {
  const int centre = m_table->currentColumn() - kFirstCentre;
  if (centre <= 0) return;  // the whole plan stays
  m_amounts.erase(m_centres[static_cast<size_t>(centre)]);
  m_centres.erase(m_centres.begin() + centre);
  fill();
}

void BudgetTableDialog::clearSelected() {
  for (const QTableWidgetItem* item : m_table->selectedItems()) {
    if (item->column() < kFirstCentre) continue;
    Amounts& amounts = m_amounts[m_centres[static_cast<size_t>(item->column() - kFirstCentre)]];
    for (const CalendarMonth month : monthsOf(m_rows[static_cast<size_t>(item->row())])) amounts.erase(month);
  }
  fill();
}

void BudgetTableDialog::check() {
  const bool hasName = !m_name->text().trimmed().isEmpty();
  m_problem->setText(hasName ? m_refusal : tr("A version of a budget needs a name."));
  m_problem->setVisible(!m_problem->text().isEmpty());
  m_accept->setEnabled(hasName && m_refusal.isEmpty());
}

bool BudgetTableDialog::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) {
      paste(QGuiApplication::clipboard()->text());
      return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
      clearSelected();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

Budget BudgetTableDialog::budget() const {
  Budget budget{.name = m_name->text().trimmed().toStdString(),
                .asOf = QDate::currentDate().toString(Qt::ISODate).toStdString()};
  for (const auto& [centre, amounts] : m_amounts) {
    for (const auto& [month, amount] : amounts)
      budget.lines.push_back({.month = month, .costCentre = centre, .amount = Money(amount)});
  }
  std::ranges::stable_sort(budget.lines, {}, &BudgetLine::month);
  return budget;
}

void editBudgetTable(Workspace& workspace, QWidget* parent) {
  const Plan before = workspace.plan();
  BudgetTableDialog dialog(before, workspace.format(), parent);
  if (dialog.exec() != QDialog::Accepted) return;
  workspace.document.edit(BudgetTableDialog::tr("Budget"), actuals::withBudget(workspace.plan(), dialog.budget()));
}

}  // namespace fulcrum
