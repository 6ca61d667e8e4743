// SPDX-License-Identifier: GPL-3.0-or-later
// Cost exports in the forms of their clouds, with made-up figures; sums were added up by hand.
#include <zlib.h>

#include <QTemporaryDir>
#include <QtTest>

#include "actuals/bill_totals.h"
#include "actuals/read_bill.h"
#include "base/problem_text.h"
#include "base/sha256.h"

namespace tst_read_bill {

using namespace fulcrum;
using namespace fulcrum::actuals;
using namespace Qt::StringLiterals;

namespace {

const char* const kFocus =
    "BilledCost,BillingCurrency,ChargeCategory,ChargeClass,ChargePeriodStart,BillingPeriodStart,CommitmentDiscountId,"
    "CommitmentDiscountStatus,ConsumedQuantity,ConsumedUnit,EffectiveCost,ListCost,ProviderName,RegionId,"
    "ServiceCategory,ServiceName,SkuId,SubAccountId,Tags,PricingCategory\r\n"
    "10.5,USD,Usage,NULL,2025-05-01T00:00:00Z,2025-05-01T00:00:00Z,,,2,Hours,10.5,12,AWS,us-east-1,Compute,EC2,p5,111,"
    "\"{\"\"team\"\": \"\"search\"\", \"\"colour\"\": \"\"red\"\"}\",Standard\r\n"
    "0,USD,Usage,,2025-05-02 10:00:00,2025-05-01,c1,Used,24,Hours,48,96,AWS,us-east-1,Compute,EC2,p5,111,,Committed\r\n"
    "0,USD,Usage,,2025-05-02 "
    "11:00:00,2025-05-01,c1,Unused,null,null,2,0,AWS,us-east-1,Compute,EC2,p5,111,,Committed\r\n"
    "8760,USD,Purchase,,2025-05-01,2025-05-01,c1,,1,Count,0,8760,AWS,,Compute,EC2,p5,111,,Standard\r\n"
    "\r\n"
    "42,EUR,Usage,(null),2025-05-03,2025-05-01,,,8400000,Tokens,42,42,Solora,,AI and Machine Learning,API,m,9,NULL,"
    "Standard\r\n"
    "-1.5,USD,Usage,Correction,2025-04-30 23:00:00,2025-06-01,,,-1,Hours,-1.5,-2,AWS,us-east-1,Compute,EC2,p5,111,,"
    "Standard\r\n"
    ",USD,Usage,,2025-05-03,2025-05-01,,,1,Hours,,1,AWS,,Compute,EC2,p5,111,,Standard\r\n"
    "1,USD,Usage,,soon,2025-05-01,,,1,Hours,1,1,AWS,,Compute,EC2,p5,111,,Standard\r\n"
    "much,USD,Usage,,2025-05-03,2025-05-01,,,1,Hours,1,1,AWS,,Compute,EC2,p5,111,,Standard\r\n"
    "1,USD,Usage,,2025-05-03,2025-05-01,,,1,Hours,1,1,AWS,,Compute,EC2,p5,111,,Standard,left,over\r\n"
    "0.25,USD,Usage,,2025-05-03,2025-05-01,,,1,GB-Months,0.25,1,AWS,,Storage,S3\r\n";

const char* const kAwsLegacy =
    "bill/BillingEntity,lineItem/UsageAccountId,lineItem/LineItemType,lineItem/UsageStartDate,lineItem/ProductCode,"
    "lineItem/UsageType,lineItem/UsageAmount,lineItem/CurrencyCode,lineItem/UnblendedCost,product/instanceType,"
    "pricing/unit,pricing/publicOnDemandCost,reservation/EffectiveCost,"
    "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod,reservation/UnusedRecurringFee,reservation/ReservationARN,"
    "savingsPlan/TotalCommitmentToDate,savingsPlan/UsedCommitment,savingsPlan/SavingsPlanEffectiveCost,"
    "resourceTags/user:team\n"
    "AWS,1,Usage,2025-01-01T00:00:00Z,AmazonEC2,BoxUsage:p5.48xlarge,2,USD,196.64,p5.48xlarge,Hrs,196.64,,,,,,,,a\n"
    "AWS,1,SavingsPlanCoveredUsage,2025-01-01T00:00:00Z,AmazonEC2,BoxUsage:p5.48xlarge,1,USD,98.32,p5.48xlarge,Hrs,"
    "98.32,,,,,,,60,\n"
    "AWS,1,SavingsPlanNegation,2025-01-01T00:00:00Z,AmazonEC2,BoxUsage:p5.48xlarge,1,USD,-98.32,p5.48xlarge,Hrs,0,,,,,"
    ",,,\n"
    "AWS,1,SavingsPlanRecurringFee,2025-01-01T00:00:00Z,ComputeSavingsPlans,,1,USD,70,,Hrs,,,,,,70,60,,\n"
    "AWS,1,SavingsPlanUpfrontFee,2025-01-01T00:00:00Z,ComputeSavingsPlans,,1,USD,1000,,,,,,,,,,,\n"
    "AWS,1,DiscountedUsage,2025-01-01T00:00:00Z,AmazonEC2,BoxUsage:g5.xlarge,10,USD,0,g5.xlarge,Hrs,10,6,,,arn,,,,\n"
    "AWS,1,RIFee,2025-01-01T00:00:00Z,AmazonEC2,HeavyUsage:g5.xlarge,744,USD,300,g5.xlarge,Hrs,,,3,4,arn,,,,\n"
    "AWS,1,Fee,2025-01-01T00:00:00Z,AmazonEC2,HeavyUsage:g5.xlarge,1,USD,500,,,,,,,arn,,,,\n"
    "AWS,1,Fee,2025-01-01T00:00:00Z,AWSSupport,,1,USD,15,,,,,,,,,,,\n"
    "AWS,1,Usage,2025-01-31T23:00:00Z,AmazonEC2,SpotUsage:p5.48xlarge,4,USD,80,p5.48xlarge,Hrs,,,,,,,,,\n"
    "AWS,1,Credit,2025-01-01T00:00:00Z,AmazonEC2,BoxUsage:p5.48xlarge,0,USD,-7,p5.48xlarge,Hrs,,,,,,,,,\n";

const char* const kAzureGerman =
    "Abonnement-GUID (SubscriptionGuid);Datum (UsageDateTime);Kategorie (MeterCategory);Menge (UsageQuantity);"
    "Kosten (PreTaxCost);Zusatz (AdditionalInfo);Currency;Einheit (UnitOfMeasure)\r\n"
    "s1;13.02.2025;Virtual Machines;20,5;1.234,50;\"{\"\"ServiceType\"\": \"\"Standard_ND96isr_H100_v5\"\"}\";EUR;"
    "1 Hour\r\n"
    "s1;01.03.2025;Storage;1;0,75;;EUR;1 GB/Month\r\n";

const char* const kGcp =
    "billing_account_id,service.description,sku.description,usage_start_time,project.id,labels,system_labels,cost,"
    "currency,usage.amount_in_pricing_units,usage.pricing_unit,credits,cost_type,location.region\n"
    "b,Compute Engine,Nvidia H100 80GB GPU running in Americas,2025-07-31 23:00:00+00:00,p,"
    "\"[{\"\"key\"\": \"\"team\"\", \"\"value\"\": \"\"ml\"\"}]\","
    "\"[{\"\"key\"\": \"\"compute.googleapis.com/machine_spec\"\", \"\"value\"\": \"\"a3-highgpu-8g\"\"}]\","
    "88.25,USD,8,hour,\"[{'name': 'CUD', 'type': 'COMMITTED_USAGE_DISCOUNT', 'amount': -8.25}, {'amount': -10}]\","
    "regular,us-central1\n"
    "b,Invoice,Tax,2025-07-01 00:00:00+00:00,p,[],[],4,USD,0,,[],tax,\n";

const char* const kOpenCost =
    "Date,Namespace,ControllerKind,ControllerName,Pod,Container,GPUs,CPUCost,RAMCost,GPUCost,TotalCost\n"
    "2025-03-01,chat,deployment,vllm,p1,c,1,1,2,30.5,33.5\n"
    "2025-03-02,__idle__,,,,,0,0.5,0,0,0.5\n";

struct Expected {
  int rows = 0;
  int taken = 0;
  MoneyByCurrency billed;
  MoneyByCurrency effective;
};

}  // namespace

class TestReadBill : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sumsAreThoseOfTheFile_data();
  void sumsAreThoseOfTheFile();
  void everyRowIsCounted();
  void tiersAreToldApart();
  void corrections();
  void tagsAreKeptThatWereChosen();
  void accountsCanBeMasked();
  void encodingsAndPackingChangeNothing_data();
  void encodingsAndPackingChangeNothing();
  void datesAreReadInTheFilesOrder_data();
  void datesAreReadInTheFilesOrder();
  void amountsAreReadAsTheyAreWritten_data();
  void amountsAreReadAsTheyAreWritten();
  void whatIsNoBillIsASentence_data();
  void whatIsNoBillIsASentence();
  void aRowAcrossBlocksIsOneRow();
  void readingCanBeCancelled();
  void smallRowsAreFoldedAndNoMoneyIsLost();
  void hashesAreThoseOfTheStandard();

