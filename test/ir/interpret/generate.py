#!/usr/bin/env python3
"""Writes the golden tests of the reference interpreter, one file per op family.

usage: test/ir/interpret/generate.py [FOLDER]

Values come from NumPy and PyTorch in f64, never from the interpreter. Needs
both; the tests themselves need neither, so this runs by hand only.
"""

import itertools
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
from convolutions import CONVOLUTIONS  # noqa: E402

np.seterr(all="ignore")
RANDOM = np.random.RandomState(7)
NUMPY = {"f64": np.float64, "f32": np.float32, "f16": np.float16, "i64": np.int64, "i32": np.int32, "i16": np.int16,
         "i8": np.int8, "ui8": np.uint8, "i1": np.bool_}
WHOLE = ("i64", "i32", "i16", "i8", "ui8", "i1")
TOLERANCE = {"f64": 1e-12, "f32": 2e-7, "f16": 1e-3, "bf16": 8e-3}


def number(value):
    value = float(value)
    if value != value:
        return "0x7FF8000000000000"
    if value in (float("inf"), float("-inf")):
        return "0x7FF0000000000000" if value > 0 else "0xFFF0000000000000"
    text = repr(value)
    if "." not in text:
        text = text.replace("e", ".0e") if "e" in text else text + ".0"
    return text


def dense(array, wide):
    array = np.asarray(array)
    show = (lambda v: str(int(v))) if wide == "i64" else number

    def nest(part):
        return show(part) if part.ndim == 0 else "[" + ", ".join(nest(p) for p in part) + "]"

    body = "" if array.size == 0 else nest(array)
    return f"dense<{body}> : {tensor(array.shape, wide)}"


def tensor(shape, element):
    return "tensor<" + "".join(f"{size}x" for size in shape) + element + ">"


def wide_of(element):
    return "i64" if element in WHOLE else "f64"


class File:
    """One test file: entries that compute one op on constants and say what they expect."""

    def __init__(self, folder, family):
        self.path = os.path.join(folder, family + ".mlir")
        self.family, self.entries, self.counts = family, [], {}

    def case(self, op, inputs, outputs, text, tolerance=None):
        """`inputs` and `outputs` are (array, element type); `text` has {0}, {1}.. for operands, {t0}.. for their types,
        {r0}.. for result types."""
        count = self.counts.get(op, 0)
        self.counts[op] = count + 1
        name = f"{op}.{count}"
        lines, names = [], {}
        for i, (array, element) in enumerate(inputs):
            array = np.asarray(array)
            names[f"t{i}"] = tensor(array.shape, element)
            lines.append(f"%x{i} = weft.constant {dense(array, wide_of(element))} as {names[f't{i}']}")
        results = []
        for i, (array, element) in enumerate(outputs):
            names[f"r{i}"] = tensor(np.asarray(array).shape, element)
            results.append(f"%y{i}")
        operands = [f"%x{i}" for i in range(len(inputs))]
        lines.append(f"{', '.join(results)} = weft.{op} " + text.format(*operands, **names))
        for i, (array, element) in enumerate(outputs):
            if element in WHOLE:
                lines.append(f"check.expect_eq %y{i}, {dense(array, 'i64')} : {names[f'r{i}']}")
            else:
                bound = number(TOLERANCE[element] if tolerance is None else tolerance)
                lines.append(f"check.expect_close %y{i}, {dense(array, 'f64')} tolerance {bound} : {names[f'r{i}']}")
        body = "\n".join("    " + line for line in lines + ["weft.return"])
        self.entries.append(f'  weft.entry @"{name}" predict() {{\n{body}\n  }}')

    def write(self):
        head = [f"// Golden values of the {self.family} family, written by generate.py beside this file.",
                "// RUN: weft-opt %s --run --limit=0",
                "// The folders must agree with the interpreter.",
                "// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0"]
        with open(self.path, "w", encoding="utf-8") as file:
            file.write("\n".join(head) + '\n\nmodule attributes {weft.phase = "typed"} {\n')
            file.write("\n".join(self.entries) + "\n}\n")


def normal(*shape):
    """Values that f32 holds exactly."""
    return np.asarray(RANDOM.randn(*shape)).astype(np.float32).astype(np.float64)


# Elementwise ---------------------------------------------------------------------------------------------------------

