// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/aws_machines.h"

#include <utility>

namespace fulcrum::prices {
namespace {

constexpr std::pair<std::string_view, std::string_view> kFamilies[] = {
    {"p2", "K80"},          {"p3", "V100"},          {"p3dn", "V100-32GB"},  {"p4d", "A100"},
    {"p4de", "A100-80GB"},  {"p5", "H100"},          {"p5e", "H200"},        {"p5en", "H200"},
    {"p6-b200", "B200"},    {"p6-b300", "B300"},     {"p6e-gb200", "GB200"}, {"p6e-gb300", "GB300"},
    {"g3", "M60"},          {"g3s", "M60"},          {"g4dn", "T4"},         {"g4ad", "Radeon Pro V520"},
    {"g5", "A10G"},         {"g5g", "T4g"},          {"g6", "L4"},           {"gr6", "L4"},
    {"g6f", "L4"},          {"gr6f", "L4"},          {"g6e", "L40S"},        {"g7e", "RTX PRO 6000"},
    {"inf1", "Inferentia"}, {"inf2", "Inferentia2"}, {"trn1", "Trainium"},   {"trn1n", "Trainium"},
    {"trn2", "Trainium2"},  {"trn2u", "Trainium2"},  {"dl1", "Gaudi HL-205"}};

}  // namespace

std::string_view awsAccelerator(std::string_view instance) {
  const std::string_view family = instance.substr(0, instance.find('.'));
  for (const auto& [name, accelerator] : kFamilies) {
    if (name == family) return accelerator;
  }
  return {};
}

}  // namespace fulcrum::prices
