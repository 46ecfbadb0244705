//===- SharedMemory.cpp - shared bytes with readers and writers -----------===//

#include "test/emulator/SharedMemory.h"

#include <bit>

namespace weft::emulator {

namespace {

// A reader is a thread, several lanes of one warp, or several warps.
constexpr uint16_t severalLanes = 0x8000;
constexpr uint16_t severalWarps = 0xffff;

uint32_t warpOf(uint32_t thread) { return thread / 32; }

bool readInWarp(uint16_t reader, uint32_t warp) {
  if (reader == severalWarps)
    return false;
  return reader & severalLanes ? (reader & ~severalLanes) == int(warp)
                               : warpOf(reader) == warp;
}

uint16_t joinReaders(uint16_t reader, uint32_t thread) {
  if (reader == thread)
    return reader;
  if (readInWarp(reader, warpOf(thread)))
    return uint16_t(severalLanes | warpOf(thread));
  return severalWarps;
}

} // namespace

void SharedMemory::resize(uint64_t size, uint32_t granuleBytes) {
  count = size;
  granuleShift = uint32_t(std::countr_zero(granuleBytes));
  // A vector access may start in the last granule; it is checked before.
  bytes.assign(size + 16, std::byte(0));
  shadows.assign((size >> granuleShift) + 16, Shadow());
  stamp = barrierStamp = blockStamp = 1;
}

void SharedMemory::startBlock() { blockStamp = barrierStamp = ++stamp; }

void SharedMemory::blockBarrier() { barrierStamp = ++stamp; }

bool SharedMemory::ordered(uint32_t when, bool sameWarp,
                           uint32_t syncStamp) const {
  return when < barrierStamp || (sameWarp && when < syncStamp);
}

SharedMemory::Verdict SharedMemory::noteRead(uint64_t offset, uint32_t width,
                                             uint32_t thread,
                                             uint32_t syncStamp) {
  const uint64_t first = offset >> granuleShift;
  const uint64_t end = (offset + width) >> granuleShift;
  for (uint64_t i = first; i < end; ++i) {
    Shadow &shadow = shadows[i];
    if (shadow.writeStamp < blockStamp)
      return Verdict::Uninitialised;
    if (shadow.writer != thread &&
        !ordered(shadow.writeStamp, warpOf(shadow.writer) == warpOf(thread),
                 syncStamp))
      return Verdict::Race;
    // Readers before a barrier of the warp still count for other warps.
    shadow.reader = shadow.readStamp >= barrierStamp
                        ? joinReaders(shadow.reader, thread)
                        : uint16_t(thread);
    shadow.readStamp = stamp;
  }
  return Verdict::Fine;
}

SharedMemory::Verdict SharedMemory::noteWrite(uint64_t offset, uint32_t width,
                                              uint32_t thread,
                                              uint32_t syncStamp) {
  const uint64_t first = offset >> granuleShift;
  const uint64_t end = (offset + width) >> granuleShift;
  for (uint64_t i = first; i < end; ++i) {
    Shadow &shadow = shadows[i];
    if (shadow.writeStamp >= blockStamp && shadow.writer != thread &&
        !ordered(shadow.writeStamp, warpOf(shadow.writer) == warpOf(thread),
                 syncStamp))
      return Verdict::Race;
    if (shadow.readStamp >= blockStamp && shadow.reader != thread &&
        !ordered(shadow.readStamp, readInWarp(shadow.reader, warpOf(thread)),
                 syncStamp))
      return Verdict::Race;
    shadow.writer = uint16_t(thread);
    shadow.writeStamp = stamp;
  }
  return Verdict::Fine;
}

} // namespace weft::emulator
