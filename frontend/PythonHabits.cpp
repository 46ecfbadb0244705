//===- PythonHabits.cpp - what other languages write ----------------------===//
///
/// \file
/// Statements that people bring along from Python and its relatives get one
/// sentence that says what to write here. The words are ordinary names where
/// they are used as such.
///
//===----------------------------------------------------------------------===//

#include "frontend/ParserImpl.h"

using namespace llvm;

namespace weft {

namespace {
struct Habit {
  StringRef word;
  StringRef advice;
};
} // namespace

static constexpr StringRef noExceptions =
    "everything is checked at compile time; leave it out";

static constexpr Habit habits[] = {
    {"class",
     "write 'module Name(arguments):' with param, sub-modules and def"},
    {"while", "loops are 'for' over a static range, or 'scan' at run time"},
    {"try", noExceptions},
    {"except", noExceptions},
    {"finally", noExceptions},
    {"raise", noExceptions},
    {"assert", "sizes are checked by the types of parameters; leave it out"},
    {"with", "nothing is opened or closed in a model text; write its lines "
             "without it"},
    {"del", "values need no deletion; leave it out"},
    {"global", "a value that lasts is a 'param' or a 'buffer' of a module"},
    {"nonlocal", "a value that lasts is a 'param' or a 'buffer' of a module"},
    {"async", "a graph has no threads to name; leave it out"},
    {"await", "a graph has no threads to name; leave it out"},
    {"break", "a static loop runs all its turns; loop over the elements that "
              "are wanted"},
    {"continue", "a static loop runs all its turns; loop over the elements "
                 "that are wanted"},
    {"print", "a graph prints nothing while it runs; use metric(name, value)"},
    {"function", "write 'def name(arguments):'"},
    {"func", "write 'def name(arguments):'"},
    {"fn", "write 'def name(arguments):'"},
    {"let", "write 'name = value'"},
    {"var", "write 'name = value'"},
    {"struct", "write 'module Name(arguments):'"},
    {"elseif", "write 'elif'"},
    {"elsif", "write 'elif'"},
};

/// Whether the last word of this line is ':', as of a header.
bool Parser::lineEndsWithColon() const {
  size_t i = position;
  while (tokens[i].kind != TokenKind::Newline &&
         tokens[i].kind != TokenKind::EndOfFile)
    ++i;
  return i > position && tokens[i - 1].is(TokenKind::Colon);
}

/// Reports a statement of another language at the start of a line. A word
/// counts only where a name could not stand.
bool Parser::refuseHabit() {
  if (!at(TokenKind::Identifier))
    return false;
  const Habit *habit = find_if(
      habits, [&](const Habit &entry) { return entry.word == peek().text; });
  if (habit == std::end(habits))
    return false;
  bool applies = false;
  switch (peek(1).kind) {
  case TokenKind::Identifier:
  case TokenKind::Integer:
  case TokenKind::Float:
  case TokenKind::String:
  case TokenKind::KwTrue:
  case TokenKind::KwFalse:
  case TokenKind::KwNone:
  case TokenKind::KwDef:
  case TokenKind::Newline:
    applies = true;
    break;
  case TokenKind::KwNot:
    applies = !at(TokenKind::KwIn, 2);
    break;
  case TokenKind::Colon:
  case TokenKind::LParen:
    applies = lineEndsWithColon();
    break;
  default:
    break;
  }
  if (applies)
    error(DiagId::PythonHabit, peek().range(), habit->word, habit->advice);
  return applies;
}

/// One error about `self` is enough for a file.
void Parser::reportSelf(DiagId id, SMRange range, StringRef name) {
  if (std::exchange(selfReported, true))
    return;
  error(id, range, name)
      .help("members are in scope: write 'conv1(x)' for 'self.conv1(x)'");
}

} // namespace weft
