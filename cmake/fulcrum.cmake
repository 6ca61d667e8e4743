# SPDX-License-Identifier: GPL-3.0-or-later
# How a layer and a room of the window are declared; tests.cmake has the tests.

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
  set_property(GLOBAL APPEND PROPERTY FULCRUM_LIBRARIES ${name})
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
