// SPDX-License-Identifier: GPL-3.0-or-later
// The history of the open plan as a table, newest first: when, what, old, new, and the step's name.
#pragma once

#include "document/plan_document.h"
#include "tables/row_model.h"
#include "words/field_place.h"
#include "words/number_format.h"

namespace fulcrum {

// A change of a step; steps keep their changes.
struct HistoryRow {
  PlanDocument::StepPointer step;
  size_t index = 0;
  bool operator==(const HistoryRow&) const = default;
};

class HistoryModel : public RowModel<HistoryRow> {
  Q_OBJECT
 public:
  enum Column { kWhen, kWhat, kBefore, kAfter, kNote, kColumns };

  explicit HistoryModel(PlanDocument& document, QObject* parent = nullptr);

  // While nobody looks, nothing is compared.
  void setActive(bool active);
  // Only changes whose place, values and step hold all these words; empty: all.
  void setSearch(const QString& text);

  [[nodiscard]] const ChangeEntry& change(int row) const;

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void refresh();
  [[nodiscard]] std::vector<HistoryRow> current() const;
  [[nodiscard]] QString text(const ChangeEntry& change, int column) const;
  [[nodiscard]] ValueChange valuesOf(const ChangeEntry& change, const NumberFormat& format) const;
  [[nodiscard]] bool matches(const ChangeEntry& change, const NumberFormat& format) const;

  PlanDocument& m_document;
  bool m_active = false;
  QStringList m_words;
};

}  // namespace fulcrum
