// SPDX-License-Identifier: GPL-3.0-or-later
// Bills as other programs hand them on: as JSON, with other dates and names of currencies, of older versions of FOCUS.
// Figures are made up.
#include <QTemporaryDir>
#include <QtTest>

#include "actuals/json_bill.h"
#include "actuals/read_bill.h"
#include "base/problem_text.h"

namespace tst_bill_variants {

using namespace fulcrum;
using namespace fulcrum::actuals;

namespace {

const QByteArray kGcpRow =
    R"({"billing_account_id":"b","service":{"id":"6F","description":"Compute Engine"},"sku":{"description":)"
    R"("A3 GPU H100 running in Iowa"},"usage_start_time":"2026-03-01 00:00:00 UTC","project":{"id":"p","labels":[]},)"
    R"("labels":[{"key":"team","value":"ml"}],"location":{"region":"us-central1"},"cost":10.5,"currency":"USD",)"
    R"("usage":{"amount_in_pricing_units":8,"pricing_unit":"hour"},"credits":[{"name":"CUD","amount":-3.25}],)"
    R"("cost_type":"regular"})";
// Members without a value are left out; the credit comes with the second row only.
const QByteArray kGcpPlainRow =
    R"({"service":{"description":"Compute Engine"},"usage_start_time":"2026-03-02 00:00:00 UTC","cost":"2.5",)"
    R"("currency":"USD","project":null})";
const QByteArray kFocusRow =
    R"({"BilledCost":5.25,"EffectiveCost":4.5,"BillingCurrency":"usd","ChargePeriodStart":1767225600000,)"
    R"("ChargeCategory":"Usage","ProviderName":"AWS","ServiceName":"EC2","Tags":{"team":"ml"}})";

QByteArray focus(const QByteArray& date) {
  return "BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargeCategory\n1,1,USD," + date + ",Usage\n";
}

}  // namespace

class TestBillVariants : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void jsonIsReadAsRows_data();
  void jsonIsReadAsRows();
  void datesAreReadAsTheyAreWritten_data();
  void datesAreReadAsTheyAreWritten();
  void datesThatCanBeReadEitherWayFitOneMonth();
  void statusOfOlderVersionsTellsTiers();
  void aTableOfTheConsoleNeedsItsCurrency();
  void consolesOfApisAreRead_data();
  void consolesOfApisAreRead();
  void quotesBehindBackslashesAreRead_data();
  void quotesBehindBackslashesAreRead();
  void aBillOfWhichNothingIsTakenIsSaid();
  void brokenJsonIsASentence();

 private:
  std::string written(const QByteArray& bytes) {
    QFile file(m_folder.filePath("bill.dat"));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return file.fileName().toStdString();
  }
  QTemporaryDir m_folder;
};

void TestBillVariants::jsonIsReadAsRows_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<int>("rows");
  QTest::addColumn<double>("billed");
  QTest::addColumn<double>("effective");
  const auto row = [](const char* name, const QByteArray& bytes, const char* reader, int rows, double billed,
                      double effective) {
    QTest::newRow(name) << bytes << std::string(reader) << rows << billed << effective;
  };
  row("Google, a line each", kGcpPlainRow + "\n" + kGcpRow + "\n", "gcp-detailed", 2, 9.75, 9.75);
  row("Google, a list", "[" + kGcpRow + ",\n" + kGcpPlainRow + "]", "gcp-detailed", 2, 9.75, 9.75);
  row("FOCUS, a line each", kFocusRow + "\n" + kFocusRow + "\n", "focus-1.0", 2, 10.5, 9);
  const QByteArray allocation =
      R"({"name":"a","properties":{"cluster":"one","namespace":"chat","labels":{"team":"ml"}},"window":)"
      R"({"start":"2026-03-01T00:00:00Z","end":"2026-03-02T00:00:00Z"},"gpuHours":8,"gpuCost":20,"totalCost":24.5})";
  row("OpenCost, an answer of its API",
      "{\"code\":200,\"data\":[{\"a\":" + allocation + ",\"b\":" + allocation + "},{\"a\":" + allocation + "}]}",
      "opencost", 3, 0, 73.5);
  row("FOCUS in a member", "{\"data\": [" + kFocusRow + "]}", "focus-1.0", 1, 5.25, 4.5);
}

