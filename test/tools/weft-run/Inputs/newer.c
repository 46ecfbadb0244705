/* A plug-in of a later interface that tells when it is opened. */
#include "runtime/device/PluginAbi.h"

#include <stdio.h>

static const WeftPluginTable table = {.version = WEFT_PLUGIN_VERSION + 1, .name = "cuda"};

__attribute__((constructor)) static void opened(void) { fputs("the plug-in is opened\n", stderr); }

const WeftPluginTable *weftDevicePlugin(uint32_t version);
const WeftPluginTable *weftDevicePlugin(uint32_t version) {
  (void)version;
  return &table;
}
