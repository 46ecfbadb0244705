#!/usr/bin/env python3
"""Writes one random training program, a pure function of its seed.

usage: test/numerics/generate.py SEED [DRAW]

Programs use the ops that train today: shared weights, values used twice,
branches, sizes 0, 1 and odd, floats of two widths, integers and bools. Values
stay bounded, so that a difference is an error and not an overflow. DRAW, 0
where it is not given, tells apart the programs of one seed (see condition.py).
"""

import random
import re
import sys

SIZES = [0, 1, 2, 3, 5, 7, 16, 17, 33]
LIMIT = 6000  # elements of one value


# What a program can show -> how its text tells.
FORMS = {name: rf"\b{name}\(" for name in (
    "exp log sqrt abs tanh sigmoid relu minimum maximum where stop_gradient sum mean max min argmax take cast transpose "
    "reshape concat broadcast_to conv2d max_pool softmax log_softmax cross_entropy SGD Momentum Adam AdamW").split()}
FORMS.update({
    "add": r"\w \+ \w", "subtract": r"\w - ", "multiply": r"\) \* tanh", "divide": r" / ", "negate": r"= -\w",
    "power": r" \*\* 2", "power of a fraction": r" \*\* 1\.5", "matmul": r"net\.w\d+\b.*@|@ net\.w|@ transpose\(net",
    "batched matmul": r"@ transpose\(\w+, \[0, 2, 1\]", "less": r" < ", "greater or equal": r" >= ", "equal": r" == ",
    "slice": r"\[\d+::1\]", "slice with steps": r"\[\d+::2\]", "new axis": r"\[None\]", "keepdims": "keepdims",
    "stride 2": "stride=2", "padding": "padding=1", "smoothing": "smoothing=", "clip_norm": "clip_norm=",
    "integers": r"\* 3 - 2", "f64": r", f64\)", "f64 back to f32": r"cast\(v\d+, f32\)", "u8 labels": ": u8"})
SHAPES = ["size 0", "size 1", "odd size", "scalar", "rank 1", "rank 2", "rank 3", "rank 4", "shared weight",
          "value used twice", "branches"]


def product(shape):
    count = 1
    for size in shape:
        count *= size
    return count


def text(shape):
    return "[" + ", ".join(map(str, shape)) + "]"


