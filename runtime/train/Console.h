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
  /// Copies every later line to `path`, with the time.
  Status openLog(const std::string &path);

  void line(std::string_view text);
  /// A line that the next one replaces; only on a terminal.
  void status(std::string_view text);
  /// Ends a drawn line, if there is one.
  void clearStatus();

private:
  bool terminal;
  bool drawn = false;
  std::optional<File> log;
};

/// "1,234,567".
std::string groupDigits(int64_t value);
/// 4 significant digits, plain.
std::string shortNumber(double value);
/// "25 ms", "12 s", "3 min 20 s", "2 h 5 min".
std::string duration(double seconds);
/// `value` with `digits` after the point.
std::string fixed(double value, int digits);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_CONSOLE_H
