// SPDX-License-Identifier: GPL-3.0-or-later
// The price book: nothing is overwritten, lists are whole or absent, several programs may write, plans are updated.
#include <sys/wait.h>
#include <unistd.h>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

#include <csignal>

#include "base/problem_text.h"
#include "prices/import_list.h"
#include "prices/plan_update.h"
#include "support/plan_builder.h"

namespace tst_price_book {

using namespace fulcrum;
using namespace fulcrum::prices;
namespace fs = std::filesystem;

namespace {

const QByteArray kHeader = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n";

QByteArray many(int rows, const char* name) {
  QByteArray bytes = kHeader;
  for (int row = 0; row < rows; ++row)
    bytes += QByteArray(name) + QByteArray::number(row) + ",H100,8," + QByteArray::number(10 + row % 7) + ",,us\n";
  return bytes;
}

}  // namespace

class TestPriceBook : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void theSameListChangesNothing();
  void aNewerListAddsADay();
  void anOlderListReplacesNothing();
  void patternsChooseOffers();
  void aCancelledImportLeavesNothing();
  void aPreviewKeepsNothing();
  void programsWriteOneAfterTheOther();
  void aKilledImportLeavesTheBookAsItWas();
  void otherFilesAreRefused();
  void aPlanIsUpdatedWithSourcesAndDates();
  void onlyWhatIsNewerIsOffered();
  void apiOffersOfAPlanAreUpdated();

 private:
  fs::path path(const QString& name) const { return m_folder->filePath(name).toStdString(); }
  fs::path write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
    return path(name);
  }
  PriceBook book() const { return std::move(PriceBook::open(path("prices.db"))).value(); }
  Result<ImportReport> imported(const QString& name, const QByteArray& bytes, const std::string& asOf) const {
    PriceBook target = book();
    return importPriceList(write(name, bytes), {.provider = "aws", .asOf = asOf}, target);
  }
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPriceBook::theSameListChangesNothing() {
  const QByteArray bytes = many(50, "p");
  const auto first = imported("a.csv", bytes, "2026-01-01");
  QCOMPARE(first.value().added, 50u);
  const auto again = imported("a.csv", bytes, "2026-01-01");
  QCOMPARE(again.value().taken, 50u);
  QCOMPARE(again.value().added, 0u);
  QVERIFY(again.value().skipped.empty());
  QCOMPARE(book().nodeOffers({.everyDay = true}).value().size(), 50u);
}

void TestPriceBook::aNewerListAddsADay() {
  QVERIFY(imported("a.csv", kHeader + "p5,H100,8,98,40,us\np4,A100,8,30,,us\n", "2026-01-01").ok());
  QVERIFY(imported("b.csv", kHeader + "p5,H100,8,55,,us\n", "2026-06-01").ok());
  const auto latest = book().nodeOffers({}).value();
  QCOMPARE(latest.size(), 2u);
  QCOMPARE(latest[0].sku, std::string("p4"));  // what is not in the newer list is as it was
  QCOMPARE(latest[1].onDemand, 55.0);
  QCOMPARE(latest[1].spot, 0.0);
  const auto all = book().nodeOffers({.sku = "p5", .everyDay = true}).value();
  QCOMPARE(all.size(), 2u);
  QCOMPARE(all[0].onDemand, 98.0);
}

void TestPriceBook::anOlderListReplacesNothing() {
  QVERIFY(imported("b.csv", kHeader + "p5,H100,8,55,,us\n", "2026-06-01").ok());
  const auto older = imported("a.csv", kHeader + "p5,H100,8,98,,us\n", "2026-01-01");
  QCOMPARE(older.value().notes.size(), 1u);
  QCOMPARE(older.value().notes[0].code, std::string("olderThanBook"));
  QCOMPARE(book().nodeOffers({}).value().at(0).onDemand, 55.0);
}

