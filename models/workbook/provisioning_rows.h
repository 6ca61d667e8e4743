// SPDX-License-Identifier: GPL-3.0-or-later
// What a pool's provisioning rule keeps of its need, and how much of that spot may be.
#pragma once

#include <functional>
#include <string>

#include "workbook/need_sheet.h"

namespace fulcrum::workbook {

struct ProvisioningContext {
  const NeedContext& need;
  const PoolStreams& pool;
  Lines& lines;  // of the pool's sheet
  const Fleet& fleet;
  BlockRef needed, firm;  // nodes in every hour: all of them, and those of interactive work
  // The factor of the months in which something acts, of a row with this label.
  std::function<std::string(const Acts&, const std::string&)> actsRow;
};

// Writes `provisioned`, and `interruptible` where the pool uses spot.
void writeProvisioning(const ProvisioningContext& context, PoolRows& rows);

}  // namespace fulcrum::workbook
