// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the API offer of the catalogue whose prices the scenario's API lever has; whether the lever is on stays as it
// is.
#pragma once

#include <QComboBox>

#include "catalogue/catalogue.h"
#include "live/workspace.h"

namespace fulcrum {

class ApiOfferChoice : public QComboBox {
  Q_OBJECT
 public:
  explicit ApiOfferChoice(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();

 private:
  void choose(const ApiOffer& offer);

  Workspace& m_workspace;
  std::vector<ApiOffer> m_offers;
};

}  // namespace fulcrum
