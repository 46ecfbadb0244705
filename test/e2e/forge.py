#!/usr/bin/env python3
"""Writes a pack whose plan was changed and whose digests are right again.

usage: test/e2e/forge.py PACK OUT OLD NEW

Every OLD in the metadata becomes NEW, a text of the same length, and so does OLD as a name in PTX.
"""

import importlib.util
import os
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("mutate", os.path.join(HERE, "..", "scripts", "mutate-files.py"))
mutate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mutate)


def main():
    pack, out, old, new = sys.argv[1:]
    data = mutate.read(pack)
    kind, _, start, length = struct.unpack_from("<2I2Q", data, 64)
    metadata = data[start : start + length]
    if kind != 1 or len(old) != len(new) or old.encode() not in metadata:
        sys.exit(f"the metadata has no '{old}' that could become '{new}'")
    for before, after in ((old, new), (old.replace(".", "$"), new.replace(".", "$"))):
        metadata = metadata.replace(before.encode(), after.encode())
    mutate.write(out, mutate.repaired(data[:start] + metadata + data[start + length :]))


if __name__ == "__main__":
    main()
