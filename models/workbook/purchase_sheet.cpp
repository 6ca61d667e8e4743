// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/purchase_sheet.h"

#include <algorithm>

#include "engine/given_holdings.h"
#include "engine/lever_scope.h"
#include "engine/tier_prices.h"
#include "workbook/field_names.h"
#include "workbook/price_share.h"

namespace fulcrum::workbook {
namespace {

// A row of a plan's list that becomes terms or lots: its cells, and whether a lever holds it.
struct Source {
  std::string path;  // `fleets[main].owned[0]`; empty: chosen by the optimum
  std::string label;
  bool byLever = false;
};

struct TermRefs {
  int start = 0;
  Term term = Term::OneYear;
  RowRef inForce, cash, amortised, fees;
  std::string prepaidOpening, prepaidClosing, owed;
};

class PurchaseWriter {
 public:
  PurchaseWriter(const PurchaseContext& context, Lines& lines, size_t pool)
      : m_context(context),
        m_model(context.evaluated.model),
        m_lines(lines),
        m_pool(m_model.pools[pool]),
        m_index(pool),
        m_fleet(m_model.fleetOf(m_pool)),
        m_type(context.inputs, context.paths, *m_pool.type),
        m_shares(context.inputs, m_model) {}

  PurchaseRows write(const PoolRows& need, const PoolHoldings& given) {
    m_lines.heading(cat("Pool ", m_pool.id.text));
    if (!m_pool.remote) {
      listed();
      counts();
      coverage(need);
    }
    chosen(given);
    return sums();
  }

 private:
  template <class LeverType>
  [[nodiscard]] const LeverType* acting(const std::optional<LeverType>& lever) const {
    const LeverType* on = switchedOn(lever);
    return on && covers(*on, m_fleet.fleet->id) ? on : nullptr;
  }
  [[nodiscard]] std::string fleetPlace(std::string_view list, size_t index) const {
    return m_context.paths.element(
        cat(placeOf("fleets", m_fleet.fleet->id.text, list), "[", std::to_string(index), "]"));
  }
  [[nodiscard]] std::string leverPlace(LeverKind kind, size_t index) const {
    return m_context.paths.lever(kind, cat("counts[", m_fleet.fleet->id.text, "][", std::to_string(index), "]"));
  }

  void listed() {
    const auto* commitments = acting(m_model.levers.commitments);
    const auto& terms = m_fleet.fleet->commitments;
    for (size_t index = 0; index < terms.size(); ++index)
      commit(terms[index], commitments != nullptr,
             {.path = fleetPlace("commitments", index), .label = terms[index].name});
    const auto* own = acting(m_model.levers.own);
    const auto& owned = m_fleet.fleet->owned;
    for (size_t index = 0; index < owned.size(); ++index) {
      if (own && owned[index].month >= 0) continue;
      buy(owned[index], own != nullptr, {.path = fleetPlace("owned", index), .label = {}});
    }
  }

  void counts() {
    if (const auto* lever = acting(m_model.levers.commitments); lever && lever->mode == CommitmentMode::Counts) {
      if (const auto found = lever->counts.find(m_fleet.fleet->id); found != lever->counts.end()) {
        for (size_t index = 0; index < found->second.size(); ++index)
          commit(found->second[index], false,
                 {.path = leverPlace(LeverKind::Commitments, index), .label = {}, .byLever = true});
      }
    }
    if (const auto* lever = acting(m_model.levers.own); lever && lever->mode == OwnMode::Counts) {
      if (const auto found = lever->counts.find(m_fleet.fleet->id); found != lever->counts.end()) {
        for (size_t index = 0; index < found->second.size(); ++index)
          buy(found->second[index], false, {.path = leverPlace(LeverKind::Own, index), .label = {}, .byLever = true});
      }
    }
  }

