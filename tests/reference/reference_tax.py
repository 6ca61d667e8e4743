# SPDX-License-Identifier: GPL-3.0-or-later
"""Tax depreciation of one asset by month: a bonus in the first month, then straight line or MACRS by plan year."""

import math
from dataclasses import dataclass

# IRS Publication 946, table A-1, half-year convention: per cent by year, for recovery periods in months.
MACRS = {
    36: [33.33, 44.45, 14.81, 7.41],
    60: [20.0, 32.0, 19.2, 11.52, 11.52, 5.76],
    84: [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46],
    120: [10.0, 18.0, 14.4, 11.52, 9.22, 7.37, 6.55, 6.55, 6.56, 6.55, 3.28],
    180: [5.0, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95],
    240: [3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461,
          4.462, 4.461, 4.462, 4.461, 2.231],
}


@dataclass
class Rules:
    rate: float
    macrs: bool
    life: object  # months, None where absent
    bonus_share: float
    bonus_until: object  # month, None where absent

    @staticmethod
    def of(assumptions):
        a = assumptions
        return Rules(a["taxRate"], a.given("depreciation") == "macrs", a.given("taxLifeMonths"), a["bonusShare"],
                     a.given("bonusUntil"))

    def bonus(self, live):
        """Share of the cost deducted in the first live month."""
        in_time = live >= 0 and (self.bonus_until is None or live <= self.bonus_until)
        return self.bonus_share if in_time else 0.0

    def written_off(self, cost, live, sold, economic_life):
        """{month: deduction} from the first live month to the sale."""
        bonus = cost * self.bonus(live)
        parts = {}
        for month in range(live, sold):
            part = (cost - bonus) * self.share(month, live, economic_life) + (bonus if month == live else 0.0)
            if part:
                parts[month] = part
        return parts

    def share(self, month, live, economic_life):
        """Of what the bonus leaves, in one month."""
        if not self.macrs:
            life = self.life or economic_life
            return 1.0 / life if month < live + life else 0.0
        table = MACRS[self.life or 60]
        year = month // 12 - live // 12
        in_year = 12 - live % 12 if year == 0 else 12
        return table[year] / 100.0 / in_year if year < len(table) else 0.0


def book_value(cost, parts, at):
    """Of an asset at the start of month `at`."""
    return cost - math.fsum(part for month, part in parts.items() if month < at)
