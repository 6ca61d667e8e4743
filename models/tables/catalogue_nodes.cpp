// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes to rent and servers to buy, with their costs per token, memory and arithmetic.
#include <QStringList>
#include <algorithm>

#include "plan/price_rules.h"
#include "serving/step_time.h"
#include "tables/catalogue_builder.h"
#include "words/names.h"
#include "words/serving_words.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

// Why there is no figure, in the room of a cell; the sentence is its explanation.
QString refusalWord(const Problems& problems) {
  const std::string& code = problems.front().code;
  if (code == "servingTtft") return CatalogueText::tr("misses TTFT");
  if (code == "servingTpot") return CatalogueText::tr("misses TPOT");
  if (code == "servingDoesNotFit" || code == "servingNeverFits" || code == "servingNode")
    return CatalogueText::tr("does not fit");
  if (code == "servingPrecision" || code == "servingEngine") return CatalogueText::tr("lacks precision");
  if (code == "servingContext") return CatalogueText::tr("too long");
  if (code == "servingForeign" || code == "servingMaker") return CatalogueText::tr("measure it");
  if (code == "unknownModel") return CatalogueText::tr("no such model");
  return CatalogueText::tr("not specified");
}

QString answerSentences(const RankedNode& node, const NumberFormat& format) {
  const ServingAnswer& answer = node.answer.value();
  const OperatingPoint& point = answer.point;
  QStringList lines{
      CatalogueText::tr("%Ln replica(s) per node", nullptr, node.replicas) + u", "_s +
          CatalogueText::tr("%Ln GPU(s) each", nullptr, point.gpus),
      CatalogueText::tr("%1 requests/s per node; a replica serves %2, %3 in flight")
          .arg(format.significant(node.requestsPerSecondPerNode), rateWithBand(answer, format),
               format.number(point.concurrency, 0)),
      CatalogueText::tr("TTFT %1 ms, TPOT %2 ms, limited by: %3")
          .arg(format.significant(point.ttftMs), format.significant(point.tpotMs), limitWord(point.limit)),
      ruleSentence(answer)};
  if (!answer.notes.empty()) lines << problemSentences(answer.notes);
  return lines.join(u'\n');
}

// Costs of node types per token, and what they are computed from.
struct NodeFigures {
  Figures figures;
  const ServingBook& book;
  Precision precision;
  const std::vector<NodeType>& types;
  std::vector<RankedNode> ranking;  // in the order of the types

  NodeFigures(const std::vector<NodeType>& nodeTypes, const ServingBook& servingBook, const CatalogueQuery& query,
              Figures figuresOf = {})
      : figures(std::move(figuresOf)), book(servingBook), precision(query.precision), types(nodeTypes) {
    const ServingState state{.model = query.model,
                             .precision = query.precision,
                             .kvPrecision = query.kvPrecision,
                             .engine = query.engine,
                             .inputTokens = query.inputTokens,
                             .outputTokens = query.outputTokens,
                             .ttftMs = query.ttftMs,
                             .tpotMs = query.tpotMs};
    ranking = rankNodeTypes(book, state, types);
    std::sort(ranking.begin(), ranking.end(),
              [](const RankedNode& a, const RankedNode& b) { return a.nodeType < b.nodeType; });
  }

  [[nodiscard]] const RankedNode& rankOf(const NodeType& type) const {
    return ranking[static_cast<size_t>(&type - types.data())];
  }
  [[nodiscard]] CatalogueCell perMOutputTok(const NodeType& type) const {
    const RankedNode& node = rankOf(type);
    if (!node.answer) return noFigure(problemSentences(node.answer.problems()), refusalWord(node.answer.problems()));
    return figures.money(node.costPerMOutputTok.value_or(0), answerSentences(node, figures.format));
  }
  [[nodiscard]] CatalogueCell tokensPerGpu(const NodeType& type) const {
    const RankedNode& node = rankOf(type);
    if (!node.answer) return noFigure(problemSentences(node.answer.problems()));
    const OperatingPoint& point = node.answer.value().point;
    const double each = point.outputTokensPerSecond / point.gpus;
    return {
        .text = figures.format.significant(each), .sort = each, .explanation = answerSentences(node, figures.format)};
  }
  // `price` of a GPU, over its memory or its arithmetic.
  [[nodiscard]] CatalogueCell perGB(const NodeType& type, double price) const {
    const AcceleratorSpec* spec = book.specs().findAccelerator(type.accelerator);
    if (!spec || !(spec->memoryGB > 0))
      return noFigure(CatalogueText::tr("The memory of this accelerator is not known."));
    return figures.money(price / spec->memoryGB);
  }
  [[nodiscard]] CatalogueCell perPetaflops(const NodeType& type, double price) const {
    const AcceleratorSpec* spec = book.specs().findAccelerator(type.accelerator);
    const double rate = spec ? arithmeticRate(*spec, precision) : 0;
    if (!(rate > 0))
      return noFigure(CatalogueText::tr("No rate of this accelerator in %1 is known.").arg(precisionName(precision)));
    return figures.money(price * kPeta / rate);
  }
};

