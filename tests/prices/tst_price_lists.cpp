// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of price lists: what each makes of its rows, what it refuses and why. Prices are invented.
#include <QTemporaryDir>
#include <QtTest>

#include "base/problem_text.h"
#include "prices/dates.h"
#include "prices/import_list.h"
#include "prices/price_trend.h"

namespace tst_price_lists {

using namespace fulcrum;
using namespace fulcrum::prices;
namespace fs = std::filesystem;

class TestPriceLists : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void skypilotColumnsAreFoundByTitle();
  void raggedRowsKeepTheirPrices();
  void hostsAndAcceleratorsAreJoined();
  void tablesWithTermsAreByTheHour();
  void yamlMachinesAreRead();
  void termsOfVantageAreByTheHour();
  void aReservationIsItsWholeTerm();
  void offersOfManyProvidersAreRead();
  void customPricesAreRead();
  void anyCsvIsReadByNamedColumns();
  void tokenPricesArePerMillion_data();
  void tokenPricesArePerMillion();
  void classesAndTiersOfTokenPricesAreRead();
  void bandsOfInterruptionsAreRead();
  void whatIsRefusedIsSaid_data();
  void whatIsRefusedIsSaid();
  void encodingsAndQuotesAreRead();
  void datesAreFoundInNames_data();
  void datesAreFoundInNames();
  void trendIsLeastSquaresOfLogPrices();

