#!/usr/bin/env python3
"""Writes the gradient tests, one file per op family.

usage: test/ir/gradient/generate.py [FOLDER]

Each entry is one op with one set of attributes on arguments; weft-opt closes it
into a number and holds first and second derivatives against differences. Ops
with a limited domain stand behind ops that keep them inside. Every value is
squared first, so that second derivatives of linear ops are not all zero.
"""

import itertools
import os
import sys

SHAPES = [(), (0,), (1,), (7,), (3, 5), (2, 0, 3)]


def tensor(shape, element="f64"):
    return "tensor<" + "".join(f"{size}x" for size in shape) + element + ">"


class Entry:
    """Grows one entry; values are (name, shape)."""

    def __init__(self):
        self.lines, self.arguments, self.count = [], [], 0

    def argument(self, shape, element="f64", limit=None):
        name = f"%x{len(self.arguments)}"
        extra = f" {{weft.label_limit = {limit} : i64}}" if limit else ""
        self.arguments.append(f"{name}: {tensor(shape, element)}{extra}")
        return name, tuple(shape), element

    def op(self, text, shape, element="f64", results=1):
        name = f"%{self.count}"
        self.count += 1
        self.lines.append(f"{name}{':' + str(results) if results > 1 else ''} = weft.{text}")
        return name, tuple(shape), element

    def constant(self, value, like):
        shape = tensor(like[1])
        return self.op(f"constant dense<{value}> : {shape} as {shape}", like[1])

    def same(self, op, *operands):
        return self.op(f"{op} {', '.join(o[0] for o in operands)} : {type_of(operands[0])}", operands[0][1])

    def curved(self, shape, element="f64"):
        """x + x * x / 2 of a new argument: no second derivative is zero."""
        x = self.argument(shape)
        half = self.constant(0.5, x)
        return self.same("add", x, self.same("mul", half, self.same("mul", x, x)))

    def positive(self, shape):
        """A value away from 0."""
        x = self.argument(shape)
        return self.same("add", self.constant(0.5, x), self.same("mul", x, x))

    def text(self, name, *results):
        types = ", ".join(type_of(r) for r in results)
        body = "\n".join("    " + line for line in self.lines)
        return (f"  weft.entry @\"{name}\" predict({', '.join(self.arguments)}) -> ({types}) {{\n{body}\n"
                f"    weft.return {', '.join(r[0] for r in results)} : {types}\n  }}")


def type_of(value):
    return tensor(value[1], value[2])


def elementwise():
    smooth = {"neg", "exp", "tanh", "sigmoid", "abs", "relu", "sign", "floor", "ceil", "round"}
    for op in sorted(smooth) + ["log", "sqrt", "rsqrt"]:
        for shape in SHAPES:
            e = Entry()
            # A piecewise constant op is multiplied, so that something is left to differentiate.
            x = e.argument(shape) if op in smooth else e.positive(shape)
            y = e.same(op, x)
            yield op, e, e.same("mul", y, x)
    for op in ("add", "sub", "mul", "div", "floordiv", "mod", "pow", "minimum", "maximum"):
        for shape in SHAPES:
            e = Entry()
            x = e.positive(shape) if op == "pow" else e.curved(shape)
            y = e.positive(shape) if op in ("div", "mod", "floordiv") else e.curved(shape)
            yield op, e, e.same("mul", e.same(op, x, y), x)
    for op in ("add", "mul", "div", "pow"):
        e = Entry()
        x = e.positive((7,))
        yield op, e, e.same(op, x, x)
    for exponent in ("0.0", "1.0", "2.0", "3.0", "-1.0", "2.5"):
        e = Entry()
        x = e.positive((5,))
        yield "pow", e, e.same("pow", x, e.constant(exponent, x))
    for base in (1, -1):
        # A negative base with a whole exponent.
        e = Entry()
        x = e.positive((5,))
        moved = e.same("mul", e.constant(f"{base}.0", x), x)
        yield "pow", e, e.same("pow", moved, e.constant("3.0", x))
    for shape in SHAPES:
        e = Entry()
        x, y = e.curved(shape), e.curved(shape)
        c = e.op(f"compare lt {x[0]}, {y[0]} : {type_of(x)}", shape, "i1")
        z = e.op(f"select {c[0]}, {e.same('mul', x, y)[0]}, {x[0]} : {type_of(x)}", shape)
        yield "select", e, z
    for shape in SHAPES:
        e = Entry()
        x = e.curved(shape)
        narrow = e.op(f"cast {x[0]} : {type_of(x)} to {tensor(shape, 'f32')}", shape, "f32")
        yield "cast", e, e.same("mul", narrow, narrow)[:2] + ("f32",)


