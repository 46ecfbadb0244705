"""Copies a safetensors file and makes every value NaN. usage: not-a-number.py FROM TO"""

import struct
import sys

with open(sys.argv[1], "rb") as source:
    whole = source.read()
start = 8 + struct.unpack("<Q", whole[:8])[0]
with open(sys.argv[2], "wb") as copy:
    copy.write(whole[:start] + b"\xff" * (len(whole) - start))
