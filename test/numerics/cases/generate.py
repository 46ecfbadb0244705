#!/usr/bin/env python3
"""Writes the numeric cases: one file per op family, one entry per op, type and size.

usage: test/numerics/cases/generate.py [FOLDER]

Inputs are drawn by weft-opt; expected values come from the interpreter. Entries
whose name ends in f64 are held to f64's own accuracy by run-cases.py.
"""

import itertools
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
from convolutions import CONVOLUTIONS  # noqa: E402

SHAPES = [(), (0,), (1,), (3,), (16,), (17,), (33,), (1023,), (5, 33), (3, 0), (2, 3, 17)]
FEW = [(), (0,), (1,), (17,), (5, 33)]
# nan, infinities, zeros, tiny, huge
SPECIAL = ("dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, "
           "-1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64>")


def tensor(shape, element="f32"):
    return "tensor<" + "".join(f"{size}x" for size in shape) + element + ">"


class Value:
    def __init__(self, name, shape, element):
        self.name, self.shape, self.element = name, tuple(shape), element
        self.type = tensor(shape, element)


class Entry:
    """Grows one predict entry."""

    def __init__(self, name):
        self.name, self.arguments, self.lines, self.count = name, [], [], 0

    def argument(self, shape, element="f32", limit=None):
        name = f"x{len(self.arguments)}"
        extra = f", weft.label_limit = {limit} : i64" if limit else ""
        self.arguments.append(f'%{name}: {tensor(shape, element)} {{weft.name = "{name}"{extra}}}')
        return Value("%" + name, shape, element)

    def op(self, text, shape, element="f32", results=1):
        name = f"%{self.count}"
        self.count += 1
        self.lines.append(f"{name}{':' + str(results) if results > 1 else ''} = weft.{text}")
        return Value(name, shape, element)

    def same(self, op, *operands):
        first = operands[0]
        return self.op(f"{op} {', '.join(o.name for o in operands)} : {first.type}", first.shape, first.element)

    def to(self, op, operand, rest, shape, element=None):
        element = element or operand.element
        return self.op(f"{op} {operand.name}{rest} : {operand.type} to {tensor(shape, element)}", shape, element)

    def splat(self, value, like):
        wide = "f64" if like.element[0] in "fb" else "i64"
        return self.op(f"constant dense<{value}> : {tensor(like.shape, wide)} as {like.type}", like.shape, like.element)

    def special(self, element):
        """Special values that no folder sees: they come through an input."""
        x = self.argument((17,), element)
        big = self.op(f"constant {SPECIAL} as {x.type}", (17,), element)
        return self.same("add", self.same("mul", x, self.splat("0.0", x)), big)

    def integers(self, shape, element):
        """Values over the whole width: small ones times a factor that wraps."""
        x = self.argument(shape, element)
        return self.same("mul", x, self.splat({"ui8": "37", "i8": "29", "i16": "7919"}.get(element, "400000009"), x))

    def text(self, *results):
        types = ", ".join(r.type for r in results)
        body = "\n".join("    " + line for line in self.lines)
        outs = ", ".join(f'{r.type} {{weft.name = "y{i}", weft.kind = "output"}}' for i, r in enumerate(results))
        return (f"  weft.entry @{self.name} predict({', '.join(self.arguments)})\n      -> ({outs}) {{\n{body}\n"
                f"    weft.return {', '.join(r.name for r in results)} : {types}\n  }}")


def label(shape):
    return "x".join(map(str, shape)) or "scalar"


REAL = ["neg", "abs", "sign", "relu", "floor", "ceil", "round", "exp", "log", "sqrt", "rsqrt", "tanh", "sigmoid",
        "stop_gradient"]
PAIRS = ["add", "sub", "mul", "div", "floordiv", "mod", "pow", "minimum", "maximum"]


