// SPDX-License-Identifier: GPL-3.0-or-later
// Where prices go, from the days of the price book: a chart, the yearly change with its standard error, and the change
// as an assumption of the plan.
#pragma once

#include <QDialog>

#include "live/workspace.h"
#include "prices/price_book.h"
#include "prices/price_trend.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fulcrum {

class ChartCard;

class PriceTrendDialog : public QDialog {
  Q_OBJECT
 public:
  // `filter` is what is asked for at first.
  PriceTrendDialog(const std::filesystem::path& book, const prices::OfferFilter& filter, const std::string& currency,
                   QWidget* parent = nullptr);

  [[nodiscard]] const std::optional<prices::PriceTrend>& trend() const { return m_trend; }
  // What was followed and when, as the source of the assumption.
  [[nodiscard]] QString source() const;

 private:
  [[nodiscard]] QLineEdit* makeFilter(const QString& title, const std::string& value, const QString& tip);
  void follow();

  std::filesystem::path m_book;
  std::string m_currency;
  std::optional<prices::PriceTrend> m_trend;
  QLineEdit* m_accelerator;
  QLineEdit* m_provider;
  QLineEdit* m_region;
  QLineEdit* m_sku;
  QComboBox* m_tier;
  ChartCard* m_chart;
  QLabel* m_sentence;
  QPushButton* m_use;
};

// The plan with the yearly change of a trend as its cloud price trend, and where it was read.
[[nodiscard]] Plan withTrend(Plan plan, const prices::PriceTrend& trend, const std::string& source);

// One undoable edit where the trend is used.
void showPriceTrend(Workspace& workspace, const prices::OfferFilter& filter, QWidget* parent);

}  // namespace fulcrum
