//===- EmbeddedStd.cpp - the standard library as text ---------------------===//

#include "frontend/ImportResolver.h"

namespace weft {

// The last row stands for an empty library: an array has at least one element.
static constexpr EmbeddedFile table[] = {
#include "frontend/EmbeddedStd.inc"
    {"", ""}};

llvm::ArrayRef<EmbeddedFile> embeddedFiles() {
  return llvm::ArrayRef(table).drop_back();
}

} // namespace weft
