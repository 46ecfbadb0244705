//===- LexerTokens.cpp - numbers, names, strings, signs -------------------===//

#include "frontend/Encoding.h"
#include "frontend/LexerImpl.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace weft {

namespace {

struct Punctuation {
  StringRef spelling;
  TokenKind kind;
};

constexpr Punctuation punctuation[] = {
#define WEFT_PUNCTUATION(NAME, SPELLING) {SPELLING, TokenKind::NAME},
#define WEFT_FOREIGN(NAME, SPELLING) {SPELLING, TokenKind::NAME},
#include "frontend/Tokens.def"
};

} // namespace

void Lexer::lexToken() {
  char c = peek();
  size_t before = tokens.size();
  if (isDigit(c) || (c == '.' && isDigit(peek(1))))
    lexNumber();
  else if (isNameStart(c))
    lexName();
  else if (c == '"' || c == '\'')
    lexString(0);
  else if (c == '\\')
    lexBackslash();
  else if (static_cast<unsigned char>(c) >= 0x80)
    lexBeyondAscii();
  else
    lexPunctuation();
  lineHasTokens |= tokens.size() != before;
}

/// Whether digits stand as the language writes them.
static bool isWellFormed(StringRef number) {
  auto allDigits = [](StringRef digits, auto isGood) {
    return !digits.empty() && digits.front() != '_' && digits.back() != '_' &&
           !digits.contains("__") &&
           all_of(digits, [&](char c) { return c == '_' || isGood(c); });
  };
  auto decimal = [](char c) { return isDigit(c); };
  auto binary = [](char c) { return c == '0' || c == '1'; };
  auto hex = [](char c) { return isHexDigit(c); };
  if (number.starts_with_insensitive("0x"))
    return allDigits(number.drop_front(2), hex);
  if (number.starts_with_insensitive("0b"))
    return allDigits(number.drop_front(2), binary);
  size_t exponent = number.find_first_of("eE");
  if (exponent != StringRef::npos) {
    StringRef power = number.substr(exponent + 1);
    if (power.starts_with("+") || power.starts_with("-"))
      power = power.drop_front();
    if (!allDigits(power, decimal))
      return false;
    number = number.take_front(exponent);
  }
  auto [whole, fraction] = number.split('.');
  bool hasPoint = number.contains('.');
  if (!hasPoint && exponent == StringRef::npos && whole.size() > 1 &&
      whole.front() == '0')
    return false;
  return (whole.empty() ? hasPoint && !fraction.empty()
                        : allDigits(whole, decimal)) &&
         (fraction.empty() || allDigits(fraction, decimal));
}

void Lexer::lexNumber() {
  bool prefixed = peek() == '0' && isAlpha(peek(1)) && toLower(peek(1)) != 'e';
  size_t length = 0;
  bool isFloat = false;
  for (;; ++length) {
    char c = peek(length);
    bool sign = (c == '+' || c == '-') && length && !prefixed &&
                toLower(peek(length - 1)) == 'e' && isDigit(peek(length + 1));
    if (!isNamePart(c) && c != '.' && !sign)
      break;
    // `1...` is a number before an ellipsis.
    if (c == '.' && rest().substr(length).starts_with("..."))
      break;
    isFloat |= !prefixed && (c == '.' || toLower(c) == 'e');
  }
  StringRef number = text.substr(at, length);
  TokenKind kind = isFloat ? TokenKind::Float : TokenKind::Integer;
  if (!isWellFormed(number))
    diags.report(DiagId::MalformedNumber, span(at, length), number);
  else if (isFloat ? !floatValue(number).has_value()
                   : !integerValue(number).has_value())
    diags.report(isFloat ? DiagId::FloatTooLarge : DiagId::IntegerTooLarge,
                 span(at, length), number);
  emit(kind, length);
}

TokenKind nameKind(StringRef name) {
  return StringSwitch<TokenKind>(name)
#define WEFT_KEYWORD(NAME, SPELLING) .Case(SPELLING, TokenKind::NAME)
#include "frontend/Tokens.def"
      .Default(TokenKind::Identifier);
}

void Lexer::lexName() {
  StringRef name = rest().take_while(isNamePart);
  char after = peek(name.size());
  bool isPrefix =
      name.size() <= 2 && name.find_first_not_of("fFrRbBuU") == StringRef::npos;
  if (isPrefix && (after == '"' || after == '\'')) {
    diags.report(DiagId::StringPrefix, span(at, name.size()), name)
        .fix(span(at, name.size()), "", "remove it; join texts with '+'");
    lexString(name.size());
    return;
  }
  emit(nameKind(name), name.size());
}

/// Whether a backslash and what follows is an escape; its length, or 0.
static size_t escapeLength(StringRef escape) {
  if (escape.size() < 2)
    return 0;
  if (StringRef("ntr0\\'\"\n").contains(escape[1]))
    return 2;
  return escape[1] == 'x' && escape.size() >= 4 && isHexDigit(escape[2]) &&
                 isHexDigit(escape[3])
             ? 4
             : 0;
}

