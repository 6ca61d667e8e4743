# SPDX-License-Identifier: GPL-3.0-or-later
# How a layer, a room of the window and a test are declared.

function(fulcrum_warnings target)
  if(NOT MSVC)
    # Designated initialisers leave fields out on purpose.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wconversion -Wno-sign-conversion
                                             -Wno-missing-field-initializers)
  endif()
  if(FULCRUM_WERROR)
    set_target_properties(${target} PROPERTIES COMPILE_WARNING_AS_ERROR ON)
    # What GCC 12 concludes from code that it has optimised is often wrong of std::variant and std::string, and depends on what
    # else is inlined: these warn and do not fail.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized;-Wno-error=restrict;-Wno-error=array-bounds;-Wno-error=stringop-overflow>)
  endif()
endfunction()

# Reading Qt's headers takes most of a compiler run, so sets of them are compiled once and shared: for the document, for the
# window, and for the tests of each. Sources still include what they use; a build with FULCRUM_PCH=OFF proves it, and serves
# compiler caches that cannot deal with precompiled headers.
option(FULCRUM_PCH "Share precompiled headers of Qt" ON)
set(fulcrum_std_headers <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <string> <variant> <vector>)

# Headers and what every source makes of them are most of the rest: sources of a folder are compiled several at once. Names in
# their anonymous namespaces have to differ. Not for those who edit: one changed source would compile the others with it.
option(FULCRUM_UNITY "With FULCRUM_PCH: compile the sources of a folder together" OFF)
set(fulcrum_unity_batch 24)

# Of binutils, and three times as fast with what the tests link.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold fulcrum_has_gold)

# Where a test was built, which Qt defines for each and which nobody asks for, would make precompiled headers differ.
# Tests do not ship. Without any optimiser they would slow down the libraries: of an inline function the linker takes one copy.
set(fulcrum_test_options -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR $<$<CONFIG:Release>:-O1>)

# fulcrum_precompiled(NAME LINKS lib... HEADERS header... [TEST]), with the options of a Qt library, or of a test: they must be
# the same.
function(fulcrum_precompiled name)
  cmake_parse_arguments(ARG "TEST" "" "LINKS;HEADERS" ${ARGN})
  if(NOT FULCRUM_PCH OR TARGET ${name})
    return()
  endif()
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${name}.cpp CONTENT "")  # keeps the file where nothing changed
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
  target_link_libraries(${name} PRIVATE ${ARG_LINKS})
  target_precompile_headers(${name} PRIVATE ${fulcrum_std_headers} ${ARG_HEADERS})
  if(ARG_TEST)
    target_compile_options(${name} PRIVATE ${fulcrum_test_options})
  else()
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
  endif()
  fulcrum_warnings(${name})
endfunction()

# fulcrum_kind(RESULT lib...): by the Qt libraries that these link, `core`, `document` (Qt Gui) or `window` (Qt Widgets).
function(fulcrum_kind result)
  set(kind core)
  foreach(library ${ARGN})
    set(its core)
    if(library MATCHES "^Qt6::(Widgets|Charts|Svg)$")
      set(its window)
    elseif(library STREQUAL Qt6::Gui)
      set(its document)
    elseif(TARGET ${library})
      get_target_property(its ${library} FULCRUM_KIND)
    endif()
    if(its STREQUAL window OR (its STREQUAL document AND kind STREQUAL core))
      set(kind ${its})
    endif()
  endforeach()
  set(${result} ${kind} PARENT_SCOPE)
endfunction()

# fulcrum_reuse_precompiled(TARGET KIND), KIND as above; test_ before it for a test.
function(fulcrum_reuse_precompiled target kind)
  if(FULCRUM_PCH AND TARGET fulcrum_pch_${kind})
    target_precompile_headers(${target} REUSE_FROM fulcrum_pch_${kind})
  endif()
endfunction()

# fulcrum_together(TARGET): its sources are compiled several at once, with FULCRUM_UNITY.
function(fulcrum_together target)
  if(FULCRUM_PCH AND FULCRUM_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${fulcrum_unity_batch})
  endif()
endfunction()