 private:
  std::string written(const QByteArray& bytes, const QString& name = u"bill.csv"_s) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    return file.fileName().toStdString();
  }
  static const BillRow* rowOf(const ReadBill& bill, SpendTier tier) {
    for (const BillRow& row : bill.file.rows) {
      if (row.tier == tier) return &row;
    }
    return nullptr;
  }

  QTemporaryDir m_folder;
};

void TestReadBill::sumsAreThoseOfTheFile_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("reader");
  QTest::addColumn<Expected>("expected");
  const auto row = [](const char* name, const char* text, const QString& reader, const Expected& expected) {
    QTest::newRow(name) << QByteArray(text) << reader << expected;
  };
  row("FOCUS", kFocus, u"focus-1.0"_s, {11, 7, {{"USD", 8769.25}, {"EUR", 42}}, {{"USD", 59.25}, {"EUR", 42}}});
  // Effective: 196.64 + 60 + 0 + (70-60) + 0 + 6 + (3+4) + 0 + 15 + 80 - 7.
  row("AWS", kAwsLegacy, u"aws-cur-legacy"_s, {11, 11, {{"USD", 2154.64}}, {{"USD", 367.64}}});
  row("Azure in German", kAzureGerman, u"azure-usage"_s, {2, 2, {{"EUR", 1235.25}}, {{"EUR", 1235.25}}});
  row("Google Cloud", kGcp, u"gcp-detailed"_s, {2, 2, {{"USD", 74}}, {{"USD", 74}}});
  row("OpenCost", kOpenCost, u"opencost"_s, {2, 2, {{"CHF", 0}}, {{"CHF", 34}}});
}

