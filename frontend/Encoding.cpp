//===- Encoding.cpp - bytes of a text -------------------------------------===//

#include "frontend/Encoding.h"

#include "frontend/Diagnostic.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;

namespace weft {

CodePoint firstCodePoint(StringRef text) {
  auto *begin = reinterpret_cast<const UTF8 *>(text.begin());
  auto *end = reinterpret_cast<const UTF8 *>(text.end());
  unsigned length = getNumBytesForUTF8(*begin);
  if (length > text.size() || !isLegalUTF8Sequence(begin, begin + length))
    return {};
  UTF32 value = 0;
  const UTF8 *source = begin;
  if (convertUTF8Sequence(&source, end, &value, strictConversion) !=
      conversionOK)
    return {};
  return {value, length};
}

char asciiTwin(uint32_t codePoint) {
  if (codePoint >= 0xFF01 && codePoint <= 0xFF5E)
    return char(codePoint - 0xFEE0);
  switch (codePoint) {
  case 0x3000:
    return ' ';
  case 0x3001:
    return ',';
  case 0x3002:
    return '.';
  case 0x2018:
  case 0x2019:
    return '\'';
  case 0x201C:
  case 0x201D:
    return '"';
  case 0x3010:
    return '[';
  case 0x3011:
    return ']';
  case 0x2013:
  case 0x2212:
    return '-';
  case 0x00D7:
    return '*';
  default:
    return 0;
  }
}

bool isInvisible(uint32_t codePoint) {
  return codePoint == 0x00A0 || codePoint == 0xFEFF ||
         (codePoint >= 0x2000 && codePoint <= 0x200D) || codePoint == 0x202F ||
         codePoint == 0x2060;
}

static bool isBidiControl(uint32_t codePoint) {
  return codePoint == 0x061C || codePoint == 0x200E || codePoint == 0x200F ||
         (codePoint >= 0x202A && codePoint <= 0x202E) ||
         (codePoint >= 0x2066 && codePoint <= 0x2069);
}

/// A range of `length` bytes at an offset.
static SMRange bytes(StringRef text, size_t offset, size_t length) {
  const char *begin = text.begin() + offset;
  return {SMLoc::getFromPointer(begin), SMLoc::getFromPointer(begin + length)};
}

bool checkEncoding(StringRef text, DiagnosticEngine &diags) {
  for (size_t i = 0; i < text.size();) {
    auto byte = static_cast<unsigned char>(text[i]);
    if (byte != 0 && byte < 0x80) {
      ++i;
      continue;
    }
    // One NUL or one stray byte makes all that follows doubtful: one error.
    if (byte == 0) {
      diags.report(DiagId::NulByte, bytes(text, i, 1))
          .help("save the file as UTF-8");
      return false;
    }
    CodePoint character = firstCodePoint(text.substr(i));
    if (character.length == 0) {
      diags.report(DiagId::InvalidUtf8, bytes(text, i, 1), utohexstr(byte))
          .help("save the file as UTF-8");
      return false;
    }
    if (isBidiControl(character.value))
      diags
          .report(DiagId::BidiControl, bytes(text, i, character.length),
                  utohexstr(character.value, false, 4))
          .help("remove the character");
    i += character.length;
  }
  return true;
}

} // namespace weft
