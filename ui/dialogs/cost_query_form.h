// SPDX-License-Identifier: GPL-3.0-or-later
// What costs per token are asked for: model, precision, lengths and latency targets, in a row.
#pragma once

#include <QWidget>

#include "tables/catalogue_table.h"

class QComboBox;

namespace fulcrum {

class NumberField;

class CostQueryForm : public QWidget {
  Q_OBJECT
 public:
  // `models` are offered; others can be typed.
  CostQueryForm(const QStringList& models, const CatalogueQuery& query, QWidget* parent = nullptr);

  [[nodiscard]] CatalogueQuery query() const;

 Q_SIGNALS:
  void changed();

 private:
  NumberField* addNumber(const QString& name, const QString& explanation, double value, bool optional);

  CatalogueQuery m_start;  // what the form does not ask for stays as it came
  QComboBox* m_model;
  QComboBox* m_precision;
  NumberField* m_inputTokens;
  NumberField* m_outputTokens;
  NumberField* m_ttft;
  NumberField* m_tpot;
};

}  // namespace fulcrum