void TestBillVariants::jsonIsReadAsRows() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, reader);
  QFETCH(int, rows);
  QFETCH(double, billed);
  QFETCH(double, effective);
  const std::string file = written(bytes);
  QVERIFY(looksLikeJsonBill(file));
  const auto bill = readBill(file, {.currency = "USD"});
  if (!bill.ok()) QFAIL(problemLine(bill.problems().front()).c_str());
  QCOMPARE(bill.value().file.reader, reader);
  QCOMPARE(bill.value().file.rowCount, rows);
  QCOMPARE(bill.value().file.taken, rows);
  QCOMPARE(bill.value().billed.at("USD"), billed);
  QCOMPARE(bill.value().effective.at("USD"), effective);
  QVERIFY(std::ranges::any_of(bill.value().file.rows, [](const BillRow& each) { return each.tags == "team=ml"; }));
}

void TestBillVariants::datesAreReadAsTheyAreWritten_data() {
  QTest::addColumn<QByteArray>("date");
  QTest::addColumn<int>("month");
  const auto row = [](const char* date, int month) { QTest::newRow(date) << QByteArray(date) << month; };
  row("1767225600000", 1);
  row("1769904000", 2);
  row("\"Mar 5, 2026\"", 3);
  row("05-Apr-2026", 4);
  row("2026-05-01T00:00:00.0000000", 5);
  row("20260601", 6);
  row("2026/07/01 00:00", 7);
}

void TestBillVariants::datesAreReadAsTheyAreWritten() {
  QFETCH(QByteArray, date);
  QFETCH(int, month);
  const auto bill = readBill(written(focus(date)), {});
  if (!bill.ok()) QFAIL(problemLine(bill.problems().front()).c_str());
  QCOMPARE(bill.value().months, (std::vector<CalendarMonth>{{.year = 2026, .month = month}}));
}

void TestBillVariants::datesThatCanBeReadEitherWayFitOneMonth() {
  QByteArray dayFirst = "BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargeCategory\n";
  QByteArray monthFirst = dayFirst;
  for (int day = 1; day <= 7; ++day) {
    dayFirst += "1,1,EUR," + QByteArray::number(day) + "/04/2026,Usage\n";
    monthFirst += "1,1,EUR,04/" + QByteArray::number(day) + "/2026,Usage\n";
  }
  const std::vector<CalendarMonth> april{{.year = 2026, .month = 4}};
  QCOMPARE(readBill(written(dayFirst), {}).value().months, april);
  QCOMPARE(readBill(written(monthFirst), {}).value().months, april);
}

void TestBillVariants::statusOfOlderVersionsTellsTiers() {
  const auto bill = readBill(written("BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargeCategory,"
                                     "ChargeSubcategory,UsageQuantity,UsageUnit,PricingCategory,ServiceCategory\n"
                                     "0,3,USD,2026-01-01,Usage,Used Commitment,1,Hours,Commitment-Based,Compute\n"
                                     "0,2,USD,2026-01-01,Usage,Unused Commitment,1,Hours,Commitment-Based,Compute\n"
                                     "1,1,USD,2026-01-01,Usage,On-Demand,1,Hours,On-Demand,Compute\n"),
                             {});
  std::map<SpendTier, double> tiers;
  for (const BillRow& row : bill.value().file.rows) tiers[row.tier] += row.effective;
  QCOMPARE(tiers, (std::map<SpendTier, double>{
                      {SpendTier::CommittedUsed, 3}, {SpendTier::CommittedUnused, 2}, {SpendTier::OnDemand, 1}}));
  const auto older = readBill(
      written("BilledCost,AmortizedCost,BillingCurrency,ChargePeriodStart,ChargeType\n4,3,USD,2026-01-01,Usage\n"), {});
  QCOMPARE(older.value().file.reader, std::string("focus-0.5"));
  QCOMPARE(older.value().effective.at("USD"), 3.0);
}

void TestBillVariants::aTableOfTheConsoleNeedsItsCurrency() {
  const QByteArray table =
      "Invoice number,123\nInvoice date,2026-04-01\n\n"
      "Project ID,Service description,SKU description,Cost type,Usage start date,Usage amount,Usage unit,Cost ($)\n"
      "p,Compute Engine,A3 GPU,Usage,2026-03-01,720,hour,\"1,100.12\"\n";
  const auto asked = readBill(written(table), {});
  QVERIFY(!asked.ok());
  QCOMPARE(asked.problems().front().code, std::string("billCurrencyMissing"));
  const auto bill = readBill(written(table), {.currency = "USD"});
  QCOMPARE(bill.value().billed.at("USD"), 1100.12);
}