SPECIAL = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1e-30, -1e-30,
                    1e30, 20.0, -20.0, 100.0, 0.49999997, 710.0, 88.0])
UNARY = {
    "neg": np.negative, "abs": np.abs, "sign": np.sign, "floor": np.floor, "ceil": np.ceil, "round": np.rint,
    "exp": np.exp, "log": np.log, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x), "tanh": np.tanh,
    "sigmoid": lambda x: torch.sigmoid(torch.from_numpy(np.asarray(x))).numpy(),
    "relu": lambda x: np.where(np.isnan(x) | (x > 0), x, 0.0), "stop_gradient": lambda x: x,
}
SHAPES = [(), (0,), (1,), (3, 0, 2), (7,), (3, 5), (1, 1, 1)]


def finite_in(element, values):
    """What f32 cannot hold becomes infinite there."""
    return values.astype(NUMPY[element]).astype(np.float64)


def unary(file):
    for op, function in UNARY.items():
        for element in ("f64", "f32"):
            x = SPECIAL.astype(NUMPY[element]).astype(np.float64)
            file.case(op, [(x, element)], [(finite_in(element, function(x)), element)], "{0} : {t0}")
        for shape in SHAPES:
            x = np.abs(normal(*shape)) if op in ("log", "sqrt", "rsqrt") else np.asarray(normal(*shape))
            file.case(op, [(x, "f64")], [(function(x), "f64")], "{0} : {t0}")
    for op in ("neg", "abs", "sign", "relu"):
        function = {"relu": lambda x: np.maximum(x, 0).astype(x.dtype)}.get(op, UNARY[op])
        for element in ("i64", "i32", "i16", "i8", "ui8"):
            limits = np.iinfo(NUMPY[element])
            x = np.array([0, 1, 2, limits.max, limits.min, limits.max - 1, limits.min + 1]).astype(NUMPY[element])
            file.case(op, [(x, element)], [(function(x), element)], "{0} : {t0}")
    file.case("not", [([0, 1, 1], "i1")], [([1, 0, 0], "i1")], "{0} : {t0}")
    file.case("not", [(np.zeros((2, 0)), "i1")], [(np.zeros((2, 0)), "i1")], "{0} : {t0}")
    file.case("stop_gradient", [([1, -2], "i32")], [([1, -2], "i32")], "{0} : {t0}")


def pairs(values):
    x, y = np.array(list(itertools.product(values, values))).T
    return x.copy(), y.copy()


def floor_divide(x, y):
    with np.errstate(all="ignore"):
        return np.where(y == 0, 0, np.floor_divide(x, np.where(y == 0, 1, y))).astype(x.dtype)


def binary(file):
    functions = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide,
                 "floordiv": lambda x, y: np.floor(x / y), "mod": np.mod, "pow": np.power, "minimum": np.minimum,
                 "maximum": np.maximum}
    values = [np.nan, np.inf, -np.inf, 0.0, 1.0, -1.0, 2.0, -2.5, 3.0, 0.5]
    for op, function in functions.items():
        x, y = pairs(values)
        file.case(op, [(x, "f64"), (y, "f64")], [(function(x, y), "f64")], "{0}, {1} : {t0}")
        for shape in SHAPES:
            x, y = finite_in("f32", np.abs(normal(*shape)) + 0.1), normal(*shape)
            file.case(op, [(x, "f32"), (y, "f32")], [(finite_in("f32", function(x, y)), "f32")], "{0}, {1} : {t0}")
    functions["mod"] = lambda x, y: np.where(y == 0, 0, np.mod(x, np.where(y == 0, 1, y))).astype(x.dtype)
    functions["floordiv"] = floor_divide
    for op in ("add", "sub", "mul", "floordiv", "mod", "minimum", "maximum"):
        for element in ("i64", "i32", "i16", "i8", "ui8"):
            limits = np.iinfo(NUMPY[element])
            wanted = [0, 1, 2, 3, 7, limits.max, limits.min] + ([] if element == "ui8" else [-1, -2, -3, -7])
            x, y = pairs(np.array(wanted, dtype=NUMPY[element]))
            file.case(op, [(x, element), (y, element)], [(functions[op](x, y), element)], "{0}, {1} : {t0}")
    x, y = [0, 0, 1, 1], [0, 1, 0, 1]
    file.case("and", [(x, "i1"), (y, "i1")], [([0, 0, 0, 1], "i1")], "{0}, {1} : {t0}")
    file.case("or", [(x, "i1"), (y, "i1")], [([0, 1, 1, 1], "i1")], "{0}, {1} : {t0}")


