// SPDX-License-Identifier: GPL-3.0-or-later
// The same list as different programs write it: packed, in other encodings, a line each, with other titles, units and
// decimal marks. Prices are invented.
#include <zlib.h>

#include <QTemporaryDir>
#include <QtTest>

#include "base/problem_text.h"
#include "prices/book_nodes.h"
#include "prices/import_list.h"

namespace tst_list_variants {

using namespace fulcrum;
using namespace fulcrum::prices;
namespace fs = std::filesystem;

namespace {

QByteArray packed(const QByteArray& bytes) {
  z_stream stream{};
  constexpr int kGz = 15 + 16;
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGz, 8, Z_DEFAULT_STRATEGY);
  QByteArray room(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
  QByteArray copy = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(copy.data());
  stream.avail_in = static_cast<uInt>(copy.size());
  stream.next_out = reinterpret_cast<Bytef*>(room.data());
  stream.avail_out = static_cast<uInt>(room.size());
  deflate(&stream, Z_FINISH);
  room.truncate(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return room;
}

QByteArray wide(const QByteArray& bytes) {
  const QString text = QString::fromUtf8("\xEF\xBB\xBF" + bytes);
  return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

const QByteArray kSkypilot =
    "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\np5.48xlarge,H100,8.0,20.5,9.25,east\n"
    "p5.48xlarge,H100,8.0,21.125,,west\n";
const QByteArray kSkypilotCommas =
    "InstanceType;AcceleratorName;AcceleratorCount;Price;SpotPrice;Region\np5.48xlarge;H100;8;20,5;9,25;east\n"
    "p5.48xlarge;H100;8;21,125;;west\n";
const QByteArray kOffer =
    R"({"provider":"acme","gpu_model":"H100","gpu_count":8,"price_per_hour":20.5,"region":"east","currency":"EUR"})";
const QByteArray kPage =
    R"({"BillingCurrency":"USD","Items":[{"currencyCode":"USD","retailPrice":20.5,"armRegionName":"eastus",)"
    R"("armSkuName":"Standard_ND96isr_H100_v5","meterName":"m","skuName":"s","productName":"p",)"
    R"("unitOfMeasure":"1 Hour","type":"Consumption"}],"NextPageLink":null,"Count":1})";
const QByteArray kOpenPage = QByteArray(kPage).replace("null", "\"https://example.org\"").replace("eastus", "westus");

// As AWS publishes it: machines first, one of them without a GPU, one on hardware of its own.
const QByteArray kAwsOffers =
    R"({"formatVersion":"v1.0","disclaimer":"d","offerCode":"AmazonEC2","publicationDate":"2026-05-01T00:00:00Z",)"
    R"("products":{)"
    R"("S1":{"sku":"S1","productFamily":"Compute Instance","attributes":{"servicecode":"AmazonEC2","instanceType":)"
    R"("p5.48xlarge","gpu":"8","regionCode":"us-east-1","operatingSystem":"Linux","tenancy":"Shared",)"
    R"("capacitystatus":"Used","preInstalledSw":"NA"}},)"
    R"("S2":{"sku":"S2","attributes":{"servicecode":"AmazonEC2","instanceType":"m5.large","tenancy":"Shared"}},)"
    R"("S3":{"sku":"S3","attributes":{"servicecode":"AmazonEC2","instanceType":"p5.48xlarge","gpu":"8","regionCode":)"
    R"("us-east-1","operatingSystem":"Linux","tenancy":"Dedicated"}}},)"
    R"("terms":{"OnDemand":{)"
    R"("S1":{"S1.J":{"offerTermCode":"J","sku":"S1","effectiveDate":"2026-04-01T00:00:00Z","priceDimensions":{"S1.J.6":)"
    R"({"unit":"Hrs","pricePerUnit":{"USD":"55.04"}}},"termAttributes":{}}},)"
    R"("S2":{"S2.J":{"offerTermCode":"J","sku":"S2","priceDimensions":{"r":{"unit":"Hrs","pricePerUnit":{"USD":"0.1"}}}}},)"
    R"("S3":{"S3.J":{"offerTermCode":"J","sku":"S3","priceDimensions":{"r":{"unit":"Hrs","pricePerUnit":{"USD":"60"}}}}}},)"
    R"("Reserved":{"S1":{"S1.T":{"offerTermCode":"T","sku":"S1","effectiveDate":"2026-04-01T00:00:00Z",)"
    R"("priceDimensions":{"a":{"unit":"Quantity","pricePerUnit":{"USD":"87600"}},"b":{"unit":"Hrs","pricePerUnit":)"
    R"({"USD":"20.5"}}},"termAttributes":{"LeaseContractLength":"1yr","OfferingClass":"standard","PurchaseOption":)"
    R"("Partial Upfront"}}}}}})";
const QByteArray kModelsDev =
    R"({"acme":{"id":"acme","name":"Acme","env":["KEY"],"npm":"n","models":{)"
    R"("one":{"id":"one","name":"One","limit":{"context":200000,"output":8192},"cost":{"input":3,"output":15,)"
    R"("cache_read":0.3,"cache_write":3.75,"context_over_200k":{"input":6,"output":22.5}}},)"
    R"("free":{"id":"free","name":"Free","limit":{"context":1,"output":1},"cost":{"input":0,"output":0}},)"
    R"("two":{"id":"two","name":"Two","limit":{"context":1,"output":1},"cost":{"input":1,"output":2,"tiers":)"
    R"([{"input":2,"output":4,"tier":{"type":"context","size":272000}}],"context_over_200k":{"input":9,"output":9}}},)"
    R"("unsold":{"id":"unsold","name":"Unsold","limit":{"context":1,"output":1}}}}})";

}  // namespace

class TestListVariants : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theSameListIsRead_data();
  void theSameListIsRead();
  void otherFormsAreRead_data();
  void otherFormsAreRead();
  void titlesSayUnitAndCurrency_data();
  void titlesSayUnitAndCurrency();
  void tablesOfCloudsAreRead_data();
  void tablesOfCloudsAreRead();
  void unitsOfRowsCount();
  void aCellSaysItsCurrency();
  void aCutPackedListIsRefused();
  void aListThatGoesOnIsSaid();
  void upfrontAndHourlyRowsAreOneTerm();
  void termsOfAwsJoinTheirMachine();
  void tiersOfModelsDevAreTaken();
  void rangesOfLengthAreTiers();
  void namesAreInUtf8();
  void aSeriesOfSpotNodesIsSaid();
  void typesWithoutSkuAreFoundByTheirName_data();
  void typesWithoutSkuAreFoundByTheirName();

 private:
  Result<ImportReport> imported(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    file.close();
    QFile::remove(m_folder.filePath("book.db"));
    m_book.emplace(std::move(PriceBook::open(m_folder.filePath("book.db").toStdString())).value());
    return importPriceList(file.fileName().toStdString(), {}, *m_book);
  }
  QTemporaryDir m_folder;
  std::optional<PriceBook> m_book;
};

void TestListVariants::theSameListIsRead_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<int>("taken");
  const auto row = [](const char* name, const QByteArray& bytes, const char* reader, int taken) {
    QTest::newRow(name) << bytes << std::string(reader) << taken;
  };
  row("as it is", kSkypilot, "skypilot", 2);
  row("gz", packed(kSkypilot), "skypilot", 2);
  row("UTF-16", wide(kSkypilot), "skypilot", 2);
  row("UTF-16, gz", packed(wide(kSkypilot)), "skypilot", 2);
  row("semicolons and decimal commas", kSkypilotCommas, "skypilot", 2);
  row("lines before the header", "Prices of May\n\n" + kSkypilot, "skypilot", 2);
  row("columns without titles", QByteArray(kSkypilot).replace("\n", ",,\n"), "skypilot", 2);
  row("offers in a list", "[" + kOffer + "]", "offers-json", 1);
  row("offers in a member", "{\"offers\":[" + kOffer + "]}", "offers-json", 1);
  row("offers, a line each", kOffer + "\n" + QByteArray(kOffer).replace("east", "west") + "\n", "offers-json", 2);
  row("offers, gz", packed("[" + kOffer + "]"), "offers-json", 1);
  row("offers in UTF-16", wide("[" + kOffer + "]"), "offers-json", 1);
  row("an offer per GPU",
      "[" + QByteArray(kOffer).replace("price_per_hour\":20.5", "price_per_gpu_hour\":2.5625") + "]", "offers-json", 1);
  row("a page", kPage, "azure-retail", 1);
  row("pages in a list", "[" + kPage + "," + kOpenPage + "]", "azure-retail", 2);
  row("pages one behind the other", kPage + kOpenPage, "azure-retail", 2);
  row("pages, a line each", kPage + "\n" + kOpenPage + "\n", "azure-retail", 2);
}

void TestListVariants::theSameListIsRead() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, reader);
  QFETCH(int, taken);
  const auto report = imported("aws_list", bytes);
  if (!report) QFAIL(problemLine(report.problems().front()).c_str());
  QCOMPARE(report.value().reader, reader);
  QCOMPARE(report.value().taken, static_cast<size_t>(taken));
  QCOMPARE(report.value().first.nodes.at(0).onDemand, 20.5);
  if (reader != "skypilot") return;
  QCOMPARE(report.value().first.nodes.at(0).spot, 9.25);
  QCOMPARE(report.value().first.nodes.at(1).onDemand, 21.125);
}

