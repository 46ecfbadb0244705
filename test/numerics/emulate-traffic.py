#!/usr/bin/env python3
"""Counts what GPU kernels move on the emulator, for operands of 1 MB and more.

usage: test/numerics/emulate-traffic.py [--build FOLDER] [--all]

For each cluster: bytes that warps ask for (what several lanes of one access read counts once) over the bytes of all
operands once (elementwise, gather and horizontal at most 1.02, folds and windows 1.05; more where a small operand is read
again and comes from a cache), share of 16-byte accesses and of the bytes of each 32-byte sector (both at least 0.95).
Clusters whose sizes do not permit it are listed with --all and held to nothing. Exit status: 0 when all hold.
"""

import argparse
import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import clusters  # noqa: E402
import importlib  # noqa: E402
import launches  # noqa: E402

emulate = importlib.import_module("emulate-clusters")


def add(w, shape=(1 << 19,), element="f32"):
    shape = list(shape)
    x, y = w.input(shape, element), w.input(shape, element)
    w.give(w.binary("add", w.binary("mul", x, y, shape, element), y, shape, element), shape, element)


def bias(w, shape=(64, 6, 28, 28)):
    shape = list(shape)
    kept = [shape[1]]
    x = w.input(shape, "f32")
    b = w.spread(w.input(kept, "f32"), kept, shape, [0, 2, 3], "f32")
    w.give(w.unary("relu", w.binary("add", x, b, shape, "f32"), shape, "f32"), shape, "f32")


def bias_rows(w, shape=(1024, 400)):
    shape = list(shape)
    x = w.input(shape, "f32")
    b = w.spread(w.input([shape[1]], "f32"), [shape[1]], shape, [0], "f32")
    w.give(w.binary("add", x, b, shape, "f32"), shape, "f32")


def softmax(w, shape=(512, 1024), element="f32", axis=1):
    shape = list(shape)
    x = w.cast(w.input(shape, element), shape, element, "f32")
    top, kept = w.reduce("reduce_max", x, shape, [axis], "f32")
    power = w.unary("exp", w.binary("sub", x, w.spread(top, kept, shape, [axis], "f32"), shape, "f32"), shape, "f32")
    total, _ = w.reduce("reduce_sum", power, shape, [axis], "f32")
    share = w.binary("div", power, w.spread(total, kept, shape, [axis], "f32"), shape, "f32")
    w.give(w.cast(share, shape, "f32", element), shape, element)


def total(w, shape, axes, element="f32"):
    shape = list(shape)
    x = w.cast(w.input(shape, element), shape, element, "f32")
    result, kept = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, axes, "f32")
    w.give(result, kept, "f32")


def update(w):
    for shape in ([512, 1024], [1024], [10], [300, 400]):
        weight, gradient, moment = (w.input(shape, "f32") for _ in range(3))
        moved = w.binary("add", w.binary("mul", moment, w.number(0.9, shape, "f32"), shape, "f32"), gradient, shape, "f32")
        w.give(moved, shape, "f32")
        w.give(w.binary("sub", weight, w.binary("mul", moved, w.number(0.1, shape, "f32"), shape, "f32"), shape, "f32"), shape,
               "f32")


def norm(w):
    sum_ = None
    for shape in ([512, 1024], [1024], [300, 400]):
        x = w.input(shape, "f32")
        square, _ = w.reduce("reduce_sum", w.binary("mul", x, x, shape, "f32"), shape, [0, 1][:len(shape)], "f32")
        sum_ = square if sum_ is None else w.binary("add", sum_, square, [], "f32")
    w.give(sum_, [], "f32")


def pool(w):
    shape, small = [64, 6, 32, 32], [64, 6, 16, 16]
    form = "size [2, 2] stride [2, 2] pad [0, 0] [0, 0]"
    x = w.input(shape, "f32")
    found = w.op(f"max_pool {x} {form} : {clusters.tensor(shape, 'f32')} to {clusters.tensor(small, 'f32')}, "
                 f"{clusters.tensor(small, 'i32')}", 2)
    w.give(f"{found}#0", small, "f32")
    w.give(f"{found}#1", small, "i32")


def scatter(w):
    shape, small = [64, 6, 32, 32], [64, 6, 16, 16]
    form = "size [2, 2] stride [2, 2] pad [0, 0] [0, 0]"
    g, i = w.input(small, "f32"), w.input(small, "i32")
    back = w.op(f"pool_scatter {g}, {i} {form} : {clusters.tensor(small, 'f32')}, {clusters.tensor(small, 'i32')} to "
                f"{clusters.tensor(shape, 'f32')}")
    w.give(back, shape, "f32")


def cast(w, source, target, shape=(1 << 20,)):
    shape = list(shape)
    w.give(w.cast(w.input(shape, source), shape, source, target), shape, target)


def concat(w):
    a, b = [512, 256], [512, 512]
    x, y = w.input(a, "f32"), w.input(b, "f32")
    r = w.op(f"concat 1, {x}, {y} : {clusters.tensor(a, 'f32')}, {clusters.tensor(b, 'f32')} to "
             f"{clusters.tensor([512, 768], 'f32')}")
    w.give(r, [512, 768], "f32")


