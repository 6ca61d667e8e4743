// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/risk/chances_card.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_table.h"
#include "charts/table_menu.h"
#include "explain/figures.h"
#include "explain/risk_figures.h"
#include "pages/common/list_table.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/chance_words.h"
#include "words/names.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

ChancesCard::ChancesCard(Workspace& workspace, QWidget* parent)
    : Card(tr("How likely it is"), tr("share of trials, by scenario"), parent),
      m_workspace(workspace),
      m_sentence(new QLineEdit(this)),
      m_suggestions(new QStringListModel(this)),
      m_refusal(new QLabel(this)),
      m_table(new ChartTable(this)) {
  m_sentence->setPlaceholderText(tr("payback within 18 months, monthly cost over 120k, over budget in 2027 …"));
  m_sentence->setAccessibleName(tr("Something that may happen"));
  m_sentence->setClearButtonEnabled(true);
  auto* completer = new QCompleter(m_suggestions, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  m_sentence->setCompleter(completer);
  auto* add = new QToolButton(this);
  add->setText(tr("Add"));
  m_remove = makeFlatButton(u"–"_s, tr("Remove the selected sentences of your own"), this);
  addHeaderWidget(m_remove);
  addHeaderWidget(makeTableMenu(title(), m_table));
  m_refusal->setWordWrap(true);
  m_refusal->setObjectName(u"refusal"_s);
  setRole(m_refusal, u"worse"_s);
  m_refusal->hide();
  m_table->setAccessibleName(title());
  m_table->setFirstColumnFrozen(true);
  m_table->setWhy([this](int row, int column) {
    if (!m_trials || column < 1 || static_cast<size_t>(column) > m_trials->scenarios.size()) return;
    Q_EMIT whyRequested({.figure = explain::riskName(chances()[static_cast<size_t>(row)]),
                         .scenario = m_trials->scenarios[static_cast<size_t>(column) - 1].id});
  });
  auto* line = new QHBoxLayout;
  line->addWidget(m_sentence, 1);
  line->addWidget(add);
  contentLayout()->addLayout(line);
  contentLayout()->addWidget(m_refusal);
  contentLayout()->addWidget(m_table, 1);
  connect(m_sentence, &QLineEdit::returnPressed, this, &ChancesCard::ask);
  connect(add, &QToolButton::clicked, this, &ChancesCard::ask);
  connect(m_remove, &QToolButton::clicked, this, &ChancesCard::removeSelected);
  onDelete(m_table, [this] { removeSelected(); });
}

void ChancesCard::showTrials(const risk::SimulationTrials* trials) {
  m_trials = trials;
  if (trials && !trials->scenarios.empty()) {
    const QStringList sentences =
        chanceSuggestions(m_workspace.plan(), trials->scenarios.front().outputs, m_workspace.format());
    if (m_suggestions->stringList() != sentences) m_suggestions->setStringList(sentences);
  }
  showTable();
}

std::vector<risk::Chance> ChancesCard::chances() const {
  std::vector<risk::Chance> all = risk::usualChances(m_workspace.plan());
  for (const Chance& chance : m_workspace.plan().chances) {
    if (std::ranges::find(all, chance) == all.end()) all.push_back(chance);
  }
  return all;
}

void ChancesCard::ask() {
  const QString text = m_sentence->text().trimmed();
  if (text.isEmpty() || !m_trials || m_trials->scenarios.empty()) return;
  const auto chance =
      chanceFromWords(m_workspace.plan(), m_trials->scenarios.front().outputs, text, m_workspace.format());
  m_refusal->setText(chance ? QString() : chanceRefusal(text));
  m_refusal->setVisible(!chance);
  if (!chance) return;
  const std::vector<risk::Chance> known = chances();
  if (std::ranges::find(known, *chance) == known.end())
    m_workspace.document.edit(tr("Ask for a chance"), [&](Plan& plan) { plan.chances.push_back(*chance); });
  m_sentence->clear();
  showTable();
}

void ChancesCard::removeSelected() {
  const std::vector<risk::Chance> all = chances();
  std::vector<Chance> kept = m_workspace.plan().chances;
  for (const int row : selectedRows(*m_table)) std::erase(kept, all[static_cast<size_t>(row)]);
  if (kept == m_workspace.plan().chances) return;
  m_workspace.document.edit(tr("Remove chances"), [&](Plan& plan) { plan.chances = kept; });
  showTable();
}

void ChancesCard::showTable() {
  m_remove->setEnabled(!m_workspace.plan().chances.empty());
  const NumberFormat format = m_workspace.format();
  TableData table{{tr("That")}, {}};
  if (m_trials) {
    for (const risk::ScenarioTrials& trials : m_trials->scenarios) {
      const Scenario* scenario = fulcrum::find(m_workspace.plan(), trials.id);
      table.headers << (scenario ? scenarioName(*scenario) : QString::fromStdString(trials.id.text));
    }
    for (const risk::Chance& chance : chances()) {
      auto& row = table.rows.emplace_back();
      row.push_back({chanceInWords(m_workspace.plan(), chance, format), {}});
      for (const risk::ScenarioTrials& trials : m_trials->scenarios) {
        const auto share = risk::chanceOf(chance, *m_trials, trials);
        row.push_back(
            {share ? format.share(*share, 1) : NumberFormat::none(), share, trials.id == m_workspace.view.scenario()});
      }
    }
  }
  m_table->setTable(std::move(table));
  m_table->fitColumns();
}

}  // namespace fulcrum
