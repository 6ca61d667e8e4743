# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=... -DSOURCE_DIR=... -DWORK_DIR=... [-DCOMPLETE=ON] -P check.cmake: fails if lupdate cannot tell to which
# class a string belongs (it would stay English whatever the file says) and, if COMPLETE, if a string of the sources is
# missing from a .ts file or stands there unfinished. Works on copies; update_translations changes the files.
foreach(language de en)
  set(copy ${WORK_DIR}/checked_${language}.ts)
  configure_file(${SOURCE_DIR}/translations/fulcrum_${language}.ts ${copy} COPYONLY)
  set(options -silent -no-obsolete -locations none)
  if(language STREQUAL en)
    list(APPEND options -pluralonly)
  endif()
  execute_process(COMMAND ${LUPDATE} ${options} models ui app -I models -I ui -I app -ts ${copy}
                  WORKING_DIRECTORY ${SOURCE_DIR} ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
  if(complaints)
    message(FATAL_ERROR "${complaints}tr() belongs to a class with Q_OBJECT or Q_DECLARE_TR_FUNCTIONS")
  endif()

  set(unfinished)
  file(STRINGS ${copy} lines REGEX "<source>|type=\"unfinished\"" ENCODING UTF-8)
  foreach(line IN LISTS lines)
    if(line MATCHES "<source>(.*)")
      string(REPLACE "</source>" "" source "${CMAKE_MATCH_1}")
    else()
      string(APPEND unfinished "\n  ${source}")
    endif()
  endforeach()
  if(unfinished AND COMPLETE)
    message(SEND_ERROR "fulcrum_${language}.ts lacks (ninja update_translations, then translate):${unfinished}")
  endif()
endforeach()
