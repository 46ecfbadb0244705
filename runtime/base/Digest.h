//===- Digest.h - the 64-bit checksum of files and sections (XXH64) -------===//

#ifndef WEFT_RUNTIME_BASE_DIGEST_H
#define WEFT_RUNTIME_BASE_DIGEST_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace weft {

/// XXH64 of bytes given piece by piece; the pieces do not change the digest.
class Digest {
public:
  explicit Digest(uint64_t seed = 0);
  void update(std::span<const std::byte> bytes);
  void update(std::string_view text) { update(std::as_bytes(std::span(text))); }
  uint64_t value() const;

private:
  uint64_t seed;
  uint64_t total = 0;
  std::array<uint64_t, 4> lanes;
  std::array<std::byte, 32> pending = {};
  size_t pendingBytes = 0;
};

uint64_t digestOf(std::span<const std::byte> bytes, uint64_t seed = 0);
uint64_t digestOf(std::string_view text, uint64_t seed = 0);

/// 16 lower-case hexadecimal digits.
std::string digestToString(uint64_t digest);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_DIGEST_H
