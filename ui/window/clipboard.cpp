// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>

#include "edits/fragments.h"
#include "live/workspace.h"
#include "words/field_text.h"

namespace fulcrum {
namespace {

struct ClipboardText {
  Q_DECLARE_TR_FUNCTIONS(Clipboard)
};

}  // namespace

void copyFragment(const std::string& text) {
  if (!text.empty()) QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

void pasteFragment(Workspace& workspace, QWidget* parent) {
  const Result<FragmentAdded> added =
      withFragment(workspace.plan(), QGuiApplication::clipboard()->text().toStdString());
  if (!added) {
    QMessageBox::information(parent, ClipboardText::tr("Nothing was pasted"),
                             problemSentence(added.problems().front()));
    return;
  }
  const FragmentAdded& fragment = added.value();
  workspace.document.edit(fragment.workload.text.empty()
                              ? ClipboardText::tr("Paste %n fleet(s)", nullptr, fragment.count)
                              : ClipboardText::tr("Paste %n workload(s)", nullptr, fragment.count),
                          fragment.plan);
  if (!fragment.workload.text.empty()) workspace.view.setWorkload(fragment.workload);
  if (!fragment.fleet.text.empty()) workspace.view.setFleet(fragment.fleet);
}

}  // namespace fulcrum
