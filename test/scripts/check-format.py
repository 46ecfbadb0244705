#!/usr/bin/env python3
"""Checks that C++ sources are formatted and that files and functions keep to the size limits.

usage: test/scripts/check-format.py [--fix] [--build FOLDER]

--fix formats in place. Exit status: 0 when nothing is to be done, 1 else.
"""

import argparse
import os
import shutil
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HARD_LIMIT = 800  # lines of one file


def tracked(*patterns):
    listing = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns],
                             cwd=SOURCE, stdout=subprocess.PIPE, text=True, check=True).stdout.split("\n")
    return [name for name in listing if name and os.path.exists(os.path.join(SOURCE, name))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("--build")
    arguments = parser.parse_args()
    problems = 0
    for name in tracked("*.cpp", "*.h", "*.td", "*.py", "*.def"):
        with open(os.path.join(SOURCE, name), encoding="utf-8") as file:
            lines = file.read().count("\n")
        if lines > HARD_LIMIT:
            problems += 1
            print(f"{name}: {lines} lines, the limit is {HARD_LIMIT}; split it by theme")
    formatter = shutil.which("clang-format-22")
    if not formatter:
        print("clang-format-22 was not found; apt-get install clang-format-22")
        return 1
    files = tracked("*.cpp", "*.h")
    mode = ["-i"] if arguments.fix else ["--dry-run", "--Werror"]
    for begin in range(0, len(files), 50):
        done = subprocess.run([formatter, *mode, *files[begin:begin + 50]], cwd=SOURCE,
                              stderr=subprocess.PIPE, text=True, check=False)
        bad = sorted({line.split(":")[0] for line in done.stderr.split("\n") if "error:" in line})
        problems += len(bad)
        for name in bad:
            print(f"{name}: not formatted; fix with test/scripts/check-format.py --fix")
    print(f"format: {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
