//===- Tree.h - a configuration file as a tree with positions -------------===//

#ifndef WEFT_RUNTIME_CONFIG_TREE_H
#define WEFT_RUNTIME_CONFIG_TREE_H

#include "runtime/base/Status.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace weft::config {

/// Bytes [begin, end) of the source text.
struct Range {
  size_t begin = 0;
  size_t end = 0;
};

struct Entry;

/// A value of YAML or JSON. `quoted` tells "64" from 64.
struct Node {
  enum class Kind { Null, Scalar, Mapping, Sequence };
  Kind kind = Kind::Null;
  Range range;
  std::string text;
  bool quoted = false;
  std::vector<Entry> entries;
  std::vector<Node> items;
};

struct Entry {
  std::string key;
  Range keyRange;
  Node value;
};

/// A text with the name that messages use for it.
struct Source {
  std::string name;
  std::string text;
};

/// "name:line:column: error: message" with the line and a caret under it.
Status errorAt(const Source &source, Range range, std::string_view message);

/// Reads YAML 1.2 or JSON (at most 1 MiB, 16 levels). Anchors, aliases, tags,
/// several documents and duplicated keys are Usage errors.
Result<Node> parseTree(const Source &source);

} // namespace weft::config

#endif // WEFT_RUNTIME_CONFIG_TREE_H
