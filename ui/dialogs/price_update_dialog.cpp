// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/price_update_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "dialogs/headed_part.h"
#include "theme/metrics.h"
#include "words/explain_words.h"
#include "words/field_text.h"
#include "words/serving_words.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

enum UpdateColumn {
  kUpdatePlace,
  kUpdateBefore,
  kUpdateAfter,
  kUpdateChange,
  kUpdateAsOf,
  kUpdateSource,
  kUpdateColumns
};

}  // namespace

PriceUpdateDialog::PriceUpdateDialog(const Plan& plan, std::vector<prices::PriceChange> changes,
                                     const NumberFormat& format, QWidget* parent)
    : QDialog(parent),
      m_plan(plan),
      m_changes(std::move(changes)),
      m_format(format),
      m_effect(std::chrono::milliseconds(100)) {
  setWindowTitle(tr("Update prices"));
  setProperty(kHelpTopic, QStringLiteral("formats"));
  m_table = new QTableWidget(static_cast<int>(m_changes.size()), kUpdateColumns, this);
  m_table->setTextElideMode(Qt::ElideMiddle);  // which price it is stands at the end
  m_table->setHorizontalHeaderLabels({tr("Price"), tr("Now"), tr("Newer"), tr("Change"), tr("As of"), tr("Source")});
  setUp(*m_table, tr("Newer prices"));
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(kUpdatePlace, QHeaderView::Stretch);
  m_costs = new QLabel(this);
  m_costs->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  auto* accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_costs);
  rows->addWidget(buttons);
  fill();
  connect(&m_effect, &BackgroundRunner::updated, this, &PriceUpdateDialog::showCosts);
  connect(&m_effect, &BackgroundRunner::stale, this, &PriceUpdateDialog::showCosts);
  connect(m_table, &QTableWidget::itemChanged, this, [this, accept] {
    accept->setEnabled(!chosen().empty());
    askForCosts();
  });
  resize(900, 460);
  askForCosts();
}

void PriceUpdateDialog::fill() {
  for (size_t i = 0; i < m_changes.size(); ++i) {
    const prices::PriceChange& change = m_changes[i];
    const int row = static_cast<int>(i);
    auto* place = new QTableWidgetItem(placeByIdInWords(m_plan, change.place));
    place->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    place->setCheckState(Qt::Checked);
    m_table->setItem(row, kUpdatePlace, place);
    const bool share = change.place.ends_with("Discount");
    const auto value = [&](double number) { return share ? m_format.share(number, 1) : m_format.number(number, 4); };
    const QString relative =
        share || change.before == 0 ? NumberFormat::none() : m_format.shareSigned(change.after / change.before - 1);
    const QStringList texts{value(change.before), value(change.after), relative, QString::fromStdString(change.asOf),
                            QString::fromStdString(change.source)};
    for (int column = kUpdateBefore; column < kUpdateColumns; ++column) {
      auto* item = new QTableWidgetItem(texts[column - kUpdateBefore]);
      if (column <= kUpdateChange) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
      m_table->setItem(row, column, item);
    }
  }
}

std::vector<prices::PriceChange> PriceUpdateDialog::chosen() const {
  std::vector<prices::PriceChange> result;
  for (size_t i = 0; i < m_changes.size(); ++i) {
    if (m_table->item(static_cast<int>(i), kUpdatePlace)->checkState() == Qt::Checked) result.push_back(m_changes[i]);
  }
  return result;
}

void PriceUpdateDialog::askForCosts() {
  m_effect.start([plan = m_plan, changes = chosen()](const Background<ScenarioCosts>::Run&) {
    return prices::monthlyCosts(plan, prices::withPrices(plan, changes));
  });
}

void PriceUpdateDialog::showCosts() {
  if (!m_effect.isCurrent() || !m_effect.result()) {
    m_costs->setText(tr("Working out what that does to the monthly cost…"));
    return;
  }
  QStringList lines;
  for (const Scenario& scenario : m_plan.scenarios) {
    const auto cost = m_effect.result()->find(scenario.id.text);
    if (cost == m_effect.result()->end()) continue;
    const QString name = QString::fromStdString(scenario.name.empty() ? scenario.id.text : scenario.name);
    lines << tr("%1: %2 per month, now %3")
                 .arg(name, m_format.money(Money(cost->second.second)), m_format.money(Money(cost->second.first)));
  }
  m_costs->setText(lines.join(u'\n'));
}

void updatePrices(Workspace& workspace, QWidget* parent) {
  const auto book = prices::PriceBook::open(prices::PriceBook::defaultFile());
  const auto changes = book ? prices::newerPrices(workspace.whole(), book.value())
                            : Result<std::vector<prices::PriceChange>>(book.problems());
  const auto say = [&](const QString& text) {
    QMessageBox::information(parent, PriceUpdateDialog::tr("Update prices"), text);
  };
  if (!changes) return say(problemSentences(changes.problems()));
  if (changes.value().empty())
    return say(
        PriceUpdateDialog::tr("The price book has nothing newer for this plan. Node types are found by provider, "
                              "SKU and region, API offers by provider and model."));
  const Plan plan = workspace.whole();
  PriceUpdateDialog dialog(plan, changes.value(), workspace.format(), parent);
  if (dialog.exec() != QDialog::Accepted || dialog.chosen().empty()) return;
  workspace.document.editWhole(PriceUpdateDialog::tr("Update prices"), prices::withPrices(plan, dialog.chosen()));
}

}  // namespace fulcrum
