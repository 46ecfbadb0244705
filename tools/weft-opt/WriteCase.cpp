//===- WriteCase.cpp - numeric cases as folders of NPY files --------------===//
//
// input.NAME.npy, global.NAME.npy, expect.INDEX.npy (results in order) and
// expect-global.NAME.npy. `!weft.float` is written as f32, bool as bytes.
//
//===----------------------------------------------------------------------===//

#include "tools/weft-opt/Run.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

namespace weft {
using reference::Tensor;

namespace {
template <typename T>
void appendElements(const Tensor &tensor, std::string &bytes) {
  for (int64_t i = 0; i < tensor.size(); ++i) {
    T value = tensor.isFloat() ? T(tensor.floats[i]) : T(tensor.ints[i]);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
  }
}

/// NumPy's descriptor of the stored elements, which are appended to `bytes`.
StringRef appendTensor(const Tensor &tensor, std::string &bytes) {
  Type type = tensor.type.getElementType();
  if (type.isF64())
    return appendElements<double>(tensor, bytes), "<f8";
  if (tensor.isFloat())
    return appendElements<float>(tensor, bytes), "<f4";
  if (type.isInteger(1))
    return appendElements<uint8_t>(tensor, bytes), "|b1";
  if (type.isUnsignedInteger(8))
    return appendElements<uint8_t>(tensor, bytes), "|u1";
  switch (type.getIntOrFloatBitWidth()) {
  case 8:
    return appendElements<int8_t>(tensor, bytes), "|i1";
  case 16:
    return appendElements<int16_t>(tensor, bytes), "<i2";
  case 32:
    return appendElements<int32_t>(tensor, bytes), "<i4";
  default:
    return appendElements<int64_t>(tensor, bytes), "<i8";
  }
}

LogicalResult writeNpy(StringRef directory, const Twine &name,
                       const Tensor &tensor) {
  std::string bytes;
  StringRef kind = appendTensor(tensor, bytes);
  std::string shape =
      llvm::join(llvm::map_range(tensor.shape(),
                                 [](int64_t extent) {
                                   return std::to_string(extent) + ",";
                                 }),
                 " ");
  std::string header = "{'descr': '" + kind.str() +
                       "', 'fortran_order': False, 'shape': (" + shape + "), }";
  header.append(63 - (10 + header.size()) % 64, ' ');
  header += '\n';
  SmallString<256> path(directory);
  llvm::sys::path::append(path, name + ".npy");
  std::error_code error;
  llvm::raw_fd_ostream file(path, error);
  if (error) {
    llvm::errs() << path << ": " << error.message() << "\n";
    return failure();
  }
  file << "\x93NUMPY\x01" << '\0' << char(header.size() & 0xff)
       << char(header.size() >> 8) << header << bytes;
  return success();
}
} // namespace

LogicalResult writeCase(EntryOp entry, const StepRun &run,
                        StringRef directory) {
  if (std::error_code error = llvm::sys::fs::create_directories(directory)) {
    llvm::errs() << directory << ": " << error.message() << "\n";
    return failure();
  }
  bool good = true;
  for (auto [i, input] : llvm::enumerate(run.inputs)) {
    auto given = entry.getArgAttrOfType<StringAttr>(i, "weft.name");
    std::string name = given ? given.str() : "input" + std::to_string(i);
    good &= succeeded(writeNpy(directory, "input." + name, input));
  }
  for (auto [i, result] : llvm::enumerate(run.results))
    good &= succeeded(writeNpy(directory, "expect." + Twine(i), result));
  for (const auto &global : run.before)
    good &= succeeded(
        writeNpy(directory, "global." + global.getKey(), global.second));
  for (const auto &global : run.after)
    good &= succeeded(
        writeNpy(directory, "expect-global." + global.getKey(), global.second));
  return success(good);
}

} // namespace weft
