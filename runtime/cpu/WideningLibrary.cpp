//===- WideningLibrary.cpp - narrow floats through the f32 kernels --------===//
///
/// \file
/// Where a library has no kernel for f16 or bf16, operands are widened to f32
/// in scratch, computed there and rounded once on the way back.
///
//===----------------------------------------------------------------------===//

#include "runtime/base/Shape.h"
#include "runtime/cpu/KernelLoader.h"
#include "runtime/cpu/Library.h"

#include <bit>
#include <cstring>
#include <immintrin.h>

#define WEFT_F16C __attribute__((target("avx,f16c")))

namespace weft {

namespace {

constexpr int64_t lanes = 8;

//===----------------------------------------------------------------------===//
// Conversions of [begin, end)
//===----------------------------------------------------------------------===//

WEFT_F16C void widenHalf(const uint16_t *from, float *to, int64_t count) {
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    _mm256_storeu_ps(to + i, _mm256_cvtph_ps(_mm_loadu_si128(
                                 reinterpret_cast<const __m128i *>(from + i))));
  for (; i < count; ++i)
    to[i] = halfToFloat(from[i]);
}

WEFT_F16C void narrowHalf(const float *from, uint16_t *to, int64_t count) {
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    _mm_storeu_si128(
        reinterpret_cast<__m128i *>(to + i),
        _mm256_cvtps_ph(_mm256_loadu_ps(from + i),
                        _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
  for (; i < count; ++i)
    to[i] = floatToHalf(from[i]);
}

void widenBfloat(const uint16_t *from, float *to, int64_t count) {
  for (int64_t i = 0; i < count; ++i)
    to[i] = std::bit_cast<float>(uint32_t(from[i]) << 16);
}

void narrowBfloat(const float *from, uint16_t *to, int64_t count) {
  for (int64_t i = 0; i < count; ++i) {
    uint32_t bits = std::bit_cast<uint32_t>(from[i]);
    // Nearest even by adding; a NaN could carry over into infinity and is set
    // apart.
    uint32_t rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
    bool isNan = (bits & 0x7fffffff) > 0x7f800000;
    to[i] = uint16_t(isNan ? (bits >> 16) | 0x40 : rounded);
  }
}

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

/// f32 copies of the narrow operands lie in scratch, then the inner plan's
/// scratch. A mask is read and written where it is.
class WideningPlan final : public LibraryPlan {
public:
  WideningPlan(const LibraryMessage &message, bool isHalf,
               std::unique_ptr<LibraryPlan> plan)
      : half(isHalf), inner(std::move(plan)) {
    for (const MessageOperand &operand : operandsOf(message)) {
      bool isNarrow = sizeOf(operand.dtype) == sizeof(uint16_t);
      copies.push_back(
          {isNarrow, innerOffset, int64_t(operand.bytes() / sizeof(uint16_t))});
      if (isNarrow)
        innerOffset += copyBytes(operand);
    }
    result = resultIndex(message);
  }

  /// Bytes of the operands as f32.
  static uint64_t copyBytes(const LibraryMessage &message) {
    uint64_t total = 0;
    for (const MessageOperand &operand : operandsOf(message))
      if (sizeOf(operand.dtype) == sizeof(uint16_t))
        total += copyBytes(operand);
    return total;
  }

  uint64_t scratchBytes() const override {
    return innerOffset + inner->scratchBytes();
  }

  Status run(ThreadPool &pool, const LibraryOperands &operands) override {
    LibraryOperands wide = operands;
    wide.scratch = operands.scratch + innerOffset;
    widenInput(pool, copies[0], operands.scratch, wide.first);
    widenInput(pool, copies[1], operands.scratch, wide.second);
    if (result > 2)
      widenInput(pool, copies[2], operands.scratch, wide.epilogueInput);
    if (copies[result].isNarrow)
      wide.result = operands.scratch + copies[result].offset;
    bool writesMore = copies.size() > result + 1;
    if (writesMore && copies[result + 1].isNarrow)
      wide.epilogueOutput = operands.scratch + copies[result + 1].offset;
    WEFT_RETURN_IF_ERROR(inner->run(pool, wide));
    narrowOutput(pool, copies[result], wide.result, operands.result);
    if (writesMore)
      narrowOutput(pool, copies[result + 1], wide.epilogueOutput,
                   operands.epilogueOutput);
    return ok();
  }

private:
  struct Copy {
    bool isNarrow;
    uint64_t offset;
    int64_t count;
  };

  static uint64_t copyBytes(const MessageOperand &operand) {
    return *checkedAlign(operand.bytes() * 2, bufferAlignment);
  }

  /// Moves `operand` to its copy; a mask stays where it is.
  void widenInput(ThreadPool &pool, const Copy &copy, std::byte *scratch,
                  const std::byte *&operand) const {
    if (!copy.isNarrow)
      return;
    const std::byte *narrow = operand;
    forChunks(pool, copy.count, [&](int64_t begin, int64_t count) {
      const uint16_t *from = reinterpret_cast<const uint16_t *>(narrow) + begin;
      float *to = reinterpret_cast<float *>(scratch + copy.offset) + begin;
      half ? widenHalf(from, to, count) : widenBfloat(from, to, count);
    });
    operand = scratch + copy.offset;
  }

  void narrowOutput(ThreadPool &pool, const Copy &copy, const std::byte *wide,
                    std::byte *narrow) const {
    if (!copy.isNarrow)
      return;
    forChunks(pool, copy.count, [&](int64_t begin, int64_t count) {
      const float *from = reinterpret_cast<const float *>(wide) + begin;
      uint16_t *to = reinterpret_cast<uint16_t *>(narrow) + begin;
      half ? narrowHalf(from, to, count) : narrowBfloat(from, to, count);
    });
  }

  template <typename Body>
  static void forChunks(ThreadPool &pool, int64_t count, const Body &body) {
    constexpr int64_t chunk = 1 << 15;
    pool.run((count + chunk - 1) / chunk, [&](int64_t i) {
      body(i * chunk, std::min(chunk, count - i * chunk));
    });
  }

  bool half;
  std::unique_ptr<LibraryPlan> inner;
  /// One for each operand of the message.
  std::vector<Copy> copies;
  size_t result = 2;
  uint64_t innerOffset = 0;
};

class WideningLibrary final : public Library {
public:
  explicit WideningLibrary(std::vector<Library *> all)
      : libraries(std::move(all)) {}

  std::string name() const override { return "widening"; }

  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) override {
    LibraryMessage wide = message;
    DType dtype = std::visit(
        [](auto &m) { return std::exchange(m.dtype, DType::F32); }, wide);
    std::unique_ptr<LibraryPlan> none;
    if (dtype != DType::F16 && dtype != DType::BF16)
      return none;
    uint64_t copies = WideningPlan::copyBytes(message);
    if (copies > mostScratch)
      return none;
    for (Library *library : libraries) {
      WEFT_ASSIGN_OR_RETURN(std::unique_ptr<LibraryPlan> plan,
                            library->prepare(wide, mostScratch - copies));
      if (plan)
        return std::unique_ptr<LibraryPlan>(std::make_unique<WideningPlan>(
            message, dtype == DType::F16, std::move(plan)));
    }
    return none;
  }

private:
  std::vector<Library *> libraries;
};

} // namespace

std::unique_ptr<Library>
createWideningLibrary(std::vector<Library *> libraries) {
  std::erase(libraries, nullptr);
  std::string_view level = processorLevel();
  if (libraries.empty() || (level != "x86-64-v3" && level != "x86-64-v4"))
    return nullptr;
  return std::make_unique<WideningLibrary>(std::move(libraries));
}

} // namespace weft
