# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one arm of own against rent: what a run pays and receives at the month boundaries 0..N after financing and
tax, and the bank's months. Received is positive."""

import math
from dataclasses import replace

from reference_tax import Rules, book_value

ROWS = ("running", "fees", "capital", "resale", "loanDrawn", "interest", "principal", "lease", "tax", "openingWorth",
        "closingWorth", "closingDebt", "taxOnWorth")
WORTHS = ("openingWorth", "closingWorth", "closingDebt", "taxOnWorth")  # nobody pays them
START, END = "start", "end"  # whether what falls on a boundary opens its month or closes the one before


def financing_of(case):
    """Of nodes that the own lever buys."""
    lever = case.levers.get("own")
    return lever.get("financing", {}) if lever else {}


class Sheet:
    """Amounts are kept apart by row and boundary, so that what cancels between two arms leaves nothing."""

    def __init__(self, months, rules):
        self.months, self.rules = months, rules
        self.entries = {row: [[] for _ in range(months + 1)] for row in ROWS}
        self.bank = [[] for _ in range(months)]
        self.owed = 0.0  # payments of loans and leases after the horizon

    def pay(self, row, at, moment, amount):
        self.entries[row][at].append(float(amount))
        if row not in WORTHS:
            month = at if moment == START else at - 1
            self.bank[min(month, self.months - 1)].append(float(amount))

    def deductible(self, row, at, moment, amount):
        self.pay(row, at, moment, amount)
        self.pay("tax", at, moment, -self.rules.rate * amount)

    def opening(self, worth, tax_book):
        """What is held at month 0 counts as bought, less the tax that selling it would have cost."""
        self.pay("openingWorth", 0, START, -worth)
        self.pay("taxOnWorth", 0, START, self.rules.rate * (worth - tax_book))

    def closing(self, worth, tax_book):
        self.pay("closingWorth", self.months, END, worth)
        self.pay("taxOnWorth", self.months, END, -self.rules.rate * (worth - tax_book))

    # ---------------------------------------------------------------------------------------------------- results

    def rows(self):
        return {row: [math.fsum(entry) for entry in entries] for row, entries in self.entries.items()}

    def boundary(self, at, without=()):
        return [amount for row in ROWS if row not in without for amount in self.entries[row][at]]

    def financed(self):
        """Paid by month."""
        return [-math.fsum(amounts) for amounts in self.bank]

    # ------------------------------------------------------------------------------------------------------ parts

    def expenses(self, outcome):
        for lines, first, row, moment in ((outcome.fees(), 0, "fees", START), (outcome.running(), 1, "running", END)):
            for line in lines:
                for month, amount in enumerate(line):
                    if amount:
                        self.deductible(row, first + month, moment, -amount)
        for term in outcome.terms():  # prepaid fees were deducted when paid
            self.opening(term.unexpired(0), 0.0)
            self.closing(term.unexpired(self.months), 0.0)

    def lot(self, lot, terms):
        kind = terms.get("kind", "cash") if lot.month >= 0 and lot.by_lever else "cash"
        if kind == "lease":  # of the nodes; what is around them is paid
            self.lease(replace(lot, price=lot.price - lot.shares), terms)
            if lot.shares:
                self.bought(replace(lot, price=lot.shares), lot.month, lot.live)
            return
        self.bought(lot, lot.month, lot.live)
        if kind == "loan":
            self.loan(lot, terms)

    def bought(self, lot, paid, from_month):
        """A lot paid in full at the start of a month (unless before month 0), depreciated from a month on."""
        if paid >= 0:
            self.pay("capital", paid, START, -lot.price)
        self.asset(lot, lot.price, from_month)

    def asset(self, lot, cost, from_month):
        """Deductions, sale at the end of life, and worth at the ends of the plan."""
        parts = self.rules.written_off(cost, from_month, lot.end, lot.end - from_month)
        for month, part in parts.items():
            if 0 <= month < self.months:
                self.pay("tax", month + 1, END, self.rules.rate * part)
        if lot.month < 0:
            self.opening(lot.opening(), book_value(cost, parts, 0))
        if lot.end <= self.months:
            sold = lot.worth(lot.end)
            self.pay("resale", lot.end, END, sold)
            self.pay("tax", lot.end, END, -self.rules.rate * (sold - book_value(cost, parts, lot.end)))
        else:
            self.closing(lot.closing(self.months), book_value(cost, parts, self.months))

    def loan(self, lot, terms):
        balance = lot.price * terms.get("share", 1.0)
        rate, term = terms.get("apr", 0.0) / 12.0, int(terms.get("termMonths", 36))
        level = balance / term if rate == 0.0 else balance * rate / -math.expm1(-term * math.log1p(rate))
        self.pay("loanDrawn", lot.month, START, balance)
        for k in range(1, term + 1):
            interest = balance * rate
            principal = balance if k == term else level - interest
            at = lot.month + k
            if at > self.months:
                self.owed += level * (term - k + 1)
                break
            self.deductible("interest", at, END, -interest)
            self.pay("principal", at, END, -principal)
            balance -= principal
        else:
            balance = 0.0
        self.pay("closingDebt", self.months, END, -balance)

    def lease(self, lot, terms):
        term, in_advance = int(terms.get("termMonths", 36)), terms.get("inAdvance", False)
        payment = terms.get("paymentPerNodeMonth", 0.0) * lot.count
        for month in range(lot.live, lot.live + term):
            if month >= self.months:
                self.owed += payment
            elif in_advance:
                self.deductible("lease", month, START, -payment)
            else:
                self.deductible("lease", month + 1, END, -payment)
        bought = lot.live + term
        if bought < lot.end and bought <= self.months:
            price = terms.get("buyOut", 0.0) * lot.count
            self.pay("lease", bought, START, -price)
            self.asset(lot, price, bought)


def sheet_of(outcome, financing):
    """The arm of a run; `financing` is that of the nodes its own lever buys."""
    sheet = Sheet(outcome.case.months, Rules.of(outcome.case.assumptions))
    sheet.expenses(outcome)
    for lot in outcome.lots():
        sheet.lot(lot, financing)
    return sheet
