// SPDX-License-Identifier: GPL-3.0-or-later
#include "prices/import_list.h"

#include <algorithm>
#include <unordered_set>

#include "base/nearest.h"
#include "base/text_encoding.h"
#include "prices/book_text.h"
#include "prices/columns.h"
#include "prices/dates.h"
#include "prices/digest_count.h"
#include "prices/list_rows.h"
#include "prices/provider_guess.h"
#include "prices/spot_series.h"

namespace fulcrum::prices {
namespace {

constexpr size_t kRowsBetweenReports = 20'000;
constexpr size_t kRecordsBeforeRefusal = 50;
constexpr int kHeaderWithin = 12;  // rows

// What a preview keeps: a digest of each offer, so that it counts as an import would.
class Forgetting : public Keeper {
 public:
  Taken keep(const NodeRow& row) override {
    const size_t digest = digestOf(row);
    const Taken taken = seen(digest);
    if (taken == Taken::New) {
      m_nodes.add(digest, false);
      ++m_added;
    }
    return taken;
  }
  Taken keep(const ApiOfferRow& row) override {
    return seen(hashed(row.provider + '\n' + row.model + '\n' + row.asOf + classesText(row.classes)));
  }
  Taken keep(const SpotAdvice& advice) override {
    return seen(hashed(advice.provider + '\n' + advice.sku + '\n' + advice.region + '\n' + advice.asOf));
  }
  Taken keepLater(const NodeRow& row, bool isFurther) override {
    m_nodes.add(digestOf(row), isFurther);
    return Taken::Later;
  }
  Settled settle() override {
    Settled settled = m_nodes.settle();
    settled.added -= std::exchange(m_added, 0);
    return settled;
  }

 private:
  static size_t hashed(const std::string& key) { return std::hash<std::string>()(key); }
  static size_t digestOf(const NodeRow& row) {
    size_t digest = 0;
    const auto mix = [&](size_t hash) { digest ^= hash + 0x9e3779b97f4a7c15ULL + (digest << 6) + (digest >> 2); };
    for (const std::string_view part : {row.provider, row.sku, row.region, row.zone, row.accelerator, row.currency})
      mix(std::hash<std::string_view>()(part));
    for (const double number : {row.gpus, row.onDemand, row.spot, static_cast<double>(row.day)})
      mix(std::hash<double>()(number));
    if (!row.terms.empty()) mix(std::hash<std::string>()(termsText(row.terms)));
    return digest;
  }
  Taken seen(size_t digest) { return m_seen.insert(digest).second ? Taken::New : Taken::Duplicate; }

  std::unordered_set<size_t> m_seen;  // the first node offers; all of APIs and spot, of which there are few
  DigestCount m_nodes;
  size_t m_added = 0;  // node offers that counted at once
};

Problem unknownList() {
  return {.code = "unknownPriceList", .where = {}, .facts = {}};
}

Problem cancelled() {
  return {.code = "importCancelled", .where = {}, .facts = {}};
}

// A form of which a column is missing; any table may lack those of a price list.
bool isOfKnownForm(const Problem& refusal) {
  return std::ranges::any_of(refusal.facts,
                             [](const auto& fact) { return fact.first == "reader" && fact.second != "columns"; });
}

enum class Shape { Rows, Json, Yaml };

std::string beginningOf(const std::filesystem::path& file) {
  constexpr size_t kLooked = 64 << 10;
  ByteSource source(file);
  std::string bytes;
  while (bytes.size() < kLooked && source.append(bytes)) {
  }
  bytes.resize(std::min(bytes.size(), kLooked));
  std::string room;
  return std::string(anyText(bytes, room));
}

Shape shapeOf(std::string_view text) {
  const size_t at = text.find_first_not_of(" \t\r\n");
  if (at != std::string_view::npos && (text[at] == '{' || text[at] == '[')) return Shape::Json;
  if (text.find("\ncompute:") != std::string_view::npos || text.starts_with("compute:")) return Shape::Yaml;
  return Shape::Rows;
}

// Reads one file into an intake.
class Import {
 public:
  Import(const std::filesystem::path& file, const ListOptions& options, PriceBook& book, Keeper& keeper,
         const std::optional<Problem>* keeperProblem, const RowFilter& filter, const Progress& progress)
      : m_file(file),
        m_options(options),
        m_book(book),
        m_keeperProblem(keeperProblem),
        m_progress(progress),
        m_intake(keeper) {
    std::error_code error;
    m_size = std::filesystem::file_size(file, error);
    if (error) m_size = 0;
    m_intake.filter = filter;
    m_intake.source = file.filename().string();
  }

