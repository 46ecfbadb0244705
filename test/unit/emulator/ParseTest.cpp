//===- ParseTest.cpp - texts that are read and texts that are refused -----===//

#include "test/unit/emulator/Harness.h"

namespace weft::emulator {
namespace {

/// The error of a kernel with `body`, whose first line is line 13.
std::string bodyError(const std::string &body) {
  return parseError(kernelText(1, body));
}

void expectError(const std::string &body, const std::string &message) {
  EXPECT_NE(bodyError(body).find(message), std::string::npos)
      << bodyError(body);
}

TEST(EmulatorParse, UnknownInstructionsAndModifiers) {
  EXPECT_EQ(bodyError("frob.b32 %r2, %r3;"),
            "13: unknown instruction `frob.b32`");
  expectError("add.rn.ftz.f32 %r2, %r3, %r4;", "unknown instruction");
  expectError("div.approx.f32 %r2, %r3, %r4;", "unknown instruction");
  expectError("ex2.approx.ftz.f32 %r2, %r3;", "unknown instruction");
  expectError("sqrt.approx.f32 %r2, %r3;", "unknown instruction");
  expectError("cvt.rzi.ftz.s32.f32 %r2, %r3;", "unknown instruction");
  expectError("atom.global.add.f32 %r2, [%rd1], %r3;", "unknown instruction");
  expectError("ld.global.sideways.b32 %r2, [%rd1];",
              "unknown modifier `.sideways`");
  expectError("ld.global.b33 %r2, [%rd1];", "unknown type `.b33`");
  expectError(".frob 3;", "unknown directive `.frob`");
  expectError("mov.u32 %r2, %clock;", "unknown name `%clock`");
}

TEST(EmulatorParse, RoundingMustBeNamed) {
  for (const char *opcode : {"add.f32", "sub.f32", "mul.f32", "mul.f64"}) {
    const bool wide = std::string(opcode).find("64") != std::string::npos;
    const std::string r = wide ? "%rd" : "%r";
    expectError(std::string(opcode) + " " + r + "2, " + r + "3, " + r + "4;",
                "no rounding is named");
  }
  ParseOptions options;
  options.allowUnrounded = true;
  EXPECT_TRUE(Module::parse(kernelText(0, "add.f32 %r2, %r3, %r4;"), options));
}

TEST(EmulatorParse, NoCallsAndNoLocalMemory) {
  expectError("call.uni (%r2), f, (%r3);", "expected an operand");
  expectError("call f;", "calls are not supported");
  expectError(".local .align 4 .b8 depot[16];", "local memory");
  expectError("ld.local.b32 %r2, [%rd1];", "local memory");
  expectError("st.local.b32 [%rd1], %r2;", "local memory");
  EXPECT_NE(parseError(".version 7.0\n.target sm_80\n.address_size 64\n"
                       ".func f() { ret; }")
                .find("4: functions are not supported"),
            std::string::npos);
}

TEST(EmulatorParse, OperandsMustFit) {
  expectError("add.s32 %r2, %r3;", "2 operands, expected 3");
  expectError("add.s32 %r2, %r3, %rd4;", "`%rd4` is a 64-bit register");
  expectError("add.s32 %p2, %r3, %r4;", "is a predicate register");
  expectError("add.s32 %r2, %r3, 5000000000;", "does not fit a 32-bit");
  expectError("add.rn.f32 %r2, %r3, 0d3FF0000000000000;", "does not fit");
  expectError("add.s32 %r2, %r3, %r99;", "unknown name `%r99`");
  expectError("ld.global.b32 %rs2, [%rd1];", "unknown form");
  expectError("ld.global.b32 %r2, [%r1];", "cannot hold an address");
  expectError("ld.global.v2.b32 %r2, [%rd1];", "expected 2 elements");
  expectError("ld.global.v4.b64 {%rd2,%rd3,%rd4,%rd5}, [%rd1];",
              "at most 16 bytes");
  expectError("ld.param.b64 %rd2, [k0+4];", "the parameter has 8 bytes");
  expectError("ld.param.b64 %rd2, [other];",
              "expected the name of a parameter");
  expectError("mov.b64 {%rs1, %rs2}, %rd1;", "have not the bits");
  expectError("bar.sync 0, 64;", "for all threads");
  expectError("bra $nowhere;", "unknown label `$nowhere`");
  expectError("@%r1 bra $nowhere;", "is no predicate");
  expectError("$L:\n$L:\n", "label `$L` is defined twice");
  expectError(".reg .b32 %r3;", "declared twice");
  expectError(".reg .b33 %q;", "unknown register type");
  expectError("setp.eq.s32 %p1|%p2, %r1, %r2;", "expected one destination");
}

TEST(EmulatorParse, TextsThatEnd) {
  EXPECT_EQ(parseError(""), "1: expected `.version`, found the end");
  EXPECT_NE(parseError(".version 7.0\n.target sm_80\n.address_size 32\n")
                .find("addresses have 64 bits"),
            std::string::npos);
  std::string text = kernelText(0, "");
  for (size_t size = 0; size + 3 < text.size(); size += 5)
    EXPECT_FALSE(Module::parse(std::string_view(text).substr(0, size)) &&
                 size > text.find("{"))
        << size;
  EXPECT_NE(parseError(text + "\n/* open").find("comment has no end"),
            std::string::npos);
  EXPECT_NE(parseError(text + "\n\x01").find("unexpected byte 1"),
            std::string::npos);
}

TEST(EmulatorParse, Remarks) {
  const auto refused = [](const std::string &line) {
    return parseError(kernelText(1, "", line + "\n"));
  };
  EXPECT_NE(refused("// weft.operand k 0 read").find("4: expected"),
            std::string::npos);
  EXPECT_NE(refused("// weft.operand k 0 borrow 4 align 4").find("expected"),
            std::string::npos);
  EXPECT_NE(refused("// weft.operand k 0 read 4 align 3").find("expected"),
            std::string::npos);
  EXPECT_NE(refused("// weft.operand k 1 read 4 align 4").find("no address"),
            std::string::npos);
  EXPECT_NE(refused("// weft.operand j 0 read 4 align 4").find("no kernel `j`"),
            std::string::npos);
  EXPECT_NE(refused("// weft.frob").find("unknown remark"), std::string::npos);
  EXPECT_NE(refused("// weft.operand k 0 read 4 align 4\n"
                    "// weft.operand k 0 read 4 align 4")
                .find("a second line"),
            std::string::npos);
}

TEST(EmulatorParse, FactsOfAKernel) {
  std::string text =
      kernelText(2, ".shared .align 16 .b8 a[20];\n.shared .align 8 .b64 b[2];",
                 "// weft.operand k 1 readwrite 4096 align 16\n");
  text.insert(text.find("\n{"), "\n.maxntid 128, 2");
  const auto module = parseText(text);
  const Kernel *kernel = module->find("k");
  ASSERT_NE(kernel, nullptr);
  EXPECT_EQ(module->find("other"), nullptr);
  EXPECT_EQ(kernel->parameterBytes, (std::vector<uint32_t>{8, 8}));
  EXPECT_EQ(kernel->sharedBytes, 40u);
  EXPECT_EQ(kernel->maxThreads, (std::array<uint32_t, 3>{128, 2, 1}));
  EXPECT_EQ(kernel->line, 5u);
  EXPECT_EQ(kernel->registerCount, 88u);
  ASSERT_EQ(kernel->operands.size(), 1u);
  EXPECT_EQ(kernel->operands[0].index, 1u);
  EXPECT_EQ(kernel->operands[0].access, Access::ReadWrite);
  EXPECT_EQ(kernel->operands[0].bytes, 4096u);
  EXPECT_EQ(kernel->operands[0].alignment, 16u);
  EXPECT_EQ(module->kernels().size(), 1u);
}

TEST(EmulatorParse, WhatChangesNothingIsSkipped) {
  EXPECT_TRUE(parseText(
      ".version 7.8\n.target sm_90, debug\n.address_size 64\n"
      ".file 1 \"a.weft\"\n.visible .entry k(\n"
      ".param .u64 .ptr .global .align 256 k_0,\n"
      ".param .align 8 .b8 k_1[16])\n.minnctapersm 2\n{\n"
      ".reg .b32 %r<2>;\n.loc 1 3 4\n.pragma \"nounroll\";\n"
      "/* a\nb */ mov.u32 %r0, %tid.x; // end\n"
      "{\n.reg .b32 t;\nmov.b32 t, %r0;\n}\n{\n.reg .b32 t;\n}\nret;\n}\n"
      ".section .debug_abbrev {\n.b8 1\n}\n"));
}

} // namespace
} // namespace weft::emulator
