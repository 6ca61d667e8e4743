// SPDX-License-Identifier: GPL-3.0-or-later
// The ranking of node types in the settings of the hardware lever: what serves its workloads at the lowest cost.
#pragma once

#include <QWidget>

#include "live/hardware_ranking.h"
#include "words/number_format.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace fulcrum {

class NumberField;

class HardwareTable : public QWidget {
  Q_OBJECT
 public:
  // `currency` is the plan's: for another than the catalogue's there is a field for the exchange rate.
  explicit HardwareTable(const std::string& currency, QWidget* parent = nullptr);

  // How much of the plan's currency buys a dollar, where it was typed.
  [[nodiscard]] std::optional<double> rate() const;
  // `used` is the node type that the lever is set to. Before the first one the note says that it is being worked out.
  void setRanking(HardwareRanking ranking, const NodeTypeId& used, const NumberFormat& format);

 Q_SIGNALS:
  void chosen(const fulcrum::NodeType& type);
  void rateChanged();

 private:
  QWidget* makeRate(const std::string& currency);
  void fill(const NodeTypeId& used);
  void fillRow(int row, const LoadedNode& node, bool used);
  void filter();
  void showSelection();
  void choose();

  HardwareRanking m_ranking;
  bool m_ranked = false;
  NumberFormat m_format;
  NumberField* m_rate = nullptr;
  QLineEdit* m_search;
  QTableWidget* m_table;
  QLabel* m_note;
  QPushButton* m_use;
};

}  // namespace fulcrum
