//===- Signals.cpp - SIGINT and SIGTERM asked politely --------------------===//

#include "runtime/train/Signals.h"

#include <csignal>
#include <cstring>
#include <unistd.h>

namespace weft::train {

static volatile std::sig_atomic_t caught = 0;
static int living = 0;
static struct sigaction saved[4];
static constexpr int handled[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

extern "C" {
static void onSignal(int signal) {
  if (caught != 0) {
    static const char text[] = "\nstopped at once; the last checkpoint is "
                               "whole\n";
    // Nothing can be done about a failure here.
    [[maybe_unused]] ssize_t written =
        write(STDERR_FILENO, text, sizeof text - 1);
    _exit(1);
  }
  caught = signal;
}
}

SignalGuard::SignalGuard() {
  if (living++ > 0)
    return;
  caught = 0;
  for (int i = 0; i < 4; ++i) {
    struct sigaction action = {};
    action.sa_handler = handled[i] == SIGPIPE ? SIG_IGN : onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(handled[i], &action, &saved[i]);
  }
}

SignalGuard::~SignalGuard() {
  if (--living > 0)
    return;
  for (int i = 0; i < 4; ++i)
    sigaction(handled[i], &saved[i], nullptr);
}

int SignalGuard::received() { return caught; }

const char *SignalGuard::nameOf(int signal) {
  return signal == SIGINT ? "SIGINT" : signal == SIGTERM ? "SIGTERM" : "SIGHUP";
}

} // namespace weft::train
