//===- Verbs.h - what each verb does --------------------------------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_VERBS_H
#define WEFT_TOOLS_WEFT_RUN_VERBS_H

#include "CommandLine.h"

namespace weft::run {

Status runTrain(const Arguments &arguments);
Status runEval(const Arguments &arguments);
Status runPredict(const Arguments &arguments);
Status runBench(const Arguments &arguments);
Status runDoctor(const Arguments &arguments);
Status runInspect(const Arguments &arguments);
Status runConfig(const Arguments &arguments);

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_VERBS_H
