//===- Digest.cpp - XXH64 -------------------------------------------------===//

#include "runtime/base/Digest.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace weft {

static constexpr uint64_t prime1 = 0x9E3779B185EBCA87u;
static constexpr uint64_t prime2 = 0xC2B2AE3D27D4EB4Fu;
static constexpr uint64_t prime3 = 0x165667B19E3779F9u;
static constexpr uint64_t prime4 = 0x85EBCA77C2B2AE63u;
static constexpr uint64_t prime5 = 0x27D4EB2F165667C5u;

template <typename T>
static uint64_t loadWord(const std::byte *data) {
  T word;
  std::memcpy(&word, data, sizeof(T));
  return word;
}

static uint64_t mixLane(uint64_t lane, uint64_t word) {
  return std::rotl(lane + word * prime2, 31) * prime1;
}

static void mixBlock(std::array<uint64_t, 4> &lanes, const std::byte *data) {
  for (size_t i = 0; i < 4; ++i)
    lanes[i] = mixLane(lanes[i], loadWord<uint64_t>(data + 8 * i));
}

Digest::Digest(uint64_t seedValue)
    : seed(seedValue), lanes{seedValue + prime1 + prime2, seedValue + prime2,
                             seedValue, seedValue - prime1} {}

void Digest::update(std::span<const std::byte> bytes) {
  total += bytes.size();
  if (pendingBytes) {
    size_t taken = std::min(bytes.size(), 32 - pendingBytes);
    std::copy_n(bytes.data(), taken, pending.data() + pendingBytes);
    pendingBytes += taken;
    bytes = bytes.subspan(taken);
    if (pendingBytes < 32)
      return;
    mixBlock(lanes, pending.data());
    pendingBytes = 0;
  }
  for (; bytes.size() >= 32; bytes = bytes.subspan(32))
    mixBlock(lanes, bytes.data());
  std::copy_n(bytes.data(), bytes.size(), pending.data());
  pendingBytes = bytes.size();
}

/// Mixes the last, fewer than 32 bytes into `hash`.
static uint64_t mixTail(uint64_t hash, std::span<const std::byte> tail) {
  for (; tail.size() >= 8; tail = tail.subspan(8)) {
    hash ^= mixLane(0, loadWord<uint64_t>(tail.data()));
    hash = std::rotl(hash, 27) * prime1 + prime4;
  }
  if (tail.size() >= 4) {
    hash ^= loadWord<uint32_t>(tail.data()) * prime1;
    hash = std::rotl(hash, 23) * prime2 + prime3;
    tail = tail.subspan(4);
  }
  for (std::byte byte : tail) {
    hash ^= static_cast<uint64_t>(byte) * prime5;
    hash = std::rotl(hash, 11) * prime1;
  }
  return hash;
}

uint64_t Digest::value() const {
  uint64_t hash = seed + prime5;
  if (total >= 32) {
    hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) +
           std::rotl(lanes[2], 12) + std::rotl(lanes[3], 18);
    for (uint64_t lane : lanes)
      hash = (hash ^ mixLane(0, lane)) * prime1 + prime4;
  }
  hash = mixTail(hash + total, std::span(pending.data(), pendingBytes));
  hash = (hash ^ (hash >> 33)) * prime2;
  hash = (hash ^ (hash >> 29)) * prime3;
  return hash ^ (hash >> 32);
}

uint64_t digestOf(std::span<const std::byte> bytes, uint64_t seed) {
  Digest digest(seed);
  digest.update(bytes);
  return digest.value();
}

uint64_t digestOf(std::string_view text, uint64_t seed) {
  return digestOf(std::as_bytes(std::span(text)), seed);
}

std::string digestToString(uint64_t digest) {
  std::string text(16, '0');
  for (size_t i = 16; i-- > 0; digest >>= 4)
    text[i] = "0123456789abcdef"[digest & 15];
  return text;
}

} // namespace weft
