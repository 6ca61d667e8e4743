// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own_vs_rent/own_vs_rent_page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_card.h"
#include "charts/surface_card.h"
#include "charts/surface_widget.h"
#include "charts/table_menu.h"
#include "figures/break_even_figures.h"
#include "figures/risk_figures.h"
#include "live/live_risk.h"
#include "pages/own_vs_rent/own_inputs.h"
#include "theme/elided_label.h"
#include "theme/figure_label.h"
#include "theme/metrics.h"
#include "theme/segmented_control.h"
#include "theme/theme.h"
#include "theme/why_trigger.h"
#include "words/field_text.h"

namespace fulcrum {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInputsWidth = size::kSidePanel;

QString problemLines(const finance::OwnVersusRent& comparison) {
  QStringList lines;
  for (const Problem& problem : comparison.problems) {
    const bool warning = problem.severity != Severity::Note;
    QString sentence = problemSentence(problem);
    if (!sentence.isEmpty()) sentence[0] = sentence[0].toUpper();
    lines << (warning ? u"⚠ "_s + sentence : sentence) + u'.';
  }
  return lines.join(u'\n');
}

}  // namespace

OwnVsRentPage::OwnVsRentPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_inputs = new OwnInputs(workspace, this);
  m_inputs->setFixedWidth(kInputsWidth);
  m_chart = new ChartCard(ChartCard::Header::Full, this);
  m_chart->setMinimumHeight(size::kLeastChart);
  m_chart->setWhy([this](int place, int series) { Q_EMIT whyRequested(askedOfArms(m_chart->data(), place, series)); });

  auto* overview = new QWidget(this);
  auto* columns = new QHBoxLayout(overview);
  columns->setContentsMargins(margins::kNone);
  columns->setSpacing(space::kCards);
  columns->addWidget(m_inputs);
  columns->addWidget(m_chart, 1);
  // The sheet has the whole width: five years and their total side by side in the smallest window.
  m_views = new QStackedWidget(this);
  m_views->addWidget(overview);
  m_surface = new SurfaceCard(this);
  m_surface->setWhy([this](QPointF place) {
    const BreakEven known = breakEven();
    if (!known.rentNow) return;
    const auto text = [](double factor) { return QByteArray::number(factor, 'g', 6).toStdString(); };
    Q_EMIT whyRequested(
        {.figure = "breakEvenNpv[" + text(place.y() / known.rentNow->value()) + "," + text(place.x()) + "]"});
  });
  m_views->addWidget(m_surface);
  m_payback = new ChartCard(ChartCard::Header::Full, this);
  m_payback->setWhy([this](int, int) { Q_EMIT whyRequested({.figure = "breakEven.monthlySpend"}); });
  m_views->addWidget(m_payback);
  m_views->addWidget(makeSheet());
  auto* arms = new Card(tr("Owning against each way to rent"), {}, this);
  m_arms = new ChartTable(arms);
  m_arms->setAccessibleName(arms->title());
  m_arms->setFirstColumnFills(true);
  m_arms->setWhy([this](int row, int column) {
    const std::string figure = column > 0 ? figureOfArm(row, column - 1) : std::string();
    if (!figure.empty()) Q_EMIT whyRequested({.figure = figure});
  });
  arms->contentLayout()->addWidget(m_arms);
  m_views->addWidget(arms);

  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(margins::kNone);
  rows->setSpacing(space::kNormal);
  rows->addWidget(makeFigures());
  rows->addWidget(makeNotes());
  rows->addWidget(m_views, 1);

  connect(&sharedRisk(workspace), &LiveAnswer::changed, this, [this] {
    if (isVisible()) showChart();
  });
  connect(&workspace.breakEven, &LiveAnswer::changed, this, &OwnVsRentPage::followBreakEven);
  // During a drag the arm that comes is drawn with the next frame.
  const auto followApi = [this] {
    if (!isVisible() || !m_workspace.apiArm.isCurrent() || m_workspace.document.inGesture()) return;
    showChart();
    showNotes();
    showArms();
    Q_EMIT verdictChanged();
  };
  connect(&workspace.apiArm, &LiveAnswer::changed, this, followApi);
  connect(&workspace.document, &PlanDocument::gestureFinished, this, followApi);
  connect(&workspace.rentArms, &LiveAnswer::changed, this, &OwnVsRentPage::showArms);
}

