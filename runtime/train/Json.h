//===- Json.h - JSON read with limits, numbers that round-trip ------------===//

#ifndef WEFT_RUNTIME_TRAIN_JSON_H
#define WEFT_RUNTIME_TRAIN_JSON_H

#include "runtime/base/Status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft::train {

struct JsonMember;

/// A parsed value. A number keeps its text, so that 64-bit integers survive.
struct Json {
  enum class Kind { Null, Bool, Number, String, Array, Object };
  Kind kind = Kind::Null;
  bool boolean = false;
  std::string text;
  std::vector<Json> items;
  std::vector<JsonMember> members;

  /// The member called `key`; null when there is none or this is no object.
  const Json *find(std::string_view key) const;
  std::optional<int64_t> integer() const;
  std::optional<uint64_t> unsignedInteger() const;
  std::optional<double> number() const;
  bool isString() const { return kind == Kind::String; }
};

struct JsonMember {
  std::string key;
  Json value;
};

/// Parses one value and nothing after it but spaces. At most 32 levels and 4
/// million values; duplicated keys are refused. Failures are BadArtifact and
/// name the byte.
Result<Json> parseJson(std::string_view text);

/// "text" with what JSON needs escaped.
std::string quoteJson(std::string_view text);

/// The shortest text that reads back as `value`. What is not finite is null,
/// for JSON has no word for it.
std::string numberToJson(double value);
/// The same, but a value that is an f32 only has to read back as that f32.
std::string floatToJson(double value);
/// The same, but "nan", "inf" and "-inf" where JSON has null.
std::string floatToCsv(double value);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_JSON_H