void TestReadBill::sumsAreThoseOfTheFile() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, reader);
  QFETCH(Expected, expected);
  const auto bill = readBill(written(bytes), {.currency = "CHF"});
  QVERIFY2(bill.ok(), bill.ok() ? "" : problemLine(bill.problems().front()).c_str());
  const ReadBill& read = bill.value();
  QCOMPARE(QString::fromStdString(read.file.reader), reader);
  QCOMPARE(read.file.rowCount, expected.rows);
  QCOMPARE(read.file.taken, expected.taken);
  QCOMPARE(read.billed.size(), expected.billed.size());
  for (const auto& [currency, amount] : expected.billed) QCOMPARE(read.billed.at(currency), amount);
  for (const auto& [currency, amount] : expected.effective) QCOMPARE(read.effective.at(currency), amount);
  MoneyByCurrency kept;
  for (const BillRow& row : read.file.rows) kept[row.currency] += row.effective;
  for (const auto& [currency, amount] : expected.effective) QCOMPARE(kept.at(currency), amount);
}

void TestReadBill::everyRowIsCounted() {
  const auto bill = readBill(written(kFocus), {});
  const BillFile& file = bill.value().file;
  int skipped = 0;
  QStringList reasons;
  for (const SkippedRows& rows : file.skipped) {
    skipped += rows.rows;
    reasons << QString::fromStdString(rows.reason);
  }
  QCOMPARE(reasons, QStringList({u"noMonth"_s, u"noCost"_s, u"unreadableNumber"_s, u"tooManyFields"_s}));
  QCOMPARE(file.taken + skipped, file.rowCount);
}

