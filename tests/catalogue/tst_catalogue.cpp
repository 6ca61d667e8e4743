// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that ships: complete, sourced, within sane ranges, and in step with the plans that copy from it.
#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>

#include "catalogue/catalogue.h"
#include "catalogue/embedded_files.h"

namespace tst_catalogue {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

template <class Row>
void addRow(const char* kind, const std::string& name, const Row& row) {
  QTest::addRow("%s %s", kind, name.c_str()) << QString::fromStdString(row.source) << QString::fromStdString(row.asOf);
}

template <class Rows, class Key>
bool areUnique(const Rows& rows, Key key) {
  std::set<std::string> seen;
  return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return seen.insert(key(row)).second; });
}

bool isRented(const NodeType& node) {
  return node.onDemand.value() > 0;
}
bool isBought(const NodeType& node) {
  return node.purchasePrice.value() > 0;
}

}  // namespace

class TestCatalogue : public QObject {
  Q_OBJECT

 private slots:
  void theFilesReadWithoutProblem_data();
  void theFilesReadWithoutProblem();
  void aMisspeltKeyIsAProblem();
  void everyRowHasSourceAndDate_data();
  void everyRowHasSourceAndDate();
  void listsAreAsLongAsPromised();
  void idsAndNamesAreUnique();
  void nodeTypesHaveSanePrices_data();
  void nodeTypesHaveSanePrices();
  void acceleratorsOfNodesAreKnown();
  void commonAcceleratorsCanBeRented_data();
  void commonAcceleratorsCanBeRented();
  void theFiguresTheFieldQuotesAreThere();
  void whatWasPromisedIsThere_data();
  void whatWasPromisedIsThere();
  void acceleratorsHaveSaneSpecs_data();
  void acceleratorsHaveSaneSpecs();
  void modelsAreConsistent_data();
  void modelsAreConsistent();
  void apiOffersHaveSanePrices();
  void shapesHaveMeanOne_data();
  void shapesHaveMeanOne();
  void measuredShapesNameTheirTrace();
  void plansCopyTheCatalogue_data();
  void plansCopyTheCatalogue();

 private:
  const Catalogue m_catalogue = loadCatalogue();
};

void TestCatalogue::theFilesReadWithoutProblem_data() {
  QTest::addColumn<QByteArray>("file");
  for (const char* file :
       {"node_types.json", "accelerators.json", "models.json", "api_offers.json", "week_shapes.json"}) {
    QTest::addRow("%s", file) << QByteArray(file);
  }
}

void TestCatalogue::theFilesReadWithoutProblem() {
  QFETCH(QByteArray, file);
  const std::string_view text = embeddedFile(file.toStdString());
  const Result<Catalogue> catalogue = catalogueFromJson({&text, 1});
  for (const auto& problem : catalogue.problems()) qWarning("%s at %s", problem.code.c_str(), problem.where.c_str());
  QVERIFY(catalogue.ok());
}

void TestCatalogue::aMisspeltKeyIsAProblem() {
  const std::string_view text = R"({"nodeTypes": [{"id": "a", "onDemandPrice": 1}]})";
  const Result<Catalogue> catalogue = catalogueFromJson({&text, 1});
  QCOMPARE(catalogue.problems().size(), size_t(1));
  QCOMPARE(catalogue.problems().front().where, std::string("nodeTypes[0].onDemandPrice"));
}

void TestCatalogue::everyRowHasSourceAndDate_data() {
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("asOf");
  for (const auto& row : m_catalogue.nodeTypes) addRow("node type", row.id.text, row);
  for (const auto& row : m_catalogue.accelerators) addRow("accelerator", row.name, row);
  for (const auto& row : m_catalogue.models) addRow("model", row.name, row);
  for (const auto& row : m_catalogue.apiOffers) addRow("API offer", row.id, row);
  for (const auto& row : m_catalogue.weekShapes) addRow("week shape", row.id, row);
}

void TestCatalogue::everyRowHasSourceAndDate() {
  QFETCH(QString, source);
  QFETCH(QString, asOf);
  QVERIFY(source.size() > 10);
  const QDate date = QDate::fromString(asOf, Qt::ISODate);
  QVERIFY2(date.isValid() && asOf.size() == 10, qPrintable(asOf));
  QVERIFY(date >= QDate(2023, 1, 1));
}

void TestCatalogue::listsAreAsLongAsPromised() {
  QVERIFY(m_catalogue.nodeTypes.size() >= 40);
  QVERIFY(m_catalogue.accelerators.size() >= 25);
  QVERIFY(m_catalogue.models.size() >= 40);
  QVERIFY(m_catalogue.apiOffers.size() >= 30);
  QVERIFY(m_catalogue.weekShapes.size() >= 9);
}

