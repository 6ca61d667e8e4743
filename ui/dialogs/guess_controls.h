// SPDX-License-Identifier: GPL-3.0-or-later
// The guesses of an importer as controls, each with its evidence.
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "exchange/guess.h"

class QFormLayout;

namespace fulcrum {

class GuessControls : public QWidget {
  Q_OBJECT
 public:
  explicit GuessControls(QWidget* parent = nullptr);

  // A choice for each; those without another choice are only said. Guesses without evidence ask.
  void setGuesses(const std::vector<Guess>& guesses);
  // What was chosen so far, by what it is about.
  [[nodiscard]] const std::map<std::string, std::string>& choices() const { return m_choices; }
  void forgetChoices() { m_choices.clear(); }

 Q_SIGNALS:
  void chosen();

 private:
  void addGuess(const Guess& guess);

  QFormLayout* m_form;
  std::vector<Guess> m_guesses;
  std::map<std::string, std::string> m_choices;
};

}  // namespace fulcrum
