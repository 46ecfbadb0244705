#!/usr/bin/env python3
"""Counts what GPU kernels move on the emulator, for operands of 1 MB and more.

usage: test/numerics/emulate-traffic.py [--build FOLDER] [--every] [--print] [--only PREFIX] [--ptxas]

A table over the clusters of traffic.py (with --every all, else some of each kind): bytes that warps ask for (what several
lanes of one access read counts once) over the bytes of all operands once, share of the bytes in 16-byte accesses, share
of the bytes used of each 32-byte sector; the last two at least 0.95 where the sizes permit. Printed are the clusters that
miss their bar, with --print all. Exit status: 0 when all hold but those that traffic.py names with a reason; those are
counted.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import importlib  # noqa: E402
import launches  # noqa: E402
import traffic  # noqa: E402

emulate = importlib.import_module("emulate-clusters")
SHARE = 0.95
LARGE = 1 << 20


def share(part, whole):
    return part / whole if whole else 1.0


class Figures:
    """What one launch moved."""

    def __init__(self, cluster, operands, counters):
        self.cluster = cluster
        tensors = operands + cluster.types
        self.once = sum(tensor.bytes for tensor in tensors)
        self.largest = max(tensor.bytes for tensor in tensors)
        moved = sum(counters[f"{way}_bytes_{width}"] for way in ("load", "store") for width in (1, 2, 4, 8, 16))
        self.wide = share(counters["load_bytes_16"] + counters["store_bytes_16"], moved)
        used = counters["load_sector_bytes"] + counters["store_sector_bytes"]
        self.sectors = share(used, 32 * (counters["load_sectors"] + counters["store_sectors"]))
        self.ratio = share(used, self.once)
        large = [tensor for tensor in tensors if 64 * tensor.bytes >= self.once and len(tensor.shape) > 1]
        rows = [tensor.shape[-1] * launches.BYTES[tensor.element] for tensor in large]
        self.permits_wide = all(row % 16 == 0 for row in rows)
        self.permits_sectors = all(row % 32 == 0 for row in rows)

    def misses(self, case):
        """What is beyond the bar."""
        wide, sectors = (self.permits_wide, self.permits_sectors) if case.permits is None else (case.permits, case.permits)
        return [what for what, wrong in (("ratio", self.ratio > case.limit), ("16-byte", wide and self.wide < SHARE),
                                         ("sectors", sectors and self.sectors < SHARE)) if wrong]


def registers(ptx):
    """What ptxas says of each kernel: registers, and spills or stack where there are any."""
    done = subprocess.run(["ptxas", "-v", "-arch", "sm_80", "-o", ptx + ".cubin", ptx], capture_output=True, text=True,
                          check=False)
    found, name = {}, ""
    for line in done.stderr.splitlines():
        if match := re.search(r"Compiling entry function '([^']+)'", line):
            name = match[1]
        elif match := re.search(r"(\d+) bytes stack frame, (\d+) bytes spill stores", line):
            found[name] = [0, int(match[1]) + int(match[2])]
        elif match := re.search(r"Used (\d+) registers", line):
            found.setdefault(name, [0, 0])[0] = int(match[1])
    return found


def run_case(arguments, ptx, folder, entry):
    """Figures of the clusters of an entry that have a large operand."""
    result = []
    for cluster in [step for step in entry.steps if isinstance(step, launches.Cluster)]:
        operands = [launches.Tensor(kind) for _, kind in cluster.operands]
        emulated = launches.Emulated(arguments.build, ptx, folder, ["--threads", str(os.cpu_count())])
        emulated(cluster, [bytes(tensor.bytes) for tensor in operands])
        figures = Figures(cluster, operands, emulated.counters[-1][1])
        if figures.largest >= LARGE:
            result.append(figures)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--every", action="store_true", help="all clusters, not some of each kind")
    parser.add_argument("--print", action="store_true", help="print every row")
    parser.add_argument("--only", help="names that start with this", default="")
    parser.add_argument("--ptxas", action="store_true", help="registers and spills too")
    arguments = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="weft-traffic-")
    names = [name for name, case in traffic.CASES.items()
             if name.startswith(arguments.only) and (case.daily or arguments.every or arguments.only)]
    source = os.path.join(folder, "module.mlir")
    with open(source, "w", encoding="utf-8") as file:
        file.write(traffic.module(names))
    text = emulate.run([os.path.join(arguments.build, "bin", "weft-opt"), source, "--weft-pipeline=to-ordered",
                        "--codegen-cuda", "--lower-kernels=variants=compute_80"])
    ptx = os.path.join(folder, "kernels.ptx")
    with open(ptx, "wb") as file:
        file.write(launches.read_objects(text)["compute_80"])
    used = registers(ptx) if arguments.ptxas else {}
    entries, bad, excused = launches.read_entries(text), 0, 0
    if arguments.print:
        print(f"{'cluster':44} {'ratio':>6} {'bar':>5} {'wide':>6} {'sector':>6}  {'grid':>6} {'block':>5}")
    for name in names:
        case = traffic.CASES[name]
        for figures in run_case(arguments, ptx, folder, entries[name]):
            misses = figures.misses(case)
            is_known = bool(misses) and name in traffic.KNOWN
            excused += is_known
            bad += bool(misses) and not is_known
            if (not misses or is_known) and not arguments.print:
                continue
            found = used.get(figures.cluster.kernel)
            more = f"  {found[0]} registers, {found[1]} spilled" if found else ""
            print(f"{figures.cluster.name:44} {figures.ratio:6.3f} {case.limit:5} {100 * figures.wide:5.1f}% "
                  f"{100 * figures.sectors:5.1f}%  {figures.cluster.grid:6} {figures.cluster.block:5}{more}"
                  f"{'  misses: ' + ', '.join(misses) if misses else ''}{' (known)' if is_known else ''}")
    shutil.rmtree(folder)
    print(f"{len(names)} cases, {bad} clusters move too much, {excused} known to")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
