// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/cost_query_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>

#include "fields/number_field.h"
#include "plan/fields.h"
#include "theme/metrics.h"
#include "theme/theme.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLongest = 1e7;
constexpr double kSlowestMs = 1e6;
constexpr int kFieldWidth = 112;

QLabel* addLabel(const QString& text, QWidget* buddy, QHBoxLayout* row) {
  auto* label = new QLabel(text, buddy->parentWidget());
  setRole(label, u"secondaryMuted"_s);
  label->setBuddy(buddy);
  row->addWidget(label);
  row->addWidget(buddy);
  return label;
}

}  // namespace

CostQueryForm::CostQueryForm(const QStringList& models, const CatalogueQuery& query, QWidget* parent)
    : QWidget(parent), m_start(query), m_model(new QComboBox(this)), m_precision(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(margins::kNone);
  row->setSpacing(space::kSnug);
  m_model->setEditable(true);
  m_model->setInsertPolicy(QComboBox::NoInsert);
  m_model->addItems(models);
  m_model->setAccessibleName(tr("Model"));
  m_model->setMinimumWidth(size::kChoiceField);
  m_model->setMaxVisibleItems(20);
  m_model->completer()->setFilterMode(Qt::MatchContains);
  m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
  m_model->setCurrentText(QString::fromStdString(query.model));
  m_precision->setAccessibleName(tr("Precision"));
  for (const auto& [precision, name] : EnumNames<Precision>::list)
    m_precision->addItem(QString::fromStdString(std::string(name)), static_cast<int>(precision));
  m_precision->setCurrentIndex(m_precision->findData(static_cast<int>(query.precision)));
  addLabel(tr("Cost per token of"), m_model, row);
  row->addWidget(m_precision);
  m_inputTokens = addNumber(tr("Input"), tr("Mean input tokens of a request"), query.inputTokens, false);
  m_outputTokens = addNumber(tr("Output"), tr("Mean output tokens of a request"), query.outputTokens, false);
  m_ttft =
      addNumber(tr("TTFT"), tr("Target of the mean time to the first token; 0: none"), query.ttftMs.value_or(0), true);
  m_tpot =
      addNumber(tr("TPOT"), tr("Target of the mean time per output token; 0: none"), query.tpotMs.value_or(0), true);
  row->addStretch(1);
  connect(m_model, &QComboBox::currentTextChanged, this, &CostQueryForm::changed);
  connect(m_precision, &QComboBox::currentIndexChanged, this, &CostQueryForm::changed);
}

NumberField* CostQueryForm::addNumber(const QString& name, const QString& explanation, double value, bool optional) {
  auto* field = optional ? new NumberField(Unit::Milliseconds, 0, kSlowestMs, false, this)
                         : new NumberField(Unit::Count, 1, kLongest, false, this);
  if (optional) field->setSpecialValueText(tr("none"));
  field->setPlanValue(value);
  field->setAccessibleName(explanation);
  field->setToolTip(explanation);
  field->setFixedWidth(kFieldWidth);
  addLabel(name, field, qobject_cast<QHBoxLayout*>(layout()))->setToolTip(explanation);
  connect(field, &NumberField::edited, this, &CostQueryForm::changed);
  return field;
}

CatalogueQuery CostQueryForm::query() const {
  const auto target = [](const NumberField* field) {
    return field->planValue() > 0 ? std::optional(field->planValue()) : std::nullopt;
  };
  return {.model = m_model->currentText().trimmed().toStdString(),
          .precision = static_cast<Precision>(m_precision->currentData().toInt()),
          .kvPrecision = m_start.kvPrecision,
          .engine = m_start.engine,
          .inputTokens = m_inputTokens->planValue(),
          .outputTokens = m_outputTokens->planValue(),
          .ttftMs = target(m_ttft),
          .tpotMs = target(m_tpot)};
}

}  // namespace fulcrum
