//===- Config.cpp - merging files and switches ----------------------------===//

#include "runtime/config/Config.h"

#include "runtime/base/File.h"

#include <cstdlib>

namespace weft::config {

Config::Config() {
  for (const Key &key : schemaKeys()) {
    Result<Value> value = parseValue(key, key.path, key.defaultText, false);
    if (!value.isOk())
      std::abort();
    values.emplace(key.path, std::move(*value));
  }
}

Status Config::mergeRun(const std::string &path) {
  WEFT_RETURN_IF_ERROR(mergeFile(path));
  for (const Key &key : schemaKeys())
    if (Value &value = values[key.path];
        value.origin == path && value.text == key.defaultText)
      value.origin = "default";
  return ok();
}

Status Config::mergeFile(const std::string &path) {
  constexpr uint64_t limit = 1u << 20;
  if (!pathExists(path))
    return makeError(StatusCode::Usage, "no run configuration ", path);
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  WEFT_ASSIGN_OR_RETURN(uint64_t bytes, file.size());
  if (bytes > limit)
    return makeError(StatusCode::Usage, path, ": ", bytes,
                     " bytes are too many for a run configuration, expected "
                     "at most ",
                     limit);
  WEFT_ASSIGN_OR_RETURN(std::string text, readFile(path, limit));
  Source source{path, std::move(text)};
  WEFT_ASSIGN_OR_RETURN(Node root, parseTree(source));
  return mergeNode(source, root, "", path);
}

Status Config::mergeText(const Source &source) {
  WEFT_ASSIGN_OR_RETURN(Node root, parseTree(source));
  return mergeNode(source, root, "", source.name);
}

Status Config::mergeNode(const Source &source, const Node &node,
                         const std::string &path, std::string_view origin) {
  if (node.kind == Node::Kind::Null)
    return ok();
  if (node.kind != Node::Kind::Mapping)
    return errorAt(source, node.range,
                   path.empty()
                       ? "expected sections such as 'train:'"
                       : join("expected keys in section '", path, "'"));
  for (const Entry &entry : node.entries)
    WEFT_RETURN_IF_ERROR(mergeEntry(source, entry, path, origin));
  return ok();
}

/// "unknown key 'epoch' in section 'train'; did you mean 'epochs'?"
static std::string unknownKey(const std::string &section,
                              const std::string &key) {
  std::string text = section.empty() ? join("unknown section '", key, "'")
                                     : join("unknown key '", key,
                                            "' in section '", section, "'");
  std::string near = nearest(key, namesIn(section));
  if (!near.empty())
    return join(text, "; did you mean '", near, "'?");
  // A key in the wrong section is as common as a slip of the finger.
  for (const Section &other : schemaSections())
    for (const std::string &name : namesIn(other.name))
      if (name == key)
        return join(text, "; '", key, "' belongs to section '", other.name,
                    "'");
  std::string known;
  for (const std::string &name : namesIn(section))
    known += (known.empty() ? "" : ", ") + name;
  return join(text, "; known: ", known);
}

Status Config::mergeEntry(const Source &source, const Entry &entry,
                          const std::string &section, std::string_view origin) {
  std::string path = section.empty() ? entry.key : section + "." + entry.key;
  if (isSection(path))
    return mergeNode(source, entry.value, path, origin);
  const Key *key = section.empty() ? nullptr : findKey(path);
  if (!key)
    return errorAt(source, entry.keyRange, unknownKey(section, entry.key));
  if (entry.value.kind == Node::Kind::Null)
    return errorAt(
        source, entry.keyRange,
        join("no value for '", path, "'; expected ", describeType(*key)));
  if (entry.value.kind != Node::Kind::Scalar)
    return errorAt(source, entry.value.range,
                   join("expected ", describeType(*key), " for '", path, "'"));
  Result<Value> value =
      parseValue(*key, path, entry.value.text, entry.value.quoted);
  if (!value.isOk())
    return errorAt(source, entry.value.range, value.status().message());
  value->origin = std::string(origin);
  values[path] = std::move(*value);
  return ok();
}

Status Config::mergeSetting(std::string_view setting) {
  Source source{"--set", std::string(setting)};
  size_t equal = setting.find('=');
  if (equal == std::string_view::npos || equal == 0)
    return errorAt(source, {0, setting.size()}, "expected KEY=VALUE");
  std::string path(setting.substr(0, equal));
  size_t dot = path.rfind('.');
  const Key *key = findKey(path);
  if (!key && dot == std::string::npos) {
    // `--set epochs=5`: the name alone is clear enough to point at.
    for (const Section &section : schemaSections())
      if (findKey(join(section.name, ".", path)) &&
          std::string_view(section.name) != "hyper")
        return errorAt(source, {0, equal},
                       join("unknown key '", path, "'; did you mean '",
                            section.name, ".", path, "'?"));
  }
  if (!key)
    return errorAt(
        source, {0, equal},
        dot == std::string::npos
            ? join("expected SECTION.KEY=VALUE; known sections: data, "
                   "train, hyper, early_stopping, checkpoint, "
                   "device, log")
            : unknownKey(path.substr(0, dot), path.substr(dot + 1)));
  std::string_view text = setting.substr(equal + 1);
  Result<Value> value = parseValue(*key, path, text, false);
  if (!value.isOk())
    return errorAt(source, {equal + 1, setting.size()},
                   value.status().message());
  value->origin = "--set";
  values[path] = std::move(*value);
  return ok();
}

Status Config::set(std::string_view path, std::string_view text,
                   std::string_view origin) {
  const Key *key = findKey(path);
  if (!key)
    return makeError(StatusCode::Internal, "no key '", path, "' in the schema");
  Result<Value> value = parseValue(*key, path, text, false);
  if (!value.isOk())
    return value.takeStatus().withContext(origin);
  value->origin = std::string(origin);
  values[std::string(path)] = std::move(*value);
  return ok();
}

const Value &Config::at(std::string_view path) const {
  auto found = values.find(path);
  if (found == values.end())
    std::abort();
  return found->second;
}

std::map<std::string, Value> Config::group(std::string_view section) const {
  std::map<std::string, Value> result;
  std::string prefix = join(section, ".");
  for (const auto &[path, value] : values)
    if (path.starts_with(prefix))
      result.emplace(path.substr(prefix.size()), value);
  return result;
}

} // namespace weft::config