  Result<ImportReport> run() {
    if (!m_options.reader.empty()) {
      const auto known = readerNames();
      if (std::ranges::find(known, m_options.reader) == known.end())
        return Problem{
            .code = "unknownChoice", .where = {}, .facts = {{"value", m_options.reader}, {"choices", joined(known)}}};
    }
    if (auto problem = setDay()) return std::move(*problem);
    const Shape shape = shapeOf(beginningOf(m_file));
    if (auto problem = shape == Shape::Json ? readRecords() : readRows(shape == Shape::Yaml))
      return std::move(*problem);
    if (m_keeperProblem && *m_keeperProblem) return **m_keeperProblem;
    return report();
  }

  // What the user said about columns, with the header it was said of.
  [[nodiscard]] const std::string& header() const { return m_header; }

 private:
  std::optional<Problem> setDay() {
    if (!m_options.asOf.empty()) {
      const auto day = dayOf(m_options.asOf);
      if (!day) return Problem{.code = "asOfFormat", .where = {}, .facts = {{"value", m_options.asOf}}};
      m_intake.day = *day;
      return std::nullopt;
    }
    if (const auto day = dayIn(m_file.filename().string())) {
      m_intake.day = *day;
      m_dayGuess = Guess{"asOf", dateText(*day), {.code = "guessFileName", .where = {}, .facts = {}}, {}};
    } else {
      m_intake.day = dayOfFile(m_file).value_or(1);
      m_dayGuess = Guess{"asOf", dateText(m_intake.day), {.code = "guessFileTime", .where = {}, .facts = {}}, {}};
    }
    return std::nullopt;
  }

  std::optional<Problem> setForm(const ListForm& form) {
    m_form = form;
    m_intake.provider = m_options.provider;
    if (m_intake.provider.empty() && !form.namesProvider) {
      m_intake.provider = form.usualProvider;
      const ProviderGuess guess = providerFrom(m_file);
      if (form.usualProvider.empty() && guess.provider.empty())
        return Problem{.code = "providerAsked", .where = {}, .facts = {{"reader", form.reader}}};
      if (form.usualProvider.empty()) {
        m_intake.provider = guess.provider;
        m_intake.guesses.push_back({"provider",
                                    guess.provider,
                                    {.code = "guessProviderName", .where = {}, .facts = {{"word", guess.word}}},
                                    {}});
      }
    }
    if (!m_intake.provider.empty()) m_newestBefore = m_book.newestDay(m_intake.provider);
    m_intake.currency = m_options.currency;
    if (!m_intake.currency.empty()) return std::nullopt;
    if (form.usualCurrency.empty() && !form.namesCurrency)
      return Problem{.code = "currencyAsked", .where = {}, .facts = {}};
    m_intake.currency = form.usualCurrency;
    if (!form.namesCurrency && !form.usualCurrency.empty())
      m_intake.guesses.push_back(
          {"currency",
           form.usualCurrency,
           m_currencyOfCells ? Problem{.code = "guessCells", .where = {}, .facts = {}}
           : form.reader == "columns"
               ? Problem{.code = "guessTitles", .where = {}, .facts = {}}
               : Problem{.code = "guessFormCurrency", .where = {}, .facts = {{"reader", form.reader}}},
           {}});
    return std::nullopt;
  }

