//===- Console.h - what a run says, on stderr and in run.log --------------===//

#ifndef WEFT_RUNTIME_TRAIN_CONSOLE_H
#define WEFT_RUNTIME_TRAIN_CONSOLE_H

#include "runtime/base/File.h"

#include <optional>

namespace weft::train {

/// Whole lines, and at most one line that is drawn over. Results never come
/// here: they go to stdout.
class Console {
public:
  Console();

  bool isTerminal() const { return terminal; }
  /// Copies every line to `path`, with the time, earlier ones included.
  Status openLog(const std::string &path);

  void line(std::string_view text);
  /// A line that the next one replaces; only on a terminal.
  void status(std::string_view text);
  /// Ends a drawn line, if there is one.
  void clearStatus();

private:
  void copy(std::string_view text);

  bool terminal;
  bool drawn = false;
  std::optional<File> log;
  /// Lines from before there was a log.
  std::vector<std::string> early;
};

/// "1,234,567".
std::string groupDigits(int64_t value);
/// 4 significant digits, plain.
std::string shortNumber(double value);
/// "25 ms", "12 s", "3 min 20 s", "2 h 5 min".
std::string duration(double seconds);
/// 4 digits after the point, or 4 significant ones where those say nothing.
std::string figure(double value);
/// A word in quotes unless a shell takes it as it is.
std::string shellWord(const std::string &word);
/// `value` with `digits` after the point.
std::string fixed(double value, int digits);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_CONSOLE_H
