"""Writes random entries that become one kernel or a few, for every kind of cluster."""

import random

SIZES = [0, 1, 31, 33, 1023, 65537]
ROWS = [1, 2, 3, 4, 10, 31, 32, 33, 100, 128, 400, 1000, 1023, 4096, 20000]
FLOATS = ["f32"] * 6 + ["bf16", "bf16", "f16", "f16"]
LARGEST = 150000  # elements of one tensor: the interpreter takes its time


def tensor(shape, element):
    return "tensor<" + "".join(f"{extent}x" for extent in shape) + element + ">"


def product(shape):
    result = 1
    for extent in shape:
        result *= extent
    return result


class Writer:
    """Collects the lines of one entry."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.inputs, self.lines, self.results, self.count = [], [], [], 0

    def input(self, shape, element, limit=0):
        name = f"%x{len(self.inputs)}"
        extra = f", weft.label_limit = {limit} : i64" if limit else ""
        self.inputs.append(f'{name}: {tensor(shape, element)} {{weft.name = "x{len(self.inputs)}"{extra}}}')
        return name

    def op(self, text, results=1):
        name = f"%{self.count}"
        self.count += 1
        self.lines.append(f"    {name}{':' + str(results) if results > 1 else ''} = weft.{text}")
        return name

    def give(self, value, shape, element):
        self.results.append((value, tensor(shape, element)))

    def cast(self, value, shape, source, target):
        if source == target:
            return value
        return self.op(f"cast {value} : {tensor(shape, source)} to {tensor(shape, target)}")

    def number(self, value, shape, element):
        kind, text = ("f64", repr(float(value))) if element in ("f32", "f16", "bf16", "f64") else ("i64", str(int(value)))
        return self.op(f"constant dense<{text}> : {tensor(shape, kind)} as {tensor(shape, element)}")

    def unary(self, name, value, shape, element):
        return self.op(f"{name} {value} : {tensor(shape, element)}")

    def binary(self, name, left, right, shape, element):
        return self.op(f"{name} {left}, {right} : {tensor(shape, element)}")

    def reduce(self, name, value, shape, axes, element):
        kept = [extent for i, extent in enumerate(shape) if i not in axes]
        result = self.op(f"{name} {value}, {axes} : {tensor(shape, element)} to {tensor(kept, element)}")
        return result, kept

    def spread(self, value, kept, shape, axes, element):
        """A reduced value repeated along the axes that it lost."""
        ones = [1 if i in axes else extent for i, extent in enumerate(shape)]
        if ones != kept:
            value = self.op(f"reshape {value} : {tensor(kept, element)} to {tensor(ones, element)}")
        if ones == shape:
            return value
        return self.op(f"broadcast_to {value} : {tensor(ones, element)} to {tensor(shape, element)}")

    def text(self, name):
        head = ", ".join(self.inputs)
        types = ", ".join(f'{type} {{weft.name = "y{i}", weft.kind = "output"}}'
                          for i, (_, type) in enumerate(self.results))
        values = ", ".join(value for value, _ in self.results)
        plain = ", ".join(type for _, type in self.results)
        lines = "\n".join(self.lines)
        return f"  weft.entry @{name} predict({head})\n      -> ({types}) {{\n{lines}\n    weft.return {values} : {plain}\n  }}\n"


def shape_of(writer):
    """One of the named sizes, whole or in several dimensions."""
    choice = writer.random.random
    size = writer.random.choice(SIZES)
    if choice() < 0.5:
        return [size]
    if choice() < 0.5 and 0 < size < 2000:
        return [writer.random.choice([1, 2, 5, 64]), size]
    return writer.random.choice([[64, 6, 12, 12], [33, 31], [7, 3, 5], [64, 400], [128, 10], [16, 4, 4], [2, 0, 3], [5, 1023],
                                 [3, 4, 8, 8], [1], [], [8, 120]])


def elementwise(writer):
    pick = writer.random.choice
    shape, element = shape_of(writer), pick(FLOATS)
    value = writer.input(shape, element)
    if writer.random.random() < 0.3:
        source = pick(["i32", "ui8", "i1", "f32", "bf16", "f16"])
        value = writer.cast(writer.input(shape, source), shape, source, element)
    for _ in range(writer.random.randrange(1, 5)):
        kind = writer.random.random()
        if kind < 0.4 and element == "f32":
            value = writer.unary(pick(["tanh", "sigmoid", "abs", "neg", "relu", "floor", "sign", "exp"]), value, shape,
                                 element)
        elif kind < 0.4:
            value = writer.unary(pick(["abs", "neg", "relu", "floor", "sign"]), value, shape, element)
        elif kind < 0.7:
            other = writer.input(shape, element)
            if writer.random.random() < 0.5 and len(shape) > 1:
                axes = sorted(writer.random.sample(range(len(shape)), writer.random.randrange(1, len(shape))))
                kept = [extent for i, extent in enumerate(shape) if i not in axes]
                other = writer.spread(writer.input(kept, element), kept, shape, axes, element)
            value = writer.binary(pick(["add", "sub", "mul", "maximum", "minimum"]), value, other, shape, element)
        elif kind < 0.85:
            value = writer.binary("mul", value, writer.number(pick([0.5, -2, 3, 0.125]), shape, element), shape, element)
        else:
            zero = writer.number(0, shape, element)
            flag = writer.op(f"compare gt {value}, {zero} : {tensor(shape, element)}")
            value = writer.op(f"select {flag}, {value}, {zero} : {tensor(shape, element)}")
    target = pick([element] * 4 + ["f32", "bf16", "f16", "i32", "ui8", "i1"])
    writer.give(writer.cast(value, shape, element, target), shape, target)


def row_shape(writer):
    columns = writer.random.choice(ROWS)
    most = max(1, LARGEST // columns)
    rows = writer.random.choice([extent for extent in (1, 2, 7, 33, 64, 500, 5000, 65537) if extent <= most])
    return [rows, columns]


def row_reduction(writer):
    pick = writer.random.choice
    shape, element = row_shape(writer), pick(FLOATS)
    value = writer.cast(writer.input(shape, element), shape, element, "f32")
    kind = pick(["sum", "max", "arg", "softmax", "norm", "loss", "i32"])
    if kind == "i32":
        whole = writer.input(shape, "i32")
        result, kept = writer.reduce(pick(["reduce_sum", "reduce_max", "reduce_min"]), whole, shape, [1], "i32")
        return writer.give(result, kept, "i32")
    if kind == "arg":
        name = pick(["argmax", "argmin"])
        result = writer.op(f"{name} {value}, 1 : {tensor(shape, 'f32')} to {tensor(shape[:1], 'i32')}")
        return writer.give(result, shape[:1], "i32")
    if kind in ("sum", "max"):
        value = writer.binary("mul", value, value, shape, "f32") if kind == "sum" else value
        result, kept = writer.reduce("reduce_sum" if kind == "sum" else "reduce_max", value, shape, [1], "f32")
        return writer.give(writer.cast(result, kept, "f32", element), kept, element)
    if kind == "norm":
        square, kept = writer.reduce("reduce_sum", writer.binary("mul", value, value, shape, "f32"), shape, [1], "f32")
        root = writer.unary("rsqrt", writer.binary("add", square, writer.number(1e-3, kept, "f32"), kept, "f32"), kept,
                            "f32")
        value = writer.binary("mul", value, writer.spread(root, kept, shape, [1], "f32"), shape, "f32")
        return writer.give(writer.cast(value, shape, "f32", element), shape, element)
    top, kept = writer.reduce("reduce_max", value, shape, [1], "f32")
    power = writer.unary("exp", writer.binary("sub", value, writer.spread(top, kept, shape, [1], "f32"), shape, "f32"),
                         shape, "f32")
    total, _ = writer.reduce("reduce_sum", power, shape, [1], "f32")
    if kind == "loss":
        return writer.give(writer.binary("add", writer.unary("log", total, kept, "f32"), top, kept, "f32"), kept, "f32")
    share = writer.binary("div", power, writer.spread(total, kept, shape, [1], "f32"), shape, "f32")
    return writer.give(writer.cast(share, shape, "f32", element), shape, element)


def column_reduction(writer):
    pick = writer.random.choice
    shape, axes = pick([([64, 400], [0]), ([64, 10], [0]), ([1023, 33], [0]), ([65537, 2], [0]), ([7, 1023], [0]),
                        ([3, 20000], [0]), ([64, 6, 12, 12], [0, 2, 3]), ([8, 16, 31], [0, 2]), ([33, 31], [0, 1]),
                        ([65537], [0]), ([1], [0]), ([0, 31], [0]), ([31, 0], [0]), ([4, 33, 128], [1]), ([1000, 128], [0]),
                        ([5, 1, 64], [1]), ([2, 3, 4, 8], [1, 2])])
    element = pick(FLOATS)
    value = writer.cast(writer.input(shape, element), shape, element, "f32")
    kind = pick(["sum", "squares", "max", "softmax", "relu"])
    if kind == "softmax" and len(axes) == 1:
        top, kept = writer.reduce("reduce_max", value, shape, axes, "f32")
        power = writer.unary("exp", writer.binary("sub", value, writer.spread(top, kept, shape, axes, "f32"), shape, "f32"),
                             shape, "f32")
        total, _ = writer.reduce("reduce_sum", power, shape, axes, "f32")
        share = writer.binary("div", power, writer.spread(total, kept, shape, axes, "f32"), shape, "f32")
        return writer.give(share, shape, "f32")
    if kind == "relu":
        gradient = writer.input(shape, "f32")
        flag = writer.op(f"compare gt {value}, {writer.number(0, shape, 'f32')} : {tensor(shape, 'f32')}")
        value = writer.op(f"select {flag}, {gradient}, {writer.number(0, shape, 'f32')} : {tensor(shape, 'f32')}")
        writer.give(value, shape, "f32")
        value = writer.unary("abs", value, shape, "f32")
    if kind != "max":
        value = writer.binary("mul", value, value, shape, "f32") if kind == "squares" else writer.unary("abs", value, shape,
                                                                                                        "f32")
    result, kept = writer.reduce("reduce_max" if kind == "max" else "reduce_sum", value, shape, axes, "f32")
    return writer.give(writer.cast(result, kept, "f32", element), kept, element)


def window(writer):
    pick = writer.random.choice
    batch, channels, side = pick([(2, 3, 12), (8, 6, 24), (1, 1, 28), (4, 16, 8), (2, 5, 33), (64, 6, 12), (3, 2, 7)])
    size, stride, pad = pick([(2, 2, 0), (3, 2, 1), (3, 1, 1), (2, 1, 0), (3, 3, 0)])
    element = pick(["f32", "f32", "bf16", "f16"])
    after = (side + 2 * pad - size) // stride + 1
    shape, small = [batch, channels, side, side], [batch, channels, after, after]
    form = f"size [{size}, {size}] stride [{stride}, {stride}] pad [{pad}, {pad}] [{pad}, {pad}]"
    value = writer.input(shape, element)
    found = writer.op(f"max_pool {value} {form} : {tensor(shape, element)} to {tensor(small, element)}, "
                      f"{tensor(small, 'i32')}", 2)
    if writer.random.random() < 0.5:
        writer.give(f"{found}#0", small, element)
        return writer.give(f"{found}#1", small, "i32")
    gradient = writer.input(small, element)
    back = writer.op(f"pool_scatter {gradient}, {found}#1 {form} : {tensor(small, element)}, {tensor(small, 'i32')} to "
                     f"{tensor(shape, element)}")
    return writer.give(back, shape, element)


def horizontal(writer):
    """Updates of several parameters and the norm of their gradients."""
    pick = writer.random.choice
    shapes = [pick([[31], [400], [120, 84], [6, 1, 5, 5], [10], [33, 33], [1023], [1]]) for _ in range(pick([2, 3, 5]))]
    if writer.random.random() < 0.2:  # many folds in one nest
        shapes = [pick([[33, 31], [400], [1023]])] * 12
    total = None
    for shape in shapes:
        weight, gradient = writer.input(shape, "f32"), writer.input(shape, pick(["f32", "f32", "bf16"]))
        kind = "bf16" if "bf16" in writer.inputs[-1] else "f32"
        gradient = writer.cast(gradient, shape, kind, "f32")
        moment = writer.input(shape, "f32")
        moved = writer.binary("add", writer.binary("mul", moment, writer.number(0.9, shape, "f32"), shape, "f32"), gradient,
                              shape, "f32")
        step = writer.binary("mul", moved, writer.number(0.01, shape, "f32"), shape, "f32")
        writer.give(moved, shape, "f32")
        writer.give(writer.binary("sub", weight, step, shape, "f32"), shape, "f32")
        square, _ = writer.reduce("reduce_sum", writer.binary("mul", gradient, gradient, shape, "f32"), shape,
                                  list(range(len(shape))), "f32")
        total = square if total is None else writer.binary("add", total, square, [], "f32")
    writer.give(total, [], "f32")


def gather(writer):
    pick = writer.random.choice
    element = pick(["f32", "f32", "bf16", "f16", "i32", "ui8", "i1", "f64", "i64"])
    kind = pick(["take", "transpose", "concat", "slice", "pad"])
    rows, columns = pick([(33, 31), (64, 10), (1, 1023), (31, 128), (8, 400), (120, 84)])
    shape = [rows, columns]
    value = writer.input(shape, element)
    if kind == "take":
        label = pick(["i32", "ui8"])
        index = writer.input([rows], label, columns)
        result = writer.op(f"take {value}, {index}, 1 : {tensor(shape, element)}, {tensor([rows], label)} to "
                           f"{tensor([rows], element)}")
        return writer.give(result, [rows], element)
    if kind == "transpose":
        result = writer.op(f"transpose {value}, [1, 0] : {tensor(shape, element)} to {tensor(shape[::-1], element)}")
        return writer.give(result, shape[::-1], element)
    if kind == "concat":
        more = [rows, pick([1, 4, 31, 128])]
        other = writer.input(more, element)
        after = [rows, columns + more[1]]
        result = writer.op(f"concat 1, {value}, {other} : {tensor(shape, element)}, {tensor(more, element)} to "
                           f"{tensor(after, element)}")
        return writer.give(result, after, element)
    if kind == "slice":
        after = [rows, (columns - 1 + 1) // 2]
        result = writer.op(f"slice {value} [0, {columns % 2}] {after} [1, 2] : {tensor(shape, element)} to "
                           f"{tensor(after, element)}")
        return writer.give(result, after, element)
    after = [rows + 3, columns + 2]
    result = writer.op(f"pad {value} [1, 0] [2, 2] [0, 0] with 1.0 : {tensor(shape, element)} to {tensor(after, element)}")
    return writer.give(result, after, element)


KINDS = [elementwise, elementwise, row_reduction, row_reduction, column_reduction, window, horizontal, gather]


def module(first, count):
    """Entries `c{seed}` for the seeds [first, first + count)."""
    text = 'module attributes {weft.phase = "typed"} {\n'
    for seed in range(first, first + count):
        writer = Writer(seed)
        KINDS[seed % len(KINDS)](writer)
        text += writer.text(f"c{seed}")
    return text + "}\n"
