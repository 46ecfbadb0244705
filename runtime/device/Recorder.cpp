//===- Recorder.cpp - the operands of library calls -----------------------===//

#include "runtime/device/Recorder.h"

namespace weft {

Result<CallAddresses> addressesOf(const LibraryCommand &command) {
  size_t expected = operandsOf(command.message).size();
  if (command.operands.size() != expected)
    return makeError(StatusCode::Internal, command.name, ": ",
                     command.operands.size(), " operands, expected ", expected);
  size_t result = resultIndex(command.message);
  CallAddresses addresses;
  addresses.first = command.operands[0].address;
  addresses.second = command.operands[1].address;
  addresses.result = command.operands[result].address;
  if (result > 2)
    addresses.epilogueInput = command.operands[2].address;
  if (expected > result + 1)
    addresses.epilogueOutput = command.operands[result + 1].address;
  return addresses;
}

} // namespace weft
