// SPDX-License-Identifier: GPL-3.0-or-later
#include "levers/lever_controls.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "edits/lever_edits.h"
#include "plan/fields.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMaxCooldownHours = 24;
constexpr int kMaxOwnedNodes = 64;

struct LeverControlsText {
  Q_DECLARE_TR_FUNCTIONS(LeverControls)
};

template <class LeverType>
SliderControl shareSlider(const QString& name, std::optional<LeverType> Levers::*lever, double LeverType::*share) {
  return {.name = name,
          .min = 0,
          .max = 100,
          .value =
              [=](const Plan& plan, const ScenarioId& id) {
                return static_cast<int>(std::lround(effectiveLever(plan, id, lever).*share * 100));
              },
          .change =
              [=](Plan& plan, const ScenarioId& id, int step) {
                if (LeverType* own = ownLever(plan, id, lever)) own->*share = step / 100.0;
              },
          .text = [](int step, const NumberFormat& format) { return format.share(step / 100.0); }};
}

// The value that `write` leaves in the lever becomes its own entry.
template <class LeverType>
ChoiceControl nodeTypeChoice(std::optional<LeverType> Levers::*lever) {
  return {.name = LeverControlsText::tr("Node type"),
          .options =
              [](const Plan& plan) {
                QStringList names;
                for (const NodeType& type : plan.nodeTypes) {
                  names << QString::fromStdString(type.name.empty() ? type.id.text : type.name);
                }
                return names;
              },
          .value =
              [=](const Plan& plan, const ScenarioId& id) {
                const NodeType* type = find(plan, effectiveLever(plan, id, lever).nodeType);
                return type ? static_cast<int>(type - plan.nodeTypes.data()) : -1;
              },
          .change =
              [=](Plan& plan, const ScenarioId& id, int index) {
                const NodeTypeId chosen = plan.nodeTypes.at(static_cast<size_t>(index)).id;
                if (LeverType* own = ownLever(plan, id, lever)) own->nodeType = chosen;
              }};
}

ChoiceControl precisionChoice() {
  static constexpr std::array kOffered{Precision::Fp8, Precision::Int8, Precision::Fp4, Precision::Int4};
  return {.name = LeverControlsText::tr("Precision"),
          .options =
              [](const Plan&) {
                QStringList names;
                for (const Precision precision : kOffered) {
                  const std::string_view name = enumName(precision);
                  names << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
                }
                return names;
              },
          .value =
              [](const Plan& plan, const ScenarioId& id) {
                const Precision now = effectiveLever(plan, id, &Levers::quantization).precision;
                const auto found = std::find(kOffered.begin(), kOffered.end(), now);
                return found == kOffered.end() ? -1 : static_cast<int>(found - kOffered.begin());
              },
          .change =
              [](Plan& plan, const ScenarioId& id, int index) {
                if (auto* own = ownLever(plan, id, &Levers::quantization))
                  own->precision = kOffered.at(static_cast<size_t>(index));
              }};
}

SliderControl cooldownSlider() {
  return {.name = LeverControlsText::tr("Cool-down"),
          .min = 0,
          .max = kMaxCooldownHours,
          .value = [](const Plan& plan,
                      const ScenarioId& id) { return effectiveLever(plan, id, &Levers::rightSizing).cooldownHours; },
          .change =
              [](Plan& plan, const ScenarioId& id, int hours) {
                if (auto* own = ownLever(plan, id, &Levers::rightSizing)) own->cooldownHours = hours;
              },
          .text = [](int hours, const NumberFormat& format) { return format.field(hours, Unit::Hours); }};
}

// The fleet whose nodes the card's slider buys: the first that can own any.
const Fleet* ownableFleet(const Plan& plan) {
  for (const Fleet& fleet : plan.fleets) {
    const NodeType* type = find(plan, fleet.nodeType);
    if (type && type->purchasePrice.value() > 0) return &fleet;
  }
  return nullptr;
}

int ownedCount(const Plan& plan, const ScenarioId& id) {
  int count = 0;
  for (const auto& [fleet, purchases] : effectiveLever(plan, id, &Levers::own).counts) {
    for (const Purchase& purchase : purchases) count += purchase.count;
  }
  return count;
}

