// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/price_trend_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "charts/chart_card.h"
#include "dialogs/price_chart.h"
#include "plan/fields.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/serving_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

PriceTrendDialog::PriceTrendDialog(const std::filesystem::path& book, const prices::OfferFilter& filter,
                                   const std::string& currency, QWidget* parent)
    : QDialog(parent), m_book(book), m_currency(currency) {
  setWindowTitle(tr("Price trend"));
  auto* filters = new QHBoxLayout;
  filters->setSpacing(space::kNormal);
  m_accelerator = makeFilter(tr("Accelerator"), filter.accelerator, tr("H100 finds all that are called so"));
  m_provider = makeFilter(tr("Provider"), filter.provider, tr("* stands for any text"));
  m_region = makeFilter(tr("Region"), filter.region, tr("* stands for any text: us*"));
  m_sku = makeFilter(tr("SKU"), filter.sku, tr("* stands for any text"));
  m_tier = new QComboBox(this);
  m_tier->setAccessibleName(tr("Price"));
  m_tier->addItems({tr("On demand"), tr("Spot")});
  connect(m_tier, &QComboBox::activated, this, &PriceTrendDialog::follow);
  for (QLineEdit* edit : {m_accelerator, m_provider, m_region, m_sku}) filters->addWidget(edit, 1);
  filters->addWidget(m_tier);
  m_chart = new ChartCard(ChartCard::Header::Full, this);
  m_sentence = new QLabel(this);
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_use = buttons->addButton(tr("Use as cloud price trend"), QDialogButtonBox::AcceptRole);
  m_use->setToolTip(
      tr("The yearly change becomes the plan's assumption, with its source; its error belongs into the "
         "uncertain inputs of the page Risk"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kCards);
  rows->addLayout(filters);
  rows->addWidget(m_chart, 1);
  rows->addWidget(m_sentence);
  rows->addWidget(buttons);
  resize(860, 560);
  follow();
}

QLineEdit* PriceTrendDialog::makeFilter(const QString& title, const std::string& value, const QString& tip) {
  auto* edit = new QLineEdit(QString::fromStdString(value), this);
  edit->setPlaceholderText(title);
  edit->setAccessibleName(title);
  edit->setToolTip(tip);
  edit->setClearButtonEnabled(true);
  connect(edit, &QLineEdit::editingFinished, this, &PriceTrendDialog::follow);
  return edit;
}

void PriceTrendDialog::follow() {
  m_trend.reset();
  const auto said = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
  const NumberFormat format(QString::fromStdString(m_currency));
  auto book = prices::PriceBook::open(m_book);
  auto offers = book.ok() ? book.value().nodeOffers({.accelerator = said(m_accelerator),
                                                     .provider = said(m_provider),
                                                     .region = said(m_region),
                                                     .sku = said(m_sku),
                                                     .everyDay = true})
                          : Result<std::vector<prices::NodeOffer>>(book.problems());
  if (!offers.ok()) {
    m_sentence->setText(problemSentences(offers.problems()));
  } else {
    std::erase_if(offers.value(), [this](const prices::NodeOffer& offer) { return offer.currency != m_currency; });
    m_trend = prices::trendOf(
        offers.value(), m_tier->currentIndex() == 1 ? prices::FollowedPrice::Spot : prices::FollowedPrice::OnDemand);
    m_sentence->setText(
        m_trend ? tr("%1 per year (between %2 and %3 within one standard error), from %Ln offer(s) with a price on two "
                     "days or more, %4 to %5. What was is no law for what comes.",
                     nullptr, m_trend->offers)
                      .arg(format.shareSigned(m_trend->perYear, 1), format.shareSigned(m_trend->low, 1),
                           format.shareSigned(m_trend->high, 1), QString::fromStdString(m_trend->points.front().asOf),
                           QString::fromStdString(m_trend->points.back().asOf))
                : tr("No offer in %1 has a price on two days. Import price lists of another day, or ask for more.")
                      .arg(QString::fromStdString(m_currency)));
  }
  m_chart->setData(trendChart(m_trend.value_or(prices::PriceTrend()), format));
  m_use->setEnabled(m_trend.has_value());
}

QString PriceTrendDialog::source() const {
  if (!m_trend) return {};
  QStringList asked;
  for (const QLineEdit* edit : {m_accelerator, m_provider, m_region, m_sku}) {
    if (!edit->text().trimmed().isEmpty()) asked << edit->text().trimmed();
  }
  asked << m_tier->currentText();
  const NumberFormat format;
  return tr("Price book, %1: %2 to %3, %4 to %5 within one standard error")
      .arg(asked.join(u", "_s), QString::fromStdString(m_trend->points.front().asOf),
           QString::fromStdString(m_trend->points.back().asOf), format.shareSigned(m_trend->low, 1),
           format.shareSigned(m_trend->high, 1));
}

Plan withTrend(Plan plan, const prices::PriceTrend& trend, const std::string& source) {
  plan.assumptions.cloudPriceTrend = trend.perYear;
  plan.sources["assumptions.cloudPriceTrend"] = {.source = source, .asOf = trend.points.back().asOf};
  return plan;
}

void showPriceTrend(Workspace& workspace, const prices::OfferFilter& filter, QWidget* parent) {
  PriceTrendDialog dialog(prices::PriceBook::defaultFile(), filter, workspace.plan().currency, parent);
  if (dialog.exec() != QDialog::Accepted || !dialog.trend()) return;
  workspace.document.edit(PriceTrendDialog::tr("Use a price trend"),
                          withTrend(workspace.plan(), *dialog.trend(), dialog.source().toStdString()));
}

}  // namespace fulcrum