  // Whether to go on, asked now and then.
  bool goOn(double share) {
    if (m_keeperProblem && *m_keeperProblem) return false;
    return !m_progress || m_progress(std::min(share, 1.0));
  }

  std::optional<Problem> readRows(bool yaml) {
    auto opened = ListRows::open(m_file);
    if (!opened) return opened.problems().front();
    ListRows& rows = opened.value();
    std::vector<std::string_view> fields;
    std::unique_ptr<RowReader> reader;
    if (yaml || m_options.reader == "gcp-yml") {
      reader = gcpYamlReader();
    } else {
      auto made = readerOfHeader(rows, fields);
      if (!made) return rows.problem() ? *rows.problem() : made.problems().front();
      reader = std::move(made).value();
      m_intake.mark = rows.decimalMark();
    }
    ListForm form = reader->form();
    const bool isUnknown = m_options.currency.empty() && form.usualCurrency.empty() && !form.namesCurrency;
    if (isUnknown) form.usualCurrency = rows.currency();
    m_currencyOfCells = isUnknown;
    if (auto problem = setForm(form)) return problem;
    size_t since = 0;
    while (rows.next(fields)) {
      reader->row(fields, m_intake);
      if (++since < kRowsBetweenReports) continue;
      since = 0;
      if (!goOn(rows.share())) return stopped();
    }
    if (rows.problem()) return *rows.problem();
    reader->finish(m_intake);
    return std::nullopt;
  }

  // Some lists say what they are before their header. What is wrong is said of the row that comes closest to one.
  Result<std::unique_ptr<RowReader>> readerOfHeader(ListRows& rows, std::vector<std::string_view>& fields) {
    Problems refusal{unknownList()};
    for (int row = 0; row < kHeaderWithin && rows.next(fields); ++row) {
      for (std::string_view& title : fields) title = cell(Fields(&title, 1), 0);
      std::string header;
      for (const std::string_view title : fields) header.append(title) += '\n';
      auto made = rowReaderFor(fields, m_options, m_book.rememberedColumns(header));
      if (made) {
        m_header = std::move(header);
        return made;
      }
      if (refusal.front().code == unknownList().code) refusal = made.problems();
    }
    return refusal;
  }

  std::optional<Problem> readRecords() {
    std::unique_ptr<RecordReader> reader;
    std::vector<JsonRecord> before;  // what the form was told from
    std::optional<Problem> refusal;
    size_t since = 0;
    auto problem = readJsonRecords(m_file, [&](JsonRecord& record, size_t bytes) {
      if (!reader) {
        reader = recordReaderFor(record, m_options.reader);
        if (!reader) {
          before.push_back(std::move(record));
          return before.size() < kRecordsBeforeRefusal;
        }
        refusal = setForm(reader->form());
        if (refusal) return false;
        for (JsonRecord& each : before) reader->record(each, m_intake);
        before.clear();
      }
      reader->record(record, m_intake);
      const double share = m_size > 0 ? static_cast<double>(bytes) / static_cast<double>(m_size) : 0.0;
      if (++since % 64 == 0 && !goOn(share)) {
        refusal = stopped();
        return false;
      }
      return true;
    });
    if (problem) return problem;
    if (refusal) return refusal;
    if (!reader) return spotSeriesIn(m_file).value_or(unknownList());
    reader->finish(m_intake);
    return std::nullopt;
  }

  [[nodiscard]] Problem stopped() const {
    return m_keeperProblem && *m_keeperProblem ? **m_keeperProblem : cancelled();
  }

