//===- Handles.cpp - tables of what the emulated libraries hand out -------===//

#include "test/emulator/driver/Handles.h"

namespace weft::emulated {

void HandleTable::enter(const std::shared_ptr<Object> &object,
                        const char *kind) {
  object->kind = kind;
  object->name = kind + std::to_string(++numbers[kind]);
  object->handle = next;
  next += 64;
  live[object->handle] = object;
}

void HandleTable::erase(const Object &object) {
  dead[object.handle] = object.name;
  live.erase(object.handle);
}

std::string HandleTable::nameOf(const void *handle) const {
  uint64_t value = uint64_t(reinterpret_cast<uintptr_t>(handle));
  if (!handle)
    return "null";
  if (auto found = live.find(value); found != live.end())
    return found->second->name;
  if (auto found = dead.find(value); found != dead.end())
    return found->second + " (dead)";
  return "foreign";
}

std::map<std::string, uint64_t> HandleTable::count() const {
  std::map<std::string, uint64_t> counts;
  for (const auto &[handle, object] : live)
    ++counts[object->kind];
  return counts;
}

} // namespace weft::emulated
