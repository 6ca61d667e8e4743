# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=... -DTEMPLATE=... -DOUT=... -DVERSION=... -P make_man.cmake: a man page whose synopsis is what the program
# prints for --help, so that it cannot say anything else. Where @HELP@ stands in the template, that is put.
set(ENV{LC_ALL} C.UTF-8)
set(ENV{LANGUAGE} en)
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help ERROR_VARIABLE errors RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} --help failed: ${errors}")
endif()
cmake_path(GET PROGRAM PARENT_PATH folder)
string(REPLACE "${folder}/" "" help "${help}")
# As roff takes it: no backslashes, hyphens that can be copied, and no line that begins like a request.
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" help "${help}")
string(STRIP "${help}" help)
set(HELP ".nf\n${help}\n.fi")
configure_file(${TEMPLATE} ${OUT} @ONLY)
