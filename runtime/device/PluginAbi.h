/*===- PluginAbi.h - a device in a shared library, in C
---------------------===*\
|*                                                                            *|
|* A plug-in exports weftDevicePlugin(), which gives a table of C functions.  *|
|* No C++ type crosses: numbers, addresses, and texts with their lengths.     *|
|* Texts that go in are read during the call only. Functions give 0 or the    *|
|* exit code of the error (docs: weft-run --help) and then write one sentence *|
|* into `error`, cut to its capacity and ended by 0. Objects are made by      *|
|* functions that give one and live until their close function; a device      *|
|* outlives what it made. No function is called twice at a time for one       *|
|* device. A structure grows at its end alone, together with the version.     *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef WEFT_RUNTIME_DEVICE_PLUGINABI_H
#define WEFT_RUNTIME_DEVICE_PLUGINABI_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The one version that this header describes. */
#define WEFT_PLUGIN_VERSION 2u

#define WEFT_MOST_DEVICES 32
#define WEFT_MOST_HOLDERS 8
#define WEFT_SPATIAL_AXES 3

typedef struct WeftDevice WeftDevice;
typedef struct WeftModule WeftModule;
typedef struct WeftRecorder WeftRecorder;
typedef struct WeftExecutable WeftExecutable;

/* A text that goes in; need not end with 0. */
typedef struct WeftString {
  const char *data;
  size_t size;
} WeftString;

/* Room for a text that comes out. */
typedef struct WeftText {
  char *data;
  size_t capacity;
} WeftText;

/*===----------------------------------------------------------------------===*\
|* What is on the machine                                                     *|
\*===----------------------------------------------------------------------===*/

/* Why there is no device that can be used. */
typedef enum WeftReason {
  WEFT_REASON_NONE = 0,
  WEFT_REASON_NO_DRIVER_LIBRARY = 1, /* not found, or it does not load */
  WEFT_REASON_DRIVER_TOO_OLD = 2,    /* both versions are in the facts */
  WEFT_REASON_NO_DEVICES = 3,
  WEFT_REASON_DEVICES_HIDDEN = 4, /* by CUDA_VISIBLE_DEVICES */
  WEFT_REASON_NO_PERMISSION = 5,
  WEFT_REASON_DRIVER_ERROR = 6 /* any other answer of the driver */
} WeftReason;

/* A process that holds memory of a device. */
typedef struct WeftHolder {
  uint64_t process;
  uint64_t bytes; /* all ones: not known */
} WeftHolder;

typedef struct WeftDeviceFacts {
  int32_t ordinal; /* N of cuda:N, after CUDA_VISIBLE_DEVICES */
  char name[96];
  char busId[32];
  int32_t major, minor; /* compute capability */
  int32_t processors;
  uint64_t totalBytes, freeBytes;
  int32_t utilization; /* percent; -1: not known */
  /* The first of `holders` processes; 0 where nobody can tell. */
  uint32_t holders;
  WeftHolder holder[WEFT_MOST_HOLDERS];
} WeftDeviceFacts;

typedef struct WeftMachineFacts {
  uint32_t reason;       /* WeftReason */
  char explanation[512]; /* one sentence for the reason, else empty */
  /* CUDA versions as 1000 * major + 10 * minor: the driver's, 0 where not
     known, and the lowest that serves. */
  int32_t driverVersion, neededVersion;
  char driverRelease[64]; /* "580.65.06"; empty where not known */
  char driverPath[512];
  int32_t emulated; /* no GPU computes here */
  uint32_t devices;
  WeftDeviceFacts device[WEFT_MOST_DEVICES];
} WeftMachineFacts;

typedef enum WeftLibrary {
  WEFT_LIBRARY_DRIVER = 0,
  WEFT_LIBRARY_MATMUL = 1,      /* cuBLASLt */
  WEFT_LIBRARY_CONVOLUTION = 2, /* cuDNN */
  WEFT_LIBRARY_MANAGEMENT = 3   /* NVML */
} WeftLibrary;

