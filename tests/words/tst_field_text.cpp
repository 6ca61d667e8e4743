// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <concepts>

#include "plan/fields.h"
#include "words/field_text.h"

namespace tst_field_text {

using namespace fulcrum;

namespace {

// What a form can edit: numbers, quantities, choices, switches and texts.
template <class Member>
constexpr bool kIsScalar = std::is_arithmetic_v<Member> || std::is_enum_v<Member> ||
                           std::same_as<Member, std::string> || std::same_as<Member, std::optional<double>> ||
                           requires(Member member) {
  { member.value() } -> std::same_as<double>;
};

template <class Struct>
QStringList fieldsWithoutText(const char* group) {
  QStringList missing;
  forEachField<Struct>([&](const auto& field) {
    using Member = std::remove_cvref_t<decltype(std::declval<Struct&>().*field.member)>;
    const bool common = std::is_base_of_v<Lever, Struct> && !fieldText("lever", field.key).label.isEmpty();
    const FieldText text = fieldText(group, field.key);
    if (field.key == "on" || common || !kIsScalar<Member>) return;  // a switch is named by its lever
    if (text.label.isEmpty() || text.explanation.isEmpty()) {
      missing << QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
    }
  });
  return missing;
}

}  // namespace

class TestFieldText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFieldThatCanBeEditedHasANameAndAnExplanation() {
    QCOMPARE(fieldsWithoutText<Assumptions>("assumptions"), QStringList());
    QCOMPARE(fieldsWithoutText<NodeType>("nodeType"), QStringList());
    QCOMPARE(fieldsWithoutText<Workload>("workload"), QStringList());
    QCOMPARE(fieldsWithoutText<ServiceRate>("service"), QStringList());
    QCOMPARE(fieldsWithoutText<Fleet>("fleet"), QStringList());
    QCOMPARE(fieldsWithoutText<Provisioning>("provisioning"), QStringList());
    QCOMPARE(fieldsWithoutText<Commitment>("commitment"), QStringList());
    QCOMPARE(fieldsWithoutText<Purchase>("purchase"), QStringList());
    QCOMPARE(fieldsWithoutText<ResponseCache>("responseCache"), QStringList());
    QCOMPARE(fieldsWithoutText<ApiOffload>("apiOffload"), QStringList());
    QCOMPARE(fieldsWithoutText<Distillation>("distillation"), QStringList());
    QCOMPARE(fieldsWithoutText<Quantization>("quantization"), QStringList());
    QCOMPARE(fieldsWithoutText<PrefixCache>("prefixCache"), QStringList());
    QCOMPARE(fieldsWithoutText<Hardware>("hardware"), QStringList());
    QCOMPARE(fieldsWithoutText<MultiRegion>("multiRegion"), QStringList());
    QCOMPARE(fieldsWithoutText<RightSizing>("rightSizing"), QStringList());
    QCOMPARE(fieldsWithoutText<Commitments>("commitments"), QStringList());
    QCOMPARE(fieldsWithoutText<Own>("own"), QStringList());
    QCOMPARE(fieldsWithoutText<AcceleratorSpec>("accelerator"), QStringList());
    QCOMPARE(fieldsWithoutText<ModelSpec>("model"), QStringList());
    QCOMPARE(fieldsWithoutText<UncertainInput>("uncertainty"), QStringList());
    QCOMPARE(fieldsWithoutText<Distribution>("distribution"), QStringList());
    QCOMPARE(fieldsWithoutText<RankCorrelation>("correlation"), QStringList());
    QCOMPARE(fieldsWithoutText<Simulation>("simulation"), QStringList());
    QCOMPARE(fieldsWithoutText<StressCase>("stressCase"), QStringList());
    QCOMPARE(fieldsWithoutText<StressChange>("stressChange"), QStringList());
    QCOMPARE(fieldsWithoutText<Chance>("chance"), QStringList());
    QCOMPARE(fieldsWithoutText<BudgetReport>("report"), QStringList());
    QCOMPARE(fieldsWithoutText<ReportPart>("reportPart"), QStringList());
  }

  // Options are of the command line; the window has fields for them.
  void problemsNameNoOptions() {
    QCOMPARE(problemSentence({.code = "currencyAsked"}),
             QStringLiteral("The list does not say in which currency its prices are: name the currency"));
    const QString unknown = problemSentence({.code = "unknownPriceList"});
    QVERIFY2(unknown.endsWith(QStringLiteral("(sku=TITLE,onDemand=TITLE)")), qPrintable(unknown));
  }

  void anUnknownFieldHasNone() { QVERIFY(fieldText("workload", "colour").label.isEmpty()); }

  void everyLeverTierLineAndWasteHasAName() {
    for (int kind = 0; kind < kLeverCount; ++kind) QVERIFY(!leverName(static_cast<LeverKind>(kind)).isEmpty());
    for (int tier = 0; tier < kTierCount; ++tier) QVERIFY(!tierName(static_cast<Tier>(tier)).isEmpty());
    for (int line = 0; line < kCostLineCount; ++line) QVERIFY(!costLineName(static_cast<CostLine>(line)).isEmpty());
    for (int waste = 0; waste < kWasteCount; ++waste) QVERIFY(!wasteName(static_cast<Waste>(waste)).isEmpty());
  }
};

}  // namespace tst_field_text

QTEST_GUILESS_MAIN(tst_field_text::TestFieldText)
#include "tst_field_text.moc"