# fulcrum_moc(TARGET source...): runs moc on those sources that ask for it. With FULCRUM_UNITY what moc writes is compiled with the
# other sources of the folder (AUTOMOC compiles it apart, with all headers again); run CMake again where a header gains its first
# Q_OBJECT.
function(fulcrum_moc target)
  if(NOT (FULCRUM_PCH AND FULCRUM_UNITY))
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    return()
  endif()
  foreach(source ${ARGN})
    get_filename_component(path ${source} ABSOLUTE)
    file(STRINGS ${path} asks REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
    if(NOT asks)
      continue()
    endif()
    get_filename_component(stem ${source} NAME_WE)
    if(source MATCHES "[.]cpp$")
      set(output ${CMAKE_CURRENT_BINARY_DIR}/${stem}.moc)  # included by the source
      target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    else()
      set(output ${CMAKE_CURRENT_BINARY_DIR}/moc_${stem}.cpp)
    endif()
    qt_generate_moc(${path} ${output})
    target_sources(${target} PRIVATE ${output})
  endforeach()
endfunction()

# fulcrum_library(NAME [QT] [HOT] [SOURCES file...] LINKS lib... [PRIVATE_LINKS lib...]): the sources, or every .cpp of the
# current folder. QT turns moc on; HOT is compiled as hard as can be.
function(fulcrum_library name)
  cmake_parse_arguments(ARG "QT;HOT" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(NOT ARG_SOURCES)
    file(GLOB ARG_SOURCES CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  fulcrum_kind(kind ${ARG_LINKS} ${ARG_PRIVATE_LINKS})
  set_target_properties(${name} PROPERTIES FULCRUM_KIND ${kind})
  if(ARG_QT)
    fulcrum_moc(${name} ${ARG_SOURCES})
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
    fulcrum_reuse_precompiled(${name} ${kind})
  endif()
  if(ARG_HOT AND NOT MSVC)
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O3>)
  endif()
  fulcrum_together(${name})
  fulcrum_warnings(${name})
endfunction()

# fulcrum_test(tst_name [OFFSCREEN] [SHARED_DATA] [SOURCES file...] LINKS lib... [RUNS target...] [DEFINES definition...]): a Qt Test class in
# tst_name.cpp of the current folder, within a namespace of that name. RUNS names the programs that it starts, SHARED_DATA is for
# what reads the optional folder of measurements. The tests of a folder share an executable for each kind of Qt library, FOLDER_KIND_tests,
# which is given the name of the test to run; ctest runs each in a process of its own. Tests of what knows no Qt have the label
# `core` and are built by the target core_tests.
function(fulcrum_test name)
  cmake_parse_arguments(ARG "OFFSCREEN;SHARED_DATA" "" "LINKS;SOURCES;RUNS;DEFINES" ${ARGN})
  fulcrum_kind(kind ${ARG_LINKS})
  fulcrum_room_tests(tests ${kind})
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  qt_generate_moc(${name}.cpp ${moc})  # AUTOMOC would scan, and compile a source of its own, for each
  target_sources(${tests} PRIVATE ${moc} ${ARG_SOURCES})
  target_link_libraries(${tests} PRIVATE ${ARG_LINKS})
  if(ARG_DEFINES)
    target_compile_definitions(${tests} PRIVATE ${ARG_DEFINES})
  endif()
  if(ARG_RUNS)
    add_dependencies(${tests} ${ARG_RUNS})
  endif()
  set_property(TARGET ${tests} APPEND PROPERTY FULCRUM_TESTS ${name})
  if(ARG_SHARED_DATA AND NOT FULCRUM_SHARED_DATA)
    message(STATUS "${name} is built and not run: FULCRUM_SHARED_DATA names no folder")
    return()
  endif()
  add_test(NAME ${name} COMMAND ${tests} ${name})
  # A skipped test has not been run: what tests need is installed by scripts/build.sh.
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 FAIL_REGULAR_EXPRESSION "SKIP   : " LABELS ${kind})
  if(ARG_OFFSCREEN)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
  endif()
  if(ARG_SHARED_DATA)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT FULCRUM_SHARED_DATA=${FULCRUM_SHARED_DATA})
  endif()
endfunction()

# fulcrum_room_tests(RESULT KIND): the executable for tests of that kind in the current folder; its sources are written once all
# tests of the folder are known.
function(fulcrum_room_tests result kind)
  file(RELATIVE_PATH room ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE / _ room ${room})
  set(tests ${room}_${kind}_tests)
  set(${result} ${tests} PARENT_SCOPE)
  if(TARGET ${tests})
    return()
  endif()
  add_executable(${tests})
  set_target_properties(${tests} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_include_directories(${tests} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${tests} PRIVATE Qt6::Test)
  target_compile_definitions(${tests} PRIVATE FULCRUM_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
                                              FULCRUM_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(fulcrum_has_gold)
    target_link_options(${tests} PRIVATE -fuse-ld=gold)
  endif()
  # Tests are included by a source that is written: what it says of their anonymous namespaces does not matter.
  target_compile_options(${tests} PRIVATE ${fulcrum_test_options} $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  fulcrum_reuse_precompiled(${tests} test_${kind})
  fulcrum_warnings(${tests})
  if(kind STREQUAL core)
    add_dependencies(core_tests ${tests})
  endif()
  cmake_language(EVAL CODE "cmake_language(DEFER CALL fulcrum_write_room_tests ${tests})")
endfunction()

# Each test brings a main() of its own (QTEST_MAIN): it is compiled under the name of the test, and the driver calls it. With
# FULCRUM_UNITY several are compiled at once, as the sources of a library are.
function(fulcrum_write_room_tests tests)
  get_target_property(names ${tests} FULCRUM_TESTS)
  set(batch 1)
  if(FULCRUM_PCH AND FULCRUM_UNITY)
    set(batch ${fulcrum_unity_batch})
  endif()
  set(written 0)
  set(source "")
  list(LENGTH names count)
  foreach(name ${names})
    string(APPEND source "#define main ${name}_main\n#include \"${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp\"\n#undef main\n")
    string(APPEND declarations "int ${name}_main(int argc, char** argv);\n")
    string(APPEND entries "    {\"${name}\", ${name}_main},\n")
    math(EXPR written "${written} + 1")
    math(EXPR in_batch "${written} % ${batch}")
    if(in_batch EQUAL 0 OR written EQUAL count)
      set(file ${CMAKE_CURRENT_BINARY_DIR}/${tests}_${written}.cpp)
      file(CONFIGURE OUTPUT ${file} CONTENT "${source}" @ONLY)
      target_sources(${tests} PRIVATE ${file})
      set(source "")
    endif()
  endforeach()
  set(driver ${CMAKE_CURRENT_BINARY_DIR}/${tests}.cpp)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/test_driver.cpp.in ${driver} @ONLY)
  target_sources(${tests} PRIVATE ${driver})
  # Of precompiled headers it would take its share of what they leave to each source: a second or two.
  set_source_files_properties(${driver} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
