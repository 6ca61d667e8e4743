// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog for benchmarks asks: units that no title says, names that nobody knows.
#include <algorithm>

#include "dialogs/calibration_dialog.h"
#include "dialogs/guess_controls.h"
#include "tables/calibration_model.h"

namespace fulcrum {
namespace {

// What a guess is about: a unit, or a name that a text has.
constexpr std::string_view kLatencyUnit = "latencyUnit";
constexpr std::string_view kModelGuess = "model:";
constexpr std::string_view kAcceleratorGuess = "accelerator:";

}  // namespace

// What was chosen for what the texts do not say, or say by names that nobody knows.
void CalibrationDialog::takeChoices() {
  m_names = {};
  m_options = {};
  for (const auto& [what, choice] : m_guesses->choices()) {
    if (what == kLatencyUnit)
      m_options.latencyUnit =
          choice == choiceName(LatencyUnit::Seconds) ? LatencyUnit::Seconds : LatencyUnit::Milliseconds;
    if (what.starts_with(kModelGuess)) m_names.models[what.substr(kModelGuess.size())] = choice;
    if (what.starts_with(kAcceleratorGuess)) m_names.accelerators[what.substr(kAcceleratorGuess.size())] = choice;
  }
  for (Source& source : m_sources) read(source);
  rebuild();
}

void CalibrationDialog::showGuesses() {
  std::vector<Guess> guesses;
  const auto add = [&](Guess guess) {
    const auto same = [&](const Guess& each) { return each.what == guess.what; };
    if (std::none_of(guesses.begin(), guesses.end(), same)) guesses.push_back(std::move(guess));
  };
  for (const Source& source : m_sources) {
    for (const Guess& guess : source.text.guesses) add(guess);
  }
  const auto ask = [&](std::string_view kind, const std::string& name, const Problems& problems,
                       const std::vector<std::string>& choices) {
    if (name.empty() || problems.empty()) return;
    Guess guess{.what = std::string(kind) + name, .taken = {}, .because = problems.front(), .others = choices};
    guess.because.severity = Severity::Note;
    if (const auto chosen = m_guesses->choices().find(guess.what); chosen != m_guesses->choices().end()) {
      guess.taken = chosen->second;
      std::erase(guess.others, guess.taken);
    }
    add(std::move(guess));
  };
  for (const CalibrationRow& row : m_model->rows()) {
    if (row.inPlan) continue;
    ask(kModelGuess, row.readModel, m_specs.model(row.readModel).problems(), m_modelNames);
    ask(kAcceleratorGuess, row.readAccelerator, m_specs.accelerator(row.readAccelerator).problems(),
        m_acceleratorNames);
  }
  m_guesses->setGuesses(guesses);
}

}  // namespace fulcrum
