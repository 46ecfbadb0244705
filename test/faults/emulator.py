"""Faults of the emulator of kernels and the emulated driver."""

from fault import faults, unit


def driver(pattern):
    return unit("emulated-driver-test", pattern, needs="weft_emulated_driver")


FAULTS = [
    *faults("test/emulator/FloatMath.h", unit("EmulatorTest", "EmulatedFloat.*"), {
        "fma-rounded-twice": "return quiet([-float(addToOdd(double(a) * double(b), double(c)))-]{+a * b + c+});",
    }),
    *faults("test/emulator/Memory.cpp", unit("EmulatorTest", "EmulatorTrap.*"), {
        "operand-range-ignored": "begin >= window.begin &&[- end <= window.end &&-]",
        "misaligned-vector-unseen": "if (address % [-width-]{+(width > 4 ? 4 : width)+}) {",
    }),
    *faults("test/emulator/Schedule.cpp", unit("EmulatorTest", "EmulatorTrap.*"), {
        "missed-barrier-unseen": "if ([-mask != warp.live-]{+!mask+}) {",
    }),
    *faults("test/emulator/SharedMemory.cpp", unit("EmulatorTest", "EmulatorTrap.*"), {
        "races-of-readers-unseen": "[-return Verdict::Race-]{+continue+}; // Readers",
        "uninitialised-read-unseen": "[-return Verdict::Uninitialised-]{+continue+};",
    }),
    *faults("test/emulator/WarpOps.cpp", unit("EmulatorTest", "EmulatorTrap.*"), {
        "absent-lane-unseen": "if (members[lane] >> lane & 1 [-&&-]{+||+} !missing)",
    }),
    *faults("test/emulator/driver/Capture.cpp", driver("Capture.*"), {
        "spoiled-capture-unseen": "[-if (capture->invalid) return DriverError::StreamCaptureInvalidated;-]",
        "stream-not-joined-unseen": "if (!joined{+ && !graph+})",
    }),
    *faults("test/emulator/driver/Memory.cpp", driver("Refusal.*"), {
        "host-reads-device-memory": "void Memory::close() { protect([-PROT_NONE-]{+PROT_READ+}); }",
    }),
    *faults("test/emulator/driver/Scheduler.cpp", driver("Order.*"), {
        "events-order-nothing":
            "return !queue.work.empty() && {+(queue.alive || +}allDone(queue.work.front().after){+)+};",
    }),
    *faults("test/emulator/driver/Scheduler.cpp", driver("Capture.*"), {
        "nodes-in-any-order": "work.unmet.push_back([-uint32_t(graph->nodes[i].after.size())-]{+0+});",
    }),
]
