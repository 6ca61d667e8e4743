// SPDX-License-Identifier: GPL-3.0-or-later
// Any CSV of node prices, by its titles or by those that the user names: tables of AWS and Google with terms, offers of
// many providers. The unit is read from the title: an hour, else a second, month or year; a node, else a GPU.
#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/conversions.h"
#include "base/currency_codes.h"
#include "base/quantity.h"
#include "exchange/delimited_table.h"
#include "prices/columns.h"
#include "prices/dates.h"
#include "prices/gcp_machines.h"

namespace fulcrum::prices {
namespace {

enum Role {
  Sku,
  Region,
  Zone,
  Accelerator,
  Gpus,
  OnDemand,
  Spot,
  Reserved1y,
  Reserved3y,
  IsSpot,
  AsOf,
  Currency,
  Provider,
  Url,
  PriceUnit
};
constexpr int kRoles = 15;
constexpr std::array<std::string_view, kRoles> kNames{"sku",      "region",   "zone",       "accelerator", "gpus",
                                                      "onDemand", "spot",     "reserved1y", "reserved3y",  "isSpot",
                                                      "asOf",     "currency", "provider",   "source",      "unit"};

// In the words of plainTitle(): currencies are left out. The first that is there counts.
const std::array<std::vector<std::string_view>, kRoles>& usualTitles() {
  static const std::array<std::vector<std::string_view>, kRoles> kTitles{{
      {"instance_type", "instance", "machine_type", "sku", "vm_size", "size", "flavor", "flavour", "plan",
       "instance_name", "offer", "vm_type", "node_type", "server_type", "instanz", "instanztyp"},
      {"region", "location", "datacenter", "data_center", "region_id", "geolocation", "arm_region_name", "standort"},
      {"availability_zone", "zone", "az"},
      {"gpu_type", "gpu_model", "gpu_name", "accelerator", "accelerator_name", "accelerator_type", "gpu", "card",
       "grafikkarte", "gpu_typ", "item"},
      {"gpu_count", "gpu_count_typical", "gpus", "num_gpus", "accelerator_count", "gpu_number", "gpus_per_node",
       "gpus_per_instance", "number_of_gpus", "accelerators", "count", "gpu_quantity", "anzahl_gpus", "gpu_anzahl"},
      {"on_demand_hourly",
       "price_per_hour",
       "hourly_price",
       "hourly_rate",
       "hourly_cost",
       "hourly",
       "hour",
       "per_hour",
       "price_hour",
       "on_demand_per_hour",
       "on_demand_price_per_hour",
       "on_demand_hourly_price",
       "hourly_on_demand",
       "on_demand_price",
       "on_demand",
       "price_hourly",
       "cost_per_hour",
       "rate_per_hour",
       "instance_price_per_hour",
       "price_per_instance_per_hour",
       "price_per_node_hour",
       "price_per_node_per_hour",
       "node_price_per_hour",
       "dph_total",
       "secure_cloud_per_hour",
       "secure_cloud",
       "secure_price",
       "on_demand_per_gpu_hour",
       "on_demand_per_gpu_per_hour",
       "on_demand_price_per_gpu_hour",
       "price_per_instance_hour",
       "preis_per_hour",
       "stundenpreis",
       "price_per_gpu_hour",
       "price_per_gpu_per_hour",
       "price_per_hour_per_gpu",
       "per_gpu_hour",
       "per_gpu_per_hour",
       "per_hour_per_gpu",
       "gpu_hour_price",
       "cost_per_gpu_hour",
       "hourly_price_per_gpu",
       "price_per_minute",
       "cost_per_minute",
       "price_per_second",
       "cost_per_second",
       "price_second",
       "per_second",
       "price_per_day",
       "daily_price",
       "daily",
       "per_day",
       "monthly_price",
       "monthly_cost",
       "monthly_rate",
       "price_per_month",
       "cost_per_month",
       "price_month",
       "price_monthly",
       "per_month",
       "month",
       "monthly",
       "on_demand_monthly",
       "preis_per_month",
       "monatspreis",
       "yearly_price",
       "annual_price",
       "price_per_year",
       "list_price",
       "unit_price",
       "list_unit_price",
       "price",
       "rate",
       "cost",
       "preis"},
      {"spot_hourly", "hour_spot", "spot_price", "spot", "spot_price_per_hour", "spot_per_hour", "spot_hourly_price",
       "spot_per_gpu_hour", "spot_per_gpu_per_hour", "spot_price_per_gpu_hour", "preemptible", "preemptible_price",
       "interruptible_price", "spotpreis"},
      {"reserved_1yr_std_no_upfront_hourly", "reserved_1y_hourly", "reserved_1yr_hourly", "month_1y", "reserved_1y",
       "reserved1y", "1y_reserved", "1yr_reserved", "1_year_commitment", "reserved_1_year", "1_year_reserved",
       "1yr_hourly", "1_year", "1y"},
      {"reserved_3yr_std_no_upfront_hourly", "reserved_3y_hourly", "reserved_3yr_hourly", "month_3y", "reserved_3y",
       "reserved3y", "3y_reserved", "3yr_reserved", "3_year_commitment", "reserved_3_year", "3_year_reserved",
       "3yr_hourly", "3_year", "3y"},
      {"is_spot", "preemptible_flag", "interruptible"},
      {"snapshot_timestamp", "snapshot_utc", "collected_at", "as_of", "date", "timestamp", "effective_date",
       "valid_from", "updated_at", "last_updated", "datum"},
      {"currency", "currency_code", "price_currency", "pricing_currency", "billing_currency", "waehrung",
       "w\u00E4hrung"},
      {"provider", "provider_id", "provider_name", "cloud", "vendor", "cloud_provider", "supplier", "anbieter"},
      {"source_url", "url", "source"},
      {"pricing_unit", "price_unit", "unit", "unit_of_measure", "einheit"},
  }};
  return kTitles;
}

std::string lowercase(std::string_view text) {
  std::string small(text);
  for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return small;
}

std::string uppercase(std::string_view text) {
  std::string large(text);
  for (char& c : large) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return large;
}

struct PlainTitle {
  std::string words;  // small, with one stroke between two; `$/GPU/hr` is per_gpu_per_hour
  std::string currency;
};

PlainTitle plainTitle(std::string_view title) {
  std::string small = lowercase(title);
  PlainTitle plain;
  for (const CurrencySign& each : currencySigns()) {
    const std::string sign = lowercase(each.sign);
    for (size_t at = small.find(sign); at != std::string::npos; at = small.find(sign)) {
      small.replace(at, sign.size(), " ");
      plain.currency = usualCurrency({each.codes});
    }
  }
  constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"hr", "hour"},     {"hrs", "hour"},   {"h", "hour"},    {"hours", "hour"},
      {"stunde", "hour"}, {"pro", "per"},    {"mo", "month"},  {"mth", "month"},
      {"monat", "month"}, {"sec", "second"}, {"s", "second"},  {"sekunde", "second"},
      {"min", "minute"},  {"yr", "year"},    {"jahr", "year"}, {"ondemand", "on_demand"}};
  const auto add = [&](std::string word) {
    for (const auto& [short_, whole] : kWords) {
      if (word == short_) word = whole;
    }
    if (const std::string code = uppercase(word); isCurrencyCode(code)) {
      const bool inBrackets = title.find('(' + code + ')') != std::string_view::npos;
      if (!isAlsoAWord(code) || inBrackets) {
        plain.currency = code;
        return;
      }
    }
    if (word.empty() || word == "in" || word == "the" || word == "a") return;
    if (!plain.words.empty()) plain.words += '_';
    plain.words += word;
  };
  std::string word;
  for (const char c : small) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || byte >= 0x80) {
      word += c;
      continue;
    }
    add(std::move(word));
    word.clear();
    if (c == '/') add("per");
  }
  add(std::move(word));
  return plain;
}

