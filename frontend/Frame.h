//===- Frame.h - what the elaborator runs in --------------------*- C++ -*-===//
///
/// \file
/// The state of one activation of a def or a body, of one call and of one
/// entry.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_FRAME_H
#define WEFT_FRONTEND_FRAME_H

#include "frontend/Builder.h"
#include "frontend/Value.h"

#include <map>
#include <optional>
#include <vector>

namespace weft::sema {

/// Arguments of a call after evaluation, before they meet parameters.
struct CallArguments {
  struct Item {
    ast::Identifier name;
    Binding binding;
  };
  std::vector<Item> items;
  bool valid = true;
};

/// One activation: a def, a module body, an optimizer or an entry.
struct Frame {
  FileScope *file = nullptr;
  /// The module whose members are in scope by bare name.
  Instance *self = nullptr;
  /// Innermost last; comprehensions add one.
  std::vector<llvm::StringMap<Binding>> locals{1};
  /// A module body: assignments bind members.
  bool bindsMembers = false;
  /// Statements run inside a `for` or `if` of a module body.
  unsigned nesting = 0;
  bool returned = false;
  Binding result;
  /// For the recursion check.
  const ast::Node *callee = nullptr;
  Frame *caller = nullptr;
};

/// What a train or eval entry has asked for so far.
struct EntryState {
  /// A minimize; its op is written when the entry ends, because a `freeze`
  /// may follow.
  struct Training {
    ValueId loss;
    Binding optimizer;
    std::optional<ValueId> clip;
    Binding params;
    Binding groups;
    SMRange range;
    uint32_t callSite;
  };
  const ast::EntryDecl *decl = nullptr;
  std::vector<Training> trainings;
  /// Which minimize trains a parameter, by global.
  std::map<uint32_t, SMRange> trained;
  std::vector<Binding> frozen;
  llvm::StringMap<SMRange> metrics;
  /// Where `valid` is read, if it is.
  std::optional<ValueId> mask;
  /// The newest value of a buffer, by global.
  std::map<uint32_t, ValueId> buffers;
  /// Parameters as calls of frozen modules see them, by global.
  std::map<uint32_t, ValueId> frozenReads;
  /// Buffers that were assigned, in order.
  std::vector<uint32_t> assigned;
  /// Axis 0 of inputs; empty where no input has a dim there.
  std::optional<int64_t> batch;
};

} // namespace weft::sema

#endif // WEFT_FRONTEND_FRAME_H
