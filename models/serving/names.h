// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people type them: of models, accelerators, precisions and engines.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "plan/fleet.h"
#include "plan/specs.h"

namespace fulcrum {

// What two spellings of one model have in common: no publisher, case, spaces, hyphens, dots, `-Instruct`, `-Chat`,
// `-it` or `-hf`, and no ending that names a precision (`-FP8`, `-AWQ`, `-GPTQ-Int4`, `-quantized.w8a8`, ...), which is
// not part of the model. Other names of a shape in the catalogue are taken for it.
[[nodiscard]] std::string modelKey(std::string_view name);
// Likewise for accelerators: without vendor, memory size where only one is sold, and form factor where it is the usual
// one. `H100-SXM`, `H100 80GB HBM3` and `nvidia h100` are one.
[[nodiscard]] std::string acceleratorKey(std::string_view name);

// The first of that name, or null.
[[nodiscard]] const ModelSpec* findModel(std::span<const ModelSpec> models, std::string_view name);
[[nodiscard]] const AcceleratorSpec* findAccelerator(std::span<const AcceleratorSpec> accelerators,
                                                     std::string_view name);

// At most `count` names like an unknown one, best first: models of its family and size, cards of its family and number.
// None where the name shows neither.
[[nodiscard]] std::vector<std::string> similarModels(std::string_view name, std::span<const ModelSpec* const> models,
                                                     size_t count);
[[nodiscard]] std::vector<std::string> similarAccelerators(std::string_view name,
                                                           std::span<const AcceleratorSpec* const> accelerators,
                                                           size_t count);

// `bf16`, `FP8`, `NVFP4`, `w4a16`, `awq`, ...; problem "unknownChoice".
[[nodiscard]] Result<Precision> precisionOf(std::string_view text);
// That the ending of a model's name says: int4 of `Qwen3-14B-AWQ`.
[[nodiscard]] std::optional<Precision> precisionOfEnding(std::string_view modelName);
// `auto`, `fp8`, `bf16` and `fp16`; problem "unknownChoice".
[[nodiscard]] Result<KvPrecision> kvPrecisionOf(std::string_view text);
// `vLLM 0.11`, `SGLang`, `TensorRT-LLM`, `trtllm`, `NIM`; nothing for another.
[[nodiscard]] std::optional<ServingEngine> engineOf(std::string_view text);
// The same; problem "unknownChoice".
[[nodiscard]] Result<ServingEngine> knownEngine(std::string_view text);
// fp16 and bf16 are one precision, as are the 4-bit kinds.
[[nodiscard]] bool samePrecision(Precision a, Precision b);
[[nodiscard]] bool isFourBit(Precision precision);
[[nodiscard]] bool isSixteenBit(Precision precision);

}  // namespace fulcrum
