#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of the reference's own against rent: hand-worked rows, reasons and identities over random plans."""

import math
import unittest

from test_support import Case, np, scenarios, small_plan

import reference_engine as engine
import reference_finance as finance
import reference_rates as rates
from reference_arms import sheet_of
from reference_run import run
from reference_scenarios import resolve
from reference_tax import MACRS, Rules, book_value

CASH = {"on": True, "mode": "counts", "counts": {"f": [{"month": 0, "count": 5}]}}


def owning(months=4, financing=None, **assumptions):
    """Five nodes at 1,000 in place of five at 7,300 per month."""
    plan = small_plan(own={**CASH, "financing": financing or {"kind": "cash"}})
    plan["nodeTypes"][0].update(powerKW=0.0)
    plan.update(horizonMonths=months)
    plan["assumptions"].update(ownedLifeMonths=10, residualShare=0.25, **assumptions)
    return plan


def compared(plan, scenario="s"):
    return engine.evaluate(plan, scenario)["headline"]["ownVsRent"]


def own_rows(plan):
    return compared(plan)["rows"]["own"]


def difference(case, financed=True, **changes):
    """Of the owning arm and renting, with other assumptions."""
    case = case.replaced(assumptions=case.assumptions.with_values(**changes))
    own = run(case)
    return finance.Arms(own, run(finance.without_owned(case)), "asIs", False).difference(financed)


class Rates(Case):
    def test_published_paybacks(self):
        self.assertAlmostEqual(rates.payback([-100, 60, 60, -50, 20, 20, 20]), 5 / 3, 12)
        self.assertAlmostEqual(rates.payback([-392000] + [14400 - 3376] * 48), 35.56, 2)
        self.assertIsNone(rates.payback([-100, 10, 10]))

    def test_rates_of_return(self):
        self.assertAlmostEqual(math.expm1(rates.irr([0, -100, 60, 60, 0])), 0.13066238629, 9)
        self.assertEqual(len(rates.internal_rates([-100, 230, -132])), 2)
        self.assertAlmostEqual(math.expm1(rates.irr([-100, 230, -132])), 0.1, 9)
        self.assertIsNone(rates.irr([100, 10]))

    def test_monthly_rates_are_chosen_near_ten_per_cent_a_year(self):
        flows = [-100.0, 100 * (1.008 + 1.1), -100 * 1.008 * 1.1]  # 0.8 % and 10 % per month
        self.assertAlmostEqual(rates.annual_irr(flows), 1.008 ** 12 - 1, 9)


class Tax(Case):
    def test_tables_add_up(self):
        for table in MACRS.values():
            self.assertAlmostEqual(sum(table), 100.0, 2)

    def test_straight_line_over_the_tax_life(self):
        parts = Rules(0.2, False, 4, 0.0, None).written_off(800.0, 2, 10, 8)
        self.assertEqual(parts, {2: 200.0, 3: 200.0, 4: 200.0, 5: 200.0})
        self.assertEqual(book_value(800.0, parts, 4), 400.0)
        self.assertEqual(len(Rules(0.2, False, None, 0.0, None).written_off(800.0, 2, 6, 8)), 4)

    def test_macrs_by_plan_year(self):
        parts = Rules(0.2, True, None, 0.0, None).written_off(1200.0, 9, 40, 48)
        self.assertAlmostEqual(parts[9], 1200 * 0.2 / 3, 9)
        self.assertAlmostEqual(parts[12], 1200 * 0.32 / 12, 9)

    def test_bonus_in_the_first_live_month(self):
        rules = Rules(0.2, False, None, 0.6, 5)
        self.assertEqual(rules.written_off(1000.0, 5, 15, 10), {5: 640.0, **{m: 40.0 for m in range(6, 15)}})
        self.assertEqual(rules.bonus(6), 0.0)
        self.assertEqual(rules.bonus(-1), 0.0)
        self.assertEqual(Rules(0.2, False, None, 0.6, None).bonus(99), 0.6)


