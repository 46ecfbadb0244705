#!/usr/bin/env python3
"""Checks that every fault of test/faults still fits the file it is planted in.

usage: test/scripts/check-faults.py [--build FOLDER]

That the suite sees each fault is shown by test/faults/plant.py, which builds a
copy. Exit status: 0 when all fit, 1 else.
"""

import os
import subprocess
import sys

SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

if __name__ == "__main__":
    sys.exit(subprocess.run([sys.executable, os.path.join(SOURCE, "test", "faults", "plant.py"), "--check"],
                            check=False).returncode)
