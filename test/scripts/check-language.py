#!/usr/bin/env python3
"""Checks docs/language.md against the front end's tables and the parser.

usage: test/scripts/check-language.py [--build FOLDER] [--fix]

The lists between '<!-- NAME -->' and '<!-- end -->' are those of
frontend/Builtins.def and frontend/std; every production that the parser
quotes is in the grammar; with a build folder the first example compiles.
--fix writes the lists. Exit status: 0 when all hold, 1 else.
"""

import argparse
import glob
import os
import re
import subprocess
import sys
import tempfile

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGE = os.path.join(SOURCE, "docs", "language.md")


def read(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def wrapped(words, width=110):
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    return "\n".join(lines + [line])


def lists():
    """The text of each list, by name."""
    table = read("frontend/Builtins.def")
    prelude = re.findall(r'^WEFT_PRELUDE\("(\w+)"\)', table, re.M)
    library = re.findall(r'^WEFT_NOT_BUILT\("(\w+)", "(\w+)"\)', table, re.M)
    rows = ["| file | declarations |", "|---|---|"]
    for path in sorted(glob.glob(os.path.join(SOURCE, "frontend/std/*.weft"))):
        stem = os.path.basename(path)[:-5]
        names = re.findall(r"^(?:module|def|optimizer|schedule) (\w+)", read(path), re.M)
        if stem != "prelude" and names:
            rows.append(f"| `std.{stem}` | `{' '.join(names)}` |")
    return {
        "prelude not built": wrapped([f"`{name}`" for name in prelude]),
        "library not built": wrapped([f"`{file}.{name}`" for file, name in library]),
        "library": "\n".join(rows),
    }


def productions():
    """Names that the parser's comments define."""
    found = set()
    for path in glob.glob(os.path.join(SOURCE, "frontend", "Parser*.cpp")):
        found.update(re.findall(r"^/// ([a-z-]+)\s+:= ", read(path), re.M))
    return found


def check_grammar(page):
    grammar = page[page.index("```ebnf"):]
    known = set(re.findall(r"^([a-z-]+)\s+= ", grammar, re.M))
    # Parts that the page writes inside a larger production.
    known |= {"sources", "along", "carries", "assignment", "augmented", "parenthesized", "list", "dict",
              "declaration", "targets"}
    return [f"docs/language.md: the grammar has no '{name}'" for name in sorted(productions() - known)]


def check_example(page, build):
    text = re.search(r"```python\n(.*?)```", page, re.S)[1]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "example.weft")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run([os.path.join(build, "bin", "weftc"), "-fsyntax-only", path],
                              cwd=SOURCE, capture_output=True, text=True)
    return [f"docs/language.md: the first example: {done.stderr}"] if done.returncode else []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build")
    parser.add_argument("--fix", action="store_true")
    options = parser.parse_args()
    page = read(PAGE)
    wanted = page
    for name, text in lists().items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end -->)", re.S)
        if not pattern.search(wanted):
            sys.exit(f"docs/language.md: no list '{name}'")
        wanted = pattern.sub(lambda match: match[1] + text + match[2], wanted)
    problems = check_grammar(page)
    if wanted != page and options.fix:
        with open(PAGE, "w", encoding="utf-8") as file:
            file.write(wanted)
    elif wanted != page:
        problems.append("docs/language.md: lists are not those of the tables; run test/scripts/check-language.py --fix")
    if options.build and os.path.exists(os.path.join(options.build, "bin", "weftc")):
        problems += check_example(page, options.build)
    print("\n".join(problems) or "docs/language.md matches the front end")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