class HandWorked(Case):
    def test_cash(self):
        rows = own_rows(owning())
        worth = 5000.0 * 0.25 ** 0.4
        self.close(rows["capital"], [-5000.0, 0, 0, 0, 0])
        self.close(rows["closingWorth"], [0, 0, 0, 0, worth])
        answer = compared(owning())
        self.close(answer["flows"], [-5000.0, 36500, 36500, 36500, 36500 + worth])
        self.close(answer["npv"], 4 * 36500 - 5000 + worth)
        self.assertEqual((answer["paybackReason"], answer["rentArm"]), (None, "asIs"))
        self.close(answer["paybackMonths"], 5000 / 36500)

    def test_resale_at_the_end_of_a_life_at_the_horizon(self):
        rows = own_rows(owning(10))
        self.close(rows["resale"][10], 1250.0)
        self.assertEqual(rows["closingWorth"], [0.0] * 11)

    def test_loan(self):
        rows = own_rows(owning(financing={"kind": "loan", "share": 0.5, "apr": 0.12, "termMonths": 6}))
        level = 2500 * 0.01 / (1 - 1.01 ** -6)
        self.close(rows["loanDrawn"][0], 2500.0)
        self.close(rows["interest"][1], -25.0)
        self.close(rows["principal"][1], -(level - 25.0))
        self.close(sum(rows["principal"]) + rows["closingDebt"][4], -2500.0)
        answer = engine.evaluate(owning(financing={"kind": "loan", "share": 0.5, "apr": 0.12, "termMonths": 6}), "s")
        self.close(answer["remainingObligations"], 2 * level)
        self.close(answer["totals"]["financed"], [5000 - 2500 + level, level, level, level])

    def test_lease_with_buy_out(self):
        terms = {"kind": "lease", "paymentPerNodeMonth": 60.0, "termMonths": 3, "buyOut": 100.0, "inAdvance": True}
        plan = owning(financing=terms)
        rows = own_rows(plan)
        self.close(rows["lease"], [-300.0, -300, -300, -500, 0])
        self.assertEqual(rows["capital"], [0.0] * 5)
        self.close(rows["closingWorth"][4], 5000 * 0.25 ** 0.4)
        self.close(engine.evaluate(plan, "s")["totals"]["financed"], [300.0, 300, 300, 500])
        arrears = own_rows(owning(financing={**terms, "inAdvance": False, "termMonths": 9}))
        self.close(arrears["lease"], [0.0, -300, -300, -300, -300])
        self.assertEqual(arrears["closingWorth"], [0.0] * 5)
        self.close(engine.evaluate(owning(financing={**terms, "termMonths": 9}), "s")["remainingObligations"], 5 * 300.0)

    def test_tax_on_opening_and_closing_worth(self):
        plan = owning(taxRate=0.2)
        plan["scenarios"][0]["levers"] = {}
        plan["fleets"][0]["owned"] = [{"month": -5, "count": 1}]
        rows = own_rows(plan)
        self.close(rows["openingWorth"][0], -500.0)
        self.close(rows["taxOnWorth"][0], 0.2 * (500.0 - 500.0), 1.0)
        self.close(rows["tax"][1] - 0.2 * -rows["running"][1], 0.2 * 100.0)
        self.close(rows["taxOnWorth"][4], -0.2 * (1000 * 0.25 ** 0.9 - 100.0))

    def test_financing_is_of_what_the_lever_buys(self):
        plan = owning(financing={"kind": "lease", "paymentPerNodeMonth": 60.0})
        plan["fleets"].append({"id": "g", "nodeType": "n", "owned": [{"month": 1, "count": 1}]})
        plan["scenarios"][0]["levers"]["own"]["fleets"] = ["f"]
        self.close(own_rows(plan)["capital"], [0.0, -1000.0, 0, 0, 0])


class Payback(Case):
    def priced(self, price, months=4, **assumptions):
        plan = owning(months, **assumptions)
        plan["nodeTypes"][0]["purchasePrice"] = price
        return compared(plan)

    def test_only_by_selling(self):
        answer = self.priced(40000.0)
        self.assertEqual((answer["paybackMonths"], answer["paybackReason"]), (None, "resaleOnly"))
        self.assertIsNone(answer["paybackAfter"])

    def test_after_the_horizon(self):
        answer = self.priced(200000.0)
        self.assertEqual((answer["paybackMonths"], answer["paybackReason"]), (None, "afterHorizon"))
        self.close(answer["paybackAfter"], 5 * 200000.0 / 36500.0)

    def test_never(self):
        self.assertEqual(self.priced(200000.0, networkPerNodeMonth=8000.0)["paybackReason"], "never")

    def test_equal_arms(self):
        plan = owning()
        plan["scenarios"][0]["levers"] = {"own": {**CASH, "counts": {}}}
        self.assertEqual(compared(plan)["paybackReason"], "noDifference")

    def test_no_outlay(self):
        answer = compared(owning(financing={"kind": "loan", "share": 1.0, "apr": 0.1, "termMonths": 12}))
        self.assertEqual((answer["paybackMonths"], answer["paybackReason"]), (0.0, "immediate"))


