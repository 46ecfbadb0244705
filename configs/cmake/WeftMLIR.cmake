# MLIR and LLD for the compiler rooms: shared libMLIR and libLLVM, one precompiled header per room.

find_package(MLIR 22.1 CONFIG REQUIRED HINTS ${LLVM_INSTALL_PREFIX})
find_package(LLD 22.1 CONFIG REQUIRED HINTS ${LLVM_INSTALL_PREFIX})
set(MLIR_TABLEGEN_EXE ${LLVM_TOOLS_BINARY_DIR}/mlir-tblgen)
set(LLVM_TABLEGEN_EXE ${LLVM_TOOLS_BINARY_DIR}/llvm-tblgen)
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)

# weft_compiler_room(NAME PCH header SOURCES files... DEPENDS tablegen-targets...): an object library that
# becomes part of libWeftCompiler.so.
function(weft_compiler_room name)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;DEPENDS;LINK" ${ARGN})
  add_library(${name} OBJECT ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC WeftFlags ${ARG_LINK})
  target_include_directories(${name} SYSTEM PUBLIC ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS} ${LLD_INCLUDE_DIRS})
  if(ARG_PCH)
    target_precompile_headers(${name} PRIVATE ${ARG_PCH})
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# weft_tablegen(TARGET input.td  output -gen-flag...  output -gen-flag...): generated files land in the build
# tree under the same folder and are included as system headers.
function(weft_tablegen target input)
  set(LLVM_TARGET_DEFINITIONS ${input})
  set(pairs ${ARGN})
  while(pairs)
    list(POP_FRONT pairs output flags)
    separate_arguments(flags)
    mlir_tablegen(${output} ${flags} EXTRA_INCLUDES ${CMAKE_SOURCE_DIR} ${MLIR_INCLUDE_DIRS})
  endwhile()
  add_public_tablegen_target(${target})
endfunction()
