//===- Locations.cpp - the source map of an artifact ----------------------===//

#include "passes/export/Locations.h"

#include "ir/plan/Plan.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace weft;

static void flatten(Location loc, llvm::SmallPtrSetImpl<const void *> &seen,
                    SmallVectorImpl<FileLineColLoc> &out) {
  if (!seen.insert(loc.getAsOpaquePointer()).second)
    return;
  if (auto place = dyn_cast<FileLineColLoc>(loc)) {
    out.push_back(place);
  } else if (auto name = dyn_cast<NameLoc>(loc)) {
    flatten(name.getChildLoc(), seen, out);
  } else if (auto call = dyn_cast<CallSiteLoc>(loc)) {
    flatten(call.getCallee(), seen, out);
    flatten(call.getCaller(), seen, out);
  } else if (auto fused = dyn_cast<FusedLoc>(loc)) {
    for (Location part : fused.getLocations())
      flatten(part, seen, out);
  }
}

SmallVector<FileLineColLoc> weft::flattenLocation(Location loc) {
  llvm::SmallPtrSet<const void *, 8> seen;
  SmallVector<FileLineColLoc> places;
  flatten(loc, seen, places);
  return places;
}

SourceMap::SourceMap(ModuleOp module) {
  SmallVector<FileLineColLoc> main = flattenLocation(module.getLoc());
  // Entries stand in the main file too; std and imports hold none.
  for (auto program : module.getOps<plan::ProgramOp>())
    main.append(flattenLocation(program.getLoc()));
  if (!main.empty())
    folder = llvm::sys::path::parent_path(main.front().getFilename()).str();
}

std::string SourceMap::shorten(StringRef file) const {
  StringRef rest = file;
  if (!folder.empty() && rest.consume_front(folder) && rest.consume_front("/"))
    return rest.str();
  if (llvm::sys::path::is_absolute(file))
    return llvm::sys::path::filename(file).str();
  return file.str();
}

SmallVector<uint32_t> SourceMap::add(Location loc) {
  SmallVector<uint32_t> list;
  for (FileLineColLoc place : flattenLocation(loc)) {
    if (list.size() == mostPerStep)
      break;
    SourcePlace entry = {shorten(place.getFilename()), place.getLine(),
                         place.getColumn()};
    auto [it, isNew] = numbers.try_emplace(
        {entry.file, entry.line, entry.column}, uint32_t(places.size()));
    if (isNew)
      places.push_back(entry);
    if (!llvm::is_contained(list, it->second))
      list.push_back(it->second);
  }
  return list;
}
