//===- Library.h - what computes library messages on the CPU --------------===//

#ifndef WEFT_RUNTIME_CPU_LIBRARY_H
#define WEFT_RUNTIME_CPU_LIBRARY_H

#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Status.h"
#include "runtime/cpu/ThreadPool.h"

#include <algorithm>
#include <memory>

namespace weft {

/// Addresses of one call: the operands of its message, and scratch at a
/// multiple of bufferAlignment.
struct LibraryOperands {
  const std::byte *first, *second;
  std::byte *result, *scratch;
  /// What the epilogue of a product reads and writes; else null.
  const std::byte *epilogueInput = nullptr;
  std::byte *epilogueOutput = nullptr;
};

/// Everything one message needs, made before step 0. Results do not depend on
/// the number of threads: the message's partitions cut the work.
class LibraryPlan {
public:
  virtual ~LibraryPlan() = default;
  /// Bytes of scratch that run() uses.
  virtual uint64_t scratchBytes() const = 0;
  /// Takes no memory.
  virtual Status run(ThreadPool &pool, const LibraryOperands &operands) = 0;
};

class Library {
public:
  virtual ~Library() = default;
  /// "oneDNN 2.6.3".
  virtual std::string name() const = 0;
  /// Null when the library has nothing for this message whose plan needs at
  /// most `mostScratch` bytes.
  virtual Result<std::unique_ptr<LibraryPlan>>
  prepare(const LibraryMessage &message, uint64_t mostScratch) = 0;
};

/// Part `index` of `count` nearly equal parts of [0, total).
struct Part {
  int64_t begin, end;
  static Part of(int64_t total, int64_t index, int64_t count) {
    return {total * index / count, total * (index + 1) / count};
  }
};

/// Loops in plain C++: every type and size, no library needed.
std::unique_ptr<Library> createPlainLibrary();

/// Own kernels for convolutions of few channels; null without AVX-512.
std::unique_ptr<Library> createDirectLibrary();

/// oneDNN, opened at run time. Failed says what was looked for and why not.
Result<std::unique_ptr<Library>> createOneDnnLibrary();

/// Epilogues of products that `products` computes, which must outlive it; null
/// without it.
std::unique_ptr<Library> createEpilogueLibrary(Library *products);

/// f16 and bf16 through the f32 kernels of `libraries`, asked in order, which
/// must outlive it; null without any or without AVX2.
std::unique_ptr<Library>
createWideningLibrary(std::vector<Library *> libraries);

} // namespace weft

#endif // WEFT_RUNTIME_CPU_LIBRARY_H