// Columns as the consoles of the providers export them.
void TestBillVariants::consolesOfApisAreRead_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<std::string>("reader");
  QTest::addColumn<std::string>("provider");
  QTest::addColumn<std::string>("currency");
  const auto row = [](const char* reader, const QByteArray& bytes, const char* provider, const char* currency) {
    QTest::newRow(reader) << bytes << std::string(reader) << std::string(provider) << std::string(currency);
  };
  row("anthropic-cost",
      "usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,cost_type\n"
      "2026-03-04,Claude Haiku 4.5,Default,key,message,\xE2\x89\xA4 200k,input_no_cache,5.25,5.25,token\n"
      "2026-03-05,Claude Haiku 4.5,Default,key,message,\xE2\x89\xA4 200k,output,1.5,1.5,token\n",
      "Anthropic", "USD");
  // Days without costs are empty.
  row("openai-cost",
      "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id,organization_"
      "id,"
      "organization_name\n"
      "1772496000,1772582400,2026-03-03T00:00:00+00:00,2026-03-04T00:00:00+00:00,6.75000,usd,gpt-5-mini,,org-1,Us\n"
      "1772582400,1772668800,2026-03-04T00:00:00+00:00,2026-03-05T00:00:00+00:00,,,,,,\n",
      "OpenAI", "USD");
  row("deepseek-cost",
      "user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\n"
      "u,2026-03-03T00:00:00+08:00,2026-03-04T00:00:00+08:00,deepseek-chat,topped up,6.75,CNY\n",
      "DeepSeek", "CNY");
}

void TestBillVariants::consolesOfApisAreRead() {
  QFETCH(QByteArray, bytes);
  QFETCH(std::string, reader);
  QFETCH(std::string, provider);
  QFETCH(std::string, currency);
  const auto bill = readBill(written(bytes), {});
  if (!bill.ok()) QFAIL(problemLine(bill.problems().front()).c_str());
  QCOMPARE(bill.value().file.reader, reader);
  QCOMPARE(bill.value().billed.at(currency), 6.75);
  QCOMPARE(bill.value().effective.at(currency), 6.75);
  QVERIFY(bill.value().months == std::vector<CalendarMonth>{(CalendarMonth{2026, 3})});
  for (const BillRow& row : bill.value().file.rows) {
    QCOMPARE(row.provider, provider);
    QVERIFY(row.tier == SpendTier::ApiTokens && !row.sku.empty());
  }
}

void TestBillVariants::quotesBehindBackslashesAreRead_data() {
  QTest::addColumn<QByteArray>("tags");
  QTest::newRow("twice") << QByteArray(R"("{""team"":""ml"",""note"":""a, \""b\""""}")");
  QTest::newRow("backslashes") << QByteArray(R"("{\"team\":\"ml\",\"note\":\"a, b\"}")");
}

void TestBillVariants::quotesBehindBackslashesAreRead() {
  QFETCH(QByteArray, tags);
  const auto bill = readBill(
      written("BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart,ChargeCategory,Tags,ServiceName\n1,2,USD,"
              "2026-03-01,Usage," +
              tags + ",EC2\n4,5,USD,2026-03-01,Usage," + tags + ",\"C:\\\"\n"),
      {.tags = {"team"}});
  QVERIFY(bill.ok());
  QCOMPARE(bill.value().file.taken, 2);
  QCOMPARE(bill.value().effective.at("USD"), 7.0);
  for (const BillRow& row : bill.value().file.rows) QCOMPARE(row.tags, std::string("team=ml"));
}

void TestBillVariants::aBillOfWhichNothingIsTakenIsSaid() {
  const auto bill = readBill(written(focus("soon") + "1,1,USD,later,Usage\n"), {});
  QCOMPARE(bill.value().file.taken, 0);
  QCOMPARE(problemLine(bill.value().notes.at(0)),
           std::string("bill.dat: none of its 2 rows could be taken, so it adds nothing: look at why rows were left "
                       "out, and export the file with dates and costs"));
}

void TestBillVariants::brokenJsonIsASentence() {
  const auto bill = readBill(written("[" + kGcpRow + ",{\"cost\":"), {});
  QVERIFY(!bill.ok());
  QCOMPARE(bill.problems().front().code, std::string("syntax"));
  const auto other = readBill(written(R"([{"name":"chair","colour":"red"}])"), {});
  QVERIFY(!other.ok());
  QCOMPARE(other.problems().front().code, std::string("notABill"));
}

}  // namespace tst_bill_variants

QTEST_GUILESS_MAIN(tst_bill_variants::TestBillVariants)
#include "tst_bill_variants.moc"
