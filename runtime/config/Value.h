//===- Value.h - one checked value of a run configuration -----------------===//

#ifndef WEFT_RUNTIME_CONFIG_VALUE_H
#define WEFT_RUNTIME_CONFIG_VALUE_H

#include "runtime/config/Schema.h"
#include "runtime/config/Tree.h"

namespace weft::config {

/// A value with the place it came from. Which members count depends on the
/// key's type; `text` is always what is printed.
struct Value {
  std::string text;
  std::string origin = "default";
  bool isAuto = false;
  bool flag = false;
  /// Integer; bytes; count of an interval.
  int64_t integer = 0;
  double number = 0;
  /// Interval: epochs, otherwise steps.
  bool epochs = false;
};

/// Reads `text` as the value of `path`, whose row is `key`, or says what was
/// expected. `quoted` texts are numbers or flags for nobody.
Result<Value> parseValue(const Key &key, std::string_view path,
                         std::string_view text, bool quoted);

} // namespace weft::config

#endif // WEFT_RUNTIME_CONFIG_VALUE_H