void Lexer::lexString(size_t prefix) {
  at += prefix;
  StringRef quote = rest().take_front(1);
  StringRef triple = rest().take_front(3);
  bool isLong = triple == "\"\"\"" || triple == "'''";
  if (isLong)
    quote = triple;
  size_t length = quote.size();
  while (!rest().substr(length).starts_with(quote)) {
    char c = peek(length);
    if (at + length >= text.size() || (c == '\n' && !isLong)) {
      // The rest of the line, or of the text, is taken as the string.
      diags.report(DiagId::UnterminatedString, span(at, quote.size()))
          .help("close it with " + quote);
      emit(TokenKind::String, length);
      return;
    }
    size_t escape = c == '\\' ? escapeLength(rest().substr(length)) : 1;
    if (escape == 0) {
      StringRef shown = rest().substr(length, 2).take_until(
          [](char e) { return e == '\n' || static_cast<signed char>(e) < 0; });
      diags
          .report(DiagId::UnknownEscape, span(at + length, shown.size()), shown)
          .help("a backslash itself is written '\\\\'");
    }
    length += std::max<size_t>(escape, 1);
  }
  emit(TokenKind::String, length + quote.size());
}

void Lexer::lexBackslash() {
  size_t next = peek(1) == '\r' ? 2 : 1;
  if (peek(next) == '\n') {
    at += next + 1;
    return;
  }
  diags.report(DiagId::StrayBackslash, span(at, 1));
  ++at;
}

void Lexer::lexPunctuation() {
  for (const Punctuation &entry : punctuation) {
    if (!rest().starts_with(entry.spelling))
      continue;
    switch (entry.kind) {
    case TokenKind::LParen:
    case TokenKind::LBracket:
    case TokenKind::LBrace:
      return open(entry.kind, 1);
    case TokenKind::RParen:
    case TokenKind::RBracket:
    case TokenKind::RBrace:
      return close(entry.kind, 1);
    default:
      return emit(entry.kind, entry.spelling.size());
    }
  }
  std::string shown = isPrint(peek())
                          ? std::string(1, peek())
                          : "0x" + utohexstr(static_cast<uint8_t>(peek()));
  diags.report(DiagId::UnexpectedCharacter, span(at, 1), shown);
  ++at;
}

void Lexer::lexBeyondAscii() {
  CodePoint first = firstCodePoint(rest());
  if (first.length == 0) {
    ++at;
    return;
  }
  if (char twin = asciiTwin(first.value))
    return lexTwin(twin, first.length);
  if (isInvisible(first.value)) {
    diags
        .report(DiagId::UnexpectedCharacter, span(at, first.length),
                "U+" + utohexstr(first.value, false, 4))
        .help("replace this invisible character by a space");
    at += first.length;
    return;
  }
  // A word in another script was meant as a name: one token, one error.
  size_t length = 0;
  while (at + length < text.size()) {
    CodePoint next = firstCodePoint(rest().substr(length));
    bool ascii = next.value < 0x80;
    if (!next.length || (ascii && !isNamePart(char(next.value))) ||
        (!ascii && (asciiTwin(next.value) || isInvisible(next.value))))
      break;
    length += next.length;
  }
  length = std::max<size_t>(length, first.length);
  diags
      .report(DiagId::UnexpectedCharacter, span(at, length),
              text.substr(at, length))
      .help("names are made of ASCII letters, digits and '_'");
  emit(TokenKind::Identifier, length);
}

/// Goes on as if the ASCII character stood there; one error for each line.
void Lexer::lexTwin(char twin, unsigned length) {
  if (twinLine != lineBegin) {
    twinLine = lineBegin;
    diags
        .report(DiagId::FullWidthPunctuation, span(at, length),
                text.substr(at, length), std::string(1, twin))
        .fix(span(at, length), StringRef(&twin, 1),
             "switch the input method to half-width characters");
  }
  if (twin == ' ') {
    at += length;
    return;
  }
  if (twin == '"' || twin == '\'') {
    size_t size = length;
    for (; at + size < text.size() && peek(size) != '\n'; ++size) {
      StringRef tail = rest().substr(size);
      CodePoint end = firstCodePoint(tail);
      if (end.length &&
          (end.value == uint32_t(twin) || asciiTwin(end.value) == twin)) {
        size += end.length;
        break;
      }
    }
    return emit(TokenKind::String, size);
  }
  if (isAlnum(twin))
    return emit(isDigit(twin) ? TokenKind::Integer : TokenKind::Identifier,
                length);
  for (const Punctuation &entry : punctuation) {
    if (entry.spelling != StringRef(&twin, 1))
      continue;
    if (StringRef("([{").contains(twin))
      return open(entry.kind, length);
    if (StringRef(")]}").contains(twin))
      return close(entry.kind, length);
    return emit(entry.kind, length);
  }
  at += length;
}

} // namespace weft
