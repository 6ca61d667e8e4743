// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/choice_name.h"

#include <QCoreApplication>
#include <QHash>

namespace fulcrum {

using namespace Qt::StringLiterals;

QString choiceName(std::string_view name) {
  const auto tr = [](const char* text) { return QCoreApplication::translate("Choices", text); };
  static const QHash<QString, const char*> kNames{
      {u"interactive"_s, QT_TRANSLATE_NOOP("Choices", "Interactive")},
      {u"batch"_s, QT_TRANSLATE_NOOP("Choices", "Batch (interruptible)")},
      {u"requests"_s, QT_TRANSLATE_NOOP("Choices", "Requests per second")},
      {u"busyGpus"_s, QT_TRANSLATE_NOOP("Choices", "Busy GPUs")},
      {u"fixed"_s, QT_TRANSLATE_NOOP("Choices", "Fixed number")},
      {u"static"_s, QT_TRANSLATE_NOOP("Choices", "Percentile of the week")},
      {u"autoscale"_s, QT_TRANSLATE_NOOP("Choices", "Autoscale")},
      {u"none"_s, QT_TRANSLATE_NOOP("Choices", "Monthly")},
      {u"all"_s, QT_TRANSLATE_NOOP("Choices", "All upfront")},
      {u"optimal"_s, QT_TRANSLATE_NOOP("Choices", "Cheapest")},
      {u"coverage"_s, QT_TRANSLATE_NOOP("Choices", "Coverage")},
      {u"counts"_s, QT_TRANSLATE_NOOP("Choices", "By hand")},
      {u"cash"_s, QT_TRANSLATE_NOOP("Choices", "Cash")},
      {u"loan"_s, QT_TRANSLATE_NOOP("Choices", "Loan")},
      {u"lease"_s, QT_TRANSLATE_NOOP("Choices", "Lease")},
      {u"straight-line"_s, QT_TRANSLATE_NOOP("Choices", "Straight line")},
      {u"macrs"_s, QT_TRANSLATE_NOOP("Choices", "MACRS")},
      {u"standard"_s, QT_TRANSLATE_NOOP("Choices", "Standard")},
      {u"flex"_s, QT_TRANSLATE_NOOP("Choices", "Flex")},
      {u"priority"_s, QT_TRANSLATE_NOOP("Choices", "Priority")},
      {u"onDemand"_s, QT_TRANSLATE_NOOP("Choices", "On demand")},
      {u"reserved1y"_s, QT_TRANSLATE_NOOP("Choices", "1-year term")},
      {u"reserved3y"_s, QT_TRANSLATE_NOOP("Choices", "3-year term")},
      {u"spot"_s, QT_TRANSLATE_NOOP("Choices", "Spot")},
      {u"purchase"_s, QT_TRANSLATE_NOOP("Choices", "Purchase")},
      {u"api"_s, QT_TRANSLATE_NOOP("Choices", "API")},
      {u"auto"_s, QT_TRANSLATE_NOOP("Choices", "Automatic")},
      {u"vllm"_s, QT_TRANSLATE_NOOP("Choices", "vLLM")},
      {u"sglang"_s, QT_TRANSLATE_NOOP("Choices", "SGLang")},
      {u"trtllm"_s, QT_TRANSLATE_NOOP("Choices", "TensorRT-LLM")},
      {u"quantiles"_s, QT_TRANSLATE_NOOP("Choices", "By P10, P50 and P90")},
      {u"uniform"_s, QT_TRANSLATE_NOOP("Choices", "Uniform")},
      {u"triangular"_s, QT_TRANSLATE_NOOP("Choices", "Triangular")},
      {u"normal"_s, QT_TRANSLATE_NOOP("Choices", "Normal")},
      {u"lognormal"_s, QT_TRANSLATE_NOOP("Choices", "Lognormal")},
      {u"discrete"_s, QT_TRANSLATE_NOOP("Choices", "Discrete")},
      {u"servingBand"_s, QT_TRANSLATE_NOOP("Choices", "Band of the serving model")},
      {u"value"_s, QT_TRANSLATE_NOOP("Choices", "Value")},
      {u"factor"_s, QT_TRANSLATE_NOOP("Choices", "Factor")},
      {u"add"_s, QT_TRANSLATE_NOOP("Choices", "Addition")},
      {u"held"_s, QT_TRANSLATE_NOOP("Choices", "Held")},
      {u"follows"_s, QT_TRANSLATE_NOOP("Choices", "Follow each trial")},
      {u"measuredLargeLlm"_s, QT_TRANSLATE_NOOP("Choices", "Large LLM (measured)")},
      {u"measuredMidLlm"_s, QT_TRANSLATE_NOOP("Choices", "Mid-size LLM (measured)")},
      {u"measuredSmallLlm"_s, QT_TRANSLATE_NOOP("Choices", "Small LLM (measured)")},
      {u"measuredReasoningLlm"_s, QT_TRANSLATE_NOOP("Choices", "Reasoning LLM (measured)")},
      {u"measuredGpuCluster"_s, QT_TRANSLATE_NOOP("Choices", "GPU cluster (measured)")},
      {u"officeHours"_s, QT_TRANSLATE_NOOP("Choices", "Office hours")},
      {u"consumerEvening"_s, QT_TRANSLATE_NOOP("Choices", "Consumer evening")},
      {u"globalFlat"_s, QT_TRANSLATE_NOOP("Choices", "Global, flat")},
      {u"batchNights"_s, QT_TRANSLATE_NOOP("Choices", "Batch nights")}};
  const QString key = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
  const char* text = kNames.value(key, nullptr);
  return text ? tr(text) : key;
}

}  // namespace fulcrum
