// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/field_synonyms.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct SynonymRow {
  std::string_view group;
  std::string_view key;
  const char* words;
};

// Words that do not stand in the label already. Translations need not be literal: they are what people say there.
constexpr SynonymRow kSynonyms[] = {
    {"assumptions", "discountRate",
     QT_TRANSLATE_NOOP("Synonyms", "WACC, cost of capital, hurdle rate, interest, time value")},
    {"assumptions", "taxRate", QT_TRANSLATE_NOOP("Synonyms", "corporate tax, income tax")},
    {"assumptions", "cloudPriceTrend", QT_TRANSLATE_NOOP("Synonyms", "cloud inflation, price decline, rent trend")},
    {"assumptions", "apiPriceTrend", QT_TRANSLATE_NOOP("Synonyms", "token price decline")},
    {"assumptions", "hardwarePriceTrend", QT_TRANSLATE_NOOP("Synonyms", "GPU price decline, server prices")},
    {"assumptions", "electricityPerKWh", QT_TRANSLATE_NOOP("Synonyms", "power price, energy cost, kWh, utility")},
    {"assumptions", "pue",
     QT_TRANSLATE_NOOP("Synonyms", "cooling overhead, data centre efficiency, power usage effectiveness")},
    {"assumptions", "idlePowerShare", QT_TRANSLATE_NOOP("Synonyms", "standby power, idle draw")},
    {"assumptions", "spacePerKWMonth", QT_TRANSLATE_NOOP("Synonyms", "colocation, rack, hosting, data centre rent")},
    {"assumptions", "maintenanceRate", QT_TRANSLATE_NOOP("Synonyms", "support contract, warranty, repair")},
    {"assumptions", "networkPerNodeMonth", QT_TRANSLATE_NOOP("Synonyms", "bandwidth, transit, uplink")},
    {"assumptions", "networkCapitalShare",
     QT_TRANSLATE_NOOP("Synonyms", "switches, cables, InfiniBand, storage capex")},
    {"assumptions", "facilityCapitalPerKW",
     QT_TRANSLATE_NOOP("Synonyms", "data centre build, capex, power and cooling")},
    {"assumptions", "staffFte", QT_TRANSLATE_NOOP("Synonyms", "headcount, operators, engineers, people")},
    {"assumptions", "staffFtePerNode", QT_TRANSLATE_NOOP("Synonyms", "headcount per server, operations")},
    {"assumptions", "staffSalary", QT_TRANSLATE_NOOP("Synonyms", "wage, labour cost, fully loaded cost")},
    {"assumptions", "staffFtePerRentedNode", QT_TRANSLATE_NOOP("Synonyms", "cloud operations headcount")},
    {"assumptions", "salaryTrend", QT_TRANSLATE_NOOP("Synonyms", "wage inflation")},
    {"assumptions", "electricityTrend", QT_TRANSLATE_NOOP("Synonyms", "energy inflation")},
    {"assumptions", "ownedLifeMonths",
     QT_TRANSLATE_NOOP("Synonyms", "useful life, lifetime, refresh cycle, replacement, lifespan")},
    {"assumptions", "residualShare", QT_TRANSLATE_NOOP("Synonyms", "salvage, resale value, scrap")},
    {"assumptions", "leadTimeMonths", QT_TRANSLATE_NOOP("Synonyms", "delivery time, procurement, waiting time")},
    {"assumptions", "depreciation", QT_TRANSLATE_NOOP("Synonyms", "MACRS, straight line, AfA, write-off")},
    {"assumptions", "bookLifeMonths", QT_TRANSLATE_NOOP("Synonyms", "book depreciation, accounting life")},
    {"assumptions", "taxLifeMonths", QT_TRANSLATE_NOOP("Synonyms", "tax depreciation, recovery period")},
    {"assumptions", "bonusShare",
     QT_TRANSLATE_NOOP("Synonyms", "first-year expensing, section 179, special depreciation")},
    {"assumptions", "bonusUntil", QT_TRANSLATE_NOOP("Synonyms", "bonus phase-out")},
    {"assumptions", "demandFactor", QT_TRANSLATE_NOOP("Synonyms", "traffic multiplier, what if, scale")},
    {"assumptions", "growthAdjust", QT_TRANSLATE_NOOP("Synonyms", "growth correction, faster growth")},
    {"plan", "name", QT_TRANSLATE_NOOP("Synonyms", "title")},
    {"plan", "currency", QT_TRANSLATE_NOOP("Synonyms", "dollar, euro, EUR, USD")},
    {"plan", "start", QT_TRANSLATE_NOOP("Synonyms", "start date, begin")},
    {"plan", "horizonMonths",
     QT_TRANSLATE_NOOP("Synonyms", "planning period, duration, length of the plan, time horizon")},
    {"plan", "fiscalYearStart", QT_TRANSLATE_NOOP("Synonyms", "financial year, year end")},
    {"workload", "class", QT_TRANSLATE_NOOP("Synonyms", "interactive, batch, offline, real time")},
    {"workload", "fleet", QT_TRANSLATE_NOOP("Synonyms", "cluster, where it runs")},
    {"workload", "model", QT_TRANSLATE_NOOP("Synonyms", "LLM, language model, checkpoint")},
    {"workload", "precision", QT_TRANSLATE_NOOP("Synonyms", "quantization, FP8, BF16, bits")},
    {"workload", "requestsPerSecond", QT_TRANSLATE_NOOP("Synonyms", "traffic, load, QPS, RPS, volume, users")},
    {"workload", "growthPerMonth", QT_TRANSLATE_NOOP("Synonyms", "increase, CAGR, trend")},
    {"workload", "inputTokens", QT_TRANSLATE_NOOP("Synonyms", "prompt length, ISL, context")},
    {"workload", "outputTokens", QT_TRANSLATE_NOOP("Synonyms", "answer length, OSL, completion, generation")},
    {"workload", "ttftMs", QT_TRANSLATE_NOOP("Synonyms", "time to first token, latency, response time, SLO, SLA")},
    {"workload", "tpotMs",
     QT_TRANSLATE_NOOP("Synonyms", "time per output token, inter-token latency, speed, ITL, SLO, SLA")},
    {"workload", "cachedReadShare", QT_TRANSLATE_NOOP("Synonyms", "prompt caching, cache hits")},
    {"workload", "cacheWriteShare", QT_TRANSLATE_NOOP("Synonyms", "prompt caching")},
    {"workload", "apiClass", QT_TRANSLATE_NOOP("Synonyms", "service tier, flex, priority, batch API")},
    {"workload", "flexibleShare", QT_TRANSLATE_NOOP("Synonyms", "movable load, geo shifting")},
    {"workload", "bytesPerRequest", QT_TRANSLATE_NOOP("Synonyms", "payload, bandwidth, transfer")},
    {"workload", "costCentre", QT_TRANSLATE_NOOP("Synonyms", "department, team, chargeback, owner")},
    {"service", "gpusPerReplica", QT_TRANSLATE_NOOP("Synonyms", "tensor parallelism, TP, shards")},
    {"service", "requestsPerSecondPerReplica",
     QT_TRANSLATE_NOOP("Synonyms", "throughput, capacity, measured rate, benchmark")},
    {"service", "fixed", QT_TRANSLATE_NOOP("Synonyms", "pinned, measured")},
    {"service", "source", QT_TRANSLATE_NOOP("Synonyms", "origin, benchmark")},
    {"fleet", "name", QT_TRANSLATE_NOOP("Synonyms", "cluster, pool, Kubernetes")},
    {"fleet", "nodeType", QT_TRANSLATE_NOOP("Synonyms", "instance type, machine, GPU, server")},
    {"fleet", "precision", QT_TRANSLATE_NOOP("Synonyms", "quantization, FP8, BF16, bits")},
    {"fleet", "kvPrecision", QT_TRANSLATE_NOOP("Synonyms", "KV cache, memory")},
    {"fleet", "engine", QT_TRANSLATE_NOOP("Synonyms", "vLLM, SGLang, TensorRT-LLM, inference server")},
    {"fleet", "targetLoad", QT_TRANSLATE_NOOP("Synonyms", "utilisation target, headroom, buffer")},
    {"fleet", "batchTargetLoad", QT_TRANSLATE_NOOP("Synonyms", "utilisation target of batch")},
    {"fleet", "minReplicas", QT_TRANSLATE_NOOP("Synonyms", "minimum copies, always on")},
    {"fleet", "spareNodes", QT_TRANSLATE_NOOP("Synonyms", "redundancy, N+1, hot standby, failover")},
    {"provisioning", "policy", QT_TRANSLATE_NOOP("Synonyms", "autoscaling, static, scaling")},
    {"provisioning", "percentile", QT_TRANSLATE_NOOP("Synonyms", "peak, coverage of the week")},
    {"provisioning", "count", QT_TRANSLATE_NOOP("Synonyms", "number of nodes, size, fixed")},
    {"provisioning", "cooldownHours", QT_TRANSLATE_NOOP("Synonyms", "scale-down delay, hysteresis")},
    {"fleet", "commitments", QT_TRANSLATE_NOOP("Synonyms", "reserved instances, savings plan, CUD, contract")},
    {"fleet", "owned", QT_TRANSLATE_NOOP("Synonyms", "purchases, bought servers, capex, on-premises")},
    {"nodeType", "name", QT_TRANSLATE_NOOP("Synonyms", "instance, SKU")},
    {"nodeType", "accelerator", QT_TRANSLATE_NOOP("Synonyms", "GPU, chip, card")},
    {"nodeType", "gpus", QT_TRANSLATE_NOOP("Synonyms", "cards per server")},
    {"nodeType", "provider", QT_TRANSLATE_NOOP("Synonyms", "cloud, vendor, hyperscaler")},
    {"nodeType", "region", QT_TRANSLATE_NOOP("Synonyms", "location, zone")},
    {"nodeType", "sku", QT_TRANSLATE_NOOP("Synonyms", "instance name, price list name")},
    {"nodeType", "onDemand", QT_TRANSLATE_NOOP("Synonyms", "hourly price, list price, pay as you go")},
    {"nodeType", "spot", QT_TRANSLATE_NOOP("Synonyms", "preemptible, interruptible price")},
    {"nodeType", "reserved1yDiscount", QT_TRANSLATE_NOOP("Synonyms", "savings plan, CUD, reserved instance")},
    {"nodeType", "reserved3yDiscount", QT_TRANSLATE_NOOP("Synonyms", "savings plan, CUD, reserved instance")},
    {"nodeType", "purchasePrice", QT_TRANSLATE_NOOP("Synonyms", "server price, capex, buy")},
    {"nodeType", "powerKW", QT_TRANSLATE_NOOP("Synonyms", "wattage, draw, energy")},
    {"nodeType", "spotInterruptionsPerHour", QT_TRANSLATE_NOOP("Synonyms", "preemption rate, reclaim")},
    {"nodeType", "spotHoursLost", QT_TRANSLATE_NOOP("Synonyms", "rework, checkpoint")},
    {"nodeType", "egressPerGB", QT_TRANSLATE_NOOP("Synonyms", "data transfer, traffic price")},
    {"nodeType", "softwarePerGpuYear",
     QT_TRANSLATE_NOOP("Synonyms", "licence, NVIDIA AI Enterprise, support, license")},
    {"nodeType", "softwarePerRentedGpuYear",
     QT_TRANSLATE_NOOP("Synonyms", "licence, NVIDIA AI Enterprise, support, license")},
    {"ownVsRent", "rentArm", QT_TRANSLATE_NOOP("Synonyms", "cloud comparison, baseline, build or buy")},
    {"plan", "budget", QT_TRANSLATE_NOOP("Synonyms", "spending limit, allowance, ceiling")},

    {"lever", "responseCache", QT_TRANSLATE_NOOP("Synonyms", "semantic cache, answer cache, hits")},
    {"lever", "apiOffload", QT_TRANSLATE_NOOP("Synonyms", "OpenAI, Anthropic, external model, outsource")},
    {"lever", "distillation", QT_TRANSLATE_NOOP("Synonyms", "small model, routing, cascade, student")},
    {"lever", "quantization", QT_TRANSLATE_NOOP("Synonyms", "FP8, FP4, INT8, lower precision")},
    {"lever", "prefixCache", QT_TRANSLATE_NOOP("Synonyms", "prompt cache, KV reuse, prefill")},
    {"lever", "hardware", QT_TRANSLATE_NOOP("Synonyms", "upgrade, H200, B200, new GPUs")},
    {"lever", "batchShifting", QT_TRANSLATE_NOOP("Synonyms", "night shift, off-peak, valley filling")},
    {"lever", "multiRegion", QT_TRANSLATE_NOOP("Synonyms", "geo, follow the sun, other region")},
    {"lever", "rightSizing", QT_TRANSLATE_NOOP("Synonyms", "autoscaling, scale down, over-provisioning")},
    {"lever", "commitments", QT_TRANSLATE_NOOP("Synonyms", "reserved instances, savings plan, CUD")},
    {"lever", "spot", QT_TRANSLATE_NOOP("Synonyms", "preemptible, interruptible, cheap capacity")},
    {"lever", "own",
     QT_TRANSLATE_NOOP("Synonyms", "buy servers, on-premises, capex, colocation, loan, leasing, financing")},

    {"page", "demand", QT_TRANSLATE_NOOP("Synonyms", "traffic, load, week, workloads, growth")},
    {"page", "fleets", QT_TRANSLATE_NOOP("Synonyms", "clusters, GPUs, nodes, throughput")},
    {"page", "costs", QT_TRANSLATE_NOOP("Synonyms", "spend, monthly cost, waste, budget")},
    {"page", "actuals", QT_TRANSLATE_NOOP("Synonyms", "bills, invoices, variance, forecast, FOCUS")},
    {"page", "own-vs-rent", QT_TRANSLATE_NOOP("Synonyms", "buy or rent, break-even, NPV, payback, lease")},
    {"page", "optimise", QT_TRANSLATE_NOOP("Synonyms", "cheapest mix, advice, savings, commitments")},
    {"page", "risk", QT_TRANSLATE_NOOP("Synonyms", "uncertainty, Monte Carlo, tornado, stress test, P90")},
    {"page", "assumptions", QT_TRANSLATE_NOOP("Synonyms", "prices, rates, settings of the plan")},
    {"page", "compare", QT_TRANSLATE_NOOP("Synonyms", "scenarios side by side, difference")},
};

QString synonymsOf(std::string_view group, std::string_view key) {
  const auto* row = std::find_if(std::begin(kSynonyms), std::end(kSynonyms),
                                 [&](const SynonymRow& each) { return each.group == group && each.key == key; });
  if (row == std::end(kSynonyms)) return {};
  const QString english = QString::fromUtf8(row->words);
  const QString words = QCoreApplication::translate("Synonyms", row->words);
  return words == english ? english : words + u", "_s + english;
}

}  // namespace

QString fieldSynonyms(std::string_view group, std::string_view key) {
  return synonymsOf(group, key);
}

QString leverSynonyms(std::string_view lever) {
  return synonymsOf("lever", lever);
}

QString pageSynonyms(const QString& page) {
  return synonymsOf("page", page.toStdString());
}

}  // namespace fulcrum