void TestListVariants::otherFormsAreRead_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<int>("taken");
  const auto row = [](const char* name, const QByteArray& bytes, const char* reader, int taken) {
    QTest::newRow(name) << bytes << std::string(reader) << taken;
  };
  row("quotes behind backslashes",
      "InstanceType,AcceleratorName,AcceleratorCount,GpuInfo,Price,SpotPrice,Region\n"
      "p5.48xlarge,H100,8,\"{\\\"Gpus\\\": [{\\\"Name\\\": \\\"H100\\\", \\\"Count\\\": 8}]}\",20.5,9.25,east\n",
      "skypilot", 1);
  row("machines and prices of AWS", kAwsOffers, "aws-offers", 3);
  row("machines and prices of AWS, gz", packed(kAwsOffers), "aws-offers", 3);
  row("models.dev", kModelsDev, "models-dev", 2);
}

void TestListVariants::otherFormsAreRead() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, reader);
  QFETCH(int, taken);
  const auto report = imported("aws_list", bytes);
  if (!report) QFAIL(problemLine(report.problems().front()).c_str());
  QVERIFY(looksLikePriceList(m_folder.filePath("aws_list").toStdString()));
  QCOMPARE(report.value().reader, reader);
  QCOMPARE(report.value().taken, static_cast<size_t>(taken));
}