class Program:
    """Grows a train entry line by line; `values` are (name, kind, shape) with kind f32, f64, i32 or bool."""

    def __init__(self, seed, draw=0):
        self.random = random.Random(f"{seed}.{draw}" if draw else seed)
        self.params, self.inputs, self.lines, self.values = [], [], [], []
        self.terms = []
        self.count = 0

    # Names and values -----------------------------------------------------

    def emit(self, expression, kind, shape, prefix="v"):
        name = f"{prefix}{self.count}"
        self.count += 1
        self.lines.append(f"{name} = {expression}")
        self.values.append((name, kind, tuple(shape)))
        return name

    def input(self, kind, shape):
        name = f"x{len(self.inputs)}"
        self.inputs.append(f"{name}: {kind}{text(shape)}")
        self.values.append((name, {"u8": "i32"}.get(kind, kind), tuple(shape)))
        if kind == "u8":
            self.values.pop()
        return name

    def param(self, shape):
        """A weight; an old one of the same shape is shared half of the time."""
        known = [name for name, old in self.params if old == tuple(shape)]
        if known and self.random.random() < 0.5:
            return f"net.{self.random.choice(known)}"
        name = f"w{len(self.params)}"
        self.params.append((name, tuple(shape)))
        return f"net.{name}"

    def pick(self, kind=None, rank=None, nonempty=False):
        found = [v for v in self.values
                 if (v[1] == kind if kind else v[1] in ("f32", "f64"))
                 and (rank is None or len(v[2]) in rank)
                 and not (nonempty and 0 in v[2])]
        if not found:
            return None
        # Later values are likelier, so that programs grow deep.
        return found[max(self.random.randrange(len(found)), self.random.randrange(len(found)))]

    def size(self):
        return self.random.choice(SIZES)

    def shape(self, ranks=(1, 2, 3)):
        while True:
            shape = [self.size() for _ in range(self.random.choice(ranks))]
            if product(shape) <= LIMIT:
                return shape

    # One production each ----------------------------------------------------

    def unary(self):
        value = self.pick()
        forms = ["exp(tanh({}))", "log(abs({}) + 1.5)", "sqrt(abs({}) + 0.5)", "abs({})", "tanh({})", "sigmoid({})",
                 "relu({})", "-{}", "(abs({}) + 0.5) ** 1.5", "{} ** 2 * 0.1", "minimum({}, 0.3)",
                 "maximum({}, -0.2)", "stop_gradient({})", "{} * 0.5 - 1.0", "1.0 / (abs({}) + 1.0)"]
        self.emit(self.random.choice(forms).format(value[0]), value[1], value[2])

    def binary(self):
        left = self.pick()
        same = [v for v in self.values if v[1] == left[1] and v[2] == left[2]]
        right = self.random.choice(same)
        forms = ["{0} + {1}", "{0} - {1}", "tanh({0}) * tanh({1})", "{0} / (abs({1}) + 1.0)", "minimum({0}, {1})",
                 "maximum({0}, {1})", "where({0} < {1}, {0}, {1} * 0.5)", "where({0} >= {1}, {1}, tanh({0}))"]
        self.emit(self.random.choice(forms).format(left[0], right[0]), left[1], left[2])

    def weighted(self):
        """A weight that broadcasts along some axes."""
        value = self.pick("f32")
        shape = [size if self.random.random() < 0.6 else 1 for size in value[2]]
        drop = self.random.randrange(len(shape) + 1)
        weight = self.param(shape[drop:])
        operator = self.random.choice(["+", "*", "-"])
        self.emit(f"tanh({value[0]} {operator} {weight})", "f32", value[2])

    def matmul(self):
        value = self.pick("f32", rank=(2, 3))
        if not value:
            return
        size = self.size()
        if product(value[2][:-1]) * size > LIMIT:
            return
        if len(value[2]) == 2 and self.random.random() < 0.4:
            weight = self.param((size, value[2][1]))
            self.emit(f"tanh({value[0]} @ transpose({weight}, [1, 0]))", "f32", (value[2][0], size))
        elif len(value[2]) == 2:
            weight = self.param((value[2][1], size))
            self.emit(f"tanh({value[0]} @ {weight})", "f32", (value[2][0], size))
        else:
            flat = f"reshape({value[0]}, [{value[2][0] * value[2][1]}, {value[2][2]}])"
            weight = self.param((value[2][2], size))
            self.emit(f"tanh(reshape({flat} @ {weight}, {text((*value[2][:2], size))}))", "f32", (*value[2][:2], size))

    def batched(self):
        value = self.pick(rank=(3,))
        if value and value[2][0] * value[2][1] ** 2 <= LIMIT:
            self.emit(f"tanh({value[0]} @ transpose({value[0]}, [0, 2, 1]))", value[1],
                      (value[2][0], value[2][1], value[2][1]))

    def convolution(self):
        value = self.pick("f32", rank=(4,))
        if not value:
            return
        batch, channels, height, width = value[2]
        out, kernel = self.random.choice([1, 2, 3]), self.random.choice([1, 2, 3])
        stride, padding = self.random.choice([1, 2]), self.random.choice([0, 1])
        sizes = [(s + 2 * padding - kernel) // stride + 1 for s in (height, width)]
        if min(sizes) < 1 or 0 in value[2] or batch * out * product(sizes) > LIMIT:
            return
        weight = self.param((out, channels, kernel, kernel))
        self.emit(f"tanh(conv2d({value[0]}, {weight}, stride={stride}, padding={padding}))", "f32",
                  (batch, out, *sizes))

    def pool(self):
        value = self.pick("f32", rank=(4,), nonempty=True)
        if not value:
            return
        size = self.random.choice([1, 2, 3])
        stride = self.random.choice([size, 1, 2])
        sizes = [(s - size) // stride + 1 for s in value[2][2:]]
        if min(sizes) >= 1:
            self.emit(f"max_pool({value[0]}, {size}, stride={stride})", "f32", (*value[2][:2], *sizes))

    def views(self):
        value = self.pick()
        shape, rank = value[2], len(value[2])
        form = self.random.choice(["transpose", "reshape", "slice", "concat", "new", "broadcast"])
        if form == "transpose" and rank > 1:
            order = self.random.sample(range(rank), rank)
            self.emit(f"transpose({value[0]}, {order})", value[1], [shape[i] for i in order])
        elif form == "reshape" and rank > 1:
            self.emit(f"reshape({value[0]}, [{product(shape)}])", value[1], [product(shape)])
        elif form == "slice" and rank > 0 and shape[0] > 1:
            begin = self.random.randrange(shape[0])
            step = self.random.choice([1, 2])
            self.emit(f"{value[0]}[{begin}::{step}]", value[1], [-(-(shape[0] - begin) // step), *shape[1:]])
        elif form == "concat" and rank > 0 and product(shape) * 2 <= LIMIT:
            axis = self.random.randrange(rank)
            grown = list(shape)
            grown[axis] *= 2
            self.emit(f"concat([{value[0]}, tanh({value[0]})], axis={axis})", value[1], grown)
        elif form == "new" and rank < 4:
            self.emit(f"{value[0]}[None]", value[1], [1, *shape])
        elif form == "broadcast" and rank > 0 and shape[0] == 1 and product(shape) * 3 <= LIMIT:
            self.emit(f"broadcast_to({value[0]}, {text([3, *shape[1:]])})", value[1], [3, *shape[1:]])

    def reduction(self):
        value = self.pick()
        rank = len(value[2])
        if rank == 0:
            return
        axes = sorted(self.random.sample(range(rank), self.random.randint(1, rank)))
        form = self.random.choice(["sum", "mean", "max", "min"])
        if form != "sum" and any(value[2][a] == 0 for a in axes):
            return
        keep = self.random.random() < 0.4
        shape = [1 if a in axes else s for a, s in enumerate(value[2]) if keep or a not in axes]
        flag = ", keepdims=True" if keep else ""
        self.emit(f"tanh({form}({value[0]}, axis={axes}{flag}))", value[1], shape)

    def softmax(self):
        value = self.pick(rank=(1, 2, 3), nonempty=True)
        if value:
            name = self.random.choice(["softmax", "log_softmax"])
            self.emit(f"{name}({value[0]}, axis={self.random.randrange(-1, len(value[2]))})", value[1], value[2])

    def pieces(self):
        """argmax, compare and cast: integers and bools that come back as numbers."""
        value = self.pick("f32", rank=(1, 2, 3), nonempty=True)
        if not value:
            return
        axis = self.random.randrange(len(value[2]))
        kept = [s for a, s in enumerate(value[2]) if a != axis]
        index = self.emit(f"argmax({value[0]}, axis={axis})", "i32", kept)
        form = self.random.choice(["take", "cast", "equal"])
        if form == "take":
            self.emit(f"take({value[0]}, {index}, axis={axis})", "f32", kept)
        elif form == "cast":
            self.emit(f"cast({index} * 3 - 2, f32) * 0.01", "f32", kept)
        else:
            self.emit(f"cast({index} == 1, f32)", "f32", kept)

    def widths(self):
        value = self.pick()
        other = {"f32": "f64", "f64": "f32"}[value[1]]
        self.emit(f"cast({value[0]}, {other})", other, value[2])

    def classes(self):
        value = self.pick("f32", rank=(2,), nonempty=True)
        if not value:
            return
        label = self.input("u8", value[2][:1])
        smoothing = self.random.choice(["", ", smoothing=0.1"])
        self.terms.append(f"mean(cross_entropy({value[0]}, {label}{smoothing}))")

    # The whole --------------------------------------------------------------

    def grow(self):
        self.input("f32", self.shape((2,)))
        self.input("f32", self.shape((1, 2, 3)))
        self.input("f32", [self.random.choice([1, 2, 3]), self.random.choice([1, 2, 3]),
                           self.random.choice([4, 5, 7]), self.random.choice([4, 5, 6])])
        productions = [self.unary] * 3 + [self.binary] * 3 + [self.weighted] * 2 + [self.matmul] * 2 + [
            self.batched, self.convolution, self.convolution, self.pool, self.views, self.views, self.reduction,
            self.reduction, self.softmax, self.pieces, self.widths, self.classes]
        self.weighted()
        for _ in range(self.random.randint(6, 24)):
            self.random.choice(productions)()
        for name, kind, shape in self.random.sample(self.values, min(4, len(self.values))) + self.values[-2:]:
            if kind in ("f32", "f64"):
                scale = 1.0 / max(1, product(shape))
                total = f"sum({name})" if shape else name
                self.terms.append(f"cast({total} * {scale!r}, f32)")

    def __str__(self):
        first = self.params[0]
        self.terms.append(f"mean(tanh(net.{first[0]})) * 0.1" if product(first[1]) else f"sum(net.{first[0]})")
        optimizer = self.random.choice(["SGD(lr=0.1)", "Momentum(lr=0.1, momentum=0.9)", "Adam(lr=0.01, eps=0.01)",
                                        "AdamW(lr=0.01, eps=0.01, weight_decay=0.1)"])
        clip = self.random.choice(["", ", clip_norm=0.5"])
        lines = ["from std.optim import SGD, Momentum, Adam, AdamW", "", "module Net():"]
        lines += [f"    param {name}: float{text(shape)} = uniform(-0.5, 0.5)" for name, shape in self.params]
        lines += ["", "model net = Net()", "", f"train fit({', '.join(self.inputs)}):"]
        lines += [f"    {line}" for line in self.lines]
        lines += [f"    loss = {' + '.join(self.terms)}", f"    minimize(loss, {optimizer}{clip})", ""]
        return "\n".join(lines)


    def shows(self, text):
        """The names in FORMS and SHAPES that this program, written as `text`, has."""
        sizes = {size for _, _, shape in self.values for size in shape}
        ranks = {len(shape) for _, _, shape in self.values}
        reads = [re.findall(r"\b[vx]\d+\b", line.split("=", 1)[1]) for line in self.lines]
        readers = [name for names in reads for name in set(names)]
        weights = re.findall(r"net\.w\d+", "\n".join(self.lines))
        splits = len(set(readers)) < len(readers)
        facts = {"size 0": 0 in sizes, "size 1": 1 in sizes, "odd size": any(size % 2 and size > 1 for size in sizes),
                 "scalar": 0 in ranks, "shared weight": len(set(weights)) < len(weights),
                 "value used twice": splits or any(len(set(names)) < len(names) for names in reads),
                 "branches": splits and any(len(set(names)) > 1 for names in reads)}
        facts.update({f"rank {rank}": rank in ranks for rank in range(1, 5)})
        return {name for name in SHAPES if facts[name]} | {name for name, form in FORMS.items() if re.search(form, text)}


def draw(seed, number=0):
    """(text, what it shows) of one program."""
    program = Program(seed, number)
    program.grow()
    text = str(program)
    return text, program.shows(text)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or not all(word.isdigit() for word in sys.argv[1:]):
        sys.exit(__doc__)
    print(draw(*map(int, sys.argv[1:]))[0], end="")
