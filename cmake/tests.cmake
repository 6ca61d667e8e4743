# SPDX-License-Identifier: GPL-3.0-or-later
# How a test is declared, and which program it is in.
#
# Tests share a program for each kind of Qt library (fulcrum_kind). Where one edits, the tests of a folder have one of their own,
# FOLDER_KIND_tests, which is built quickly and links what they name and nothing else. With FULCRUM_UNITY those of all folders
# share one, all_KIND_tests: headers, and what every source makes of them, are compiled fifteen times and not sixty.

# Of binutils, and three times as fast with what the tests link.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold fulcrum_has_gold)

# Where a test was built, which Qt defines for each and which nobody asks for, would make precompiled headers differ.
# Tests do not ship, and are compiled without the optimiser.
set(fulcrum_test_options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR $<$<CONFIG:Release>:-O0>)

# fulcrum_test(tst_name [OFFSCREEN] [SHARED_DATA] [SOURCES file...] LINKS lib... [RUNS target...] [DEFINES definition...]): a Qt Test
# class in tst_name.cpp of the current folder, within a namespace of that name. RUNS names the programs that it starts, SHARED_DATA
# is for what reads the optional folder of measurements. A program of tests is given the name of the test to run; ctest runs each
# in a process of its own. Tests of what knows no Qt have the label `core` and are built by the target core_tests.
function(fulcrum_test name)
  cmake_parse_arguments(ARG "OFFSCREEN;SHARED_DATA" "" "LINKS;SOURCES;RUNS;DEFINES" ${ARGN})
  fulcrum_kind(kind ${ARG_LINKS})
  fulcrum_test_program(program ${kind})
  list(TRANSFORM ARG_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  set_property(GLOBAL APPEND PROPERTY ${program}_TESTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
  foreach(part SOURCES LINKS RUNS DEFINES)
    set_property(GLOBAL APPEND PROPERTY ${program}_${part} ${ARG_${part}})
  endforeach()
  if(ARG_SHARED_DATA AND NOT FULCRUM_SHARED_DATA)
    message(STATUS "${name} is built and not run: FULCRUM_SHARED_DATA names no folder")
    return()
  endif()
  add_test(NAME ${name} COMMAND ${program} ${name})
  # A skipped test has not been run: what tests need is installed by scripts/build.sh.
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 FAIL_REGULAR_EXPRESSION "SKIP   : " LABELS ${kind})
  if(ARG_OFFSCREEN)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
  endif()
  if(ARG_SHARED_DATA)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT FULCRUM_SHARED_DATA=${FULCRUM_SHARED_DATA})
  endif()
endfunction()

# fulcrum_test_program(RESULT KIND): the program that has the tests of that kind in the current folder.
function(fulcrum_test_program result kind)
  if(FULCRUM_PCH AND FULCRUM_UNITY)
    set(program all_${kind}_tests)
  else()
    file(RELATIVE_PATH room ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE / _ room ${room})
    set(program ${room}_${kind}_tests)
  endif()
  get_property(kind_known GLOBAL PROPERTY ${program}_KIND SET)
  if(NOT kind_known)
    set_property(GLOBAL PROPERTY ${program}_KIND ${kind})
    set_property(GLOBAL APPEND PROPERTY FULCRUM_TEST_PROGRAMS ${program})
  endif()
  set(${result} ${program} PARENT_SCOPE)
endfunction()

# fulcrum_write_test_programs(): once all tests are declared. Each test brings a main() of its own (QTEST_MAIN): it is compiled
# under the name of the test, and the driver calls it. With FULCRUM_UNITY several are compiled at once, as the sources of a library
# are.
function(fulcrum_write_test_programs)
  get_property(programs GLOBAL PROPERTY FULCRUM_TEST_PROGRAMS)
  foreach(program ${programs})
    fulcrum_add_test_program(${program})
    fulcrum_write_tests(${program})
  endforeach()
endfunction()