def unary():
    for op in REAL:
        for element in ("f32", "f64"):
            for shape in SHAPES if element == "f32" else FEW:
                e = Entry(f"{op}_{label(shape)}_{element}")
                yield e.text(e.same(op, e.argument(shape, element)))
            e = Entry(f"{op}_special_{element}")
            yield e.text(e.same(op, e.special(element)))
    for op in ("neg", "abs", "sign", "relu"):
        for element, shape in itertools.product(("i32", "i64", "ui8", "i8", "i16"), ((), (1,), (33,))):
            e = Entry(f"{op}_{label(shape)}_{element}")
            yield e.text(e.same(op, e.integers(shape, element)))
    for shape in FEW:
        e = Entry(f"not_{label(shape)}_i1")
        yield e.text(e.same("not", e.argument(shape, "i1")))


def binary():
    for op in PAIRS:
        for element in ("f32", "f64"):
            for shape in SHAPES if element == "f32" else FEW:
                e = Entry(f"{op}_{label(shape)}_{element}")
                yield e.text(e.same(op, e.argument(shape, element), e.argument(shape, element)))
            e = Entry(f"{op}_special_{element}")
            x = e.special(element)
            row = e.op(f"reshape {x.name} : {x.type} to {tensor((17, 1), element)}", (17, 1), element)
            column = e.op(f"reshape {x.name} : {x.type} to {tensor((1, 17), element)}", (1, 17), element)
            a = e.to("broadcast_to", row, "", (17, 17))
            b = e.to("broadcast_to", column, "", (17, 17))
            yield e.text(e.same(op, a, b))
    for op in ("add", "sub", "mul", "floordiv", "mod", "minimum", "maximum"):
        for element, shape in itertools.product(("i32", "i64", "ui8", "i8", "i16"), ((), (33,), (255,))):
            e = Entry(f"{op}_{label(shape)}_{element}")
            yield e.text(e.same(op, e.integers(shape, element), e.argument(shape, element)))
    for op in ("and", "or"):
        for shape in FEW:
            e = Entry(f"{op}_{label(shape)}_i1")
            yield e.text(e.same(op, e.argument(shape, "i1"), e.argument(shape, "i1")))
    for exponent in ("0.0", "1.0", "2.0", "3.0", "-1.0", "0.5", "2.5"):
        e = Entry("pow_by_" + exponent.replace(".", "_").replace("-", "m"))
        x = e.argument((33,))
        yield e.text(e.same("pow", x, e.splat(exponent, x)))


def compare():
    for relation in ("lt", "le", "gt", "ge", "eq", "ne"):
        for element, shape in itertools.product(("f32", "f64", "i32", "ui8", "i1", "i8"), ((), (0,), (33,))):
            e = Entry(f"{relation}_{label(shape)}_{element}")
            whole = element not in ("f32", "f64", "i1")
            x = e.integers(shape, element) if whole else e.argument(shape, element)
            y = e.argument(shape, element)
            yield e.text(e.op(f"compare {relation} {x.name}, {y.name} : {x.type}", shape, "i1"))
        e = Entry(f"{relation}_special_f32")
        x = e.special("f32")
        yield e.text(e.op(f"compare {relation} {x.name}, {x.name} : {x.type}", x.shape, "i1"))
    for element, shape in itertools.product(("f32", "f64", "i32", "ui8", "i1"), FEW):
        e = Entry(f"select_{label(shape)}_{element}")
        c, x, y = e.argument(shape, "i1"), e.argument(shape, element), e.argument(shape, element)
        yield e.text(e.op(f"select {c.name}, {x.name}, {y.name} : {x.type}", shape, element))


def cast():
    kinds = ("f32", "f64", "i64", "i32", "i16", "i8", "ui8", "i1")
    for source, target in itertools.product(kinds, kinds):
        for shape in ((), (0,), (33,)):
            e = Entry(f"cast_{source}_{target}_{label(shape)}")
            wide = source[0] in "fb" or source == "i1"
            x = e.argument(shape, source) if wide else e.integers(shape, source)
            yield e.text(e.to("cast", x, "", shape, target))
        if source in ("f32", "f64"):
            e = Entry(f"cast_{source}_{target}_special")
            yield e.text(e.to("cast", e.special(source), "", (17,), target))