// Of one list of node types. Without rules there is no column of what is paid.
CatalogueTable rentedNodes(const std::vector<NodeType>& types, const ServingBook& book, const CatalogueQuery& query,
                           const PriceRules& rules, const Figures& format = {}) {
  const NodeFigures nodes(types, book, query, format);
  const Figures& figures = nodes.figures;
  const auto term = [&](const NodeType& type, const std::optional<double>& discount) {
    return figures.money(discount ? type.onDemand.value() * (1 - *discount) : 0);
  };
  std::vector<ColumnOf<NodeType>> columns{
      {{CatalogueText::tr("Name"), {}, false},
       [](const NodeType& type) { return textCell(nodeTypeName(type).toStdString()); }},
      {{CatalogueText::tr("Accelerator"), {}, false}, [](const NodeType& type) { return textCell(type.accelerator); }},
      {{CatalogueText::tr("GPUs"), CatalogueText::tr("Accelerators per node"), true},
       [&](const NodeType& type) { return figures.number(type.gpus); }},
      {{CatalogueText::tr("Per M output tok"),
        CatalogueText::tr(
            "Cost of a million output tokens, input included, for the model, lengths and targets above: on demand, "
            "at full load of whole replicas"),
        true},
       [&](const NodeType& type) { return nodes.perMOutputTok(type); }},
      {{CatalogueText::tr("Tok/s per GPU"),
        CatalogueText::tr("Output tokens per second and accelerator within the targets"), true},
       [&](const NodeType& type) { return nodes.tokensPerGpu(type); }},
      {{CatalogueText::tr("Per GPU-hour"), CatalogueText::tr("On-demand price of one accelerator and hour"), true},
       [&](const NodeType& type) { return figures.money(perGpuHour(type)); }},
      {{CatalogueText::tr("Per GB-month"),
        CatalogueText::tr("On-demand price of a gigabyte of accelerator memory in a month of 730 hours"), true},
       [&](const NodeType& type) { return nodes.perGB(type, perGpuHour(type) * kHoursPerMonth); }},
      {{CatalogueText::tr("Per PFLOP-hour %1").arg(precisionName(query.precision)),
        CatalogueText::tr("On-demand price of 10¹⁵ dense operations per second and hour at this precision"), true},
       [&](const NodeType& type) { return nodes.perPetaflops(type, perGpuHour(type)); }},
      {{CatalogueText::tr("On demand/h"), CatalogueText::tr("Price of a node and hour without commitment"), true},
       [&](const NodeType& type) { return figures.money(type.onDemand.value()); }},
      {{CatalogueText::tr("Contracted/h"),
        CatalogueText::tr(
            "What is paid for a node and hour on demand in the first month, after the plan's price rules"),
        true},
       [&](const NodeType& type) {
         return figures.money(type.onDemand.value() * paidShare(rules, type, PriceTier::OnDemand, 0));
       }},
      {{CatalogueText::tr("Spot/h"), CatalogueText::tr("Price of an interruptible node and hour"), true},
       [&](const NodeType& type) { return figures.money(type.spot.value()); }},
      {{CatalogueText::tr("1-year/h"), CatalogueText::tr("Price of a node and hour on a one-year commitment"), true},
       [&](const NodeType& type) { return term(type, type.reserved1yDiscount); }},
      {{CatalogueText::tr("3-year/h"), CatalogueText::tr("Price of a node and hour on a three-year commitment"), true},
       [&](const NodeType& type) { return term(type, type.reserved3yDiscount); }},
      {{CatalogueText::tr("Provider"), CatalogueText::tr("Who rents it"), false},
       [](const NodeType& type) { return textCell(type.provider); }},
      {{CatalogueText::tr("Region"), CatalogueText::tr("Where the price applies"), false},
       [](const NodeType& type) { return textCell(type.region); }},
  };
  constexpr int kCost = 3;
  constexpr int kContracted = 9;
  if (rules.empty()) columns.erase(columns.begin() + kContracted);
  return built<NodeType>(
      types, std::move(columns), [](const NodeType& type) { return type.onDemand.value() > 0; }, kCost);
}