void TestListVariants::titlesSayUnitAndCurrency_data() {
  QTest::addColumn<QByteArray>("title");
  QTest::addColumn<QByteArray>("price");
  QTest::addColumn<double>("perHour");  // of a node of 8
  QTest::addColumn<std::string>("currency");
  const auto row = [](const char* title, const char* price, double perHour, const char* currency) {
    QTest::newRow(title) << QByteArray(title) << QByteArray(price) << perHour << std::string(currency);
  };
  row("price_per_hour_usd", "20", 20, "USD");
  row("Price per hour (USD)", "20", 20, "USD");
  row("$/hr", "$20.00", 20, "USD");
  row("$/GPU/hr", "2.5", 20, "USD");
  row("Price per GPU hour (EUR)", "2.5", 20, "EUR");
  row("Hourly price [\xC2\xA3]", "20", 20, "GBP");
  row("price_eur",
      "\xE2\x82\xAC"
      "20.5",
      20.5, "EUR");
  row("price_per_minute_usd", "1", 60, "USD");
  row("Price per second (USD)", "0.01", 36, "USD");
  row("price_per_day_usd", "240", 10, "USD");
  row("Monthly price (EUR)", "7300", 10, "EUR");
  row("price_per_month_usd", "\"14,600.00\"", 20, "USD");
  row("price_per_year_usd", "87600", 10, "USD");
  row("Preis pro Stunde (EUR)", "20", 20, "EUR");
  row("price_pln", "20", 20, "PLN");
  row("Price per hour (KRW)", "20", 20, "KRW");
  row("Hourly price (TRY)", "20", 20, "TRY");
  row("Price per hour", "z\u0142 20", 20, "PLN");
}

