// SPDX-License-Identifier: GPL-3.0-or-later
// The program solved by GLPK: simplex, then branch and bound over owned nodes.
#include "optimise/capped_flow.h"

#include <glpk.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "optimise/glpk_session.h"

namespace fulcrum::optimise {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSolverRounding = 1e-6;

// What a pool's chosen owned nodes take of every cap.
struct Taken {
  std::vector<double> nodes;    // by month
  std::vector<double> powerKW;  // by month
  double capital = 0;
};

int monthsOf(const CappedProblem& problem) {
  int months = 0;
  for (const CappedPool& pool : problem.pools) months = std::max(months, pool.flow.months());
  return months;
}

Taken takenByKept(const CappedProblem& problem) {
  const auto months = static_cast<size_t>(monthsOf(problem));
  Taken taken{std::vector<double>(months, 0.0), std::vector<double>(months, 0.0)};
  for (const CappedPool& pool : problem.pools) {
    for (size_t month = 0; month < std::min(months, pool.keptOwned.size()); ++month) {
      taken.nodes[month] += pool.keptOwned[month];
      taken.powerKW[month] += pool.keptOwned[month] * pool.powerKW;
    }
  }
  return taken;
}

// The program, column by column; rows are the need of every pool and month, then the caps. It goes with the session.
class Program {
 public:
  explicit Program(const CappedProblem& problem) : m_problem(problem), m_lp(glp_create_prob()) {
    glp_set_obj_dir(m_lp, GLP_MIN);
    addCapRows();
    for (size_t pool = 0; pool < problem.pools.size(); ++pool) addPool(pool);
  }

  [[nodiscard]] glp_prob* get() const { return m_lp; }
  [[nodiscard]] bool isCancelled(const CapSearch& search) const { return search.cancelled && search.cancelled(); }

  // False: cancelled, out of time or infeasible. In slices, because the library's simplex cannot be interrupted.
  [[nodiscard]] bool relax(const CapSearch& search, Clock::time_point end) const {
    constexpr int kSliceMilliseconds = 100;
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.tm_lim = kSliceMilliseconds;
    glp_adv_basis(m_lp, 0);
    int result = GLP_ETMLIM;
    while (result == GLP_ETMLIM && !isCancelled(search) && Clock::now() < end) result = glp_simplex(m_lp, &parameters);
    return result == 0 && glp_get_status(m_lp) == GLP_OPT;
  }

  [[nodiscard]] std::vector<std::vector<ChosenOffer>> owned(double (*valueOf)(glp_prob*, int)) const {
    std::vector<std::vector<ChosenOffer>> chosen(m_problem.pools.size());
    for (const Column& column : m_owned) {
      const double count = std::floor(valueOf(m_lp, column.number) + kSolverRounding);
      if (count > 0) chosen[column.pool].push_back({column.offer, static_cast<int>(count)});
    }
    return chosen;
  }

 private:
  struct Column {
    int number = 0;
    size_t pool = 0;
    size_t offer = 0;
  };

  // A row with an upper limit per month; 0 where there is no such cap.
  int addMonthRows(const std::optional<double>& cap, const std::vector<double>& kept) {
    if (!cap || kept.empty()) return 0;
    const int first = glp_add_rows(m_lp, static_cast<int>(kept.size()));
    for (size_t month = 0; month < kept.size(); ++month)
      glp_set_row_bnds(m_lp, first + static_cast<int>(month), GLP_UP, 0, std::max(0.0, *cap - kept[month]));
    return first;
  }

  void addCapRows() {
    const Taken kept = takenByKept(m_problem);
    m_nodesRow = addMonthRows(m_problem.caps.nodes, kept.nodes);
    m_powerRow = addMonthRows(m_problem.caps.powerKW, kept.powerKW);
    if (!m_problem.caps.capital) return;
    m_capitalRow = glp_add_rows(m_lp, 1);
    glp_set_row_bnds(m_lp, m_capitalRow, GLP_UP, 0, *m_problem.caps.capital);
  }