void TestCatalogue::idsAndNamesAreUnique() {
  QVERIFY(areUnique(m_catalogue.nodeTypes, [](const NodeType& row) { return row.id.text; }));
  QVERIFY(areUnique(m_catalogue.nodeTypes, [](const NodeType& row) { return row.name; }));
  QVERIFY(areUnique(m_catalogue.accelerators, [](const AcceleratorSpec& row) { return row.name; }));
  QVERIFY(areUnique(m_catalogue.models, [](const ModelSpec& row) { return row.name; }));
  QVERIFY(areUnique(m_catalogue.apiOffers, [](const ApiOffer& row) { return row.id; }));
  QVERIFY(areUnique(m_catalogue.weekShapes, [](const WeekShape& row) { return row.id; }));
}

void TestCatalogue::nodeTypesHaveSanePrices_data() {
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < m_catalogue.nodeTypes.size(); ++i) {
    QTest::addRow("%s", m_catalogue.nodeTypes[i].id.text.c_str()) << static_cast<int>(i);
  }
}

void TestCatalogue::nodeTypesHaveSanePrices() {
  QFETCH(int, index);
  const NodeType& node = m_catalogue.nodeTypes[static_cast<size_t>(index)];
  QVERIFY(isRented(node) != isBought(node));
  QVERIFY(!node.name.empty() && !node.provider.empty());
  if (isRented(node)) {
    const double perGpu = node.onDemand.value() / node.gpus;
    QVERIFY2(perGpu >= 0.05 && perGpu <= 20, qPrintable(QString::number(perGpu)));
    QVERIFY(node.spot <= node.onDemand);
    QVERIFY(node.reserved1yDiscount.value_or(0) >= 0 && node.reserved1yDiscount.value_or(0) < 0.75);
    QVERIFY(!node.reserved3yDiscount || node.reserved3yDiscount > node.reserved1yDiscount);
    QVERIFY(node.reserved3yDiscount.value_or(0) < 0.75);
  } else {
    const double perGpu = node.purchasePrice.value() / node.gpus;
    QVERIFY2(perGpu >= 5000 && perGpu <= 120000, qPrintable(QString::number(perGpu)));
    const double kwPerGpu = node.powerKW.value() / node.gpus;
    QVERIFY2(kwPerGpu >= 0.3 && kwPerGpu <= 2, qPrintable(QString::number(kwPerGpu)));
  }
}

void TestCatalogue::acceleratorsOfNodesAreKnown() {
  std::set<std::string> known{"CPU", "A10G", "Trainium"};  // comparison only: no specification is carried
  for (const auto& accelerator : m_catalogue.accelerators) known.insert(accelerator.name);
  for (const auto& node : m_catalogue.nodeTypes) QVERIFY2(known.count(node.accelerator), node.accelerator.c_str());
}

void TestCatalogue::commonAcceleratorsCanBeRented_data() {
  QTest::addColumn<QString>("accelerator");
  for (const char* name : {"H100 SXM", "H200 SXM", "B200 SXM", "L4", "L40S", "A100-80 SXM", "MI300X", "TPU v6e",
                           "RTX PRO 6000 Blackwell Server", "CPU"}) {
    QTest::addRow("%s", name) << QString::fromLatin1(name);
  }
}

void TestCatalogue::commonAcceleratorsCanBeRented() {
  QFETCH(QString, accelerator);
  QVERIFY(std::any_of(m_catalogue.nodeTypes.begin(), m_catalogue.nodeTypes.end(), [&](const NodeType& node) {
    return isRented(node) && node.accelerator == accelerator.toStdString();
  }));
}

void TestCatalogue::theFiguresTheFieldQuotesAreThere() {
  const auto price = [&](const char* id) {
    for (const auto& node : m_catalogue.nodeTypes) {
      if (node.id == NodeTypeId(id)) return node.onDemand.value();
    }
    return 0.0;
  };
  QCOMPARE(price("aws-p5-2025-early"), 98.32);
  QCOMPARE(price("aws-p5"), 55.04);
}