void TestListVariants::titlesSayUnitAndCurrency() {
  QFETCH(QByteArray, title);
  QFETCH(QByteArray, price);
  QFETCH(double, perHour);
  QFETCH(std::string, currency);
  const auto report = imported(
      "list.csv", "Provider,Instance type,GPU,GPU count,Region," + title + "\nacme,x,H100,8,eu," + price + "\n");
  if (!report) QFAIL(problemLine(report.problems().front()).c_str());
  QCOMPARE(report.value().first.nodes.at(0).onDemand, perHour);
  QCOMPARE(report.value().first.nodes.at(0).gpus, 8.0);
  QCOMPARE(report.value().currency, currency);
}

// In the shape of what these clouds publish or export.
void TestListVariants::tablesOfCloudsAreRead_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("accelerator");
  QTest::addColumn<double>("gpus");
  QTest::addColumn<double>("perHour");
  QTest::addColumn<double>("spot");
  const auto row = [](const char* name, const char* bytes, const char* accelerator, double gpus, double perHour,
                      double spot) {
    QTest::newRow(name) << QByteArray(bytes) << std::string(accelerator) << gpus << perHour << spot;
  };
  row("lambda", "Instance Type,GPU,GPUs,vCPUs,RAM,Storage,Price/GPU/hr\ngpu_8x,H100 SXM,8,208,1800 GiB,22 TiB,$2.5\n",
      "H100 SXM", 8, 20, 0);
  row("coreweave",
      "GPU Model,GPU Count,VRAM (GB),vCPUs,System RAM (GB),Instance Price (Per Hour)\nHGX H100,8,80,128,2048,$49.25\n",
      "HGX H100", 8, 49.25, 0);
  row("nebius", "Item,Price per GPU-hour,vCPU,RAM\nH200,$3.50,16,200\n", "H200", 1, 3.5, 0);
  row("crusoe", "GPU,On-demand ($/GPU-hr),Spot ($/GPU-hr)\nH100 80GB HGX,3.90,1.60\n", "H100 80GB HGX", 1, 3.9, 1.6);
  row("vast", "id,gpu_name,num_gpus,dph_total,geolocation,currency\n1,H100 SXM,8,17.5,US,USD\n", "H100 SXM", 8, 17.5,
      0);
  row("runpod", "GPU,VRAM,Secure Cloud ($/hr),Community Cloud ($/hr)\nH100 PCIe,80 GB,2.5,1.99\n", "H100 PCIe", 1, 2.5,
      0);
  row("acme per node: aws", "Instance type,GPUs,GPU model,Price per node per hour (USD)\nn8,8,H100,20\n", "H100", 8, 20,
      0);
}