  // Shares of month 0's mean provisioned nodes beyond those in force in it.
  void coverage(const PoolRows& need) {
    const auto* lever = acting(m_model.levers.commitments);
    if (!lever || lever->mode != CommitmentMode::Coverage) return;
    std::vector<RowRef> rows;
    for (const TermRefs& term : m_terms) rows.push_back(term.inForce);
    for (const RowRef& row : m_ownedRows) rows.push_back(row);
    std::vector<std::string> inForce;
    for (const RowRef& row : rows) inForce.push_back(refTo(row.at(0)));
    const std::string held = cat("(", sumOf(inForce), ")");
    const NodesRef& nodes = need.provisioned;
    const std::string beyond = nodes.flat ? cat("MAX(0,", refTo(nodes.flat->at(0)), "-", held, ")")
                                          : cat("SUMPRODUCT((", nodes.hours.inMonth(0), ">", held, ")*(",
                                                nodes.hours.inMonth(0), "-", held, "))/168");
    const std::string mean =
        m_lines.parameter({"Mean nodes beyond those in force, month 0", "nodes", NumberLook::Factor}, beyond);
    for (const Term term : kTerms) {
      const char* const key = term == Term::OneYear ? "coverage1y" : "coverage3y";
      const std::string share = m_context.inputs.cell(m_context.paths.lever(LeverKind::Commitments, key),
                                                      {cat("Commitments: ", labelOf(key)), "share", NumberLook::Share},
                                                      lever->*kTermCoverage[term]);
      const std::string count = m_lines.parameter({"Nodes committed by coverage", "nodes", NumberLook::Whole},
                                                  cat("INT(", share, "*", mean, "+0.5)"));
      const Commitment commitment{.start = 0, .termMonths = monthsOf(term), .count = 1, .renew = true};
      addTerms(commitment, false, {.path = {}, .label = "Coverage", .byLever = true}, count);
    }
  }

  // What the optimum chose stands behind what is given.
  void chosen(const PoolHoldings& given) {
    const PoolHoldings& held = m_context.evaluated.choice.holdings.pools[m_index];
    const std::string rule = "chosen by the optimum";
    for (size_t index = given.terms.size(); index < held.terms.size(); ++index) {
      const CommittedTerm& term = held.terms[index];
      const std::string label = cat("Optimum, ", m_pool.id.text, ": ", std::to_string(monthsOf(term.term)),
                                    "-month term from month ", std::to_string(term.start));
      const std::string count = m_context.inputs.fromFulcrum({label, "nodes", NumberLook::Whole, rule}, term.count);
      addTerm(term.start, term.term, Upfront::None, count, listPrice(term.start, term.term), label);
    }
    for (size_t index = given.lots.size(); index < held.lots.size(); ++index) {
      const OwnedLot& lot = held.lots[index];
      const std::string label = cat("Optimum, ", m_pool.id.text, ": nodes bought in month ", std::to_string(lot.paid));
      const std::string count = m_context.inputs.fromFulcrum({label, "nodes", NumberLook::Whole, rule}, lot.count);
      addLot(lot.paid, count, {}, {.path = {}, .label = label, .byLever = true});
    }
  }

  // Terms

  std::string countCell(const Source& source, int count) {
    return m_context.inputs.cell(cat(source.path, ".count"),
                                 {cat(nameOf(source), ": nodes"), "nodes", NumberLook::Whole}, count);
  }
  [[nodiscard]] std::string nameOf(const Source& source) const {
    return cat(m_fleet.fleet->name.empty() ? m_fleet.fleet->id.text : m_fleet.fleet->name, ", ",
               source.label.empty()
                   ? (source.byLever ? "bought or committed by the lever" : "entry of the fleet's list")
                   : source.label);
  }

  void commit(const Commitment& commitment, bool contractsOnly, const Source& source) {
    if (!termOf(commitment.termMonths) || commitment.start >= m_model.months) return;
    addTerms(commitment, contractsOnly, source, countCell(source, commitment.count));
  }

  void addTerms(const Commitment& commitment, bool contractsOnly, const Source& source, const std::string& count) {
    std::vector<CommittedTerm> terms;
    appendTerms(commitment, m_model.months, contractsOnly, terms);
    for (const CommittedTerm& term : terms) {
      const bool isSigned = term.start == commitment.start && commitment.pricePerHour;
      const std::string price =
          isSigned ? m_context.inputs.cell(cat(source.path, ".pricePerHour"),
                                           {cat(nameOf(source), ": price"), "money per hour", NumberLook::Price},
                                           commitment.pricePerHour->value())
                   : listPrice(term.start, term.term);
      addTerm(term.start, term.term, commitment.upfront, count, price,
              cat(source.label.empty() ? "Term" : source.label, ", ", std::to_string(commitment.termMonths),
                  " months from month ", std::to_string(term.start)));
    }
  }

