#!/usr/bin/env python3
"""Plants faults one at a time and proves that the suite turns red.

usage: test/faults/plant.py [--scratch FOLDER] [--only NAME]... [--list | --check]

Works on a copy of the tree that it makes and builds under --scratch; the tree
itself is never changed. For each fault: the tests that must see it pass first,
the fault is planted, its targets are built, and one of the tests fails. The
lists beside this file are by room: codegen.py, cuda.py and so on; fault.py says
how a fault is written. --check verifies only that each still fits its file.
Exit status: 0 when all faults are caught, 1 else.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

import codegen
import cuda
import emulator
import frontend
import ir
import passes
import runtime

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

FAULTS = [fault for room in (frontend, ir, passes, codegen, runtime, cuda, emulator) for fault in room.FAULTS]

MARK = ".planted"  # shows that a folder is a copy and may be overwritten


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def misfits(faults):
    """Why a fault cannot be planted, as sentences."""
    found = []
    names = [fault.name for fault in faults]
    for fault in faults:
        path = os.path.join(SOURCE, fault.file)
        text = read(path) if os.path.exists(path) else ""
        count = len(fault.places(text))
        if count != 1:
            found.append(f"{fault.name}: its text stands {count} times in {fault.file}, expected once")
        elif fault.planted(text) == text or not fault.tests or names.count(fault.name) != 1:
            found.append(f"{fault.name}: changes nothing, has no test or shares its name")
    return found


class Copy:
    """The tree and its build under the scratch folder."""

    def __init__(self, folder):
        self.folder, self.build = folder, os.path.join(folder, "build")
        self.passing = {}

    def make(self):
        """Brings the copy up to date; only what differs is written, so that little is built again."""
        mark = os.path.join(self.folder, MARK)
        if os.path.isdir(self.folder) and os.listdir(self.folder) and not os.path.exists(mark):
            sys.exit(f"{self.folder} holds something else; choose an empty --scratch")
        os.makedirs(self.folder, exist_ok=True)
        write(mark, "")
        listing = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=SOURCE,
                                 stdout=subprocess.PIPE, check=True).stdout.decode().split("\0")
        for name in filter(None, listing):
            self.bring(name)

    def bring(self, name):
        source, target = os.path.join(SOURCE, name), os.path.join(self.folder, name)
        if not os.path.isfile(source):
            return
        with open(source, "rb") as file:
            wanted = file.read()
        if os.path.exists(target):
            with open(target, "rb") as file:
                if file.read() == wanted:
                    return
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(wanted)
        os.chmod(target, os.stat(source).st_mode)

    def run(self, *command):
        """(exit status, output) in the copy."""
        command = [word.format(build=self.build) for word in command]
        try:
            done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                  errors="replace", timeout=900, check=False)
        except subprocess.TimeoutExpired:
            return 124, "timed out"
        return done.returncode, done.stdout

    def compile(self, targets):
        status, text = self.run("ninja", "-C", "{build}", *targets)
        return "" if status == 0 else text[-2000:]

    def configure(self):
        if os.path.exists(os.path.join(self.build, "build.ninja")):
            return
        status, text = self.run("cmake", "-G", "Ninja", "-S", ".", "-B", "{build}", "-DCMAKE_C_COMPILER=clang-22",
                                "-DCMAKE_CXX_COMPILER=clang++-22")
        if status:
            sys.exit(text)

    def red(self, test):
        """'' when a test passes without a fault, else what it says; asked once."""
        if test.command not in self.passing:
            status, text = self.run(*test.command)
            self.passing[test.command] = "" if status == 0 else text[-1500:]
        return self.passing[test.command]


def judge(copy, fault):
    """'' when the fault is caught, else what went wrong."""
    problem = copy.compile(fault.targets())
    if problem:
        return f"the tree does not build without it:\n{problem}"
    for test in fault.tests:
        red = copy.red(test)
        if red:
            return f"red without it: {test}\n{red}"
    path = os.path.join(copy.folder, fault.file)
    sound = read(path)
    write(path, fault.planted(sound))
    try:
        problem = copy.compile(fault.targets())
        if problem:
            return f"does not build:\n{problem}"
        caught = any(copy.run(*test.command)[0] != 0 for test in fault.tests)
        return "" if caught else "all tests pass"
    finally:
        write(path, sound)


def plant(faults, scratch):
    """How many faults were caught."""
    copy = Copy(scratch)
    copy.make()
    copy.configure()
    caught = 0
    for fault in faults:
        begin = time.monotonic()
        problem = judge(copy, fault)
        caught += not problem
        verdict = f"MISSED {fault.name}: {problem}" if problem else f"caught {fault.name}"
        print(f"{verdict} ({time.monotonic() - begin:.0f} s)", flush=True)
    return caught


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scratch", default=os.path.join(tempfile.gettempdir(), "weft-faults"))
    parser.add_argument("--only", action="append", metavar="NAME")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    faults = [fault for fault in FAULTS if not arguments.only or fault.name in arguments.only]
    if len(faults) < len(arguments.only or []):
        sys.exit("no such fault; see --list")
    if arguments.list:
        for fault in faults:
            print(f"{fault.name}  {fault.file}")
        return 0
    found = misfits(faults)
    for sentence in found:
        print(sentence)
    if arguments.check or found:
        print(f"{len(faults)} faults, {len(found)} do not fit")
        return 1 if found else 0
    caught = plant(faults, os.path.abspath(arguments.scratch))
    print(f"{caught} of {len(faults)} faults caught")
    return 0 if caught == len(faults) else 1


if __name__ == "__main__":
    sys.exit(main())
