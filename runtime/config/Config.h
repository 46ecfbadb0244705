//===- Config.h - the merged run configuration ----------------------------===//
///
/// \file
/// Defaults, then the files in the order given, then `--set` and the switches
/// of the command line. Every value keeps its origin. Getters take paths of
/// the schema; a path that is not there is a programming error and aborts.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CONFIG_CONFIG_H
#define WEFT_RUNTIME_CONFIG_CONFIG_H

#include "runtime/config/Value.h"

#include <map>

namespace weft::config {

class Config {
public:
  /// Every key at its default.
  Config();

  /// Merges a YAML or JSON text over what is here. All errors are Usage and
  /// carry file, line and caret.
  Status mergeText(const Source &source);
  /// Reads `path` and merges it.
  Status mergeFile(const std::string &path);
  /// Merges the configuration that an earlier run printed: what stood at its
  /// default there counts as not given here.
  Status mergeRun(const std::string &path);
  /// Merges `key=value`, the operand of --set.
  Status mergeSetting(std::string_view setting);
  /// Sets one key from a switch of the command line, e.g. `--data`.
  Status set(std::string_view path, std::string_view text,
             std::string_view origin);

  const Value &at(std::string_view path) const;
  bool flag(std::string_view path) const { return at(path).flag; }
  int64_t integer(std::string_view path) const { return at(path).integer; }
  double number(std::string_view path) const { return at(path).number; }
  const std::string &text(std::string_view path) const { return at(path).text; }
  bool isAuto(std::string_view path) const { return at(path).isAuto; }
  /// Whether the value was given by a file or the command line.
  bool isGiven(std::string_view path) const {
    return at(path).origin != "default";
  }

  /// The values under `hyper` or `data.fields` by name.
  std::map<std::string, Value> group(std::string_view section) const;

  /// YAML that can be read back; each value's origin as a comment.
  std::string print() const;

private:
  Status mergeNode(const Source &source, const Node &node,
                   const std::string &path, std::string_view origin);
  Status mergeEntry(const Source &source, const Entry &entry,
                    const std::string &section, std::string_view origin);

  std::map<std::string, Value, std::less<>> values;
};

} // namespace weft::config

#endif // WEFT_RUNTIME_CONFIG_CONFIG_H