struct Scale {
  double factor = 1;
  bool perGpu = false;
  std::string unit = "hour";
  bool isSaid = false;  // or it is taken for an hour
};

// What a title says of the unit of its prices.
Scale scaleOf(std::string_view title) {
  const std::string words = '_' + plainTitle(title).words + '_';
  const auto says = [&](std::string_view word) { return words.find(word) != std::string::npos; };
  Scale scale{.perGpu = says("per_gpu") || says("gpu_hour")};
  scale.isSaid = true;
  if (says("hour")) return scale;
  scale.isSaid = false;
  const auto is = [&](double hours, const char* unit) {
    scale.isSaid = true;
    scale.factor = 1 / hours;
    scale.unit = unit;
  };
  if (says("second")) {
    is(1 / kSecondsPerHour, "second");
  } else if (says("_minute")) {
    is(1.0 / 60, "minute");
  } else if (says("_day_") || says("_daily_")) {
    is(24, "day");
  } else if (says("month") || says("monat")) {
    is(kHoursPerMonth, "month");
  } else if (says("yearly") || says("annual") || says("per_year")) {
    is(kHoursPerMonth * kMonthsPerYear, "year");
  }
  return scale;
}

struct TableColumns {
  std::array<int, kRoles> at{};
  std::array<Scale, kRoles> scale;
  std::string form = "columns";
  std::string currency;  // that titles name
  bool guessed = true;
  std::string mapping;
};

