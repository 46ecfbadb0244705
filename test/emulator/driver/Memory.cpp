//===- Memory.cpp - device memory and pinned memory -----------------------===//

#include "test/emulator/driver/Memory.h"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>

namespace weft::emulated {

namespace {

constexpr uint64_t pageBytes = 4096;
/// Beyond this, new memory is left zero: filling would cost real memory.
constexpr uint64_t filledBytes = uint64_t(256) << 20;
constexpr uint64_t hugeBytes = uint64_t(2) << 20;

/// Fresh pages; large blocks in huge ones, which open and close much faster.
void *mapPages(uint64_t bytes) {
  bool huge = bytes >= 2 * hugeBytes;
  uint64_t spare = huge ? hugeBytes : 0;
  void *memory = mmap(nullptr, bytes + spare, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED || !huge)
    return memory;
  auto *first = static_cast<char *>(memory);
  uint64_t skipped = -uint64_t(reinterpret_cast<uintptr_t>(memory)) % hugeBytes;
  if (skipped)
    munmap(first, skipped);
  if (spare - skipped)
    munmap(first + skipped + bytes, spare - skipped);
  madvise(first + skipped, bytes, MADV_HUGEPAGE);
  return first + skipped;
}

} // namespace

const Block *Memory::allocate(uint64_t bytes, bool pinned, int device) {
  if (bytes > (uint64_t(1) << 46))
    return nullptr;
  Block block;
  block.bytes = bytes;
  block.mapped = (bytes + pageBytes - 1) / pageBytes * pageBytes;
  void *memory = mapPages(block.mapped);
  if (memory == MAP_FAILED)
    return nullptr;
  if (bytes <= filledBytes)
    memset(memory, 0xff, bytes);
  block.begin = uint64_t(reinterpret_cast<uintptr_t>(memory));
  block.pinned = pinned;
  block.device = device;
  block.name = pinned ? "pinned" + std::to_string(++pinnedNumber)
                      : "mem" + std::to_string(++deviceNumber);
  if (pinned) {
    pinnedBytes += bytes;
    pinnedPeak = std::max(pinnedPeak, pinnedBytes);
  } else {
    mprotect(memory, block.mapped, PROT_NONE);
    totalBytes += bytes;
    liveBytes += bytes;
    peakBytes = std::max(peakBytes, liveBytes);
  }
  return &(table[block.begin] = block);
}

void Memory::free(const Block &block) {
  (block.pinned ? pinnedBytes : liveBytes) -= block.bytes;
  uint64_t begin = block.begin;
  munmap(reinterpret_cast<void *>(uintptr_t(begin)), block.mapped);
  table.erase(begin);
}

const Block *Memory::find(uint64_t address) const {
  auto next = table.upper_bound(address);
  if (next == table.begin())
    return nullptr;
  const Block &block = std::prev(next)->second;
  return address - block.begin < block.bytes ? &block : nullptr;
}

bool Memory::holds(uint64_t address, uint64_t bytes, int device) const {
  const Block *block = find(address);
  return block && !block->pinned && block->device == device &&
         bytes <= block->bytes - (address - block->begin);
}

std::string Memory::nameOf(uint64_t address) const {
  if (!address)
    return "null";
  const Block *block = find(address);
  if (!block)
    return "host";
  uint64_t offset = address - block->begin;
  return offset ? block->name + "+" + std::to_string(offset) : block->name;
}

void Memory::protect(int protection) {
  for (const auto &[address, block] : table)
    if (!block.pinned)
      mprotect(reinterpret_cast<void *>(uintptr_t(address)), block.mapped,
               protection);
}

void Memory::open() { protect(PROT_READ | PROT_WRITE); }
void Memory::close() { protect(PROT_NONE); }

uint64_t Memory::usedBytes(int device) const {
  uint64_t bytes = 0;
  for (const auto &[address, block] : table)
    if (!block.pinned && block.device == device)
      bytes += block.bytes;
  return bytes;
}

} // namespace weft::emulated
