//===- Ast.h - the syntax tree ----------------------------------*- C++ -*-===//
///
/// \file
/// The tree that the parser returns. Nodes live in an AstContext, are never
/// freed one by one, never change after parsing (imports excepted, which the
/// resolver links to their files) and hold text that belongs to the source
/// buffers or to the context. Every node has a source range and a dense id, so
/// that a later stage keeps what it learns in side tables.
///
/// Expressions are in AstExpr.h, statements in AstStmt.h, declarations in
/// AstDecl.h; this header includes all three.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_AST_H
#define WEFT_FRONTEND_AST_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Casting.h"
#include "llvm/Support/SMLoc.h"

#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace weft::ast {

using llvm::ArrayRef;
using llvm::SMLoc;
using llvm::SMRange;
using llvm::StringRef;

/// Every kind of node, grouped so that classof of a base is a range check.
enum class NodeKind : uint8_t {
  // Expressions.
  IntLiteral,
  FloatLiteral,
  StringLiteral,
  BoolLiteral,
  NoneLiteral,
  Ellipsis,
  Name,
  Attribute,
  Call,
  Subscript,
  Slice,
  Unary,
  Binary,
  Compare,
  Logical,
  Conditional,
  List,
  Tuple,
  Dict,
  Comprehension,
  Scan,
  // Types.
  Type,
  // Statements.
  Assign,
  AugAssign,
  For,
  If,
  Return,
  Yield,
  ExprStmt,
  Doc,
  Pass,
  // Declarations (statements too: a module body mixes both).
  Import,
  FromImport,
  Dim,
  Const,
  Hyper,
  Module,
  Param,
  Buffer,
  Model,
  Def,
  Optimizer,
  State,
  Schedule,
  Entry,
  // Ends of the groups.
  FirstExpr = IntLiteral,
  LastExpr = Scan,
  FirstStmt = Assign,
  LastStmt = Entry,
  FirstDecl = Import,
  LastDecl = Entry
};

/// The name of a kind as the printer writes it, e.g. "AssignStmt".
StringRef nodeKindName(NodeKind kind);

/// Base of all nodes.
class Node {
public:
  NodeKind kind() const { return nodeKind; }
  /// Half-open range in the source buffer.
  SMRange range() const { return sourceRange; }
  SMLoc loc() const { return sourceRange.Start; }
  /// Dense number within one AstContext, in order of creation.
  unsigned id() const { return nodeId; }
  /// Levels of nodes below and including this one; the parser keeps it within
  /// its limit, so that recursion over a tree is safe.
  unsigned height() const { return nodeHeight; }
  /// Makes room for a child of that height.
  void growOver(const Node *child) {
    if (child && child->nodeHeight >= nodeHeight)
      nodeHeight = uint16_t(child->nodeHeight + 1);
  }

protected:
  Node(NodeKind kind, SMRange range) : sourceRange(range), nodeKind(kind) {}

private:
  friend class AstContext;
  SMRange sourceRange;
  unsigned nodeId = 0;
  uint16_t nodeHeight = 1;
  NodeKind nodeKind;
};

/// A name in the text with its place. Empty where the grammar makes it
/// optional and the text leaves it out.
struct Identifier {
  StringRef text;
  SMRange range;

  bool empty() const { return text.empty(); }
  explicit operator bool() const { return !empty(); }
};

struct FileAst;

/// Owns the nodes of one compilation (several files).
class AstContext {
public:
  AstContext() = default;
  AstContext(const AstContext &) = delete;
  AstContext &operator=(const AstContext &) = delete;

  /// Makes a node; `args` are the node's constructor arguments.
  template <typename T, typename... Args>
  T *create(Args &&...args) {
    static_assert(std::is_trivially_destructible_v<T>,
                  "nodes are never destroyed one by one");
    T *node = new (arena.Allocate<T>()) T(std::forward<Args>(args)...);
    node->nodeId = nodeCount++;
    return node;
  }

  /// Makes an empty file.
  FileAst *createFile();

  /// Copies a list into the arena.
  template <typename Range>
  auto copy(const Range &list) {
    using T = std::remove_cvref_t<decltype(*list.begin())>;
    if (list.empty())
      return ArrayRef<T>();
    T *first = arena.Allocate<T>(list.size());
    std::uninitialized_copy(list.begin(), list.end(), first);
    return ArrayRef<T>(first, list.size());
  }

  /// Copies text into the arena.
  StringRef copyText(StringRef text) {
    if (text.empty())
      return {};
    char *first = arena.Allocate<char>(text.size());
    std::memcpy(first, text.data(), text.size());
    return {first, text.size()};
  }

  /// The number of nodes made so far; ids are below it.
  unsigned size() const { return nodeCount; }

private:
  llvm::BumpPtrAllocator arena;
  unsigned nodeCount = 0;
};

} // namespace weft::ast

#include "frontend/AstDecl.h"
#include "frontend/AstExpr.h"
#include "frontend/AstStmt.h"

#endif // WEFT_FRONTEND_AST_H
