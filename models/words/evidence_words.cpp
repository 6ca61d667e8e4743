// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/evidence_words.h"

#include <QCoreApplication>

namespace fulcrum {
namespace {

struct EvidenceWordsText {
  Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

}  // namespace

QString distributionName(DistributionKind kind) {
  switch (kind) {
    case DistributionKind::Quantiles:
      return EvidenceWordsText::tr("three quantiles");
    case DistributionKind::Uniform:
      return EvidenceWordsText::tr("uniform");
    case DistributionKind::Triangular:
      return EvidenceWordsText::tr("triangular");
    case DistributionKind::Normal:
      return EvidenceWordsText::tr("normal");
    case DistributionKind::LogNormal:
      return EvidenceWordsText::tr("lognormal");
    case DistributionKind::Discrete:
      return EvidenceWordsText::tr("single values");
    case DistributionKind::ServingBand:
      return EvidenceWordsText::tr("serving model");
  }
  return {};
}

QString evidenceSource(const InputEvidence& evidence) {
  switch (evidence.kind) {
    case EvidenceKind::ServingBand:
      return EvidenceWordsText::tr("The serving model's own 80 % band, from its validation.");
    case EvidenceKind::ImportedDemand:
      return EvidenceWordsText::tr("Imported demand “%1”: each week over the mean of the four before it, %Ln weeks.",
                                   nullptr, evidence.count)
          .arg(QString::fromStdString(evidence.about));
    case EvidenceKind::ForecastError:
      return EvidenceWordsText::tr("Bills over plan of %Ln months.", nullptr, evidence.count);
    case EvidenceKind::PriceTrend:
      return EvidenceWordsText::tr("Price book: on-demand prices of %Ln offers over time, and their error.", nullptr,
                                   evidence.count);
  }
  return {};
}

QString evidenceMissing(const std::string& path) {
  if (path == "assumptions.cloudPriceTrend")
    return EvidenceWordsText::tr("No evidence: put price lists of two days or more into the price book.");
  if (path == "demand" || path.ends_with("].requestsPerSecond"))
    return EvidenceWordsText::tr("No evidence: import eight weeks of demand, or bills of three months.");
  if (path == "throughput") return EvidenceWordsText::tr("No evidence: no workload has a modelled rate.");
  return EvidenceWordsText::tr("There is no evidence for this input in the plan or the price book.");
}

}  // namespace fulcrum
