// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between compilers and operating systems, in one place.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace fulcrum {

// Creates an empty file that did not exist, readable and writable for its owner only.
[[nodiscard]] std::error_code createExclusively(const std::filesystem::path& file);
// Returns when the contents of a file, or the entries of a folder, are on the disk. Folders cannot be flushed on
// Windows, which needs no such call.
[[nodiscard]] std::error_code flushFile(const std::filesystem::path& file);
[[nodiscard]] std::error_code flushDirectory(const std::filesystem::path& folder);
// Two files of one folder change names at one instant. `function_not_supported` where the system or the file system
// cannot do that.
[[nodiscard]] std::error_code exchangeFiles(const std::filesystem::path& a, const std::filesystem::path& b);
// What new files are allowed by the user's own settings, as they were when the program started.
[[nodiscard]] std::filesystem::perms defaultPermissions();
// Whether the user may create files in a folder, or write to an existing file.
[[nodiscard]] bool isWritable(const std::filesystem::path& path);

// Memory that was freed is kept for what is allocated next, up to 64 MB, instead of going back to the system and being
// cleared anew: a plan is evaluated in a loop that allocates the same sizes each time. For the beginning of a program;
// nothing where the allocator knows no such choice.
void keepFreedMemory();

[[nodiscard]] std::string hostName();
// Names this process so that no other one on this machine, before or after, is named the same: number of the process
// and a digest of when it began, `4711-9f3a2c1b`.
[[nodiscard]] std::string processMark();
// Whether the process with that mark still runs. True when that cannot be known.
[[nodiscard]] bool isRunning(std::string_view mark);

}  // namespace fulcrum

// FULCRUM_WIDE_VECTORS before a function: compiled for any x86-64, for AVX2 and for AVX-512, chosen when the program
// starts. Without support of the compiler and its loader the function is compiled once.
// FULCRUM_INLINE_IN_CLONES before a function that such functions call: it must be compiled with each of them.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__gnu_linux__)
#define FULCRUM_WIDE_VECTORS __attribute__((target_clones("avx512f", "avx2", "default")))
#define FULCRUM_INLINE_IN_CLONES inline __attribute__((always_inline))
#else
#define FULCRUM_WIDE_VECTORS
#define FULCRUM_INLINE_IN_CLONES inline
#endif
