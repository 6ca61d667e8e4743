// SPDX-License-Identifier: GPL-3.0-or-later
// What can be found by name in a plan: its fields by label and synonyms, its elements, and the catalogue's rows; and
// which of them stand first for what was typed.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "plan/plan.h"
#include "words/find_match.h"

namespace fulcrum {

enum class FindKind { Action, Page, Lever, Field, Workload, Fleet, Scenario, NodeType, Model, Accelerator, Topic };

[[nodiscard]] QString findKindName(FindKind kind);

struct FindEntry {
  FindKind kind = FindKind::Action;
  QString title;
  QString detail;    // where it is: "Workload Chat"
  QString synonyms;  // further words by which it is found
  // Where it leads: the path of a field or element as problems name it; the name of a page, a topic or a row of the
  // catalogue; the id of a scenario.
  QString target;
  // By which it is remembered; unlike the target it stays true when elements come and go.
  QString key;
  QString reason;          // why it does not apply now; empty: it does
  bool elsewhere = false;  // of an element that is not selected: found by that element's name only
  bool ofCatalogue = false;
};

// What is looked at: fields of these elements come first.
struct FindFocus {
  ScenarioId scenario;
  WorkloadId workload;
  FleetId fleet;
};

// `plan` with the elements that the displayed scenario sees. Actions, pages and topics are not the plan's.
[[nodiscard]] std::vector<FindEntry> findEntriesOf(const Plan& plan, const FindFocus& focus);

// Entries with what is searched in them.
class FindIndex {
 public:
  explicit FindIndex(std::vector<FindEntry> entries);

  // What fits, best first; at most `limit`. Without a word: what was chosen lately (`recent`, keys, the latest first),
  // then pages and actions.
  [[nodiscard]] std::vector<const FindEntry*> found(const QString& typed, const QStringList& recent,
                                                    size_t limit) const;
  [[nodiscard]] const std::vector<FindEntry>& entries() const { return m_entries; }

 private:
  std::vector<FindEntry> m_entries;
  std::vector<SearchText> m_texts;
};

}  // namespace fulcrum
