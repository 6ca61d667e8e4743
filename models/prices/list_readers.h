// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of price lists, and which one a list is for. A reader is told by titles and keys, never by a file's name.
// Users of this header link nlohmann_json themselves.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/json_records.h"
#include "prices/intake.h"

namespace fulcrum::prices {

// What is known of a list before its rows.
struct ListForm {
  std::string reader;
  bool namesProvider = false;  // a column or key says it
  std::string usualProvider;   // whose form it is
  std::string usualCurrency;   // of the form; empty: rows say it, or it has to be asked for
  bool namesCurrency = false;
  bool isSure = true;  // nothing else has such columns
};

using Fields = std::span<const std::string_view>;

class RowReader {
 public:
  virtual ~RowReader() = default;
  [[nodiscard]] virtual ListForm form() const = 0;
  virtual void row(Fields fields, Intake& intake) = 0;
  virtual void finish(Intake&) {}
};

class RecordReader {
 public:
  virtual ~RecordReader() = default;
  [[nodiscard]] virtual ListForm form() const = 0;
  virtual void record(JsonRecord& record, Intake& intake) = 0;
  virtual void finish(Intake&) {}
};

// Of a header. Problems: "columnMissing" where a known form lacks a column, "unknownPriceList" where nothing fits.
[[nodiscard]] Result<std::unique_ptr<RowReader>> rowReaderFor(Fields header, const ListOptions& options,
                                                              const std::string& rememberedColumns);
// Of a record; null: this record does not say it.
[[nodiscard]] std::unique_ptr<RecordReader> recordReaderFor(const JsonRecord& record, const std::string& wanted);

// The names that --as takes.
[[nodiscard]] std::vector<std::string> readerNames();

// Each reader in a file of its own.
[[nodiscard]] Result<std::unique_ptr<RowReader>> skypilotReader(Fields header);
[[nodiscard]] Result<std::unique_ptr<RowReader>> opencostReader(Fields header);
// Null: the header is none of an offer file.
[[nodiscard]] std::unique_ptr<RowReader> awsOffersReader(Fields header);
[[nodiscard]] std::unique_ptr<RecordReader> awsOffersJsonReader();
// `columns` as ListOptions has it; empty: by usual titles.
[[nodiscard]] Result<std::unique_ptr<RowReader>> tableReader(Fields header, const std::string& columns);
[[nodiscard]] std::unique_ptr<RowReader> gcpYamlReader();  // rows are what stands before and behind a colon, by indent
[[nodiscard]] std::unique_ptr<RecordReader> vantageReader();
[[nodiscard]] std::unique_ptr<RecordReader> azureRetailReader();
[[nodiscard]] std::unique_ptr<RecordReader> offersJsonReader();
[[nodiscard]] std::unique_ptr<RecordReader> opencostJsonReader();
[[nodiscard]] std::unique_ptr<RecordReader> litellmReader();
[[nodiscard]] std::unique_ptr<RecordReader> genaiPricesReader();
[[nodiscard]] std::unique_ptr<RecordReader> portkeyReader();
[[nodiscard]] std::unique_ptr<RecordReader> openRouterReader();
[[nodiscard]] std::unique_ptr<RecordReader> modelsDevReader();
[[nodiscard]] std::unique_ptr<RecordReader> spotAdvisorReader();

}  // namespace fulcrum::prices