void TestListVariants::tablesOfCloudsAreRead() {
  QFETCH(QByteArray, bytes);
  QFETCH(double, gpus);
  QFETCH(double, perHour);
  QFETCH(double, spot);
  const QString provider = QString::fromLatin1(QTest::currentDataTag()).section(u' ', -1);
  const auto report = imported(provider + ".csv", bytes);
  for (const Problem& problem : report.problems()) QFAIL(problemLine(problem).c_str());
  const NodeOffer offer = m_book->nodeOffers({}).value().at(0);
  QTEST(offer.accelerator, "accelerator");
  QCOMPARE(offer.gpus, gpus);
  QCOMPARE(offer.onDemand, perHour);
  QCOMPARE(offer.spot, spot);
  QCOMPARE(offer.currency, std::string("USD"));
  QCOMPARE(offer.provider, provider.toStdString());
}

// As FOCUS has them: a unit in each row, of which only time is a price of nodes.
void TestListVariants::unitsOfRowsCount() {
  const auto report = imported("aws.csv",
                               "SkuId,RegionId,InstanceType,ListUnitPrice,PricingUnit,PricingCurrency\n"
                               "s1,east,p5,20,Hours,USD\ns2,east,p4,7300,Month,USD\ns3,east,disk,0.1,GB,USD\n");
  QCOMPARE(report.value().taken, 2u);
  QCOMPARE(report.value().skipped.at(skip::kOtherUnit), 1u);
  const auto offers = m_book->nodeOffers({}).value();
  QCOMPARE(offers[0].onDemand, 10.0);
  QCOMPARE(offers[1].onDemand, 20.0);
}

void TestListVariants::aCellSaysItsCurrency() {
  const auto report = imported("lambda.csv", "GPU,GPUs,Price per hour ($)\nH100,1,$2\nA100,1,\u20AC3\nL4,1,\u00A54\n");
  QCOMPARE(report.value().currency, std::string("EUR, JPY, USD"));
  QCOMPARE(report.value().notes.at(0).code, std::string("mixedCurrencies"));
  const auto unsure = imported("lambda.csv", "GPU,GPUs,Price per hour\nH100,1,\u00A52\n");
  QCOMPARE(unsure.problems().at(0).code, std::string("currencyAsked"));  // yen or yuan
}

void TestListVariants::aCutPackedListIsRefused() {
  const QByteArray bytes = packed(kSkypilot);
  const auto report = imported("aws_list", bytes.first(bytes.size() - 6));
  QVERIFY(!report.ok());
  QCOMPARE(report.problems().front().code, std::string("damagedGz"));
  QVERIFY(m_book->nodeOffers({}).value().empty());
}

void TestListVariants::aListThatGoesOnIsSaid() {
  const auto said = [&](const QByteArray& bytes) {
    const auto report = imported("azure.json", bytes);
    return report.ok() &&
           std::ranges::any_of(report.value().notes, [](const Problem& note) { return note.code == "listGoesOn"; });
  };
  QVERIFY(said(kOpenPage));
  QVERIFY(said(kPage + kOpenPage));
  QVERIFY(!said(kOpenPage + kPage));
  QVERIFY(!said("[" + kOpenPage + "," + kPage + "]"));
}

