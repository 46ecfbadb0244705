//===- Memory.cpp - loads, stores, packed moves ---------------------------===//

#include "test/emulator/Memory.h"
#include "test/emulator/Lanes.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

//===----------------------------------------------------------------------===//
// What an access may touch
//===----------------------------------------------------------------------===//

bool covers(const Window &window, uint64_t begin, uint64_t end) {
  return window.present && begin >= window.begin && end <= window.end &&
         begin < end;
}

bool permits(const Window &window, Access access) {
  return (uint8_t(window.access) & uint8_t(access)) == uint8_t(access);
}

/// The window of [begin, end) for an access: that with the right needed if
/// there is one, else any that covers it; null for none.
const Window *findWindow(const LaunchState &launch, int32_t slot,
                         uint64_t begin, uint64_t end, Access access) {
  if (slot >= 0 && launch.slots[size_t(slot)].present) {
    const Window &window = launch.slots[size_t(slot)];
    return covers(window, begin, end) ? &window : nullptr;
  }
  const Window *found = nullptr;
  const auto look = [&](const std::vector<Window> &windows) {
    for (const Window &window : windows)
      if (covers(window, begin, end) &&
          (!found || (!permits(*found, access) && permits(window, access))))
        found = &window;
  };
  if (slot == manySlots)
    look(launch.slots);
  look(launch.others);
  return found;
}

std::string describeSlot(const LaunchState &launch, int32_t slot,
                         uint64_t address) {
  if (slot < 0 || !launch.slots[size_t(slot)].present)
    return "no range that the launch allows contains it";
  const Window &window = launch.slots[size_t(slot)];
  const bool parameter = size_t(slot) < launch.kernel->parameterBytes.size();
  return (parameter ? "operand " + std::to_string(slot)
                    : std::string("the array")) +
         " has " + std::to_string(window.end - window.begin) +
         " bytes, this is byte " +
         std::to_string(int64_t(address - window.begin));
}

std::string describeAccess(Access access, uint32_t width) {
  return (access == Access::Read ? "load of " : "store of ") +
         std::to_string(width) + " bytes";
}

/// Checks the access of one lane; false after a trap.
bool checkLane(Warp &warp, const Instruction &instruction, uint32_t lane,
               uint64_t address, uint32_t width, Access access) {
  const LaunchState &launch = *warp.block->launch;
  const std::string what = describeAccess(access, width);
  if (address % width) {
    warp.fail(TrapKind::Misaligned, lane, address,
              what + " at an address that is no multiple of " +
                  std::to_string(width));
    return false;
  }
  const Window *window =
      findWindow(launch, instruction.slot, address, address + width, access);
  if (!window) {
    warp.fail(TrapKind::OutOfRange, lane, address,
              what + ": " + describeSlot(launch, instruction.slot, address));
    return false;
  }
  if (!permits(*window, access)) {
    warp.fail(access == Access::Read ? TrapKind::WriteOnly : TrapKind::ReadOnly,
              lane, address, what);
    return false;
  }
  if (width > window->alignment) {
    warp.fail(TrapKind::Unclaimed, lane, address,
              what + ", but the operand line claims alignment " +
                  std::to_string(window->alignment));
    return false;
  }
  return true;
}

/// `.nc` promises that nothing writes there while the kernel runs.
bool checkReadOnlyPath(Warp &warp, const Instruction &instruction,
                       const Addresses &addresses) {
  const auto &slots = warp.block->launch->slots;
  if (!instruction.readOnlyPath || instruction.slot < 0 ||
      !slots[size_t(instruction.slot)].written)
    return true;
  warp.fail(TrapKind::NonCoherent, addresses.lane[0], addresses.of[0],
            "`.nc` loads of operand " + std::to_string(instruction.slot) +
                ", which this launch may write");
  return false;
}

/// All lanes at once where one window has them all; else each by itself.
bool checkGlobal(Warp &warp, const Instruction &instruction,
                 const Addresses &addresses, uint32_t width, Access access) {
  const uint64_t end = addresses.highest + width;
  if (!(addresses.joined & (width - 1)) && end > addresses.lowest) {
    const Window *window = findWindow(*warp.block->launch, instruction.slot,
                                      addresses.lowest, end, access);
    if (window && permits(*window, access) && width <= window->alignment)
      return true;
  }
  for (uint32_t i = 0; i < addresses.count; ++i)
    if (!checkLane(warp, instruction, addresses.lane[i], addresses.of[i], width,
                   access))
      return false;
  return true;
}

