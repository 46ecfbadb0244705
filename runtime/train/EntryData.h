//===- EntryData.h - the samples of an entry ------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_ENTRYDATA_H
#define WEFT_RUNTIME_TRAIN_ENTRYDATA_H

#include "runtime/artifact/Reader.h"
#include "runtime/config/Config.h"
#include "runtime/data/Bind.h"
#include "runtime/data/Loader.h"
#include "runtime/executor/Session.h"
#include "runtime/train/Console.h"

namespace weft::train {

/// The inputs of a program in the data room's words.
std::vector<data::InputSpec> inputsOf(const artifact::Program &program);

/// Finds, binds and checks the samples of a program in `directory`; a training
/// program needs a whole batch.
Result<std::unique_ptr<data::Dataset>>
openEntryData(const artifact::Program &program, const config::Config &config,
              const std::string &directory, bool training);

/// A digest of names, sizes and both ends of the files behind the samples:
/// cheap, and other for nearly all other samples. Does not depend on where the
/// files are.
Result<uint64_t> fingerprintOf(const data::Dataset &dataset);

/// The pack's entry of `kind`: the one called `name`, or the only one when
/// `name` is empty. Usage lists what there is.
Result<const artifact::Entry *> chooseEntry(const Pack &pack,
                                            artifact::Entry::Kind kind,
                                            const std::string &name);

/// "weftc lenet.weft -o OUTPUT -D B=1,64 --precision=O2:bf16": what the pack
/// was made with, for `batches`, all but --target.
std::string compileCommand(const Pack &pack, const std::string &output,
                           std::span<const int64_t> batches);

/// The program of `entry` for `batch` that this device runs; null when there
/// is none.
const artifact::Program *findProgramFor(const Pack &pack, const Device &device,
                                        const std::string &entry,
                                        int64_t batch);

/// The batch size that `train.batch_size` means for `entry`: Usage with the
/// compile line that would make it when there is no such profile. `auto` is the
/// largest that fits what the device has left, beside an evaluation where one
/// is trained with; one line says why. Where none fits it is the smallest, and
/// the session says what is missing.
Result<int64_t> chooseBatch(const Pack &pack, const std::string &entry,
                            const config::Config &config, const Device &device,
                            Console &console);

/// `train.mode`.
ExecutionMode executionMode(const config::Config &config);

/// `data.num_workers`, with auto resolved for this machine.
int64_t chooseWorkers(const config::Config &config);

/// A loader's options out of the configuration.
data::LoaderOptions loaderOptions(const config::Config &config,
                                  const data::BatchSchedule &schedule);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_ENTRYDATA_H