void TestCatalogue::whatWasPromisedIsThere_data() {
  QTest::addColumn<QString>("list");
  QTest::addColumn<QStringList>("names");
  QTest::newRow("accelerators") << u"accelerators"_s
                                << QStringList{u"A10"_s,
                                               u"A40"_s,
                                               u"A100-40 SXM"_s,
                                               u"A100-80 SXM"_s,
                                               u"A100-80 PCIe"_s,
                                               u"L4"_s,
                                               u"L40S"_s,
                                               u"H100 SXM"_s,
                                               u"H100 PCIe"_s,
                                               u"H100 NVL"_s,
                                               u"H200 SXM"_s,
                                               u"H200 NVL"_s,
                                               u"GH200 96 GB"_s,
                                               u"B200 SXM"_s,
                                               u"GB200 (per GPU)"_s,
                                               u"B300 SXM"_s,
                                               u"GB300 (per GPU)"_s,
                                               u"RTX PRO 6000 Blackwell Server"_s,
                                               u"MI300X"_s,
                                               u"MI325X"_s,
                                               u"MI355X"_s,
                                               u"Gaudi 2 (OAM)"_s,
                                               u"Gaudi 3 (OAM)"_s,
                                               u"Trainium2"_s,
                                               u"Inferentia2"_s,
                                               u"TPU v5e"_s,
                                               u"TPU v5p"_s,
                                               u"TPU v6e"_s,
                                               u"TPU7x (Ironwood)"_s};
  QTest::newRow("models") << u"models"_s
                          << QStringList{u"Llama-2-7B"_s,        u"Llama-2-70B"_s,          u"Llama-3-8B"_s,
                                         u"Llama-3-70B"_s,       u"Llama-3.1-8B"_s,         u"Llama-3.1-70B"_s,
                                         u"Llama-3.1-405B"_s,    u"Llama-3.3-70B"_s,        u"GPT-J-6B"_s,
                                         u"Mixtral-8x7B-v0.1"_s, u"Mistral-7B-v0.3"_s,      u"Qwen3-8B"_s,
                                         u"Qwen3-32B"_s,         u"Qwen3-235B-A22B"_s,      u"DeepSeek-R1"_s,
                                         u"gpt-oss-120b"_s,      u"Nemotron-Nano-30B-A3B"_s};
  QTest::newRow("providers") << u"providers"_s << QStringList{u"AWS"_s,    u"GCP"_s,       u"Azure"_s, u"Lambda"_s,
                                                              u"Nebius"_s, u"CoreWeave"_s, u"RunPod"_s};
  QTest::newRow("servers") << u"servers"_s << QStringList{u"H100 SXM"_s,        u"H200 SXM"_s, u"B200 SXM"_s,
                                                          u"GB200 (per GPU)"_s, u"MI300X"_s,   u"L40S"_s};
}

void TestCatalogue::whatWasPromisedIsThere() {
  QFETCH(QString, list);
  QFETCH(QStringList, names);
  std::set<QString> there;
  for (const auto& row : m_catalogue.accelerators) {
    if (list == u"accelerators"_s) there.insert(QString::fromStdString(row.name));
  }
  for (const auto& row : m_catalogue.models) {
    if (list == u"models"_s) there.insert(QString::fromStdString(row.name));
  }
  for (const auto& row : m_catalogue.nodeTypes) {
    if (list == u"providers"_s && isRented(row)) there.insert(QString::fromStdString(row.provider));
    if (list == u"servers"_s && isBought(row)) there.insert(QString::fromStdString(row.accelerator));
  }
  for (const QString& name : names) QVERIFY2(there.count(name), qPrintable(name));
}

void TestCatalogue::acceleratorsHaveSaneSpecs_data() {
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < m_catalogue.accelerators.size(); ++i)
    QTest::addRow("%s", m_catalogue.accelerators[i].name.c_str()) << static_cast<int>(i);
}

// Wide enough for two generations to come, narrow enough for a slipped digit or unit.
void TestCatalogue::acceleratorsHaveSaneSpecs() {
  QFETCH(int, index);
  const AcceleratorSpec& spec = m_catalogue.accelerators[static_cast<size_t>(index)];
  QVERIFY(!spec.vendor.empty());
  QVERIFY(spec.year >= 2018 && spec.year <= 2030);
  QVERIFY(spec.memoryGB >= 16 && spec.memoryGB <= 1000);
  QVERIFY(spec.bandwidthGBs >= 200 && spec.bandwidthGBs <= 30000);
  QVERIFY(spec.fp16Tflops >= 50 && spec.fp16Tflops <= 10000);
  QVERIFY(spec.fp8Tflops == 0 || (spec.fp8Tflops >= spec.fp16Tflops && spec.fp8Tflops <= 2.1 * spec.fp16Tflops));
  QVERIFY(spec.fp4Tflops == 0 || spec.fp4Tflops >= spec.fp8Tflops);
  QVERIFY(spec.tdpWatts == 0 || (spec.tdpWatts >= 50 && spec.tdpWatts <= 3000));
  QVERIFY(spec.interconnectGBs >= 0 && spec.interconnectGBs <= 5000);
  const double price = spec.price.value();
  QVERIFY(price == 0 || (price >= 1000 && price <= 200000));
}

void TestCatalogue::modelsAreConsistent_data() {
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < m_catalogue.models.size(); ++i) {
    QTest::addRow("%s", m_catalogue.models[i].name.c_str()) << static_cast<int>(i);
  }
}

