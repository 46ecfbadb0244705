//===- OneDnn.cpp - library messages through oneDNN -----------------------===//

#include "runtime/cpu/Library.h"

namespace weft {

Result<std::unique_ptr<Library>> createOneDnnLibrary() {
  return makeError(StatusCode::Failed, "oneDNN is not built in yet");
}

} // namespace weft