def shape_ops():
    for element in ("f32", "f64", "i32", "ui8", "i1"):
        for axis, shape in ((0, (17,)), (1, (3, 5)), (0, (0,))):
            if element != "i1":
                e = Entry(f"iota_{label(shape)}_{element}")
                e.argument((1,), element)
                yield e.text(e.op(f"iota {axis} : {tensor(shape, element)}", shape, element))
        e = Entry(f"constant_{element}")
        x = e.argument((3,), element)
        c = e.op(f"constant dense<[0, 1, 1]> : tensor<3xi64> as {x.type}" if element[0] in "iu" else
                 f"constant dense<[0.5, 1.5, -3.0]> : tensor<3xf64> as {x.type}", (3,), element)
        yield e.text(c)
        for old, new in (((2, 6), (3, 4)), ((), (1, 1)), ((1,), ()), ((0, 3), (5, 0)), ((33,), (33, 1))):
            e = Entry(f"reshape_{label(old)}_{element}")
            yield e.text(e.to("reshape", e.argument(old, element), "", new))
        for old, order in (((5, 33), (1, 0)), ((2, 3, 17), (2, 0, 1)), ((2, 3, 17), (0, 2, 1)), ((0, 3), (1, 0)), ((), ()),
                           ((1, 17), (1, 0)), ((2, 1, 3, 5), (3, 1, 0, 2)), ((33, 64), (1, 0))):
            e = Entry(f"transpose_{label(old)}_{''.join(map(str, order))}_{element}")
            yield e.text(e.to("transpose", e.argument(old, element), f", {list(order)}", [old[a] for a in order]))
        for old, new in (((1, 3), (17, 3)), ((17, 1), (17, 33)), ((), ()), ((1, 1), (3, 3)), ((1, 3), (0, 3)), ((1,), (1023,))):
            e = Entry(f"broadcast_{label(old)}_{label(new)}_{element}")
            yield e.text(e.to("broadcast_to", e.argument(old, element), "", new))
        for old, offsets, sizes, strides in (((2, 35), (0, 1), (2, 17), (1, 2)), ((7,), (6,), (1,), (3,)), ((100,), (1,), (33,), (3,)),
                                             ((4, 4), (1, 0), (0, 4), (1, 1)), ((), (), (), ()), ((3, 5, 2), (1, 0, 1), (2, 3, 1), (1, 2, 1))):
            e = Entry(f"slice_{label(old)}_{element}")
            yield e.text(e.to("slice", e.argument(old, element), f" {list(offsets)} {list(sizes)} {list(strides)}", sizes))
        for shapes, axis in ((((2, 17), (1, 17)), 0), (((2, 3), (2, 1), (2, 33)), 1), (((3,),), 0), (((0,), (2,)), 0),
                             (((2, 1, 5), (2, 3, 5)), 1)):
            e = Entry(f"concat_{'_'.join(map(label, shapes))}_{element}")
            parts = [e.argument(s, element) for s in shapes]
            new = list(shapes[0])
            new[axis] = sum(s[axis] for s in shapes)
            yield e.text(e.op(f"concat {axis}, {', '.join(p.name for p in parts)} : {', '.join(p.type for p in parts)} to "
                              f"{tensor(new, element)}", new, element))
        for old, low, high, interior in (((17,), (1,), (0,), (1,)), ((2, 3), (0, 2), (1, 0), (2, 0)), ((), (), (), ()),
                                         ((0,), (1,), (2,), (3,)), ((1,), (2,), (2,), (5,)), ((3, 1, 2), (1, 0, 0), (0, 0, 1), (0, 1, 1))):
            e = Entry(f"pad_{label(old)}_{element}")
            new = [a + n + max(n - 1, 0) * i + b for n, a, b, i in zip(old, low, high, interior)]
            yield e.text(e.to("pad", e.argument(old, element), f" {list(low)} {list(high)} {list(interior)} with 1.0", new))


