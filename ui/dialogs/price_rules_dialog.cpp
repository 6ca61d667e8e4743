// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/price_rules_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "dialogs/headed_part.h"
#include "plan/fields.h"
#include "theme/metrics.h"
#include "words/choice_name.h"
#include "words/field_text.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

enum RuleColumn {
  kRuleProvider,
  kRuleFamily,
  kRuleTiers,
  kRuleDiscount,
  kRuleFrom,
  kRuleTo,
  kRuleSource,
  kRuleColumns
};
constexpr const char* kRuleKeys[] = {"provider", "family", "tiers", "discount", "fromMonth", "toMonth", "source"};

QString tiersText(const std::optional<std::vector<PriceTier>>& tiers) {
  QStringList names;
  if (tiers) {
    for (const PriceTier tier : *tiers) names << choiceName(enumName(tier));
  }
  return names.join(u", "_s);
}

// Names in the user's language or those of the text form, separated by commas; an empty text is the default. False:
// one is not known.
bool parseTiers(const QString& text, std::optional<std::vector<PriceTier>>& tiers) {
  if (text.isEmpty()) return true;
  tiers.emplace();
  for (const QString& part : text.split(u',')) {
    const QString name = part.trimmed();
    bool known = false;
    for (const auto& [tier, key] : EnumNames<PriceTier>::list) {
      if (known ||
          (name.compare(choiceName(key), Qt::CaseInsensitive) != 0 &&
           name.compare(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())), Qt::CaseInsensitive) != 0))
        continue;
      tiers->push_back(tier);
      known = true;
    }
    if (!known) return false;
  }
  return true;
}

bool parseMonth(const QString& text, std::optional<int>& month) {
  if (text.isEmpty()) return true;
  bool ok = false;
  month = text.toInt(&ok);
  return ok;
}

}  // namespace

PriceRulesDialog::PriceRulesDialog(const PriceRules& rules, const NumberFormat& format, QWidget* parent)
    : QDialog(parent), m_format(format) {
  setWindowTitle(tr("Price rules"));
  setProperty(kHelpTopic, u"formats"_s);
  auto* explanation = new QLabel(
      tr("What was negotiated off list prices. Of the rules from top to bottom, the first that matches "
         "counts. Patterns: * stands for any text. Without tiers a rule is for on-demand and the two terms."),
      this);
  explanation->setWordWrap(true);
  m_table = new QTableWidget(0, kRuleColumns, this);
  QStringList titles;
  for (int column = 0; column < kRuleColumns; ++column) titles << fieldText("priceRule", kRuleKeys[column]).label;
  m_table->setHorizontalHeaderLabels(titles);
  m_table->setAccessibleName(windowTitle());
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->horizontalHeader()->setSectionResizeMode(kRuleTiers, QHeaderView::Stretch);
  for (int column = 0; column < kRuleColumns; ++column)
    m_table->horizontalHeaderItem(column)->setToolTip(fieldText("priceRule", kRuleKeys[column]).explanation);
  m_problem = new QLabel(this);
  m_problem->setWordWrap(true);
  auto* add = flatButton(tr("Add"), tr("Add a rule below the others"), this);
  auto* remove = flatButton(tr("Remove"), tr("Remove the selected rule"), this);
  auto* up = flatButton(tr("Up"), tr("The selected rule counts before the one above it"), this);
  auto* down = flatButton(tr("Down"), tr("The selected rule counts after the one below it"), this);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_accept = buttons->addButton(tr("Put into the plan"), QDialogButtonBox::AcceptRole);
  m_accept->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(add, &QToolButton::clicked, this, [this] { append({.discount = 0.1}); });
  connect(remove, &QToolButton::clicked, this, [this] {
    if (m_table->currentRow() >= 0) m_table->removeRow(m_table->currentRow());
    check();
  });
  connect(up, &QToolButton::clicked, this, [this] { move(-1); });
  connect(down, &QToolButton::clicked, this, [this] { move(1); });
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addLayout(headed(tr("Price rules"), {add, remove, up, down}, this));
  rows->addWidget(explanation);
  rows->addWidget(m_table, 1);
  rows->addWidget(m_problem);
  rows->addWidget(buttons);
  for (const PriceRule& rule : rules) append(rule);
  connect(m_table, &QTableWidget::itemChanged, this, &PriceRulesDialog::check);
  resize(900, 420);
  check();
}

