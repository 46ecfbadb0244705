//===- Signals.h - SIGINT and SIGTERM asked politely ----------------------===//

#ifndef WEFT_RUNTIME_TRAIN_SIGNALS_H
#define WEFT_RUNTIME_TRAIN_SIGNALS_H

namespace weft::train {

/// While one lives, the first SIGINT, SIGTERM or SIGHUP only sets a flag and
/// the second ends the process at once (exit 1; no file is touched). SIGPIPE
/// becomes an error of the write. In one thread; inner ones change nothing.
class SignalGuard {
public:
  SignalGuard();
  ~SignalGuard();
  SignalGuard(const SignalGuard &) = delete;
  SignalGuard &operator=(const SignalGuard &) = delete;

  /// Number of the signal that came, 0 when none did.
  static int received();
  static const char *nameOf(int signal);
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_SIGNALS_H
