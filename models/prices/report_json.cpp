// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/report_json.h"

#include <cmath>

#include "base/number_text.h"
#include "base/problem_text.h"
#include "exchange/guess_json.h"
#include "plan/json_codec.h"

namespace fulcrum::prices {
namespace {

Json priceOrNull(double price) {
  return price > 0 ? Json(price) : Json(nullptr);
}

Json jsonOf(const NodeOffer& offer) {
  Json terms = Json::array();
  for (const TermOffer& term : offer.terms) {
    terms.push_back(
        {{"months", term.months}, {"upfront", term.upfront}, {"kind", term.kind}, {"pricePerHour", term.pricePerHour}});
  }
  const double price = offer.onDemand > 0 ? offer.onDemand : offer.spot;
  Json json = Json::object();
  json["provider"] = offer.provider;
  json["sku"] = offer.sku;
  json["region"] = offer.region;
  if (!offer.zone.empty()) json["zone"] = offer.zone;
  json["accelerator"] = offer.accelerator;
  json["gpus"] = offer.gpus;
  json["onDemand"] = priceOrNull(offer.onDemand);
  json["spot"] = priceOrNull(offer.spot);
  json["terms"] = std::move(terms);
  json["perGpuHour"] = priceOrNull(offer.gpus > 0 ? price / offer.gpus : 0);
  json["currency"] = offer.currency;
  json["asOf"] = offer.asOf;
  json["source"] = offer.source;
  return json;
}

Json amount(const std::optional<Money>& money) {
  return money ? Json(money->value()) : Json(nullptr);
}

Json jsonOf(const ApiOfferRow& offer) {
  Json classes = Json::array();
  for (const ApiClass& each : offer.classes) {
    Json tiers = Json::array();
    for (const ApiPriceTier& tier : each.tiers) {
      tiers.push_back({{"fromTokens", tier.fromTokens},
                       {"input", tier.input.value()},
                       {"cachedRead", amount(tier.cachedRead)},
                       {"cacheWrite", amount(tier.cacheWrite)},
                       {"output", tier.output.value()}});
    }
    Json json{{"class", std::string(enumName(each.service))}, {"tiers", std::move(tiers)}};
    if (each.storagePerMTokHour.value() > 0) json["storagePerMTokHour"] = each.storagePerMTokHour.value();
    classes.push_back(std::move(json));
  }
  Json json = Json::object();
  json["provider"] = offer.provider;
  json["model"] = offer.model;
  json["classes"] = std::move(classes);
  json["currency"] = offer.currency;
  json["asOf"] = offer.asOf;
  json["source"] = offer.source;
  return json;
}

Json jsonOf(const SpotAdvice& advice) {
  return {{"provider", advice.provider},
          {"sku", advice.sku},
          {"region", advice.region},
          {"saving", advice.saving},
          {"interruptedPerMonth", advice.interruptedPerMonth},
          {"interruptionsPerHour", interruptionsPerHour(advice)},
          {"asOf", advice.asOf},
          {"source", advice.source}};
}

template <class Rows>
void append(Json& list, const Rows& rows) {
  for (const auto& row : rows) list.push_back(jsonOf(row));
}

std::string reasonText(const std::string& code) {
  return std::string(problemTemplate(code).what);
}

Json jsonOf(const ImportReport& report) {
  Json skipped = Json::array();
  for (const auto& [code, rows] : report.skipped) skipped.push_back({{"reason", reasonText(code)}, {"rows", rows}});
  Json offers = Json::array();
  append(offers, report.first.nodes);
  append(offers, report.first.apis);
  append(offers, report.first.spot);
  Json notes = Json::array();
  for (const Problem& note : report.notes) notes.push_back(problemLine(note));
  Json json = Json::object();
  json["file"] = report.file;
  json["reader"] = report.reader;
  json["asOf"] = report.asOf;
  json["currency"] = report.currency;
  json["rows"] = report.rows;
  json["taken"] = report.taken;
  json["added"] = report.added;
  json["skipped"] = std::move(skipped);
  json["offers"] = std::move(offers);
  json["guesses"] = guessesJson(report.guesses);
  if (!notes.empty()) json["notes"] = std::move(notes);
  return json;
}

std::string priceText(double price) {
  return price > 0 ? numberText(std::round(price * 1e4) / 1e4) : "-";
}

template <class Rows>
std::string offersJson(const Rows& rows) {
  Json list = Json::array();
  append(list, rows);
  Json json = Json::object();
  json["offers"] = std::move(list);
  return jsonText(json);
}

Json costsOf(const std::map<std::string, std::pair<double, double>>& monthlyCost) {
  Json costs = Json::object();
  for (const auto& [scenario, cost] : monthlyCost) costs[scenario] = {cost.first, cost.second};
  return costs;
}

}  // namespace

std::string importJson(const ImportReport& report) {
  return jsonText(jsonOf(report));
}

std::string importFilesJson(const std::vector<ImportReport>& reports) {
  Json files = Json::array();
  for (const ImportReport& report : reports) files.push_back(jsonOf(report));
  Json json = Json::object();
  json["files"] = std::move(files);
  return jsonText(json);
}

std::string importWords(const ImportReport& report) {
  std::string text = report.file + ": " + report.reader + ", as of " + report.asOf + ", " + report.currency + ": " +
                     std::to_string(report.taken) + " of " + std::to_string(report.rows) + " rows taken, " +
                     std::to_string(report.added) + " offers new in the book\n";
  for (const auto& [code, rows] : report.skipped)
    text += "  skipped " + std::to_string(rows) + ": " + reasonText(code) + '\n';
  for (const Problem& note : report.notes) text += "  " + problemLine(note) + '\n';
  return text + guessLines(report.guesses);
}

std::string nodeOffersJson(const std::vector<NodeOffer>& offers) {
  return offersJson(offers);
}

std::string nodeOffersWords(const std::vector<NodeOffer>& offers) {
  std::string text;
  for (const NodeOffer& offer : offers) {
    text += offer.asOf + "  " + offer.provider + "  " + offer.sku + "  " +
            (offer.zone.empty() ? offer.region : offer.zone) + "  " + numberText(offer.gpus) + " x " +
            offer.accelerator + "  on demand " + priceText(offer.onDemand) + "  spot " + priceText(offer.spot);
    for (const TermOffer& term : offer.terms) {
      if (term.upfront == "none")
        text += "  " + std::to_string(term.months) + " months " + priceText(term.pricePerHour);
    }
    text += "  " + offer.currency + "/h\n";
  }
  return text.empty() ? "no such offer in the price book\n" : text;
}

std::string apiOffersJson(const std::vector<ApiOfferRow>& offers) {
  return offersJson(offers);
}

std::string apiOffersWords(const std::vector<ApiOfferRow>& offers) {
  std::string text;
  for (const ApiOfferRow& offer : offers) {
    text += offer.asOf + "  " + offer.provider + "  " + offer.model;
    for (const ApiClass& each : offer.classes) {
      for (const ApiPriceTier& tier : each.tiers) {
        text += "  " + std::string(enumName(each.service));
        if (tier.fromTokens > 0) text += " from " + numberText(tier.fromTokens);
        text += ": " + priceText(tier.input.value()) + " in, " + priceText(tier.output.value()) + " out";
      }
    }
    text += "  " + offer.currency + "/M tokens\n";
  }
  return text.empty() ? "no such offer in the price book\n" : text;
}

std::string updateJson(const std::vector<PriceChange>& changes,
                       const std::map<std::string, std::pair<double, double>>& monthlyCost) {
  Json list = Json::array();
  for (const PriceChange& change : changes) {
    list.push_back({{"place", change.place},
                    {"old", change.before},
                    {"new", change.after},
                    {"asOf", change.asOf},
                    {"source", change.source}});
  }
  Json json = Json::object();
  json["changes"] = std::move(list);
  json["monthlyCost"] = costsOf(monthlyCost);
  return jsonText(json);
}

std::string updateWords(const std::vector<PriceChange>& changes,
                        const std::map<std::string, std::pair<double, double>>& monthlyCost) {
  if (changes.empty()) return "the price book has nothing newer for this plan\n";
  std::string text;
  for (const PriceChange& change : changes)
    text += change.place + ": " + priceText(change.before) + " -> " + priceText(change.after) + " (" + change.asOf +
            ", " + change.source + ")\n";
  for (const auto& [scenario, cost] : monthlyCost)
    text += "monthly cost of " + scenario + ": " + numberText(std::round(cost.first)) + " -> " +
            numberText(std::round(cost.second)) + '\n';
  return text;
}

std::string trendJson(const PriceTrend& trend) {
  Json points = Json::array();
  for (const TrendPoint& point : trend.points)
    points.push_back({{"asOf", point.asOf}, {"perGpuHour", point.price}, {"offers", point.offers}});
  Json json = Json::object();
  json["points"] = std::move(points);
  json["offers"] = trend.offers;
  json["spanDays"] = trend.spanDays;
  json["trendPerYear"] = trend.perYear;
  json["standardError"] = trend.standardError;
  json["low"] = trend.low;
  json["high"] = trend.high;
  return jsonText(json);
}

std::string trendWords(const PriceTrend& trend) {
  const auto percent = [](double share) { return numberText(std::round(share * 1000) / 10) + " %"; };
  std::string text;
  for (const TrendPoint& point : trend.points)
    text += point.asOf + "  " + priceText(point.price) + " per GPU-hour, " + std::to_string(point.offers) + " offers\n";
  return text + percent(trend.perYear) +
         " a year by least squares on log prices; one standard error: " + percent(trend.low) + " to " +
         percent(trend.high) + '\n';
}

}  // namespace fulcrum::prices
