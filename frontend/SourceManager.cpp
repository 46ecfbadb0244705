//===- SourceManager.cpp - the texts of one compilation -------------------===//

#include "frontend/SourceManager.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>

using namespace llvm;

namespace weft {

struct SourceManager::Source {
  std::unique_ptr<MemoryBuffer> buffer;
  std::string name;
  /// Offsets at which lines start; made when first asked for.
  mutable std::vector<uint32_t> lineStarts;

  StringRef text() const { return buffer->getBuffer(); }
  ArrayRef<uint32_t> lines() const {
    if (lineStarts.empty()) {
      lineStarts.push_back(0);
      for (size_t i = 0, end = text().size(); i != end; ++i)
        if (text()[i] == '\n')
          lineStarts.push_back(uint32_t(i) + 1);
    }
    return lineStarts;
  }
};

SourceManager::SourceManager() = default;
SourceManager::~SourceManager() = default;

unsigned SourceManager::add(std::unique_ptr<MemoryBuffer> buffer,
                            StringRef name) {
  auto entry = std::make_unique<Source>();
  entry->buffer = std::move(buffer);
  entry->name = name.str();
  sources.push_back(std::move(entry));
  return size();
}

unsigned SourceManager::addText(StringRef text, StringRef name) {
  return add(MemoryBuffer::getMemBufferCopy(text, name), name);
}

/// Reads until the end or one byte past the limit: a device or a pipe without
/// an end must not take all memory.
static std::string readAll(sys::fs::file_t file, SmallVectorImpl<char> &text) {
  constexpr size_t chunk = size_t(1) << 16;
  while (text.size() <= maxSourceBytes) {
    size_t used = text.size();
    text.resize_for_overwrite(used + chunk);
    auto got = sys::fs::readNativeFile(file, {text.data() + used, chunk});
    if (!got)
      return llvm::toString(got.takeError());
    text.resize(used + *got);
    if (*got == 0)
      break;
  }
  return {};
}

LoadedSource SourceManager::loadFile(StringRef path, StringRef name) {
  if (name.empty())
    name = path == "-" ? StringRef("<stdin>") : path;
  SmallVector<char, 0> text;
  std::string error;
  if (path == "-") {
    error = readAll(sys::fs::getStdinHandle(), text);
  } else {
    if (sys::fs::is_directory(path))
      return {0, "it is a directory"};
    auto file = sys::fs::openNativeFileForRead(path);
    if (!file)
      return {0, StringRef(llvm::toString(file.takeError())).lower()};
    error = readAll(*file, text);
    (void)sys::fs::closeFile(*file);
  }
  if (!error.empty())
    return {0, StringRef(error).lower()};
  if (text.size() > maxSourceBytes)
    return {0, "too large"};
  return {addText({text.data(), text.size()}, name), {}};
}

StringRef SourceManager::text(unsigned buffer) const {
  return source(buffer).text();
}

StringRef SourceManager::name(unsigned buffer) const {
  return source(buffer).name;
}

unsigned SourceManager::bufferOf(SMLoc loc) const {
  const char *place = loc.getPointer();
  if (!place)
    return 0;
  for (unsigned i = 0; i != sources.size(); ++i) {
    StringRef text = sources[i]->text();
    // The end counts: errors at the end of the text point there.
    if (std::less_equal<>()(text.begin(), place) &&
        std::less_equal<>()(place, text.end()))
      return i + 1;
  }
  return 0;
}

SourcePosition SourceManager::position(SMLoc loc) const {
  unsigned buffer = bufferOf(loc);
  if (!buffer)
    return {};
  const Source &from = source(buffer);
  auto offset = uint32_t(loc.getPointer() - from.text().begin());
  ArrayRef<uint32_t> lines = from.lines();
  auto next = std::upper_bound(lines.begin(), lines.end(), offset);
  return {from.name, unsigned(next - lines.begin()), offset - next[-1] + 1};
}

StringRef SourceManager::lineText(SMLoc loc) const {
  unsigned buffer = bufferOf(loc);
  if (!buffer)
    return {};
  StringRef text = source(buffer).text();
  size_t offset = size_t(loc.getPointer() - text.begin());
  size_t begin = text.take_front(offset).rfind('\n') + 1;
  StringRef line =
      text.substr(begin).take_until([](char c) { return c == '\n'; });
  line.consume_back("\r");
  return line;
}

SMLoc SourceManager::location(unsigned buffer, unsigned line,
                              unsigned column) const {
  if (!buffer || buffer > size() || !line || !column)
    return {};
  const Source &from = source(buffer);
  if (line > from.lines().size())
    return {};
  size_t offset = size_t(from.lines()[line - 1]) + column - 1;
  if (offset > from.text().size())
    return {};
  return SMLoc::getFromPointer(from.text().begin() + offset);
}

} // namespace weft