  std::string listPrice(int start, Term term) {
    const char* const key = term == Term::OneYear ? "reserved1yDiscount" : "reserved3yDiscount";
    return cat(m_type("onDemand"), "*(1+", m_context.assumptions("cloudPriceTrend"), ")^(",
               std::to_string(std::max(start, 0)), "/12)*(1-", m_type(key), ")*",
               m_shares.inMonth(*m_pool.type, kTermPriceTier[term], start));
  }

  void addTerm(int start, Term term, Upfront upfront, const std::string& count, const std::string& price,
               const std::string& label) {
    const int end = start + monthsOf(term);
    const int months = m_model.months;
    const std::string from = std::to_string(start < 0 ? 0 : start);
    const std::string monthly = m_lines.parameter({cat(label, ": payment"), "money per month", NumberLook::Money},
                                                  cat("730*", count, "*", price));
    TermRefs refs{.start = start, .term = term};
    const std::string inForce = cat("(@4>=", from, ")*(@4<", std::to_string(end), ")");
    refs.inForce = m_lines.row({cat(label, ": in force"), "nodes", NumberLook::Whole}, cat(inForce, "*", count));
    refs.amortised =
        m_lines.row({cat(label, ": cost"), "money", NumberLook::Money, TotalOf::Sum}, cat(inForce, "*", monthly));
    const auto left = [&](bool applies, int boundary) {
      return applies && start < boundary && boundary < end ? cat(monthly, "*", std::to_string(end - boundary))
                                                           : std::string("0");
    };
    const bool prepaid = upfront == Upfront::All;
    refs.prepaidOpening = left(prepaid, 0);
    refs.prepaidClosing = left(prepaid, months);
    refs.owed = left(!prepaid, months);
    refs.cash = refs.amortised;
    if (prepaid) {
      const std::string fee = start < 0 ? "0" : cat("(@4=", from, ")*", monthly, "*", std::to_string(monthsOf(term)));
      refs.cash = m_lines.row({cat(label, ": prepaid"), "money", NumberLook::Money, TotalOf::Sum}, fee);
      refs.fees = refs.cash;
      m_prepaid.push_back(refs.fees);
    }
    m_terms.push_back(refs);
  }

  // Nodes

  void buy(const Purchase& purchase, bool contractsOnly, const Source& source) {
    if (purchase.month >= m_model.months) return;
    const std::string count = countCell(source, purchase.count);
    std::vector<OwnedLot> lots;
    appendLots(purchase, m_model.assumptions, m_model.months, contractsOnly, lots);
    for (const OwnedLot& lot : lots) {
      std::string paid;
      if (lot.paid == purchase.month && purchase.pricePaid)
        paid = m_context.inputs.cell(cat(source.path, ".pricePaid"),
                                     {cat(nameOf(source), ": price paid"), "money per node", NumberLook::Money},
                                     purchase.pricePaid->value());
      addLot(lot.paid, count, paid, source);
    }
  }