class RentArms(Case):
    def test_best_rents_at_the_cheapest(self):
        plan = owning(24)
        self.close(compared(plan)["rows"]["rent"]["running"][1], -36500.0)
        plan["ownVsRent"] = {"rentArm": "best"}
        self.close(compared(plan)["rows"]["rent"]["running"][1], -36500.0 * 0.6)

    def test_another_scenario_stands_as_it_is(self):
        plan = owning()
        plan["scenarios"].append({"id": "leased", "base": "s", "levers": {
            "own": {**CASH, "financing": {"kind": "lease", "paymentPerNodeMonth": 60.0}}}})
        plan["ownVsRent"] = {"rentArm": "scenario:leased"}
        answer = compared(plan)
        self.close(answer["rows"]["rent"]["lease"], [0.0, -300, -300, -300, -300])
        self.close(answer["flows"][:2], [-5000.0, 300.0])


class Identities(Case):
    def test_difference_is_worth_the_difference_of_the_arms(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            sheets = difference(case, financed=False, taxRate=0.0)
            monthly = rates.monthly_rate(case.assumptions["discountRate"])
            case = case.replaced(assumptions=case.assumptions.with_values(taxRate=0.0))
            own, rent = run(case), run(finance.without_owned(case))
            scale = np.abs(own.cash()).sum() + np.abs(rent.cash()).sum() + own.opening()
            self.close(rates.npv(monthly, sheets.flows()), rent.npv_cost() - own.npv_cost(), scale)

    def test_rows_are_the_flows(self):
        for plan, scenario in scenarios():
            answer = compared(plan, scenario)
            own, rent = (np.sum([answer["rows"][arm][row] for row in answer["rows"][arm]], axis=0)
                         for arm in ("own", "rent"))
            self.close(own - rent, answer["flows"], np.abs(own).max() + np.abs(rent).max())

    def test_tax_takes_its_share_of_what_is_gained_in_all(self):
        """Whatever the schedule: costs are deducted once, by their end through worth against book."""
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            plain, taxed = (math.fsum(difference(case, taxRate=rate).flows()) for rate in (0.0, 0.3))
            scale = sum(np.abs(run(case).cash())) + run(case).opening()
            self.close(taxed, 0.7 * plain, scale)

    def test_the_bank_sees_cash_where_nothing_is_financed_or_taxed(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            outcome = run(case.replaced(assumptions=case.assumptions.with_values(taxRate=0.0)))
            self.close(sheet_of(outcome, {}).financed(), outcome.cash(), np.abs(outcome.cash()).max())

    def test_a_loan_at_the_discount_rate_is_worth_nothing_by_itself(self):
        rate = 12.0 * (1.1 ** (1 / 12) - 1.0)
        loan = {"kind": "loan", "apr": rate, "share": 0.7, "termMonths": 48}
        plan = owning(30, financing=loan)
        plan["assumptions"].update(discountRate=0.1)
        answer = compared(plan)
        self.close(answer["npv"], answer["npvProject"])

    def test_what_the_bank_pays_and_what_is_owed_is_every_payment(self):
        for plan, scenario in scenarios():
            case = resolve(plan, scenario)
            outcome = run(case.replaced(assumptions=case.assumptions.with_values(taxRate=0.0)))
            terms = {"kind": "loan", "share": 0.5, "apr": 0.05, "termMonths": 40}
            financed = sheet_of(outcome, terms)
            drawn = math.fsum(sum(financed.entries["loanDrawn"], []))
            paid = -math.fsum(sum(financed.entries["interest"] + financed.entries["principal"], []))
            level = 40 * 0.05 / 12 / (1 - (1 + 0.05 / 12) ** -40)
            self.close(paid + financed.owed, drawn * level, drawn)


if __name__ == "__main__":
    unittest.main()
