//===- Operand.cpp - operands against the code of a kernel ----------------===//

#include "runtime/device/Operand.h"

namespace weft {

Status checkOperands(std::string_view kernel, std::span<const uint64_t> needed,
                     std::span<const Operand> operands) {
  if (needed.size() != operands.size())
    return makeError(StatusCode::BadArtifact, "kernel '", kernel, "' has ",
                     needed.size(), " operands, the metadata gives ",
                     operands.size());
  for (size_t i = 0; i < needed.size(); ++i)
    if (operands[i].bytes < needed[i])
      return makeError(StatusCode::BadArtifact, "kernel '", kernel,
                       "' touches ", needed[i], " bytes of operand ", i,
                       ", the metadata gives ", operands[i].bytes);
  return ok();
}

} // namespace weft
