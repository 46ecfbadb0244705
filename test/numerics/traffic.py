"""Clusters whose traffic is held to a bar: name, writer, bar, and whether the sizes permit whole accesses.

The bar is the largest ratio of the bytes that warps ask for to the bytes of all operands once. Where the innermost size
of a large operand is no multiple of 16 bytes (of 32 for sectors), only the ratio is held.
"""

import clusters

ELEMENTWISE, FOLD = 1.02, 1.05


class Case:
    def __init__(self, write, limit, permits=None, daily=False):
        self.write, self.limit, self.permits, self.daily = write, limit, permits, daily


CASES = {}


def case(name, write, limit, permits=None, daily=False):
    """`permits`: None where it follows from the sizes, else whether 16-byte accesses and whole sectors are possible."""
    CASES[name] = Case(write, limit, permits, daily)


def label(shape):
    return "x".join(map(str, shape))


# -- Writers -----------------------------------------------------------------------------------------------------------


def plain(w, shape, element="f32"):
    x, y = w.input(shape, element), w.input(shape, element)
    w.give(w.binary("add", w.binary("mul", x, y, shape, element), y, shape, element), shape, element)


def scalars(w, shape, count=1, element="f32"):
    """An operand times numbers that lie in memory."""
    x = w.input(shape, element)
    for _ in range(count):
        x = w.binary("mul", x, w.spread(w.input([], element), [], shape, list(range(len(shape))), element), shape, element)
    w.give(x, shape, element)


def spread(w, shape, axes, element="f32", other="f32", relu=True):
    """An operand plus, for each list of `axes`, one that lacks these."""
    x = w.input(shape, element)
    x = w.cast(x, shape, element, "f32")
    for lost in axes:
        kept = [extent for i, extent in enumerate(shape) if i not in lost]
        small = w.cast(w.input(kept, other), kept, other, "f32")
        x = w.binary("add", x, w.spread(small, kept, shape, lost, "f32"), shape, "f32")
    x = w.unary("relu", x, shape, "f32") if relu else x
    w.give(w.cast(x, shape, "f32", element), shape, element)


def outer(w, rows, columns):
    """A column plus a row: nothing is read twice by right, everything is written."""
    shape = [rows, columns]
    x = w.spread(w.input([rows], "f32"), [rows], shape, [1], "f32")
    y = w.spread(w.input([columns], "f32"), [columns], shape, [0], "f32")
    w.give(w.binary("mul", x, y, shape, "f32"), shape, "f32")


def cast(w, source, target, shape=(1 << 20,)):
    shape = list(shape)
    w.give(w.cast(w.input(shape, source), shape, source, target), shape, target)


def mixed(w, shape, left, right, target):
    x = w.cast(w.input(shape, left), shape, left, "f32")
    y = w.cast(w.input(shape, right), shape, right, "f32")
    w.give(w.cast(w.binary("add", x, y, shape, "f32"), shape, "f32", target), shape, target)


def masked(w, shape):
    """relu's gradient by a mask of bools, and the mask of the next."""
    x, m = w.input(shape, "f32"), w.input(shape, "i1")
    zero = w.number(0, shape, "f32")
    y = w.op(f"select {m}, {x}, {zero} : {clusters.tensor(shape, 'f32')}")
    w.give(y, shape, "f32")


def momentum(w, shapes, scalar=False):
    rate = w.input([], "f32") if scalar else None
    for shape in shapes:
        weight, gradient, moment = (w.input(shape, "f32") for _ in range(3))
        factor = w.spread(rate, [], shape, list(range(len(shape))), "f32") if scalar else w.number(0.1, shape, "f32")
        moved = w.binary("add", w.binary("mul", moment, w.number(0.9, shape, "f32"), shape, "f32"), gradient, shape, "f32")
        w.give(moved, shape, "f32")
        w.give(w.binary("sub", weight, w.binary("mul", moved, factor, shape, "f32"), shape, "f32"), shape, "f32")


