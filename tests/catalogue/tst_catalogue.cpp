// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that ships: complete, sourced, within sane ranges, and in step with the plans that copy from it.
#include <QTest>
#include <algorithm>
#include <numeric>
#include <set>

#include "catalogue/catalogue.h"
#include "catalogue/embedded_files.h"

using namespace fulcrum;

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
    QVERIFY(node.reserved1yDiscount >= 0 && node.reserved1yDiscount < 0.75);
    QVERIFY(node.reserved3yDiscount == 0 || node.reserved3yDiscount > node.reserved1yDiscount);
    QVERIFY(node.reserved3yDiscount < 0.75);
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
  QVERIFY(model.layers > 0 && model.hidden > 0 && model.vocabulary > 0 && model.maxContext >= 32768);
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

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
