// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/hardware_ranking.h"

#include <QCoreApplication>

#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

struct HardwareRankingText {
  Q_DECLARE_TR_FUNCTIONS(HardwareRanking)
};

}  // namespace

HardwareRanking hardwareRanking(const Plan& plan, const Levers& levers, std::optional<double> rate) {
  HardwareRanking result{rankedHardware(plan, levers, candidatesAt(plan, rate)), {}};
  for (const WorkloadId& id : result.loadNames) result.names << workloadName(*find(plan, id));
  result.loads.clear();  // they are views into the plan
  return result;
}

LiveHardware liveHardware(Draft& draft, std::function<std::optional<double>()> rate) {
  return LiveHardware(
      draft.live,
      [&draft, rate = std::move(rate)] {
        return std::optional(HardwareQuestion{.plan = draft.plan(),
                                              .levers = resolveScenario(draft.plan(), draft.view.scenario()).levers,
                                              .rate = rate()});
      },
      [](const HardwareQuestion& question, const LiveHardware::Run&) {
        return hardwareRanking(question.plan, question.levers, question.rate);
      },
      {.delay = std::chrono::milliseconds(0), .overtaken = Overtaken::Finished});
}

QString refusalSentences(const HardwareRanking& ranking, const LoadedNode& node) {
  QStringList sentences;
  for (qsizetype i = 0; i < ranking.names.size(); ++i) {
    const Problems& refusal = node.refusals[static_cast<size_t>(i)];
    if (refusal.empty()) continue;
    const QString sentence = HardwareRankingText::tr("%1: %2").arg(ranking.names[i], problemSentences(refusal));
    if (!sentences.contains(sentence)) sentences << sentence;
  }
  return sentences.join(u'\n');
}

}  // namespace fulcrum