# Name -> (writer, largest ratio, sizes permit 16-byte accesses and whole sectors).
CASES = {
    "elementwise": (add, 1.02, True),
    "elementwise_tail": (lambda w: add(w, [(1 << 19) + 3]), 1.02, True),
    "elementwise_bf16": (lambda w: add(w, [1 << 20], "bf16"), 1.02, True),
    "elementwise_f64": (lambda w: add(w, [1 << 18], "f64"), 1.02, True),
    "bias_planes_24": (lambda w: bias(w, [128, 6, 24, 24]), 1.02, True),
    "bias_planes_8": (lambda w: bias(w, [512, 16, 8, 8]), 1.02, True),
    "bias_planes_28": (bias, 1.02, False),
    "bias_planes_12": (lambda w: bias(w, [512, 16, 12, 12]), 1.02, False),
    "bias_rows": (bias_rows, 1.13, True),
    "softmax_1024": (softmax, 1.05, True),
    "softmax_10": (lambda w: softmax(w, [32768, 10]), 1.05, False),
    "softmax_20000": (lambda w: softmax(w, [16, 20000]), 1.05, True),
    "softmax_bf16": (lambda w: softmax(w, [256, 4096], "bf16"), 1.05, True),
    "softmax_column": (lambda w: softmax(w, [64, 8192], "f32", 0), 1.05, True),
    "rows_128": (lambda w: total(w, [4096, 128], [1]), 1.05, True),
    "rows_20000": (lambda w: total(w, [16, 20000], [1]), 1.05, True),
    "columns_256": (lambda w: total(w, [2048, 256], [0]), 1.05, True),
    "columns_100000": (lambda w: total(w, [8, 100000], [0]), 1.05, True),
    "channels": (lambda w: total(w, [64, 6, 32, 32], [0, 2, 3]), 1.05, True),
    "everything": (lambda w: total(w, [512, 1024], [0, 1]), 1.05, True),
    "everything_tail": (lambda w: total(w, [500001], [0]), 1.05, True),
    "update": (update, 1.02, True),
    "norm": (norm, 1.05, True),
    "max_pool": (pool, 1.05, False),
    "pool_scatter": (scatter, 1.34, False),
    "cast_to_bf16": (lambda w: cast(w, "f32", "bf16"), 1.02, False),
    "cast_from_u8": (lambda w: cast(w, "ui8", "f32"), 1.02, False),
    "concat": (concat, 1.02, False),
}


def share(part, whole):
    return part / whole if whole else 1.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--all", action="store_true", help="print every figure")
    parser.add_argument("--only", help="this case alone")
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="weft-traffic-")
    names = [name for name in CASES if arguments.only in (None, name)]
    source = os.path.join(folder, "module.mlir")
    with open(source, "w", encoding="utf-8") as file:
        file.write('module attributes {weft.phase = "typed"} {\n')
        for name in names:
            writer = clusters.Writer(0)
            CASES[name][0](writer)
            file.write(writer.text(name))
        file.write("}\n")
    text = emulate.run([os.path.join(arguments.build, "bin", "weft-opt"), source, "--weft-pipeline=to-ordered",
                        "--codegen-cuda", "--lower-kernels=variants=compute_80"])
    ptx = os.path.join(folder, "kernels.ptx")
    with open(ptx, "wb") as file:
        file.write(launches.read_objects(text)["compute_80"])
    entries, bad = launches.read_entries(text), 0
    for name in names:
        emulated = launches.Emulated(arguments.build, ptx, folder, ["--threads", str(os.cpu_count())])
        for cluster in [step for step in entries[name].steps if isinstance(step, launches.Cluster)]:
            operands = [bytes(launches.Tensor(kind).bytes) for _, kind in cluster.operands]
            emulated(cluster, operands)
            counters = emulated.counters[-1][1]
            once = sum(map(len, operands)) + sum(tensor.bytes for tensor in cluster.types)
            loads = sum(counters[f"load_bytes_{width}"] for width in (1, 2, 4, 8, 16))
            moved = loads + sum(counters[f"store_bytes_{width}"] for width in (1, 2, 4, 8, 16))
            wide = share(counters["load_bytes_16"] + counters["store_bytes_16"], moved)
            sectors = share(counters["load_sector_bytes"] + counters["store_sector_bytes"],
                            32 * (counters["load_sectors"] + counters["store_sectors"]))
            ratio = (counters["load_sector_bytes"] + counters["store_sector_bytes"]) / once
            _, limit, permits = CASES[name]
            if once < 1 << 20:
                continue
            wrong = ratio > limit or (permits and (wide < 0.95 or sectors < 0.95))
            bad += wrong
            if wrong or arguments.all:
                print(f"{cluster.name}: {ratio:.3f} of the operands' bytes, {100 * wide:.1f} % in 16-byte accesses, "
                      f"{100 * sectors:.1f} % of sectors used{' (too much)' if wrong else ''}; grid {cluster.grid} block "
                      f"{cluster.block}")
    shutil.rmtree(folder)
    print(f"{len(names)} cases, {bad} clusters move too much")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