 private:
  fs::path write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return file.fileName().toStdString();
  }
  PriceBook book() const { return std::move(PriceBook::open(m_folder->filePath("prices.db").toStdString())).value(); }
  ImportReport imported(const QString& name, const QByteArray& bytes, const ListOptions& options = {}) const {
    PriceBook target = book();
    const auto report = importPriceList(write(name, bytes), options, target);
    for (const Problem& problem : report.problems()) QTest::qFail(problemLine(problem).c_str(), __FILE__, __LINE__);
    if (!report) return {};
    size_t skipped = 0;
    for (const auto& [reason, rows] : report.value().skipped) skipped += rows;
    [&] { QCOMPARE(report.value().rows, report.value().taken + skipped); }();
    return report.value();
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPriceLists::skypilotColumnsAreFoundByTitle() {
  const ImportReport report =
      imported("aws_2026-05-20.csv",
               "Region,Price,InstanceType,AcceleratorCount,AcceleratorName,SpotPrice,AvailabilityZone,GpuInfo\r\n"
               "us-east-1,98.32,p5.48xlarge,8.0,H100,39.5,use1-az1,\"{'Gpus': [{'Name': 'H100', 'Count': 8}]}\"\r\n"
               "us-east-1,98.32,p5.48xlarge,8.0,H100,41,use1-az2,\"{'Gpus': []}\"\r\n"
               "us-east-1,98.32,p5.48xlarge,8.0,H100,41,use1-az2,\"{'Gpus': []}\"\r\n"
               "us-east-1,,p5e.48xlarge,8.0,H200,19.5,use1-az1,\r\n"
               "us-east-1,,p5e.48xlarge,8.0,H200,0.0,use1-az2,\r\n"
               "us-east-1,1.2,m5.large,,,0.4,use1-az1,\r\n"
               "us-east-1,x,p5.48xlarge,8,H100,,use1-az3,\r\n"
               "us-east-1,-1,p5.48xlarge,8,H100,,use1-az3,\r\n");
  QCOMPARE(report.reader, std::string("skypilot"));
  QCOMPARE(report.asOf, std::string("2026-05-20"));
  QCOMPARE(report.currency, std::string("USD"));
  QCOMPARE(report.taken, 3u);
  QCOMPARE(report.skipped.at(skip::kDuplicate), 1u);
  QCOMPARE(report.skipped.at(skip::kNoPrice), 1u);
  QCOMPARE(report.skipped.at(skip::kNoAccelerator), 1u);
  QCOMPARE(report.skipped.at(skip::kNoNumber), 1u);
  QCOMPARE(report.skipped.at(skip::kNegative), 1u);
  const NodeOffer& first = report.first.nodes.at(0);
  QCOMPARE(first.provider, std::string("aws"));
  QCOMPARE(first.zone, std::string("use1-az1"));
  QCOMPARE(first.gpus, 8.0);
  QCOMPARE(first.onDemand, 98.32);
  QCOMPARE(first.spot, 39.5);
  QCOMPARE(report.first.nodes.at(2).onDemand, 0.0);  // spot only
}

void TestPriceLists::raggedRowsKeepTheirPrices() {
  const ImportReport report =
      imported("azure.csv",
               "InstanceType,AcceleratorName,AcceleratorCount,Generation,Price,SpotPrice,Region\n"
               "Standard_NC12s_v3,V100,2,V1,V2,8.468,1.5,australiaeast\n"
               "Standard_NC6s_v3,V100,1,V1,4.2,0.7,\"Zurich, CH\"\n");
  QCOMPARE(report.taken, 2u);
  QCOMPARE(report.first.nodes.at(0).onDemand, 8.468);
  QCOMPARE(report.first.nodes.at(0).region, std::string("australiaeast"));
  QCOMPARE(report.first.nodes.at(1).region, std::string("Zurich, CH"));
}

void TestPriceLists::hostsAndAcceleratorsAreJoined() {
  const ImportReport report =
      imported("gcp.csv",
               "InstanceType,AcceleratorName,AcceleratorCount,Region,AvailabilityZone,Price,SpotPrice\n"
               ",H100,8,us-central1,us-central1-a,80,30\n"  // before its machine
               "a3-highgpu-8g,,,us-central1,us-central1-a,8,3\n"
               ",L4,1,us-central1,us-central1-a,0.5,0.2\n"
               "g2-standard-4,,,us-central1,us-central1-a,0.2,0.1\n"
               "g2-standard-8,,,us-central1,us-central1-a,0.3,\n"
               "a4-highgpu-8g,,,us-central1,us-central1-a,0.0,0.0\n"  // part of its accelerators' price
               ",B200,8,us-central1,us-central1-a,64,34\n"
               ",H100,8,us-east1,us-east1-a,80,30\n"
               ",tpu-v6e-8,1,us-east1,us-east1-a,21,9\n"
               "n2-standard-8,,,us-central1,us-central1-a,0.4,0.1\n");
  QCOMPARE(report.taken, 4u);
  QCOMPARE(report.added, 5u);  // the L4 in two machines
  QCOMPARE(report.skipped.at(skip::kHost), 4u);
  QCOMPARE(report.skipped.at(skip::kNoHost), 1u);
  QCOMPARE(report.skipped.at(skip::kNoAccelerator), 1u);
  const auto offers = book().nodeOffers({}).value();
  const auto priceOf = [&](const std::string& sku) {
    const auto found = std::ranges::find(offers, sku, &NodeOffer::sku);
    return found == offers.end() ? std::pair(-1.0, -1.0) : std::pair(found->onDemand, found->spot);
  };
  QCOMPARE(priceOf("a3-highgpu-8g"), std::pair(88.0, 33.0));
  QCOMPARE(priceOf("g2-standard-4"), std::pair(0.7, 0.2 + 0.1));
  QCOMPARE(priceOf("g2-standard-8"), std::pair(0.8, 0.0));
  QCOMPARE(priceOf("a4-highgpu-8g"), std::pair(64.0, 34.0));
  QCOMPARE(priceOf("tpu-v6e-8"), std::pair(21.0, 9.0));
}

void TestPriceLists::tablesWithTermsAreByTheHour() {
  const ImportReport aws =
      imported("prices.csv",
               "instance_type,gpu,gpu_count,region,on_demand_hourly,reserved_1yr_std_no_upfront_hourly\n"
               "p5.48xlarge,NVIDIA H100,8,us-east-1,55.04,36.1\n"
               "g2.2xlarge,NVIDIA GRID K520,1,us-east-1,0.9,\n");
  QCOMPARE(aws.reader, std::string("aws-table"));
  QCOMPARE(aws.first.nodes.at(0).provider, std::string("aws"));
  QCOMPARE(aws.first.nodes.at(0).terms.at(0).months, 12);
  QCOMPARE(aws.first.nodes.at(0).terms.at(0).pricePerHour, 36.1);
  QVERIFY(aws.first.nodes.at(1).terms.empty());
  const ImportReport gcp =
      imported("other.csv",
               "snapshot_utc,instance_type,region,hour,hour_spot,month,month_1y,month_3y,month_spot\n"
               "2026-07-30T06:13:37+00:00,a2-highgpu-2g,us-central1,8,2,5840,4380,5840,1460\n");
  QCOMPARE(gcp.reader, std::string("gcp-table"));
  QCOMPARE(gcp.asOf, std::string("2026-07-30"));
  const NodeOffer& offer = gcp.first.nodes.at(0);
  QCOMPARE(offer.accelerator, std::string("A100"));
  QCOMPARE(offer.gpus, 2.0);
  QCOMPARE(offer.spot, 2.0);
  QCOMPARE(offer.terms.size(), 1u);  // the term of three years is at the on-demand price: there is none
  QCOMPARE(offer.terms[0].pricePerHour, 6.0);
}

void TestPriceLists::yamlMachinesAreRead() {
  const ImportReport report = imported("pricing.yml",
                                       "about:\n  generated: \"2024-05-02T00:00:00\"\n"
                                       "compute:\n  instance:\n    a3-highgpu-8g:\n      cost:\n        us-central1:\n"
                                       "          hour: 88\n          hour_spot: 61.9\n          month: 64240\n"
                                       "          month_1y: 43800\n          month_3y: 64240\n"
                                       "        africa-south1:\n          hour: 0\n          month: 0\n"
                                       "      cpu: 208\n      ram: 1872\n"
                                       "    e2-small:\n      cost:\n        us-central1:\n          hour: 0.01\n"
                                       "storage:\n  bucket:\n    cost:\n      us:\n        month: 0.02\n");
  QCOMPARE(report.reader, std::string("gcp-yml"));
  QCOMPARE(report.asOf, std::string("2024-05-02"));
  QCOMPARE(report.taken, 1u);
  QCOMPARE(report.skipped.at(skip::kNoPrice), 1u);
  QCOMPARE(report.skipped.at(skip::kNoAccelerator), 1u);
  const NodeOffer& offer = report.first.nodes.at(0);
  QCOMPARE(offer.spot, 61.9);
  QCOMPARE(offer.terms.size(), 1u);
  QCOMPARE(offer.terms[0].pricePerHour, 60.0);
}

void TestPriceLists::termsOfVantageAreByTheHour() {
  const QByteArray bytes = R"([{"instance_type":"p4d.24xlarge","GPU":8,"GPU_model":"NVIDIA A100","pricing":{
      "cn-north-1":{"linux":{"ondemand":"172.8","reserved":{"yrTerm1Standard.noUpfront":"109.6",
        "yrTerm3Savings.allUpfront":"64.2"}},"rhel":{"ondemand":"180"}},
      "us-east-1":{"linux":{"ondemand":"32","spot_min":"N/A","spot_avg":"11"}}}},
      {"instance_type":"m5.large","GPU":0,"pricing":{"us-east-1":{"linux":{"ondemand":"0.1"}}}}])";
  const ImportReport report = imported("instances.json", bytes);
  QCOMPARE(report.reader, std::string("vantage"));
  QCOMPARE(report.currency, std::string("CNY, USD"));
  QCOMPARE(report.taken, 2u);
  QCOMPARE(report.skipped.at(skip::kNoAccelerator), 1u);
  const NodeOffer& china = report.first.nodes.at(0);
  QCOMPARE(china.currency, std::string("CNY"));
  QCOMPARE(china.terms.size(), 2u);
  QCOMPARE(china.terms[1].upfront, std::string("all"));
  QCOMPARE(china.terms[1].kind, std::string("savings"));
  QCOMPARE(china.terms[1].months, 36);
  QCOMPARE(report.first.nodes.at(1).spot, 11.0);
}