class TableReader : public RowReader {
 public:
  explicit TableReader(TableColumns columns) : m_columns(std::move(columns)) {}

  ListForm form() const override {
    return {.reader = m_columns.form,
            .namesProvider = has(Provider),
            .usualProvider = m_columns.form == "aws-table"   ? "aws"
                             : m_columns.form == "gcp-table" ? "gcp"
                                                             : "",
            .usualCurrency = m_columns.form == "columns" ? m_columns.currency : "USD",
            .namesCurrency = has(Currency),
            .isSure = m_columns.form != "columns" || (has(Accelerator) && has(Gpus) && has(OnDemand))};
  }

  void row(Fields fields, Intake& intake) override {
    if (!m_noted) note(intake);
    NodeRow row{.provider = text(fields, Provider),
                .sku = text(fields, Sku),
                .region = text(fields, Region),
                .zone = text(fields, Zone),
                .accelerator = text(fields, Accelerator),
                .currency = text(fields, Currency),
                .source = text(fields, Url)};
    const auto gpus = cellPrice(text(fields, Gpus), intake.mark);
    if (!gpus) return intake.skip(skip::kNoNumber);
    row.gpus = *gpus;
    if (const auto machine = gcpMachine(row.sku); machine && row.accelerator.empty()) {
      row.accelerator = machine->accelerator;
      row.gpus = machine->gpus;
    }
    if (row.gpus == 0) row.gpus = 1;
    if (row.sku.empty()) row.sku = row.accelerator;
    if (has(AsOf)) row.day = dayOf(text(fields, AsOf)).value_or(0);
    std::optional<Scale> said;  // of this row, in place of what titles say
    if (const std::string_view unit = text(fields, PriceUnit); !unit.empty()) {
      said = scaleOf("per " + std::string(unit));
      if (!said->isSaid) return intake.skip(skip::kOtherUnit);
    }
    std::array<double, kRoles> prices{};
    for (const Role role : {OnDemand, Spot, Reserved1y, Reserved3y}) {
      const auto price = cellPrice(text(fields, role), intake.mark);
      if (!price) return intake.skip(skip::kNoNumber);
      if (*price < 0) return intake.skip(skip::kNegative);
      const Scale& scale = said ? *said : m_columns.scale[role];
      prices[role] = *price * scale.factor * (scale.perGpu ? row.gpus : 1.0);
    }
    if (row.currency.empty()) row.currency = currencyOfCells(fields, intake.currency);
    const std::string_view flag = text(fields, IsSpot);
    const bool isSpot =
        !flag.empty() && (flag[0] == 'T' || flag[0] == 't' || flag[0] == '1' || flag[0] == 'y' || flag[0] == 'Y');
    row.onDemand = isSpot ? 0 : prices[OnDemand];
    row.spot = isSpot ? prices[OnDemand] : prices[Spot];
    addTerm(12, prices[Reserved1y], prices[OnDemand], row);
    addTerm(36, prices[Reserved3y], prices[OnDemand], row);
    if (row.accelerator.empty() && (has(Accelerator) || m_columns.form != "columns"))
      return intake.skip(skip::kNoAccelerator);
    intake.take(std::move(row));
  }

 private:
  [[nodiscard]] bool has(Role role) const { return m_columns.at[role] >= 0; }
  [[nodiscard]] std::string_view text(Fields fields, Role role) const { return cell(fields, m_columns.at[role]); }

  // Of a list without a column for it: what stands beside the prices of this row, where that is not the list's.
  [[nodiscard]] std::string_view currencyOfCells(Fields fields, std::string_view usual) const {
    for (const Role role : {OnDemand, Spot, Reserved1y, Reserved3y}) {
      const std::string_view cell = text(fields, role);
      const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
      if (cell.empty() || (isDigit(cell.front()) && isDigit(cell.back()))) continue;
      const CurrencyMark mark = currencyMarkIn(cell);
      if (!mark.codes.empty() && std::ranges::find(mark.codes, usual) == mark.codes.end()) return mark.codes.front();
    }
    return {};
  }

  // A term at the on-demand price is how some tables say that there is none.
  static void addTerm(int months, double price, double onDemand, NodeRow& row) {
    if (price > 0 && (onDemand <= 0 || price < onDemand * (1 - 1e-9)))
      row.terms.push_back({.months = months, .pricePerHour = price});
  }

  void note(Intake& intake) {
    m_noted = true;
    if (m_columns.form != "columns" || !m_columns.guessed) return;
    intake.guesses.push_back({"columns", m_columns.mapping, {.code = "guessTitles", .where = {}, .facts = {}}, {}});
    const Scale& scale = m_columns.scale[has(OnDemand) ? OnDemand : Spot];
    if (scale.unit != "hour")
      intake.guesses.push_back({"priceUnit", scale.unit, {.code = "guessTitles", .where = {}, .facts = {}}, {}});
  }

