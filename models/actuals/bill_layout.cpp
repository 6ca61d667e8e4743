// SPDX-License-Identifier: GPL-3.0-or-later
#include "actuals/bill_layout.h"

#include <algorithm>
#include <cctype>
#include <span>

namespace fulcrum::actuals {
namespace {

struct ColumnTitles {
  Column column;
  std::string_view titles;         // plain, separated by spaces; the first that is there counts
  std::string_view required = {};  // its usual title, where there is no bill without it
};

constexpr ColumnTitles kFocus[] = {
    {Column::Date, "chargeperiodstart", "ChargePeriodStart"},
    {Column::Billed, "billedcost", "BilledCost"},
    {Column::Effective, "effectivecost amortizedcost", "EffectiveCost"},
    {Column::Currency, "billingcurrency"},
    {Column::List, "listcost"},
    {Column::Contracted, "contractedcost"},
    {Column::Provider, "serviceprovidername providername provider invoiceissuername publishername"},
    {Column::Account, "subaccountid subaccountname billingaccountid"},
    {Column::Service, "servicename"},
    {Column::Region, "regionid regionname region"},
    {Column::Sku, "xskuinstancetype xinstancetype instancetype xskudescription"},
    {Column::SkuDetails, "skupricedetails xskudetails"},
    {Column::SkuFallback, "skuid"},
    {Column::Category, "servicecategory"},
    {Column::Charge, "chargecategory chargetype"},
    {Column::Pricing, "pricingcategory"},
    {Column::CommitmentId, "commitmentdiscountid"},
    {Column::Status, "commitmentdiscountstatus chargesubcategory"},
    {Column::Quantity, "consumedquantity usagequantity"},
    {Column::Unit, "consumedunit usageunit"},
    {Column::PricingQuantity, "pricingquantity"},
    {Column::PricingUnit, "pricingunit"},
    {Column::CommitmentQuantity, "commitmentdiscountquantity"},
    {Column::CommitmentUnit, "commitmentdiscountunit"},
    {Column::Tags, "tags"},
    {Column::PeriodStart, "billingperiodstart"},
    {Column::PeriodEnd, "billingperiodend"},
};
constexpr ColumnTitles kAwsCur[] = {
    {Column::Date, "lineitemusagestartdate", "lineItem/UsageStartDate"},
    {Column::Billed, "lineitemunblendedcost", "lineItem/UnblendedCost"},
    {Column::Currency, "lineitemcurrencycode"},
    {Column::List, "pricingpublicondemandcost"},
    {Column::Provider, "billbillingentity"},
    {Column::Account, "lineitemusageaccountid"},
    {Column::Service, "lineitemproductcode"},
    {Column::Region, "productregioncode productregion lineitemavailabilityzone"},
    {Column::Sku, "productinstancetype"},
    {Column::SkuDetails, "product"},
    {Column::SkuFallback, "lineitemusagetype"},
    {Column::Category, "productproductfamily"},
    {Column::Charge, "lineitemlineitemtype", "lineItem/LineItemType"},
    {Column::Pricing, "pricingterm"},
    {Column::Quantity, "lineitemusageamount"},
    {Column::Unit, "pricingunit"},
    {Column::Tags, "resourcetags"},
    {Column::PeriodStart, "billbillingperiodstartdate"},
    {Column::PeriodEnd, "billbillingperiodenddate"},
    {Column::SavingsPlanCost, "savingsplansavingsplaneffectivecost"},
    {Column::SavingsPlanCommitment, "savingsplantotalcommitmenttodate"},
    {Column::SavingsPlanUsed, "savingsplanusedcommitment"},
    {Column::ReservationCost, "reservationeffectivecost"},
    {Column::ReservationUnusedUpfront, "reservationunusedamortizedupfrontfeeforbillingperiod"},
    {Column::ReservationUnusedRecurring, "reservationunusedrecurringfee"},
    {Column::ReservationArn, "reservationreservationarn"},
};
constexpr ColumnTitles kAzure[] = {
    {Column::Date, "date usagedatetime usagedate", "Date"},
    {Column::Billed, "costinbillingcurrency cost pretaxcost", "CostInBillingCurrency"},
    {Column::Currency, "billingcurrencycode billingcurrency currency currencycode"},
    {Column::List, "paygcostinbillingcurrency"},
    {Column::Account, "subscriptionid subscriptionguid subscriptionname"},
    {Column::Service, "metercategory consumedservice"},
    {Column::Region, "resourcelocation resourcelocationnormalized meterregion"},
    {Column::SkuDetails, "additionalinfo"},
    {Column::SkuFallback, "metername productname product"},
    {Column::Category, "servicefamily metercategory"},
    {Column::Charge, "chargetype"},
    {Column::Pricing, "pricingmodel"},
    {Column::CommitmentId, "reservationid benefitid"},
    {Column::Quantity, "quantity usagequantity"},
    {Column::Unit, "unitofmeasure"},
    {Column::Tags, "tags"},
    {Column::PeriodStart, "billingperiodstartdate"},
    {Column::PeriodEnd, "billingperiodenddate"},
};
constexpr ColumnTitles kGcp[] = {
    {Column::Date, "usagestarttime usagestartdate", "usage_start_time"},
    {Column::Billed, "cost", "cost"},
    {Column::Currency, "currency"},
    {Column::List, "costatlist"},
    {Column::Account, "projectid billingaccountid"},
    {Column::Service, "servicedescription serviceid"},
    {Column::Region, "locationregion locationlocation"},
    {Column::SkuFallback, "skudescription skuid"},
    {Column::Charge, "costtype"},
    {Column::Quantity, "usageamountinpricingunits usageamount"},
    {Column::Unit, "usagepricingunit usageunit"},
    {Column::Credits, "credits"},
    {Column::Tags, "labels"},
};
constexpr ColumnTitles kOci[] = {
    {Column::Date, "lineitemintervalusagestart", "lineItem/intervalUsageStart"},
    {Column::Billed, "costmycost", "cost/myCost"},
    {Column::Currency, "costcurrencycode"},
    {Column::Account, "productcompartmentname productcompartmentid lineitemtenantid"},
    {Column::Service, "productservice"},
    {Column::Region, "productregion"},
    {Column::SkuFallback, "productdescription costproductsku"},
    {Column::Quantity, "usagebilledquantity"},
    {Column::Unit, "costskuunitdescription costbillingunitreadable"},
};
constexpr ColumnTitles kOpenCost[] = {
    {Column::Date, "date start windowstart window day", "Date"},
    {Column::Effective, "totalcost", "TotalCost"},
    {Column::Currency, "currency"},
    {Column::Account, "cluster propertiescluster"},
    {Column::Service, "namespace propertiesnamespace name"},
    {Column::SkuFallback, "controllername controller propertiescontroller deployment pod"},
    {Column::Quantity, "gpuhours"},
    {Column::Tags, "labels propertieslabels"},
};

// Costs by the day as consoles of model APIs export them. DeepSeek's file beside it, of tokens, has no costs.
constexpr ColumnTitles kAnthropic[] = {
    {Column::Date, "usagedateutc", "usage_date_utc"},
    {Column::Billed, "costusd", "cost_usd"},
    {Column::List, "listpriceusd"},
    {Column::Account, "workspace apikey"},
    {Column::Service, "tokentype costtype"},
    {Column::SkuFallback, "model"},
};
constexpr ColumnTitles kOpenAi[] = {
    {Column::Date, "starttimeiso starttime", "start_time_iso"},
    {Column::Billed, "amountvalue", "amount_value"},
    {Column::Currency, "amountcurrency"},
    {Column::Account, "projectname projectid organizationname organizationid"},
    {Column::Service, "lineitem"},
    {Column::SkuFallback, "lineitem"},
};
constexpr ColumnTitles kDeepSeek[] = {
    {Column::Date, "starttimeiso utcdate", "start_time_iso"},
    {Column::Billed, "cost", "cost"},
    {Column::Currency, "currency"},
    {Column::Account, "userid"},
    {Column::Service, "model"},
    {Column::SkuFallback, "model"},
};

struct SourceTitles {
  BillSource source;
  std::span<const ColumnTitles> columns;
  std::string_view needed;  // all of these say that it is this source ...
  std::string_view oneOf;   // ... with one of these, unless empty
};
// In this order: FOCUS exports carry columns of their clouds, too.
constexpr SourceTitles kSources[] = {
    {BillSource::Focus, kFocus, "chargecategory", "billedcost effectivecost chargeperiodstart"},
    {BillSource::Focus, kFocus, "billedcost", "effectivecost amortizedcost chargeperiodstart"},
    {BillSource::AwsCur, kAwsCur, "lineitemlineitemtype", "lineitemunblendedcost lineitemusagestartdate"},
    {BillSource::Oci, kOci, "lineitemintervalusagestart", ""},
    {BillSource::Oci, kOci, "costmycost", ""},
    {BillSource::Gcp, kGcp, "usagestarttime", "cost servicedescription"},
    {BillSource::Gcp, kGcp, "cost servicedescription skudescription", ""},
    {BillSource::Azure, kAzure, "metercategory", "costinbillingcurrency cost pretaxcost unitofmeasure"},
    {BillSource::Azure, kAzure, "costinbillingcurrency", ""},
    {BillSource::OpenCost, kOpenCost, "totalcost", "cpucost gpucost ramcost"},
    {BillSource::Anthropic, kAnthropic, "usagedateutc costusd", ""},
    {BillSource::OpenAi, kOpenAi, "amountvalue amountcurrency", ""},
    {BillSource::DeepSeek, kDeepSeek, "model wallettype cost currency", ""},
};

// Columns that came with each version of FOCUS.
struct FocusVersion {
  std::string_view reader;
  std::string_view columns;
};
constexpr FocusVersion kFocusVersions[] = {
    {"focus-1.4", "principalid invoicedetailid commitmentprogrameligibilitydetails"},
    {"focus-1.3",
     "hostprovidername serviceprovidername allocatedmethodid allocatedresourceid allocatedtags contractapplied"},
    {"focus-1.2",
     "invoiceid subaccounttype billingaccounttype pricingcurrency pricingcurrencyeffectivecost "
     "pricingcurrencycontractedunitprice pricingcurrencylistunitprice"},
    {"focus-1.1",
     "capacityreservationid capacityreservationstatus commitmentdiscountquantity commitmentdiscountunit "
     "servicesubcategory skumeter skupricedetails"},
};

// Calls visit(word) for each word until it says true.
template <class Visit>
bool anyWord(std::string_view words, Visit&& visit) {
  while (!words.empty()) {
    const size_t end = std::min(words.find(' '), words.size());
    if (visit(words.substr(0, end))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

class Titles {
 public:
  explicit Titles(const std::vector<std::string>& header) {
    for (const std::string& title : header) m_plain.push_back(plainTitle(title));
  }
  [[nodiscard]] std::optional<size_t> find(std::string_view plain) const {
    const auto found = std::ranges::find(m_plain, plain);
    return found == m_plain.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_plain.begin()));
  }
  [[nodiscard]] bool has(std::string_view plain) const { return find(plain).has_value(); }
  [[nodiscard]] bool hasAny(std::string_view words) const {
    return anyWord(words, [&](std::string_view word) { return has(word); });
  }
  [[nodiscard]] bool hasAll(std::string_view words) const {
    return !anyWord(words, [&](std::string_view word) { return !has(word); });
  }

 private:
  std::vector<std::string> m_plain;
};

std::string readerOf(BillSource source, const Titles& titles) {
  switch (source) {
    case BillSource::Focus:
      for (const FocusVersion& version : kFocusVersions) {
        if (titles.hasAny(version.columns)) return std::string(version.reader);
      }
      return titles.has("amortizedcost") && !titles.has("effectivecost") ? "focus-0.5" : "focus-1.0";
    case BillSource::AwsCur:
      return titles.hasAny("resourcetags product billpayeraccountname") ? "aws-cur-2.0" : "aws-cur-legacy";
    case BillSource::Azure:
      if (titles.hasAny("costinpricingcurrency paygcostinbillingcurrency")) return "azure-mca";
      return titles.has("pretaxcost") ? "azure-usage" : "azure-ea";
    case BillSource::Gcp:
      return "gcp-detailed";
    case BillSource::Oci:
      return "oci-cost-report";
    case BillSource::OpenCost:
      return titles.hasAny("totalefficiency efficiency cpuefficiency sharedcost") ? "kubecost" : "opencost";
    case BillSource::Anthropic:
      return "anthropic-cost";
    case BillSource::OpenAi:
      return "openai-cost";
    case BillSource::DeepSeek:
      return "deepseek-cost";
  }
  return {};
}

// `resourceTags/user:team`, `resource_tags_user_team`, `tags/Oracle-Tags.CreatedBy`: the tag's own name.
std::string tagOf(std::string_view title) {
  for (const std::string_view prefix :
       {"resourceTags/user:", "resourceTags/aws:", "resource_tags_user_", "resource_tags_aws_", "tags/"}) {
    if (title.starts_with(prefix)) return std::string(title.substr(prefix.size()));
  }
  return {};
}

Problem notABill(const Titles& titles) {
  const bool isContract = titles.hasAny("contractcommitmentid contractcommitmentcategory");
  return {.code = isContract ? "contractTable" : "notABill"};
}

}  // namespace

std::string plainTitle(std::string_view title) {
  constexpr size_t kCurrencyCode = 3;
  const size_t open = title.find('(');
  if (open != std::string_view::npos && open > 0 && title.ends_with(')')) {
    const std::string_view inside = title.substr(open + 1, title.size() - open - 2);
    title = inside.size() > kCurrencyCode ? inside : title.substr(0, open);
  }
  std::string plain;
  for (const char c : title) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte)) plain += static_cast<char>(std::tolower(byte));
  }
  return plain;
}

Result<BillLayout> layoutOf(const std::vector<std::string>& header) {
  const Titles titles(header);
  const auto* found = std::ranges::find_if(kSources, [&](const SourceTitles& source) {
    return titles.hasAll(source.needed) && (source.oneOf.empty() || titles.hasAny(source.oneOf));
  });
  if (found == std::end(kSources)) return notABill(titles);
  BillLayout layout{.source = found->source, .reader = readerOf(found->source, titles), .fieldCount = header.size()};
  Problems problems;
  for (const ColumnTitles& column : found->columns) {
    auto& at = layout.at[static_cast<size_t>(column.column)];
    anyWord(column.titles, [&](std::string_view title) {
      at = titles.find(title);
      return at.has_value();
    });
    if (!at && !column.required.empty()) {
      problems.push_back({.code = "billColumnMissing",
                          .facts = {{"column", std::string(column.required)}, {"reader", layout.reader}}});
    }
  }
  if (!problems.empty()) return problems;
  for (size_t i = 0; i < header.size(); ++i) {
    if (std::string tag = tagOf(header[i]); !tag.empty()) layout.tags.push_back({.name = std::move(tag), .at = i});
  }
  return layout;
}

}  // namespace fulcrum::actuals