void TestPriceLists::aReservationIsItsWholeTerm() {
  const auto item = [](const char* sku, const char* meter, const char* type, double price, const char* rest) {
    return QString(R"({"currencyCode":"USD","retailPrice":%1,"armRegionName":"eastus","armSkuName":"%2",)"
                   R"("meterName":"%3","skuName":"%3","productName":"Virtual Machines ND","unitOfMeasure":"1 Hour",)"
                   R"("type":"%4"%5})")
        .arg(price)
        .arg(sku, meter, type, rest)
        .toUtf8();
  };
  constexpr const char* kSize = "Standard_ND96isr_H100_v5";
  const QByteArray bytes = R"({"BillingCurrency":"USD","Items":[)" + item(kSize, "H100", "Consumption", 98.32, "") +
                           ',' + item(kSize, "H100 Spot", "Consumption", 30, "") + ',' +
                           item(kSize, "H100", "Reservation", 525600, R"(,"reservationTerm":"1 Year")") + ',' +
                           item(kSize, "H100", "Reservation", 1051200, R"(,"reservationTerm":"3 Years")") + ',' +
                           item("Standard_D2", "D2", "Consumption", 0.1, "") + ',' +
                           item(kSize, "H100 Low Priority", "Consumption", 20, "") + R"(],"NextPageLink":null})";
  const ImportReport report = imported("azure.json", bytes);
  QCOMPARE(report.reader, std::string("azure-retail"));
  QCOMPARE(report.rows, 6u);
  QCOMPARE(report.taken, 4u);
  const auto offers = book().nodeOffers({}).value();
  QCOMPARE(offers.size(), 1u);  // its rows are one offer
  QCOMPARE(offers[0].onDemand, 98.32);
  QCOMPARE(offers[0].spot, 30.0);
  QCOMPARE(offers[0].terms.size(), 2u);
  for (const TermOffer& term : offers[0].terms) QCOMPARE(term.pricePerHour, term.months == 12 ? 60.0 : 40.0);
}