typedef struct WeftLibraryFacts {
  char name[64];     /* "cuDNN" */
  char path[512];    /* the file, or the name that was looked for */
  char version[96];  /* "9.19.0"; empty where not found */
  char problem[512]; /* why it does not serve; empty where it does */
  char package[128]; /* what to install */
} WeftLibraryFacts;

/*===----------------------------------------------------------------------===*\
|* Memory, code, commands                                                     *|
\*===----------------------------------------------------------------------===*/

typedef struct WeftDeviceOptions {
  int32_t ordinal;
  int32_t allowTf32; /* f32 products may round their operands to TF32 */
} WeftDeviceOptions;

typedef struct WeftBlock {
  void *device;
  void *host; /* the twin of the first bytes, else null */
} WeftBlock;

/* "sm_90" with a cubin, "compute_90" with PTX text. */
typedef struct WeftCodeImage {
  WeftString isa;
  const void *bytes;
  size_t size;
} WeftCodeImage;

/* Step s of a launch of half h uses base + h * halfStride + s * slotStride. */
typedef struct WeftAddress {
  void *base;
  int64_t slotStride, halfStride;
} WeftAddress;

/* Types by the numbers of runtime/base/DType.h. */
typedef struct WeftOperand {
  WeftAddress address;
  uint64_t bytes;
  uint32_t access; /* 0 read, 1 write, 2 both */
  uint32_t dtype;
} WeftOperand;

typedef struct WeftKernelCommand {
  WeftString name, location;
  uint64_t kernel;
  const WeftOperand *operands;
  size_t operandCount;
  const int64_t *sizes;
  size_t sizeCount;
  int64_t partitions;
  uint32_t grid, block, sharedBytes;
} WeftKernelCommand;

typedef struct WeftMatmul {
  uint32_t dtype;
  int64_t batch, m, n, k;
  int32_t transposeA, transposeB;
  int64_t partitions;
  uint32_t epilogue; /* by the numbers of runtime/base/LibraryMessage.h */
} WeftMatmul;

typedef struct WeftConvolution {
  uint32_t direction; /* 0 forward, 1 data grad, 2 filter grad */
  uint32_t dtype;
  int64_t batch, inChannels, outChannels, groups;
  uint32_t axes;
  int32_t channelsLast;
  int64_t inSizes[WEFT_SPATIAL_AXES], outSizes[WEFT_SPATIAL_AXES];
  int64_t kernel[WEFT_SPATIAL_AXES], stride[WEFT_SPATIAL_AXES];
  int64_t padLow[WEFT_SPATIAL_AXES], padHigh[WEFT_SPATIAL_AXES];
  int64_t dilation[WEFT_SPATIAL_AXES];
  int64_t partitions;
} WeftConvolution;

typedef struct WeftLibraryCommand {
  WeftString name, location;
  uint32_t kind; /* 0 matmul, 1 convolution */
  WeftMatmul matmul;
  WeftConvolution convolution;
  const WeftOperand *operands;
  size_t operandCount;
  WeftAddress workspace;
  uint64_t workspaceBytes;
} WeftLibraryCommand;

typedef struct WeftRecordOptions {
  uint32_t mode; /* 0 graph, 1 stream */
  int64_t slots, tail;
} WeftRecordOptions;

/* Between the host twin and the device memory of a ring. */
typedef struct WeftTransfer {
  WeftBlock ring;
  uint64_t offset, bytes;
} WeftTransfer;

typedef struct WeftLaunchRequest {
  int64_t half, steps;
  const WeftTransfer *inputs;
  size_t inputCount;
  const WeftTransfer *results;
  size_t resultCount;
} WeftLaunchRequest;

/* Told once a command, in order. */
typedef void (*WeftTimeSink)(void *context, WeftString name, int64_t calls,
                             double seconds);

