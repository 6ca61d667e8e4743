// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people type them: of models, accelerators and precisions.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "plan/specs.h"

namespace fulcrum {

// What two spellings of one model have in common: no organisation prefix, case, spaces, hyphens, dots, `-Instruct`,
// `-Chat`, `-it` or `-hf`, and no ending that names a precision (`-FP8`, `-NVFP4`, ...), which is not part of the
// model.
[[nodiscard]] std::string modelKey(std::string_view name);
// Likewise for accelerators: without vendor, memory size where only one is sold, and form factor where it is the usual
// one. `H100-SXM`, `H100 80GB HBM3` and `nvidia h100` are one.
[[nodiscard]] std::string acceleratorKey(std::string_view name);

// The first of that name, or null.
[[nodiscard]] const ModelSpec* findModel(std::span<const ModelSpec> models, std::string_view name);
[[nodiscard]] const AcceleratorSpec* findAccelerator(std::span<const AcceleratorSpec> accelerators,
                                                     std::string_view name);

// `bf16`, `FP8`, `NVFP4`, `w4a16`, `awq`, ...; problem "unknownChoice".
[[nodiscard]] Result<Precision> precisionOf(std::string_view text);
// fp16 and bf16 are one precision, as are the 4-bit kinds.
[[nodiscard]] bool samePrecision(Precision a, Precision b);
[[nodiscard]] bool isFourBit(Precision precision);
[[nodiscard]] bool isSixteenBit(Precision precision);

}  // namespace fulcrum