void TestReadBill::tiersAreToldApart() {
  const auto focus = readBill(written(kFocus), {});
  QCOMPARE(rowOf(focus.value(), SpendTier::CommittedUsed)->hours, 24.0);
  QCOMPARE(rowOf(focus.value(), SpendTier::CommittedUnused)->effective, 2.0);
  QCOMPARE(rowOf(focus.value(), SpendTier::Upfront)->billed, 8760.0);
  QCOMPARE(rowOf(focus.value(), SpendTier::ApiTokens)->tokens, 8.4e6);
  QCOMPARE(rowOf(focus.value(), SpendTier::Storage)->billed, 0.25);
  const auto aws = readBill(written(kAwsLegacy), {});
  QCOMPARE(rowOf(aws.value(), SpendTier::OnDemand)->hours, 2.0);
  QCOMPARE(rowOf(aws.value(), SpendTier::Spot)->hours, 4.0);
  QCOMPARE(rowOf(aws.value(), SpendTier::Upfront)->effective, 0.0);
  double committed = 0;
  for (const BillRow& row : aws.value().file.rows) committed += row.tier == SpendTier::CommittedUsed ? row.hours : 0;
  QCOMPARE(committed, 11.0);
  const auto azure = readBill(written(kAzureGerman), {});
  QCOMPARE(rowOf(azure.value(), SpendTier::OnDemand)->sku, std::string("Standard_ND96isr_H100_v5"));
  QCOMPARE(rowOf(azure.value(), SpendTier::OnDemand)->hours, 20.5);
  const auto gcp = readBill(written(kGcp), {});
  QCOMPARE(rowOf(gcp.value(), SpendTier::CommittedUsed)->hours, 8.0);
}

// What is billed in June for April is April's.
void TestReadBill::corrections() {
  const auto bill = readBill(written(kFocus), {});
  const std::vector<CalendarMonth> months{{2025, 4}, {2025, 5}};
  QVERIFY(bill.value().months == months);
  QCOMPARE(bill.value().file.rows[0].effective, -1.5);
}

void TestReadBill::tagsAreKeptThatWereChosen() {
  const auto tagsOf = [&](const char* text, std::vector<std::string> tags) {
    std::string all;
    const auto bill = readBill(written(text), {.tags = std::move(tags)});
    for (const BillRow& row : bill.value().file.rows) all += row.tags;
    return QString::fromStdString(all);
  };
  QCOMPARE(tagsOf(kFocus, usualTags()), u"team=search"_s);
  QCOMPARE(tagsOf(kFocus, {"Colour"}), u"colour=red"_s);
  QCOMPARE(tagsOf(kFocus, {}), QString());
  QCOMPARE(tagsOf(kAwsLegacy, usualTags()), u"team=a"_s);
  QCOMPARE(tagsOf(kGcp, usualTags()), u"team=ml"_s);
}

void TestReadBill::accountsCanBeMasked() {
  QByteArray text(kFocus);
  text.replace(",111,", ",123456789012,");
  const auto bill = readBill(written(text), {.maskAccounts = true});
  for (const BillRow& row : bill.value().file.rows) QVERIFY(row.account.size() <= 6);
  QCOMPARE(bill.value().file.rows[0].account, std::string("**9012"));
}

void TestReadBill::encodingsAndPackingChangeNothing_data() {
  QTest::addColumn<QByteArray>("bytes");
  const QByteArray plain(kFocus);
  QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
  QTest::newRow("line feeds only") << QByteArray(plain).replace("\r\n", "\n");
  QTest::newRow("no end of line at the end") << plain.chopped(2);
  QByteArray little("\xFF\xFE", 2);
  QByteArray big("\xFE\xFF", 2);
  for (const char c : plain) {
    little.append(c).append('\0');
    big.append('\0').append(c);
  }
  QTest::newRow("UTF-16") << little;
  QTest::newRow("UTF-16, big-endian") << big;
  QTest::newRow("UTF-16 without mark") << little.sliced(2);
  QTest::newRow("tabs") << QByteArray(plain).replace(',', '\t').replace("\"\"team\"\": \"\"search\"\"\t",
                                                                        "\"\"team\"\": \"\"search\"\",");
  QTest::newRow("a line before the header") << "Exported for Example Ltd.\n\n" + plain;
}

