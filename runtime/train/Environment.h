//===- Environment.h - the environment.json of a run ----------------------===//

#ifndef WEFT_RUNTIME_TRAIN_ENVIRONMENT_H
#define WEFT_RUNTIME_TRAIN_ENVIRONMENT_H

#include "runtime/artifact/Reader.h"
#include "runtime/device/Device.h"

namespace weft::train {

/// What a run ran with: versions, pack, device, machine, command line, time.
std::string printEnvironment(const Pack &pack, const Device &device,
                             const std::string &commandLine);

/// The largest resident memory of this process so far, in bytes.
uint64_t peakMemory();

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_ENVIRONMENT_H
