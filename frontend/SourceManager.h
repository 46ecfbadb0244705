//===- SourceManager.h - the texts of one compilation -----------*- C++ -*-===//
///
/// \file
/// Owns every source buffer and maps locations to file, line and column. A
/// location is a pointer into a buffer (llvm::SMLoc), so tokens and nodes stay
/// small and a range can be cut out of the text directly.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_SOURCEMANAGER_H
#define WEFT_FRONTEND_SOURCEMANAGER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/SMLoc.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace llvm {
class MemoryBuffer;
} // namespace llvm

namespace weft {

/// Files above this size are refused.
inline constexpr uint64_t maxSourceBytes = uint64_t(64) << 20;

/// A place as people count: line and column start at 1, columns are bytes.
struct SourcePosition {
  llvm::StringRef file;
  unsigned line = 0;
  unsigned column = 0;

  bool isValid() const { return line != 0; }
};

/// What reading a file gave: a buffer id, or why there is none.
struct LoadedSource {
  /// 0 if `error` holds the reason.
  unsigned buffer = 0;
  std::string error;
};

class SourceManager {
public:
  SourceManager();
  ~SourceManager();
  SourceManager(const SourceManager &) = delete;
  SourceManager &operator=(const SourceManager &) = delete;

  /// Reads a file, or standard input for "-". `name` is what messages print,
  /// `path` if empty.
  LoadedSource loadFile(llvm::StringRef path, llvm::StringRef name = "");

  /// Takes a copy of `text`; ids start at 1.
  unsigned addText(llvm::StringRef text, llvm::StringRef name);

  /// The whole text of a buffer; the byte after its end is NUL.
  llvm::StringRef text(unsigned buffer) const;

  /// The name of a buffer as messages print it.
  llvm::StringRef name(unsigned buffer) const;

  /// The buffer that holds `loc`, or 0.
  unsigned bufferOf(llvm::SMLoc loc) const;

  /// File, line and column; not valid if no buffer holds `loc`.
  SourcePosition position(llvm::SMLoc loc) const;

  /// The line that holds `loc`, without its end.
  llvm::StringRef lineText(llvm::SMLoc loc) const;

  /// The place of line and column (from 1) in a buffer; not valid if outside.
  llvm::SMLoc location(unsigned buffer, unsigned line, unsigned column) const;

  /// The number of buffers; ids are 1 to size().
  unsigned size() const { return unsigned(sources.size()); }

private:
  struct Source;
  const Source &source(unsigned buffer) const { return *sources[buffer - 1]; }
  unsigned add(std::unique_ptr<llvm::MemoryBuffer> buffer,
               llvm::StringRef name);

  std::vector<std::unique_ptr<Source>> sources;
};

} // namespace weft

#endif // WEFT_FRONTEND_SOURCEMANAGER_H
