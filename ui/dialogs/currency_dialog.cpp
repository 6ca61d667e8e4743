// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/currency_dialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "edits/plan_edits.h"
#include "fields/number_field.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/topic_id.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargestRate = 1e6;

}  // namespace

CurrencyDialog::CurrencyDialog(const Plan& plan, const std::string& currency, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_currency(currency) {
  const QString from = QString::fromStdString(plan.currency);
  const QString to = QString::fromStdString(currency);
  setWindowTitle(tr("From %1 to %2").arg(from, to));
  setProperty(kHelpTopic, u"page-assumptions"_s);
  m_convert = new QRadioButton(tr("Convert every amount of the plan"), this);
  m_convert->setObjectName(u"convert"_s);
  auto* relabel = new QRadioButton(tr("Keep the figures: they are in %1 already").arg(to), this);
  relabel->setObjectName(u"relabel"_s);
  auto* one = new QLabel(tr("1 %1 =").arg(from), this);
  m_rate = new NumberField(Unit::None, 0, kLargestRate, false, this);
  m_rate->setObjectName(u"rate"_s);
  m_rate->setAccessibleName(tr("How many %1 one %2 buys").arg(to, from));
  auto* unit = new QLabel(tr("%1, as of").arg(to), this);
  m_asOf = new QDateEdit(QDate::currentDate(), this);
  m_asOf->setAccessibleName(tr("Date of the rate"));
  m_asOf->setCalendarPopup(true);
  auto* note = new QLabel(tr("Prices, contracts, assumptions, levers, budgets and other spend are converted, in all "
                             "scenarios. Rate and date are noted in the plan. Undo takes it back."),
                          this);
  note->setWordWrap(true);
  setRole(note, u"secondaryMuted"_s);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rate = new QHBoxLayout;
  rate->setContentsMargins(space::kWide + space::kSnug, 0, 0, 0);
  rate->addWidget(one);
  rate->addWidget(m_rate);
  rate->addWidget(unit);
  rate->addWidget(m_asOf);
  rate->addStretch(1);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(m_convert);
  rows->addLayout(rate);
  rows->addWidget(relabel);
  rows->addWidget(note);
  rows->addWidget(buttons);
  const auto enable = [this, ok] {
    const bool converts = m_convert->isChecked();
    m_rate->setEnabled(converts);
    m_asOf->setEnabled(converts);
    ok->setEnabled(!converts || m_rate->planValue() > 0);
    ok->setToolTip(ok->isEnabled() ? QString() : tr("Type the rate first."));
  };
  connect(m_convert, &QRadioButton::toggled, this, enable);
  connect(m_rate, &NumberField::edited, this, enable);
  m_rate->setKeyboardTracking(true);  // the button follows the typing
  m_convert->setChecked(true);
  m_rate->setFocus();
  enable();
}

Plan CurrencyDialog::accepted() const {
  if (!m_convert->isChecked()) return withCurrencyRelabelled(m_plan, m_currency);
  return withCurrencyConverted(m_plan, m_currency, m_rate->planValue(),
                               m_asOf->date().toString(Qt::ISODate).toStdString());
}

bool changeCurrency(Workspace& workspace, const std::string& currency, QWidget* parent) {
  const Plan plan = workspace.whole();
  if (currency == plan.currency) return true;
  CurrencyDialog dialog(plan, currency, parent);
  if (dialog.exec() != QDialog::Accepted) return false;
  workspace.document.editWhole(CurrencyDialog::tr("Change the currency to %1").arg(QString::fromStdString(currency)),
                               dialog.accepted());
  return true;
}

}  // namespace fulcrum
