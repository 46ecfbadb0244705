//===- KernelName.h - names of kernels in code ------------------*- C++ -*-===//
//
/// \file
/// A kernel is called by its plan step everywhere. PTX identifiers have no
/// dots, so there a dollar sign stands for each. Code for a processor says
/// beside each kernel what it takes.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_KERNELNAME_H
#define WEFT_RUNTIME_BASE_KERNELNAME_H

#include <algorithm>
#include <string>
#include <string_view>

namespace weft {

/// The PTX symbol of the kernel of plan step `name`: `fit.0.div` becomes
/// `fit$0$div`.
inline std::string ptxName(std::string_view name) {
  std::string symbol(name);
  std::replace(symbol.begin(), symbol.end(), '.', '$');
  return symbol;
}

/// The symbol of what kernel `name` of a processor's code takes, as words of 64
/// bits: partitions, the number of operands, the bytes of each of them.
inline std::string signatureName(std::string_view name) {
  return std::string(name) + ".signature";
}

} // namespace weft

#endif // WEFT_RUNTIME_BASE_KERNELNAME_H
