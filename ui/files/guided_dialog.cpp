// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/guided_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "edits/guided_plan.h"
#include "fields/number_field.h"
#include "optimise/optimise.h"
#include "theme/card.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "words/choice_name.h"
#include "words/field_text.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRequests = 2'000'000'000;
constexpr int kNodeLetters = 38;  // "AWS p5.48xlarge, 8x H100 (list since…"
constexpr QSize kDrawing(72, 18);
constexpr double kWhole = 0.9995;  // of the load: shown as 100 %

QString qText(const std::string& text) {
  return QString::fromStdString(text);
}

// A week as a small drawing beside its name.
QIcon drawingOf(const WeeklyCurve& week, const Theme& theme) {
  QPixmap pixmap(kDrawing);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.accent(), 1.2));
  const WeekValues& values = week.values();
  const double most = std::max(1e-9, *std::ranges::max_element(values));
  QPolygonF line;
  for (size_t hour = 0; hour < values.size(); ++hour)
    line << QPointF(1 + (kDrawing.width() - 2) * static_cast<double>(hour) / (kHoursPerWeek - 1),
                    kDrawing.height() - 2 - (kDrawing.height() - 4) * values[hour] / most);
  painter.drawPolyline(line);
  return QIcon(pixmap);
}

class GuidedDialog : public QDialog {
  Q_DECLARE_TR_FUNCTIONS(GuidedDialog)

 public:
  explicit GuidedDialog(QWidget* parent);

  [[nodiscard]] std::optional<GuidedChoice> chosen() const {
    return m_plan ? std::optional(GuidedChoice{.plan = *m_plan, .recommended = m_recommended}) : std::nullopt;
  }

 private:
  void addServing(QVBoxLayout* column);
  void addDemand(QVBoxLayout* column);
  void addPaid(QVBoxLayout* column);
  void addPreview(QVBoxLayout* column);
  void addModels(QComboBox* box);
  NumberField* number(Unit unit, double least, double most, bool whole, double value);
  QComboBox* choice(const QString& name);
  void showQuestions();
  [[nodiscard]] GuidedAnswers answers() const;
  [[nodiscard]] static GuidedWords words();
  void evaluate();
  [[nodiscard]] QString lineOf(const Scenario& scenario, const Evaluation& figures) const;
  void say(const QString& text);

  const Catalogue& m_catalogue = shippedCatalogue();
  NumberFormat m_format{QStringLiteral("USD")};
  std::optional<Plan> m_plan;
  ScenarioId m_recommended;

  SegmentedControl* m_start;
  QFormLayout* m_serving;
  QComboBox* m_model;
  QComboBox* m_instead;
  QComboBox* m_offer;
  NumberField* m_bill;
  NumberField* m_gpus;
  NumberField* m_busy;
  QFormLayout* m_demand;
  QWidget* m_amountRow;
  NumberField* m_amount;
  QComboBox* m_volume;
  NumberField* m_input;
  NumberField* m_output;
  NumberField* m_perUser;
  NumberField* m_growth;
  QComboBox* m_shape;
  QCheckBox* m_batch;
  QComboBox* m_nodeType;
  QComboBox* m_precision;
  QFormLayout* m_paid;
  Card* m_paidCard;
  NumberField* m_committed;
  QLabel* m_preview;
  QPushButton* m_create = nullptr;
};

GuidedDialog::GuidedDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("New guided plan"));
  setProperty(kHelpTopic, u"tour"_s);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kDialog);
  rows->setSpacing(space::kSection);
  auto* intro =
      new QLabel(tr("Three questions make a plan that works. Whatever you leave as it is becomes an assumption "
                    "that is written down and can be changed later."),
                 this);
  intro->setWordWrap(true);
  rows->addWidget(intro);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(space::kWide);
  rows->addLayout(columns, 1);

  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* questions = new QWidget(scroll);
  auto* left = new QVBoxLayout(questions);
  left->setContentsMargins(margins::kBesideScrollBar);
  left->setSpacing(space::kCards);
  addServing(left);
  addDemand(left);
  addPaid(left);
  left->addStretch(1);
  scroll->setWidget(questions);
  scroll->setMinimumWidth(questions->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
  columns->addWidget(scroll, 5);
  auto* right = new QVBoxLayout;
  addPreview(right);
  columns->addLayout(right, 3);

  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_create = buttons->button(QDialogButtonBox::Ok);
  m_create->setText(tr("&Create the plan"));
  setRole(m_create, u"primary"_s);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  rows->addWidget(buttons);
  showQuestions();
  evaluate();
  constexpr QSize kQuestions(980, 700);  // all of them without scrolling
  constexpr int kFrame = 40;
  resize(kQuestions.boundedTo(screen()->availableSize() - QSize(0, kFrame)));
}

