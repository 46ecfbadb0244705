"""Runs a command on a terminal: terminal.py COLUMNS COMMAND...

Prints whether it drew rows over each other, whether all of them fitted, and
its exit code."""

import fcntl
import os
import pty
import struct
import sys
import termios

columns = int(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    size = struct.pack("HHHH", 24, columns, 0, 0)
    fcntl.ioctl(2, termios.TIOCSWINSZ, size)
    os.execvp(sys.argv[2], sys.argv[2:])
text = b""
while True:
    try:
        some = os.read(terminal, 1 << 16)
    except OSError:
        break
    if not some:
        break
    text += some
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
# What is drawn over holds no newline; a line that stays does.
drawn = [row for row in text.decode().split("\r\x1b[K")[1:] if "\n" not in row]
print("drew", bool(drawn), "widest fits", max(map(len, drawn), default=0) < columns, "code", code)
