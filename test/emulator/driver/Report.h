//===- Report.h - what a run did, as JSON ---------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_REPORT_H
#define WEFT_TEST_EMULATOR_DRIVER_REPORT_H

#include <string>

namespace weft::emulated {

struct State;

/// Calls by name, live objects, memory, counters by kernel, executed library
/// calls, engines of convolutions and traps.
std::string reportText(const State &state);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_REPORT_H