def adam(w, shapes):
    numbers = [w.input([], "f32") for _ in range(3)]
    for shape in shapes:
        rate, first, second = (w.spread(n, [], shape, list(range(len(shape))), "f32") for n in numbers)
        weight, gradient, m, v = (w.input(shape, "f32") for _ in range(4))
        m = w.binary("add", w.binary("mul", m, w.number(0.9, shape, "f32"), shape, "f32"), gradient, shape, "f32")
        square = w.binary("mul", gradient, gradient, shape, "f32")
        v = w.binary("add", w.binary("mul", v, w.number(0.999, shape, "f32"), shape, "f32"), square, shape, "f32")
        up = w.binary("mul", m, first, shape, "f32")
        down = w.unary("sqrt", w.binary("mul", v, second, shape, "f32"), shape, "f32")
        step = w.binary("mul", w.binary("div", up, w.binary("add", down, w.number(0.0001220703125, shape, "f32"), shape, "f32"), shape,
                                        "f32"), rate, shape, "f32")
        for value in (m, v, w.binary("sub", weight, step, shape, "f32")):
            w.give(value, shape, "f32")


def softmax(w, shape, element="f32", axis=1):
    x = w.cast(w.input(shape, element), shape, element, "f32")
    top, kept = w.reduce("reduce_max", x, shape, [axis], "f32")
    power = w.unary("exp", w.binary("sub", x, w.spread(top, kept, shape, [axis], "f32"), shape, "f32"), shape, "f32")
    total_, _ = w.reduce("reduce_sum", power, shape, [axis], "f32")
    share = w.binary("div", power, w.spread(total_, kept, shape, [axis], "f32"), shape, "f32")
    w.give(w.cast(share, shape, "f32", element), shape, element)


def layer_norm(w, shape):
    x = w.input(shape, "f32")
    rows, columns = shape
    square, kept = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, [1], "f32")
    root = w.unary("rsqrt", w.binary("add", square, w.number(1e-3, kept, "f32"), kept, "f32"), kept, "f32")
    value = w.binary("mul", x, w.spread(root, kept, shape, [1], "f32"), shape, "f32")
    gain = w.spread(w.input([columns], "f32"), [columns], shape, [0], "f32")
    w.give(w.binary("mul", value, gain, shape, "f32"), shape, "f32")


def total(w, shape, axes, element="f32"):
    x = w.cast(w.input(shape, element), shape, element, "f32")
    result, kept = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, axes, "f32")
    w.give(result, kept, "f32")


def root(w, shape):
    """What follows the sum of everything."""
    x = w.input(shape, "f32")
    result, kept = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, list(range(len(shape))), "f32")
    w.give(w.unary("sqrt", result, kept, "f32"), kept, "f32")


def norm(w, shapes):
    sum_ = None
    for shape in shapes:
        x = w.input(shape, "f32")
        square, _ = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, [0, 1][:len(shape)], "f32")
        sum_ = square if sum_ is None else w.binary("add", sum_, square, [], "f32")
    w.give(sum_, [], "f32")


def relu_sum(w, shape):
    """A bias gradient beside the gradient it is made from."""
    x, g = w.input(shape, "f32"), w.input(shape, "f32")
    zero = w.number(0, shape, "f32")
    flag = w.op(f"compare gt {x}, {zero} : {clusters.tensor(shape, 'f32')}")
    g = w.op(f"select {flag}, {g}, {zero} : {clusters.tensor(shape, 'f32')}")
    w.give(g, shape, "f32")
    result, kept = w.reduce("reduce_sum", g, shape, [0], "f32")
    w.give(result, kept, "f32")


