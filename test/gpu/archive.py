#!/usr/bin/env python3
"""Packs a folder into FOLDER.tar.xz, the same bytes every time, and removes it.

usage: test/gpu/archive.py FOLDER
"""

import os
import shutil
import sys
import tarfile


def plain(entry):
    entry.uid = entry.gid = entry.mtime = 0
    entry.uname = entry.gname = ""
    return entry


def main():
    folder = sys.argv[1].rstrip("/")
    with tarfile.open(folder + ".tar.xz", "w:xz") as archive:
        # Folders are walked in the order of their names.
        archive.add(folder, os.path.basename(folder), filter=plain)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
