// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

#include "edits/fragments.h"
#include "edits/scenario_fragment.h"
#include "live/workspace.h"
#include "plan/plan_json.h"
#include "words/explain_words.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct ClipboardText {
  Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

// What could not come along is said.
void pasteScenario(Workspace& workspace, const ScenarioPasted& pasted, QWidget* parent) {
  workspace.document.editWhole(ClipboardText::tr("Paste a scenario"), pasted.plan);
  workspace.view.setScenario(pasted.id);
  if (pasted.left.empty()) return;
  QStringList lines;
  for (const std::string& place : pasted.left) lines << u"• "_s + placeByIdInWords(pasted.from, place);
  QMessageBox::information(parent, ClipboardText::tr("Not all of the scenario was pasted"),
                           ClipboardText::tr("This plan does not have what these change, so they were left out:") +
                               u"\n\n"_s + lines.join(u'\n'));
}

}  // namespace

void copyFragment(const std::string& text) {
  if (!text.empty()) QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

void pasteFragment(Workspace& workspace, QWidget* parent) {
  const std::string text = QGuiApplication::clipboard()->text().toStdString();
  if (const auto read = planFromJson(text); read && isScenarioFragment(read.value())) {
    const Result<ScenarioPasted> pasted = withScenarioFragment(workspace.whole(), text);
    if (pasted) return pasteScenario(workspace, pasted.value(), parent);
    QMessageBox::information(parent, ClipboardText::tr("Nothing was pasted"),
                             problemSentence(pasted.problems().front()));
    return;
  }
  const Result<FragmentAdded> added = withFragment(workspace.plan(), text);
  if (!added) {
    QMessageBox::information(parent, ClipboardText::tr("Nothing was pasted"),
                             problemSentence(added.problems().front()));
    return;
  }
  const FragmentAdded& fragment = added.value();
  workspace.document.edit(fragment.workload.text.empty()
                              ? ClipboardText::tr("Paste %Ln fleet(s)", nullptr, fragment.count)
                              : ClipboardText::tr("Paste %Ln workload(s)", nullptr, fragment.count),
                          fragment.plan);
  if (!fragment.workload.text.empty()) workspace.view.setWorkload(fragment.workload);
  if (!fragment.fleet.text.empty()) workspace.view.setFleet(fragment.fleet);
}

}  // namespace fulcrum
