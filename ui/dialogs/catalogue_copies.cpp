// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue dialog is opened for: one node type for a fleet, or copies of its rows in the plan.
#include <QCoreApplication>
#include <QPushButton>

#include "dialogs/catalogue_dialog.h"
#include "document/field_text.h"
#include "document/fleet_edits.h"
#include "document/lever_edits.h"
#include "document/workspace.h"
#include "serving/names.h"

namespace fulcrum {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(CatalogueCopies)
};

bool showsNodeTypes(const CatalogueDialog& dialog) {
  return dialog.view() == CatalogueView::Rent || dialog.view() == CatalogueView::Buy;
}

// Offers are copied as the prices of the lever that sends requests to an interface.
void useOffer(Plan& plan, const ScenarioId& scenario, const ApiOffer& offer, double rate) {
  ApiOffload* lever = ownLever(plan, scenario, &Levers::apiOffload);
  if (!lever) return;
  lever->inputPerMTok = offer.inputPerMTok * rate;
  lever->outputPerMTok = offer.outputPerMTok * rate;
  lever->qualityNote = offer.provider + " " + offer.model;
}

// The plan with a copy of the current row; equal to `plan` where it has one.
Plan withCopy(const Plan& plan, const ScenarioId& scenario, const CatalogueDialog& dialog) {
  const Catalogue& catalogue = shippedCatalogue();
  if (const auto type = dialog.chosenNodeType()) return withNodeTypeAdded(plan, *type, catalogue.accelerators).plan;
  Plan after = plan;
  const size_t row = dialog.chosenRow().value_or(0);
  switch (dialog.view()) {
    case CatalogueView::Accelerators:
      if (!findAccelerator(plan.accelerators, catalogue.accelerators[row].name))
        after.accelerators.push_back(catalogue.accelerators[row]);
      break;
    case CatalogueView::Models:
      if (!findModel(plan.models, catalogue.models[row].name)) after.models.push_back(catalogue.models[row]);
      break;
    case CatalogueView::ApiOffers:
      useOffer(after, scenario, catalogue.apiOffers[row], dialog.rate());
      break;
    default:
      break;
  }
  return after;
}

}  // namespace

std::optional<NodeTypeId> chooseNodeType(Plan& plan, const WorkloadId& workload, QWidget* parent) {
  const Plan before = plan;
  CatalogueDialog dialog(before, workload, parent);
  QPushButton* choose = dialog.addRowAction(Text::tr("Choose"), [&dialog] { return showsNodeTypes(dialog); });
  choose->setDefault(true);
  dialog.addRejection(Text::tr("Cancel"));
  QObject::connect(choose, &QPushButton::clicked, &dialog, &QDialog::accept);
  QObject::connect(&dialog, &CatalogueDialog::rowActivated, choose, &QPushButton::click);
  if (dialog.exec() != QDialog::Accepted) return {};
  const std::optional<NodeType> type = dialog.chosenNodeType();
  if (!type) return {};
  NodeTypeAdded added = withNodeTypeAdded(plan, *type, shippedCatalogue().accelerators);
  plan = std::move(added.plan);
  return added.id;
}

void browseCatalogue(Workspace& workspace, QWidget* parent) {
  const Plan before = workspace.plan();
  CatalogueDialog dialog(before, workspace.view.workload(), parent);
  QPushButton* copy = dialog.addRowAction(Text::tr("Copy into the plan"), [&] {
    return withCopy(workspace.plan(), workspace.view.scenario(), dialog) != workspace.plan();
  });
  copy->setToolTip(Text::tr("Adds the row to the plan, where it can be edited; an API offer becomes the price of the "
                            "lever “%1” of the scenario on show")
                       .arg(leverName(LeverKind::ApiOffload)));
  dialog.addRejection(Text::tr("Close"));
  QObject::connect(copy, &QPushButton::clicked, &dialog, [&] {
    workspace.document.edit(Text::tr("Copy from the catalogue"),
                            withCopy(workspace.plan(), workspace.view.scenario(), dialog));
    dialog.refreshActions();
  });
  dialog.exec();
}

}  // namespace fulcrum
