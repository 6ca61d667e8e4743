// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/evidence_json.h"

#include "plan/json_codec.h"
#include "plan/json_text.h"

namespace fulcrum {

std::string_view evidenceKey(EvidenceKind kind) {
  switch (kind) {
    case EvidenceKind::ServingBand:
      return "servingBand";
    case EvidenceKind::ImportedDemand:
      return "importedDemand";
    case EvidenceKind::ForecastError:
      return "forecastError";
    case EvidenceKind::PriceTrend:
      return "priceTrend";
  }
  return {};
}

std::string evidenceJson(const std::vector<PathEvidence>& paths) {
  Json document = Json::array();
  for (const PathEvidence& path : paths) {
    Json list = Json::array();
    for (const InputEvidence& evidence : path.evidence) {
      Json entry = Json::object();
      entry["kind"] = evidenceKey(evidence.kind);
      entry["effect"] = enumName(evidence.effect);
      entry["distribution"] = toJson(evidence.distribution);
      if (evidence.count > 0) entry["count"] = evidence.count;
      if (!evidence.about.empty()) entry["about"] = evidence.about;
      list.push_back(std::move(entry));
    }
    Json entry = Json::object();
    if (!path.input.empty()) entry["input"] = path.input;
    entry["path"] = path.path;
    entry["evidence"] = std::move(list);
    document.push_back(std::move(entry));
  }
  return jsonText(document);
}

}  // namespace fulcrum