NumberField* GuidedDialog::number(Unit unit, double least, double most, bool whole, double value) {
  auto* field = new NumberField(unit, least, most, whole, this);
  field->setFormat(m_format);
  field->setPlanValue(value);
  connect(field, &NumberField::edited, this, [this] { evaluate(); });
  return field;
}

QComboBox* GuidedDialog::choice(const QString& name) {
  auto* box = new QComboBox(this);
  box->setAccessibleName(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(18);
  connect(box, &QComboBox::currentIndexChanged, this, [this] {
    showQuestions();
    evaluate();
  });
  return box;
}

void GuidedDialog::addModels(QComboBox* box) {
  const QSignalBlocker quiet(box);
  for (const ModelSpec& model : m_catalogue.models) box->addItem(qText(model.name));
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  box->completer()->setFilterMode(Qt::MatchContains);
  box->completer()->setCompletionMode(QCompleter::PopupCompletion);
  box->setCurrentText(u"Llama-3.3-70B"_s);
  connect(box, &QComboBox::editTextChanged, this, [this] { evaluate(); });
}

void GuidedDialog::addServing(QVBoxLayout* column) {
  auto* card = new Card(tr("1  What do you serve?"), {}, this);
  m_start =
      new SegmentedControl({tr("A model of ours"), tr("An API that we pay for"), tr("I only know our GPUs")}, card);
  m_start->setAccessibleName(tr("What is known of what is served"));
  connect(m_start, &SegmentedControl::chosen, this, [this] {
    showQuestions();
    evaluate();
  });
  card->contentLayout()->addWidget(m_start);
  m_serving = new QFormLayout;
  card->contentLayout()->addLayout(m_serving);
  m_model = choice(tr("Model"));
  addModels(m_model);
  m_serving->addRow(tr("Model"), m_model);
  m_offer = choice(tr("API"));
  {
    const QSignalBlocker quiet(m_offer);
    for (const ApiOffer& offer : m_catalogue.apiOffers)
      m_offer->addItem(u"%1 · %2"_s.arg(qText(offer.provider), qText(offer.model)), qText(offer.id));
  }
  m_serving->addRow(tr("API"), m_offer);
  m_bill = number(Unit::Money, 0, 1e9, false, 50'000);
  m_serving->addRow(tr("Bill per month"), m_bill);
  m_instead = choice(tr("Model in its place"));
  addModels(m_instead);
  m_serving->addRow(tr("Model in its place"), m_instead);
  m_gpus = number(Unit::Count, 1, 1e6, true, 40);
  m_serving->addRow(tr("GPUs"), m_gpus);
  m_busy = number(Unit::Share, 0.01, 1, false, 0.3);
  m_serving->addRow(tr("Busy on average"), m_busy);
  column->addWidget(card);
}

void GuidedDialog::addDemand(QVBoxLayout* column) {
  auto* card = new Card(tr("2  How much, and when?"), {}, this);
  m_demand = new QFormLayout;
  card->contentLayout()->addLayout(m_demand);
  m_amountRow = new QWidget(card);
  auto* amount = new QHBoxLayout(m_amountRow);
  amount->setContentsMargins(margins::kNone);
  m_amount = number(Unit::None, 0, kMostRequests, false, 500'000);
  m_amount->setAccessibleName(tr("Demand"));
  amount->addWidget(m_amount);
  m_volume = choice(tr("In what demand is counted"));
  {
    const QSignalBlocker quiet(m_volume);
    m_volume->addItem(tr("requests per second"), static_cast<int>(GuidedVolume::RequestsPerSecond));
    m_volume->addItem(tr("requests per day"), static_cast<int>(GuidedVolume::RequestsPerDay));
    m_volume->addItem(tr("tokens per day"), static_cast<int>(GuidedVolume::TokensPerDay));
    m_volume->addItem(tr("users per day"), static_cast<int>(GuidedVolume::UsersPerDay));
    m_volume->setCurrentIndex(1);
    m_volume->setMinimumContentsLength(14);
  }
  amount->addWidget(m_volume, 1);
  m_demand->addRow(tr("Demand"), m_amountRow);
  m_perUser = number(Unit::None, 0.01, 1e5, false, GuidedAnswers().requestsPerUser);
  m_demand->addRow(tr("Requests per user and day"), m_perUser);
  m_input = number(Unit::Count, 1, 2e6, false, GuidedAnswers().inputTokens);
  m_demand->addRow(tr("Input tokens per request"), m_input);
  m_output = number(Unit::Count, 1, 2e6, false, GuidedAnswers().outputTokens);
  m_demand->addRow(tr("Output tokens per request"), m_output);
  m_shape = choice(tr("Week"));
  {
    const QSignalBlocker quiet(m_shape);
    m_shape->setIconSize(kDrawing);
    for (const WeekShape& shape : m_catalogue.weekShapes)
      m_shape->addItem(drawingOf(shape.values, currentTheme()), choiceName(shape.id), qText(shape.id));
  }
  m_demand->addRow(tr("Week"), m_shape);
  m_growth = number(Unit::Share, -0.5, 1, false, GuidedAnswers().growthPerMonth);
  m_demand->addRow(tr("Growth per month"), m_growth);
  m_batch = new QCheckBox(tr("It may wait until the end of its day (batch)"), card);
  connect(m_batch, &QCheckBox::toggled, this, [this] { evaluate(); });
  m_demand->addRow({}, m_batch);
  column->addWidget(card);
}

void GuidedDialog::addPaid(QVBoxLayout* column) {
  auto* card = m_paidCard = new Card(tr("3  What do you pay today?"), {}, this);
  auto* form = m_paid = new QFormLayout;
  card->contentLayout()->addLayout(form);
  m_nodeType = choice(tr("Nodes"));
  {
    const QSignalBlocker quiet(m_nodeType);
    for (const NodeType& type : m_catalogue.nodeTypes) {
      if (!(type.onDemand.value() > 0)) continue;
      m_nodeType->addItem(qText(type.name), qText(type.id.text));
    }
    m_nodeType->setCurrentIndex(m_nodeType->findData(u"aws-p5"_s));
  }
  // Names of node types are long: they have the width of the card.
  m_nodeType->setMinimumContentsLength(kNodeLetters);
  auto* nodes = new QLabel(tr("Nodes"), card);
  nodes->setBuddy(m_nodeType);
  form->addRow(nodes);
  form->addRow(m_nodeType);
  m_precision = choice(tr("Precision"));
  {
    const QSignalBlocker quiet(m_precision);
    m_precision->addItem(tr("16 bits (bf16)"), static_cast<int>(Precision::Bf16));
    m_precision->addItem(tr("8 bits (fp8)"), static_cast<int>(Precision::Fp8));
  }
  form->addRow(tr("Precision"), m_precision);
  m_committed = number(Unit::Count, 0, 1e5, true, 0);
  form->addRow(tr("Nodes committed for 1 year"), m_committed);
  column->addWidget(card);
}

void GuidedDialog::addPreview(QVBoxLayout* column) {
  auto* card = new Card(tr("What the plan will say"), {}, this);
  m_preview = new QLabel(card);
  m_preview->setWordWrap(true);
  m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  card->contentLayout()->addWidget(m_preview, 1);
  column->addWidget(card, 1);
}

void GuidedDialog::showQuestions() {
  const auto start = static_cast<GuidedStart>(m_start->currentIndex());
  for (QWidget* field :
       {static_cast<QWidget*>(m_offer), static_cast<QWidget*>(m_bill), static_cast<QWidget*>(m_instead)})
    m_serving->setRowVisible(field, start == GuidedStart::ApiBill);
  for (QWidget* field : {m_gpus, m_busy}) m_serving->setRowVisible(field, start == GuidedStart::Gpus);
  m_serving->setRowVisible(m_model, start == GuidedStart::Model);
  const auto show = [&](QWidget* field, bool shown) { m_demand->setRowVisible(field, shown); };
  show(m_amountRow, start == GuidedStart::Model);
  show(m_perUser,
       start == GuidedStart::Model && m_volume->currentData().toInt() == static_cast<int>(GuidedVolume::UsersPerDay));
  show(m_input, start != GuidedStart::Gpus);
  show(m_output, start != GuidedStart::Gpus);
  // Who pays for an API has no nodes yet.
  const bool byApi = start == GuidedStart::ApiBill;
  m_paidCard->setTitle(byApi ? tr("3  On what could you run it yourselves?") : tr("3  What do you pay today?"));
  m_paid->setRowVisible(m_committed, !byApi);
}

GuidedAnswers GuidedDialog::answers() const {
  GuidedAnswers answers;
  answers.start = static_cast<GuidedStart>(m_start->currentIndex());
  answers.model = (answers.start == GuidedStart::ApiBill ? m_instead : m_model)->currentText().trimmed().toStdString();
  answers.apiOffer = m_offer->currentData().toString().toStdString();
  answers.apiBillPerMonth = Money(m_bill->planValue());
  answers.gpus = static_cast<int>(m_gpus->planValue());
  answers.busyShare = m_busy->planValue();
  answers.volume = static_cast<GuidedVolume>(m_volume->currentData().toInt());
  answers.amount = m_amount->planValue();
  answers.inputTokens = m_input->planValue();
  answers.outputTokens = m_output->planValue();
  answers.requestsPerUser = m_perUser->planValue();
  answers.growthPerMonth = m_growth->planValue();
  answers.batch = m_batch->isChecked();
  answers.weekShape = m_shape->currentData().toString().toStdString();
  answers.nodeType = m_nodeType->currentData().toString().toStdString();
  answers.precision = static_cast<Precision>(m_precision->currentData().toInt());
  if (answers.start != GuidedStart::ApiBill) answers.committedNodes = static_cast<int>(m_committed->planValue());
  return answers;
}

GuidedWords GuidedDialog::words() {
  return {.plan = tr("My plan").toStdString(),
          .workload = tr("Demand", "name of a workload").toStdString(),
          .fleet = tr("Main", "name of a fleet").toStdString(),
          .base = tr("Today", "name of a scenario").toStdString(),
          .tuned = tr("Right-sized and committed", "name of a scenario").toStdString(),
          .own = tr("With own nodes", "name of a scenario").toStdString(),
          .rented = tr("On rented nodes", "name of a scenario").toStdString(),
          .answer = tr("Answered when the plan was made").toStdString(),
          .preset = presetSource().toStdString()};
}

void GuidedDialog::evaluate() {
  const QDate today = QDate::currentDate();
  auto plan = guidedPlan(answers(), words(), {.year = today.year(), .month = today.month()}, m_catalogue);
  m_plan.reset();
  if (!plan) return say(problemSentence(plan.problems().front()));
  QString text;
  optimise::SolvedPools solved;
  std::vector<Money> costs;
  for (const Scenario& scenario : plan.value().scenarios) {
    const auto evaluation = optimise::evaluateOptimal(plan.value(), scenario.id, solved);
    if (!evaluation) return say(problemSentence(evaluation.problems().front()));
    if (!evaluation.value().incomplete.empty())
      return say(tr(
          "How many requests these nodes serve of this model is not known: choose another model, precision or node."));
    costs.push_back(evaluation.value().headline.monthlyCost);
    text += lineOf(scenario, evaluation.value());
  }
  const auto cheapest = static_cast<size_t>(std::ranges::min_element(costs) - costs.begin());
  const std::vector<Scenario>& scenarios = plan.value().scenarios;
  m_recommended = scenarios[costs.size() > 1 && costs[1] < costs[0] ? 1 : cheapest].id;
  text += u"<p>%1</p>"_s.arg(tr("Over %1 months, “%2” is the cheapest.")
                                 .arg(plan.value().horizonMonths)
                                 .arg(qText(scenarios[cheapest].name).toHtmlEscaped()));
  text += u"<p>%1</p>"_s.arg(cheapest == 0 ? tr("The page Compare shows why; every figure can be changed afterwards.")
                                           : tr("The first advice stands on the page Optimise; every figure can be "
                                                "changed afterwards."));
  m_plan = std::move(plan).value();
  say(text);
}

// What the first month costs is what the user knows; the mean follows growth and prices.
QString GuidedDialog::lineOf(const Scenario& scenario, const Evaluation& figures) const {
  double most = 0;
  for (const PoolEvaluation& pool : figures.pools)
    most += pool.nodesNeededMax.empty() ? 0 : *std::ranges::max_element(pool.nodesNeededMax);
  const QString cost = tr("%1 per month on average").arg(m_format.moneyShort(figures.headline.monthlyCost));
  const QString first =
      tr("%1 in the first month")
          .arg(m_format.moneyShort(figures.amortisedTotal.empty() ? Money() : figures.amortisedTotal[0]));
  const QString nodes =
      most > 0 ? tr("%Ln node(s) at the peak of the plan", nullptr, static_cast<int>(std::ceil(most))) : tr("no nodes");
  QString text =
      u"<p><b>%1</b><br/>%2<br/>%3<br/>%4</p>"_s.arg(qText(scenario.name).toHtmlEscaped(), cost, first, nodes);
  if (figures.headline.servedShare.value_or(1) < kWhole)
    text += u"<p>%1</p>"_s.arg(tr("Only %1 of the load is served: the peaks need more nodes than there are.")
                                   .arg(m_format.share(*figures.headline.servedShare, 1)));
  return text;
}

void GuidedDialog::say(const QString& text) {
  m_preview->setText(text);
  if (m_create) m_create->setEnabled(m_plan.has_value());
}

}  // namespace

std::optional<GuidedChoice> askForGuidedPlan(QWidget* parent) {
  GuidedDialog dialog(parent);
  return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

QString presetSource() {
  return GuidedDialog::tr("Preset of a new plan: replace it by your own figure");
}

}  // namespace fulcrum
