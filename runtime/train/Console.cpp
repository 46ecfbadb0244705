//===- Console.cpp - what a run says, on stderr and in run.log ------------===//

#include "runtime/train/Console.h"

#include <cmath>
#include <cstdio>
#include <ctime>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

namespace weft::train {

Console::Console() : terminal(isatty(STDERR_FILENO) == 1) {}

Status Console::openLog(const std::string &path) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Append));
  log.emplace(std::move(file));
  for (const std::string &text : std::exchange(early, {}))
    copy(text);
  return ok();
}

void Console::clearStatus() {
  if (drawn)
    std::fputs("\r\x1b[K", stderr);
  drawn = false;
}

void Console::line(std::string_view text) {
  clearStatus();
  std::fprintf(stderr, "%.*s\n", int(text.size()), text.data());
  if (log)
    copy(text);
  else
    early.emplace_back(text);
}

void Console::copy(std::string_view text) {
  std::time_t now = std::time(nullptr);
  std::tm local = {};
  localtime_r(&now, &local);
  char stamp[32];
  std::strftime(stamp, sizeof stamp, "%Y-%m-%d %H:%M:%S ", &local);
  // A full disk stops the run where it matters, at the checkpoint.
  (void)log->write(join(std::string_view(stamp), text, "\n"));
}

/// What fits into one row of the terminal: a longer text would go on in a
/// second row, which nothing draws over again.
static std::string_view clip(std::string_view text) {
  winsize size = {};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 2)
    return text;
  size_t columns = 0;
  for (size_t i = 0; i < text.size(); ++i)
    // Of a letter of several bytes the first one counts.
    if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 &&
        ++columns == size.ws_col)
      return text.substr(0, i);
  return text;
}

void Console::status(std::string_view text) {
  if (!terminal)
    return;
  text = clip(text);
  std::fprintf(stderr, "\r\x1b[K%.*s", int(text.size()), text.data());
  std::fflush(stderr);
  drawn = true;
}

std::string groupDigits(int64_t value) {
  std::string digits = std::to_string(value);
  size_t first = digits.starts_with('-') ? 1 : 0;
  for (size_t at = digits.size(); at > first + 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string shortNumber(double value) {
  // The sign of a NaN means nothing.
  if (std::isnan(value))
    return "nan";
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%.4g", value);
  return buffer;
}

std::string figure(double value) {
  double size = std::abs(value);
  return value == 0 || (size >= 1e-3 && size < 1e6) ? fixed(value, 4)
                                                    : shortNumber(value);
}

std::string shellWord(const std::string &word) {
  bool plain = !word.empty();
  for (char c : word)
    plain &= std::isalnum(static_cast<unsigned char>(c)) || c == '_' ||
             c == '.' || c == '/' || c == '-' || c == '=' || c == ',';
  if (plain)
    return word;
  std::string quoted = "'";
  for (char c : word)
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string fixed(double value, int digits) {
  char buffer[400];
  std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
  return buffer;
}

std::string duration(double seconds) {
  if (!(seconds < 1e9))
    return "?";
  int64_t whole = std::llround(seconds);
  if (seconds < 1)
    return shortNumber(seconds * 1e3) + " ms";
  if (seconds < 10)
    return fixed(seconds, 1) + " s";
  if (whole < 60)
    return join(whole, " s");
  if (whole < 3600)
    return join(whole / 60, " min ", whole % 60, " s");
  return join(whole / 3600, " h ", whole % 3600 / 60, " min");
}

} // namespace weft::train