  TableColumns m_columns;
  bool m_noted = false;
};

int roleOf(std::string_view name) {
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (sameTitle(kNames[i], name)) return static_cast<int>(i);
  }
  return -1;
}

std::string joinedRoles() {
  std::string text;
  for (const std::string_view name : kNames) text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

// `sku=Machine,onDemand=Price/month`: a unit behind a slash stands in place of what the title says.
Result<TableColumns> named(Fields header, const std::string& mapping) {
  TableColumns columns{.guessed = false, .mapping = mapping};
  columns.at.fill(-1);
  for (size_t from = 0; from < mapping.size();) {
    const size_t end = std::min(mapping.find(',', from), mapping.size());
    const std::string_view part = std::string_view(mapping).substr(from, end - from);
    from = end + 1;
    const size_t equals = part.find('=');
    const int role = roleOf(part.substr(0, equals));
    if (equals == std::string_view::npos || role < 0)
      return Problem{
          .code = "columnRole", .where = {}, .facts = {{"value", std::string(part)}, {"choices", joinedRoles()}}};
    std::string_view title = part.substr(equals + 1);
    int at = columnOf(header, {title});
    Scale scale = scaleOf(title);
    if (const size_t slash = title.rfind('/'); at < 0 && slash != std::string_view::npos) {
      scale = scaleOf("per " + std::string(title.substr(slash + 1)));
      title = title.substr(0, slash);
      at = columnOf(header, {title});
    }
    if (at < 0) return columnMissing("columns", title, header);
    columns.at[static_cast<size_t>(role)] = at;
    columns.scale[static_cast<size_t>(role)] = scale;
  }
  if (columns.at[OnDemand] < 0 && columns.at[Spot] < 0) return columnMissing("columns", "onDemand", header);
  if (columns.at[Sku] < 0 && columns.at[Accelerator] < 0) return columnMissing("columns", "sku", header);
  return columns;
}

TableColumns usual(Fields header) {
  std::vector<PlainTitle> titles;
  for (const std::string_view title : header) titles.push_back(plainTitle(title));
  TableColumns columns;
  columns.at.fill(-1);
  for (size_t role = 0; role < kRoles; ++role) {
    for (const std::string_view usual : usualTitles()[role]) {
      const auto found =
          std::ranges::find_if(titles, [&](const PlainTitle& title) { return sameTitle(title.words, usual); });
      const int at = found == titles.end() ? -1 : static_cast<int>(found - titles.begin());
      if (at < 0 || std::ranges::find(columns.at, at) != columns.at.end()) continue;
      columns.at[role] = at;
      columns.scale[role] = scaleOf(header[static_cast<size_t>(at)]);
      columns.mapping += (columns.mapping.empty() ? "" : ",") + std::string(kNames[role]) + '=' +
                         std::string(header[static_cast<size_t>(at)]);
      break;
    }
  }
  for (const Role price : {Spot, OnDemand}) {
    const int at = columns.at[price];
    if (at >= 0 && !titles[static_cast<size_t>(at)].currency.empty())
      columns.currency = titles[static_cast<size_t>(at)].currency;
  }
  return columns;
}

}  // namespace

Result<std::unique_ptr<RowReader>> tableReader(Fields header, const std::string& mapping) {
  const auto made = [](TableColumns columns) -> Result<std::unique_ptr<RowReader>> {
    return std::unique_ptr<RowReader>(std::make_unique<TableReader>(std::move(columns)));
  };
  if (!mapping.empty()) {
    auto columns = named(header, mapping);
    return columns ? made(std::move(columns).value()) : Result<std::unique_ptr<RowReader>>(columns.problems());
  }
  TableColumns columns = usual(header);
  const auto has = [&](std::string_view title) { return columnOf(header, {title}) >= 0; };
  if (has("on_demand_hourly") && has("instance_type")) columns.form = "aws-table";
  if (has("month_1y") && has("hour_spot")) columns.form = "gcp-table";
  if (has("gpu_type") && has("is_spot") && columns.at[Provider] >= 0) columns.form = "offers-csv";
  const bool named = columns.at[Sku] >= 0 || columns.at[Accelerator] >= 0;
  if (!named) return Problem{.code = "unknownPriceList", .where = {}, .facts = {}};
  if (columns.at[OnDemand] < 0 && columns.at[Spot] < 0) return columnMissing("columns", "price_per_hour", header);
  return made(std::move(columns));
}

}  // namespace fulcrum::prices
