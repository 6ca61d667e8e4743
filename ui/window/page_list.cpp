// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/page_list.h"

#include "pages/actuals/actuals_page.h"
#include "pages/assumptions/assumptions_page.h"
#include "pages/compare/compare_page.h"
#include "pages/costs/costs_page.h"
#include "pages/demand/demand_page.h"
#include "pages/fleets/fleets_page.h"
#include "pages/optimise/optimise_page.h"
#include "pages/own_vs_rent/own_vs_rent_page.h"
#include "pages/risk/risk_page.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

template <class PageType>
std::function<Page*(Workspace&, QWidget*)> make() {
  return [](Workspace& workspace, QWidget* parent) -> Page* { return new PageType(workspace, parent); };
}

}  // namespace

const std::vector<PageMaker>& pageMakers() {
  const auto title = [](const char* text) { return [text] { return QCoreApplication::translate("Pages", text); }; };
  static const std::vector<PageMaker> kPages{
      {u"demand"_s, title(QT_TRANSLATE_NOOP("Pages", "Demand")), make<DemandPage>()},
      {u"fleets"_s, title(QT_TRANSLATE_NOOP("Pages", "Fleets")), make<FleetsPage>()},
      {u"costs"_s, title(QT_TRANSLATE_NOOP("Pages", "Costs")), make<CostsPage>()},
      {u"actuals"_s, title(QT_TRANSLATE_NOOP("Pages", "Actuals")), make<ActualsPage>()},
      {u"own-vs-rent"_s, title(QT_TRANSLATE_NOOP("Pages", "Own vs rent")), make<OwnVsRentPage>()},
      {u"optimise"_s, title(QT_TRANSLATE_NOOP("Pages", "Optimise")), make<OptimisePage>()},
      {u"risk"_s, title(QT_TRANSLATE_NOOP("Pages", "Risk")), make<RiskPage>()},
      {u"assumptions"_s, title(QT_TRANSLATE_NOOP("Pages", "Assumptions")), make<AssumptionsPage>()},
      {u"compare"_s, title(QT_TRANSLATE_NOOP("Pages", "Compare")), make<ComparePage>()},
  };
  return kPages;
}

}  // namespace fulcrum
