"""What a planted fault is, and how the tests that must see it are run.

A change is written as `git diff --word-diff` shows it: `round < [-10-]{+9+}`
makes a 9 of the 10 behind `round <`. It must fit its file in exactly one place.
White space does not count there, so that no formatting moves a fault.
"""

import re

MARK = r"\[-(.*?)-\](?:\{\+(.*?)\+\})?|\{\+(.*?)\+\}"


class Fault:
    """A change of one file; one of its tests must fail."""

    def __init__(self, name, file, change, tests):
        self.name, self.file, self.tests = name, file, tests
        self.pattern, self.new = read_change(change)

    def targets(self):
        return sorted({target for test in self.tests for target in test.targets})

    def places(self, text):
        return list(re.finditer(self.pattern, text))

    def planted(self, text):
        """`text` with the fault in the one place where it fits."""
        (place,) = self.places(text)
        for group, new in reversed(list(enumerate(self.new, 1))):
            text = text[:place.start(group)] + new + text[place.end(group):]
        return text


def read_change(change):
    """A pattern of the text before, with a group for each part that changes, and what these parts become."""
    pattern, new = "", []
    pieces = re.split(MARK, change, flags=re.DOTALL) + [None, None, None]
    for kept, old, instead, added in zip(*[iter(pieces)] * 4):
        pattern += loosely(kept)
        if old is not None or added is not None:
            pattern += rf"\s*({loosely(old or '')})\s*"
            new.append(instead or added or "")
    return pattern, new


def loosely(text):
    """A pattern of `text` with any white space between its words."""
    return r"\s*".join(map(re.escape, re.findall(r"\w+|\S", text)))


def faults(file, tests, changes):
    """The faults of one file that the same tests see: from names to changes."""
    tests = tests if isinstance(tests, list) else [tests]
    return [Fault(name, file, change, tests) for name, change in changes.items()]


# How tests are run ------------------------------------------------------------

EMULATED = "weft_cuda weft_emulated_driver"  # the plug-in and the GPU that it finds


class Test:
    """A command, with {build} for the build folder, and the targets that it needs."""

    def __init__(self, targets, *command):
        self.targets, self.command = targets.split(), command

    def __str__(self):
        return " ".join(self.command)


def script(targets, path, *words):
    return Test(targets, "python3", f"test/{path}", "--build", "{build}", *words)


def unit(program, pattern="*", needs=""):
    return Test(f"{program} {needs}", f"{{build}}/test/{program}", f"--gtest_filter={pattern}", "--gtest_brief=1")


def lit(*paths, needs="weft-opt"):
    return Test(needs, "/usr/lib/llvm-22/bin/lit", "-q", *(f"test/{path}" for path in paths), "-D", "build={build}")


def cases(family):
    """Compiled code of a family of ops on the CPU."""
    return script("weft-opt weftc weft-case", "numerics/run-cases.py", f"test/numerics/cases/{family}.mlir")


def gpu_cases(family):
    """The same on the emulated GPU."""
    return Test(f"weft-opt weftc weft-case {EMULATED}", *cases(family).command, "--device", "cuda", "--level", "O2")


def parity(net):
    return script("weftc weft-run", "e2e/parity.py", "--net", net)


def loss_scale(steps, interval):
    return script("weftc weft-run", "e2e/loss-scale.py", "--steps", str(steps), "--interval", str(interval))


def training(*words):
    """Runs of weft-run on the emulated GPU."""
    return script(f"weftc weft-run {EMULATED}", "e2e/cuda.py", *words)
