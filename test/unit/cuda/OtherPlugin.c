/* A plug-in of another version, or without its function: for errors alone. */

#include "runtime/device/PluginAbi.h"

#ifdef WEFT_OTHER_VERSION
const WeftPluginTable *weftDevicePlugin(uint32_t version);
const WeftPluginTable *weftDevicePlugin(uint32_t version) {
  static WeftPluginTable table;
  table.version = version + 1;
  return &table;
}
#endif
