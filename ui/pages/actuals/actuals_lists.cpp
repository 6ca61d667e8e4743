// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/actuals/actuals_lists.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "actuals/actuals_edits.h"
#include "charts/table_menu.h"
#include "figures/actuals_figures.h"
#include "pages/actuals/hindsight_tables.h"
#include "pages/common/list_table.h"
#include "plan/actuals_fields.h"
#include "theme/metrics.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ActualsLists::ActualsLists(Workspace& workspace, QWidget* parent) : Card(parent), m_workspace(workspace) {
  setAccessibleName(tr("In figures"));
  m_choice = new QComboBox(this);
  m_choice->setAccessibleName(tr("List"));
  m_choice->setMaxVisibleItems(kLists);
  m_choice->setMinimumWidth(size::kMonthField);  // gives way to the buttons beside it
  m_choice->addItems({tr("Months"), tr("Parts and causes"), tr("Units"), tr("By fleet"), tr("By provider"),
                      tr("By tier"), tr("By cost centre"), tr("Forecast error"), tr("GPU utilisation"), tr("Unmatched"),
                      tr("Rules"), tr("Bills"), tr("Exchange rates")});
  connect(m_choice, &QComboBox::activated, this, &ActualsLists::switchTo);
  makeActions();
  addHeaderWidget(m_choice);
  addHeaderWidget(m_unmatched);
  addHeaderWidget(m_assign);
  addHeaderWidget(m_action);
  addHeaderWidget(m_remove);
  m_stack = new QStackedWidget(this);
  makeTables();
  contentLayout()->addWidget(m_stack, 1);
  showList(kMonths);
}

void ActualsLists::makeActions() {
  m_unmatched = makeFlatButton({}, tr("Show what no rule gives to a part of the plan"), this);
  connect(m_unmatched, &QToolButton::clicked, this, [this] { showList(kUnmatched); });
  m_assign = new QToolButton(this);
  m_assign->setText(tr("Assign to"));
  m_assign->setToolTip(tr("Make a rule that says where the selected rows belong"));
  m_assign->setPopupMode(QToolButton::InstantPopup);
  m_assign->setMenu(new QMenu(m_assign));
  connect(m_assign->menu(), &QMenu::aboutToShow, this, &ActualsLists::fillAssignMenu);
  m_action = makeFlatButton({}, {}, this);
  connect(m_action, &QToolButton::clicked, this, &ActualsLists::act);
  m_remove = makeFlatButton(u"–"_s, tr("Delete the selected rows"), this);
  connect(m_remove, &QToolButton::clicked, this, &ActualsLists::removeSelected);
}

void ActualsLists::makeTables() {
  for (int list = 0; list < kLists; ++list) {
    auto* table = new ChartTable(m_stack);
    table->setAccessibleName(m_choice->itemText(list));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(table, &ChartTable::whyRequested, this, &ActualsLists::whyRequested);
    m_stack->addWidget(table);
    m_tables[static_cast<size_t>(list)] = table;
  }
  for (const List list : {kRules, kBills, kRates, kUse}) onDelete(m_tables[list], [this] { removeSelected(); });
  connect(m_tables[kParts], &QAbstractItemView::doubleClicked, this, &ActualsLists::writeCause);
}

ActualsLists::List ActualsLists::current() const {
  return static_cast<List>(m_choice->currentIndex());
}

void ActualsLists::showList(List list) {
  m_choice->setCurrentIndex(list);
  switchTo(list);
}

void ActualsLists::switchTo(int list) {
  fill(static_cast<List>(list));
  m_stack->setCurrentIndex(list);
  m_unmatched->setVisible(list != kUnmatched && !m_groups.empty());
  m_assign->setVisible(list == kUnmatched);
  m_remove->setVisible(list == kRules || list == kBills || list == kRates || list == kUse);
  const bool suggests = list == kUnmatched || list == kRules;
  m_action->setVisible((suggests && !suggested().empty()) || list == kParts || list == kRates);
  if (suggests) {
    m_action->setText(tr("%Ln suggestion(s)", nullptr, static_cast<int>(suggested().size())));
    m_action->setToolTip(tr("Take over the rules that names of instance types and tags suggest"));
  } else if (list == kParts) {
    m_action->setText(tr("Cause…"));
    m_action->setToolTip(tr("Write why the selected part came about; a double click does so, too"));
  } else if (list == kRates) {
    m_action->setText(tr("State a rate…"));
    m_action->setToolTip(tr("Say what a currency of the bills is worth in the plan's"));
  }
  updateSubtitle();
}

