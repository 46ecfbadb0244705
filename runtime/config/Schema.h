//===- Schema.h - the one table of run configuration keys -----------------===//
///
/// \file
/// Rows come from Schema.def. Two sections hold names that only the pack or
/// the data know: `hyper.NAME` (numbers) and `data.fields.NAME` (texts).
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CONFIG_SCHEMA_H
#define WEFT_RUNTIME_CONFIG_SCHEMA_H

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::config {

enum class KeyType {
  Flag,
  Integer,
  AutoInteger,
  Number,
  Text,
  Choice,
  Bytes,
  Interval,
};

/// One key: its path `section.name`, type, default, range, the values that
/// this build can honour and a line of documentation.
struct Key {
  const char *path;
  KeyType type;
  const char *defaultText;
  double low;
  double high;
  const char *choices;
  const char *built;
  const char *doc;
};

struct Section {
  const char *name;
  const char *doc;
};

std::span<const Key> schemaKeys();
std::span<const Section> schemaSections();

/// The row of `path`; for `hyper.NAME` and `data.fields.NAME` a row that
/// describes any such name. Null when there is none.
const Key *findKey(std::string_view path);

/// Whether `path` is a section, or `data.fields`.
bool isSection(std::string_view path);

/// "an integer from 1 to 1000", for messages and the printed schema.
std::string describeType(const Key &key);

/// "'auto', 'idx'": the values that this build can honour.
std::string listBuilt(const Key &key);

/// The known name nearest to `name` among `candidates`, "" when none is near.
std::string nearest(std::string_view name,
                    std::span<const std::string> candidates);

/// Names that may stand directly in `section` ("" for the sections).
std::vector<std::string> namesIn(std::string_view section);

/// The schema as text, one line a key; what `weft-run config` prints.
std::string printSchema();

/// The parts of a |-separated list.
std::vector<std::string> splitChoices(std::string_view list);

} // namespace weft::config

#endif // WEFT_RUNTIME_CONFIG_SCHEMA_H
