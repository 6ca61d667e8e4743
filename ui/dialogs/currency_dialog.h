// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what another currency means for the amounts of a plan: another measure of the same money, or another name.
#pragma once

#include <QDate>
#include <QDialog>

#include "live/workspace.h"

class QDateEdit;
class QPushButton;
class QRadioButton;

namespace fulcrum {

class NumberField;

class CurrencyDialog : public QDialog {
  Q_OBJECT
 public:
  CurrencyDialog(const Plan& plan, const std::string& currency, QWidget* parent = nullptr);

  // The plan in the new currency, as chosen.
  [[nodiscard]] Plan accepted() const;

 private:
  const Plan& m_plan;
  std::string m_currency;
  QRadioButton* m_convert;
  NumberField* m_rate;
  QDateEdit* m_asOf;
};

// Asks, and edits the plan; false where the user thought better of it.
bool changeCurrency(Workspace& workspace, const std::string& currency, QWidget* parent);

}  // namespace fulcrum
