// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/template_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "catalogue/catalogue.h"
#include "engine/evaluate.h"
#include "finance/published_cases.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/number_format.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;
using finance::PublishedCase;
using finance::PublishedFigure;
using finance::PublishedMeasure;

struct TemplateDialogText {
  Q_DECLARE_TR_FUNCTIONS(TemplateDialog)
};

enum TemplateColumn { kTemplateScenario, kTemplateFigure, kTemplatePublished, kTemplateHere, kTemplateColumns };

QString qStringOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct MeasureText {
  QString name;
  int decimals = 0;
};

MeasureText textOf(PublishedMeasure measure) {
  switch (measure) {
    case PublishedMeasure::PaybackHours:
      return {TemplateDialogText::tr("Payback, hours of use"), 1};
    case PublishedMeasure::PaybackMonths:
      return {TemplateDialogText::tr("Payback, months"), 1};
    case PublishedMeasure::Saving:
      return {TemplateDialogText::tr("Saving over the horizon, USD"), 0};
    case PublishedMeasure::NpvAtYearEnds:
      return {TemplateDialogText::tr("NPV with flows at year ends, USD"), 0};
    case PublishedMeasure::CostPerDay:
      return {TemplateDialogText::tr("Cost per day, USD"), 0};
    case PublishedMeasure::NodesAtPeak:
      return {TemplateDialogText::tr("Nodes at the peak"), 0};
    case PublishedMeasure::NodesOnAverage:
      return {TemplateDialogText::tr("Nodes on average"), 2};
    case PublishedMeasure::CostPerMillionTokens:
      return {TemplateDialogText::tr("Cost per million tokens, USD"), 4};
  }
  return {};
}

class TemplateDialog : public QDialog {
 public:
  explicit TemplateDialog(QWidget* parent)
      : QDialog(parent),
        m_plans(templatePlans()),
        m_list(new QListWidget(this)),
        m_summary(new QLabel(this)),
        m_publication(new QLabel(this)),
        m_table(new QTableWidget(0, kTemplateColumns, this)) {
    setWindowTitle(TemplateDialogText::tr("New from a template"));
    for (const Plan& plan : m_plans) m_list->addItem(QString::fromStdString(plan.name));
    m_list->setAccessibleName(TemplateDialogText::tr("Templates"));
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(size::kFindBox);
    m_summary->setWordWrap(true);
    m_publication->setWordWrap(true);
    m_publication->setOpenExternalLinks(true);
    m_publication->setTextInteractionFlags(Qt::TextBrowserInteraction);
    setRole(m_publication, u"secondaryMuted"_s);
    prepareTable();
    addRows();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::showTemplate);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    m_list->setCurrentRow(0);
    resize(860, 420);
  }

  [[nodiscard]] const Plan& chosen() const { return m_plans[static_cast<size_t>(m_list->currentRow())]; }

 private:
  void prepareTable() {
    m_table->setHorizontalHeaderLabels({TemplateDialogText::tr("Scenario"), TemplateDialogText::tr("Figure"),
                                        TemplateDialogText::tr("Published"), TemplateDialogText::tr("Here")});
    m_table->setAccessibleName(TemplateDialogText::tr("Published figures and those of this program"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kTemplateFigure, QHeaderView::Stretch);
  }

  void addRows() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margins::kDialog);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    rows->addLayout(columns, 1);
    columns->addWidget(m_list);
    auto* about = new QVBoxLayout;
    columns->addLayout(about, 1);
    about->addWidget(m_summary);
    about->addWidget(m_publication);
    about->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(TemplateDialogText::tr("&Use this template"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
  }

  void showTemplate() {
    const Plan& plan = chosen();
    const QString notes = QString::fromStdString(plan.notes);
    m_summary->setText(notes.section(u"\n\n"_s, 0, 0));
    const PublishedCase* published = finance::publishedCase(plan);
    m_table->setRowCount(0);
    m_publication->setVisible(published != nullptr);
    if (!published) return;
    m_publication->setText(publicationOf(*published));
    for (const PublishedFigure& figure : published->figures) addFigure(plan, figure);
  }

  static QString publicationOf(const PublishedCase& published) {
    if (published.publication.empty())
      return TemplateDialogText::tr("The figures are quoted without their publication: no page of it is known.");
    const QString title = qStringOf(published.publication).toHtmlEscaped();
    return TemplateDialogText::tr("Publication: %1")
        .arg(u"<a href=\"%1\">%2</a>"_s.arg(qStringOf(published.address), title));
  }

  void addFigure(const Plan& plan, const PublishedFigure& figure) {
    const NumberFormat format;
    const MeasureText measure = textOf(figure.measure);
    const auto evaluator = [](const Plan& arm, const ScenarioId& id) { return evaluate(arm, id); };
    const std::optional<double> here = finance::workedOut(plan, figure, evaluator);
    const Scenario* scenario = fulcrum::find(plan, ScenarioId(std::string(figure.scenario)));
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto set = [&](int column, const QString& text, bool number) {
      auto* item = new QTableWidgetItem(text);
      item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
      m_table->setItem(row, column, item);
    };
    set(kTemplateScenario, scenario ? QString::fromStdString(scenario->name) : qStringOf(figure.scenario), false);
    set(kTemplateFigure, measure.name, false);
    set(kTemplatePublished, format.number(figure.published, measure.decimals), true);
    set(kTemplateHere, here ? format.number(*here, measure.decimals) : NumberFormat::none(), true);
  }

  std::vector<Plan> m_plans;
  QListWidget* m_list;
  QLabel* m_summary;
  QLabel* m_publication;
  QTableWidget* m_table;
};

}  // namespace

std::optional<Plan> chooseTemplate(QWidget* parent) {
  TemplateDialog dialog(parent);
  if (dialog.exec() != QDialog::Accepted) return {};
  return dialog.chosen();
}

}  // namespace fulcrum