void TestPriceBook::patternsChooseOffers() {
  QVERIFY(
      imported(
          "a.csv",
          "InstanceType,AcceleratorName,AcceleratorCount,Price,Region\n"
          "a,H100,8,1,us-east-1\nb,NVIDIA H100 SXM,8,1,us-west-2\nc,H100-MEGA,8,1,eu-west-1\nd,A100,8,1,us-east-1\n",
          "2026-01-01")
          .ok());
  const auto count = [&](const OfferFilter& filter) { return book().nodeOffers(filter).value().size(); };
  QCOMPARE(count({}), 4u);
  QCOMPARE(count({.accelerator = "h100"}), 3u);  // by the names that people give to one
  QCOMPARE(count({.accelerator = "NVIDIA*"}), 1u);
  QCOMPARE(count({.accelerator = "*H100*"}), 3u);
  QCOMPARE(count({.region = "US*"}), 3u);
  QCOMPARE(count({.provider = "AWS", .region = "eu-*"}), 1u);
  QCOMPARE(count({.provider = "gcp"}), 0u);
}

void TestPriceBook::aCancelledImportLeavesNothing() {
  PriceBook target = book();
  const auto file = write("a.csv", many(60'000, "p"));
  double last = 0;
  const auto report = importPriceList(file, {.provider = "aws"}, target, {}, [&](double share) {
    last = share;
    return share < 0.5;
  });
  QVERIFY(!report.ok());
  QCOMPARE(report.problems()[0].code, std::string("importCancelled"));
  QVERIFY(last > 0.5 && last <= 1);
  QVERIFY(target.nodeOffers({}).value().empty());
  QVERIFY(importPriceList(file, {.provider = "aws"}, target).ok());  // the lock is gone
}

void TestPriceBook::aPreviewKeepsNothing() {
  PriceBook target = book();
  // Of an offer that the preview displays and of one that it does not.
  const auto file = write("a.csv", many(30, "p") + "p1,H100,8,11,,us\np25,H100,8,14,,us\n");
  const auto preview = previewPriceList(file, {.provider = "aws"}, target);
  QCOMPARE(preview.value().taken, 30u);
  QCOMPARE(preview.value().skipped.at(skip::kDuplicate), 2u);
  QCOMPARE(preview.value().added, 30u);
  QVERIFY(target.nodeOffers({}).value().empty());
  const auto wanted = [](std::string_view, std::string_view, std::string_view provider) { return provider == "gcp"; };
  QCOMPARE(previewPriceList(file, {.provider = "aws"}, target, wanted).problems().at(0).code,
           std::string("nothingWanted"));
}

void TestPriceBook::programsWriteOneAfterTheOther() {
  constexpr int kWriters = 4;
  constexpr int kRows = 3000;
  std::array<bool, kWriters> done{};
  std::vector<std::thread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    const QByteArray name = "w" + QByteArray::number(writer) + "-";
    const fs::path file = write(QString::fromLatin1(name) + ".csv", many(kRows, name.constData()));
    writers.emplace_back([&, writer, file] {
      auto mine = PriceBook::open(path("prices.db"));  // each with a connection of its own, the first makes the file
      done[static_cast<size_t>(writer)] = mine.ok() && importPriceList(file, {.provider = "aws"}, mine.value()).ok();
    });
  }
  for (std::thread& writer : writers) writer.join();
  for (const bool each : done) QVERIFY(each);
  QCOMPARE(book().nodeOffers({}).value().size(), static_cast<size_t>(kWriters * kRows));
}

void TestPriceBook::aKilledImportLeavesTheBookAsItWas() {
  QVERIFY(imported("old.csv", kHeader + "p0,H100,8,98,,us\n", "2026-01-01").ok());
  const auto file = write("a.csv", many(120'000, "p"));  // more than the database holds in memory before it writes
  const pid_t child = fork();
  QVERIFY(child >= 0);
  if (child == 0) {
    PriceBook mine = book();
    (void)importPriceList(file, {.provider = "aws"}, mine, {}, [](double share) {
      if (share > 0.7) ::kill(::getpid(), SIGKILL);
      return true;
    });
    ::_exit(1);
  }
  int status = 0;
  QCOMPARE(waitpid(child, &status, 0), child);
  QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
  PriceBook target = book();
  const auto offers = target.nodeOffers({.everyDay = true}).value();
  QCOMPARE(offers.size(), 1u);
  QCOMPARE(offers[0].onDemand, 98.0);
  const auto report = importPriceList(file, {.provider = "aws"}, target);
  QCOMPARE(report.value().added, 120'000u);
}

void TestPriceBook::otherFilesAreRefused() {
  write("words.db",
        "these are words and no price book, and there are enough of them to fill a header of SQLite: hello");
  QCOMPARE(PriceBook::open(path("words.db")).problems().at(0).code, std::string("notAPriceBook"));
  QVERIFY(!PriceBook::open(m_folder->path().toStdString()).ok());
}

void TestPriceBook::aPlanIsUpdatedWithSourcesAndDates() {
  Plan plan = test::plainPlan();
  NodeType& type = plan.nodeTypes[0];
  type.provider = "AWS";
  type.sku = "p5.48xlarge";
  type.region = "us-east-1";
  type.asOf = "2025-05-01";
  type.onDemand = MoneyPerHour(98.32);
  type.reserved1yDiscount = 0.4;
  const double spot = type.spot.value();
  QVERIFY(imported("new_list.csv",
                   "instance_type,gpu,gpu_count,region,on_demand_hourly,reserved_1yr_std_no_upfront_hourly\n"
                   "p5.48xlarge,H100," +
                       QByteArray::number(type.gpus) +
                       ",us-east-1,50,40\n"
                       "p5.48xlarge,H100," +
                       QByteArray::number(type.gpus) + ",eu-west-1,70,40\n",
                   "2026-06-01")
              .ok());
  const auto changes = newerPrices(plan, book()).value();
  QCOMPARE(changes.size(), 2u);
  QCOMPARE(changes[0].place, "nodeTypes[" + type.id.text + "].onDemand");
  QCOMPARE(changes[0].before, 98.32);
  QCOMPARE(changes[0].after, 50.0);
  QCOMPARE(changes[1].place, "nodeTypes[" + type.id.text + "].reserved1yDiscount");
  QCOMPARE(changes[1].after, 1 - 40.0 / 50);
  const Plan after = withPrices(plan, changes);
  QCOMPARE(after.nodeTypes[0].onDemand.value(), 50.0);
  QCOMPARE(after.nodeTypes[0].spot.value(), spot);
  QCOMPARE(after.nodeTypes[0].asOf, std::string("2026-06-01"));
  QCOMPARE(after.nodeTypes[0].source, std::string("new_list.csv"));
  QCOMPARE(after.sources.at(changes[0].place).asOf, std::string("2026-06-01"));
  QVERIFY(newerPrices(after, book()).value().empty());
  const auto costs = monthlyCosts(plan, after);
  QCOMPARE(costs.size(), plan.scenarios.size());
  for (const auto& [scenario, cost] : costs) QVERIFY(cost.second < cost.first);
}

void TestPriceBook::onlyWhatIsNewerIsOffered() {
  Plan plan = test::plainPlan();
  NodeType& type = plan.nodeTypes[0];
  type.sku = "p5";
  type.region = "us";
  type.asOf = "2026-07-01";
  const QByteArray row = kHeader + "p5,H100," + QByteArray::number(type.gpus) + ",1,,us\n";
  QVERIFY(imported("a.csv", row, "2026-06-01").ok());
  QVERIFY(newerPrices(plan, book()).value().empty());
  plan.nodeTypes[0].asOf.clear();
  QCOMPARE(newerPrices(plan, book()).value().size(), 1u);
  plan.currency = "EUR";  // nobody converts
  QVERIFY(newerPrices(plan, book()).value().empty());
}

void TestPriceBook::apiOffersOfAPlanAreUpdated() {
  Plan plan = test::plainPlan();
  ApiOffload& api = test::tunedLevers(plan).apiOffload.emplace();
  api.provider = "p";
  api.model = "m";
  api.inputPerMTok = Money(3);
  api.outputPerMTok = Money(8);
  QVERIFY(imported("l.json",
                   R"({"m":{"litellm_provider":"p","input_cost_per_token":2e-06,"output_cost_per_token":8e-06}})",
                   "2026-06-01")
              .ok());
  const auto changes = newerPrices(plan, book()).value();
  QCOMPARE(changes.size(), 1u);
  QCOMPARE(changes[0].after, 2.0);
  QCOMPARE(test::tunedLevers(plan).apiOffload->inputPerMTok.value(), 3.0);
  Plan after = withPrices(plan, changes);
  QCOMPARE(test::tunedLevers(after).apiOffload->inputPerMTok.value(), 2.0);
}

}  // namespace tst_price_book

QTEST_GUILESS_MAIN(tst_price_book::TestPriceBook)
#include "tst_price_book.moc"