  void addPool(size_t index) {
    const PoolFlow& flow = m_problem.pools[index].flow;
    if (flow.months() == 0) return;
    const int firstRow = glp_add_rows(m_lp, flow.months());
    for (int month = 0; month < flow.months(); ++month) {
      const double kept = flow.kept[static_cast<size_t>(month)];
      double level = kept;
      for (const NeedStep& step : flow.stepsOf(month)) {
        if (step.upTo <= level) continue;
        const int column = addColumn(flow.hourlyCost(month, step), {firstRow + month}, {1.0});
        glp_set_col_bnds(m_lp, column, GLP_DB, 0, step.upTo - level);
        level = step.upTo;
      }
      glp_set_row_bnds(m_lp, firstRow + month, GLP_LO, level - kept, 0);
    }
    const std::vector<int> limits = limitsOf(flow.offers);
    const int limitRow = limits.empty() ? 0 : glp_add_rows(m_lp, static_cast<int>(limits.size()));
    for (size_t row = 0; row < limits.size(); ++row)
      glp_set_row_bnds(m_lp, limitRow + static_cast<int>(row), GLP_UP, 0, limits[row]);
    for (size_t offer = 0; offer < flow.offers.size(); ++offer) addOffer(index, offer, firstRow, limits, limitRow);
  }

  void addOffer(size_t pool, size_t index, int firstRow, const std::vector<int>& limits, int limitRow) {
    const CappedPool& capped = m_problem.pools[pool];
    const Offer& offer = capped.flow.offers[index];
    std::vector<int> rows;
    std::vector<double> values;
    const auto add = [&](int row, double value) {
      rows.push_back(row);
      values.push_back(value);
    };
    const bool owned = offer.kind == PurchaseKind::Owned;
    if (offer.limit <= 0) return;
    for (size_t row = 0; row < limits.size(); ++row) {
      if (offer.limit <= limits[row]) add(limitRow + static_cast<int>(row), 1);
    }
    for (int month = offer.start; month < offer.end; ++month) {
      add(firstRow + month, 1);
      if (owned && m_nodesRow) add(m_nodesRow + month, 1);
      if (owned && m_powerRow && capped.powerKW > 0) add(m_powerRow + month, capped.powerKW);
    }
    if (owned && m_capitalRow && capped.capital[index] > 0) add(m_capitalRow, capped.capital[index]);
    const int column = addColumn(offer.cost, rows, values);
    glp_set_col_bnds(m_lp, column, GLP_LO, 0, 0);
    if (!owned) return;
    glp_set_col_kind(m_lp, column, GLP_IV);
    m_owned.push_back({column, pool, index});
  }

  int addColumn(double cost, std::vector<int> rows, std::vector<double> values) {
    const int column = glp_add_cols(m_lp, 1);
    glp_set_obj_coef(m_lp, column, cost);
    rows.insert(rows.begin(), 0);  // the library counts from 1
    values.insert(values.begin(), 0.0);
    glp_set_mat_col(m_lp, column, static_cast<int>(rows.size()) - 1, rows.data(), values.data());
    return column;
  }

  const CappedProblem& m_problem;
  glp_prob* m_lp = nullptr;
  std::vector<Column> m_owned;
  int m_nodesRow = 0;
  int m_powerRow = 0;
  int m_capitalRow = 0;
};

struct Branching {
  const CapSearch* search = nullptr;
  double best = 0;  // cost of the best choice so far
  double bound = 0;
};

void atNode(glp_tree* tree, void* info) {
  auto& branching = *static_cast<Branching*>(info);
  if (const int best = glp_ios_best_node(tree))
    branching.bound = std::max(branching.bound, glp_ios_node_bound(tree, best));
  glp_prob* program = glp_ios_get_prob(tree);
  if (glp_mip_status(program) == GLP_FEAS) branching.best = std::min(branching.best, glp_mip_obj_val(program));
  if (branching.search->progress)
    branching.search->progress(CappedSolution{.objective = branching.best, .bound = branching.bound}.gap());
  if (branching.search->cancelled && branching.search->cancelled()) glp_ios_terminate(tree);
}

}  // namespace

bool keepsCaps(const CappedProblem& problem, const std::vector<FlowSolution>& solutions) {
  Taken taken = takenByKept(problem);
  const Taken kept = taken;
  for (size_t pool = 0; pool < problem.pools.size(); ++pool) {
    const CappedPool& capped = problem.pools[pool];
    for (const ChosenOffer& choice : solutions[pool].chosen) {
      const Offer& offer = capped.flow.offers[choice.offer];
      if (offer.kind != PurchaseKind::Owned) continue;
      taken.capital += choice.count * capped.capital[choice.offer];
      for (int month = offer.start; month < offer.end; ++month) {
        taken.nodes[static_cast<size_t>(month)] += choice.count;
        taken.powerKW[static_cast<size_t>(month)] += choice.count * capped.powerKW;
      }
    }
  }
  // What is kept may be above the cap: then nothing may come on top of it.
  const auto within = [](const std::optional<double>& cap, const std::vector<double>& all,
                         const std::vector<double>& before) {
    if (!cap) return true;
    for (size_t month = 0; month < all.size(); ++month) {
      if (all[month] > std::max(*cap, before[month]) + kSolverRounding) return false;
    }
    return true;
  };
  return within(problem.caps.nodes, taken.nodes, kept.nodes) &&
         within(problem.caps.powerKW, taken.powerKW, kept.powerKW) &&
         (!problem.caps.capital || taken.capital <= *problem.caps.capital * (1 + 1e-12) + kSolverRounding);
}

