// SPDX-License-Identifier: GPL-3.0-or-later
// Newer prices for the plan, each with what it was and is, to be chosen from; with what they do to the monthly cost.
#pragma once

#include <QDialog>

#include "document/background.h"
#include "live/workspace.h"
#include "prices/plan_update.h"

class QLabel;
class QTableWidget;

namespace fulcrum {

using ScenarioCosts = std::map<std::string, std::pair<double, double>>;

class PriceUpdateDialog : public QDialog {
  Q_OBJECT
 public:
  PriceUpdateDialog(const Plan& plan, std::vector<prices::PriceChange> changes, const NumberFormat& format,
                    QWidget* parent = nullptr);

  // Those that are ticked.
  [[nodiscard]] std::vector<prices::PriceChange> chosen() const;

 private:
  void fill();
  void askForCosts();
  void showCosts();

  const Plan& m_plan;
  std::vector<prices::PriceChange> m_changes;
  NumberFormat m_format;
  QTableWidget* m_table;
  QLabel* m_costs;
  Background<ScenarioCosts> m_effect;
};

// Says so where the book has nothing newer; else one edit of what was chosen.
void updatePrices(Workspace& workspace, QWidget* parent);

}  // namespace fulcrum
