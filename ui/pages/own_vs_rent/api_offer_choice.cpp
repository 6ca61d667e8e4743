// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own_vs_rent/api_offer_choice.h"

#include <algorithm>

#include "edits/lever_edits.h"
#include "plan/place.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kCatalogueCurrency = "USD";

}  // namespace

ApiOfferChoice::ApiOfferChoice(Workspace& workspace, QWidget* parent)
    : QComboBox(parent), m_workspace(workspace), m_offers(loadCatalogue().apiOffers) {
  setObjectName(u"apiOffer"_s);
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  addItem(QString());
  for (const ApiOffer& offer : m_offers) {
    addItem(QString::fromStdString(offer.provider + ' ' + offer.model));
    setItemData(count() - 1, QString::fromStdString(offer.source), Qt::ToolTipRole);
  }
  connect(this, &QComboBox::activated, this, [this](int index) {
    if (index > 0) choose(m_offers[static_cast<size_t>(index - 1)]);
  });
}

void ApiOfferChoice::refresh() {
  const Plan& plan = m_workspace.plan();
  const NumberFormat format = m_workspace.format();
  const auto prices = [&](Money input, Money output) {
    return tr("%1 in, %2 out", "prices of a million tokens").arg(format.money(input), format.money(output));
  };
  for (size_t i = 0; i < m_offers.size(); ++i) {
    const ApiOffer& offer = m_offers[i];
    setItemText(static_cast<int>(i) + 1, QString::fromStdString(offer.provider + ' ' + offer.model) + u" · "_s +
                                             prices(offer.inputPerMTok, offer.outputPerMTok));
  }
  const bool dollars = plan.currency == kCatalogueCurrency;
  setEnabled(dollars);
  const auto lever = resolveScenario(plan, m_workspace.view.scenario()).levers.apiOffload;
  setItemText(0, lever ? prices(lever->inputPerMTok, lever->outputPerMTok) : tr("Choose an offer"));
  const auto same = std::find_if(m_offers.begin(), m_offers.end(), [&](const ApiOffer& offer) {
    return lever && dollars && offer.inputPerMTok == lever->inputPerMTok && offer.outputPerMTok == lever->outputPerMTok;
  });
  setCurrentIndex(same == m_offers.end() ? 0 : static_cast<int>(same - m_offers.begin()) + 1);
  setToolTip(dollars ? tr("Prices of the third arm: every request by an API. Choosing an offer writes its prices with "
                          "their source into the scenario's lever; the lever stays on or off.")
                     : tr("The catalogue is in US dollars: type the prices in the lever API offload."));
}

void ApiOfferChoice::choose(const ApiOffer& offer) {
  m_workspace.document.edit(tr("Choose an API offer"), [&](Plan& plan) {
    const ScenarioId& id = m_workspace.view.scenario();
    ApiOffload* lever = ownLever(plan, id, &Levers::apiOffload);
    if (!lever) return;
    lever->provider = offer.provider;
    lever->model = offer.apiModel;
    lever->classes.clear();
    lever->inputPerMTok = offer.inputPerMTok;
    lever->outputPerMTok = offer.outputPerMTok;
    for (const char* key : {"inputPerMTok", "outputPerMTok"}) {
      plan.sources[toText(Place{"scenarios", id.text, {"levers", "apiOffload", key}})] = {
          offer.provider + ' ' + offer.apiModel + ", " + offer.source, offer.asOf};
    }
  });
}

}  // namespace fulcrum