QWidget* OwnVsRentPage::makeNotes() {
  auto* row = new QWidget(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(space::kHair, 0, 0, 0);
  layout->setSpacing(space::kCards);
  m_notes = new QLabel(row);
  m_notes->setWordWrap(true);
  m_notes->setObjectName(u"notes"_s);
  setRole(m_notes, u"secondary"_s);
  m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_view = new SegmentedControl({tr("Overview"), tr("Break-even"), tr("Payback"), tr("Cash flow"), tr("Arms")}, row);
  m_view->setAccessibleName(tr("What the page shows"));
  layout->addWidget(m_notes, 1);
  layout->addWidget(m_view, 0, Qt::AlignTop | Qt::AlignRight);
  connect(m_view, &SegmentedControl::chosen, this, &OwnVsRentPage::showView);
  row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  return row;
}

void OwnVsRentPage::showView(int index) {
  m_view->setCurrentIndex(index);
  m_views->setCurrentIndex(index);
  showBreakEven();
  showSheet();
  showArms();
}

QWidget* OwnVsRentPage::makeFigures() {
  auto* card = new Card(this);
  card->setAccessibleName(tr("Figures of owning against renting"));
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(space::kNormal);
  grid->setVerticalSpacing(space::kNone);
  const auto blank = ownVersusRentFigures(nullptr, {}, {}, {}, m_workspace.format());
  for (int column = 0; column < static_cast<int>(blank.size()); ++column) {
    FigureColumn figure{new QLabel(card), new FigureLabel(QString(), card), new ElidedLabel(card),
                        new ElidedLabel(card)};
    setRole(figure.name, u"secondaryMuted"_s);
    setRole(figure.value, u"keyFigure"_s);
    figure.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // it becomes smaller; words are cut
    setRole(figure.detail, u"secondaryMuted"_s);
    for (QLabel* label : {static_cast<QLabel*>(figure.detail), static_cast<QLabel*>(figure.more)})
      label->setObjectName(u"figureDetail"_s);
    setRole(figure.more, u"secondaryMuted"_s);
    grid->addWidget(figure.name, 0, column);
    grid->addWidget(figure.value, 1, column);
    grid->addWidget(figure.detail, 2, column);
    grid->addWidget(figure.more, 3, column);
    m_figures.push_back(figure);
    answerWhy(figure.more, WhyBy::Click, [this, column] {
      const std::string& name = m_figures[static_cast<size_t>(column)].moreFigure;
      if (!name.empty()) Q_EMIT whyRequested({.figure = name});
    });
    answerWhy(figure.value, WhyBy::Everything, [this, column] {
      const std::string& name = m_figures[static_cast<size_t>(column)].figure;
      if (!name.empty()) Q_EMIT whyRequested({.figure = name});
    });
  }
  card->contentLayout()->addLayout(grid);
  m_apiSentence = new QLabel(card);
  m_apiSentence->setObjectName(u"apiSentence"_s);
  m_apiSentence->setWordWrap(true);
  setRole(m_apiSentence, u"secondary"_s);
  m_apiSentence->hide();
  answerWhy(m_apiSentence, WhyBy::Click, [this] { Q_EMIT whyRequested({.figure = "apiArm.breakEvenMTokPerMonth"}); });
  card->contentLayout()->addWidget(m_apiSentence);
  card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  return card;
}

QWidget* OwnVsRentPage::makeSheet() {
  m_sheetCard = new Card(tr("Cash flow"), {}, this);
  m_period = new SegmentedControl({tr("Years"), tr("Months")}, m_sheetCard);
  m_period->setAccessibleName(tr("Columns of the cash flow"));
  m_sheetCard->addHeaderWidget(m_period);
  m_sheet = new ChartTable(m_sheetCard);
  m_sheetCard->addHeaderWidget(makeTableMenu(m_sheetCard->title(), m_sheet));
  connect(m_sheet, &ChartTable::whyRequested, this, &OwnVsRentPage::whyRequested);
  m_sheet->setAccessibleName(tr("Cash flow"));
  m_sheet->setFirstColumnFills(true);
  m_sheet->setFirstColumnFrozen(true);
  m_sheet->verticalHeader()->setDefaultSectionSize(size::kDenseRow);
  m_sheetCard->contentLayout()->addWidget(m_sheet);
  connect(m_period, &SegmentedControl::chosen, this, &OwnVsRentPage::showSheet);
  return m_sheetCard;
}

void OwnVsRentPage::refresh() {
  showChart();
  m_inputs->refresh();
  showNotes();
  showSheet();
}

void OwnVsRentPage::showChart() {
  m_api = apiView(m_workspace);
  ChartData data = ownVersusRentChart(m_workspace.live.arms(), m_api, m_workspace.plan(), m_workspace.format());
  data.emptyText = emptyText();
  // Lines that are named at their ends need no legend.
  m_chart->setLegendShown(
      std::ranges::any_of(data.lines, [](const ChartLine& line) { return line.endLabel.isEmpty(); }));
  const LiveRisk& risk = sharedRisk(m_workspace);
  if (m_workspace.live.ownVersusRent() && risk.answer() && risk.answer()->trials)
    addPaybackRange(data, *m_workspace.live.ownVersusRent(), *risk.answer()->trials, m_workspace.view.scenario(),
                    isOfPlan(risk, m_workspace), m_workspace.format());
  m_chart->setData(std::move(data));
  showFigures();
}

void OwnVsRentPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_workspace.breakEven.setShown(this, true);
  m_workspace.apiArm.setShown(this, true);
  showArms();
}