void TestPriceLists::offersOfManyProvidersAreRead() {
  const ImportReport csv = imported("offers.csv",
                                    "snapshot_timestamp,provider,gpu_type,region,is_spot,price_per_gpu_hour_usd,"
                                    "price_per_hour_usd,gpu_count_typical\n"
                                    "2026-05-28T12:00:00Z,aws,A100,us-east-1,False,4.1,32.8,8.0\n"
                                    "2026-05-28T12:00:00Z,aws,A100,us-east-1,True,1.5,12,8.0\n"
                                    "2026-05-29T12:00:00Z,aws,A100,us-east-1,False,4.0,32,8.0\n");
  QCOMPARE(csv.reader, std::string("offers-csv"));
  QCOMPARE(csv.asOf, std::string("2026-05-29"));
  const auto days = book().nodeOffers({.everyDay = true}).value();
  QCOMPARE(days.size(), 2u);
  QCOMPARE(days[0].onDemand, 32.8);
  QCOMPARE(days[0].spot, 12.0);
  QCOMPARE(book().nodeOffers({}).value().size(), 1u);
  const ImportReport json =
      imported("offers.json", R"([{"id":"akash-p40","provider_id":"akash","gpu_model":"Tesla P40","is_spot":true,
      "price_usd_hour":0.07,"collected_at":"2026-05-24","source_url":"https://example.org"}])");
  QCOMPARE(json.reader, std::string("offers-json"));
  QCOMPARE(json.first.nodes.at(0).spot, 0.07);
  QCOMPARE(json.first.nodes.at(0).provider, std::string("akash"));
  QCOMPARE(json.first.nodes.at(0).asOf, std::string("2026-05-24"));
}

void TestPriceLists::customPricesAreRead() {
  const ImportReport csv = imported("custom.csv",
                                    "EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,"
                                    "MarketPriceHourly,Version\n"
                                    "2028-01-06 23:34:45 UTC,OnDemand,,node,labels,,0.9,\n"
                                    "2028-01-06 23:34:45 UTC,a100-ondemand,,gpu,nvidia.com/gpu_type,,0.5,");
  QCOMPARE(csv.reader, std::string("opencost"));
  QCOMPARE(csv.taken, 1u);
  QCOMPARE(csv.first.nodes.at(0).accelerator, std::string("a100"));
  const ImportReport json =
      imported("default.json", R"({"provider":"custom","description":"ours","CPU":"0.03","RAM":"0.004","GPU":"0.95"})");
  QCOMPARE(json.reader, std::string("opencost-json"));
  QCOMPARE(json.first.nodes.at(0).onDemand, 0.95);
}

