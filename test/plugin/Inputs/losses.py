"""Checks the losses that `weft-run train` printed: the last must be below a quarter of the first."""

import re
import sys

losses = [float(number) for number in re.findall(r"^epoch \S+\s+loss (\S+)", sys.stdin.read(), re.M)]
print("losses", losses)
if len(losses) < 2 or not losses[-1] < losses[0] / 4:
    sys.exit("the loss did not fall to a quarter")