def shape_ops():
    for old, new in (((2, 6), (3, 4)), ((), (1, 1)), ((1,), ()), ((0, 3), (5, 0)), ((7,), (7, 1))):
        e = Entry()
        x = e.curved(old)
        yield "reshape", e, e.op(f"reshape {x[0]} : {type_of(x)} to {tensor(new)}", new)
    for old, order in (((2, 3), (1, 0)), ((2, 3, 4), (2, 0, 1)), ((2, 3, 4), (1, 2, 0)), ((0, 3), (1, 0)), ((), ()),
                       ((1,), (0,)), ((2, 1, 3, 2), (3, 1, 0, 2))):
        e = Entry()
        x, new = e.curved(old), [old[a] for a in order]
        yield "transpose", e, e.op(f"transpose {x[0]}, {list(order)} : {type_of(x)} to {tensor(new)}", new)
    for old, new in (((1, 3), (2, 3)), ((2, 1), (2, 5)), ((1, 1), (3, 3)), ((1, 3), (0, 3)), ((1,), (7,)), ((), ()),
                     ((3, 1, 2), (3, 4, 2)), ((2, 3), (2, 3))):
        e = Entry()
        x = e.curved(old)
        yield "broadcast_to", e, e.op(f"broadcast_to {x[0]} : {type_of(x)} to {tensor(new)}", new)
    for old, offsets, sizes, strides in (((2, 5), (0, 1), (2, 2), (1, 2)), ((7,), (6,), (1,), (3,)), ((7,), (0,), (3,), (3,)),
                                         ((7,), (0,), (3,), (2,)), ((4, 4), (1, 0), (0, 4), (1, 1)), ((), (), (), ()),
                                         ((8,), (1,), (2,), (3,)), ((3, 5, 2), (1, 0, 1), (2, 3, 1), (1, 2, 1)),
                                         ((0,), (0,), (0,), (1,)), ((4,), (2,), (0,), (3,))):
        e = Entry()
        x = e.curved(old)
        yield "slice", e, e.op(f"slice {x[0]} {list(offsets)} {list(sizes)} {list(strides)} : {type_of(x)} to "
                               f"{tensor(sizes)}", sizes)
    for shapes, axis in ((((2, 3), (1, 3)), 0), (((2, 3), (2, 1), (2, 4)), 1), (((3,),), 0), (((0,), (2,)), 0),
                         (((2, 1, 2), (2, 3, 2)), 1)):
        e = Entry()
        parts = [e.curved(s) for s in shapes]
        new = list(shapes[0])
        new[axis] = sum(s[axis] for s in shapes)
        yield "concat", e, e.op(f"concat {axis}, {', '.join(p[0] for p in parts)} : {', '.join(map(type_of, parts))} to "
                                f"{tensor(new)}", new)
    e = Entry()
    x = e.curved((3, 2))
    yield "concat", e, e.op(f"concat 1, {x[0]}, {x[0]} : {type_of(x)}, {type_of(x)} to {tensor((3, 4))}", (3, 4))
    for old, low, high, interior in (((3,), (1,), (0,), (1,)), ((2, 3), (0, 2), (1, 0), (2, 0)), ((), (), (), ()),
                                     ((0,), (1,), (2,), (3,)), ((1,), (2,), (2,), (5,)),
                                     ((3, 1, 2), (1, 0, 0), (0, 0, 1), (0, 1, 1)), ((5,), (0,), (0,), (2,))):
        e = Entry()
        x = e.curved(old)
        new = [a + n + max(n - 1, 0) * i + b for n, a, b, i in zip(old, low, high, interior)]
        y = e.op(f"pad {x[0]} {list(low)} {list(high)} {list(interior)} with 1.5 : {type_of(x)} to {tensor(new)}", new)
        yield "pad", e, e.same("mul", y, y)