void TestPriceLists::anyCsvIsReadByNamedColumns() {
  const QByteArray bytes = "Maschine;Karte;Anzahl;Preis\nGPU-1;H100;8;14600,0\n";
  const ListOptions options{.provider = "ours",
                            .currency = "EUR",
                            .columns = "sku=Maschine,accelerator=Karte,gpus=Anzahl,onDemand=Preis/month"};
  const ImportReport report = imported("liste.csv", bytes, options);
  QCOMPARE(report.reader, std::string("columns"));
  QCOMPARE(report.first.nodes.at(0).onDemand, 20.0);
  QCOMPARE(report.first.nodes.at(0).currency, std::string("EUR"));
  // The book remembers what the titles mean.
  const ImportReport again =
      imported("liste2.csv", bytes + "GPU-2;B200;8;29200\n", {.provider = "ours", .currency = "EUR"});
  QCOMPARE(again.taken, 2u);
  QCOMPARE(again.first.nodes.at(1).onDemand, 40.0);
}

void TestPriceLists::tokenPricesArePerMillion_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("reader");
  QTest::newRow("litellm") << QByteArray(R"({"sample_spec":{"input_cost_per_token":0},"m":{"litellm_provider":"p",
      "input_cost_per_token":2e-06,"output_cost_per_token":8e-06,"cache_read_input_token_cost":5e-07},
      "varies":{"litellm_provider":"p","input_cost_per_token":-1,"output_cost_per_token":-1}})")
                           << std::string("litellm");
  QTest::newRow("genai") << QByteArray(R"([{"id":"p","name":"P","models":[{"id":"m","prices":{"input_mtok":2,
      "output_mtok":8,"cache_read_mtok":0.5}}]}])")
                         << std::string("genai-prices");
  QTest::newRow("portkey") << QByteArray(R"({"default":{"pricing_config":{"currency":"USD"}},"m":{"pricing_config":{
      "pay_as_you_go":{"request_token":{"price":0.0002},"response_token":{"price":0.0008},
      "cache_read_input_token":{"price":0.00005},"cache_write_input_token":{"price":0}}}}})")
                           << std::string("portkey");
  QTest::newRow("openrouter") << QByteArray(R"({"data":[{"id":"m","pricing":{"prompt":"0.000002",
      "completion":"0.000008","input_cache_read":"0.0000005"}},{"id":"auto","pricing":{"prompt":"-1",
      "completion":"-1"}}]})") << std::string("openrouter");
}

void TestPriceLists::tokenPricesArePerMillion() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, reader);
  const ImportReport report = imported("portkey_p.json", bytes, {.provider = "p"});
  QCOMPARE(report.reader, reader);
  QCOMPARE(report.taken, 1u);
  const ApiOfferRow& offer = report.first.apis.at(0);
  QCOMPARE(offer.model, std::string("m"));
  const ApiPriceTier& tier = offer.classes.at(0).tiers.at(0);
  QCOMPARE(tier.input.value(), 2.0);
  QCOMPARE(tier.output.value(), 8.0);
  QCOMPARE(tier.cachedRead->value(), 0.5);
  QVERIFY(!tier.cacheWrite);
}