bool checkShared(Warp &warp, const Addresses &addresses, uint32_t width,
                 Access access) {
  SharedMemory &shared = warp.block->shared;
  for (uint32_t i = 0; i < addresses.count; ++i) {
    const uint64_t offset = addresses.of[i];
    const uint32_t lane = addresses.lane[i];
    if (offset % width) {
      warp.fail(TrapKind::Misaligned, lane, offset,
                describeAccess(access, width));
      return false;
    }
    if (offset > shared.size() || shared.size() - offset < width) {
      warp.fail(TrapKind::SharedOutOfRange, lane, offset,
                describeAccess(access, width) + ": the block has " +
                    std::to_string(shared.size()) + " bytes");
      return false;
    }
    const uint32_t thread = warp.index * warpSize + lane;
    const auto verdict =
        access == Access::Read
            ? shared.noteRead(offset, width, thread, warp.syncStamp)
            : shared.noteWrite(offset, width, thread, warp.syncStamp);
    if (verdict == SharedMemory::Verdict::Fine)
      continue;
    const bool race = verdict == SharedMemory::Verdict::Race;
    warp.fail(race ? TrapKind::SharedRace : TrapKind::SharedUninitialised, lane,
              offset,
              describeAccess(access, width) +
                  (race ? ": another thread touched it and no barrier "
                          "stands between"
                        : ": nothing was stored there"));
    return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// The access itself
//===----------------------------------------------------------------------===//

/// Device addresses are host addresses.
std::byte *hostBytes(uint64_t address) {
  return reinterpret_cast<std::byte *>(address);
}

template <class Memory, class Register>
void loadLanes(Warp &warp, const Instruction &instruction,
               const Addresses &addresses, uint64_t base) {
  for (uint32_t element = 0; element < instruction.elements; ++element) {
    if (instruction.dest[element] == noRow)
      continue;
    Register *dest = warp.row<Register>(instruction.dest[element]);
    const uint64_t skip = element * sizeof(Memory);
    for (uint32_t i = 0; i < addresses.count; ++i) {
      Memory value;
      std::memcpy(&value, hostBytes(base + addresses.of[i] + skip),
                  sizeof(value));
      dest[addresses.lane[i]] = Register(value);
    }
  }
}

template <class Memory, class Register>
void storeLanes(Warp &warp, const Instruction &instruction,
                const Addresses &addresses, uint64_t base) {
  for (uint32_t element = 0; element < instruction.elements; ++element) {
    const Register *source =
        warp.row<Register>(instruction.source[1 + element]);
    const uint64_t skip = element * sizeof(Memory);
    for (uint32_t i = 0; i < addresses.count; ++i) {
      const Memory value = Memory(source[addresses.lane[i]]);
      std::memcpy(hostBytes(base + addresses.of[i] + skip), &value,
                  sizeof(value));
    }
  }
}

template <class Memory, class Register, bool store>
void globalAccess(Warp &warp, const Instruction &instruction) {
  const uint32_t width = uint32_t(sizeof(Memory)) * instruction.elements;
  const auto addresses = Addresses::read<uint64_t>(warp, instruction, width);
  const Access access = store ? Access::Write : Access::Read;
  if (!checkGlobal(warp, instruction, addresses, width, access) ||
      !checkReadOnlyPath(warp, instruction, addresses))
    return;
  Counters &counters = warp.block->counters;
  countTraffic(store ? counters.stores : counters.loads, addresses, width);
  if constexpr (store)
    storeLanes<Memory, Register>(warp, instruction, addresses, 0);
  else
    loadLanes<Memory, Register>(warp, instruction, addresses, 0);
}

template <class Memory, class Register>
void constantAccess(Warp &warp, const Instruction &instruction) {
  const uint32_t width = uint32_t(sizeof(Memory)) * instruction.elements;
  const auto addresses = Addresses::read<uint64_t>(warp, instruction, width);
  if (!checkGlobal(warp, instruction, addresses, width, Access::Read))
    return;
  warp.block->counters.constantBytes += uint64_t(addresses.count) * width;
  loadLanes<Memory, Register>(warp, instruction, addresses, 0);
}

template <class Memory, class Register, class Address, bool store>
void sharedAccess(Warp &warp, const Instruction &instruction) {
  const uint32_t width = uint32_t(sizeof(Memory)) * instruction.elements;
  const auto addresses = Addresses::read<Address>(warp, instruction, width);
  const Access access = store ? Access::Write : Access::Read;
  if (!checkShared(warp, addresses, width, access))
    return;
  Counters &counters = warp.block->counters;
  (store ? counters.sharedStores : counters.sharedLoads) +=
      uint64_t(addresses.count) * width;
  counters.bankConflicts += bankConflicts(addresses, width);
  const uint64_t base = reinterpret_cast<uint64_t>(warp.block->shared.data());
  if constexpr (store)
    storeLanes<Memory, Register>(warp, instruction, addresses, base);
  else
    loadLanes<Memory, Register>(warp, instruction, addresses, base);
}

/// `offset` is that in the parameters, `target` the number of the parameter.
template <class Memory, class Register>
void parameterAccess(Warp &warp, const Instruction &instruction) {
  const std::byte *bytes =
      warp.block->launch->launch->parameters[instruction.target] +
      instruction.offset;
  for (uint32_t element = 0; element < instruction.elements; ++element) {
    Memory value;
    std::memcpy(&value, bytes + element * sizeof(Memory), sizeof(value));
    Register values[warpSize];
    for (Register &lane : values)
      lane = Register(value);
    writeLanes(warp, instruction.dest[element], values);
  }
}

template <class Memory, class Register>
Handler choose(const AccessShape &shape) {
  const bool wide = shape.address == Width::B64;
  switch (shape.space) {
  case Space::Global:
    return shape.store ? globalAccess<Memory, Register, true>
                       : globalAccess<Memory, Register, false>;
  case Space::Constant:
    return shape.store ? nullptr : constantAccess<Memory, Register>;
  case Space::Parameter:
    return shape.store ? nullptr : parameterAccess<Memory, Register>;
  case Space::Shared:
    if (shape.store)
      return wide ? sharedAccess<Memory, Register, uint64_t, true>
                  : sharedAccess<Memory, Register, uint32_t, true>;
    return wide ? sharedAccess<Memory, Register, uint64_t, false>
                : sharedAccess<Memory, Register, uint32_t, false>;
  }
  return nullptr;
}

/// A signed type extends the sign into a wider register.
template <class Memory>
Handler chooseRegister(const AccessShape &shape) {
  switch (shape.registers) {
  case Width::B16:
    if constexpr (sizeof(Memory) <= 2)
      return choose<Memory, uint16_t>(shape);
    return nullptr;
  case Width::B32:
    if constexpr (sizeof(Memory) <= 4)
      return choose<Memory, uint32_t>(shape);
    return nullptr;
  case Width::B64:
    return choose<Memory, uint64_t>(shape);
  default:
    return nullptr;
  }
}

//===----------------------------------------------------------------------===//
// Packed moves
//===----------------------------------------------------------------------===//

template <class Whole, class Part>
void pack(Warp &warp, const Instruction &instruction) {
  Whole values[warpSize] = {};
  for (uint32_t element = 0; element < instruction.elements; ++element) {
    const Part *part = warp.row<Part>(instruction.source[element]);
    for (uint32_t lane = 0; lane < warpSize; ++lane)
      values[lane] |= Whole(Whole(part[lane]) << (element * sizeof(Part) * 8));
  }
  writeLanes(warp, instruction.dest[0], values);
}

template <class Whole, class Part>
void unpack(Warp &warp, const Instruction &instruction) {
  // A destination may be the source itself.
  Whole whole[warpSize];
  std::memcpy(whole, warp.row<Whole>(instruction.source[0]), sizeof(whole));
  for (uint32_t element = 0; element < instruction.elements; ++element) {
    if (instruction.dest[element] == noRow)
      continue;
    Part values[warpSize];
    for (uint32_t lane = 0; lane < warpSize; ++lane)
      values[lane] = Part(whole[lane] >> (element * sizeof(Part) * 8));
    writeLanes(warp, instruction.dest[element], values);
  }
}

} // namespace

Handler accessHandler(const AccessShape &shape) {
  switch (shape.bytes) {
  case 1:
    return shape.isSigned ? chooseRegister<int8_t>(shape)
                          : chooseRegister<uint8_t>(shape);
  case 2:
    return shape.isSigned ? chooseRegister<int16_t>(shape)
                          : chooseRegister<uint16_t>(shape);
  case 4:
    return shape.isSigned ? chooseRegister<int32_t>(shape)
                          : chooseRegister<uint32_t>(shape);
  case 8:
    return chooseRegister<uint64_t>(shape);
  default:
    return nullptr;
  }
}

Handler packHandler(Width whole, Width part) {
  if (whole == Width::B32)
    return part == Width::B16 ? pack<uint32_t, uint16_t> : nullptr;
  if (whole == Width::B64 && part == Width::B32)
    return pack<uint64_t, uint32_t>;
  return whole == Width::B64 && part == Width::B16 ? pack<uint64_t, uint16_t>
                                                   : nullptr;
}

Handler unpackHandler(Width whole, Width part) {
  if (whole == Width::B32)
    return part == Width::B16 ? unpack<uint32_t, uint16_t> : nullptr;
  if (whole == Width::B64 && part == Width::B32)
    return unpack<uint64_t, uint32_t>;
  return whole == Width::B64 && part == Width::B16 ? unpack<uint64_t, uint16_t>
                                                   : nullptr;
}

} // namespace weft::emulator
