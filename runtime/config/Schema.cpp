//===- Schema.cpp - look-ups in the table of keys -------------------------===//

#include "runtime/config/Schema.h"

#include "runtime/base/Status.h"

#include "llvm/ADT/StringRef.h"

#include <array>
#include <charconv>

namespace weft::config {

namespace {

constexpr Key keys[] = {
#define WEFT_SECTION(name, doc)
#define WEFT_KEY(path, type, def, low, high, choices, built, doc)              \
  {path, KeyType::type, def, low, high, choices, built, doc},
#include "runtime/config/Schema.def"
};

constexpr Section sections[] = {
#define WEFT_SECTION(name, doc) {#name, doc},
#define WEFT_KEY(path, type, def, low, high, choices, built, doc)
#include "runtime/config/Schema.def"
};

constexpr Key hyperKey = {"hyper.NAME", KeyType::Number,
                          "",           -1.7e308,
                          1.7e308,      "",
                          "",           "value of the model's hyper NAME"};
constexpr Key fieldKey = {"data.fields.NAME",
                          KeyType::Text,
                          "",
                          0,
                          0,
                          "",
                          "",
                          "the data's field that feeds input NAME"};

/// 1e9 as "1000000000", 1e15 as "1e+15".
std::string shortNumber(double value) {
  std::array<char, 64> buffer;
  auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                           value < 1e12 ? std::chars_format::fixed
                                        : std::chars_format::scientific);
  return std::string(buffer.data(), end.ptr);
}

std::string_view sectionOf(std::string_view path) {
  return path.substr(0, path.rfind('.'));
}

} // namespace

std::span<const Key> schemaKeys() { return keys; }
std::span<const Section> schemaSections() { return sections; }

const Key *findKey(std::string_view path) {
  for (const Key &key : keys)
    if (path == key.path)
      return &key;
  if (path.starts_with("hyper.") && path.size() > 6)
    return &hyperKey;
  if (path.starts_with("data.fields.") && path.size() > 12)
    return &fieldKey;
  return nullptr;
}

bool isSection(std::string_view path) {
  if (path == "data.fields")
    return true;
  for (const Section &section : sections)
    if (path == section.name)
      return true;
  return false;
}

std::vector<std::string> splitChoices(std::string_view list) {
  std::vector<std::string> parts;
  for (size_t start = 0; start <= list.size();) {
    size_t end = std::min(list.find('|', start), list.size());
    parts.emplace_back(list.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

std::string describeType(const Key &key) {
  std::string range =
      join(" from ", shortNumber(key.low), " to ", shortNumber(key.high));
  switch (key.type) {
  case KeyType::Flag:
    return "true or false";
  case KeyType::Integer:
    return "an integer" + range;
  case KeyType::AutoInteger:
    return join("auto or an integer", range);
  case KeyType::Number:
    return key.high > 1e200 ? "a number" : "a number" + range;
  case KeyType::Text:
    return "a text";
  case KeyType::Bytes:
    return "a size such as 512MiB or 1GiB";
  case KeyType::Interval:
    return "'N epochs' or 'N steps'";
  case KeyType::Choice:
    break;
  }
  std::string text = "one of";
  for (const std::string &choice : splitChoices(key.choices))
    text += " " + choice;
  return text;
}

std::string listBuilt(const Key &key) {
  std::string text;
  for (const std::string &value : splitChoices(key.built))
    if (text.find("'" + value + "'") == std::string::npos)
      text += join(text.empty() ? "'" : ", '", value, "'");
  return text;
}

std::string nearest(std::string_view name,
                    std::span<const std::string> candidates) {
  // A third of the letters may be wrong: enough for a slip, not for a guess.
  unsigned limit = unsigned(name.size() + 2) / 3;
  std::string best;
  for (const std::string &candidate : candidates) {
    unsigned distance = llvm::StringRef(name).edit_distance(
        candidate, /*AllowReplacements=*/true, limit);
    if (distance <= limit && (best.empty() || distance < limit)) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}

std::vector<std::string> namesIn(std::string_view section) {
  std::vector<std::string> names;
  if (section.empty())
    for (const Section &entry : sections)
      names.emplace_back(entry.name);
  for (const Key &key : keys)
    if (!section.empty() && sectionOf(key.path) == section)
      names.emplace_back(std::string_view(key.path).substr(section.size() + 1));
  if (section == "data")
    names.emplace_back("fields");
  return names;
}

std::string printSchema() {
  std::string text;
  auto addKey = [&](const Key &key) {
    std::string value = *key.defaultText ? key.defaultText : "\"\"";
    text += join("  ",
                 std::string_view(key.path).substr(
                     std::string_view(key.path).find('.') + 1),
                 ": ", value, "\n      # ", key.doc, "\n      # ",
                 describeType(key));
    if (*key.built)
      text += "; this build takes only " + listBuilt(key);
    text += "\n";
  };
  for (const Section &section : sections) {
    text += join(section.name, ":  # ", section.doc, "\n");
    for (const Key &key : keys)
      if (std::string_view(key.path).starts_with(join(section.name, ".")))
        addKey(key);
    if (std::string_view(section.name) == "hyper")
      text += "  NAME: VALUE\n      # a number\n";
    if (std::string_view(section.name) == "data")
      text += "  fields: {INPUT: FIELD}\n      # which field of the data feeds "
              "which input\n";
  }
  return text;
}

} // namespace weft::config