void OwnVsRentPage::hideEvent(QHideEvent* event) {
  m_workspace.breakEven.setShown(this, false);
  m_workspace.apiArm.setShown(this, false);
  m_workspace.rentArms.setShown(m_arms, false);
  Page::hideEvent(event);
}

// Every frame of a drag comes here: while there is nothing new it only mutes what is shown.
void OwnVsRentPage::followBreakEven() {
  Q_EMIT verdictChanged();
  const LiveBreakEven& breakEven = m_workspace.breakEven;
  if (breakEven.isCurrent() || breakEven.isPart() || !breakEven.answer()) return showBreakEven();
  for (const size_t i : kBreakEvenFigures) m_figures[i].value->setEnabled(false);
  m_surface->surface()->setStale(true);
}

void OwnVsRentPage::showBreakEven() {
  if (!isVisible()) return;
  showFigures();
  showNotes();
  const bool compared = m_workspace.live.ownVersusRent() != nullptr;
  if (m_views->currentIndex() == PaybackCurve) {
    ChartData data = paybackBySpend(breakEven(), compared, m_workspace.format());
    if (!compared) data.emptyText = emptyText();
    data.stale = !m_workspace.breakEven.isCurrent() && !m_workspace.breakEven.isPart();
    m_payback->setData(std::move(data));
  }
  if (m_views->currentIndex() != Surface) return;
  SurfaceData data = breakEvenSurfaceData(breakEven(), compared, m_workspace.format());
  if (!compared) data.emptyText = emptyText();
  if (m_workspace.breakEven.isPart()) data.subtitle = tr("being refined…");
  m_surface->setData(std::move(data));
  m_surface->surface()->setStale(!m_workspace.breakEven.isCurrent() && !m_workspace.breakEven.isPart());
}

