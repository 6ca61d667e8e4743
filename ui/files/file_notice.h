// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said of the open file: once, above the pages.
#pragma once

#include <QString>

#include "document/project_file.h"

namespace fulcrum {

// That it is read-only, unprotected, or of an older format; empty: nothing.
[[nodiscard]] QString fileNotice(const ProjectFile& file, const QString& name);

// By which program and serving model it was saved, and which these are.
[[nodiscard]] QString versionsInWords(const ProjectMeta& saved);

}  // namespace fulcrum