def compare(file):
    relations = {"lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal, "eq": np.equal,
                 "ne": np.not_equal}
    for relation, function in relations.items():
        x, y = pairs([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.5])
        file.case("compare", [(x, "f64"), (y, "f64")], [(function(x, y), "i1")], relation + " {0}, {1} : {t0}")
        for element, wanted in (("i32", [-5, 0, 5, 2**31 - 1]), ("ui8", [0, 1, 127, 128, 255]), ("i1", [0, 1]),
                                ("i64", [2**53, 2**53 + 1, -(2**63)])):
            x, y = pairs(np.array(wanted))
            file.case("compare", [(x, element), (y, element)], [(function(x, y), "i1")], relation + " {0}, {1} : {t0}")
        file.case("compare", [(np.zeros((0, 3)), "f32")] * 2, [(np.zeros((0, 3)), "i1")], relation + " {0}, {1} : {t0}")


def select(file):
    for shape in SHAPES:
        x, y, c = normal(*shape), normal(*shape), RANDOM.randint(0, 2, shape)
        file.case("select", [(c, "i1"), (x, "f64"), (y, "f64")], [(np.where(c, x, y), "f64")],
                  "{0}, {1}, {2} : {t1}")
    file.case("select", [([1, 0], "i1"), ([np.nan, 1], "f32"), ([2, np.nan], "f32")], [([np.nan, np.nan], "f32")],
              "{0}, {1}, {2} : {t1}")
    file.case("select", [([1, 0], "i1"), ([200, 1], "ui8"), ([2, 255], "ui8")], [([200, 255], "ui8")],
              "{0}, {1}, {2} : {t1}")


def saturate(x, element):
    if element == "i1":
        return np.array([int(not v == 0) for v in x])
    limits = np.iinfo(NUMPY[element])
    return np.array([0 if v != v else int(min(max(int(np.clip(v, -1e30, 1e30) if x.dtype.kind == "f" else v),
                                                   limits.min), limits.max)) for v in x])


def cast(file):
    x = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0,
                  32768.0, 2147483648.0, -2147483649.0, 9.3e18, -9.3e18, 1e30])
    for element in WHOLE:
        file.case("cast", [(x, "f64")], [(saturate(x, element), element)], "{0} : {t0} to {r0}")
    x = np.array([1 + 2.0**-24, 1 + 2.0**-23, 1 + 3 * 2.0**-24, 1e300, -1e300, 65519.0, 65520.0, 1e-46, 3.14159265358979,
                  np.nan, np.inf, 1 + 2.0**-9, 1 + 2.0**-8 * 1.5])
    for element, kind in (("f32", torch.float32), ("f16", torch.float16), ("bf16", torch.bfloat16)):
        y = torch.from_numpy(x).to(torch.float64).to(kind).double().numpy()
        file.case("cast", [(x, "f64")], [(y, element)], "{0} : {t0} to {r0}", tolerance=0)
    for source, target in itertools.product(WHOLE[:-1], WHOLE):
        limits = np.iinfo(NUMPY[source])
        x = np.array([0, 1, 2, 100, limits.max, limits.min, limits.max - 5]).astype(NUMPY[source])
        file.case("cast", [(x, source)], [(saturate(x, target), target)], "{0} : {t0} to {r0}")
        file.case("cast", [(x[:4], source)], [(x[:4].astype(np.float64), "f32")], "{0} : {t0} to {r0}")
    for target in ("f64", "f32", "i32", "ui8", "i64"):
        file.case("cast", [([0, 1], "i1")], [([0, 1], target)], "{0} : {t0} to {r0}")
    file.case("cast", [([16777217, -16777219], "i32")], [([16777216.0, -16777220.0], "f32")], "{0} : {t0} to {r0}",
              tolerance=0)
    for shape in SHAPES:
        x = normal(*shape)
        file.case("cast", [(x, "f32")], [(x, "f64")], "{0} : {t0} to {r0}")


# Constants and shapes ------------------------------------------------------------------------------------------------