void TestPriceLists::classesAndTiersOfTokenPricesAreRead() {
  const ImportReport report = imported("litellm.json", R"({"m":{"litellm_provider":"p","input_cost_per_token":1e-06,
      "output_cost_per_token":4e-06,"cache_read_input_token_cost":1e-07,"input_cost_per_token_above_200k_tokens":2e-06,
      "output_cost_per_token_above_200k_tokens":6e-06,"input_cost_per_token_batches":5e-07,
      "output_cost_per_token_batches":2e-06,"input_cost_per_token_priority":2e-06,
      "input_cost_per_audio_token":9e-06,"cache_creation_input_token_cost_above_1hr":9e-06}})");
  const std::vector<ApiClass>& classes = report.first.apis.at(0).classes;
  QCOMPARE(classes.size(), 2u);  // priority has no output price
  QCOMPARE(classes[0].tiers.size(), 2u);
  QCOMPARE(classes[0].tiers[1].fromTokens, 200'000.0);
  QCOMPARE(classes[0].tiers[1].input.value(), 2.0);
  QCOMPARE(classes[0].tiers[1].cachedRead->value(), 0.1);
  QVERIFY(classes[1].service == ApiService::Batch);
  QCOMPARE(classes[1].tiers[0].input.value(), 0.5);
}

void TestPriceLists::bandsOfInterruptionsAreRead() {
  const ImportReport report = imported("advisor.json", R"({"instance_types":{"p5.48xlarge":{"cores":192}},
      "ranges":[{"index":0,"label":"<5%","max":5},{"index":1,"label":"5-10%","max":11},{"index":2,"max":100}],
      "spot_advisor":{"us-east-1":{"Linux":{"p5.48xlarge":{"s":60,"r":1},"p4d.24xlarge":{"s":50,"r":2}},
      "Windows":{"p5.48xlarge":{"s":1,"r":0}}},"ca-west-1":{"Linux":[],"Windows":[]}}})");
  QCOMPARE(report.reader, std::string("spot-advisor"));
  QCOMPARE(report.taken, 2u);
  QCOMPARE(report.skipped.at(skip::kWindows), 1u);
  const SpotAdvice& advice = report.first.spot.at(0);
  QCOMPARE(advice.saving, 0.6);
  QCOMPARE(advice.interruptedPerMonth, 0.08);
  QCOMPARE(1 - std::exp(-730 * interruptionsPerHour(advice)), 0.08);
  QCOMPARE(report.first.spot.at(1).interruptedPerMonth, 0.14);  // open above 11 %, as wide as the band below
}

void TestPriceLists::whatIsRefusedIsSaid_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("code");
  const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
    QTest::newRow(name) << bytes << std::string(code);
  };
  const QByteArray header = "InstanceType,AcceleratorName,AcceleratorCount,Price,Region\n";
  row("nothing", "", "unknownPriceList");
  row("words", "hello\nworld\n", "unknownPriceList");
  row("another CSV", "name,age\nA,3\n", "unknownPriceList");
  row("another JSON", R"({"name":"plan","fleets":[]})", "unknownPriceList");
  row("broken JSON", R"([{"instance_type":"a","pricing":{})", "syntax");
  row("no prices", header + "p5,H100,8,,us\np4,A100,8,0,us\n", "noPrices");
  row("header only", header, "emptyPriceList");
  row("a column changed its name", "InstanceType,AcceleratorName,AcceleratorCount,PriceUSD,Region\np5,H100,8,9,us\n",
      "columnRenamed");
  row("no provider", header + "p5,H100,8,9,us\n", "providerAsked");
  row("no currency", "machine,gpu,price,provider\nM1,H100,3,me\n", "unknownPriceList");
  row("a table without currency", "instance_type,gpu,price,provider\nM1,H100,3,me\n", "currencyAsked");
}

void TestPriceLists::whatIsRefusedIsSaid() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, code);
  if (QString(QTest::currentDataTag()) == "no currency") bytes.replace("machine,gpu", "machine,chip");
  PriceBook target = book();
  const bool anonymous = QString(QTest::currentDataTag()) == "no provider";
  const auto report = importPriceList(write(anonymous ? "list.csv" : "aws.csv", bytes), {}, target);
  QVERIFY(!report.ok());
  QCOMPARE(report.problems().front().code, code);
  QVERIFY(!problemTemplate(code).what.empty());
  QVERIFY(target.nodeOffers({.everyDay = true}).value().empty());  // nothing half-imported
}