// The rows of a list behind those of a table, with their origin in their names.
void append(CatalogueTable& table, CatalogueTable more, RowOrigin origin,
            const std::function<QString(const CatalogueRow&)>& nameOf) {
  for (CatalogueRow& row : more.rows) {
    row.origin = origin;
    QString& name = row.cells.front().text;
    row.cells.front().explanation = name;
    name = nameOf(row);
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

CatalogueTable rentTable(const Catalogue& catalogue, const ServingBook& book, const CatalogueQuery& query,
                         const Plan* plan) {
  const PriceRules rules = plan ? plan->priceRules : PriceRules();
  CatalogueTable shipped = rentedNodes(catalogue.nodeTypes, book, query, rules);
  CatalogueTable table{.columns = shipped.columns, .rows = {}, .sortColumn = shipped.sortColumn};
  // Its prices can stand beside those of the catalogue only in the same currency.
  if (plan && plan->currency == kCatalogueCurrency) {
    const auto isUsed = [&](const NodeType& type) {
      return std::ranges::any_of(plan->fleets, [&](const Fleet& fleet) { return fleet.nodeType == type.id; });
    };
    append(table, rentedNodes(plan->nodeTypes, book, query, rules), RowOrigin::Plan, [&](const CatalogueRow& row) {
      return (isUsed(plan->nodeTypes[row.index]) ? CatalogueText::tr("%1 (in use)")
                                                 : CatalogueText::tr("%1 (in the plan)"))
          .arg(row.cells.front().text);
    });
  }
  for (CatalogueRow& row : shipped.rows) {
    if (plan && find(*plan, catalogue.nodeTypes[row.index].id)) row.origin = RowOrigin::Replaced;
    table.rows.push_back(std::move(row));
  }
  return table;
}

CatalogueTable offeredNodesTable(const std::vector<NodeType>& types, const Figures& figures, const ServingBook& book,
                                 const CatalogueQuery& query, const PriceRules& rules) {
  return rentedNodes(types, book, query, rules, figures);
}

CatalogueTable buyTable(const Catalogue& catalogue, const ServingBook& book, const CatalogueQuery& query) {
  const NodeFigures nodes(catalogue.nodeTypes, book, query);
  const Figures& figures = nodes.figures;
  std::vector<ColumnOf<NodeType>> columns{
      {{CatalogueText::tr("Name"), {}, false},
       [](const NodeType& type) { return textCell(nodeTypeName(type).toStdString()); }},
      {{CatalogueText::tr("Accelerator"), {}, false}, [](const NodeType& type) { return textCell(type.accelerator); }},
      {{CatalogueText::tr("GPUs"), CatalogueText::tr("Accelerators per node"), true},
       [&](const NodeType& type) { return figures.number(type.gpus); }},
      {{CatalogueText::tr("Purchase"), CatalogueText::tr("Price of a node when bought"), true},
       [&](const NodeType& type) { return figures.money(type.purchasePrice.value()); }},
      {{CatalogueText::tr("Per GPU"), CatalogueText::tr("Purchase price of one accelerator with its share of the node"),
        true},
       [&](const NodeType& type) { return figures.money(perGpu(type)); }},
      {{CatalogueText::tr("Per GB"), CatalogueText::tr("Purchase price of a gigabyte of accelerator memory"), true},
       [&](const NodeType& type) { return nodes.perGB(type, perGpu(type)); }},
      {{CatalogueText::tr("Per PFLOP/s %1").arg(precisionName(query.precision)),
        CatalogueText::tr("Purchase price of 10¹⁵ dense operations per second at this precision"), true},
       [&](const NodeType& type) { return nodes.perPetaflops(type, perGpu(type)); }},
      {{CatalogueText::tr("Tok/s per GPU"),
        CatalogueText::tr("Output tokens per second and accelerator within the targets"), true},
       [&](const NodeType& type) { return nodes.tokensPerGpu(type); }},
      {{CatalogueText::tr("Power, kW"), CatalogueText::tr("Electrical power of a node under full load"), true},
       [&](const NodeType& type) { return figures.number(type.powerKW.value()); }},
  };
  constexpr int kPerGpu = 4;
  return built<NodeType>(
      catalogue.nodeTypes, std::move(columns), [](const NodeType& type) { return type.purchasePrice.value() > 0; },
      kPerGpu);
}

}  // namespace fulcrum
