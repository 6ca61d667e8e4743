// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/catalogue_table.h"

#include <QStringList>

#include "serving/names.h"
#include "serving/step_time.h"
#include "serving/weights.h"
#include "tables/catalogue_builder.h"
#include "words/names.h"

namespace fulcrum {
namespace {

constexpr const char* kCommonModel = "Llama-3.3-70B";

// The cheapest on-demand hour of an accelerator in the catalogue, or null.
const NodeType* cheapestHour(const Catalogue& catalogue, const AcceleratorSpec& spec) {
  const NodeType* cheapest = nullptr;
  for (const NodeType& type : catalogue.nodeTypes) {
    if (type.accelerator != spec.name || !(type.onDemand.value() > 0)) continue;
    if (!cheapest || perGpuHour(type) < perGpuHour(*cheapest)) cheapest = &type;
  }
  return cheapest;
}

bool isNamed(const std::vector<AcceleratorSpec>& specs, const std::string& name) {
  return findAccelerator(specs, name) != nullptr;
}
bool isNamed(const std::vector<ModelSpec>& specs, const std::string& name) {
  return findModel(specs, name) != nullptr;
}

// The plan's own copies, marked, before the rows of the catalogue.
template <class Spec>
CatalogueTable withOwn(const std::vector<Spec>& own, const std::vector<Spec>& shipped,
                       const std::vector<ColumnOf<Spec>>& columns) {
  const auto all = [](const Spec&) { return true; };
  CatalogueTable table = built<Spec>(own, columns, all, 0);
  for (CatalogueRow& row : table.rows) {
    row.origin = RowOrigin::Plan;
    CatalogueCell& name = row.cells.front();
    name.text = CatalogueText::tr("%1 (in the plan)").arg(name.text);
    name.explanation = CatalogueText::tr("The plan's own copy: it counts in place of the catalogue's row of this name");
  }
  CatalogueTable rest = built<Spec>(shipped, columns, all, 0);
  for (CatalogueRow& row : rest.rows) {
    if (isNamed(own, shipped[row.index].name)) row.origin = RowOrigin::Replaced;
    table.rows.push_back(std::move(row));
  }
  return table;
}

CatalogueTable acceleratorTable(const Catalogue& catalogue, const CatalogueQuery& query,
                                const std::vector<AcceleratorSpec>& own) {
  const Figures figures;
  using Spec = AcceleratorSpec;
  const auto number = [&](const QString& heading, const QString& explanation, double Spec::*member) {
    return ColumnOf<Spec>{{heading, explanation, true},
                          [&figures, member](const Spec& spec) { return figures.number(spec.*member); }};
  };
  std::vector<ColumnOf<Spec>> columns{
      {{CatalogueText::tr("Name"), {}, false}, [](const Spec& spec) { return textCell(spec.name); }},
      {{CatalogueText::tr("Vendor"), {}, false}, [](const Spec& spec) { return textCell(spec.vendor); }},
      {{CatalogueText::tr("Year"), CatalogueText::tr("When it came out"), true},
       [](const Spec& spec) {
         return CatalogueCell{.text = QString::number(spec.year), .sort = spec.year, .explanation = {}};
       }},
      number(CatalogueText::tr("Memory, GB"), CatalogueText::tr("Memory of one accelerator"), &Spec::memoryGB),
      number(CatalogueText::tr("GB/s"), CatalogueText::tr("Memory bandwidth"), &Spec::bandwidthGBs),
      number(CatalogueText::tr("FP16 TFLOPS"), CatalogueText::tr("Dense operations per second in 16 bits, in 10¹²"),
             &Spec::fp16Tflops),
      number(CatalogueText::tr("FP8 TFLOPS"), CatalogueText::tr("Dense operations per second in 8 bits, in 10¹²"),
             &Spec::fp8Tflops),
      number(CatalogueText::tr("FP4 TFLOPS"), CatalogueText::tr("Dense operations per second in 4 bits, in 10¹²"),
             &Spec::fp4Tflops),
      number(CatalogueText::tr("INT8 TOPS"), CatalogueText::tr("Dense integer operations per second, in 10¹²"),
             &Spec::int8Tops),
      number(CatalogueText::tr("Link, GB/s"),
             CatalogueText::tr("To its neighbours of a node, one direction unless the source says otherwise"),
             &Spec::interconnectGBs),
      number(CatalogueText::tr("Watt"), CatalogueText::tr("Thermal design power"), &Spec::tdpWatts),
      {{CatalogueText::tr("Rent from"), CatalogueText::tr("The lowest on-demand price of a GPU-hour in the catalogue"),
        true},
       [&](const Spec& spec) {
         const NodeType* type = cheapestHour(catalogue, spec);
         return type ? figures.money(perGpuHour(*type), nodeTypeName(*type)) : noFigure();
       }},
      {{CatalogueText::tr("Price"), CatalogueText::tr("List or street price of one"), true},
       [&](const Spec& spec) { return figures.money(spec.price.value()); }},
      {{CatalogueText::tr("Per GB"), CatalogueText::tr("Price over memory"), true},
       [&](const Spec& spec) { return figures.money(spec.memoryGB > 0 ? spec.price.value() / spec.memoryGB : 0); }},
      {{CatalogueText::tr("Per PFLOP/s %1").arg(precisionName(query.precision)),
        CatalogueText::tr("Price over dense operations per second at this precision"), true},
       [&, precision = query.precision](const Spec& spec) {
         const double rate = arithmeticRate(spec, precision);
         return figures.money(rate > 0 ? spec.price.value() * kPeta / rate : 0);
       }},
  };
  return withOwn<Spec>(own, catalogue.accelerators, columns);
}

CatalogueTable modelTable(const Catalogue& catalogue, const CatalogueQuery& query, const std::vector<ModelSpec>& own) {
  const Figures figures;
  using Spec = ModelSpec;
  const auto count = [&](const QString& heading, const QString& explanation, auto member) {
    return ColumnOf<Spec>{{heading, explanation, true},
                          [&figures, member](const Spec& spec) { return figures.number(spec.*member); }};
  };
  constexpr double kGiga = 1e9;
  constexpr double kKilo = 1e3;
  constexpr double kSixteenBits = 2;  // bytes
  std::vector<ColumnOf<Spec>> columns{
      {{CatalogueText::tr("Name"), {}, false}, [](const Spec& spec) { return textCell(spec.name); }},
      count(CatalogueText::tr("Parameters, 10⁹"), CatalogueText::tr("All parameters, in billions"), &Spec::paramsB),
      count(CatalogueText::tr("Active, 10⁹"), CatalogueText::tr("Parameters used for a token, in billions"),
            &Spec::activeParamsB),
      {{CatalogueText::tr("Weights, GB, %1").arg(precisionName(query.precision)),
        CatalogueText::tr("Memory that the weights take at this precision"), true},
       [&, precision = query.precision](const Spec& spec) {
         return figures.number(weightBytes(spec, precision).total() / kGiga);
       }},
      {{CatalogueText::tr("KV, kB per token"),
        CatalogueText::tr("Keys and values of one token in all layers at 16 bits"), true},
       [&](const Spec& spec) { return figures.number(kvBytes(spec, kSixteenBits, 1) / kKilo); }},
      count(CatalogueText::tr("Context"), CatalogueText::tr("Tokens that it can look back on"), &Spec::maxContext),
      count(CatalogueText::tr("Layers"), {}, &Spec::layers),
      count(CatalogueText::tr("Hidden"), CatalogueText::tr("Width of a layer"), &Spec::hidden),
      count(CatalogueText::tr("Heads"), CatalogueText::tr("Attention heads"), &Spec::heads),
      count(CatalogueText::tr("KV heads"), CatalogueText::tr("Heads whose keys and values are cached"), &Spec::kvHeads),
      count(CatalogueText::tr("Head size"), {}, &Spec::headDim),
      count(CatalogueText::tr("Experts"), CatalogueText::tr("Of a mixture of experts; none: a dense model"),
            &Spec::experts),
      count(CatalogueText::tr("Per token"), CatalogueText::tr("Experts used for a token"), &Spec::expertsPerToken),
      {{CatalogueText::tr("Note"), {}, false}, [](const Spec& spec) {
         CatalogueCell cell = textCell(spec.note);
         cell.explanation = cell.text;
         return cell;
       }}};
  return withOwn<Spec>(own, catalogue.models, columns);
}

}  // namespace

CatalogueTable offerTable(const std::vector<ApiOffer>& offers, const CatalogueQuery& query, const Figures& figures) {
  using Offer = ApiOffer;
  std::vector<ColumnOf<Offer>> columns{
      {{CatalogueText::tr("Model"), {}, false}, [](const Offer& offer) { return textCell(offer.model); }},
      {{CatalogueText::tr("Provider"), CatalogueText::tr("Who offers it"), false},
       [](const Offer& offer) { return textCell(offer.provider); }},
      {{CatalogueText::tr("Input, per M tok"), CatalogueText::tr("Price of a million input tokens"), true},
       [&](const Offer& offer) { return figures.money(offer.inputPerMTok.value()); }},
      {{CatalogueText::tr("Cached, per M tok"),
        CatalogueText::tr("Price of a million input tokens that the provider has cached"), true},
       [&](const Offer& offer) { return figures.money(offer.cachedInputPerMTok.value()); }},
      {{CatalogueText::tr("Output, per M tok"), CatalogueText::tr("Price of a million output tokens"), true},
       [&](const Offer& offer) { return figures.money(offer.outputPerMTok.value()); }},
      {{CatalogueText::tr("Per M output tok with input"),
        CatalogueText::tr(
            "Price of a million output tokens and of the input that belongs to them at the lengths above: to "
            "compare with nodes to rent"),
        true},
       [&](const Offer& offer) {
         return figures.money(offer.outputPerMTok.value() +
                              offer.inputPerMTok.value() * query.inputTokens / query.outputTokens);
       }},
      {{CatalogueText::tr("Name of the interface"), CatalogueText::tr("As the provider's interface calls it"), false},
       [](const Offer& offer) { return textCell(offer.apiModel); }},
  };
  constexpr int kWithInput = 5;
  return built<Offer>(
      offers, std::move(columns), [](const Offer&) { return true; }, kWithInput);
}

CatalogueQuery queryOf(const Plan& plan, const WorkloadId& workload) {
  CatalogueQuery query{.model = kCommonModel};
  const Workload* found = find(plan, workload);
  if (!found) return query;
  if (const Fleet* fleet = find(plan, found->fleet)) {
    query.precision = found->precision.value_or(fleet->precision);
    query.kvPrecision = fleet->kvPrecision;
    query.engine = fleet->engine;
  }
  if (!found->model.empty()) query.model = found->model;
  if (found->inputTokens >= 1) query.inputTokens = found->inputTokens;
  if (found->outputTokens >= 1) query.outputTokens = found->outputTokens;
  query.ttftMs = found->ttftMs;
  query.tpotMs = found->tpotMs;
  return query;
}

CatalogueTable catalogueTable(const Catalogue& catalogue, CatalogueView view, const ServingBook& book,
                              const CatalogueQuery& query, const Plan* plan) {
  switch (view) {
    case CatalogueView::Rent:
      return rentTable(catalogue, book, query, plan);
    case CatalogueView::Buy:
      return buyTable(catalogue, book, query);
    case CatalogueView::Accelerators:
      return acceleratorTable(catalogue, query, plan ? plan->accelerators : std::vector<AcceleratorSpec>());
    case CatalogueView::Models:
      return modelTable(catalogue, query, plan ? plan->models : std::vector<ModelSpec>());
    case CatalogueView::ApiOffers:
      return offerTable(catalogue.apiOffers, query, Figures());
  }
  return {};
}

}  // namespace fulcrum