void TestPriceLists::encodingsAndQuotesAreRead() {
  const QByteArray plain =
      "\"InstanceType\",AcceleratorName,AcceleratorCount,Price,Region,Note\n"
      "\"big \"\"M\"\"\",H100,8,9,\"South Korea, KR\",\"two\nlines\"\n"
      "small,H100,1,2,\xC3\x9C,last";
  const QString text = QString::fromUtf8(plain);
  QByteArray wide("\xFF\xFE", 2);
  wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
  for (const QByteArray& bytes : {plain, QByteArray("\xEF\xBB\xBF") + plain, wide}) {
    const ImportReport report = imported("list.csv", bytes, {.provider = "ours"});
    QCOMPARE(report.rows, 2u);
    QCOMPARE(report.first.nodes.at(0).sku, std::string("big \"M\""));
    QCOMPARE(report.first.nodes.at(0).region, std::string("South Korea, KR"));
    QCOMPARE(report.first.nodes.at(1).region, std::string("\xC3\x9C"));
  }
}

void TestPriceLists::datesAreFoundInNames_data() {
  QTest::addColumn<std::string>("name");
  QTest::addColumn<std::string>("date");
  QTest::newRow("day") << std::string("gcp_2026-07-30.csv") << std::string("2026-07-30");
  QTest::newRow("month") << std::string("aws_2026-01.csv") << std::string("2026-01-01");
  QTest::newRow("digits") << std::string("prices-20260531.json") << std::string("2026-05-31");
  QTest::newRow("underscores") << std::string("x_2026_02_03_y.csv") << std::string("2026-02-03");
  QTest::newRow("no such day") << std::string("x-2026-02-31.csv") << std::string();
  QTest::newRow("a version") << std::string("list_v8.csv") << std::string();
  QTest::newRow("a number") << std::string("p5-1234567.csv") << std::string();
}

void TestPriceLists::datesAreFoundInNames() {
  QFETCH(std::string, name);
  QFETCH(std::string, date);
  const auto day = dayIn(name);
  QCOMPARE(day ? dateText(*day) : std::string(), date);
}

// Two offers that fall by a fifth a year from levels of their own: one comes later and moves nothing. Then one that
// does not follow, by hand: x -1, 0, 1 years about the mean, log prices 0, 1, 0: slope 0, residual 2/3.
void TestPriceLists::trendIsLeastSquaresOfLogPrices() {
  const auto offer = [](const char* sku, int day, double price) {
    return NodeOffer{.sku = sku, .gpus = 2, .onDemand = price, .asOf = dateText(day)};
  };
  constexpr int kStart = 20'000;
  std::vector<NodeOffer> offers;
  for (int quarter = 0; quarter < 8; ++quarter) {
    const int day = kStart + quarter * 91;
    const double factor = std::pow(0.8, (day - kStart) / 365.25);
    offers.push_back(offer("a", day, 10 * factor));
    if (quarter > 4) offers.push_back(offer("b", day, 90 * factor));
  }
  const auto trend = trendOf(offers, FollowedPrice::OnDemand);
  QVERIFY(trend.has_value());
  QVERIFY(std::abs(trend->perYear + 0.2) < 1e-12);
  QVERIFY(trend->standardError < 1e-6);
  QCOMPARE(trend->points.size(), 8u);
  QCOMPARE(trend->points[0].price, 5.0);
  // An offer of a single day moves no point.
  offers.push_back(offer("once", kStart, 1000));
  QCOMPARE(trendOf(offers, FollowedPrice::OnDemand)->points[0].price, 5.0);
  offers.pop_back();
  const double year = 365.25;
  const auto bump =
      trendOf({offer("c", kStart, 1), offer("c", kStart + 1461, std::exp(1)), offer("c", kStart + 2922, 1)},
              FollowedPrice::OnDemand);
  QVERIFY(std::abs(bump->perYear) < 1e-12);
  const double span = 1461 / year;
  QCOMPARE(bump->standardError, std::sqrt(2.0 / 3 / 1 / (2 * span * span)));
  QVERIFY(!trendOf({offer("d", kStart, 1)}, FollowedPrice::OnDemand));
  QVERIFY(!trendOf(offers, FollowedPrice::Spot));
}

}  // namespace tst_price_lists

QTEST_GUILESS_MAIN(tst_price_lists::TestPriceLists)
#include "tst_price_lists.moc"
