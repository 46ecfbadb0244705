//===- Options.cpp - the option table of weftc ----------------------------===//

#include "tools/weftc/Options.h"

using namespace llvm;

namespace weft::options {

using namespace llvm::opt;

#define OPTTABLE_STR_TABLE_CODE
#include "tools/weftc/Options.inc"
#undef OPTTABLE_STR_TABLE_CODE

#define OPTTABLE_PREFIXES_TABLE_CODE
#include "tools/weftc/Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE

static constexpr opt::OptTable::Info infos[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "tools/weftc/Options.inc"
#undef OPTION
};

namespace {
class WeftcTable : public opt::GenericOptTable {
public:
  WeftcTable() : GenericOptTable(OptionStrTable, OptionPrefixesTable, infos) {}
};
} // namespace

const opt::OptTable &table() {
  static const WeftcTable instance;
  return instance;
}

} // namespace weft::options
