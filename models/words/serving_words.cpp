// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/serving_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "words/field_text.h"

namespace fulcrum {
namespace {

struct ServingWordsText {
  Q_DECLARE_TR_FUNCTIONS(ServingWords)
};

}  // namespace

QString ruleWord(ServingRule rule) {
  switch (rule) {
    case ServingRule::Measured:
      return ServingWordsText::tr("Measured");
    case ServingRule::Calibrated:
      return ServingWordsText::tr("Calibrated");
    case ServingRule::Estimated:
      return ServingWordsText::tr("Estimated");
  }
  return {};
}

QString limitWord(ServingLimit limit) {
  switch (limit) {
    case ServingLimit::Memory:
      return ServingWordsText::tr("Memory");
    case ServingLimit::Tpot:
      return ServingWordsText::tr("TPOT target");
    case ServingLimit::Ttft:
      return ServingWordsText::tr("TTFT target");
    case ServingLimit::None:
      return ServingWordsText::tr("None");
  }
  return {};
}

QString ruleSentence(const ServingAnswer& answer) {
  const QString source =
      answer.source.empty() ? ServingWordsText::tr("no source given") : QString::fromStdString(answer.source);
  switch (answer.rule) {
    case ServingRule::Measured:
      return ServingWordsText::tr("Moved here from a benchmark row of this model, accelerator and precision: %1")
          .arg(source);
    case ServingRule::Calibrated:
      return ServingWordsText::tr("The serving model, fitted to benchmark rows of this accelerator: %1").arg(source);
    case ServingRule::Estimated:
      return ServingWordsText::tr("The serving model as it is: no benchmark row of this accelerator is in the plan.");
  }
  return {};
}

QString rateWithBand(const ServingAnswer& answer, const NumberFormat& format) {
  const double tokensPerRequest = answer.setup.outputTokens;
  return ServingWordsText::tr("%1 (%2 to %3)", "requests per second, with their band")
      .arg(format.significant(answer.point.requestsPerSecond), format.significant(answer.band.low / tokensPerRequest),
           format.significant(answer.band.high / tokensPerRequest));
}

QString problemSentences(const Problems& problems) {
  QStringList sentences;
  for (const Problem& problem : problems) sentences << problemSentence(problem);
  return sentences.join(u'\n');
}

}  // namespace fulcrum
