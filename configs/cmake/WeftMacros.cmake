# Building blocks of every room. A room's CMakeLists.txt is a list of calls to these.

find_program(WEFT_CCACHE ccache)
if(WEFT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${WEFT_CCACHE})
endif()

find_package(LLVM 22.1 CONFIG REQUIRED HINTS /usr/lib/llvm-22)

# Flags that every Weft target gets; third-party headers come in as system headers.
add_library(WeftFlags INTERFACE)
target_compile_options(WeftFlags INTERFACE -Wall -Wextra -Wshadow -Werror -ffp-contract=off)
target_include_directories(WeftFlags INTERFACE ${CMAKE_SOURCE_DIR})
target_include_directories(WeftFlags SYSTEM INTERFACE ${CMAKE_BINARY_DIR})
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  # A precompiled header must hash the same in every build for ccache to hit.
  target_compile_options(WeftFlags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
  target_link_options(WeftFlags INTERFACE -fuse-ld=lld)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  # g++ 12 warns falsely of `"text" + std::string` (overlap of 2^63 bytes) and of empty std::optionals.
  target_compile_options(WeftFlags INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(WEFT_SANITIZE)
  add_compile_options(-fsanitize=${WEFT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WEFT_SANITIZE})
endif()

# weft_library(NAME [OBJECT] SOURCES files... LINK targets...): one room as a static or object library.
function(weft_library name)
  cmake_parse_arguments(ARG "OBJECT" "" "SOURCES;LINK" ${ARGN})
  if(ARG_OBJECT)
    add_library(${name} OBJECT ${ARG_SOURCES})
  else()
    add_library(${name} STATIC ${ARG_SOURCES})
  endif()
  target_link_libraries(${name} PUBLIC WeftFlags ${ARG_LINK})
endfunction()

# weft_program(NAME SOURCES files... LINK targets...): a program under build/bin.
function(weft_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE WeftFlags ${ARG_LINK})
endfunction()

# weft_llvm_support(NAME): links LLVMSupport and LLVMOption statically with their symbols hidden, for
# programs that must start on a machine without LLVM.
function(weft_llvm_support name)
  target_include_directories(${name} SYSTEM PRIVATE ${LLVM_INCLUDE_DIRS})
  target_link_libraries(${name} PRIVATE LLVMOption LLVMSupport)
  target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
endfunction()

# weft_unit_test(NAME SOURCES files... LINK targets...): one GoogleTest program known to ctest.
function(weft_unit_test name)
  find_package(GTest REQUIRED)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE WeftFlags ${ARG_LINK} GTest::gtest GTest::gtest_main)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test)
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()