void ActualsLists::updateSubtitle() {
  const NumberFormat format = m_workspace.format();
  QString text;
  switch (current()) {
    case kParts:
    case kUnits:
      text = m_month.isBilled ? format.monthLong(m_month.month) : QString();
      break;
    case kTiers: {
      QStringList parts;
      const actuals::CommitmentUse& use = m_report.commitments;
      if (use.utilisation) parts << tr("commitments: %1 used").arg(format.share(*use.utilisation, 1));
      if (use.coverage) parts << tr("%1 of running hours covered").arg(format.share(*use.coverage, 1));
      text = parts.join(u", "_s);
      break;
    }
    case kErrors:
      text = m_report.forecastErrors.empty() ? tr("no baseline was frozen before a billed month ended")
                                             : tr("above 0: the baseline said more than was billed");
      break;
    case kUse:
      text = tr("tokens as planned; used: without idle hours");
      break;
    default:
      break;
  }
  setSubtitle(text);
}

void ActualsLists::setReport(const actuals::ActualsReport& report, const actuals::ActualMonth& month) {
  m_report = report;
  m_groups = actuals::unmatchedGroups(m_workspace.plan().actuals);
  m_suggested.reset();
  m_filled.reset();
  m_unmatched->setText(tr("%Ln unmatched", nullptr, static_cast<int>(m_groups.size())));
  setMonth(month);
}

void ActualsLists::setMonth(const actuals::ActualMonth& month) {
  m_month = month;
  m_filled.reset(kParts);
  m_filled.reset(kUnits);
  switchTo(current());
}

// Of a large bill a list has a thousand rows: those that nobody looks at are not filled.
void ActualsLists::fill(List list) {
  if (m_filled.test(list)) return;
  m_filled.set(list);
  const auto table = [&]() -> TableData {
    const Plan& plan = m_workspace.plan();
    const NumberFormat format = m_workspace.format();
    switch (list) {
      case kMonths:
        return monthsTable(m_report, format);
      case kParts:
        return partsTable(m_month, plan.actuals, format);
      case kUnits:
        return unitsTable(m_month, format);
      case kFleets:
        return fleetsTable(plan, m_report, format);
      case kProviders:
        return providersTable(m_report, format);
      case kTiers:
        return tiersTable(m_report, format);
      case kCentres:
        return centresTable(m_report, format);
      case kErrors:
        return errorsTable(m_report, format);
      case kUse:
        return useTable(m_report, format);
      case kUnmatched:
        return unmatchedTable(m_groups, format);
      case kRules:
        return rulesTable(plan);
      case kBills:
        return billsTable(plan.actuals, format);
      case kRates:
        return ratesTable(plan, format);
      case kLists:
        break;
    }
    return {};
  };
  m_tables[static_cast<size_t>(list)]->setTable(table());
}

const std::vector<MappingRule>& ActualsLists::suggested() {
  if (!m_suggested) m_suggested = actuals::suggestedRules(m_workspace.plan());
  return *m_suggested;
}

void ActualsLists::focusList(const QString& path) {
  showList(path.startsWith(u"actuals.rules"_s)      ? kRules
           : path.startsWith(u"actuals.files"_s)    ? kBills
           : path.startsWith(u"actuals.rates"_s)    ? kRates
           : path.startsWith(u"actuals.measured"_s) ? kUse
           : path.startsWith(u"actuals.causes"_s)   ? kParts
                                                    : kMonths);
  m_tables[static_cast<size_t>(current())]->setFocus();
}

void ActualsLists::act() {
  if (current() == kParts) {
    writeCause();
  } else if (current() == kRates) {
    stateRate();
  } else {
    takeSuggestions();
  }
}

void ActualsLists::fillAssignMenu() {
  QMenu* menu = m_assign->menu();
  menu->clear();
  const Plan& plan = m_workspace.plan();
  const auto addTarget = [this](QMenu* to, const QString& text, RuleTarget target, const std::string& id) {
    to->addAction(text, this, [this, target, id] { assign(target, id); });
  };
  QMenu* fleets = menu->addMenu(targetName(RuleTarget::Fleet));
  for (const Fleet& fleet : plan.fleets) addTarget(fleets, fleetName(fleet), RuleTarget::Fleet, fleet.id.text);
  QMenu* workloads = menu->addMenu(targetName(RuleTarget::Workload));
  QMenu* centres = menu->addMenu(targetName(RuleTarget::CostCentre));
  QStringList known;
  for (const Workload& workload : plan.workloads) {
    addTarget(workloads, workloadName(workload), RuleTarget::Workload, workload.id.text);
    const QString centre = QString::fromStdString(workload.costCentre);
    if (centre.isEmpty() || known.contains(centre)) continue;
    known << centre;
    addTarget(centres, centre, RuleTarget::CostCentre, workload.costCentre);
  }
  centres->setEnabled(!known.isEmpty());
  QMenu* others = menu->addMenu(targetName(RuleTarget::OtherAiSpend));
  for (const OtherSpend& spend : plan.otherAiSpend)
    addTarget(others, QString::fromStdString(spend.name), RuleTarget::OtherAiSpend, spend.name);
  if (plan.otherAiSpend.empty()) addTarget(others, tr("Training"), RuleTarget::OtherAiSpend, "Training");
  menu->addSeparator();
  addTarget(menu, targetName(RuleTarget::NotInPlan), RuleTarget::NotInPlan, {});
}

