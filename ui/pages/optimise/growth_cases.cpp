// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optimise/growth_cases.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

#include "charts/table_menu.h"
#include "pages/common/list_table.h"
#include "theme/card.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnSpacing = space::kCards;

QString choiceName(size_t choice, const std::vector<DemandCase>& cases) {
  return choice < cases.size() ? GrowthCases::tr("Cheapest for “%1”").arg(QString::fromStdString(cases[choice].name))
                               : GrowthCases::tr("As it is");
}

}  // namespace

TableData choiceTable(const optimise::DemandCases& answer, const std::vector<DemandCase>& cases,
                      const NumberFormat& format, const std::string& figures) {
  TableData table{{GrowthCases::tr("Bought for →")}, {}};
  for (size_t choice = 0; choice < answer.choices.size(); ++choice) {
    const QString name =
        choice < cases.size() ? QString::fromStdString(cases[choice].name) : GrowthCases::tr("As it is");
    table.headers << (answer.servesAll[choice] ? name : name + u" ⚠"_s);
  }
  const auto addRow = [&](const QString& name, const std::string& figure, auto amountOf) {
    auto& row = table.rows.emplace_back();
    row.push_back({name, {}});
    for (size_t choice = 0; choice < answer.choices.size(); ++choice) {
      const Money amount = amountOf(answer.choices[choice]);
      row.push_back({.text = format.moneyShort(amount),
                     .number = amount.value(),
                     .strong = static_cast<int>(choice) == answer.best,
                     .asked = {.figure = figures + "choices[" + std::to_string(choice) + "]." + figure}});
    }
  };
  for (size_t each = 0; each < cases.size(); ++each)
    addRow(QString::fromStdString(cases[each].name), "cost[" + std::to_string(each) + "]",
           [&](const optimise::CaseChoice& c) { return c.cost[each]; });
  addRow(GrowthCases::tr("Expected"), "expected", [](const optimise::CaseChoice& c) { return c.expected; });
  addRow(GrowthCases::tr("Mean regret"), "meanRegret", [](const optimise::CaseChoice& c) { return c.expectedRegret; });
  addRow(GrowthCases::tr("Worst regret"), "worstRegret", [](const optimise::CaseChoice& c) { return c.largestRegret; });
  return table;
}

GrowthCases::GrowthCases(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new DemandCaseModel(workspace.document, this)),
      m_growth(liveGrowth(workspace.document, workspace.view, workspace.live,
                          [this] { return GrowthChoice{.cases = demandCasesOf(m_workspace.plan()), .own = m_own}; })) {
  auto* columns = new QHBoxLayout(this);
  columns->setContentsMargins(margins::kNone);
  columns->setSpacing(kColumnSpacing);
  columns->addWidget(makeCases(), 5);
  columns->addWidget(makeChoices(), 7);
  connect(&m_growth, &LiveAnswer::changed, this, &GrowthCases::showAnswer);
}

QWidget* GrowthCases::makeCases() {
  auto* card = new Card(tr("Cases of demand"), {}, this);
  auto* add = makeFlatButton(u"+"_s, tr("Add a case"), card);
  auto* remove = makeFlatButton(u"–"_s, tr("Delete the selected cases"), card);
  card->addHeaderWidget(add);
  card->addHeaderWidget(remove);
  m_cases = makeListTable(m_workspace, m_model, card->title(), {DemandCaseModel::kName}, card);
  card->contentLayout()->addWidget(m_cases);
  connect(add, &QToolButton::clicked, m_model, &DemandCaseModel::addCase);
  const auto removeSelected = [this] {
    if (const auto selected = selectedRows(*m_cases); !selected.empty()) m_model->removeCases(selected);
  };
  connect(remove, &QToolButton::clicked, this, removeSelected);
  onDelete(m_cases, removeSelected);
  m_cases->horizontalHeader()->setMinimumSectionSize(size::kDigitsField);
  return card;
}

QWidget* GrowthCases::makeChoices() {
  auto* card = new Card(tr("What each choice costs"), tr("per month, levelised, if held in every case"), this);
  m_choices = new ChartTable(card);
  m_choices->setAccessibleName(card->title());
  connect(m_choices, &ChartTable::whyRequested, this, &GrowthCases::whyRequested);
  m_choices->setFirstColumnFills(true);
  m_choices->setFirstColumnFrozen(true);
  m_choices->verticalHeader()->setDefaultSectionSize(size::kDenseRow);  // all rows in the smallest window
  card->addHeaderWidget(makeTableMenu(card->title(), m_choices));
  m_verdict = new QLabel(card);
  m_verdict->setWordWrap(true);
  m_verdict->setObjectName(u"verdict"_s);
  setRole(m_verdict, u"secondary"_s);
  card->contentLayout()->addWidget(m_choices, 1);
  card->contentLayout()->addWidget(m_verdict);
  return card;
}

void GrowthCases::setOwn(bool own) {
  m_own = own;
  m_growth.follow();
}

void GrowthCases::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_growth.setShown(this, true);
  showAnswer();
}

void GrowthCases::hideEvent(QHideEvent* event) {
  m_growth.setShown(this, false);
  QWidget::hideEvent(event);
}

void GrowthCases::showAnswer() {
  const auto* answer = m_growth.answer();
  m_choices->setEnabled(m_growth.isCurrent());
  if (!m_workspace.live.current()) {
    m_choices->setTable({});
    m_verdict->setText(tr("The plan cannot be evaluated: see the problems below."));
  }
  if (!answer || !m_growth.isCurrent()) return;
  if (!*answer || !answer->value()) {
    m_choices->setTable({});
    m_verdict->setText(*answer ? QString() : problemSentence(answer->problems().front()));
    return;
  }
  const optimise::DemandCases& found = *answer->value();
  const std::vector<DemandCase>& cases = m_growth.question()->choice.cases;
  const NumberFormat format = m_workspace.format();
  m_choices->setTable(choiceTable(found, cases, format, m_own ? "demandCases[own]." : "demandCases[rented]."));
  m_choices->fitColumns();
  const auto best = static_cast<size_t>(found.best);
  QString verdict = tr("Least expected cost: %1. Not knowing costs %2 per month on average, %3 at worst.")
                        .arg(choiceName(best, cases), format.moneyShort(found.choices[best].expectedRegret),
                             format.moneyShort(found.choices[best].largestRegret));
  if (std::ranges::find(found.servesAll, false) != found.servesAll.end())
    verdict += u' ' + tr("⚠ turns load away that the plan as it is serves.");
  m_verdict->setText(verdict);
}

}  // namespace fulcrum
