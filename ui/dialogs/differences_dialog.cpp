// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/differences_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "edits/difference_edits.h"
#include "optimise/optimise.h"
#include "plan/resolve.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/difference_words.h"
#include "words/field_text.h"
#include "words/names.h"
#include "words/scenario_words.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

enum DifferenceColumn { kWhat, kInBase, kInScenario, kWorth, kRemove, kColumnCount };

constexpr QSize kDifferencesSize(920, 480);
constexpr int kValueWidth = 150;

QTableWidgetItem* makeItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setToolTip(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

DifferencesDialog::DifferencesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_scenario(workspace.view.scenario()),
      m_table(new QTableWidget(0, kColumnCount, this)),
      m_note(new QLabel(this)),
      m_worths(std::chrono::milliseconds(0)) {
  const QString name = scenarioName(*workspace.scenario());
  const QString base = baseName(workspace.whole(), m_scenario);
  setWindowTitle(tr("What differs: %1 against %2").arg(name, base));
  setProperty(kHelpTopic, u"scenarios"_s);
  resize(kDifferencesSize);
  m_table->setAccessibleName(windowTitle());
  m_table->setHorizontalHeaderLabels({tr("What"), base, name, tr("Worth per month"), QString()});
  m_table->horizontalHeaderItem(kWorth)->setToolTip(
      tr("Change of the levelised monthly cost of %1 if this alone is changed in it. These do not add up: changes "
         "act on one another.")
          .arg(base));
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(kWhat, QHeaderView::Stretch);
  for (const int column : {kInBase, kInScenario}) m_table->setColumnWidth(column, kValueWidth);
  m_table->horizontalHeader()->setSectionResizeMode(kWorth, QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(kRemove, QHeaderView::Fixed);
  m_table->verticalHeader()->hide();
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_note->setWordWrap(true);
  setRole(m_note, u"secondaryMuted"_s);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_note);
  rows->addWidget(buttons);
  connect(&m_worths, &BackgroundRunner::updated, this, &DifferencesDialog::showWorths);
  rebuild();
}

void DifferencesDialog::rebuild() {
  const Plan& plan = m_workspace.whole();
  m_differences = scenarioDifference(plan, m_scenario);
  const DifferenceBase base = differenceBase(plan, m_scenario);
  const auto before = seenBy(base.plan, base.scenario);
  const auto after = seenBy(plan, m_scenario);
  m_table->setRowCount(before && after ? static_cast<int>(m_differences.size()) : 0);
  for (int row = 0; row < m_table->rowCount(); ++row) fillRow(row, before.value(), after.value());
  m_note->setText(m_differences.empty() ? tr("Nothing differs.") : QString());
  m_note->setVisible(m_differences.empty());
  setRole(m_note, u"secondaryMuted"_s);
  askForWorths();
}

void DifferencesDialog::fillRow(int row, const Plan& before, const Plan& after) {
  const DifferenceWords words =
      differenceInWords(before, after, m_differences[static_cast<size_t>(row)], m_workspace.format());
  m_table->setItem(row, kWhat, makeItem(words.what));
  m_table->setItem(row, kInBase, makeItem(words.before));
  m_table->setItem(row, kInScenario, makeItem(words.after));
  m_table->setItem(row, kWorth, makeItem(u"…"_s));
  auto* remove = new QToolButton(m_table);
  setRole(remove, u"flat"_s);
  remove->setText(tr("Remove"));
  remove->setToolTip(tr("%1: as in %2 again").arg(words.what, baseName(m_workspace.whole(), m_scenario)));
  remove->setAccessibleName(remove->toolTip());
  connect(
      remove, &QToolButton::clicked, this, [this, row] { this->remove(row); }, Qt::QueuedConnection);
  m_table->setCellWidget(row, kRemove, remove);
  m_table->setColumnWidth(kRemove, remove->sizeHint().width() + space::kNormal);
}

void DifferencesDialog::askForWorths() {
  if (m_differences.empty()) return m_worths.clear();
  m_worths.start([base = differenceBase(m_workspace.whole(), m_scenario),
                  differences = m_differences](const Background<optimise::DifferenceWorths>::Run& run) {
    optimise::SolvedPools solved;
    const finance::Evaluator evaluator = [&](const Plan& plan, const ScenarioId& id) {
      return optimise::evaluateOptimal(plan, id, solved);
    };
    const auto worths = optimise::worthOfDifferences(base.plan, base.scenario, differences, evaluator, &run.flag());
    return worths && worths.value() ? *worths.value() : optimise::DifferenceWorths(differences.size());
  });
}

void DifferencesDialog::showWorths() {
  const optimise::DifferenceWorths* worths = m_worths.result();
  if (!worths || worths->size() != m_differences.size() || m_table->rowCount() != static_cast<int>(worths->size()))
    return;
  for (size_t i = 0; i < worths->size(); ++i) {
    const std::optional<Money>& worth = (*worths)[i].alone;
    const bool isSetting = (*worths)[i].switchRow.has_value();
    QTableWidgetItem* item = m_table->item(static_cast<int>(i), kWorth);
    item->setText(isSetting             ? tr("with the switch")
                  : !worth              ? NumberFormat::none()
                  : worth->value() == 0 ? u"="_s
                                        : m_workspace.format().moneySigned(*worth));
    item->setToolTip(isSetting ? tr("A setting of a lever that is switched: what the lever is worth with all its "
                                    "settings stands in the row of its switch.")
                     : worth   ? item->text()
                               : tr("It cannot stand without the others."));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const Theme theme = currentTheme();
    if (isSetting) item->setForeground(theme.mutedText());
    if (worth && worth->value() != 0) item->setForeground(worth->value() < 0 ? theme.better() : theme.worse());
  }
}

void DifferencesDialog::remove(int row) {
  if (row >= static_cast<int>(m_differences.size())) return;
  const Difference& difference = m_differences[static_cast<size_t>(row)];
  const QString what = m_table->item(row, kWhat)->text();
  const auto after = withoutDifference(m_workspace.whole(), m_scenario, difference);
  if (!after) {
    m_note->setText(tr("%1 stays: without it, other changes cannot stand. %2")
                        .arg(what, problemSentence(after.problems().front())));
    setRole(m_note, u"worse"_s);
    m_note->show();
    return;
  }
  m_workspace.document.editWhole(tr("%1 as in %2").arg(what, baseName(m_workspace.whole(), m_scenario)), after.value());
  rebuild();
  if (m_table->rowCount() > 0) m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), kWhat);
}

}  // namespace fulcrum
