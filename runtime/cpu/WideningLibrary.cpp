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

#include <array>
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

class WideningPlan final : public LibraryPlan {
public:
  WideningPlan(const LibraryMessage &message, bool isHalf,
               std::unique_ptr<LibraryPlan> plan)
      : half(isHalf), inner(std::move(plan)) {
    std::array<uint64_t, 3> bytes = operandBytes(message);
    for (size_t i = 0; i < 3; ++i) {
      counts[i] = int64_t(bytes[i] / sizeof(uint16_t));
      offsets[i] = innerOffset;
      innerOffset += *checkedAlign(bytes[i] * 2, bufferAlignment);
    }
  }

  /// Bytes of the operands as f32.
  static uint64_t copyBytes(const LibraryMessage &message) {
    uint64_t total = 0;
    for (uint64_t bytes : operandBytes(message))
      total += *checkedAlign(bytes * 2, bufferAlignment);
    return total;
  }

  uint64_t scratchBytes() const override {
    return innerOffset + inner->scratchBytes();
  }

  Status run(ThreadPool &pool, const std::byte *first, const std::byte *second,
             std::byte *result, std::byte *scratch) override {
    const std::byte *narrow[] = {first, second};
    for (size_t i = 0; i < 2; ++i)
      forChunks(pool, counts[i], [&](int64_t begin, int64_t count) {
        const uint16_t *from =
            reinterpret_cast<const uint16_t *>(narrow[i]) + begin;
        float *to = reinterpret_cast<float *>(scratch + offsets[i]) + begin;
        half ? widenHalf(from, to, count) : widenBfloat(from, to, count);
      });
    std::byte *wide = scratch + offsets[2];
    WEFT_RETURN_IF_ERROR(inner->run(pool, scratch + offsets[0],
                                    scratch + offsets[1], wide,
                                    scratch + innerOffset));
    forChunks(pool, counts[2], [&](int64_t begin, int64_t count) {
      const float *from = reinterpret_cast<const float *>(wide) + begin;
      uint16_t *to = reinterpret_cast<uint16_t *>(result) + begin;
      half ? narrowHalf(from, to, count) : narrowBfloat(from, to, count);
    });
    return ok();
  }

private:
  template <typename Body>
  static void forChunks(ThreadPool &pool, int64_t count, const Body &body) {
    constexpr int64_t chunk = 1 << 15;
    pool.run((count + chunk - 1) / chunk, [&](int64_t i) {
      body(i * chunk, std::min(chunk, count - i * chunk));
    });
  }

  bool half;
  std::unique_ptr<LibraryPlan> inner;
  std::array<int64_t, 3> counts;
  std::array<uint64_t, 3> offsets;
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
