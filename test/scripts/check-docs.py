#!/usr/bin/env python3
"""Checks that the pages in Markdown say what the code says.

usage: test/scripts/check-docs.py [--build FOLDER] [--fix]

Generated references are made anew and compared; excerpts of
docs/walkthrough.md are compared with the tests that check them; links lead
somewhere; every pass and op is documented; every switch of --help stands in
docs/tools.md. --fix writes the references and the checks of the walkthrough.
Exit status: 0 when all hold, 1 else.
"""

import argparse
import glob
import os
import re
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LLVM = "/usr/lib/llvm-22"
LONGEST_README, LONGEST_ROOM = 120, 80

# File under docs/generated -> title, arguments of mlir-tblgen.
GENERATED = {
    "weft-ops.md": ("The weft dialect", ["-gen-dialect-doc", "-dialect=weft", "ir/Ops.td"]),
    "plan-ops.md": ("The plan dialect", ["-gen-dialect-doc", "-dialect=plan", "ir/plan/PlanOps.td"]),
    "passes.md": ("Passes", ["-gen-pass-doc", "passes/Passes.td"]),
    "interfaces.md": ("Op interfaces", ["-gen-op-interface-docs", "ir/Interfaces.td"]),
}
ROOMS = ["frontend", "ir", "passes", "runtime", "tools", "test"]
VERBS = ["train", "eval", "predict", "pipeline", "bench", "tune", "doctor", "monitor", "inspect", "config"]

problems = []


def complain(text):
    problems.append(text)


def path(*parts):
    return os.path.join(SOURCE, *parts)


def read(*parts):
    with open(path(*parts), encoding="utf-8") as file:
        return file.read()


def write(text, *parts):
    with open(path(*parts), "w", encoding="utf-8") as file:
        file.write(text)


# Generated references.


def generate(title, arguments):
    command = [f"{LLVM}/bin/mlir-tblgen", "-I", ".", "-I", f"{LLVM}/include"]
    done = subprocess.run(command + arguments, cwd=SOURCE, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"mlir-tblgen {' '.join(arguments)}: {done.stderr.strip()}")
    body = "\n".join(line.rstrip() for line in done.stdout.split("\n")[1:] if line != "[TOC]").strip()
    head = "<!-- made by test/scripts/check-docs.py --fix; do not edit -->"
    return f"{head}\n\n{body}\n" if body.startswith("# ") else f"{head}\n\n# {title}\n\n{body}\n"


def check_generated(fix):
    texts = {}
    if not os.path.exists(f"{LLVM}/bin/mlir-tblgen"):
        print(f"note: no {LLVM}/bin/mlir-tblgen: generated references are not compared")
        return {name: read("docs", "generated", name) for name in GENERATED}
    for name, (title, arguments) in GENERATED.items():
        texts[name] = generate(title, arguments)
        target = path("docs", "generated", name)
        if fix:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            write(texts[name], "docs", "generated", name)
        elif not os.path.exists(target) or read("docs", "generated", name) != texts[name]:
            complain(f"docs/generated/{name}: not what mlir-tblgen makes today")
    return texts


def check_ops(texts):
    """Every op shows an example."""
    for name in ("weft-ops.md", "plan-ops.md"):
        ops = texts[name].split("\n## Operations\n", 1)[-1].split("\n## ", 1)[0]
        for section in re.split(r"\n(?=### `)", ops)[1:]:
            if "```mlir" not in section:
                complain(f"{name}: {section.split('(')[0].strip('# ')} has no example")


def check_passes(texts):
    """Every pass says what it does and has a test of its own."""
    for section in re.split(r"\n(?=### `)", texts["passes.md"])[1:]:
        name = re.match(r"### `-([a-z0-9-]+)`", section)[1]
        prose = re.sub(r"```.*?```|^[#_][^\n]*$", "", section, flags=re.S | re.M)
        if len(prose.split()) < 5:
            complain(f"passes/Passes.td: {name} has no description")
        tests = [path("test", "passes", name + end) for end in (".mlir", "-errors.mlir")]
        if not any(os.path.exists(test) for test in tests):
            complain(f"test/passes/{name}.mlir: missing")


# Pages.


def pages():
    found = glob.glob(path("*.md"))
    for folder in ROOMS + ["docs"]:
        found += glob.glob(path(folder, "**", "*.md"), recursive=True)
    return sorted(os.path.relpath(page, SOURCE) for page in found)


def check_pages():
    for page in pages():
        text = read(page)
        lines = text.count("\n")
        longest = LONGEST_README if os.path.dirname(page) == "" else LONGEST_ROOM
        if os.path.basename(page).startswith("README") and lines > longest:
            complain(f"{page}: {lines} lines, expected at most {longest}")
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.S)
        for target in re.findall(r"\]\(([^)\s]+)\)", prose):
            if re.match(r"[a-z]+:|#", target):
                continue
            if not os.path.exists(path(os.path.dirname(page), target.split("#")[0])):
                complain(f"{page}: leads to {target}, which does not exist")
    for room in ROOMS:
        if not os.path.exists(path(room, "README.md")):
            complain(f"{room}/README.md: missing")


# The walkthrough. An excerpt stands below `<!-- check: NAME -->` and is what
# test/e2e/walkthrough/NAME.test looks for.


