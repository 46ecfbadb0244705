//===- Tree.cpp - walks llvm::yaml's stream into a tree -------------------===//

#include "runtime/config/Tree.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

namespace weft::config {

namespace {

constexpr size_t maxBytes = size_t(1) << 20;
constexpr unsigned maxDepth = 16;

/// Builds the tree and keeps the first error.
class Walker {
public:
  explicit Walker(const Source &file) : source(file) {
    manager.setDiagHandler(onDiagnostic, this);
  }

  Result<Node> walk();

private:
  static void onDiagnostic(const llvm::SMDiagnostic &diagnostic, void *self);
  Node convert(llvm::yaml::Node *node, unsigned depth);
  void convertMapping(llvm::yaml::MappingNode &mapping, Node &result,
                      unsigned depth);
  void addEntry(Node &mapping, Entry entry);
  void refuse(llvm::yaml::Node *node, Range range);
  Range rangeOf(const llvm::yaml::Node &node) const;
  void fail(Range range, std::string_view message);

  const Source &source;
  llvm::SourceMgr manager;
  Status error;
};

void Walker::fail(Range range, std::string_view message) {
  if (error.isOk())
    error = errorAt(source, range, message);
}

void Walker::onDiagnostic(const llvm::SMDiagnostic &diagnostic, void *self) {
  auto *walker = static_cast<Walker *>(self);
  size_t begin = 0;
  if (const char *at = diagnostic.getLoc().getPointer())
    begin = std::min(size_t(at - walker->source.text.data()),
                     walker->source.text.size());
  std::string message = diagnostic.getMessage().str();
  if (!message.empty())
    message[0] = char(std::tolower(static_cast<unsigned char>(message[0])));
  if (message.ends_with('.'))
    message.pop_back();
  walker->fail({begin, begin + 1}, message);
}

Range Walker::rangeOf(const llvm::yaml::Node &node) const {
  const char *base = source.text.data();
  const char *begin = node.getSourceRange().Start.getPointer();
  const char *end = node.getSourceRange().End.getPointer();
  if (!begin || begin < base || begin > base + source.text.size())
    return {};
  size_t first = size_t(begin - base);
  size_t last = end && end >= begin ? size_t(end - base) : first;
  return {first, std::min(last, source.text.size())};
}

void Walker::refuse(llvm::yaml::Node *node, Range range) {
  if (llvm::isa<llvm::yaml::AliasNode>(node) || !node->getAnchor().empty())
    fail(range, "anchors and aliases are not supported here; write the value "
                "out");
  else if (!node->getRawTag().empty() && node->getRawTag() != "!")
    fail(range, "tags are not supported here");
}

void Walker::addEntry(Node &mapping, Entry entry) {
  for (const Entry &other : mapping.entries)
    if (other.key == entry.key) {
      size_t line = 1;
      for (size_t i = 0; i < other.keyRange.begin; ++i)
        line += source.text[i] == '\n';
      fail(entry.keyRange, join("duplicated key '", entry.key,
                                "', first given in line ", line));
    }
  if (entry.key == "<<")
    fail(entry.keyRange, "merge keys are not supported here");
  mapping.entries.push_back(std::move(entry));
}

void Walker::convertMapping(llvm::yaml::MappingNode &mapping, Node &result,
                            unsigned depth) {
  for (llvm::yaml::KeyValueNode &pair : mapping) {
    llvm::yaml::Node *key = pair.getKey();
    if (!error.isOk())
      return;
    auto *name = llvm::dyn_cast_or_null<llvm::yaml::ScalarNode>(key);
    if (!name) {
      fail(key ? rangeOf(*key) : result.range, "expected a name as key");
      return;
    }
    refuse(name, rangeOf(*name));
    llvm::SmallString<64> storage;
    Entry entry{name->getValue(storage).str(), rangeOf(*name), Node()};
    llvm::yaml::Node *value = pair.getValue();
    if (!error.isOk() || !value)
      return;
    entry.value = convert(value, depth + 1);
    if (!error.isOk())
      return;
    if (entry.value.kind == Node::Kind::Null)
      entry.value.range = entry.keyRange;
    addEntry(result, std::move(entry));
  }
}

Node Walker::convert(llvm::yaml::Node *node, unsigned depth) {
  Node result;
  result.range = rangeOf(*node);
  if (depth > maxDepth) {
    fail(result.range, join("more than ", maxDepth, " levels"));
    return result;
  }
  refuse(node, result.range);
  if (!error.isOk())
    return result;
  if (auto *scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(node)) {
    llvm::SmallString<64> storage;
    llvm::StringRef raw = scalar->getRawValue();
    result.kind = Node::Kind::Scalar;
    result.text = scalar->getValue(storage).str();
    result.quoted = raw.starts_with("\"") || raw.starts_with("'");
  } else if (auto *block = llvm::dyn_cast<llvm::yaml::BlockScalarNode>(node)) {
    result.kind = Node::Kind::Scalar;
    result.text = block->getValue().str();
    result.quoted = true;
  } else if (auto *mapping = llvm::dyn_cast<llvm::yaml::MappingNode>(node)) {
    result.kind = Node::Kind::Mapping;
    convertMapping(*mapping, result, depth);
  } else if (auto *list = llvm::dyn_cast<llvm::yaml::SequenceNode>(node)) {
    result.kind = Node::Kind::Sequence;
    for (llvm::yaml::Node &item : *list) {
      result.items.push_back(convert(&item, depth + 1));
      if (!error.isOk())
        break;
    }
  }
  return result;
}

Result<Node> Walker::walk() {
  llvm::MemoryBufferRef buffer(source.text, source.name);
  llvm::yaml::Stream stream(buffer, manager, /*ShowColors=*/false);
  Node root;
  unsigned documents = 0;
  for (llvm::yaml::Document &document : stream) {
    llvm::yaml::Node *node = document.getRoot();
    if (!error.isOk() || !node)
      break;
    if (++documents > 1) {
      fail(rangeOf(*node), "a second document is not supported here");
      break;
    }
    root = convert(node, 0);
    if (!error.isOk())
      break;
  }
  if (stream.failed() && error.isOk())
    fail({}, "not valid YAML or JSON");
  if (!error.isOk())
    return std::move(error);
  return root;
}

} // namespace

Status errorAt(const Source &source, Range range, std::string_view message) {
  std::string_view text = source.text;
  size_t begin = std::min(range.begin, text.size());
  size_t lineBegin = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
  size_t lineEnd = std::min(text.find('\n', begin), text.size());
  size_t line = 1;
  for (size_t i = 0; i < lineBegin; ++i)
    line += text[i] == '\n';
  // Of a long line only what stands around the place is shown.
  constexpr size_t before = 60, most = 120;
  size_t first = begin - lineBegin > before ? begin - before : lineBegin;
  size_t shownEnd = std::min(lineEnd, first + most);
  std::string_view cutBefore = first > lineBegin ? "..." : "";
  std::string_view cutAfter = shownEnd < lineEnd ? "..." : "";
  size_t last = std::min(std::max(range.end, begin + 1), shownEnd);
  std::string carets(cutBefore.size() + begin - first, ' ');
  carets += '^';
  if (last > begin + 1)
    carets += std::string(last - begin - 1, '~');
  return makeError(StatusCode::Usage, source.name, ":", line, ":",
                   begin - lineBegin + 1, ": error: ", message, "\n  ",
                   cutBefore, text.substr(first, shownEnd - first), cutAfter,
                   "\n  ", carets);
}

Result<Node> parseTree(const Source &source) {
  if (source.text.size() > maxBytes)
    return makeError(StatusCode::Usage, source.name, ": ", source.text.size(),
                     " bytes are too many for a run configuration");
  if (size_t at = source.text.find('\0'); at != std::string::npos)
    return errorAt(source, {at, at + 1}, "a zero byte in a text");
  return Walker(source).walk();
}

} // namespace weft::config