BreakEven OwnVsRentPage::breakEven() const {
  return m_workspace.breakEven.answer() ? *m_workspace.breakEven.answer() : BreakEven();
}

void OwnVsRentPage::showFigures() {
  const Assumptions assumptions = resolveScenario(m_workspace.plan(), m_workspace.view.scenario()).assumptions;
  const auto figures =
      ownVersusRentFigures(m_workspace.live.ownVersusRent(), breakEven(), m_api, assumptions, m_workspace.format());
  for (size_t i = 0; i < figures.size(); ++i) {
    FigureColumn& shown = m_figures[i];
    shown.figure = figures[i].figure;
    shown.moreFigure = figures[i].moreFigure;
    shown.name->setText(figures[i].name);
    shown.value->setText(figures[i].value);
    shown.detail->setText(figures[i].detail);
    shown.more->setText(figures[i].more);
    shown.value->setAccessibleName(u"%1: %2, %3"_s.arg(figures[i].name, figures[i].value, figures[i].detail));
    shown.value->setAccessibleDescription(figures[i].more);
    for (QWidget* widget : {static_cast<QWidget*>(shown.name), static_cast<QWidget*>(shown.value)})
      widget->setToolTip(figures[i].figure.empty()
                             ? figures[i].convention
                             : figures[i].convention + u'\n' + tr("Click for what it is made of."));
    const QColor colour = figures[i].better > 0   ? currentTheme().better()
                          : figures[i].better < 0 ? currentTheme().worse()
                                                  : currentTheme().text();
    QPalette palette = shown.value->palette();
    palette.setColor(QPalette::WindowText, colour);
    shown.value->setPalette(palette);
  }
  for (const size_t i : kBreakEvenFigures) m_figures[i].value->setEnabled(m_workspace.breakEven.isCurrent());
}

// In the words of the field; nothing where no demand makes both worth the same, or it is not known yet.
QString OwnVsRentPage::breakEvenSentence(const finance::OwnVersusRent& comparison) const {
  const BreakEven* found = m_workspace.breakEven.isCurrent() ? m_workspace.breakEven.answer() : nullptr;
  if (!found || !found->demand) return {};
  const QString spend = m_workspace.format().moneyShort(found->demand->monthlySpend);
  return finance::owningPaysFrom(comparison, *found->demand)
             ? tr("Owning pays above %1 of cloud spend per month.").arg(spend)
             : tr("Owning pays below %1 of cloud spend per month.").arg(spend);
}

void OwnVsRentPage::showNotes() {
  const finance::OwnVersusRent* comparison = m_workspace.live.ownVersusRent();
  QStringList lines;
  if (comparison) {
    if (comparison->hypothetical)
      lines << tr("This scenario owns nothing: shown is what its lever “%1” would do.").arg(leverName(LeverKind::Own));
    // What is worth as much where the other nodes lack the terms of the rent arm says little of owning.
    const QString sentence = comparison->onSameTerms ? QString() : breakEvenSentence(*comparison);
    if (!sentence.isEmpty()) lines << sentence;
    if (const QString problems = problemLines(*comparison); !problems.isEmpty()) lines << problems;
  }
  if (m_api.wanted) lines << m_api.refusal;
  m_apiSentence->setText(m_api.sentence);
  m_apiSentence->setVisible(!m_apiSentence->text().isEmpty());
  if (lines.isEmpty()) lines << tr("Owning less renting over the same demand, cash by month, nominal.");
  m_notes->setText(lines.join(u'\n'));
  arrangeNotes();
}

// Beside what chooses the view, or above it where they would stand in a narrow column.
void OwnVsRentPage::arrangeNotes() {
  if (m_workspace.document.inGesture()) return;
  constexpr int kLines = 3;
  auto* layout = static_cast<QBoxLayout*>(m_notes->parentWidget()->layout());
  const int beside = width() - m_view->sizeHint().width() - 2 * space::kCards;
  const bool fits = m_notes->heightForWidth(beside) <= kLines * m_notes->fontMetrics().lineSpacing();
  layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OwnVsRentPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  arrangeNotes();
}

