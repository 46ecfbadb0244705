//===- Encoding.h - bytes of a text -----------------------------*- C++ -*-===//
///
/// \file
/// What the lexer asks about bytes beyond ASCII.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ENCODING_H
#define WEFT_FRONTEND_ENCODING_H

#include "llvm/ADT/StringRef.h"

#include <cstdint>

namespace weft {

class DiagnosticEngine;

/// One character cut from the front of a text.
struct CodePoint {
  uint32_t value = 0;
  /// Bytes it takes; 0 if the text does not start with valid UTF-8.
  unsigned length = 0;
};

/// The first character of `text`; `text` is not empty.
CodePoint firstCodePoint(llvm::StringRef text);

/// The ASCII character that a full-width or typographic one stands for, or 0.
/// Quotes give '"' and '\'', the ideographic space gives ' '.
char asciiTwin(uint32_t codePoint);

/// Blanks that cannot be told from a space, and characters without width.
bool isInvisible(uint32_t codePoint);

/// Reports NUL bytes, bytes that are not UTF-8 and bidirectional controls
/// anywhere in the text, comments and strings included. Returns whether the
/// text is worth lexing: false where it is no text at all.
bool checkEncoding(llvm::StringRef text, DiagnosticEngine &diags);

} // namespace weft

#endif // WEFT_FRONTEND_ENCODING_H
