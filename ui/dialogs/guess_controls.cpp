// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/guess_controls.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "dialogs/headed_part.h"
#include "theme/metrics.h"
#include "words/field_text.h"
#include "words/guess_words.h"

namespace fulcrum {

GuessControls::GuessControls(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setVerticalSpacing(space::kNormal);
  m_form->setHorizontalSpacing(space::kWide);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void GuessControls::setGuesses(const std::vector<Guess>& guesses) {
  if (guesses == m_guesses) return;
  m_guesses = guesses;
  // A choice may be what is just being made: its control is deleted when that is done.
  while (m_form->rowCount() > 0) {
    const QFormLayout::TakeRowResult row = m_form->takeRow(0);
    for (QLayoutItem* item : {row.labelItem, row.fieldItem}) {
      item->widget()->hide();
      item->widget()->deleteLater();
      delete item;
    }
  }
  for (const Guess& guess : m_guesses) addGuess(guess);
  setVisible(!m_guesses.empty());
}

void GuessControls::addGuess(const Guess& guess) {
  auto* part = new QWidget(this);
  auto* rows = new QVBoxLayout(part);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(space::kHair);
  const QString title = guessTitle(guess.what);
  auto* label = new QLabel(title, this);
  setRole(label, QStringLiteral("muted"));
  if (guess.others.empty()) {
    auto* taken = new QLabel(choiceText(guess.what, guess.taken), part);
    taken->setWordWrap(true);
    rows->addWidget(taken);
  } else {
    auto* choice = new QComboBox(part);
    choice->setAccessibleName(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->setPlaceholderText(tr("Choose"));
    if (!guess.taken.empty()) choice->addItem(choiceText(guess.what, guess.taken), QString::fromStdString(guess.taken));
    for (const std::string& other : guess.others)
      choice->addItem(choiceText(guess.what, other), QString::fromStdString(other));
    choice->setCurrentIndex(guess.taken.empty() ? -1 : 0);
    label->setBuddy(choice);
    connect(choice, &QComboBox::activated, this, [this, choice, what = guess.what] {
      m_choices[what] = choice->currentData().toString().toStdString();
      Q_EMIT chosen();
    });
    rows->addWidget(choice);
  }
  if (!guess.because.code.empty()) {
    auto* evidence = new QLabel(problemSentence(guess.because), part);
    evidence->setWordWrap(true);
    setRole(evidence, QStringLiteral("muted"));
    rows->addWidget(evidence);
  }
  m_form->addRow(label, part);
  // Not only when the events of the layout are worked off: a control that took another's place is there at once.
  label->show();
  part->show();
}

}  // namespace fulcrum