/*===----------------------------------------------------------------------===*\
|* The table                                                                  *|
\*===----------------------------------------------------------------------===*/

typedef struct WeftPluginTable {
  uint32_t version; /* WEFT_PLUGIN_VERSION of its build; stays first */
  const char *name; /* "cuda" */

  /* Neither fails: what is wrong stands in the facts. */
  void (*machineFacts)(WeftMachineFacts *facts);
  void (*libraryFacts)(uint32_t library, WeftLibraryFacts *facts);

  int32_t (*openDevice)(const WeftDeviceOptions *options, WeftDevice **device,
                        WeftText error);
  void (*closeDevice)(WeftDevice *device);
  /* One line; counts include what is in use by this process. */
  void (*describe)(WeftDevice *device, WeftText line);
  uint64_t (*availableBytes)(WeftDevice *device);
  int32_t (*runsTarget)(WeftDevice *device, WeftString target);

  /* Zeroed. The first `twinBytes` have a twin on the host. */
  int32_t (*allocate)(WeftDevice *device, uint64_t bytes, uint64_t twinBytes,
                      WeftString what, WeftBlock *block, WeftText error);
  void (*release)(WeftDevice *device, const WeftBlock *block, uint64_t bytes,
                  uint64_t twinBytes);
  int32_t (*write)(WeftDevice *device, void *target, const void *bytes,
                   size_t size, WeftText error);
  int32_t (*read)(WeftDevice *device, const void *source, void *bytes,
                  size_t size, WeftText error);

  int32_t (*loadKernels)(WeftDevice *device, const WeftCodeImage *images,
                         size_t count, WeftModule **module, WeftText error);
  void (*closeModule)(WeftModule *module);
  int32_t (*findKernel)(WeftModule *module, WeftString symbol, uint64_t *kernel,
                        WeftText error);

  int32_t (*record)(WeftDevice *device, const WeftRecordOptions *options,
                    WeftRecorder **recorder, WeftText error);
  void (*closeRecorder)(WeftRecorder *recorder);
  int32_t (*kernel)(WeftRecorder *recorder, const WeftKernelCommand *command,
                    WeftText error);
  int32_t (*call)(WeftRecorder *recorder, const WeftLibraryCommand *command,
                  WeftText error);
  int32_t (*copy)(WeftRecorder *recorder, WeftString name, WeftAddress source,
                  WeftAddress destination, uint64_t bytes, WeftText error);
  int32_t (*fill)(WeftRecorder *recorder, WeftString name,
                  WeftAddress destination, uint64_t bytes, const void *pattern,
                  size_t patternBytes, WeftText error);
  int32_t (*recordEvent)(WeftRecorder *recorder, uint32_t event,
                         uint32_t stream, WeftText error);
  int32_t (*waitEvent)(WeftRecorder *recorder, uint32_t event, uint32_t stream,
                       WeftText error);
  int32_t (*beginLoop)(WeftRecorder *recorder, int64_t count, WeftText error);
  int32_t (*endLoop)(WeftRecorder *recorder, WeftText error);
  int32_t (*finish)(WeftRecorder *recorder, WeftExecutable **executable,
                    WeftText error);

  void (*closeExecutable)(WeftExecutable *executable);
  int32_t (*launch)(WeftExecutable *executable,
                    const WeftLaunchRequest *request, WeftText error);
  int32_t (*wait)(WeftExecutable *executable, int64_t half, WeftText error);
  int32_t (*profile)(WeftExecutable *executable,
                     const WeftLaunchRequest *request, WeftTimeSink sink,
                     void *context, WeftText error);
} WeftPluginTable;

/* `version` is the caller's; the table's own stands in it. */
typedef const WeftPluginTable *(*WeftDevicePluginFunction)(uint32_t version);
#define WEFT_PLUGIN_SYMBOL "weftDevicePlugin"

#ifdef __cplusplus
}
#endif

#endif /* WEFT_RUNTIME_DEVICE_PLUGINABI_H */
