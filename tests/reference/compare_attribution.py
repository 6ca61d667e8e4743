# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `fulcrum-cli evaluate --json --attribution` with the Shapley values of the reference."""

import json
import subprocess

from reference_plan import Unsupported
from reference_scenarios import chain_of
from reference_shapley import attribution, base_state, players

MOST = 6  # players: 64 evaluations by the reference, each with an optimum perhaps


def check_attribution(plan, path, cli, scenario_id, program, comparison, where):
    """Whether there was anything to compare."""
    names = players(base_state(plan, scenario_id), chain_of(plan, scenario_id)[-1])
    if not 0 < len(names) <= MOST:
        return False
    try:
        expected = attribution(plan, scenario_id, program)
    except Unsupported as reason:
        print(f"{where}: attribution not covered: {reason}")
        return False
    done = subprocess.run([cli, "evaluate", path, "--scenario", scenario_id, "--json", "--attribution"],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        comparison.faults.append(f"{where} attribution: exit {done.returncode}: {done.stderr.strip()}")
        return False
    actual = json.loads(done.stdout).get("attribution", {})
    if set(actual.get("players", {})) != set(expected["players"]):
        comparison.faults.append(f"{where} attribution: players {sorted(expected['players'])}, got "
                                 f"{sorted(actual.get('players', {}))}")
        return True
    # Shares are differences of evaluations: what rounds there is measured by these.
    scale = max(abs(expected["base"]), abs(expected["scenario"]))
    comparison.value("attribution", f"{where} attribution", expected, actual, scale)
    return True
