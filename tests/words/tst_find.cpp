// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <array>
#include <set>

#include "catalogue/catalogue.h"
#include "plan/fields.h"
#include "translations/translations.h"
#include "words/field_synonyms.h"
#include "words/find_entries.h"

namespace tst_find {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

std::vector<FindEntry> sampleEntries() {
  const Plan plan = samplePlan();
  return findEntriesOf(
      plan, {.scenario = kSampleScenario, .workload = plan.workloads.front().id, .fleet = plan.fleets.front().id});
}

QString firstFound(const QString& typed, const QStringList& recent = {}) {
  const FindIndex index(sampleEntries());
  const auto found = index.found(typed, recent, 1);
  return found.empty() ? QString() : found.front()->key;
}

}  // namespace

class TestFind : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsAreFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    const QString discount = u"assumptions.discountRate"_s;
    QTest::newRow("label") << u"Discount rate"_s << discount;
    QTest::newRow("other case") << u"dISCOUNT"_s << discount;
    QTest::newRow("words in another order") << u"rate discount"_s << discount;
    QTest::newRow("synonym") << u"wacc"_s << discount;
    QTest::newRow("two words of a synonym") << u"hurdle rate"_s << discount;
    QTest::newRow("letter missing") << u"discunt"_s << discount;
    QTest::newRow("letters exchanged") << u"dicsount"_s << discount;
    QTest::newRow("letters with gaps") << u"dscnt"_s << discount;
    QTest::newRow("while it is typed") << u"wac"_s << discount;
    QTest::newRow("page of the plan's budget") << u"spending limit"_s << u"budget"_s;
    QTest::newRow("lever by a synonym") << u"savings plan"_s << u"levers.commitments"_s;
    QTest::newRow("setting of a lever") << u"distillation smaller"_s << u"levers.distillation.model"_s;
    QTest::newRow("nonsense") << u"qqzzxx"_s << QString();
  }
  void wordsAreFound() {
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QCOMPARE(firstFound(typed), key);
  }

  // What people type who do not know the program's words: one of the first entries is what they mean.
  void wordsOfNewcomersAreFound_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("german");
    const std::vector<std::array<const char*, 3>> words{{"power", "Strom", "electricityPerKWh"},
                                                        {"tax", "Steuer", "taxRate"},
                                                        {"cost of capital", "Kapitalkosten", "discountRate"},
                                                        {"lifespan", "Lebensdauer", "ownedLifeMonths"},
                                                        {"resale", "Wiederverkauf", "residualShare"},
                                                        {"staff", "Personal", "staffFte"},
                                                        {"cooling", "Kühlung", "pue"},
                                                        {"delivery", "Lieferzeit", "leadTimeMonths"},
                                                        {"users", "Nutzer", "requestsPerSecond"},
                                                        {"traffic", "Verkehr", "requestsPerSecond"},
                                                        {"growth", "Wachstum", "growthPerMonth"},
                                                        {"latency", "Latenz", "ttftMs"},
                                                        {"SLA", "SLA", "ttftMs"},
                                                        {"prompt", "Prompt", "inputTokens"},
                                                        {"department", "Abteilung", "costCentre"},
                                                        {"Kubernetes", "Kubernetes", "name"},
                                                        {"autoscaling", "Autoscaling", "policy"},
                                                        {"spare nodes", "Reserveknoten", "spareNodes"},
                                                        {"server price", "Kaufpreis", "purchasePrice"},
                                                        {"hourly price", "Stundenpreis", "onDemand"},
                                                        {"licence", "Lizenz", "softwarePerGpuYear"},
                                                        {"license", "Lizenzkosten", "softwarePerGpuYear"},
                                                        {"loan", "Kredit", "levers.own"},
                                                        {"leasing", "Leasing", "levers.own"},
                                                        {"OpenAI", "OpenAI", "levers.apiOffload"},
                                                        {"savings plan", "Sparplan", "levers.commitments"},
                                                        {"preemptible", "unterbrechbar", "levers.spot"},
                                                        {"night", "Nacht", "levers.batchShifting"},
                                                        {"time horizon", "Zeithorizont", "horizonMonths"},
                                                        {"euro", "Euro", "currency"}};
    for (const auto& [english, german, key] : words) {
      QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(key) << false;
      QTest::newRow(qPrintable(QString::fromUtf8(german) + u" (de)"_s))
          << QString::fromUtf8(german) << QString::fromUtf8(key) << true;
    }
  }
  void wordsOfNewcomersAreFound() {
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QFETCH(bool, german);
    constexpr size_t kSeen = 10;  // without scrolling
    const Translations words(german ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English));
    const FindIndex index(sampleEntries());
    QStringList found;
    for (const FindEntry* entry : index.found(typed, {}, kSeen)) found << entry->key;
    const bool isThere =
        std::ranges::any_of(found, [&](const QString& each) { return each == key || each.endsWith(u'.' + key); });
    QVERIFY2(isThere, qPrintable(typed + u": "_s + found.join(u", "_s)));
  }

  // Every entry comes first for its own title and place, or is one of several of that name.
  void everythingIsFoundByItsTitle() {
    const FindIndex index(sampleEntries());
    QVERIFY(index.entries().size() > 200);
    for (const FindEntry& entry : index.entries()) {
      const auto found = index.found(entry.title + u' ' + entry.detail, {}, 40);
      const bool isThere = std::ranges::any_of(found, [&](const FindEntry* hit) { return hit->key == entry.key; });
      QVERIFY2(isThere, qPrintable(entry.key));
    }
  }

  void keysTellEntriesApart() {
    std::set<QString> keys;
    for (const FindEntry& entry : sampleEntries()) QVERIFY2(keys.insert(entry.key).second, qPrintable(entry.key));
  }

  // With hundreds of workloads their fields would hide everything else.
  void fieldsOfOtherElementsNeedTheirName() {
    const Plan plan = samplePlan();
    QVERIFY(plan.workloads.size() > 1);
    const FindIndex index(sampleEntries());
    const QString other = u"workloads.%1.ttftMs"_s.arg(QString::fromStdString(plan.workloads[1].id.text));
    const auto has = [&](const QString& typed) {
      const auto found = index.found(typed, {}, 100);
      return std::ranges::any_of(found, [&](const FindEntry* hit) { return hit->key == other; });
    };
    QVERIFY(!has(u"ttft"_s));
    QVERIFY(has(u"ttft "_s + QString::fromStdString(plan.workloads[1].name)));
  }

  void whatWasChosenLatelyComesFirst() {
    QCOMPARE(firstFound(QString(), {u"assumptions.pue"_s, u"assumptions.taxRate"_s}), u"assumptions.pue"_s);
    QVERIFY(firstFound(u"price"_s) != u"assumptions.electricityPerKWh"_s);
    QCOMPARE(firstFound(u"price"_s, {u"assumptions.electricityPerKWh"_s}), u"assumptions.electricityPerKWh"_s);
  }

  void everyAssumptionAndLeverHasSynonyms() {
    forEachField<Assumptions>([](const auto& field) {
      QVERIFY2(!fieldSynonyms("assumptions", field.key).isEmpty(), std::string(field.key).c_str());
    });
    for (int kind = 0; kind < kLeverCount; ++kind)
      QVERIFY(!leverSynonyms(leverKey(static_cast<LeverKind>(kind))).isEmpty());
  }

  void germanWordsAreFoundInGerman_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("label") << u"Diskontsatz"_s << u"assumptions.discountRate"_s;
    QTest::newRow("synonym") << u"Kapitalkosten"_s << u"assumptions.discountRate"_s;
    QTest::newRow("English") << u"wacc"_s << u"assumptions.discountRate"_s;
    QTest::newRow("without its umlaut") << u"Kuhlung"_s << u"assumptions.pue"_s;
    QTest::newRow("Nutzungsdauer") << u"nutzungsdauer"_s << u"assumptions.ownedLifeMonths"_s;
    QTest::newRow("lever") << u"Server kaufen"_s << u"levers.own"_s;
  }
  void germanWordsAreFoundInGerman() {
    QFETCH(QString, typed);
    QFETCH(QString, key);
    const Translations german(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(firstFound(typed), key);
  }

  void accentsCountForNothing() { QCOMPARE(foldedForSearch(u"Größe ÀÉ"_s), u"grosse ae"_s); }
};

}  // namespace tst_find

QTEST_GUILESS_MAIN(tst_find::TestFind)
#include "tst_find.moc"