def constant(file):
    for shape in SHAPES:
        x = np.asarray(normal(*shape))
        file.case("constant", [], [(x, "f64")], dense(x, "f64") + " as {r0}", tolerance=0)
    file.case("constant", [], [([0.100000001490116119384765625], "f32")], "dense<0.1> : tensor<1xf64> as {r0}", 0)
    file.case("constant", [], [([[5, 5]], "ui8")], "dense<5> : tensor<1x2xi64> as {r0}")
    file.case("constant", [], [([0, 1], "i1")], "dense<[0, 1]> : tensor<2xi64> as {r0}")
    for element in ("i32", "f32", "i64", "ui8"):
        for shape in ((1,), (0,), (7,), (2, 3), (3, 1, 4)):
            for axis in range(len(shape)):
                y = np.broadcast_to(np.arange(shape[axis]).reshape([-1 if d == axis else 1 for d in range(len(shape))]),
                                    shape)
                file.case("iota", [], [(y, element)], f"{axis} : {{r0}}")


def shape_ops(file):
    for element in ("f64", "i32", "i1"):
        values = lambda *shape, e=element: normal(*shape) if e == "f64" else RANDOM.randint(0, 2, shape)
        for old, new in (((2, 6), (3, 4)), ((), (1, 1)), ((1,), ()), ((0, 3), (5, 0)), ((7,), (7, 1))):
            x = np.asarray(values(*old))
            file.case("reshape", [(x, element)], [(x.reshape(new), element)], "{0} : {t0} to {r0}")
        for old, order in (((2, 3), (1, 0)), ((2, 3, 4), (2, 0, 1)), ((), ()), ((0, 3), (1, 0)), ((5,), (0,)),
                           ((2, 1, 3, 2), (3, 1, 0, 2))):
            x = np.asarray(values(*old))
            file.case("transpose", [(x, element)], [(x.transpose(order), element)], f"{{0}}, {list(order)} : {{t0}} to {{r0}}")
        for old, new in (((1, 3), (2, 3)), ((2, 1), (2, 5)), ((), ()), ((1, 1), (3, 3)), ((1, 3), (0, 3)), ((1,), (7,)),
                         ((1,), (0,))):
            x = np.asarray(values(*old))
            file.case("broadcast_to", [(x, element)], [(np.broadcast_to(x, new), element)], "{0} : {t0} to {r0}")
        for old, offsets, sizes, strides in (((2, 5), (0, 1), (2, 2), (1, 2)), ((7,), (6,), (1,), (3,)),
                                             ((7,), (0,), (3,), (3,)), ((4, 4), (1, 0), (0, 4), (1, 1)), ((), (), (), ()),
                                             ((3, 5, 2), (1, 0, 1), (2, 3, 1), (1, 2, 1)), ((0,), (0,), (0,), (1,))):
            x = np.asarray(values(*old))
            cut = tuple(slice(o, o + n * s, s) if n else slice(0, 0) for o, n, s in zip(offsets, sizes, strides))
            file.case("slice", [(x, element)], [(x[cut], element)],
                      f"{{0}} {list(offsets)} {list(sizes)} {list(strides)} : {{t0}} to {{r0}}")
        for shapes, axis in ((((2, 3), (1, 3)), 0), (((2, 3), (2, 1), (2, 4)), 1), (((3,),), 0), (((0,), (2,)), 0),
                             (((2, 1, 2), (2, 3, 2)), 1)):
            parts = [np.asarray(values(*s)) for s in shapes]
            names = ", ".join(f"{{{i}}}" for i in range(len(parts)))
            types = ", ".join(f"{{t{i}}}" for i in range(len(parts)))
            file.case("concat", [(p, element) for p in parts], [(np.concatenate(parts, axis), element)],
                      f"{axis}, {names} : {types} to {{r0}}")
        for old, low, high, interior in (((3,), (1,), (0,), (1,)), ((2, 3), (0, 2), (1, 0), (2, 0)), ((), (), (), ()),
                                         ((0,), (1,), (2,), (3,)), ((1,), (2,), (2,), (5,)), ((3, 1, 2), (1, 0, 0), (0, 0, 1), (0, 1, 1))):
            x = np.asarray(values(*old))
            value = -1.5 if element == "f64" else 1
            y = np.full([a + n + max(n - 1, 0) * i + b for n, a, b, i in zip(old, low, high, interior)], value,
                        dtype=np.asarray(x).dtype)
            cut = tuple(slice(a, a + (n - 1) * (i + 1) + 1 if n else a, i + 1) for n, a, i in zip(old, low, interior))
            y[cut] = x
            file.case("pad", [(x, element)], [(y, element)],
                      f"{{0}} {list(low)} {list(high)} {list(interior)} with {number(value)} : {{t0}} to {{r0}}")


