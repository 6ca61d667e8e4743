// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a trace out of a text, whatever its form.
#pragma once

#include "exchange/raw_trace.h"

namespace fulcrum {

// CSV as readDelimited() reads it, or JSON (exchange/trace_json.h), in any encoding (base/text_encoding.h). Problems:
// "csvSyntax", "traceStopped", and those of TraceCollector::finish().
[[nodiscard]] Result<RawTrace> readRawTrace(std::string_view bytes, const TraceOptions& options);

}  // namespace fulcrum
