"""Packs MODEL with limits of rewrites between none and all of them: each packs, and the counts grow with the limit.

usage: bisect.py MODEL FOLDER
"""

import os
import re
import subprocess
import sys


def rewrites(limit):
    pack = os.path.join(sys.argv[2] + ".packs", f"{limit}.weftpack")
    done = subprocess.run(
        ["weftc", sys.argv[1], "-D", "B=4", "-v", f"-fpass-limit={limit}", "-o", pack], capture_output=True, text=True
    )
    count = re.search(r"weftc: (\d+) rewrites", done.stderr)
    if done.returncode or not count or not os.path.exists(pack):
        sys.exit(f"-fpass-limit={limit}: exit {done.returncode}\n{done.stderr}")
    return int(count.group(1))


def main():
    os.makedirs(sys.argv[2] + ".packs", exist_ok=True)
    most = rewrites(10**6)
    if most < 20:
        sys.exit(f"only {most} rewrites are counted")
    for limit in [0, 1, most // 3, 2 * most // 3, most - 1, most, most + 1]:
        if rewrites(limit) != min(limit, most):
            sys.exit(f"-fpass-limit={limit} does {rewrites(limit)} of {most} rewrites")


main()