void OwnVsRentPage::showSheet() {
  const finance::OwnVersusRent* comparison = m_workspace.live.ownVersusRent();
  m_sheetCard->setSubtitle(tr("%1; received is positive, and above zero owning is cheaper. Discounted by month at the "
                              "yearly effective rate.")
                               .arg(QString::fromStdString(m_workspace.plan().currency)));
  if (!comparison || m_views->currentIndex() != Sheet) {
    if (!comparison) m_sheet->setTable({});
    return;
  }
  const auto period = m_period->currentIndex() == 0 ? SheetPeriod::Years : SheetPeriod::Months;
  m_sheet->setTable(cashFlowTable(*comparison, m_workspace.plan(), period, m_workspace.format()));
  if (!m_workspace.document.inGesture()) m_sheet->fitColumns();
}

// Every arm is evaluated, so only for those who look, and not while the hand moves.
void OwnVsRentPage::showArms() {
  const bool shown = isVisible() && m_views->currentIndex() == Arms;
  m_workspace.rentArms.setShown(m_arms, shown);
  if (!shown) return;
  const std::vector<finance::OwnVersusRent>* compared = m_workspace.rentArms.answer();
  m_arms->setEnabled(m_workspace.rentArms.isCurrent());
  if (compared && !m_workspace.rentArms.isCurrent()) return;
  m_arms->setTable(armsTable(compared ? *compared : std::vector<finance::OwnVersusRent>(), m_workspace.plan(), m_api,
                             m_workspace.format()));
  m_arms->fitColumns();
}

// Of a row of armsTable(); only what the plan compares with is explained.
std::string OwnVsRentPage::figureOfArm(int row, int column) const {
  static constexpr std::array kFigures{"npv", "paybackMonths", "discountedPaybackMonths"};
  const std::vector<finance::OwnVersusRent>* arms = m_workspace.rentArms.answer();
  for (size_t arm = 0; arms && arm < arms->size() && row >= 0; ++arm) {
    const finance::OwnVersusRent& each = (*arms)[arm];
    const int rows = each.onSameTerms ? 2 : 1;
    if (row < rows && each.rentArm == m_workspace.plan().ownVsRent.rentArm && !(row == 1 && column == 2))
      return std::string(row == 1 ? "ownVsRent.onSameTerms." : "ownVsRent.") + kFigures.at(static_cast<size_t>(column));
    row -= rows;
  }
  return {};
}

QString OwnVsRentPage::emptyText() const {
  if (!m_workspace.live.current()) return tr("The plan cannot be evaluated: see the problems below.");
  return finance::isAnyForSale(m_workspace.plan())
             ? tr("Nothing is bought yet. Add a purchase at the left to compare owning with renting.")
             : tr("No fleet can be owned: give its node type a purchase price on the Fleets page.");
}

explain::Verdict OwnVsRentPage::verdict() const {
  explain::BreakEvenUse use;
  if (const BreakEven* found = m_workspace.breakEven.isCurrent() ? m_workspace.breakEven.answer() : nullptr) {
    use.now = found->utilisationNow;
    if (found->demand) use.breakEven = found->demand->utilisation;
  }
  const Result<finance::ApiArm>* api = m_workspace.apiArm.isCurrent() ? m_workspace.apiArm.answer() : nullptr;
  return explain::ownVersusRentVerdict(subject(), m_workspace.live.arms(), use,
                                       api && api->ok() ? &api->value() : nullptr);
}

bool OwnVsRentPage::focusField(const QString& path) {
  if (path == u"ownVsRent.rentArm"_s) {
    showView(Overview);
    m_inputs->focusRentArm();
    return true;
  }
  if (!path.contains(u".levers.own.counts"_s)) return false;
  showView(Overview);
  m_inputs->focusPurchases();
  return true;
}

}  // namespace fulcrum
