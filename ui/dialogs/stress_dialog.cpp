// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/stress_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "fields/number_field.h"
#include "risk/input_target.h"
#include "risk/variable_fields.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/risk_words.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 4;
constexpr double kLargestAmount = 1e12;
constexpr double kHalfAgain = 1.5;

}  // namespace

StressDialog::StressDialog(Workspace& workspace, QWidget* parent) : QDialog(parent), m_workspace(workspace) {
  setWindowTitle(tr("Stress case"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kNormal);
  m_name = new QLineEdit(this);
  m_name->setPlaceholderText(tr("Name, such as: two customers leave"));
  m_name->setAccessibleName(tr("Name of the case"));
  rows->addWidget(m_name);
  for (int change = 0; change < kChanges; ++change) addChange(*rows, change > 0);
  m_missing = new QLabel(this);
  setRole(m_missing, u"secondaryMuted"_s);
  rows->addWidget(m_missing);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  m_ok->setText(tr("Keep"));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  rows->addWidget(buttons);
  connect(m_name, &QLineEdit::textChanged, this, &StressDialog::check);
  check();
}

void StressDialog::addChange(QVBoxLayout& rows, bool optional) {
  const Plan& plan = m_workspace.plan();
  Change change{
      .target = new QComboBox(this), .effect = new QComboBox(this), .amount = nullptr, .editors = new QHBoxLayout};
  if (optional) change.target->addItem(tr("(nothing else)"));
  const auto add = [&](const std::string& path) {
    change.target->addItem(targetName(plan, path), QString::fromStdString(path));
  };
  for (const std::string& group : risk::groupNames()) add(group);
  for (const std::string& path : risk::variableFields(plan, m_workspace.view.scenario())) add(path);
  for (const InputEffect effect : {InputEffect::Factor, InputEffect::Add, InputEffect::Value})
    change.effect->addItem(effectName(effect), static_cast<int>(effect));
  change.target->setAccessibleName(tr("What changes"));
  change.effect->setAccessibleName(tr("How"));
  change.editors->addWidget(change.target, 1);
  change.editors->addWidget(change.effect);
  rows.addLayout(change.editors);
  m_changes.push_back(change);
  const size_t index = m_changes.size() - 1;
  for (QComboBox* box : {change.target, change.effect})
    connect(box, &QComboBox::activated, this, [this, index] { showAmount(index); });
  showAmount(index);
}

// In the unit of what it is added to or set to.
void StressDialog::showAmount(size_t index) {
  Change& change = m_changes[index];
  const std::string path = change.target->currentData().toString().toStdString();
  const auto effect = static_cast<InputEffect>(change.effect->currentData().toInt());
  delete change.amount;
  const Unit unit = effect == InputEffect::Factor ? Unit::None : unitOfTarget(path);
  change.amount = new NumberField(unit, -kLargestAmount, kLargestAmount, false, this);
  change.amount->setFormat(m_workspace.format());
  change.amount->setPlanValue(effect == InputEffect::Factor ? kHalfAgain : 0);
  change.amount->setAccessibleName(tr("By how much"));
  change.amount->setMinimumWidth(size::kNumberField);
  change.amount->setEnabled(!path.empty());
  change.effect->setEnabled(!path.empty());
  change.editors->addWidget(change.amount);
}

void StressDialog::check() {
  const bool named = !m_name->text().trimmed().isEmpty();
  m_ok->setEnabled(named);
  m_missing->setText(named ? QString() : tr("Give the case a name."));
}

StressCase StressDialog::stressCase() const {
  StressCase stress{.name = m_name->text().trimmed().toStdString(), .changes = {}};
  for (const Change& change : m_changes) {
    const std::string path = change.target->currentData().toString().toStdString();
    if (path.empty()) continue;
    stress.changes.push_back({.path = path,
                              .effect = static_cast<InputEffect>(change.effect->currentData().toInt()),
                              .amount = change.amount->planValue()});
  }
  return stress;
}

void keepStressCase(Workspace& workspace, QWidget* parent) {
  StressDialog dialog(workspace, parent);
  if (dialog.exec() != QDialog::Accepted) return;
  const StressCase stress = dialog.stressCase();
  workspace.document.edit(StressDialog::tr("Keep a stress case"),
                          [&](Plan& plan) { plan.stressCases.push_back(stress); });
}

}  // namespace fulcrum
