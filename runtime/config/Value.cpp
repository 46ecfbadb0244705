//===- Value.cpp - texts to values ----------------------------------------===//

#include "runtime/config/Value.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace weft::config {

namespace {

template <typename T>
std::optional<T> parseNumber(std::string_view text) {
  if (text.starts_with('+'))
    text.remove_prefix(1);
  T value{};
  auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size())
    return std::nullopt;
  return value;
}

std::optional<int64_t> parseBytes(std::string_view text) {
  static constexpr std::pair<std::string_view, int64_t> units[] = {
      {"KiB", 1 << 10}, {"MiB", 1 << 20},         {"GiB", 1 << 30},
      {"KB", 1000},     {"MB", 1000000},          {"GB", 1000000000},
      {"K", 1 << 10},   {"M", 1 << 20},           {"G", 1 << 30},
      {"B", 1},         {"TiB", int64_t(1) << 40}};
  int64_t unit = 1;
  for (auto [name, size] : units)
    if (text.size() > name.size() && text.ends_with(name)) {
      unit = size;
      text.remove_suffix(name.size());
      break;
    }
  std::optional<double> count = parseNumber<double>(text);
  if (!count || !(*count * double(unit) < 1e18) || *count < 0)
    return std::nullopt;
  return int64_t(*count * double(unit));
}

bool parseInterval(std::string_view text, Value &value) {
  size_t space = text.find(' ');
  if (space == std::string_view::npos)
    return false;
  std::optional<int64_t> count = parseNumber<int64_t>(text.substr(0, space));
  std::string_view unit = text.substr(space);
  unit.remove_prefix(std::min(unit.find_first_not_of(' '), unit.size()));
  value.epochs = unit == "epoch" || unit == "epochs";
  value.integer = count.value_or(0);
  return count && (value.epochs || unit == "step" || unit == "steps");
}

bool inRange(const Key &key, double value) {
  return value >= key.low && value <= key.high;
}

/// Names and paths are shown on terminals and kept in line-wise files.
bool isControl(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

bool parseInto(const Key &key, std::string_view text, bool quoted,
               Value &value) {
  switch (key.type) {
  case KeyType::Flag:
    value.flag = text == "true";
    return !quoted && (text == "true" || text == "false");
  case KeyType::AutoInteger:
    value.isAuto = text == "auto";
    if (value.isAuto)
      return true;
    [[fallthrough]];
  case KeyType::Integer: {
    std::optional<int64_t> parsed = parseNumber<int64_t>(text);
    value.integer = parsed.value_or(0);
    value.number = double(value.integer);
    return !quoted && parsed && inRange(key, value.number);
  }
  case KeyType::Number: {
    std::optional<double> parsed = parseNumber<double>(text);
    value.number = parsed.value_or(0);
    return !quoted && parsed && std::isfinite(*parsed) && inRange(key, *parsed);
  }
  case KeyType::Bytes: {
    std::optional<int64_t> parsed = parseBytes(text);
    value.integer = parsed.value_or(0);
    return parsed && inRange(key, double(*parsed));
  }
  case KeyType::Interval:
    return parseInterval(text, value) && inRange(key, double(value.integer));
  case KeyType::Choice:
    for (const std::string &choice : splitChoices(key.choices))
      if (text == choice)
        return true;
    return false;
  case KeyType::Text:
    return std::none_of(text.begin(), text.end(), isControl);
  }
  return false;
}

Status checkBuilt(const Key &key, std::string_view text) {
  if (!*key.built)
    return ok();
  std::vector<std::string> built = splitChoices(key.built);
  for (const std::string &value : built)
    if (text == value)
      return ok();
  return makeError(StatusCode::Usage, "'", key.path, ": ", text,
                   "' is not built yet; this build takes ", listBuilt(key));
}

} // namespace

Result<Value> parseValue(const Key &key, std::string_view path,
                         std::string_view text, bool quoted) {
  Value value;
  value.text = std::string(text);
  if (!parseInto(key, text, quoted, value)) {
    if (key.type == KeyType::Text)
      return makeError(StatusCode::Usage, "expected a text of one line for '",
                       path, "', found a control character in it");
    std::string hint;
    if (key.type == KeyType::Choice)
      hint = nearest(text, splitChoices(key.choices));
    return makeError(StatusCode::Usage, "expected ", describeType(key),
                     " for '", path, "', found ", quoted ? "the text " : "",
                     "'", text, "'",
                     hint.empty() ? "" : "; did you mean '" + hint + "'?");
  }
  if (Status status = checkBuilt(key, text); !status.isOk())
    return status;
  return value;
}

} // namespace weft::config
