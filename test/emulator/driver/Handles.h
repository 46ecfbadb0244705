//===- Handles.h - tables of what the emulated libraries hand out ---------===//
//
/// \file
/// A handle is a number that was never an address and is never given twice, so
/// that a dead, a foreign and a wrongly typed handle are all told apart from a
/// live one without touching memory. Every object has a name by kind and
/// number ("stream2"), which is the same in every run of the same calls.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_HANDLES_H
#define WEFT_TEST_EMULATOR_DRIVER_HANDLES_H

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace weft::emulated {

/// Base of everything that has a handle. `Derived::kindName` names the kind.
struct Object {
  virtual ~Object() = default;
  std::string kind;
  std::string name;
  uint64_t handle = 0;
};

class HandleTable {
public:
  /// A new object of type T with its handle and name.
  template <typename T>
  std::shared_ptr<T> make() {
    return make<T>(T::kindName);
  }
  template <typename T>
  std::shared_ptr<T> make(const char *kind) {
    auto object = std::make_shared<T>();
    enter(object, kind);
    return object;
  }

  /// The live object of a handle; null where it is none or of another type.
  template <typename T>
  std::shared_ptr<T> find(const void *handle) const {
    auto found = live.find(uint64_t(reinterpret_cast<uintptr_t>(handle)));
    return found == live.end() ? nullptr
                               : std::dynamic_pointer_cast<T>(found->second);
  }

  void erase(const Object &object);

  /// Calls body(T &) for each live object of the type, oldest first.
  template <typename T, typename Body>
  void each(const Body &body) const {
    for (const auto &[handle, object] : live)
      if (T *one = dynamic_cast<T *>(object.get()))
        body(*one);
  }

  /// "stream2", "stream2 (dead)", "null" or "foreign".
  std::string nameOf(const void *handle) const;

  /// Live objects by kind.
  std::map<std::string, uint64_t> count() const;

private:
  void enter(const std::shared_ptr<Object> &object, const char *kind);

  std::map<uint64_t, std::shared_ptr<Object>> live;
  std::unordered_map<uint64_t, std::string> dead;
  std::map<std::string, uint64_t> numbers;
  uint64_t next = 0x5eed'0000'0040;
};

/// The value that stands for an object in the vendor's interface.
template <typename Handle>
Handle handleOf(const Object &object) {
  return reinterpret_cast<Handle>(uintptr_t(object.handle));
}

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_HANDLES_H