CappedSolution solveWithOwned(const CappedProblem& problem, const std::vector<std::vector<ChosenOffer>>& owned) {
  CappedSolution solution;
  for (size_t pool = 0; pool < problem.pools.size(); ++pool) {
    PoolFlow flow = problem.pools[pool].flow;
    const std::vector<Offer> offers = flow.offers;
    double cost = 0;
    std::vector<ChosenOffer> chosen;
    for (const ChosenOffer& choice : owned[pool]) {
      const Offer& offer = offers[choice.offer];
      if (offer.kind != PurchaseKind::Owned) continue;
      cost += choice.count * offer.cost;
      chosen.push_back(choice);
      for (int month = offer.start; month < offer.end; ++month) flow.kept[static_cast<size_t>(month)] += choice.count;
    }
    std::vector<size_t> numbers;  // of the offers that are left, in the problem
    flow.offers.clear();
    for (size_t offer = 0; offer < offers.size(); ++offer) {
      if (offers[offer].kind == PurchaseKind::Owned) continue;
      flow.offers.push_back(offers[offer]);
      numbers.push_back(offer);
    }
    FlowSolution part = solve(flow);
    for (ChosenOffer& choice : part.chosen) choice.offer = numbers[choice.offer];
    for (FlowSolution::Nearest& nearest : part.nearest) {
      if (nearest.offer >= 0) nearest.offer = static_cast<int>(numbers[static_cast<size_t>(nearest.offer)]);
    }
    part.chosen.insert(part.chosen.end(), chosen.begin(), chosen.end());
    std::ranges::sort(part.chosen, {}, &ChosenOffer::offer);
    part.objective += cost;
    part.bound += cost;
    solution.objective += part.objective;
    solution.pools.push_back(std::move(part));
  }
  solution.bound = solution.objective;
  return solution;
}

namespace {

// Nothing is owned, and nothing is known of how much better it could be.
CappedSolution renting(const CappedProblem& problem) {
  CappedSolution solution = solveWithOwned(problem, std::vector<std::vector<ChosenOffer>>(problem.pools.size()));
  solution.bound = 0;
  return solution;
}

std::optional<CappedSolution> searched(const CappedProblem& problem, const CapSearch& search) {
  const auto end =
      Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(search.seconds));
  const GlpkSession session;
  const Program program(problem);
  if (!program.relax(search, end)) {
    if (program.isCancelled(search)) return std::nullopt;
    return renting(problem);
  }
  CappedSolution best = solveWithOwned(problem, program.owned(glp_get_col_prim));  // rounded down keeps every cap
  Branching branching{&search, best.objective, glp_get_obj_val(program.get())};
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.cb_func = atNode;
  parameters.cb_info = &branching;
  parameters.mip_gap = 1e-9;
  parameters.gmi_cuts = GLP_ON;
  parameters.tm_lim = static_cast<int>(
      std::max<std::int64_t>(1, std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count()));
  const int result = glp_intopt(program.get(), &parameters);
  if (program.isCancelled(search)) return std::nullopt;
  const int status = glp_mip_status(program.get());
  if (status == GLP_OPT || status == GLP_FEAS) {
    CappedSolution found = solveWithOwned(problem, program.owned(glp_mip_col_val));
    if (found.objective < best.objective) best = std::move(found);
  }
  const bool proved = result == 0 && status == GLP_OPT;
  best.bound = std::min(best.objective, proved ? glp_mip_obj_val(program.get()) : branching.bound);
  return best;
}

}  // namespace

std::optional<CappedSolution> solveCapped(const CappedProblem& problem, const CapSearch& search) {
  try {
    return searched(problem, search);
  } catch (const GlpkFailure&) {
    return renting(problem);
  }
}

}  // namespace fulcrum::optimise