void TestReadBill::encodingsAndPackingChangeNothing() {
  QFETCH(QByteArray, bytes);
  const auto expected = readBill(written(kFocus), {});
  const auto bill = readBill(written(bytes, u"other.csv"_s), {});
  QVERIFY2(bill.ok(), bill.ok() ? "" : problemLine(bill.problems().front()).c_str());
  QVERIFY(bill.value().file.rows == expected.value().file.rows);
  QCOMPARE(bill.value().file.rowCount, expected.value().file.rowCount);
  const std::string packed = m_folder.filePath(u"bill.csv.gz"_s).toStdString();
  gzFile file = gzopen(packed.c_str(), "wb");
  QCOMPARE(gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size())), static_cast<int>(bytes.size()));
  gzclose(file);
  const auto unpacked = readBill(packed, {});
  QVERIFY(unpacked.ok());
  QVERIFY(unpacked.value().file.rows == expected.value().file.rows);
}

void TestReadBill::datesAreReadInTheFilesOrder_data() {
  QTest::addColumn<QString>("dates");
  QTest::addColumn<QString>("month");  // of the first
  QTest::newRow("month first") << u"9/2/2023"_s << u"2023-09"_s;
  QTest::newRow("month first, as others show") << u"9/2/2023 9/21/2023"_s << u"2023-09"_s;
  QTest::newRow("day first, as others show") << u"9/2/2023 21/2/2023"_s << u"2023-02"_s;
  QTest::newRow("two digits") << u"4/1/25"_s << u"2025-04"_s;
  QTest::newRow("points") << u"02.09.2023"_s << u"2023-09"_s;
  QTest::newRow("ISO") << u"2023-11-13T10:00Z"_s << u"2023-11"_s;
  QTest::newRow("digits") << u"20231113"_s << u"2023-11"_s;
}

void TestReadBill::datesAreReadInTheFilesOrder() {
  QFETCH(QString, dates);
  QFETCH(QString, month);
  QByteArray text("Date,MeterCategory,CostInBillingCurrency,BillingCurrencyCode\n");
  double cost = 1;
  for (const QString& date : dates.split(u' ')) {
    text += date.toUtf8() + ",Storage," + QByteArray::number(cost) + ",USD\n";
    cost = 2;
  }
  const auto bill = readBill(written(text), {});
  QVERIFY(bill.ok());
  for (const BillRow& row : bill.value().file.rows) {
    if (row.billed != 2) QCOMPARE(QString::fromStdString(toText(row.month)), month);
  }
}

void TestReadBill::amountsAreReadAsTheyAreWritten_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<double>("amount");
  QTest::newRow("dollars") << u"\"$10,000.00 \""_s << 10000.0;
  QTest::newRow("negative dollars") << u"\"-$1,234.5\""_s << -1234.5;
  QTest::newRow("brackets") << u"(3.20)"_s << -3.2;
  QTest::newRow("exponent") << u"2.323760000E-9"_s << 2.32376e-9;
  QTest::newRow("tiny") << u"1E-400"_s << 0.0;
  QTest::newRow("plus") << u"+7"_s << 7.0;
  QTest::newRow("many digits") << u"0.0000008000000000000000"_s << 8e-7;
}

void TestReadBill::amountsAreReadAsTheyAreWritten() {
  QFETCH(QString, text);
  QFETCH(double, amount);
  const auto bill = readBill(
      written("Date,MeterCategory,CostInBillingCurrency,BillingCurrencyCode\n2025-01-01,X," + text.toUtf8() + ",USD\n"),
      {});
  QVERIFY(bill.ok());
  QCOMPARE(bill.value().file.taken, 1);
  QCOMPARE(bill.value().billed.at("USD"), amount);
}

