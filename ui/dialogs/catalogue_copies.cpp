// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue dialog is opened for: one node type for a fleet, or copies of its rows in the plan, and the edits
// of these copies.
#include <QCoreApplication>
#include <QPushButton>

#include "dialogs/catalogue_dialog.h"
#include "dialogs/price_trend_dialog.h"
#include "dialogs/spec_dialog.h"
#include "edits/fleet_edits.h"
#include "edits/lever_edits.h"
#include "edits/spec_edits.h"
#include "live/workspace.h"
#include "plan/place.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

struct CatalogueCopiesText {
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
  lever->provider = offer.provider;
  lever->model = offer.apiModel;
  lever->classes.clear();
  lever->qualityNote = offer.provider + " " + offer.model;
}

// Likewise of the price book, with all its classes and where the prices are from.
void useOffer(Plan& plan, const ScenarioId& scenario, const prices::ApiOfferRow& offer) {
  ApiOffload* lever = ownLever(plan, scenario, &Levers::apiOffload);
  const ApiClass* standard = classOf(offer.classes, ApiService::Standard);
  if (!standard && !offer.classes.empty()) standard = &offer.classes.front();
  if (!lever || !standard || standard->tiers.empty()) return;
  lever->inputPerMTok = standard->tiers.front().input;
  lever->outputPerMTok = standard->tiers.front().output;
  lever->provider = offer.provider;
  lever->model = offer.model;
  lever->classes = offer.classes;
  lever->qualityNote = offer.provider + " " + offer.model;
  for (const char* price : {"inputPerMTok", "outputPerMTok"})
    plan.sources[toText(Place{"scenarios", scenario.text, {"levers", "apiOffload", price}})] = {offer.source,
                                                                                                offer.asOf};
}

// The plan with a copy of the current row; equal to `plan` where it has one.
Plan withCopy(const Plan& plan, const ScenarioId& scenario, const CatalogueDialog& dialog) {
  const Catalogue& catalogue = shippedCatalogue();
  if (const auto type = dialog.chosenNodeType()) return withNodeTypeAdded(plan, *type, catalogue.accelerators).plan;
  Plan after = plan;
  if (const auto offer = dialog.chosenOffer()) {
    useOffer(after, scenario, *offer);
    return after;
  }
  const std::optional<size_t> row = dialog.chosenRow();
  if (!row) return plan;
  switch (dialog.view()) {
    case CatalogueView::Accelerators:
      return withSpecCopied(plan, catalogue.accelerators[*row]);
    case CatalogueView::Models:
      return withSpecCopied(plan, catalogue.models[*row]);
    case CatalogueView::ApiOffers:
      useOffer(after, scenario, catalogue.apiOffers[*row], dialog.rate());
      break;
    default:
      break;
  }
  return after;
}

template <class Spec>
void editCopy(Workspace& workspace, size_t index, QWidget* parent) {
  const Plan before = workspace.plan();
  SpecDialog<Spec> dialog(before, index, parent);
  if (dialog.exec() != QDialog::Accepted) return;
  workspace.document.edit(CatalogueCopiesText::tr("Edit %1 in the plan").arg(toQString(dialog.spec().name)),
                          withSpecReplaced(before, index, dialog.spec()));
}

template <class Spec>
void removeCopy(Workspace& workspace, size_t index) {
  const std::string name = specsOf<Spec>(workspace.plan())[index].name;
  workspace.document.edit(CatalogueCopiesText::tr("Remove %1 from the plan").arg(toQString(name)),
                          withSpecRemoved<Spec>(workspace.plan(), index));
}

