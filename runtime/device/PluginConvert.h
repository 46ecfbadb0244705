//===- PluginConvert.h - between C++ and the plug-in interface ------------===//
///
/// \file
/// Both sides of the interface use these: a program calls toC, a plug-in
/// fromC. Spans and texts are borrowed, never copied.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DEVICE_PLUGINCONVERT_H
#define WEFT_RUNTIME_DEVICE_PLUGINCONVERT_H

#include "runtime/device/PluginAbi.h"
#include "runtime/device/Recorder.h"

namespace weft::abi {

//===----------------------------------------------------------------------===//
// Texts and errors
//===----------------------------------------------------------------------===//

inline WeftString toC(std::string_view text) {
  return {text.data(), text.size()};
}
inline std::string_view fromC(WeftString text) {
  return {text.data, text.size};
}

/// Writes `text`, cut to the capacity and ended by 0.
void put(WeftText target, std::string_view text);
template <size_t N>
void put(char (&target)[N], std::string_view text) {
  put(WeftText{target, N}, text);
}

/// The failure of a C function, seen from its caller.
class Error {
public:
  WeftText text() { return {message, sizeof message}; }
  /// Ok for 0; else the code with this exit code and the text.
  Status status(int32_t code) const;

private:
  char message[4096] = "";
};

/// What a C function gives for `status`, whose message goes into `error`.
int32_t report(const Status &status, WeftText error);

//===----------------------------------------------------------------------===//
// Commands
//===----------------------------------------------------------------------===//

WeftAddress toC(const Address &address);
Address fromC(const WeftAddress &address);

std::vector<WeftOperand> toC(std::span<const Operand> operands);
std::vector<Operand> operandsFromC(const WeftOperand *operands, size_t count);

/// `operands` are those of the command, converted.
WeftKernelCommand toC(const KernelCommand &command,
                      std::span<const WeftOperand> operands);
KernelCommand fromC(const WeftKernelCommand &command,
                    std::span<const Operand> operands);

/// Internal for a message with more axes than the interface has room for.
Result<WeftLibraryCommand> toC(const LibraryCommand &command,
                               std::span<const WeftOperand> operands);
Result<LibraryCommand> fromC(const WeftLibraryCommand &command,
                             std::span<const Operand> operands);

} // namespace weft::abi

#endif // WEFT_RUNTIME_DEVICE_PLUGINCONVERT_H