def excerpts():
    found = {}
    text = read("docs", "walkthrough.md")
    for name, mode, body in re.findall(r"<!-- check: ([\w-]+)( figures)? -->\n```\w*\n(.*?)\n```", text, re.S):
        found.setdefault(name, []).append((body.split("\n"), bool(mode)))
    return found


def pattern(line, figures):
    """A FileCheck pattern: numbers of values, of ops and of regions may change."""
    cut = line.endswith(" ...")
    text = line[:-4].rstrip() if cut else line
    text = text.replace("{{", "{{[{][{]}}").replace("[[", "{{[[][[]}}")
    text = re.sub(r"%(arg)?\d+", lambda m: f"%{m[1] or ''}{{{{[0-9]+}}}}", text)
    text = re.sub(r"\b(fit|test|classify)\.\d+\.", r"\1.{{[0-9]+}}.", text)
    text = re.sub(r"<(arena|globals|workspace), \d+,", r"<\1, {{[0-9]+}},", text)
    text = re.sub(r"\b(read|write|value|to|live) (\d+)\b", lambda m: m[0] if m[2] == "0" else f"{m[1]} {{{{[0-9]+}}}}",
                  text)
    text = re.sub(r"\b(arena|bound) \d+", r"\1 {{[0-9]+}}", text)
    text = re.sub(r" \d+ bytes", " {{[0-9]+}} bytes", text)
    if figures:
        text = re.sub(r"(?<![\w.])(\d+)\.\d+", r"\1.{{[0-9]+}}", text)
        text = re.sub(r"\b[0-9a-f]{16}\b", "{{[0-9a-f]+}}", text)
        text = re.sub(r"\b\d+,\d{3}\b", "{{[0-9,]+}}", text)
    return text


def checks(bodies):
    lines = []
    for body, figures in bodies:
        word = "CHECK:"
        for line in body:
            if line.strip() == "...":
                word = "CHECK:"
            elif line.strip():
                lines.append(f"{word} {pattern(line, figures).strip()}")
                word = "CHECK-NEXT:" if not figures else "CHECK:"
            else:
                word = "CHECK:"
    return lines


def check_walkthrough(fix):
    folder = path("test", "e2e", "walkthrough")
    found = excerpts()
    tests = {os.path.basename(test)[:-5] for test in glob.glob(os.path.join(folder, "*.test"))}
    for name in sorted(set(found) ^ tests):
        complain(f"{name}: a walkthrough excerpt and test/e2e/walkthrough/{name}.test go together")
    for name in sorted(set(found) & tests):
        place = ("test", "e2e", "walkthrough", name + ".test")
        text = read(*place)
        kept = "\n".join(line for line in text.split("\n") if not line.startswith("CHECK")).rstrip("\n")
        wanted = kept + "\n\n" + "\n".join(checks(found[name])) + "\n"
        if fix:
            write(wanted, *place)
        elif text != wanted:
            complain(f"{'/'.join(place)}: does not check what docs/walkthrough.md shows")


# Switches.


def switches(command):
    """(switch, whether it is built) for each line of --help that begins with one."""
    done = subprocess.run(command, capture_output=True, text=True)
    found, later = [], False
    for line in (done.stdout + done.stderr).split("\n"):
        later |= line.startswith("TO COME")
        match = re.match(r" +(-{1,2}[#\w][\w#-]*)", line)
        if match:
            found.append((match[1], not later and "(not built yet)" not in line))
    return found


def row_of(section, switch):
    """The row of a table that begins with the switch, or nothing."""
    match = re.search(rf"^\| `{re.escape(switch)}(?![\w#-])[^\n]*|^\| `{re.escape(switch)}[A-Z][^\n]*", section, re.M)
    return match[0] if match else None


def check_switches(build):
    text = read("docs", "tools.md")
    for tool, commands in {"weftc": [[]], "weft-run": [[verb] for verb in VERBS], "weft-plan": [[]]}.items():
        program = os.path.join(build, "bin", tool)
        if not os.path.exists(program):
            print(f"note: no {tool} in {build}: its switches are not compared")
            continue
        section = re.search(rf"^## {tool}$(.*?)(?=^## |\Z)", text, re.S | re.M)
        for arguments in commands:
            for switch, built in switches([program] + arguments + ["--help"]):
                name = " ".join([tool] + arguments)
                row = row_of(section[1] if section else "", switch)
                if row is None:
                    complain(f"docs/tools.md: {name} has {switch}, which is not listed")
                elif built == row.rstrip(" |").endswith("; not built yet"):
                    complain(f"docs/tools.md: {name} says that {switch} is {'' if built else 'not '}built")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build")
    parser.add_argument("--fix", action="store_true")
    arguments = parser.parse_args()
    texts = check_generated(arguments.fix)
    check_ops(texts)
    check_passes(texts)
    check_walkthrough(arguments.fix)
    check_pages()
    check_switches(os.path.join(SOURCE, arguments.build))
    for problem in problems:
        print(problem)
    if problems and not arguments.fix:
        print("generated references and checks are written by: python3 test/scripts/check-docs.py --fix")
    print(f"{len(problems)} problems in {len(pages())} pages")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
