//===- Traffic.cpp - sectors, bank conflicts, counters --------------------===//

#include "test/emulator/Lanes.h"

#include <algorithm>
#include <bit>

namespace weft::emulator {

namespace {

constexpr uint64_t sectorBytes = 32;

/// Bytes [begin, end) that no earlier call has counted.
void countSpan(Traffic &traffic, uint64_t begin, uint64_t end) {
  traffic.sectorBytes += end - begin;
  traffic.sectors += (end - 1) / sectorBytes - begin / sectorBytes + 1;
}

/// Any pattern: sorts the addresses and joins those that touch.
void countScattered(Traffic &traffic, const Addresses &addresses,
                    uint32_t width) {
  std::array<uint64_t, warpSize> sorted = addresses.of;
  const auto end = sorted.begin() + addresses.count;
  if (!std::is_sorted(sorted.begin(), end))
    std::sort(sorted.begin(), end);
  uint64_t covered = 0, lastSector = ~uint64_t(0);
  for (auto it = sorted.begin(); it != end; ++it) {
    const uint64_t begin = std::max(*it, covered), stop = *it + width;
    if (begin >= stop)
      continue;
    const uint64_t first = begin / sectorBytes, last = (stop - 1) / sectorBytes;
    traffic.sectorBytes += stop - begin;
    traffic.sectors += last - first + (first == lastSector ? 0 : 1);
    lastSector = last;
    covered = stop;
  }
}

} // namespace

void countTraffic(Traffic &traffic, const Addresses &addresses,
                  uint32_t width) {
  traffic.bytes[size_t(std::countr_zero(width))] +=
      uint64_t(addresses.count) * width;
  if (addresses.consecutive)
    return countSpan(traffic, addresses.lowest, addresses.highest + width);
  if (addresses.lowest == addresses.highest)
    return countSpan(traffic, addresses.lowest, addresses.lowest + width);
  countScattered(traffic, addresses, width);
}

/// True where no two lanes of a whole warp meet in a bank.
static bool banksDiffer(const Addresses &addresses) {
  uint32_t banks = 0;
  for (uint32_t i = 0; i < addresses.count; ++i)
    banks |= 1u << (addresses.of[i] / 4 % 32);
  return uint32_t(std::popcount(banks)) == addresses.count;
}

uint64_t bankConflicts(const Addresses &addresses, uint32_t width) {
  if (addresses.consecutive || addresses.lowest == addresses.highest)
    return 0;
  if (width <= 4 && banksDiffer(addresses))
    return 0;
  const uint32_t lanesOfPhase = width <= 4 ? 32 : 128 / width;
  const uint32_t words = std::max(width / 4, 1u);
  uint64_t extra = 0;
  for (uint32_t phase = 0; phase < warpSize; phase += lanesOfPhase) {
    std::array<uint64_t, warpSize> touched;
    uint32_t count = 0;
    for (uint32_t i = 0; i < addresses.count; ++i)
      if (addresses.lane[i] / lanesOfPhase == phase / lanesOfPhase)
        for (uint32_t word = 0; word < words; ++word)
          touched[count++] = addresses.of[i] / 4 + word;
    std::sort(touched.begin(), touched.begin() + count);
    const auto end = std::unique(touched.begin(), touched.begin() + count);
    std::array<uint8_t, 32> banks{};
    uint8_t worst = 0;
    for (auto it = touched.begin(); it != end; ++it)
      worst = std::max(worst, ++banks[*it % 32]);
    extra += worst > 1 ? worst - 1u : 0u;
  }
  return extra;
}

//===----------------------------------------------------------------------===//
// Counters
//===----------------------------------------------------------------------===//

uint64_t Traffic::total() const {
  uint64_t sum = 0;
  for (uint64_t count : bytes)
    sum += count;
  return sum;
}

double Traffic::wideShare() const {
  return total() ? double(bytes[4]) / double(total()) : 1.0;
}

double Traffic::sectorShare() const {
  return sectors ? double(sectorBytes) / double(sectors * 32) : 1.0;
}

namespace {

void addTraffic(Traffic &traffic, const Traffic &other) {
  for (size_t i = 0; i < traffic.bytes.size(); ++i)
    traffic.bytes[i] += other.bytes[i];
  traffic.sectors += other.sectors;
  traffic.sectorBytes += other.sectorBytes;
}

void describeTraffic(std::string &text, const std::string &name,
                     const Traffic &traffic) {
  for (size_t i = 0; i < traffic.bytes.size(); ++i)
    text += name + "_bytes_" + std::to_string(1u << i) + ": " +
            std::to_string(traffic.bytes[i]) + "\n";
  text += name + "_sectors: " + std::to_string(traffic.sectors) + "\n" + name +
          "_sector_bytes: " + std::to_string(traffic.sectorBytes) + "\n";
}

} // namespace

void Counters::add(const Counters &other) {
  addTraffic(loads, other.loads);
  addTraffic(stores, other.stores);
  constantBytes += other.constantBytes;
  sharedLoads += other.sharedLoads;
  sharedStores += other.sharedStores;
  bankConflicts += other.bankConflicts;
  warpInstructions += other.warpInstructions;
  laneInstructions += other.laneInstructions;
  barriers += other.barriers;
  shuffles += other.shuffles;
  blocks += other.blocks;
  launches += other.launches;
}

std::string Counters::describe() const {
  std::string text;
  describeTraffic(text, "load", loads);
  describeTraffic(text, "store", stores);
  const std::pair<const char *, uint64_t> rows[] = {
      {"constant_bytes", constantBytes},
      {"shared_load_bytes", sharedLoads},
      {"shared_store_bytes", sharedStores},
      {"bank_conflicts", bankConflicts},
      {"warp_instructions", warpInstructions},
      {"lane_instructions", laneInstructions},
      {"barriers", barriers},
      {"shuffles", shuffles},
      {"blocks", blocks},
      {"launches", launches}};
  for (const auto &[name, value] : rows)
    text += std::string(name) + ": " + std::to_string(value) + "\n";
  return text;
}

} // namespace weft::emulator
