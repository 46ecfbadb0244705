//===- MemoryPicture.cpp - the memory plan as a picture -------------------===//

#include "tools/weftc/MemoryPicture.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>

using namespace llvm;

namespace weft {

static constexpr double width = 960, height = 360, header = 28, margin = 8;

static std::string escaped(StringRef text) {
  std::string result;
  raw_string_ostream os(result);
  printHTMLEscaped(text, os);
  return result;
}

/// A hue that depends on the name alone.
static unsigned hueOf(StringRef name) {
  unsigned hue = 0;
  for (char c : name)
    hue = hue * 31 + static_cast<unsigned char>(c);
  return hue % 360;
}

static void drawEntry(raw_ostream &os, const EntryMemory &entry, double top) {
  os << formatv("<text x='{0}' y='{1:F0}' font-size='14'>{2}: arena {3} bytes, "
                "lower bound {4} bytes</text>\n",
                margin, top + 18, escaped(entry.name), entry.arenaBytes,
                entry.lowerBoundBytes);
  double perStep = width / double(std::max<int64_t>(entry.steps, 1));
  double perByte = height / double(std::max<int64_t>(entry.arenaBytes, 1));
  for (const BufferMemory &buffer : entry.buffers) {
    double x = margin + perStep * double(buffer.first);
    double wide = perStep * double(buffer.last - buffer.first + 1);
    double tall = perByte * double(buffer.bytes);
    double y = top + header + height - perByte * double(buffer.offset) - tall;
    os << formatv("<rect x='{0:F2}' y='{1:F2}' width='{2:F2}' "
                  "height='{3:F2}' fill='hsl({4},60%,70%)' stroke='#555' "
                  "stroke-width='0.5'><title>{5} {6}: {7} bytes at {8}, steps "
                  "{9} to {10}</title></rect>\n",
                  x, y, wide, tall, hueOf(buffer.name), escaped(buffer.name),
                  escaped(buffer.line), buffer.bytes, buffer.offset,
                  buffer.first, buffer.last);
  }
}

void drawMemory(raw_ostream &os, ArrayRef<EntryMemory> entries, bool asPage) {
  if (asPage)
    os << "<!doctype html>\n<meta charset='utf-8'>\n<title>memory plan"
          "</title>\n";
  double total = double(entries.size()) * (header + height + margin);
  os << formatv("<svg xmlns='http://www.w3.org/2000/svg' width='{0:F0}' "
                "height='{1:F0}' font-family='sans-serif'>\n",
                width + 2 * margin, total);
  double top = 0;
  for (const EntryMemory &entry : entries) {
    drawEntry(os, entry, top);
    top += header + height + margin;
  }
  os << "</svg>\n";
}

} // namespace weft