# Reductions ----------------------------------------------------------------------------------------------------------

def reduce_ops(file):
    empty = {"reduce_sum": 0.0, "reduce_prod": 1.0, "reduce_max": -np.inf, "reduce_min": np.inf}
    fold = {"reduce_sum": np.add, "reduce_prod": np.multiply, "reduce_max": np.maximum, "reduce_min": np.minimum}
    shapes = [((3, 5), (0,)), ((3, 5), (1,)), ((3, 5), (0, 1)), ((2, 3, 4), (0, 2)), ((2, 3, 4), (1,)), ((7,), (0,)),
              ((), ()), ((3,), ()), ((0, 3), (0,)), ((3, 0), (0,)), ((0,), (0,)), ((1, 1), (1,)), ((2, 0, 3), (0, 1))]
    for op, function in fold.items():
        for shape, axes in shapes:
            x = np.asarray(normal(*shape))
            y = function.reduce(x, axis=axes, initial=empty[op]) if axes else x
            file.case(op, [(x, "f64")], [(y, "f64")], f"{{0}}, {list(axes)} : {{t0}} to {{r0}}")
        x = np.array([[np.nan, 1, 2], [1, np.nan, np.inf], [np.inf, 5, -np.inf], [-np.inf, -np.inf, 0.0]])
        file.case(op, [(x, "f64")], [(function.reduce(x, axis=1), "f64")], "{0}, [1] : {t0} to {r0}")
        for element in ("i32", "i64", "ui8", "i8"):
            kind = NUMPY[element]
            limits = np.iinfo(kind)
            x = np.array([[1, 2, 3], [limits.max, limits.max, 2], [limits.min, 1, limits.max]], dtype=kind)
            file.case(op, [(x, element)], [(function.reduce(x, axis=1, dtype=kind), element)], "{0}, [1] : {t0} to {r0}")
            start = {"reduce_sum": 0, "reduce_prod": 1, "reduce_max": limits.min, "reduce_min": limits.max}[op]
            file.case(op, [(np.zeros((2, 0)), element)], [([start, start], element)], "{0}, [1] : {t0} to {r0}")
    for op, function in (("argmax", np.argmax), ("argmin", np.argmin)):
        for shape, axis in (((3, 5), 0), ((3, 5), 1), ((7,), 0), ((1,), 0), ((2, 3, 4), 1), ((0, 3), 1), ((3, 0, 2), 0)):
            x = normal(*shape)
            file.case(op, [(x, "f64")], [(function(x, axis=axis), "i32")], f"{{0}}, {axis} : {{t0}} to {{r0}}")
        x = np.array([[1, 3, 3], [2, 2, 2], [np.nan, 5, np.nan], [5, np.nan, 1], [-np.inf, np.inf, np.inf],
                      [-1, -1, -2], [0.0, -0.0, 0.0]])
        file.case(op, [(x, "f64")], [(function(x, axis=1), "i32")], "{0}, 1 : {t0} to {r0}")
        x = np.array([[1, 3, 3], [255, 0, 255], [0, 0, 0]])
        file.case(op, [(x, "ui8")], [(function(x, axis=1), "i32")], "{0}, 1 : {t0} to {r0}")
        x = np.array([[-1, -3, 3], [2**31 - 1, -2**31, 0]])
        file.case(op, [(x, "i32")], [(function(x, axis=1), "i32")], "{0}, 1 : {t0} to {r0}")


# Products, convolutions, pools ---------------------------------------------------------------------------------------