void setOwnedCount(Plan& plan, const ScenarioId& id, int count) {
  Own* own = ownLever(plan, id, &Levers::own);
  if (!own) return;
  own->mode = OwnMode::Counts;
  // The difference goes to the first purchase there is, so that staged purchases made elsewhere stay as they are where
  // possible.
  int change = count - ownedCount(plan, id);
  if (own->counts.empty()) {
    const Fleet* fleet = ownableFleet(plan);
    if (!fleet) return;
    own->counts[fleet->id] = {Purchase{}};
  }
  for (auto& [fleet, purchases] : own->counts) {
    for (Purchase& purchase : purchases) {
      const int applied = std::max(change, -purchase.count);
      purchase.count += applied;
      change -= applied;
      if (change == 0) return;
    }
  }
}

// A share of what is committed. Moving it ends the optimum or counts of one's own.
SliderControl coverageSlider(const QString& name, double Commitments::*share) {
  SliderControl slider = shareSlider(name, &Levers::commitments, share);
  slider.change = [share](Plan& plan, const ScenarioId& id, int step) {
    Commitments* own = ownLever(plan, id, &Levers::commitments);
    if (!own) return;
    own->mode = CommitmentMode::Coverage;
    own->*share = step / 100.0;
  };
  slider.instead = [](const Plan& plan, const ScenarioId& id) {
    const CommitmentMode mode = effectiveLever(plan, id, &Levers::commitments).mode;
    return mode == CommitmentMode::Optimal  ? LeverControlsText::tr("auto")
           : mode == CommitmentMode::Counts ? u"–"_s
                                            : QString();
  };
  return slider;
}

SliderControl ownedSlider() {
  return {.name = LeverControlsText::tr("Nodes"),
          .min = 0,
          .max = kMaxOwnedNodes,
          .value = ownedCount,
          .change = setOwnedCount,
          .text = [](int count, const NumberFormat& format) { return format.number(count); },
          .instead =
              [](const Plan& plan, const ScenarioId& id) {
                return effectiveLever(plan, id, &Levers::own).mode == OwnMode::Optimal ? LeverControlsText::tr("auto")
                                                                                       : QString();
              }};
}

}  // namespace

LeverControls controlsOf(LeverKind kind) {
  switch (kind) {
    case LeverKind::ResponseCache:
      return {
          .sliders = {shareSlider(LeverControlsText::tr("Hit rate"), &Levers::responseCache, &ResponseCache::hitRate)},
          .choices = {}};
    case LeverKind::ApiOffload:
      return {.sliders = {shareSlider(LeverControlsText::tr("Share"), &Levers::apiOffload, &ApiOffload::share)},
              .choices = {}};
    case LeverKind::Distillation:
      return {.sliders = {shareSlider(LeverControlsText::tr("Share"), &Levers::distillation, &Distillation::share)},
              .choices = {}};
    case LeverKind::Quantization:
      return {.sliders = {}, .choices = {precisionChoice()}};
    case LeverKind::PrefixCache:
      return {.sliders = {shareSlider(LeverControlsText::tr("Share"), &Levers::prefixCache, &PrefixCache::share)},
              .choices = {}};
    case LeverKind::Hardware:
      return {.sliders = {}, .choices = {nodeTypeChoice(&Levers::hardware)}};
    case LeverKind::BatchShifting:
      return {};
    case LeverKind::MultiRegion:
      return {.sliders = {shareSlider(LeverControlsText::tr("Share"), &Levers::multiRegion, &MultiRegion::share)},
              .choices = {nodeTypeChoice(&Levers::multiRegion)}};
    case LeverKind::RightSizing:
      return {.sliders = {cooldownSlider()}, .choices = {}};
    case LeverKind::Commitments:
      return {.sliders = {coverageSlider(LeverControlsText::tr("3-year"), &Commitments::coverage3y),
                          coverageSlider(LeverControlsText::tr("1-year"), &Commitments::coverage1y)},
              .choices = {}};
    case LeverKind::Spot:
      return {};
    case LeverKind::Own:
      return {.sliders = {ownedSlider()}, .choices = {}};
  }
  return {};
}

}  // namespace fulcrum