void TestListVariants::upfrontAndHourlyRowsAreOneTerm() {
  const QByteArray bytes =
      "\"FormatVersion\",\"v1.0\"\n\"Publication Date\",\"2026-03-01T00:00:00Z\"\n"
      "SKU,OfferTermCode,TermType,EffectiveDate,Unit,PricePerUnit,Currency,LeaseContractLength,PurchaseOption,"
      "OfferingClass,Region Code,Instance Type,GPU,Tenancy,Operating System,CapacityStatus,Pre Installed S/W\n"
      "A,o,OnDemand,2026-03-01,Hrs,98.32,USD,,,,us-east-1,p5.48xlarge,8,Shared,Linux,Used,NA\n"
      "A,y,Reserved,2026-03-01,Hrs,60,USD,1yr,No Upfront,standard,us-east-1,p5.48xlarge,8,Shared,Linux,Used,NA\n"
      "A,p,Reserved,2026-03-01,Quantity,262800,USD,1yr,Partial Upfront,standard,us-east-1,p5.48xlarge,8,Shared,Linux,"
      "Used,NA\n"
      "A,p,Reserved,2026-03-01,Hrs,28,USD,1yr,Partial Upfront,standard,us-east-1,p5.48xlarge,8,Shared,Linux,Used,NA\n"
      "B,o,OnDemand,2026-03-01,Hrs,120,USD,,,,us-east-1,p5.48xlarge,8,Shared,Windows,Used,NA\n"
      "C,o,OnDemand,2026-03-01,Hrs,110,USD,,,,us-east-1,p5.48xlarge,8,Dedicated,Linux,Used,NA\n"
      "D,o,OnDemand,2026-03-01,Hrs,0.1,USD,,,,us-east-1,m5.large,,Shared,Linux,Used,NA\n";
  const auto report = imported("index.csv", bytes);
  if (!report) QFAIL(problemLine(report.problems().front()).c_str());
  QCOMPARE(report.value().reader, std::string("aws-offers"));
  QCOMPARE(report.value().rows, 7u);
  QCOMPARE(report.value().taken, 4u);
  QCOMPARE(report.value().asOf, std::string("2026-03-01"));
  const auto offers = m_book->nodeOffers({}).value();
  QCOMPARE(offers.size(), 1u);
  QCOMPARE(offers[0].onDemand, 98.32);
  QCOMPARE(offers[0].accelerator, std::string("H100"));
  QCOMPARE(offers[0].terms.size(), 2u);
  for (const TermOffer& term : offers[0].terms) QCOMPARE(term.pricePerHour, term.upfront == "partial" ? 58.0 : 60.0);
}

void TestListVariants::termsOfAwsJoinTheirMachine() {
  const auto report = imported("index.json", kAwsOffers);
  QVERIFY(report.ok());
  QCOMPARE(report.value().rows, size_t{5});
  QCOMPARE(report.value().skipped.at(skip::kNoAccelerator), size_t{1});
  QCOMPARE(report.value().skipped.at(skip::kOtherSale), size_t{1});
  const auto offers = m_book->nodeOffers({});
  QVERIFY(offers.ok());
  QCOMPARE(offers.value().size(), size_t{1});
  const NodeOffer& offer = offers.value().front();
  QCOMPARE(offer.sku, std::string("p5.48xlarge"));
  QCOMPARE(offer.accelerator, std::string("H100"));
  QCOMPARE(offer.onDemand, 55.04);
  QCOMPARE(offer.asOf, std::string("2026-04-01"));
  QCOMPARE(offer.terms.size(), size_t{1});
  QCOMPARE(offer.terms[0].upfront, std::string("partial"));
  QVERIFY(std::abs(offer.terms[0].pricePerHour - 30.5) < 1e-9);  // 20.5, and 87,600 over 8,760 hours
}

void TestListVariants::tiersOfModelsDevAreTaken() {
  const auto report = imported("api.json", kModelsDev);
  QVERIFY(report.ok());
  QCOMPARE(report.value().skipped.at(skip::kNoPrice), size_t{2});
  const auto offers = m_book->apiOffers({});
  QVERIFY(offers.ok());
  QCOMPARE(offers.value().size(), size_t{2});
  for (const ApiOfferRow& offer : offers.value()) {
    QCOMPARE(offer.provider, std::string("acme"));
    const auto& tiers = offer.classes.at(0).tiers;
    QCOMPARE(tiers.size(), size_t{2});
    const bool isOne = offer.model == "one";
    QCOMPARE(tiers[0].input.value(), isOne ? 3.0 : 1.0);
    QCOMPARE(tiers[1].fromTokens, isOne ? 200'000.0 : 272'000.0);
    QCOMPARE(tiers[1].input.value(), isOne ? 6.0 : 2.0);
    if (isOne) QCOMPARE(tiers[0].cachedRead->value(), 0.3);
  }
}

