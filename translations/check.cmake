# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DLUPDATE=... -DSOURCE_DIR=... -DWORK_DIR=... -P check.cmake: fails if a string of the sources is missing from a
# .ts file or stands there unfinished. Works on copies; the files themselves are changed by update_translations only.
foreach(language de en)
  set(copy ${WORK_DIR}/checked_${language}.ts)
  configure_file(${SOURCE_DIR}/translations/fulcrum_${language}.ts ${copy} COPYONLY)
  set(options -silent -no-obsolete -locations none)
  if(language STREQUAL en)
    list(APPEND options -pluralonly)
  endif()
  execute_process(COMMAND ${LUPDATE} ${options} models ui app -I models -I ui -I app -ts ${copy}
                  WORKING_DIRECTORY ${SOURCE_DIR} COMMAND_ERROR_IS_FATAL ANY)

  set(unfinished)
  file(STRINGS ${copy} lines REGEX "<source>|type=\"unfinished\"" ENCODING UTF-8)
  foreach(line IN LISTS lines)
    if(line MATCHES "<source>(.*)")
      string(REPLACE "</source>" "" source "${CMAKE_MATCH_1}")
    else()
      string(APPEND unfinished "\n  ${source}")
    endif()
  endforeach()
  if(unfinished)
    message(SEND_ERROR "fulcrum_${language}.ts lacks (ninja update_translations, then translate):${unfinished}")
  endif()
endforeach()
