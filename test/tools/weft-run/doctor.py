#!/usr/bin/env python3
"""weft-run doctor on described machines: text, JSON and exit code as reviewed.

usage: test/tools/weft-run/doctor.py --build FOLDER [--pack] [--update] [NAME]...

Every machine of test/emulator/machines is examined through the emulated driver, a machine without any driver too. With
--pack a model is compiled and tried as well. Reports are compared with Inputs/doctor/NAME.{txt,json}, where figures,
paths and the processor are masked; --update writes them. Exit: 0 all agree, 1 one does not.
"""

import argparse
import ctypes
import difflib
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
# PTX alone, so that the reports do not depend on an assembler that may be here.
TEXT_ONLY = dict(os.environ, WEFT_PTXAS="/nowhere")
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
REVIEWED = os.path.join(HERE, "Inputs", "doctor")
KEYS = ["id", "status", "found", "needed", "action"]

MASKS = [(r"cpu: [^;]*; [^\n\"]* free", "PROCESSOR"), (r"\d+(\.\d+)? GB/s", "N GB/s"), (r"\d\.\de[-+]\d\d", "N"),
         (r"[^\s\"]*/libweft_emulated_driver\.so", "DRIVER"), (r"[^\s\"]*/libweft_cuda\.so", "PLUGIN"),
         (r"interface \d+", "interface N"), (r"\w+\.\d+\.\w+, [\d.]+ [KMG]iB of operands", "KERNEL"), (r"[\d.]+ [KMG]iB for '", "N for '")]


class Doctor:
    def __init__(self, build, folder):
        self.build, self.folder = os.path.abspath(build), folder

    def mask(self, text):
        for pattern, word in MASKS:
            text = re.sub(pattern, word, text)
        return text

    def run(self, machine, arguments, environment):
        variables = {key: value for key, value in os.environ.items() if not key.startswith(("WEFT_", "CUDA_"))}
        if machine:
            variables.update(WEFT_CUDA_DRIVER=f"{self.build}/lib/libweft_emulated_driver.so",
                             WEFT_EMULATOR_MACHINE=f"{SOURCE}/test/emulator/machines/{machine}.machine")
        variables.update(environment)
        done = subprocess.run([f"{self.build}/bin/weft-run", "doctor", *arguments], cwd=self.folder, env=variables,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300, check=False)
        return self.mask(done.stdout), self.mask(done.stderr), done.returncode

    def text(self, *what):
        out, error, code = self.run(*what)
        return f"{out}{error}exit {code}\n"

    def json(self, machine, arguments, environment):
        out, _, _ = self.run(machine, [*arguments, "--json"], environment)
        report = json.loads(out)
        assert list(report) == ["device", "reason", "checks"], list(report)
        for check in report["checks"]:
            assert list(check) == KEYS, check
            assert check["status"] in ("ok", "failed", "skipped"), check
            assert check["action"] or check["status"] != "failed", check
        failed = [check["id"] for check in report["checks"] if check["status"] == "failed"]
        assert len(failed) <= 1, f"one cause, but {failed} failed"
        return out


def has_driver():
    try:
        ctypes.CDLL("libcuda.so.1")
        return True
    except OSError:
        return False


def plain_cases():
    """name -> machine, arguments, environment."""
    names = sorted(os.path.basename(path)[:-len(".machine")]
                   for path in glob.glob(f"{SOURCE}/test/emulator/machines/*.machine"))
    cases = {name: (name, [], {}) for name in names}
    cases["hidden"] = ("h200", [], {"CUDA_VISIBLE_DEVICES": ""})
    cases["cuda-7-of-2"] = ("two-gpus", ["--device=cuda:7"], {})
    cases["cpu"] = ("h200", ["--device=cpu"], {})
    cases["no-plugin"] = ("h200", [], {"WEFT_PLUGIN_DIR": "/nowhere"})
    if not has_driver():
        cases["no-driver"] = ("", [], {})
    return cases


def pack_cases(doctor):
    compiler, models = f"{doctor.build}/bin/weftc", f"{SOURCE}/configs/models"
    for name, model, target in (("mlp", f"{models}/mlp", "cpu,cuda:sm_80"), ("lenet", f"{models}/lenet", "cpu,cuda:sm_80"),
                                ("processor", f"{models}/mlp", "cpu"), ("gpu", f"{models}/mlp", "cuda:sm_80"),
                                ("cancelling", f"{HERE}/Inputs/cancelling", "cpu,cuda:sm_80")):
        subprocess.run([compiler, f"{model}.weft", "-D", "B=4", f"--target={target}", "-Wno-ptx-only", "-o",
                        f"{doctor.folder}/{name}.weftpack"], env=TEXT_ONLY, check=True)
    with open(f"{doctor.folder}/broken.weftpack", "w", encoding="utf-8") as file:
        file.write("nonsense\n")
    cases = {f"mlp-{machine}": (machine, ["mlp.weftpack"], {})
             for machine in ("h200", "a100", "no-cudnn", "no-cublas", "old-gpu", "two-gpus")}
    # One cause, though every value that goes there and back is wrong.
    cases["mlp-bad-link"] = ("bad-link", ["mlp.weftpack"], {})
    cases["lenet-h200"] = ("h200", ["lenet.weftpack"], {})
    cases["lenet-no-cudnn"] = ("no-cudnn", ["lenet.weftpack"], {})
    cases["lenet-busy-memory"] = ("busy-memory", ["lenet.weftpack"], {})
    cases["cancelling-h200"] = ("h200", ["cancelling.weftpack"], {})
    cases["gpu-only"] = ("h200", ["gpu.weftpack"], {})
    cases["no-code"] = ("h200", ["processor.weftpack"], {})
    cases["broken-pack"] = ("h200", ["broken.weftpack"], {})
    return cases


def compare(path, found, update):
    if update:
        with open(path, "w", encoding="utf-8") as file:
            file.write(found)
        return True
    expected = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            expected = file.read()
    if found == expected:
        return True
    sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), found.splitlines(True),
                                               os.path.basename(path), "found"))
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=os.path.join(SOURCE, "build"))
    parser.add_argument("--pack", action="store_true", help="with models; needs weftc")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("name", nargs="*")
    arguments = parser.parse_args()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        doctor = Doctor(arguments.build, folder)
        cases = pack_cases(doctor) if arguments.pack else plain_cases()
        for name, what in cases.items():
            if arguments.name and name not in arguments.name:
                continue
            good = compare(f"{REVIEWED}/{name}.txt", doctor.text(*what), arguments.update)
            good &= compare(f"{REVIEWED}/{name}.json", doctor.json(*what), arguments.update)
            bad += not good
            print(f"{'agrees' if good else 'DIFFERS'}  {name}", flush=True)
    print(f"{len(cases)} machines, {bad} differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