void TestCatalogue::modelsAreConsistent() {
  QFETCH(int, index);
  const ModelSpec& model = m_catalogue.models[static_cast<size_t>(index)];
  QVERIFY(model.paramsB > 0 && model.activeParamsB > 0 && model.activeParamsB <= model.paramsB);
  QVERIFY(model.layers > 0 && model.hidden > 0 && model.vocabulary > 0 && model.maxContext >= 2048);
  QVERIFY(model.fullAttentionLayers > 0);
  QVERIFY(model.fullAttentionLayers + model.windowLayers <= model.layers);
  QCOMPARE(model.windowLayers > 0, model.window > 0);
  QCOMPARE(model.experts > 0, model.expertsPerToken > 0);
  QVERIFY(model.expertsPerToken <= model.experts);
  const double perLayer = model.kvElementsPerToken / model.fullAttentionLayers;
  const bool latent = perLayer == 576;
  QVERIFY(latent || perLayer <= 2.0 * model.kvHeads * model.headDim);
}

void TestCatalogue::apiOffersHaveSanePrices() {
  for (const auto& offer : m_catalogue.apiOffers) {
    QVERIFY2(offer.inputPerMTok.value() >= 0.01 && offer.inputPerMTok.value() <= 100, offer.id.c_str());
    QVERIFY2(offer.outputPerMTok >= offer.inputPerMTok && offer.outputPerMTok.value() <= 200, offer.id.c_str());
    QVERIFY2(offer.cachedInputPerMTok <= offer.inputPerMTok, offer.id.c_str());
  }
}

void TestCatalogue::shapesHaveMeanOne_data() {
  QTest::addColumn<int>("index");
  for (size_t i = 0; i < m_catalogue.weekShapes.size(); ++i) {
    QTest::addRow("%s", m_catalogue.weekShapes[i].id.c_str()) << static_cast<int>(i);
  }
}

void TestCatalogue::shapesHaveMeanOne() {
  QFETCH(int, index);
  const WeekShape& shape = m_catalogue.weekShapes[static_cast<size_t>(index)];
  const WeekValues& values = shape.values.values();
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / kHoursPerWeek;
  QVERIFY2(std::abs(mean - 1) < 1e-3, qPrintable(QString::number(mean)));
  QVERIFY(std::all_of(values.begin(), values.end(), [](double value) { return value >= 0; }));
  QVERIFY(!shape.name.empty() && !shape.description.empty());
}

void TestCatalogue::measuredShapesNameTheirTrace() {
  int serveGen = 0;
  for (const auto& shape : m_catalogue.weekShapes) {
    const bool stylised = shape.source.starts_with("Stylised");
    QCOMPARE(shape.kind == ShapeKind::Stylised, stylised);
    if (shape.source.find("ServeGen") != std::string::npos) {
      QVERIFY(shape.source.find("Apache-2.0") != std::string::npos);
      ++serveGen;
    }
  }
  QCOMPARE(serveGen, 4);
}

void TestCatalogue::plansCopyTheCatalogue_data() {
  QTest::addColumn<bool>("sample");
  QTest::newRow("sample") << true;
  QTest::newRow("new") << false;
}

// A plan carries its own specs; ours must not drift from the catalogue.
void TestCatalogue::plansCopyTheCatalogue() {
  QFETCH(bool, sample);
  const Plan plan = sample ? samplePlan() : newPlan();
  const auto contains = [](const auto& rows, const auto& row) {
    return std::find(rows.begin(), rows.end(), row) != rows.end();
  };
  for (const auto& accelerator : plan.accelerators) {
    QVERIFY2(contains(m_catalogue.accelerators, accelerator), accelerator.name.c_str());
  }
  for (const auto& model : plan.models) QVERIFY2(contains(m_catalogue.models, model), model.name.c_str());
  for (const auto& node : plan.nodeTypes) {
    const auto found = std::find_if(m_catalogue.nodeTypes.begin(), m_catalogue.nodeTypes.end(),
                                    [&](const NodeType& row) { return row.id == node.id; });
    QVERIFY2(found != m_catalogue.nodeTypes.end(), node.id.text.c_str());
    QCOMPARE(node.onDemand.value(), found->onDemand.value());
    QCOMPARE(node.spot.value(), found->spot.value());
    QCOMPARE(node.reserved1yDiscount, found->reserved1yDiscount);
    QCOMPARE(node.reserved3yDiscount, found->reserved3yDiscount);
    QCOMPARE(node.asOf, found->asOf);
  }
}

}  // namespace tst_catalogue

QTEST_APPLESS_MAIN(tst_catalogue::TestCatalogue)
#include "tst_catalogue.moc"