def pool(w, shape, element="f32", back=False):
    small = shape[:2] + [shape[2] // 2, shape[3] // 2]
    form = "size [2, 2] stride [2, 2] pad [0, 0] [0, 0]"
    if back:
        g, i = w.input(small, element), w.input(small, "i32")
        result = w.op(f"pool_scatter {g}, {i} {form} : {clusters.tensor(small, element)}, {clusters.tensor(small, 'i32')} "
                      f"to {clusters.tensor(shape, element)}")
        return w.give(result, shape, element)
    x = w.input(shape, element)
    found = w.op(f"max_pool {x} {form} : {clusters.tensor(shape, element)} to {clusters.tensor(small, element)}, "
                 f"{clusters.tensor(small, 'i32')}", 2)
    w.give(f"{found}#0", small, element)
    return w.give(f"{found}#1", small, "i32")


def concat(w, shapes, axis, element="f32"):
    values = [w.input(shape, element) for shape in shapes]
    after = list(shapes[0])
    after[axis] = sum(shape[axis] for shape in shapes)
    types = ", ".join(clusters.tensor(shape, element) for shape in shapes)
    w.give(w.op(f"concat {axis}, {', '.join(values)} : {types} to {clusters.tensor(after, element)}"), after, element)


def transpose(w, shape, order, element="f32"):
    after = [shape[i] for i in order]
    x = w.input(shape, element)
    w.give(w.op(f"transpose {x}, {order} : {clusters.tensor(shape, element)} to {clusters.tensor(after, element)}"), after,
           element)


def transpose_add(w, shape):
    after = shape[::-1]
    x, y = w.input(shape, "f32"), w.input(after, "f32")
    x = w.op(f"transpose {x}, [1, 0] : {clusters.tensor(shape, 'f32')} to {clusters.tensor(after, 'f32')}")
    w.give(w.binary("add", x, y, after, "f32"), after, "f32")


def cut(w, shape, offsets, after, element="f32"):
    x = w.input(shape, element)
    ones = [1] * len(shape)
    w.give(w.op(f"slice {x} {offsets} {after} {ones} : {clusters.tensor(shape, element)} to "
                f"{clusters.tensor(after, element)}"), after, element)


def pad(w, shape, low, high):
    after = [extent + a + b for extent, a, b in zip(shape, low, high)]
    x = w.input(shape, "f32")
    w.give(w.op(f"pad {x} {low} {high} {[0] * len(shape)} with 0.0 : {clusters.tensor(shape, 'f32')} to "
                f"{clusters.tensor(after, 'f32')}"), after, "f32")


# -- Cases -------------------------------------------------------------------------------------------------------------


def add_elementwise():
    for element, size in (("f32", 1 << 18), ("f64", 1 << 17), ("bf16", 1 << 19), ("f16", 1 << 19), ("i32", 1 << 18)):
        case(f"plain_{element}", lambda w, s=size, e=element: plain(w, [s], e), ELEMENTWISE, daily=True)
    case("plain_ui8", lambda w: plain(w, [1 << 20], "ui8"), ELEMENTWISE)
    for size in ((1 << 18) + 3, (1 << 20) + 4, 300007):
        case(f"plain_{size}", lambda w, s=size: plain(w, [s]), ELEMENTWISE, daily=size == 300007)
    case("plain_32768x10", lambda w: plain(w, [32768, 10]), ELEMENTWISE, True)
    for size in (1 << 18, 1 << 20, 262144 + 7, 270000, 393216):
        for count in (1, 2, 3):
            case(f"scalars_{count}_{size}", lambda w, s=size, c=count: scalars(w, [s], c), ELEMENTWISE,
                 daily=size in (1 << 18, 270000))
    case("scalars_2_bf16", lambda w: scalars(w, [1 << 19], 2, "bf16"), ELEMENTWISE, daily=True)
    case("scalars_1_7x65537", lambda w: scalars(w, [7, 65537], 1), ELEMENTWISE, True)


def add_broadcasts():
    for shape in ([1024, 400], [1024, 256], [4096, 64], [2240, 120], [16384, 16], [100000, 8], [64, 10000], [1000, 400],
                  [1023, 512], [8192, 1024], [32768, 32]):
        case(f"row_bias_{label(shape)}", lambda w, s=shape: spread(w, s, [[0]]), ELEMENTWISE,
             daily=shape in ([1024, 400], [1000, 400], [4096, 64], [16384, 16]))
        case(f"column_bias_{label(shape)}", lambda w, s=shape: spread(w, s, [[1]]), ELEMENTWISE,
             daily=shape in ([1024, 400], [1024, 256], [100000, 8]))
        case(f"both_biases_{label(shape)}", lambda w, s=shape: spread(w, s, [[0], [1]]), ELEMENTWISE,
             daily=shape in ([1024, 400], [2240, 120]))
    for shape in ([1024, 400], [4096, 128]):
        case(f"two_row_biases_{label(shape)}", lambda w, s=shape: spread(w, s, [[0], [0]]), ELEMENTWISE, daily=True)
        case(f"row_bias_bf16_{label(shape)}", lambda w, s=shape: spread(w, s, [[0]], "bf16", "bf16"), ELEMENTWISE, daily=True)
        case(f"row_bias_f32_on_bf16_{label(shape)}", lambda w, s=shape: spread(w, s, [[0]], "bf16", "f32"), ELEMENTWISE,
             daily=True)
    for shape in ([64, 6, 32, 32], [128, 6, 24, 24], [512, 16, 8, 8], [64, 6, 28, 28], [512, 16, 12, 12]):
        case(f"planes_{label(shape)}", lambda w, s=shape: spread(w, s, [[0, 2, 3]]), ELEMENTWISE, shape[3] % 8 == 0,
             daily=shape[0] in (64, 512))
        case(f"planes_two_{label(shape)}", lambda w, s=shape: spread(w, s, [[0, 2, 3]] * 2), ELEMENTWISE, shape[3] % 8 == 0)
    case("both_biases_mixed_1000x264", lambda w: spread(w, [1000, 264], [[0], [1]], "f32", "bf16"), ELEMENTWISE, daily=True)
    case("both_biases_of_bf16_2048x272", lambda w: spread(w, [2048, 272], [[0], [1]], "bf16", "f32"), ELEMENTWISE, daily=True)
    case("both_biases_64x40x136", lambda w: spread(w, [64, 40, 136], [[1], [2]]), ELEMENTWISE, daily=True)
    case("middle_32x64x256", lambda w: spread(w, [32, 64, 256], [[1]]), ELEMENTWISE, daily=True)
    case("middle_64x128x64", lambda w: spread(w, [64, 128, 64], [[1]]), ELEMENTWISE)
    case("leading_64x32x128", lambda w: spread(w, [64, 32, 128], [[0]]), ELEMENTWISE, daily=True)
    case("trailing_64x32x128", lambda w: spread(w, [64, 32, 128], [[2]]), ELEMENTWISE, daily=True)
    case("outer_1024x1024", lambda w: outer(w, 1024, 1024), ELEMENTWISE, daily=True)
    case("outer_4096x128", lambda w: outer(w, 4096, 128), ELEMENTWISE)


def add_types():
    for source, target in (("f32", "bf16"), ("bf16", "f32"), ("f32", "f16"), ("ui8", "f32"), ("f32", "ui8"), ("i1", "f32"),
                           ("f64", "f32"), ("i32", "f32"), ("ui8", "bf16")):
        case(f"cast_{source}_{target}", lambda w, s=source, t=target: cast(w, s, t), ELEMENTWISE,
             daily=(source, target) in (("f32", "bf16"), ("bf16", "f32"), ("ui8", "f32")))
    case("cast_tail_bf16_f32", lambda w: cast(w, "bf16", "f32", [(1 << 20) + 5]), ELEMENTWISE, daily=True)
    case("mixed_f32_bf16_f32", lambda w: mixed(w, [1 << 19], "f32", "bf16", "f32"), ELEMENTWISE, daily=True)
    case("mixed_bf16_f32_bf16", lambda w: mixed(w, [512, 1024], "bf16", "f32", "bf16"), ELEMENTWISE)
    case("masked", lambda w: masked(w, [1 << 20]), ELEMENTWISE, daily=True)


def add_updates():
    lists = {"one": [[512, 1024]], "many": [[512, 1024], [1024], [10], [300, 400]],
             "lenet": [[6, 1, 5, 5], [6], [16, 6, 5, 5], [16], [400, 1200], [1200], [1200, 84], [84], [84, 10], [10]]}
    for name, shapes in lists.items():
        case(f"update_{name}", lambda w, s=shapes: momentum(w, s), ELEMENTWISE, True, daily=name == "many")
        case(f"update_rate_{name}", lambda w, s=shapes: momentum(w, s, True), ELEMENTWISE, True, daily=name == "many")
        case(f"adam_{name}", lambda w, s=shapes: adam(w, s), ELEMENTWISE, True, daily=name == "many")


def add_folds():
    for shape in ([4096, 128], [1024, 400], [16384, 16], [65536, 8], [32768, 10], [8192, 33], [300, 1000], [64, 5000],
                  [16, 20000], [4, 70000], [1000, 264]):
        sure = shape[1] % 8 == 0
        case(f"rows_{label(shape)}", lambda w, s=shape: total(w, s, [1]), FOLD, sure,
             daily=shape in ([4096, 128], [16, 20000], [1000, 264]))
        case(f"softmax_{label(shape)}", lambda w, s=shape: softmax(w, s), FOLD, sure,
             daily=shape in ([1024, 400], [64, 5000], [32768, 10]))
        case(f"rows_bf16_{label(shape)}", lambda w, s=shape: total(w, [2 * s[0], s[1]], [1], "bf16"), FOLD,
             sure and shape[1] % 16 == 0)
        case(f"columns_{label(shape)}", lambda w, s=shape: total(w, s, [0]), FOLD, sure,
             daily=shape in ([1024, 400], [4096, 128], [4, 70000]))
    case("softmax_bf16_256x4096", lambda w: softmax(w, [256, 4096], "bf16"), FOLD, daily=True)
    case("softmax_column_64x8192", lambda w: softmax(w, [64, 8192], "f32", 0), FOLD, daily=True)
    case("layer_norm_512x1024", lambda w: layer_norm(w, [512, 1024]), FOLD)
    case("layer_norm_8192x1024", lambda w: layer_norm(w, [8192, 1024]), FOLD)
    case("channels_64x6x32x32", lambda w: total(w, [64, 6, 32, 32], [0, 2, 3]), FOLD, daily=True)
    case("channels_128x16x12x12", lambda w: total(w, [128, 16, 12, 12], [0, 2, 3]), FOLD, True)
    case("middle_sum_32x64x256", lambda w: total(w, [32, 64, 256], [1]), FOLD, daily=True)
    case("outer_sum_32x64x256", lambda w: total(w, [32, 64, 256], [0, 2]), FOLD)
    case("everything_512x1024", lambda w: total(w, [512, 1024], [0, 1]), FOLD, daily=True)
    case("everything_500001", lambda w: total(w, [500001], [0]), FOLD, daily=True)
    case("root_500001", lambda w: root(w, [500001]), FOLD)
    case("relu_sum_1024x400", lambda w: relu_sum(w, [1024, 400]), FOLD, daily=True)
    case("relu_sum_4096x120", lambda w: relu_sum(w, [4096, 120]), FOLD)
    case("norm", lambda w: norm(w, [[512, 1024], [1024], [300, 400]]), FOLD, True, daily=True)
    case("norm_many", lambda w: norm(w, [[512, 1024], [1024], [10], [300, 400], [150], [16, 150], [84, 10]]), FOLD, True,
         daily=True)


def add_windows():
    for shape in ([64, 6, 32, 32], [64, 16, 24, 24], [32, 6, 64, 64], [512, 6, 28, 28]):
        daily = shape[3] in (32, 24)
        case(f"max_pool_{label(shape)}", lambda w, s=shape: pool(w, s), FOLD, shape[3] % 16 == 0, daily=daily)
        case(f"pool_scatter_{label(shape)}", lambda w, s=shape: pool(w, s, back=True), FOLD, shape[3] % 16 == 0, daily=daily)
    case("max_pool_bf16", lambda w: pool(w, [64, 6, 64, 64], "bf16"), FOLD, daily=True)
    case("pool_scatter_bf16", lambda w: pool(w, [64, 6, 64, 64], "bf16", True), FOLD, daily=True)


def add_moves():
    for axis, shapes in ((1, [[512, 256], [512, 512]]), (1, [[1024, 120], [1024, 136]]), (0, [[300, 400], [500, 400]]),
                         (1, [[64, 6, 32, 32], [64, 10, 32, 32]]), (1, [[2048, 64], [2048, 4], [2048, 60]])):
        case(f"concat_{axis}_{label(shapes[0])}_{len(shapes)}", lambda w, s=shapes, a=axis: concat(w, s, a), ELEMENTWISE,
             daily=True)
    case("concat_bf16", lambda w: concat(w, [[512, 512], [512, 1024]], 1, "bf16"), ELEMENTWISE, daily=True)
    orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    for order in orders:
        case(f"transpose_64x96x128_{''.join(map(str, order))}", lambda w, o=order: transpose(w, [64, 96, 128], o), ELEMENTWISE,
             daily=True)
        case(f"transpose_40x100x120_{''.join(map(str, order))}", lambda w, o=order: transpose(w, [40, 100, 120], o),
             ELEMENTWISE, order[2] == 2)
    for shape in ([1024, 512], [1000, 360], [4096, 64], [64, 8192]):
        case(f"transpose_{label(shape)}", lambda w, s=shape: transpose(w, s, [1, 0]), ELEMENTWISE, daily=shape[0] == 1024)
    case("transpose_bf16_1024x1024", lambda w: transpose(w, [1024, 1024], [1, 0], "bf16"), ELEMENTWISE, daily=True)
    case("transpose_ui8_1024x2048", lambda w: transpose(w, [1024, 2048], [1, 0], "ui8"), ELEMENTWISE)
    case("transpose_planes_0231", lambda w: transpose(w, [16, 32, 24, 24], [0, 2, 3, 1]), ELEMENTWISE, daily=True)
    case("transpose_planes_0312", lambda w: transpose(w, [16, 24, 24, 32], [0, 3, 1, 2]), ELEMENTWISE)
    case("transpose_add_1024x512", lambda w: transpose_add(w, [1024, 512]), ELEMENTWISE, daily=True)
    # Half of the first two operands is read, so that the ratio is below 1.
    case("slice_rows", lambda w: cut(w, [2048, 512], [512, 0], [1024, 512]), ELEMENTWISE, daily=True)
    case("slice_columns", lambda w: cut(w, [1024, 1024], [0, 256], [1024, 512]), ELEMENTWISE, daily=True)
    case("slice_odd", lambda w: cut(w, [1024, 1024], [0, 3], [1024, 512]), ELEMENTWISE, False)
    case("pad_rows", lambda w: pad(w, [512, 1024], [8, 0], [8, 0]), ELEMENTWISE, daily=True)
    case("pad_columns", lambda w: pad(w, [1024, 512], [0, 8], [0, 8]), ELEMENTWISE, daily=True)
    case("pad_planes", lambda w: pad(w, [64, 6, 28, 28], [0, 0, 2, 2], [0, 0, 2, 2]), ELEMENTWISE, False)


# What is known to miss its bar, and why (docs/rationale/gpu-kernels.md).
KNOWN = {
    "softmax_4x70000": "the row does not fit into the registers of a block",
}


for add in (add_elementwise, add_broadcasts, add_types, add_updates, add_folds, add_windows, add_moves):
    add()

# Large enough for all ways of sharing work, small enough for the interpreter.
NUMERIC = ["row_bias_1000x400", "both_biases_1023x512", "both_biases_1000x400", "column_bias_100000x8", "outer_4096x128",
           "both_biases_mixed_1000x264", "column_bias_1000x400", "planes_two_64x6x28x28", "scalars_3_262151",
           "cast_tail_bf16_f32", "masked", "transpose_40x100x120_210", "transpose_add_1024x512", "transpose_bf16_1024x1024",
           "concat_1_2048x64_3", "pad_columns", "pool_scatter_64x6x32x32", "pool_scatter_bf16", "max_pool_64x6x32x32",
           "rows_16384x16", "root_500001", "adam_many"]


def module(names):
    """The text of a module with these cases as entries."""
    text = 'module attributes {weft.phase = "typed"} {\n'
    for name in names:
        writer = clusters.Writer(0)
        CASES[name].write(writer)
        text += writer.text(name)
    return text + "}\n"