void TestReadBill::whatIsNoBillIsASentence_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("code");
  const QByteArray plain(kFocus);
  const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
    QTest::newRow(name) << bytes << QString::fromLatin1(code);
  };
  row("nothing", {}, "notABill");
  row("another table", "a,b,c\n1,2,3\n", "notABill");
  row("Parquet", "PAR1\x15\x04", "parquetFile");
  row("workbook", "PK\x03\x04rest", "packedFile");
  row("contract commitments", "ContractCommitmentId,BillingCurrency\nx,EUR\n", "contractTable");
  row("no rows", plain.left(plain.indexOf('\n') + 1), "billNoRows");
  row("a column missing", QByteArray(plain).replace("EffectiveCost", "EffectiveCosts"), "billColumnMissing");
  row("no currency", QByteArray(plain).replace("BillingCurrency", "Money"), "billCurrencyMissing");
  QByteArray packed("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
  row("cut short", packed + "abc", "damagedGz");
}

void TestReadBill::whatIsNoBillIsASentence() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, code);
  const auto bill = readBill(written(bytes), {});
  QVERIFY(!bill.ok());
  QCOMPARE(QString::fromStdString(bill.problems().front().code), code);
  const QString line = QString::fromStdString(problemLine(bill.problems().front()));
  QVERIFY2(line.startsWith(u"bill.csv: "_s) && !line.contains(u'{'), qPrintable(line));
}

void TestReadBill::aRowAcrossBlocksIsOneRow() {
  QByteArray text("Date,MeterCategory,CostInBillingCurrency,BillingCurrencyCode,Tags\n");
  constexpr int kRows = 40'000;
  for (int row = 0; row < kRows; ++row)
    text += "2025-01-01,\"Storage, \"\"cold\"\"\",0.5,USD,\"line\nbreak " + QByteArray(row % 97, 'x') + "\"\n";
  QVERIFY(text.size() > 3'000'000);
  const auto bill = readBill(written(text), {});
  QVERIFY(bill.ok());
  QCOMPARE(bill.value().file.taken, kRows);
  QCOMPARE(bill.value().billed.at("USD"), kRows / 2.0);
  QCOMPARE(bill.value().file.rows[0].service, std::string("Storage, \"cold\""));
}

void TestReadBill::readingCanBeCancelled() {
  const auto bill = readBill(written(kFocus), {.goOn = [](double) { return false; }});
  QCOMPARE(bill.problems().front().code, std::string("cancelled"));
}

void TestReadBill::smallRowsAreFoldedAndNoMoneyIsLost() {
  std::vector<BillRow> rows;
  double sum = 0;
  for (int i = 0; i < 2000; ++i) {
    rows.push_back({.month = {2025, 1 + i % 12},
                    .currency = "USD",
                    .provider = "AWS",
                    .sku = "sku-" + std::to_string(i),
                    .tier = SpendTier::Storage,
                    .billed = i * 0.5,
                    .effective = i * 0.25});
    sum += i * 0.25;
  }
  std::vector<BillFile> files{{.id = BillFileId("a"), .rows = SharedList<BillRow>(rows)}};
  QVERIFY(foldRows(files, 50'000));
  double kept = 0;
  for (const BillRow& row : files[0].rows) kept += row.effective;
  QCOMPARE(kept, sum);
  QVERIFY(files[0].rows.size() < 700);
  QVERIFY(std::ranges::any_of(files[0].rows, [](const BillRow& row) { return row.sku == "sku-1999"; }));
  QVERIFY(std::ranges::none_of(files[0].rows, [](const BillRow& row) { return row.sku == "sku-1"; }));
  const auto before = files;
  QVERIFY(!foldRows(files, 5'000'000));
  QVERIFY(before == files);
}

void TestReadBill::hashesAreThoseOfTheStandard() {
  QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  Sha256 parts;
  const std::string million(1'000'000, 'a');
  for (size_t at = 0; at < million.size(); at += 977) parts.add(std::string_view(million).substr(at, 977));
  QCOMPARE(parts.hex(), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

}  // namespace tst_read_bill

QTEST_APPLESS_MAIN(tst_read_bill::TestReadBill)
#include "tst_read_bill.moc"
