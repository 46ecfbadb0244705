//===- Main.cpp - weft-run: everything that needs no compiler -------------===//

#include "Verbs.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>

using namespace weft;

static int finish(const Status &status) {
  if (!status.isOk()) {
    std::string_view text = status.message();
    std::fprintf(stderr, "weft-run: %s%.*s\n",
                 status.code() == StatusCode::Stopped ? "" : "error: ",
                 int(text.size()), text.data());
  }
  // A result that could not be printed is not done.
  if (status.isOk() && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)) {
    std::fputs("weft-run: error: stdout cannot be written\n", stderr);
    return exitCode(StatusCode::Io);
  }
  return exitCode(status.code());
}

/// A file that took the number of a closed stream would get its text. What is
/// put there fails as the closed one does.
static void fillClosedStreams() {
  constexpr int modes[] = {O_WRONLY, O_RDONLY, O_WRONLY};
  for (int stream = 0; stream < 3; ++stream)
    if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", modes[stream]) < 0)
      std::_Exit(exitCode(StatusCode::Io));
}

int main(int argc, char **argv) {
  fillClosedStreams();
  // A closed pipe and a file that grew to its limit are errors of the write,
  // not the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::string_view first = argc > 1 ? argv[1] : "";
  if (first == "--help" || first == "-h" || first == "help") {
    std::fputs(run::helpText().c_str(), stdout);
    return finish(ok());
  }
  if (first == "--version") {
    std::printf("weft-run %s\n", WEFT_VERSION);
    return finish(ok());
  }
  if (argc < 2) {
    std::fputs(run::helpText().c_str(), stderr);
    return exitCode(StatusCode::Usage);
  }
  Result<run::Arguments> arguments =
      run::Arguments::parse({argv, size_t(argc)});
  if (!arguments.isOk())
    return finish(arguments.status());
  const run::Verb &verb = arguments->verb();
  if (arguments->wantsHelp()) {
    std::fputs(run::helpText(verb).c_str(), stdout);
    return finish(ok());
  }
  if (!verb.run)
    return finish(makeError(StatusCode::Usage, "weft-run ", verb.name,
                            " is not built yet"));
  return finish(verb.run(*arguments));
}
