//===- Inspect.h - what is inside a pack, a checkpoint, data --------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_INSPECT_H
#define WEFT_TOOLS_WEFT_RUN_INSPECT_H

#include "runtime/base/Status.h"

#include <string>

namespace weft::run {

/// Each returns a table, or JSON.
Result<std::string> inspectPack(const std::string &path, bool json);
Result<std::string> inspectCheckpoint(const std::string &path, bool json);
Result<std::string> inspectWeights(const std::string &path, bool json);
/// One array file, or all of a folder.
Result<std::string> inspectArray(const std::string &path, bool json);
Result<std::string> inspectData(const std::string &path, bool json);

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_INSPECT_H