def reduce_ops():
    shapes = [((3, 5), (0,)), ((3, 5), (1,)), ((3, 5), (0, 1)), ((2, 3, 4), (0, 2)), ((2, 3, 4), (1,)), ((7,), (0,)),
              ((), ()), ((3,), ()), ((0, 3), (0,)), ((3, 0), (0,)), ((1, 1), (1,)), ((1,), (0,))]
    for op in ("reduce_sum", "reduce_prod", "reduce_max", "reduce_min"):
        for old, axes in shapes:
            if old == (0, 3) and op in ("reduce_max", "reduce_min"):
                continue  # infinite: nothing to compare
            e = Entry()
            x, new = e.curved(old), [n for d, n in enumerate(old) if d not in axes]
            y = e.op(f"{op} {x[0]}, {list(axes)} : {type_of(x)} to {tensor(new)}", new)
            yield op, e, e.same("mul", y, y)


def matmul():
    for batch, i, k, j in (((), 2, 3, 4), ((), 1, 1, 1), ((), 0, 3, 2), ((), 2, 0, 3), ((), 3, 5, 0), ((2,), 3, 2, 3),
                           ((2, 1), 1, 5, 3)):
        for ta, tb in itertools.product((False, True), repeat=2):
            e = Entry()
            a = e.curved((*batch, k, i) if ta else (*batch, i, k))
            b = e.curved((*batch, j, k) if tb else (*batch, k, j))
            flags = (" transpose_a" if ta else "") + (" transpose_b" if tb else "")
            yield "matmul", e, e.op(f"matmul {a[0]}, {b[0]}{flags} : {type_of(a)}, {type_of(b)} to "
                                    f"{tensor((*batch, i, j))}", (*batch, i, j))
    e = Entry()
    a = e.curved((3, 3))
    yield "matmul", e, e.op(f"matmul {a[0]}, {a[0]} transpose_b : {type_of(a)}, {type_of(a)} to {type_of(a)}", (3, 3))


CONVOLUTIONS = [
    ((2, 3, 4, 3), (2, 3, 3, 2), (1, 1), (0, 0), (0, 0), (1, 1), 1),
    ((1, 1, 6, 6), (1, 1, 3, 3), (2, 2), (1, 1), (1, 1), (1, 1), 1),
    ((1, 2, 5, 4), (2, 2, 3, 3), (2, 1), (1, 2), (0, 1), (1, 1), 1),
    ((1, 2, 5, 5), (2, 2, 2, 2), (1, 2), (1, 0), (2, 3), (2, 3), 1),
    ((1, 4, 3, 3), (6, 2, 2, 2), (1, 1), (1, 1), (1, 1), (1, 1), 2),
    ((2, 3, 4, 4), (3, 1, 2, 2), (2, 2), (0, 0), (1, 1), (2, 1), 3),
    ((2, 2, 7), (4, 2, 3), (2,), (1,), (1,), (1,), 1),
    ((1, 2, 3, 3, 3), (1, 2, 2, 2, 2), (1, 2, 1), (0, 1, 1), (1, 0, 0), (1, 1, 2), 1),
    ((1, 1, 1, 1), (1, 1, 1, 1), (1, 1), (0, 0), (0, 0), (1, 1), 1),
    ((0, 2, 4, 4), (3, 2, 2, 2), (1, 1), (0, 0), (0, 0), (1, 1), 1),
    ((1, 2, 6, 6), (2, 2, 2, 2), (4, 4), (0, 0), (0, 0), (1, 1), 1),
]


def conv():
    for x, w, stride, low, high, dilation, groups in CONVOLUTIONS:
        y = (x[0], w[0], *[(n + a + b - (d * (k - 1) + 1)) // s + 1
                           for n, k, s, a, b, d in zip(x[2:], w[2:], stride, low, high, dilation)])
        for op, (left, right, result) in {"conv": (x, w, y), "conv_data_grad": (y, w, x),
                                          "conv_filter_grad": (x, y, w)}.items():
            e = Entry()
            a, b = e.curved(left), e.curved(right)
            yield op, e, e.op(f"{op} {a[0]}, {b[0]} stride {list(stride)} pad {list(low)} {list(high)} dilation "
                              f"{list(dilation)} groups {groups} : {type_of(a)}, {type_of(b)} to {tensor(result)}", result)