// The buttons for the plan's own copies, in the views that show them.
void addCopyActions(CatalogueDialog& dialog, Workspace& workspace) {
  const auto isCopy = [&dialog] { return dialog.chosenCopy().has_value() && !showsNodeTypes(dialog); };
  QPushButton* edit = dialog.addRowAction(CatalogueCopiesText::tr("Edit…"), isCopy);
  edit->setToolTip(CatalogueCopiesText::tr(
      "Edits the plan's own copy of an accelerator or a model; copy the row into the plan first"));
  QPushButton* remove = dialog.addRowAction(CatalogueCopiesText::tr("Remove from the plan"), isCopy);
  remove->setToolTip(
      CatalogueCopiesText::tr("Removes the plan's own copy; the catalogue's row of its name counts again"));
  QObject::connect(edit, &QPushButton::clicked, &dialog, [&dialog, &workspace] {
    const size_t index = dialog.chosenCopy().value();
    if (dialog.view() == CatalogueView::Models) {
      editCopy<ModelSpec>(workspace, index, &dialog);
    } else {
      editCopy<AcceleratorSpec>(workspace, index, &dialog);
    }
    dialog.setPlan(workspace.plan());
    dialog.chooseCopy(index);
  });
  QObject::connect(remove, &QPushButton::clicked, &dialog, [&dialog, &workspace] {
    const size_t index = dialog.chosenCopy().value();
    if (dialog.view() == CatalogueView::Models) {
      removeCopy<ModelSpec>(workspace, index);
    } else {
      removeCopy<AcceleratorSpec>(workspace, index);
    }
    dialog.setPlan(workspace.plan());
  });
  QObject::connect(&dialog, &CatalogueDialog::rowActivated, edit, &QPushButton::click);
}

// The copy that was made last is shown.
void copyRow(CatalogueDialog& dialog, Workspace& workspace) {
  workspace.document.edit(CatalogueCopiesText::tr("Copy from the catalogue"),
                          withCopy(workspace.plan(), workspace.view.scenario(), dialog));
  dialog.setPlan(workspace.plan());
  if (dialog.view() == CatalogueView::Accelerators) dialog.chooseCopy(workspace.plan().accelerators.size() - 1);
  if (dialog.view() == CatalogueView::Models) dialog.chooseCopy(workspace.plan().models.size() - 1);
}

}  // namespace

std::optional<NodeTypeId> chooseNodeType(Plan& plan, const WorkloadId& workload, QWidget* parent) {
  const Plan before = plan;
  CatalogueDialog dialog(before, workload, parent, prices::PriceBook::defaultFile());
  QPushButton* choose =
      dialog.addRowAction(CatalogueCopiesText::tr("Choose"), [&dialog] { return dialog.chosenNodeType().has_value(); });
  choose->setDefault(true);
  dialog.addRejection(CatalogueCopiesText::tr("Cancel"));
  QObject::connect(choose, &QPushButton::clicked, &dialog, &QDialog::accept);
  QObject::connect(&dialog, &CatalogueDialog::rowActivated, choose, &QPushButton::click);
  if (dialog.exec() != QDialog::Accepted) return {};
  const std::optional<NodeType> type = dialog.chosenNodeType();
  if (!type) return {};
  NodeTypeAdded added = withNodeTypeAdded(plan, *type, shippedCatalogue().accelerators);
  plan = std::move(added.plan);
  return added.id;
}

void browseCatalogue(Workspace& workspace, QWidget* parent, CatalogueView view, const QString& filter) {
  CatalogueDialog dialog(workspace.plan(), workspace.view.workload(), parent, prices::PriceBook::defaultFile());
  dialog.showView(view);
  dialog.setFilter(filter);
  QPushButton* copy = dialog.addRowAction(CatalogueCopiesText::tr("Copy into the plan"), [&] {
    return !dialog.chosenCopy() && withCopy(workspace.plan(), workspace.view.scenario(), dialog) != workspace.plan();
  });
  copy->setToolTip(
      CatalogueCopiesText::tr("Adds the row to the plan, where it can be edited; an API offer becomes the price of the "
                              "lever “%1” of the displayed scenario")
          .arg(leverName(LeverKind::ApiOffload)));
  addCopyActions(dialog, workspace);
  QPushButton* trend = dialog.addRowAction(CatalogueCopiesText::tr("Price over time…"),
                                           [&dialog] { return dialog.currentNodeType() != nullptr; });
  trend->setToolTip(CatalogueCopiesText::tr("Where prices of this accelerator go, by the days of the price book"));
  QObject::connect(trend, &QPushButton::clicked, &dialog, [&dialog, &workspace] {
    showPriceTrend(workspace, {.accelerator = dialog.currentNodeType()->accelerator}, &dialog);
    dialog.setPlan(workspace.plan());
  });
  dialog.addRejection(CatalogueCopiesText::tr("Close"));
  QObject::connect(copy, &QPushButton::clicked, &dialog, [&] { copyRow(dialog, workspace); });
  dialog.exec();
}

}  // namespace fulcrum