  void addLot(int paid, const std::string& count, const std::string& pricePaid, const Source& source) {
    const AssumptionCells& cell = m_context.assumptions;
    LotRefs lot{.label = cat(source.label.empty() ? "Nodes bought in month " + std::to_string(paid) : source.label),
                .paid = paid,
                .count = count,
                .byLever = source.byLever};
    const int months = m_model.months;
    lot.live = m_lines.parameter({cat(lot.label, ": first month of use"), "month", NumberLook::Whole},
                                 cat(num(paid), "+", cell("leadTimeMonths")));
    lot.end = m_lines.parameter({cat(lot.label, ": first month after their life"), "month", NumberLook::Whole},
                                cat(lot.live, "+", cell("ownedLifeMonths")));
    const std::string list =
        cat("(", m_type("purchasePrice"), "*", m_shares.inMonth(*m_pool.type, PriceTier::Purchase, paid), ")");
    const std::string network = cat(list, "*", cell("networkCapitalShare"));
    const std::string facility = cat(m_type("powerKW"), "*", cell("facilityCapitalPerKW"));
    const std::string trend = cat("(1+", cell("hardwarePriceTrend"), ")^(", std::to_string(std::max(paid, 0)), "/12)");
    const auto atList = [&](const std::string& part) {
      return cat("IF(", m_type("purchasePrice"), ">0,", count, "*(", part, ")*", trend, ",0)");
    };
    lot.price = m_lines.parameter(
        {cat(lot.label, ": price of all"), "money", NumberLook::Money},
        pricePaid.empty() ? atList(cat(list, "+", network, "+", facility)) : cat(count, "*", pricePaid));
    lot.network = m_lines.parameter({cat(lot.label, ": of it network"), "money", NumberLook::Money},
                                    pricePaid.empty() ? atList(network) : "0");
    lot.facility = m_lines.parameter({cat(lot.label, ": of it facility"), "money", NumberLook::Money},
                                     pricePaid.empty() ? atList(facility) : "0");
    const std::string residual = cell("residualShare");
    const std::string last = std::to_string(months);
    const std::string inForce = cat("IF(AND(@4>=", lot.live, ",@4<", lot.end, "),");
    m_ownedRows.push_back(
        m_lines.row({cat(lot.label, ": in force"), "nodes", NumberLook::Whole}, cat(inForce, count, ",0)")));
    m_priceRows.push_back(m_lines.row({cat(lot.label, ": paid for what is in force"), "money", NumberLook::Money},
                                      cat(inForce, lot.price, ",0)")));
    if (paid >= 0)
      m_capitalRows.push_back(m_lines.row({cat(lot.label, ": capital"), "money", NumberLook::Money, TotalOf::Sum},
                                          cat("(@4=", std::to_string(paid), ")*", lot.price)));
    m_resaleRows.push_back(m_lines.row({cat(lot.label, ": resale"), "money", NumberLook::Money, TotalOf::Sum},
                                       cat("IF(@4=", lot.end, "-1,", worthAt(lot, lot.end, residual), ",0)")));
    const std::string first = cat("MAX(", lot.live, ",0)");
    const std::string end = cat("MIN(", lot.end, ",", last, ")");
    const std::string loss =
        m_lines.parameter({cat(lot.label, ": loss of worth a month"), "money per month", NumberLook::Money},
                          cat("IF(", end, ">", first, ",(", worthAt(lot, first, residual), "-",
                              worthAt(lot, end, residual), ")/(", end, "-", first, "),0)"));
    m_amortisedRows.push_back(m_lines.row({cat(lot.label, ": amortised"), "money", NumberLook::Money, TotalOf::Sum},
                                          cat(inForce, loss, ",0)")));
    if (paid < 0)
      m_opening.push_back(m_lines.parameter({cat(lot.label, ": worth at the start"), "money", NumberLook::Money},
                                            cat("IF(", lot.end, ">0,", worthAt(lot, "0", residual), ",0)")));
    m_closing.push_back(
        m_lines.parameter({cat(lot.label, ": worth at the end of the plan"), "money", NumberLook::Money},
                          cat("IF(", lot.end, ">", last, ",", worthAt(lot, last, residual), ",0)")));
    m_lots.push_back(std::move(lot));
  }

