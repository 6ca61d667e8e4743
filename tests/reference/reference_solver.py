# SPDX-License-Identifier: GPL-3.0-or-later
"""Linear and mixed integer programs for the reference: HiGHS where SciPy is there, GLPK's shared library otherwise."""

import ctypes
import ctypes.util
from dataclasses import dataclass, field

import numpy as np

try:
    from scipy import optimize, sparse
except ImportError:
    optimize = None

GAP = 1e-9  # relative, of integer programs


@dataclass
class Program:
    """Minimise cost * x with 0 <= x <= upper and low <= A x <= high; `whole` says which x are integers."""
    cost: list = field(default_factory=list)
    upper: list = field(default_factory=list)
    whole: list = field(default_factory=list)
    low: list = field(default_factory=list)
    high: list = field(default_factory=list)
    entries: list = field(default_factory=list)  # (row, column, value)

    def column(self, cost, upper, whole=False):
        self.cost.append(float(cost))
        self.upper.append(float(upper))
        self.whole.append(whole)
        return len(self.cost) - 1

    def row(self, low, high, terms):
        """`terms`: (column, value) pairs."""
        self.entries += [(len(self.low), column, float(value)) for column, value in terms if value != 0]
        self.low.append(low)
        self.high.append(high)


def solvers():
    """Names of those that are there, the preferred one first."""
    return (["highs"] if optimize else []) + (["glpk"] if glpk_library() else [])


def solve(program, solver=None):
    """The optimal x, None where there is none."""
    if not program.cost:
        return np.zeros(0)
    return {"highs": with_highs, "glpk": with_glpk}[solver or solvers()[0]](program)


def scaled_cost(program):
    cost = np.array(program.cost)
    return cost / (np.abs(cost).max() or 1.0)


def with_highs(program):
    rows, columns, values = zip(*program.entries) if program.entries else ((), (), ())
    matrix = sparse.csr_matrix((values, (rows, columns)), (len(program.low), len(program.cost)))
    constraints = optimize.LinearConstraint(matrix, program.low, program.high) if program.low else ()
    answer = optimize.milp(scaled_cost(program), integrality=np.array(program.whole, dtype=int),
                           bounds=optimize.Bounds(0.0, program.upper), constraints=constraints,
                           options={"mip_rel_gap": GAP})
    return answer.x


# ---------------------------------------------------------------------------------------------------------- GLPK 5.0

GLP_MSG_OFF, GLP_ON = 0, 1
GLP_LO, GLP_UP, GLP_DB, GLP_FX = 2, 3, 4, 5
GLP_IV, GLP_OPT = 2, 5


class SimplexControl(ctypes.Structure):
    """The head of glp_smcp; what follows keeps what glp_init_smcp wrote."""
    _fields_ = [("msg_lev", ctypes.c_int), ("rest", ctypes.c_byte * 1024)]


class IntegerControl(ctypes.Structure):
    """The head of glp_iocp up to the gap."""
    _fields_ = [("msg_lev", ctypes.c_int), ("br_tech", ctypes.c_int), ("bt_tech", ctypes.c_int),
                ("tol_int", ctypes.c_double), ("tol_obj", ctypes.c_double), ("tm_lim", ctypes.c_int),
                ("out_frq", ctypes.c_int), ("out_dly", ctypes.c_int), ("cb_func", ctypes.c_void_p),
                ("cb_info", ctypes.c_void_p), ("cb_size", ctypes.c_int), ("pp_tech", ctypes.c_int),
                ("mip_gap", ctypes.c_double), ("rest", ctypes.c_byte * 1024)]


_glpk = []


def glpk_library():
    """The loaded library or None."""
    if not _glpk:
        try:
            lib = ctypes.CDLL(ctypes.util.find_library("glpk") or "libglpk.so.40")
            lib.glp_create_prob.restype = ctypes.c_void_p
            for name in ("glp_get_col_prim", "glp_mip_col_val"):
                getattr(lib, name).restype = ctypes.c_double
            lib.glp_term_out(0)
            _glpk.append(lib)
        except OSError:
            _glpk.append(None)
    return _glpk[0]


def glpk_bounds(low, high):
    if np.isinf(high):
        return GLP_LO
    return GLP_UP if np.isinf(low) else GLP_FX if low == high else GLP_DB


def one_based(kind, values):
    return (kind * (len(values) + 1))(0, *values)


def load_glpk(lib, problem, program):
    if program.low:
        lib.glp_add_rows(problem, len(program.low))
    lib.glp_add_cols(problem, len(program.cost))
    number = ctypes.c_double
    for i, (low, high) in enumerate(zip(program.low, program.high)):
        lib.glp_set_row_bnds(problem, i + 1, glpk_bounds(low, high), number(low), number(high))
    for j, (cost, upper) in enumerate(zip(scaled_cost(program), program.upper)):
        lib.glp_set_col_bnds(problem, j + 1, glpk_bounds(0.0, upper), number(0.0), number(upper))
        lib.glp_set_obj_coef(problem, j + 1, number(cost))
        if program.whole[j]:
            lib.glp_set_col_kind(problem, j + 1, GLP_IV)
    rows, columns, values = zip(*program.entries) if program.entries else ((), (), ())
    lib.glp_load_matrix(problem, len(values), one_based(ctypes.c_int, [r + 1 for r in rows]),
                        one_based(ctypes.c_int, [c + 1 for c in columns]), one_based(number, values))


def with_glpk(program):
    lib = glpk_library()
    problem = ctypes.c_void_p(lib.glp_create_prob())
    try:
        load_glpk(lib, problem, program)
        control = SimplexControl()
        lib.glp_init_smcp(ctypes.byref(control))
        control.msg_lev = GLP_MSG_OFF
        failed = lib.glp_simplex(problem, ctypes.byref(control))
        value = lib.glp_get_col_prim
        if not failed and any(program.whole):
            control = IntegerControl()
            lib.glp_init_iocp(ctypes.byref(control))
            control.msg_lev, control.mip_gap = GLP_MSG_OFF, GAP
            failed, value = lib.glp_intopt(problem, ctypes.byref(control)), lib.glp_mip_col_val
        if failed or lib.glp_get_status(problem) != GLP_OPT:
            return None
        return np.array([value(problem, j + 1) for j in range(len(program.cost))])
    finally:
        lib.glp_delete_prob(problem)
