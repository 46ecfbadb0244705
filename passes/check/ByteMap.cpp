//===- ByteMap.cpp - which value every byte of a region holds -------------===//

#include "passes/check/ByteMap.h"

using namespace mlir;
using namespace weft;
using namespace weft::check;

void ByteMap::cut(int64_t at) {
  auto it = cells.upper_bound(at);
  if (it == cells.begin())
    return;
  --it;
  if (it->first == at || it->second.end <= at)
    return;
  Cell tail = it->second;
  it->second.end = at;
  cells.emplace(at, std::move(tail));
}

void ByteMap::visit(int64_t begin, int64_t end,
                    llvm::function_ref<void(int64_t, Cell &)> visitor) {
  cut(begin);
  cut(end);
  for (auto it = cells.lower_bound(begin); it != cells.end() && it->first < end;
       ++it)
    visitor(it->first, it->second);
}

void ByteMap::write(plan::SliceAttr slice, int64_t value, Operation *writer,
                    Moment moment) {
  if (slice.getBytes() == 0)
    return;
  cut(slice.getOffset());
  cut(slice.getEnd());
  cells.erase(cells.lower_bound(slice.getOffset()),
              cells.lower_bound(slice.getEnd()));
  cells[slice.getOffset()] = {slice.getEnd(), value,  slice.getOffset(),
                              writer,         moment, {}};
}

void ByteMap::rename(int64_t from, int64_t to) {
  for (auto &[begin, cell] : cells)
    if (cell.value == from)
      cell.value = to;
}
