// SPDX-License-Identifier: GPL-3.0-or-later
// Which accelerators the instance families of AWS have: its offer files give their number only. As of July 2026,
// https://aws.amazon.com/ec2/instance-types/accelerated-computing.
#pragma once

#include <string_view>

namespace fulcrum::prices {

// Of `p5.48xlarge`; empty for a family without accelerators.
[[nodiscard]] std::string_view awsAccelerator(std::string_view instance);

}  // namespace fulcrum::prices
