// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every file of the folders given, then `rounds` mutations of them, drawn from a
// fixed seed.
//
//     fuzz_plan_json ROUNDS FILE|FOLDER...
#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "fuzz/fuzz.h"

namespace {

using Bytes = std::string;

std::vector<Bytes> corpusOf(int count, char** names) {
  std::vector<std::filesystem::path> files;
  for (int i = 0; i < count; ++i) {
    if (!std::filesystem::is_directory(names[i]))
      files.emplace_back(names[i]);
    else
      for (const auto& entry : std::filesystem::directory_iterator(names[i])) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Bytes> corpus;
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return corpus;
}

class Mutations {
 public:
  Bytes of(Bytes bytes, const Bytes& other) {
    for (size_t step = 1 + below(4); step > 0 && !bytes.empty(); --step) {
      const size_t at = below(bytes.size());
      switch (below(6)) {
        case 0:
          bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
          break;
        case 1:
          bytes[at] = static_cast<char>(below(256));
          break;
        case 2:
          bytes.erase(at, 1 + below(40));
          break;
        case 3:
          bytes.insert(at, other.substr(below(other.size() + 1), below(60)));
          break;
        case 4:
          bytes.insert(at, kTokens[below(std::size(kTokens))]);
          break;
        default:
          bytes.resize(at);
      }
    }
    return bytes;
  }
  size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

 private:
  static constexpr const char* kTokens[] = {"-1",   "1e308", "0", "\"",     "[]",   "{}",
                                            "null", "\n",    ",", "1e-320", "\xff", "nan"};
  std::mt19937 m_random{20260131};
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const std::vector<Bytes> corpus = corpusOf(argc - 2, argv + 2);
  if (corpus.empty()) return 2;
  const auto run = [](const Bytes& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
  };
  for (const Bytes& bytes : corpus) run(bytes);
  Mutations mutations;
  const int rounds = std::atoi(argv[1]);
  for (int round = 0; round < rounds; ++round) {
    run(mutations.of(corpus[mutations.below(corpus.size())], corpus[mutations.below(corpus.size())]));
  }
  std::printf("%zu files and %d mutations\n", corpus.size(), rounds);
  return 0;
}
