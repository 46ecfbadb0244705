//===- CudaArch.cpp - the GPU architectures -------------------------------===//

#include "passes/CudaArch.h"

#include "passes/codegen/CodeEmission.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace weft;

static constexpr CudaArch archTable[] = {
    {"sm_75", 75, 63},   {"sm_80", 80, 70},   {"sm_86", 86, 71},
    {"sm_87", 87, 74},   {"sm_89", 89, 78},   {"sm_90", 90, 78},
    {"sm_100", 100, 86}, {"sm_103", 103, 88}, {"sm_120", 120, 87}};

llvm::ArrayRef<CudaArch> weft::cudaArchs() { return archTable; }

const CudaArch *weft::findCudaArch(llvm::StringRef name) {
  const CudaArch *found = llvm::find_if(
      archTable, [&](const CudaArch &arch) { return arch.name == name; });
  return found == std::end(archTable) ? nullptr : found;
}

/// The known name that `name` was most likely meant to be; may be empty.
static llvm::StringRef nearest(llvm::StringRef name) {
  llvm::StringRef best;
  unsigned least = 3;
  for (const CudaArch &arch : archTable)
    if (unsigned distance = name.edit_distance(arch.name); distance < least) {
      least = distance;
      best = arch.name;
    }
  return best;
}

llvm::Expected<CudaArch> weft::expectCudaArch(llvm::StringRef name) {
  llvm::StringRef digits = name;
  unsigned number = 0;
  bool isArch =
      (digits.consume_front("sm_") || digits.consume_front("compute_")) &&
      !digits.getAsInteger(10, number);
  std::string list;
  for (const CudaArch &arch : archTable) {
    if (isArch && arch.number == number)
      return arch;
    list += (list.empty() ? "" : ", ") + arch.name.str();
  }
  if (isArch && number < archTable[0].number)
    return makeCodeError("GPU architecture '" + name +
                         "' is too old, expected one of " + list);
  llvm::StringRef guess = nearest(name);
  return makeCodeError(
      "unknown GPU architecture '" + name + "', expected one of " + list +
      (guess.empty() ? "" : ("; did you mean '" + guess + "'?").str()));
}