function(fulcrum_add_test_program program)
  foreach(part KIND LINKS SOURCES RUNS DEFINES)
    get_property(${part} GLOBAL PROPERTY ${program}_${part})
    list(REMOVE_DUPLICATES ${part})
  endforeach()
  add_executable(${program} ${SOURCES})
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${program} PRIVATE ${LINKS} Qt6::Test)
  target_compile_definitions(${program} PRIVATE FULCRUM_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                                FULCRUM_SOURCE_DIR="${PROJECT_SOURCE_DIR}" ${DEFINES})
  if(fulcrum_has_gold)
    target_link_options(${program} PRIVATE -fuse-ld=gold)
    fulcrum_link_libraries_first(${program} ${LINKS})
  endif()
  # Tests are included by a source that is written: what it says of their anonymous namespaces does not matter.
  target_compile_options(${program} PRIVATE ${fulcrum_test_options} $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  fulcrum_reuse_precompiled(${program} test_${KIND})
  fulcrum_warnings(${program})
  if(RUNS)
    add_dependencies(${program} ${RUNS})
  endif()
  if(KIND STREQUAL core)
    add_dependencies(core_tests ${program})
  endif()
endfunction()

# fulcrum_link_libraries_first(PROGRAM lib...): of an inline function that several sources have, the linker takes the first copy that
# it meets. Libraries whose copies come from a test run at a quarter of their speed, so theirs are given first.
function(fulcrum_link_libraries_first program)
  if(NOT (FULCRUM_PCH AND FULCRUM_UNITY))
    return()
  endif()
  get_property(ours GLOBAL PROPERTY FULCRUM_LIBRARIES)
  set(reached "")
  set(left ${ARGN})
  while(left)
    list(POP_FRONT left library)
    if(library IN_LIST ours AND NOT library IN_LIST reached)
      list(APPEND reached ${library})
      get_target_property(its ${library} LINK_LIBRARIES)
      if(its)
        list(APPEND left ${its})
      endif()
    endif()
  endwhile()
  list(TRANSFORM reached REPLACE "(.+)" "$<TARGET_FILE:\\1>")
  list(JOIN reached "," reached)
  target_link_options(${program} PRIVATE "LINKER:--whole-archive,${reached},--no-whole-archive")
endfunction()

function(fulcrum_write_tests program)
  get_property(tests GLOBAL PROPERTY ${program}_TESTS)
  set(batch 1)
  if(FULCRUM_PCH AND FULCRUM_UNITY)
    set(batch ${fulcrum_unity_batch})
  endif()
  set(written 0)
  set(source "")
  list(LENGTH tests count)
  foreach(test ${tests})
    get_filename_component(name ${test} NAME_WE)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    qt_generate_moc(${test} ${moc})  # AUTOMOC would scan, and compile a source of its own, for each
    target_sources(${program} PRIVATE ${moc})
    string(APPEND source "#define main ${name}_main\n#include \"${test}\"\n#undef main\n")
    string(APPEND declarations "int ${name}_main(int argc, char** argv);\n")
    string(APPEND entries "    {\"${name}\", ${name}_main},\n")
    math(EXPR written "${written} + 1")
    math(EXPR in_batch "${written} % ${batch}")
    if(in_batch EQUAL 0 OR written EQUAL count)
      set(file ${CMAKE_CURRENT_BINARY_DIR}/${program}_${written}.cpp)
      file(CONFIGURE OUTPUT ${file} CONTENT "${source}" @ONLY)
      target_sources(${program} PRIVATE ${file})
      set(source "")
    endif()
  endforeach()
  set(driver ${CMAKE_CURRENT_BINARY_DIR}/${program}.cpp)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/test_driver.cpp.in ${driver} @ONLY)
  target_sources(${program} PRIVATE ${driver})
  # Of precompiled headers it would take its share of what they leave to each source: a second or two.
  set_source_files_properties(${driver} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
