// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/guess_json.h"

namespace fulcrum {

Json guessesJson(const std::vector<Guess>& guesses) {
  Json list = Json::array();
  for (const Guess& guess : guesses) {
    if (guess.isGiven()) continue;
    Json entry = Json::object();
    entry["what"] = guess.what;
    entry["taken"] = guess.taken;
    entry["because"] = evidenceOf(guess);
    entry["others"] = guess.others;
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace fulcrum
