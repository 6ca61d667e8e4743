// SPDX-License-Identifier: GPL-3.0-or-later
// An editor of what is bought or committed for each fleet: one row an entry, with buttons to add and take away.
#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <vector>

#include "plan/plan.h"
#include "words/number_format.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace fulcrum {

class CountsTable : public QWidget {
  Q_OBJECT
 public:
  enum class Kind { Purchases, Commitments };
  explicit CountsTable(Kind kind, QWidget* parent = nullptr);

  // Fleets, months and formats come from the plan. Does not emit.
  void setPurchases(const Plan& plan, const std::map<FleetId, std::vector<Purchase>>& counts,
                    const NumberFormat& format);
  void setCommitments(const Plan& plan, const std::map<FleetId, std::vector<Commitment>>& counts,
                      const NumberFormat& format);
  [[nodiscard]] std::map<FleetId, std::vector<Purchase>> purchases() const;
  [[nodiscard]] std::map<FleetId, std::vector<Commitment>> commitments() const;

 Q_SIGNALS:
  void edited();  // by the user

 private:
  // A purchase uses fleet, start, count, renew and its price only.
  struct Entry {
    FleetId fleet;
    Commitment terms;
    std::optional<Money> pricePaid = std::nullopt;  // of a purchase
    bool operator==(const Entry&) const = default;
  };
  void setEntries(const Plan& plan, std::vector<Entry> entries, const NumberFormat& format);
  void rebuild();
  void buildHeader();
  void buildRow(size_t index);
  [[nodiscard]] QCheckBox* makeRenew(size_t index, const QString& meaning);
  [[nodiscard]] QWidget* makeRemove(size_t index);
  void change(const std::function<void()>& edit);
  [[nodiscard]] QStringList monthNames() const;

  Kind m_kind;
  NumberFormat m_format;
  CalendarMonth m_start;
  int m_months = 0;
  std::vector<std::pair<FleetId, QString>> m_fleets;  // those that can be bought or committed, by name
  std::vector<Entry> m_entries;
  QWidget* m_body = nullptr;
  QGridLayout* m_grid = nullptr;
  QPushButton* m_add;
};

}  // namespace fulcrum