void TestListVariants::rangesOfLengthAreTiers() {
  const auto report = imported(
      "litellm.json",
      R"({"ranged":{"litellm_provider":"x","tiered_pricing":[{"range":[0,32000],"input_cost_per_token":"1e-06",)"
      R"("output_cost_per_token":2e-06},{"range":[32000,128000],"input_cost_per_token":3e-06,"output_cost_per_token":)"
      R"(6e-06}]},"hit":{"litellm_provider":"x","input_cost_per_token":1e-06,"output_cost_per_token":2e-06,)"
      R"("input_cost_per_token_cache_hit":1e-07}})");
  if (!report) QFAIL(problemLine(report.problems().front()).c_str());
  QCOMPARE(report.value().taken, 2u);
  const auto& tiers = report.value().first.apis.at(0).classes.at(0).tiers;
  QCOMPARE(tiers.size(), 2u);
  QCOMPARE(tiers[0].input.value(), 1.0);
  QCOMPARE(tiers[1].fromTokens, 32000.0);
  QCOMPARE(tiers[1].output.value(), 6.0);
  QCOMPARE(report.value().first.apis.at(1).classes.at(0).tiers.at(0).cachedRead->value(), 0.1);
}

void TestListVariants::namesAreInUtf8() {
  const auto report =
      imported("list.csv",
               "provider,instance_type,gpu,gpus,region,price_per_hour_eur\nacme,x,H100,8,M\xFCnchen,20\n"
               "acme,y,H100,8,M\xFCnchen,20\n");
  QCOMPARE(report.value().first.nodes.at(0).region, std::string("M\xC3\xBCnchen"));
  const auto offers = m_book->nodeOffers({}).value();
  QCOMPARE(offers.size(), 2u);
  for (const NodeOffer& offer : offers) QCOMPARE(offer.region, std::string("M\xC3\xBCnchen"));
}

// Ten node-hours, of which four nodes were lost at once.
void TestListVariants::aSeriesOfSpotNodesIsSaid() {
  const QByteArray bytes = R"({"metadata": {"gap_seconds": 1800}, "data": [0, 4, 4, 4, 4, 0, 2, 2]})";
  const auto report = imported("availability.json", bytes);
  QVERIFY(!report.ok());
  QCOMPARE(
      problemLine(report.problems().front()),
      std::string("a series of how many spot nodes were there, and no prices: some were for 75 % of the time, with "
                  "0.4 interruptions per node and hour: type that rate in a node type"));
  QVERIFY(looksLikePriceList(m_folder.filePath("availability.json").toStdString()));
}

void TestListVariants::typesWithoutSkuAreFoundByTheirName_data() {
  QTest::addColumn<NodeType>("type");
  QTest::addColumn<std::string>("sku");
  const auto row = [](const char* id, const char* name, const char* provider, const char* own, const char* sku) {
    NodeType type;
    type.id = NodeTypeId(id);
    type.name = name;
    type.provider = provider;
    type.sku = own;
    QTest::newRow(id) << type << std::string(sku);
  };
  row("aws-p5", "AWS p5.48xlarge, 8x H100 (list since mid-2025)", "AWS", "", "p5.48xlarge");
  row("with sku", "AWS p5.48xlarge, 8x H100", "AWS", "p5e.48xlarge", "p5e.48xlarge");
  row("no comma", "OCI BM.GPU.H100.8", "OCI", "", "BM.GPU.H100.8");
  row("another", "Our own box, 8x H100", "", "", "another");
}

void TestListVariants::typesWithoutSkuAreFoundByTheirName() {
  QFETCH(NodeType, type);
  QFETCH(std::string, sku);
  QCOMPARE(skuOf(type), sku);
}

}  // namespace tst_list_variants

QTEST_GUILESS_MAIN(tst_list_variants::TestListVariants)
#include "tst_list_variants.moc"