  Result<ImportReport> report() {
    m_intake.settle();
    if (m_keeperProblem && *m_keeperProblem) return **m_keeperProblem;
    if (m_intake.taken() == 0) {
      const bool filtered = m_intake.skipped().contains(skip::kFiltered);
      return Problem{.code = filtered               ? "nothingWanted"
                             : m_intake.rows() == 0 ? "emptyPriceList"
                                                    : "noPrices",
                     .where = {},
                     .facts = {{"rows", std::to_string(m_intake.rows())}, {"reader", m_form.reader}}};
    }
    ImportReport result{.file = bookName(), .reader = m_form.reader};
    result.asOf = dateText(m_intake.newestDay());
    const bool ownDay = m_intake.newestDay() != m_intake.day || m_form.reader == "gcp-yml";
    for (const std::string& currency : m_intake.currencies())
      result.currency += (result.currency.empty() ? "" : ", ") + currency;
    if (result.currency.empty()) result.currency = m_intake.currency;
    if (m_intake.currencies().size() > 1)
      m_intake.notes.push_back({.severity = Severity::Note,
                                .code = "mixedCurrencies",
                                .where = {},
                                .facts = {{"currencies", result.currency}}});
    noteOlder(result);
    result.rows = m_intake.rows();
    result.taken = m_intake.taken();
    result.added = m_intake.added();
    result.skipped = m_intake.skipped();
    result.first = m_intake.first();
    if (m_dayGuess && !ownDay) m_intake.guesses.push_back(*m_dayGuess);
    result.guesses = std::move(m_intake.guesses);
    result.notes = std::move(m_intake.notes);
    return result;
  }

  void noteOlder(const ImportReport& result) {
    if (m_newestBefore <= m_intake.newestDay() || m_newestBefore == 0) return;
    m_intake.notes.push_back({.severity = Severity::Note,
                              .code = "olderThanBook",
                              .where = {},
                              .facts = {{"date", result.asOf}, {"newest", dateText(m_newestBefore)}}});
  }

  [[nodiscard]] std::string bookName() const {
    const auto text = m_file.u8string();
    return {text.begin(), text.end()};
  }

  std::filesystem::path m_file;
  const ListOptions& m_options;
  PriceBook& m_book;
  const std::optional<Problem>* m_keeperProblem;
  const Progress& m_progress;
  Intake m_intake;
  ListForm m_form;
  std::optional<Guess> m_dayGuess;
  std::string m_header;
  bool m_currencyOfCells = false;
  std::uintmax_t m_size = 0;
  int m_newestBefore = 0;
};

}  // namespace

Result<ImportReport> previewPriceList(const std::filesystem::path& file, const ListOptions& options, PriceBook& book,
                                      const RowFilter& filter, const Progress& progress) {
  Forgetting keeper;
  return Import(file, options, book, keeper, nullptr, filter, progress).run();
}

Result<ImportReport> importPriceList(const std::filesystem::path& file, const ListOptions& options, PriceBook& book,
                                     const RowFilter& filter, const Progress& progress) {
  auto begun = ImportSession::begin(book);
  if (!begun) return begun.problems();
  ImportSession& session = *begun.value();
  Import import(file, options, book, session, &session.problem(), filter, progress);
  auto report = import.run();
  if (!report) return report;
  if (!options.columns.empty()) session.rememberColumns(import.header(), options.columns);
  if (auto problem = session.commit()) return std::move(*problem);
  return report;
}

bool looksLikePriceList(const std::filesystem::path& file) {
  const std::string text = beginningOf(file);
  const Shape shape = shapeOf(text);
  if (shape == Shape::Yaml) return text.find("instance:") != std::string::npos;
  if (shape == Shape::Json) {
    bool found = false;
    size_t seen = 0;
    // A cut-off record is no matter: what is asked is whether one was recognised.
    (void)readJsonRecords(file, [&](JsonRecord& record, size_t) {
      found = recordReaderFor(record, {}) != nullptr;
      return !found && ++seen < kRecordsBeforeRefusal;
    });
    return found || spotSeriesIn(file);
  }
  auto rows = ListRows::open(file);
  std::vector<std::string_view> header;
  for (int row = 0; rows && row < kHeaderWithin && rows.value().next(header); ++row) {
    const auto reader = rowReaderFor(header, {}, {});
    // A known list that lacks a column is refused by its name.
    if (reader ? reader.value()->form().isSure : isOfKnownForm(reader.problems().front())) return true;
  }
  return false;
}

}  // namespace fulcrum::prices
