"""lit configuration: one suite that mirrors the rooms; programs come from the build folder."""

import os

import lit.formats

config.name = "weft"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".weft", ".test"]
config.excludes = ["unit", "bench", "conformance", "scripts", "Inputs", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)

build = os.path.abspath(lit_config.params.get("build", "build"))
config.test_exec_root = os.path.join(build, "test", "lit")

source = os.path.dirname(config.test_source_root)
llvm = "/usr/lib/llvm-22/bin"
config.environment["PATH"] = os.pathsep.join(
    [os.path.join(build, "bin"), os.path.join(build, "test"), llvm, os.environ["PATH"]])
config.environment["NO_COLOR"] = "1"
config.substitutions.append(("%source", source))
config.substitutions.append(("%build", build))
config.substitutions.append(("%models", os.path.join(source, "configs", "models")))

# Some machines have no terminals to give, such as a root without /dev/pts.
try:
    for end in os.openpty():
        os.close(end)
    config.available_features.add("terminals")
except OSError:
    lit_config.note("no terminals on this machine: their test is left out")

# Without the compiler only the runtime's own tests can run.
if os.path.exists(os.path.join(build, "bin", "weftc")):
    config.available_features.add("weftc")
else:
    config.excludes += ["frontend", "ir", "passes", "e2e", "numerics", "plugin"]
    lit_config.note("no weftc in this build: compiler tests are left out")