def matmul(file):
    for batch, i, k, j in (((), 2, 3, 4), ((), 1, 1, 1), ((), 0, 3, 2), ((), 2, 0, 3), ((), 3, 5, 0), ((2,), 3, 4, 5),
                           ((2, 1), 1, 7, 3), ((0,), 2, 2, 2)):
        for ta, tb in itertools.product((False, True), repeat=2):
            a, b = normal(*batch, i, k), normal(*batch, k, j)
            y = a @ b
            a, b = (a.swapaxes(-1, -2) if ta else a), (b.swapaxes(-1, -2) if tb else b)
            flags = (" transpose_a" if ta else "") + (" transpose_b" if tb else "")
            file.case("matmul", [(a, "f64"), (b, "f64")], [(y, "f64")], f"{{0}}, {{1}}{flags} : {{t0}}, {{t1}} to {{r0}}")
    a, b = normal(3, 5), normal(5, 3)
    file.case("matmul", [(a, "f32"), (b, "f32")], [(a @ b, "f32")], "{0}, {1} : {t0}, {t1} to {r0}", tolerance=1e-6)
    a = np.array([[np.nan, 1], [np.inf, 0]])
    b = np.array([[1.0, 0.0], [1.0, 2.0]])
    file.case("matmul", [(a, "f64"), (b, "f64")], [(a @ b, "f64")], "{0}, {1} : {t0}, {t1} to {r0}")