def reduce_ops():
    shapes = [((3, 5), (0,)), ((3, 5), (1,)), ((17, 33), (0,)), ((17, 33), (1,)), ((17, 33), (0, 1)), ((2, 3, 17), (0, 2)),
              ((2, 3, 17), (1,)), ((1023,), (0,)), ((33, 1023), (0,)), ((33, 1023), (1,)), ((), ()), ((3,), ()), ((0, 3), (0,)),
              ((3, 0), (0,)), ((1, 1), (1,)), ((16,), (0,)), ((64, 10), (0,)), ((1, 17), (0,)), ((17, 1), (1,))]
    for op in ("reduce_sum", "reduce_prod", "reduce_max", "reduce_min"):
        for element in ("f32", "f64", "i32", "ui8"):
            for old, axes in shapes if element == "f32" else shapes[1:9]:
                e = Entry(f"{op}_{label(old)}_{''.join(map(str, axes))}_{element}")
                x = e.argument(old, element)
                if op == "reduce_prod" and element[0] == "f":
                    x = e.same("exp", e.same("mul", x, e.splat("0.01", x)))
                yield e.text(e.to(op, x, f", {list(axes)}", [n for d, n in enumerate(old) if d not in axes]))
        e = Entry(f"{op}_special")
        x = e.special("f32")
        folded = e.to(op, x, ", [0]", ())
        yield e.text(folded)
    for op in ("argmax", "argmin"):
        for element in ("f32", "f64", "i32", "ui8"):
            for old, axis in (((3, 5), 0), ((17, 33), 1), ((17, 33), 0), ((1023,), 0), ((1,), 0), ((2, 3, 17), 1), ((0, 3), 1), ((64, 10), 1)):
                e = Entry(f"{op}_{label(old)}_{axis}_{element}")
                yield e.text(e.to(op, e.argument(old, element), f", {axis}", old[:axis] + old[axis + 1:], "i32"))
        e = Entry(f"{op}_special")
        yield e.text(e.to(op, e.special("f32"), ", 0", (), "i32"))


def matmul():
    for batch, i, k, j in (((), 2, 3, 4), ((), 1, 1, 1), ((), 0, 3, 2), ((), 2, 0, 3), ((), 3, 5, 0), ((2,), 3, 4, 5), ((), 33, 17, 16),
                           ((), 64, 400, 120), ((2, 3), 5, 7, 3), ((0,), 2, 2, 2)):
        for ta, tb in itertools.product((False, True), repeat=2):
            for element in ("f32", "f64"):
                e = Entry(f"matmul_{label(batch)}_{i}_{k}_{j}_{int(ta)}{int(tb)}_{element}")
                a = e.argument((*batch, k, i) if ta else (*batch, i, k), element)
                b = e.argument((*batch, j, k) if tb else (*batch, k, j), element)
                flags = (" transpose_a" if ta else "") + (" transpose_b" if tb else "")
                yield e.text(e.op(f"matmul {a.name}, {b.name}{flags} : {a.type}, {b.type} to {tensor((*batch, i, j), element)}",
                                  (*batch, i, j), element))


EPILOGUES = {"bias": ("row", None), "relu": (None, None), "bias_relu": ("row", None), "relu_mask": (None, "mask"),
             "bias_relu_mask": ("row", "mask"), "relu_grad": ("mask", None), "bias_grad": (None, "row")}