def pool():
    for shape, size, stride, low, high in (
            ((1, 2, 4, 6), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 2, 5, 5), (3, 2), (1, 2), (1, 0), (1, 1)),
            ((2, 1, 7), (3,), (2,), (1,), (1,)), ((1, 1, 4, 4), (3, 3), (1, 1), (0, 0), (0, 0)), ((1, 2, 5), (2,), (1,), (0,), (0,)),
            ((0, 1, 4, 4), (2, 2), (2, 2), (0, 0), (0, 0)), ((1, 1, 5, 5), (2, 2), (3, 3), (0, 0), (0, 0)),
            ((1, 1, 1, 1), (1, 1), (1, 1), (0, 0), (0, 0))):
        rank = len(size)
        out = shape[:len(shape) - rank] + tuple(
            (n + a + b - k) // s + 1 for n, k, s, a, b in zip(shape[len(shape) - rank:], size, stride, low, high))
        text = f" size {list(size)} stride {list(stride)} pad {list(low)} {list(high)} : "
        windows = f"{tensor(out)}, {tensor(out, 'i32')}"
        e = Entry()
        x = e.curved(shape)
        y = e.op(f"max_pool {x[0]}{text}{type_of(x)} to {windows}", out, results=2)
        yield "max_pool", e, (y[0] + "#0", out, "f64")
        for op in ("pool_scatter", "pool_gather"):
            e = Entry()
            # Positions come from a pool of its own.
            z = e.argument(shape)
            y = e.op(f"max_pool {z[0]}{text}{type_of(z)} to {windows}", out, results=2)
            x = e.curved(out if op == "pool_scatter" else shape)
            result = shape if op == "pool_scatter" else out
            yield op, e, e.op(f"{op} {x[0]}, {y[0]}#1{text}{type_of(x)}, {tensor(out, 'i32')} to {tensor(result)}", result)


def softmax():
    for op in ("softmax", "log_softmax"):
        for shape, axis in (((2, 5), 1), ((2, 5), 0), ((7,), 0), ((2, 3, 2), 1), ((1,), 0), ((0, 3), 1), ((3, 0), 1)):
            e = Entry()
            x = e.curved(shape)
            yield op, e, e.op(f"{op} {x[0]}, {axis} : {type_of(x)}", shape)


def loss():
    for shape, classes in (((4,), 5), ((1,), 1), ((), 3), ((0,), 4), ((2, 3), 3)):
        for smoothing, ignore in ((None, None), (0.1, None), (1.0, None), (None, 2), (0.25, 0)):
            for kind, limit in (("ui8", classes), ("i32", classes), ("i32", None)):
                e = Entry()
                x, label = e.curved((*shape, classes)), e.argument(shape, kind, limit)
                attributes = ", ".join(([f"smoothing = {smoothing} : f64"] if smoothing else []) +
                                       ([f"ignore = {ignore} : i64"] if ignore is not None else []))
                yield "cross_entropy", e, e.op(f"cross_entropy {x[0]}, {label[0]} {{{attributes}}} : {type_of(x)}, "
                                               f"{type_of(label)} to {tensor(shape)}", shape)


def gather():
    for shape, axis in (((4, 5), 1), ((4, 5), 0), ((7,), 0), ((2, 3, 4), 1), ((0, 3), 1), ((3, 1), 1)):
        for kind, limit in (("ui8", shape[axis]), ("i32", None)):
            e = Entry()
            kept = shape[:axis] + shape[axis + 1:]
            x, index = e.curved(shape), e.argument(kept, kind, limit)
            yield "take", e, e.op(f"take {x[0]}, {index[0]}, {axis} : {type_of(x)}, {type_of(index)} to {tensor(kept)}", kept)


FAMILIES = {"elementwise": elementwise, "shape": shape_ops, "reduce": reduce_ops, "matmul": matmul, "conv": conv,
            "pool": pool, "softmax": softmax, "loss": loss, "gather": gather}


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for family, productions in FAMILIES.items():
        counts, entries = {}, []
        for op, entry, result in productions():
            counts[op] = counts.get(op, -1) + 1
            entries.append(entry.text(f"{op}.{counts[op]}", result))
        with open(os.path.join(folder, family + ".mlir"), "w", encoding="utf-8") as file:
            file.write(f"// Derivatives of the {family} family, written by generate.py beside this file.\n"
                       "// RUN: weft-opt %s --check-gradients --gradient-order=2\n\n"
                       'module attributes {weft.phase = "typed"} {\n' + "\n".join(entries) + "\n}\n")


if __name__ == "__main__":
    main()