def epilogue(file):
    """Masks have one bit per element, in rows of whole groups of 128 bits."""
    a, b, row = (x.astype(np.float32).astype(np.float64) for x in (normal(3, 5), normal(5, 10), normal(10)))
    a[0] = np.nan
    active = np.where(a @ b + row <= 0, 0, a @ b + row)
    mask = np.zeros((3, 16), np.uint8)
    for i, j in zip(*np.nonzero(active > 0)):
        mask[i, j // 8] |= 1 << j % 8
    positive = np.zeros((3, 16), np.uint8)
    for i, j in zip(*np.nonzero(a @ b > 0)):
        positive[i, j // 8] |= 1 << j % 8
    inputs = [(a, "f32"), (b, "f32")]
    relu = np.where(a @ b <= 0, 0, a @ b)

    def case(name, more, outputs):
        operands = ", ".join(f"{{{i}}}" for i in range(2 + len(more)))
        types = ", ".join(f"{{t{i}}}" for i in range(2 + len(more)))
        results = ", ".join(f"{{r{i}}}" for i in range(len(outputs)))
        file.case("matmul_epilogue", inputs + more, outputs, f"{name} {operands} : ({types}) -> ({results})", tolerance=1e-6)

    case("bias", [(row, "f32")], [(a @ b + row, "f32")])
    case("relu", [], [(relu, "f32")])
    case("bias_relu", [(row, "f32")], [(active, "f32")])
    case("relu_mask", [], [(relu, "f32"), (positive, "ui8")])
    case("bias_relu_mask", [(row, "f32")], [(active, "f32"), (mask, "ui8")])
    bits = (mask[:, np.arange(10) // 8] >> np.arange(10) % 8) & 1
    case("relu_grad", [(mask, "ui8")], [(np.where(bits, a @ b, 0), "f32")])
    case("bias_grad", [], [(a @ b, "f32"), (b.sum(0), "f32")])


def conv(file):
    for images, filters, stride, low, high, dilation, groups in CONVOLUTIONS:
        x = torch.from_numpy(normal(*images)).requires_grad_()
        w = torch.from_numpy(normal(*filters)).requires_grad_()
        padding = [p for pair in reversed(list(zip(low, high))) for p in pair]
        function = {3: F.conv1d, 4: F.conv2d, 5: F.conv3d}[len(images)]
        y = function(F.pad(x, padding), w, stride=stride, dilation=dilation, groups=groups)
        dy = torch.from_numpy(normal(*y.shape))
        dx, dw = torch.autograd.grad(y, (x, w), dy)
        x, w, y, dy, dx, dw = (t.detach().numpy() for t in (x, w, y, dy, dx, dw))
        text = (f"{{0}}, {{1}} stride {list(stride)} pad {list(low)} {list(high)} dilation {list(dilation)} "
                f"groups {groups} : {{t0}}, {{t1}} to {{r0}}")
        file.case("conv", [(x, "f64"), (w, "f64")], [(y, "f64")], text)
        file.case("conv_data_grad", [(dy, "f64"), (w, "f64")], [(dx, "f64")], text)
        file.case("conv_filter_grad", [(x, "f64"), (dy, "f64")], [(dw, "f64")], text)


def pool_windows(plane, size, stride, low, high):
    """For each window the positions inside the plane, row-major."""
    counts = [(n + a + b - k) // s + 1 if n + a + b >= k else 0 for n, k, s, a, b in zip(plane, size, stride, low, high)]
    for out in itertools.product(*map(range, counts)):
        inside = []
        for tap in itertools.product(*map(range, size)):
            at = [o * s - a + t for o, s, a, t in zip(out, stride, low, tap)]
            if all(0 <= i < n for i, n in zip(at, plane)):
                inside.append(tuple(at))
        yield out, inside


def pool(file):
    geometries = [((2, 3, 4, 6), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 2, 5, 5), (3, 2), (1, 2), (1, 0), (1, 1)),
                  ((2, 1, 7), (3,), (2,), (1,), (1,)), ((1, 1, 3, 3), (3, 3), (3, 3), (2, 2), (2, 2)), ((1, 2, 5), (2,), (1,), (0,), (0,)),
                  ((0, 1, 4, 4), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 1, 3, 3, 3), (2, 2, 2), (1, 1, 1), (0, 0, 0), (0, 0, 0)),
                  ((1, 1, 1, 1), (1, 1), (1, 1), (0, 0), (0, 0))]
    for shape, size, stride, low, high in geometries:
        for special in (False, True):
            x = normal(*shape)
            if special:
                x = np.round(x).astype(np.float64)
                x.reshape(-1)[::5] = np.nan
                x.reshape(-1)[1::7] = -np.inf
            pool_case(file, x, size, stride, low, high)
    x = np.array([[[3, 3, 200, 255], [0, 255, 3, 0]]])
    file.case("max_pool", [(x, "ui8")], [([[[3, 255], [255, 3]]], "ui8"), ([[[0, 3], [1, 2]]], "i32")],
              "{0} size [2] stride [2] pad [0] [0] : {t0} to {r0}, {r1}")


def pool_case(file, x, size, stride, low, high):
    rank = len(size)
    plane, lead = x.shape[x.ndim - rank:], x.shape[:x.ndim - rank]
    windows = list(pool_windows(plane, size, stride, low, high))
    counts = [max([o[d] for o, _ in windows], default=-1) + 1 for d in range(rank)]
    y, where = np.zeros((*lead, *counts)), np.zeros((*lead, *counts), dtype=int)
    for outer in itertools.product(*map(range, lead)):
        for out, inside in windows:
            values = [x[outer + at] for at in inside]
            best = int(np.argmax(values))  # the first nan or the first of the largest
            y[outer + out] = values[best]
            where[outer + out] = np.ravel_multi_index(inside[best], plane)
    text = f"size {list(size)} stride {list(stride)} pad {list(low)} {list(high)} : "
    file.case("max_pool", [(x, "f64")], [(y, "f64"), (where, "i32")], "{0} " + text + "{t0} to {r0}, {r1}")
    dy = normal(*y.shape)
    planes = int(np.prod(lead, dtype=int))
    dx = np.zeros((planes, int(np.prod(plane))))
    windows = int(np.prod(counts))
    for i, (rows, grads) in enumerate(zip(where.reshape(planes, windows), dy.reshape(planes, windows))):
        np.add.at(dx[i], rows, grads)
    file.case("pool_scatter", [(dy, "f64"), (where, "i32")], [(dx.reshape(x.shape), "f64")],
              "{0}, {1} " + text + "{t0}, {t1} to {r0}")
    flat = x.reshape(dx.shape)
    gathered = np.take_along_axis(flat, where.reshape(planes, windows), 1).reshape(y.shape)
    file.case("pool_gather", [(x, "f64"), (where, "i32")], [(gathered, "f64")], "{0}, {1} " + text + "{t0}, {t1} to {r0}")


# Softmax, losses, take -----------------------------------------------------------------------------------------------

def softmax(file):
    for op, function in (("softmax", F.softmax), ("log_softmax", F.log_softmax)):
        for shape, axis in (((2, 5), 1), ((2, 5), 0), ((7,), 0), ((2, 3, 4), 1), ((1,), 0), ((0, 3), 1), ((3, 0), 1), ((3, 0), 0)):
            x = normal(*shape)
            file.case(op, [(x, "f64")], [(function(torch.from_numpy(x), axis).numpy(), "f64")], f"{{0}}, {axis} : {{t0}}")
        x = np.array([[1000.0, 999.0, -1000.0], [-1e30, 0, -1e30], [-np.inf, 0, 1], [np.nan, 0, 1], [np.inf, 0, 1],
                      [-np.inf, -np.inf, -np.inf], [5, 5, 5]])
        file.case(op, [(x, "f64")], [(function(torch.from_numpy(x), 1).numpy(), "f64")], "{0}, 1 : {t0}")
        x = normal(3, 33) * 10
        file.case(op, [(x, "f32")], [(function(torch.from_numpy(x), 1).numpy(), "f32")], "{0}, 1 : {t0}", tolerance=1e-6)


def loss(file):
    for shape, classes in (((4,), 5), ((1,), 1), ((), 3), ((0,), 4), ((2, 3), 7)):
        for smoothing, ignore in ((0.0, None), (0.1, None), (1.0, None), (0.0, 2), (0.25, 0), (0.1, -100)):
            x = normal(*shape, classes)
            label = RANDOM.randint(0, classes, shape)
            if ignore == -100 and label.size:
                label = np.where(np.arange(label.size).reshape(label.shape) % 2, -100, label)
            ignored = {} if ignore is None else {"ignore_index": ignore}
            y = F.cross_entropy(torch.from_numpy(x.reshape(-1, classes)), torch.from_numpy(np.asarray(label).reshape(-1)),
                                label_smoothing=smoothing, reduction="none", **ignored).numpy().reshape(shape)
            kinds = ("i64", "i32") if ignore == -100 else ("ui8", "i32", "i64")
            attributes = ", ".join(([f"smoothing = {number(smoothing)} : f64"] if smoothing else []) +
                                   ([f"ignore = {ignore} : i64"] if ignore is not None else []))
            for kind in kinds:
                file.case("cross_entropy", [(x, "f64"), (label, kind)], [(y, "f64")],
                          f"{{0}}, {{1}} {{{{{attributes}}}}} : {{t0}}, {{t1}} to {{r0}}")
    # A label that is no class has no weight of its own; smoothing still counts.
    x = normal(3, 4)
    mean = -F.log_softmax(torch.from_numpy(x), 1).numpy().mean(1)
    for smoothing in (0.0, 0.5):
        file.case("cross_entropy", [(x, "f64"), ([4, -1, 1000], "i32")], [(smoothing * mean, "f64")],
                  f"{{0}}, {{1}} {{{{smoothing = {number(smoothing)} : f64}}}} : {{t0}}, {{t1}} to {{r0}}")


def gather(file):
    for shape, axis in (((4, 5), 1), ((4, 5), 0), ((7,), 0), ((2, 3, 4), 1), ((0, 3), 1), ((3, 1), 1), ((3, 0), 0)):
        x = np.asarray(normal(*shape))
        kept = shape[:axis] + shape[axis + 1:]
        index = RANDOM.randint(0, shape[axis], kept)
        y = np.take_along_axis(x, np.expand_dims(index, axis), axis).squeeze(axis) if index.size or x.size else np.zeros(kept)
        for kind in ("i32", "ui8", "i64"):
            file.case("take", [(x, "f64"), (index, kind)], [(y, "f64")], f"{{0}}, {{1}}, {axis} : {{t0}}, {{t1}} to {{r0}}")
    x = normal(4, 3)
    file.case("take", [(x, "f64"), ([-1, 3, 2, 100], "i32")], [([0, 0, x[2, 2], 0], "f64")], "{0}, {1}, 1 : {t0}, {t1} to {r0}")
    file.case("take", [([[1, 2], [3, 4]], "ui8"), ([1, 0], "i64")], [([2, 3], "ui8")], "{0}, {1}, 1 : {t0}, {t1} to {r0}")
    file.case("take", [([[0, 1], [1, 0]], "i1"), ([1, 0], "i32")], [([1, 1], "i1")], "{0}, {1}, 1 : {t0}, {t1} to {r0}")


FAMILIES = {"elementwise": [unary, binary], "compare": [compare, select], "cast": [cast], "constant": [constant],
            "shape": [shape_ops], "reduce": [reduce_ops], "matmul": [matmul], "conv": [conv], "pool": [pool],
            "softmax": [softmax], "loss": [loss], "gather": [gather], "epilogue": [epilogue]}


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for family, writers in FAMILIES.items():
        file = File(folder, family)
        for writer in writers:
            writer(file)
        file.write()


if __name__ == "__main__":
    main()