def epilogue():
    for i, k, j in ((2, 3, 4), (1, 1, 1), (33, 17, 16), (64, 400, 120), (5, 7, 129)):
        extras = {"row": ((j,), "f32"), "mask": ((i, (j + 127) // 128 * 16), "ui8")}
        for name, (reads, writes) in EPILOGUES.items():
            for ta, tb in ((False, False), (True, False), (False, True)):
                e = Entry(f"matmul_{name}_{i}_{k}_{j}_{int(ta)}{int(tb)}_f32")
                operands = [e.argument((k, i) if ta else (i, k)), e.argument((j, k) if tb else (k, j))]
                if reads:
                    operands.append(e.argument(*extras[reads]))
                results = [((i, j), "f32")] + ([extras[writes]] if writes else [])
                flags = (" transpose_a" if ta else "") + (" transpose_b" if tb else "")
                made = e.op(f"matmul_epilogue {name} {', '.join(o.name for o in operands)}{flags} : "
                            f"({', '.join(o.type for o in operands)}) -> ({', '.join(tensor(*r) for r in results)})",
                            *results[0], results=len(results))
                if not writes:
                    yield e.text(made)
                    continue
                yield e.text(Value(made.name + "#0", *results[0]), Value(made.name + "#1", *results[1]))


LENET = [
    ((4, 1, 28, 28), (6, 1, 5, 5), (1, 1), (2, 2), (2, 2), (1, 1), 1),
    ((3, 6, 14, 14), (16, 6, 5, 5), (1, 1), (0, 0), (0, 0), (1, 1), 1),
]


def conv():
    for n, (x, w, stride, low, high, dilation, groups) in enumerate(CONVOLUTIONS + LENET):
        y = (x[0], w[0], *[(s + a + b - (d * (k - 1) + 1)) // t + 1
                           for s, k, t, a, b, d in zip(x[2:], w[2:], stride, low, high, dilation)])
        for op, (left, right, result) in {"conv": (x, w, y), "conv_data_grad": (y, w, x), "conv_filter_grad": (x, y, w)}.items():
            for element in ("f32", "f64") if n == 2 else ("f32",):
                e = Entry(f"{op}_{n}_{element}")
                a, b = e.argument(left, element), e.argument(right, element)
                yield e.text(e.op(f"{op} {a.name}, {b.name} stride {list(stride)} pad {list(low)} {list(high)} dilation "
                                  f"{list(dilation)} groups {groups} : {a.type}, {b.type} to {tensor(result, element)}",
                                  result, element))


def pool():
    for n, (shape, size, stride, low, high) in enumerate((
            ((2, 3, 4, 6), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 2, 5, 5), (3, 2), (1, 2), (1, 0), (1, 1)),
            ((2, 1, 7), (3,), (2,), (1,), (1,)), ((1, 1, 4, 4), (3, 3), (1, 1), (0, 0), (0, 0)), ((1, 2, 33), (2,), (1,), (0,), (0,)),
            ((0, 1, 4, 4), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 1, 5, 5), (2, 2), (3, 3), (0, 0), (0, 0)),
            ((1, 1, 3, 3, 3), (2, 2, 2), (1, 1, 1), (0, 0, 0), (0, 0, 0)), ((1, 1, 1, 1), (1, 1), (1, 1), (0, 0), (0, 0)),
            ((3, 6, 28, 28), (2, 2), (2, 2), (0, 0), (0, 0)))):
        rank = len(size)
        out = shape[:2] + tuple((s + a + b - k) // t + 1 for s, k, t, a, b in zip(shape[2:], size, stride, low, high))
        text = f" size {list(size)} stride {list(stride)} pad {list(low)} {list(high)} : "
        for element in ("f32", "f64", "i32", "ui8") if n < 3 else ("f32",):
            windows = f"{tensor(out, element)}, {tensor(out, 'i32')}"
            pooled = lambda e: e.op(f"max_pool %x0{text}{tensor(shape, element)} to {windows}", out, element, results=2)
            e = Entry(f"max_pool_{n}_{element}")
            e.argument(shape, element)
            y = pooled(e)
            yield e.text(Value(y.name + "#0", out, element), Value(y.name + "#1", out, "i32"))
            for op in ("pool_scatter", "pool_gather"):
                e = Entry(f"{op}_{n}_{element}")
                e.argument(shape, element)
                y = pooled(e)
                x = e.argument(out if op == "pool_scatter" else shape, element)
                result = shape if op == "pool_scatter" else out
                yield e.text(e.op(f"{op} {x.name}, {y.name}#1{text}{x.type}, {tensor(out, 'i32')} to {tensor(result, element)}",
                                  result, element))


def softmax():
    for op, element in itertools.product(("softmax", "log_softmax"), ("f32", "f64")):
        for shape, axis in (((2, 5), 1), ((33, 17), 0), ((17,), 0), ((2, 3, 17), 1), ((1,), 0), ((0, 3), 1), ((3, 0), 1), ((64, 10), 1),
                            ((3, 1023), 1)):
            e = Entry(f"{op}_{label(shape)}_{axis}_{element}")
            x = e.argument(shape, element)
            yield e.text(e.op(f"{op} {x.name}, {axis} : {x.type}", shape, element))
        e = Entry(f"{op}_large_{element}")
        x = e.argument((5, 33), element)
        far = e.same("mul", x, e.splat("1000.0", x))
        yield e.text(e.op(f"{op} {far.name}, 1 : {x.type}", (5, 33), element))


def loss():
    for shape, classes in (((17,), 5), ((1,), 1), ((), 3), ((0,), 4), ((2, 3), 7), ((64,), 10)):
        for n, (smoothing, ignore) in enumerate(((None, None), (0.1, None), (1.0, None), (None, 2), (0.25, 0))):
            # One label type per entry, all types over the entries.
            for kind, limit in [(("ui8", classes), ("i32", classes), ("i64", None))[(classes + n) % 3]]:
                e = Entry(f"cross_entropy_{label(shape)}_{classes}_{int((smoothing or 0) * 100)}_{ignore}_{kind}_{limit}")
                x, target = e.argument((*shape, classes)), e.argument(shape, kind, limit)
                attributes = ", ".join(([f"smoothing = {smoothing} : f64"] if smoothing else []) +
                                       ([f"ignore = {ignore} : i64"] if ignore is not None else []))
                yield e.text(e.op(f"cross_entropy {x.name}, {target.name} {{{attributes}}} : {x.type}, {target.type} to "
                                  f"{tensor(shape)}", shape))


def gather():
    for element in ("f32", "f64", "i32", "ui8", "i1"):
        for shape, axis in (((17, 5), 1), ((4, 33), 0), ((7,), 0), ((2, 3, 17), 1), ((0, 3), 1), ((3, 1), 1)):
            for kind, limit in (("ui8", shape[axis]), ("i32", None), ("i64", shape[axis])):
                e = Entry(f"take_{label(shape)}_{axis}_{element}_{kind}")
                kept = shape[:axis] + shape[axis + 1:]
                x, index = e.argument(shape, element), e.argument(kept, kind, limit)
                yield e.text(e.op(f"take {x.name}, {index.name}, {axis} : {x.type}, {index.type} to {tensor(kept, element)}", kept, element))


# Clusters ------------------------------------------------------------------------------------------------------------

def spread(e, x, axis, shape):
    """Repeats a value whose `axis` was folded."""
    kept = [1 if d == axis else n for d, n in enumerate(shape)]
    return e.to("broadcast_to", e.to("reshape", x, "", kept), "", shape)


def fold(e, op, x, axis):
    return e.to(op, x, f", [{axis}]", [n for d, n in enumerate(x.shape) if d != axis])


def fused():
    for shape, axis, element in (((64, 10), 1, "f32"), ((33, 17), 0, "f32"), ((2, 3, 17), 1, "f64"), ((1, 1), 1, "f32"), ((0, 5), 1, "f32")):
        tail = f"{label(shape)}_{axis}_{element}"
        # Softmax by hand.
        e = Entry(f"softmax_by_hand_{tail}")
        x = e.argument(shape, element)
        power = e.same("exp", e.same("sub", x, spread(e, fold(e, "reduce_max", x, axis), axis, shape)))
        yield e.text(e.same("div", power, spread(e, fold(e, "reduce_sum", power, axis), axis, shape)))
        # Layer normalisation: two reductions over one axis, then a chain.
        e = Entry(f"layer_norm_{tail}")
        x, scale = e.argument(shape, element), e.argument(shape, element)
        kept = [n for d, n in enumerate(shape) if d != axis]
        count = e.splat(repr(1.0 / max(shape[axis], 1)), Value("", kept, element))
        mean = e.same("mul", fold(e, "reduce_sum", x, axis), count)
        centred = e.same("sub", x, spread(e, mean, axis, shape))
        variance = e.same("mul", fold(e, "reduce_sum", e.same("mul", centred, centred), axis), count)
        inverse = e.same("rsqrt", e.same("add", variance, e.splat("1.0e-5", variance)))
        yield e.text(e.same("mul", e.same("mul", centred, spread(e, inverse, axis, shape)), scale), mean, variance)
        # Relu backward and the sum of its columns.
        e = Entry(f"relu_backward_{tail}")
        dy, x = e.argument(shape, element), e.argument(shape, element)
        zero = e.splat("0.0", x)
        positive = e.op(f"compare gt {x.name}, {zero.name} : {x.type}", shape, "i1")
        dx = e.op(f"select {positive.name}, {dy.name}, {zero.name} : {x.type}", shape, element)
        yield e.text(dx, fold(e, "reduce_sum", dx, 0))
    e = Entry("batch_norm")
    x, scale, bias = e.argument((8, 3, 5, 5)), e.argument((3,)), e.argument((3,))
    per = lambda v: e.to("broadcast_to", e.to("reshape", v, "", (1, 3, 1, 1)), "", x.shape)
    count = e.splat("0.005", scale)
    mean = e.same("mul", e.to("reduce_sum", x, ", [0, 2, 3]", (3,)), count)
    centred = e.same("sub", x, per(mean))
    variance = e.same("mul", e.to("reduce_sum", e.same("mul", centred, centred), ", [0, 2, 3]", (3,)), count)
    factor = e.same("mul", scale, e.same("rsqrt", e.same("add", variance, e.splat("1.0e-5", variance))))
    yield e.text(e.same("add", e.same("mul", centred, per(factor)), per(bias)), mean, variance)
    for shape in ((5, 33), (33, 17), (1, 17), (0, 3)):
        back = (shape[1], shape[0])
        e = Entry(f"transpose_in_chain_{label(shape)}")
        x, y = e.argument(shape), e.argument(back)
        turned = e.to("transpose", e.same("tanh", x), ", [1, 0]", back)
        mixed = e.same("mul", e.same("add", turned, y), turned)
        again = e.to("transpose", mixed, ", [1, 0]", shape)
        yield e.text(e.same("sub", again, x), e.to("reduce_sum", mixed, ", [0]", (shape[0],)))
        e = Entry(f"transpose_then_reduce_{label(shape)}")
        x = e.argument(shape)
        turned = e.to("transpose", e.same("exp", x), ", [1, 0]", back)
        yield e.text(e.to("reduce_max", turned, ", [1]", (shape[1],)), e.to("reduce_sum", turned, ", [0]", (shape[0],)))
    e = Entry("slice_concat_pad_chain")
    x = e.argument((7, 33))
    left = e.to("slice", e.same("tanh", x), " [1, 0] [6, 16] [1, 2]", (6, 16))
    right = e.to("slice", e.same("neg", x), " [0, 17] [6, 16] [1, 1]", (6, 16))
    joined = e.op(f"concat 1, {left.name}, {right.name} : {left.type}, {right.type} to {tensor((6, 32))}", (6, 32))
    padded = e.to("pad", e.same("mul", joined, joined), " [1, 0] [0, 1] [0, 0] with -2.0", (7, 33))
    yield e.text(e.same("add", padded, x), e.to("reduce_sum", padded, ", [0]", (33,)))
    # Of three wide accesses one stands four bytes beside a multiple of sixteen.
    e = Entry("slice_beside_alignment")
    x, y = e.argument((4, 36)), e.argument((4, 32))
    yield e.text(e.same("add", y, e.to("slice", x, " [0, 1] [4, 32] [1, 1]", (4, 32))))
    e = Entry("pad_interior_chain")
    x = e.argument((3, 5))
    wide = e.to("pad", e.same("exp", x), " [1, 2] [2, 0] [1, 2] with 0.0", (8, 15))
    yield e.text(e.same("tanh", wide), e.to("slice", e.same("mul", wide, wide), " [1, 2] [3, 5] [2, 3]", (3, 5)))
    e = Entry("values_used_twice")
    x, y = e.argument((33,)), e.argument((33,))
    a = e.same("add", x, y)
    b = e.same("mul", a, x)
    c = e.same("sub", b, a)
    yield e.text(c, b, a, e.same("maximum", c, b), x)
    e = Entry("same_result_twice")
    x = e.argument((17,))
    a = e.same("exp", x)
    yield e.text(a, a, x, e.to("reshape", a, "", (1, 17)))
    e = Entry("loss_and_accuracy")
    x, t = e.argument((64, 10)), e.argument((64,), "ui8", 10)
    losses = e.op(f"cross_entropy {x.name}, {t.name} : {x.type}, {t.type} to {tensor((64,))}", (64,))
    total = e.to("reduce_sum", losses, ", [0]", ())
    best = e.to("argmax", x, ", 1", (64,), "i32")
    wide = e.to("cast", t, "", (64,), "i32")
    hit = e.op(f"compare eq {best.name}, {wide.name} : {best.type}", (64,), "i1")
    right = e.to("reduce_sum", e.to("cast", hit, "", (64,), "f32"), ", [0]", ())
    yield e.text(e.same("mul", total, e.splat("0.015625", total)), right)
    e = Entry("matmul_bias_relu")
    x, w, b = e.argument((17, 33)), e.argument((33, 16)), e.argument((16,))
    y = e.op(f"matmul {x.name}, {w.name} : {x.type}, {w.type} to {tensor((17, 16))}", (17, 16))
    yield e.text(e.same("relu", e.same("add", y, spread(e, b, 0, (17, 16)))))
    e = Entry("pixels")
    x = e.argument((4, 28, 28), "ui8")
    y = e.to("cast", x, "", (4, 28, 28), "f32")
    scaled = e.same("mul", e.same("sub", y, e.splat("72.9", y)), e.splat("0.0111", y))
    yield e.text(e.to("reshape", scaled, "", (4, 1, 28, 28)))


def gradients():
    """Gradients as a training step has them, of one op family after another."""
    cases = {
        "softmax": lambda e, x: e.op(f"softmax {x.name}, 1 : {x.type}", x.shape),
        "log_softmax": lambda e, x: e.op(f"log_softmax {x.name}, 0 : {x.type}", x.shape),
        "reduce_max": lambda e, x: fold(e, "reduce_max", x, 1),
        "reduce_prod": lambda e, x: fold(e, "reduce_prod", x, 1),
        "transpose": lambda e, x: e.to("transpose", x, ", [1, 0]", x.shape[::-1]),
        "slice": lambda e, x: e.to("slice", x, " [1, 0] [2, 3] [1, 2]", (2, 3)),
        "chain": lambda e, x: e.same("tanh", e.same("mul", e.same("sigmoid", x), e.same("exp", x))),
        "take": lambda e, x: (lambda i: e.op(f"take {x.name}, {i.name}, 1 : {x.type}, {i.type} to {tensor(x.shape[:1])}",
                                             x.shape[:1]))(e.argument(x.shape[:1], "i32", x.shape[1])),
        "cross_entropy": lambda e, x: (lambda t: e.op(
            f"cross_entropy {x.name}, {t.name} {{smoothing = 0.1 : f64}} : {x.type}, {t.type} to {tensor(x.shape[:1])}",
            x.shape[:1]))(e.argument(x.shape[:1], "ui8", x.shape[1])),
    }
    for name, build in cases.items():
        for shape in ((5, 7), (17, 33)):
            e = Entry(f"gradient_{name}_{label(shape)}")
            x = e.argument(shape)
            y = build(e, x)
            total = e.to("reduce_sum", e.same("mul", y, y), f", {list(range(len(y.shape)))}", ())
            first = e.op(f"gradient {total.name}, [{x.name}] : {total.type}, [{x.type}]", shape)
            yield e.text(total, first)


FAMILIES = {"unary": unary, "binary": binary, "compare": compare, "cast": cast, "shape": shape_ops, "reduce": reduce_ops,
            "matmul": matmul, "epilogue": epilogue, "conv": conv, "pool": pool, "softmax": softmax, "loss": loss, "gather": gather, "fused": fused,
            "gradients": gradients}


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for family, entries in FAMILIES.items():
        # Library calls alone are the same at both levels.
        level = " --level O2" if family == "epilogue" else ""
        with open(os.path.join(folder, family + ".mlir"), "w", encoding="utf-8") as file:
            file.write(f"// Numeric cases, written by generate.py beside this file.\n"
                       "// RUN: %source/test/numerics/run-cases.py %s --build %build\n"
                       f"// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda{level}\n\n"
                       'module attributes {weft.phase = "typed"} {\n' + "\n".join(entries()) + "\n}\n")


if __name__ == "__main__":
    main()
