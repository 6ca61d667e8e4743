# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reference has and the program does not have yet: such features are not drawn, such figures not compared.

The only list of its kind. An entry goes when the program has the feature.
"""

# feature: prefixes of the paths of `evaluate` that it changes
PENDING = {
}


def has(feature):
    return feature not in PENDING


def assume(features):
    """For this run: the program has them."""
    for feature in features:
        PENDING.pop(feature)


def compared(path):
    return not any(path == prefix or path.startswith(prefix + ".") for paths in PENDING.values() for prefix in paths)
