#!/usr/bin/env python3
"""Breaks a plan in many ways, one at a time, and asks that the checker sees each.

usage: mutate-plan.py PLAN.mlir WEFT_OPT [N]

With N, every N-th mutation of each kind is tried. PLAN.mlir is a module in phase `planned` that passes `check-plan`.
Mutations: the offset of one operand (+64, +256), a read of an old global, constant or input moved onto another of its
size, the declarations of two old values of one size exchanged, an operand that names another value of its size, a
listed lifetime (one step shorter), two buffers laid over one another with the lifetime that would allow it, and the
loss of each step. Prints what went unseen; exits 1 if anything did.
"""

import itertools
import re
import subprocess
import sys

STEP = re.compile(r"^    plan\.(kernel|call|copy|fill) ")
SLICE = re.compile(r"<(arena|globals|state|constants|inputs|results), (\d+), (\d+)>")
INITIAL = re.compile(r"^    plan\.initial (@\S+ )?value (\d+) at <(\w+), (\d+), (\d+)>")
OPERAND = re.compile(r"(read|write|value) (\d+) (\w* ?)<(\w+), (\d+), (\d+)>")
BUFFER = re.compile(r'^    plan\.buffer "([^"]*)" <arena, (\d+), (\d+)> live (\d+) to (\d+)')


def moved(line, match, distance):
    region, offset, size = match.group(1), int(match.group(2)) + distance, match.group(3)
    return line[: match.start()] + f"<{region}, {offset}, {size}>" + line[match.end() :]


def operand_offsets(lines):
    for i, line in enumerate(lines):
        if STEP.match(line):
            for match in SLICE.finditer(line):
                # Nobody can miss bytes that are not there.
                for distance in (64, 256) if match.group(3) != "0" else ():
                    broken = moved(line, match, distance)
                    yield f"line {i + 1}: +{distance}", lines[:i] + [broken] + lines[i + 1 :]


def initial_values(lines, i):
    """Old values with bytes of the program around line i: (line, number, region, offset, size)."""
    first, last = program_of(lines, i)
    found = [(k, INITIAL.match(lines[k])) for k in range(first, last)]
    return [(k, m.group(2), m.group(3), m.group(4), m.group(5)) for k, m in found if m and m.group(5) != "0"]


def moved_reads(lines):
    for i, line in enumerate(lines):
        if not STEP.match(line):
            continue
        old = initial_values(lines, i)
        for match in OPERAND.finditer(line):
            if match.group(1) == "write" or match.group(2) not in [number for _, number, *_ in old]:
                continue
            for _, number, region, offset, size in old:
                if number == match.group(2) or size != match.group(6):
                    continue
                operand = f"{match.group(1)} {match.group(2)} {match.group(3)}<{region}, {offset}, {size}>"
                broken = line[: match.start()] + operand + line[match.end() :]
                yield f"line {i + 1}: reads value {number}", lines[:i] + [broken] + lines[i + 1 :]


def exchanged_declarations(lines):
    for i, line in enumerate(lines):
        if not INITIAL.match(line):
            continue
        old = initial_values(lines, i)
        mine = next(entry for entry in old if entry[0] == i) if INITIAL.match(line).group(5) != "0" else None
        for other in old if mine else ():
            if other[0] > i and other[4] == mine[4]:
                body = list(lines)
                for one, two in ((mine, other), (other, mine)):
                    place = f"<{two[2]}, {two[3]}, {two[4]}>"
                    body[one[0]] = re.sub(r"<.*>", place, body[one[0]])
                yield f"lines {i + 1} and {other[0] + 1}: exchanged", body


def wrong_numbers(lines):
    for i, line in enumerate(lines):
        if not STEP.match(line):
            continue
        first, last = program_of(lines, i)
        sizes = {}
        for k in range(first, last):
            for match in OPERAND.finditer(lines[k]):
                sizes[match.group(2)] = match.group(6)
        for match in OPERAND.finditer(line):
            if match.group(6) == "0":
                continue
            same = sorted(n for n, size in sizes.items() if size == match.group(6) and n != match.group(2))
            if same:
                at, end = match.span(2)
                broken = line[:at] + same[i % len(same)] + line[end:]
                yield f"line {i + 1}: names value {same[i % len(same)]}", lines[:i] + [broken] + lines[i + 1 :]


def lost_steps(lines):
    for i, line in enumerate(lines):
        if STEP.match(line):
            yield f"line {i + 1}: lost", lines[:i] + lines[i + 1 :]


def program_of(lines, i):
    first = max(k for k in range(i) if lines[k].startswith("  plan.program"))
    last = min(k for k in range(i, len(lines)) if lines[k] == "  }")
    return first, last


def short_lifetimes(lines):
    for i, line in enumerate(lines):
        buffer = BUFFER.match(line)
        if buffer and int(buffer.group(5)) > int(buffer.group(4)):
            end = int(buffer.group(5)) - 1
            short = re.sub(r"to \d+", f"to {end}", line)
            yield f"line {i + 1}: shorter", lines[:i] + [short] + lines[i + 1 :]


def stacked_buffers(lines):
    """Lays the next buffer that starts within a lifetime over it, and lists the first as dead by then."""
    for i, line in enumerate(lines):
        a = BUFFER.match(line)
        if not a:
            continue
        first, last = program_of(lines, i)
        for k in range(first, last):
            b = BUFFER.match(lines[k])
            inside = b and k != i and int(a.group(4)) < int(b.group(4)) < int(a.group(5))
            if not inside or int(b.group(3)) > int(a.group(3)):
                continue
            old, new = f"<arena, {b.group(2)}, ", f"<arena, {a.group(2)}, "
            body = list(lines)
            for n in range(first, last):
                start, end = int(b.group(4)), int(b.group(5))
                if n == k or STEP.match(lines[n]) and start <= step_number(lines, first, n) <= end:
                    body[n] = body[n].replace(old, new)
            body[i] = re.sub(r"to \d+", f"to {int(b.group(4)) - 1}", line)
            yield f"lines {i + 1} and {k + 1}: stacked", body
            break


def step_number(lines, first, n):
    return sum(1 for line in lines[first:n] if STEP.match(line))


def is_seen(lines, weft_opt):
    text = "\n".join(lines) + "\n"
    done = subprocess.run([weft_opt, "--check-plan"], input=text, capture_output=True, text=True)
    if done.returncode < 0:
        sys.exit("the checker crashed:\n" + done.stderr)
    return done.returncode != 0


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    stride = int(sys.argv[3]) if len(sys.argv) == 4 else 1
    lines = open(sys.argv[1]).read().split("\n")
    if is_seen(lines, sys.argv[2]):
        sys.exit("the plan does not pass the checker as it is")
    counts, unseen = {}, 0
    for mutate in (
        operand_offsets,
        moved_reads,
        exchanged_declarations,
        wrong_numbers,
        lost_steps,
        short_lifetimes,
        stacked_buffers,
    ):
        for what, broken in itertools.islice(mutate(lines), 0, None, stride):
            counts[mutate.__name__] = counts.get(mutate.__name__, 0) + 1
            if not is_seen(broken, sys.argv[2]):
                print(f"not seen: {mutate.__name__}, {what}")
                unseen += 1
    print(", ".join(f"{n} {name.replace('_', ' ')}" for name, n in counts.items()) + f": {unseen} not seen")
    sys.exit(unseen != 0)


main()
