// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window in the order of the navigation. A page that is not built is not listed.
#pragma once

#include <QCoreApplication>
#include <functional>
#include <vector>

#include "pages/common/page.h"

namespace fulcrum {

struct PageMaker {
  QString name;  // also the name of its icon
  std::function<QString()> title;
  std::function<Page*(Workspace&, QWidget*)> make;
};

[[nodiscard]] const std::vector<PageMaker>& pageMakers();

}  // namespace fulcrum
