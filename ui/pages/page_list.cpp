// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_list.h"

namespace fulcrum {

const std::vector<PageMaker>& pageMakers() {
  static const std::vector<PageMaker> kPages{};
  return kPages;
}

}  // namespace fulcrum
