//===- Locations.h - the source map of an artifact --------------*- C++ -*-===//
//
/// \file
/// From MLIR locations to a table of file, line and column.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_EXPORT_LOCATIONS_H
#define WEFT_PASSES_EXPORT_LOCATIONS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Location.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace weft {

/// Source places behind `loc`, innermost call first, without repeats.
llvm::SmallVector<mlir::FileLineColLoc> flattenLocation(mlir::Location loc);

/// A place of the source map.
struct SourcePlace {
  std::string file;
  uint32_t line = 0, column = 0;
};

/// Numbers source places in order of first use. Names of files are relative to
/// the folder of the main file, so that the table is the same in any directory.
class SourceMap {
public:
  /// The location of `module`, or of its first entry, names the main file.
  explicit SourceMap(mlir::ModuleOp module);

  /// The most a step lists; fused steps can come from hundreds of lines.
  static constexpr size_t mostPerStep = 16;

  llvm::SmallVector<uint32_t> add(mlir::Location loc);
  const std::vector<SourcePlace> &getPlaces() const { return places; }

private:
  std::string shorten(llvm::StringRef file) const;

  std::string folder;
  std::vector<SourcePlace> places;
  std::map<std::tuple<std::string, uint32_t, uint32_t>, uint32_t> numbers;
};

} // namespace weft

#endif // WEFT_PASSES_EXPORT_LOCATIONS_H