void PriceRulesDialog::append(const PriceRule& rule) {
  const QSignalBlocker quiet(m_table);
  const int row = m_table->rowCount();
  m_table->insertRow(row);
  const auto month = [](const std::optional<int>& value) { return value ? QString::number(*value) : QString(); };
  const QStringList texts{QString::fromStdString(rule.provider),
                          QString::fromStdString(rule.family),
                          tiersText(rule.tiers),
                          m_format.share(rule.discount, 1),
                          month(rule.fromMonth),
                          month(rule.toMonth),
                          QString::fromStdString(rule.source)};
  for (int column = 0; column < kRuleColumns; ++column)
    m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
  m_table->setCurrentCell(row, kRuleProvider);
  if (m_accept) check();
}

void PriceRulesDialog::move(int by) {
  const int row = m_table->currentRow();
  const int other = row + by;
  if (row < 0 || other < 0 || other >= m_table->rowCount()) return;
  for (int column = 0; column < kRuleColumns; ++column) {
    QTableWidgetItem* mine = m_table->takeItem(row, column);
    m_table->setItem(row, column, m_table->takeItem(other, column));
    m_table->setItem(other, column, mine);
  }
  m_table->setCurrentCell(other, kRuleProvider);
}

QString PriceRulesDialog::cell(int row, int column) const {
  const QTableWidgetItem* item = m_table->item(row, column);
  return item ? item->text().trimmed() : QString();
}

std::optional<PriceRules> PriceRulesDialog::rules() const {
  PriceRules result;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    PriceRule rule{.provider = cell(row, kRuleProvider).toStdString(),
                   .family = cell(row, kRuleFamily).toStdString(),
                   .source = cell(row, kRuleSource).toStdString()};
    const auto typed = m_format.parse(cell(row, kRuleDiscount), Unit::Share);  // as it is shown: in per cent
    const double discount = typed.value_or(-1) * NumberFormat::editorScale(Unit::Share);
    if (discount < 0 || discount > 1 || !parseTiers(cell(row, kRuleTiers), rule.tiers) ||
        !parseMonth(cell(row, kRuleFrom), rule.fromMonth) || !parseMonth(cell(row, kRuleTo), rule.toMonth) ||
        rule.toMonth.value_or(1200) < rule.fromMonth.value_or(-1200))
      return std::nullopt;
    rule.discount = discount;
    result.push_back(std::move(rule));
  }
  return result;
}

void PriceRulesDialog::check() {
  const bool sound = rules().has_value();
  m_accept->setEnabled(sound);
  m_problem->setText(sound ? QString()
                           : tr("A discount is a share up to 100%, months are whole numbers from first to last, and "
                                "tiers are: %1.")
                                 .arg(tiersText(std::vector<PriceTier>{PriceTier::OnDemand, PriceTier::Reserved1y,
                                                                       PriceTier::Reserved3y, PriceTier::Spot,
                                                                       PriceTier::Purchase, PriceTier::Api})));
}

void editPriceRules(Workspace& workspace, QWidget* parent) {
  PriceRulesDialog dialog(workspace.plan().priceRules, workspace.format(), parent);
  if (dialog.exec() != QDialog::Accepted) return;
  const auto rules = dialog.rules();
  if (!rules || *rules == workspace.plan().priceRules) return;
  workspace.document.edit(PriceRulesDialog::tr("Price rules"), [&](Plan& plan) { plan.priceRules = *rules; });
}

}  // namespace fulcrum