  PurchaseRows sums() {
    PurchaseRows rows;
    rows.empty = m_terms.empty() && m_lots.empty();
    std::vector<RowRef> byTerm[kTermCount];
    std::vector<RowRef> cash, amortised;
    std::vector<std::string> prepaidOpening, prepaidClosing, owed;
    for (const TermRefs& term : m_terms) {
      byTerm[static_cast<size_t>(term.term)].push_back(term.inForce);
      cash.push_back(term.cash);
      amortised.push_back(term.amortised);
      prepaidOpening.push_back(term.prepaidOpening);
      prepaidClosing.push_back(term.prepaidClosing);
      owed.push_back(term.owed);
    }
    const auto nodes = [&](const char* label, const std::vector<RowRef>& of) {
      return m_lines.row({label, "nodes", NumberLook::Whole, TotalOf::Nothing, Role::Total}, sumOfNow(of));
    };
    const auto money = [&](const char* label, const std::vector<RowRef>& of) {
      return m_lines.row({label, "money", NumberLook::Money, TotalOf::Sum, Role::Total}, sumOfNow(of));
    };
    const auto worth = [&](const char* label, const std::vector<std::string>& of) {
      return m_lines.parameter({label, "money", NumberLook::Money, TotalOf::Nothing, Role::Total}, sumOf(of));
    };
    rows.owned = nodes("Owned nodes in force", m_ownedRows);
    rows.reserved1y = nodes("Nodes in force for 1 year", byTerm[0]);
    rows.reserved3y = nodes("Nodes in force for 3 years", byTerm[1]);
    rows.inForce = nodes("All nodes in force", {rows.owned, rows.reserved1y, rows.reserved3y});
    rows.priceInForce = money("Paid for the owned nodes in force", m_priceRows);
    rows.reservedCash = money("Terms, paid", cash);
    rows.reservedAmortised = money("Terms, amortised", amortised);
    rows.fees = money("Of it prepaid terms", m_prepaid);
    rows.capital = money("Capital", m_capitalRows);
    rows.resale = money("Resale", m_resaleRows);
    rows.capitalAmortised = money("Capital, amortised", m_amortisedRows);
    rows.prepaidOpening = worth("Prepaid terms at the start", prepaidOpening);
    rows.prepaidClosing = worth("Prepaid terms at the end", prepaidClosing);
    m_opening.push_back(rows.prepaidOpening);
    m_closing.push_back(rows.prepaidClosing);
    rows.openingWorth = worth("Worth at the start", m_opening);
    rows.closingWorth = worth("Worth at the end of the plan", m_closing);
    rows.owed = worth("Terms owed after the plan", owed);
    rows.lots = std::move(m_lots);
    return rows;
  }

  const PurchaseContext& m_context;
  const ScenarioModel& m_model;
  Lines& m_lines;
  const PoolModel& m_pool;
  size_t m_index;
  const FleetModel& m_fleet;
  NodeTypeCells m_type;
  PriceShares m_shares;
  std::vector<TermRefs> m_terms;
  std::vector<LotRefs> m_lots;
  std::vector<RowRef> m_ownedRows, m_priceRows, m_capitalRows, m_resaleRows, m_amortisedRows, m_prepaid;
  std::vector<std::string> m_opening, m_closing;
};

}  // namespace

std::string worthShare(const std::string& residual, const std::string& lifeShare) {
  return cat("IF(", residual, ">=0.01,", residual, "^(", lifeShare, "),0.01^(", lifeShare, ")-(0.01-", residual, ")*(",
             lifeShare, "))");
}

std::string worthAt(const LotRefs& lot, const std::string& boundary, const std::string& residual) {
  return cat(lot.price, "*",
             worthShare(residual, cat("MAX(0,", boundary, "-", lot.live, ")/(", lot.end, "-", lot.live, ")")));
}

std::vector<PurchaseRows> writePurchases(const PurchaseContext& context, const std::vector<PoolRows>& needs) {
  const ScenarioModel& model = context.evaluated.model;
  const Holdings given = givenHoldings(model, context.evaluated.need);
  const int sheet =
      context.book.addMonthlySheet(cat("Purchases", context.suffix), cat("Purchases", context.suffix),
                                   "Terms and owned nodes, in the order in which they are used; what is in force is "
                                   "paid whether it is used or not.",
                                   context.months);
  Lines lines(context.book, sheet, model.months);
  context.inputs.heading(cat("Purchases", context.suffix));
  std::vector<PurchaseRows> rows;
  for (size_t pool = 0; pool < model.pools.size(); ++pool)
    rows.push_back(PurchaseWriter(context, lines, pool).write(needs[pool], given.pools[pool]));
  return rows;
}

bool purchasesMove(const ScenarioModel& model) {
  if (!leversAtOptimum(model.levers).empty()) return true;
  const auto renews = [](const auto& entries) {
    return std::ranges::any_of(entries, [](const auto& each) { return each.renew; });
  };
  if (const auto* own = switchedOn(model.levers.own)) {
    for (const auto& [fleet, purchases] : own->counts) {
      if (renews(purchases)) return true;
    }
  }
  return std::ranges::any_of(model.plan->fleets, [&](const Fleet& fleet) { return renews(fleet.owned); });
}

}  // namespace fulcrum::workbook
