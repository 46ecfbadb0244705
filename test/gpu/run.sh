#!/bin/sh
# Proves Weft on this machine's GPU: run.sh [--emulated] [--out=FOLDER] [PART]...
# Exit: 0 all held, 1 something did not, 2 bad usage, 3 no GPU. docs/gpu.md says what the parts are.
here=$(cd "$(dirname "$0")" && pwd) || exit 2
if ! command -v python3 > /dev/null; then
  echo "run.sh: python3 is not there; install it" >&2
  exit 2
fi
exec python3 "$here/prove.py" "$@"
