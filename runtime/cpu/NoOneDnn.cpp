//===- NoOneDnn.cpp - built without oneDNN's header -----------------------===//

#include "runtime/cpu/Library.h"

namespace weft {

Result<std::unique_ptr<Library>> createOneDnnLibrary() {
  return makeError(StatusCode::Failed,
                   "no oneDNN: its header was not there at build time");
}

} // namespace weft