void ActualsLists::assign(RuleTarget target, const std::string& to) {
  std::vector<MappingRule> rules = m_workspace.plan().actuals.rules;
  const size_t before = rules.size();
  for (const int row : selectedRows(*m_tables[kUnmatched])) {
    if (static_cast<size_t>(row) < m_groups.size())
      rules.push_back(actuals::ruleOf(m_groups[static_cast<size_t>(row)], target, to));
  }
  if (rules.size() == before) return;
  m_workspace.document.edit(tr("Assign billed rows"), actuals::withRules(m_workspace.plan(), std::move(rules)));
}

void ActualsLists::removeSelected() {
  const List list = current();
  Plan plan = m_workspace.plan();
  const auto selected = selectedRows(*m_tables[static_cast<size_t>(list)]);
  if (selected.empty()) return;
  Actuals& actuals = plan.actuals;
  for (auto row = selected.rbegin(); row != selected.rend(); ++row) {
    if (list == kRules) actuals.rules.erase(actuals.rules.begin() + *row);
    if (list == kBills) actuals.files.erase(actuals.files.begin() + *row);
    if (list == kRates) actuals.rates.erase(actuals.rates.begin() + *row);
    if (list == kUse) {
      const CalendarMonth month = m_report.use[static_cast<size_t>(*row)].month;
      std::erase_if(actuals.measured, [&](const MeasuredUse& use) { return use.month == month; });
    }
  }
  m_workspace.document.edit(list == kRules   ? tr("Delete rules")
                            : list == kBills ? tr("Delete bills")
                            : list == kRates ? tr("Delete exchange rates")
                                             : tr("Delete measured GPU utilisation"),
                            std::move(plan));
}

void ActualsLists::takeSuggestions() {
  std::vector<MappingRule> rules = m_workspace.plan().actuals.rules;
  const std::vector<MappingRule>& more = suggested();
  rules.insert(rules.end(), more.begin(), more.end());
  m_workspace.document.edit(tr("Use suggested rules"), actuals::withRules(m_workspace.plan(), std::move(rules)));
}

void ActualsLists::writeCause() {
  if (!m_month.isBilled) return;
  // Without a selection the largest part is meant.
  const auto selected = selectedRows(*m_tables[kParts]);
  const auto size = [this](std::string_view part) { return std::abs(actuals::partOf(m_month.variance, part)); };
  const std::string part(selected.empty() ? *std::ranges::max_element(actuals::kVarianceParts, {}, size)
                                          : actuals::kVarianceParts[static_cast<size_t>(selected.front())]);
  QInputDialog dialog(this);
  dialog.setWindowTitle(tr("Write a cause"));
  dialog.setLabelText(tr("%1, %2 – why:").arg(partName(part), m_workspace.format().monthLong(m_month.month)));
  dialog.setOption(QInputDialog::UsePlainTextEditForTextInput);
  dialog.setTextValue(QString::fromStdString(actuals::causeOf(m_workspace.plan().actuals, m_month.month, part)));
  dialog.resize(dialog.sizeHint().expandedTo(size::kSentenceDialog));  // makes its parts, too
  for (auto* edit : dialog.findChildren<QPlainTextEdit*>()) {
    edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);  // a sentence
    edit->setTabChangesFocus(true);
  }
  if (dialog.exec() != QDialog::Accepted) return;
  const QString text = dialog.textValue().simplified();
  m_workspace.document.edit(tr("Write a cause"),
                            actuals::withCause(m_workspace.plan(), m_month.month, part, text.toStdString()));
}

void ActualsLists::stateRate() {
  const Plan& plan = m_workspace.plan();
  QStringList currencies;
  for (const auto& [currency, amount] : m_report.effective) {
    if (currency != plan.currency) currencies << QString::fromStdString(currency);
  }
  if (currencies.isEmpty()) currencies << u"EUR"_s;
  bool ok = false;
  const QString currency =
      QInputDialog::getItem(this, tr("State a rate"), tr("Currency:"), currencies, 0, true, &ok).trimmed().toUpper();
  if (!ok || currency.isEmpty()) return;
  const double rate = QInputDialog::getDouble(this, tr("State a rate"),
                                              tr("1 %1 in %2:").arg(currency, QString::fromStdString(plan.currency)), 1,
                                              kMinRate, kMaxRate, 6, &ok);
  if (!ok) return;
  m_workspace.document.edit(tr("State a rate"),
                            actuals::withRate(plan, {.currency = currency.toStdString(), .rate = rate}));
}

}  // namespace fulcrum
