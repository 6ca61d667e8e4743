// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file of function calls, answered row by row.
#pragma once

#include <iosfwd>

namespace fulcrum::finance {

// Reads a CSV (RFC 4180, UTF-8 with or without a byte order mark) with the columns `function` and `inputs_json`, found
// by their headers; others are ignored. Writes `function,inputs_json,result,error`, a row for each row read: `result`
// is JSON, empty where `error` says why there is none. Warnings, such as several rates of return, go to `err` as
// `row 3: ...`, counting the rows below the header from 1.
//
// Returns the exit code: 0 where the file could be read, whatever its rows say; 1 where it could not, with the reason
// on `err` and nothing on `out`.
int runFinanceBatch(std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace fulcrum::finance
