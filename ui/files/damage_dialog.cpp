// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/damage_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/metrics.h"
#include "theme/theme.h"
#include "words/topic_id.h"

namespace fulcrum {
namespace {

using namespace Qt::StringLiterals;

struct DamageDialogText {
  Q_DECLARE_TR_FUNCTIONS(DamageDialog)
};

void addText(QVBoxLayout& rows, const QString& text, const QString& role, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (!role.isEmpty()) setRole(label, role);
  rows.addWidget(label);
}

class DamageDialog : public QDialog {
 public:
  DamageDialog(const DamagedFile& file, QWidget* parent) : QDialog(parent) {
    setWindowTitle(DamageDialogText::tr("Open a damaged file"));
    setProperty(kHelpTopic, u"files"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(margins::kDialog);
    addText(*rows, DamageDialogText::tr("%1 is damaged").arg(file.name), u"cardTitle"_s, this);
    addText(*rows,
            file.kept.isEmpty()
                ? DamageDialogText::tr("Nothing of the plan can be read.")
                : DamageDialogText::tr("What can still be read opens as a new plan; the file stays as it is."),
            {}, this);
    if (!file.kept.isEmpty()) addContents(*rows, file);
    addButtons(*rows, file);
    resize(560, file.kept.isEmpty() ? sizeHint().height() : 400);
  }

  [[nodiscard]] const DamageChoice& choice() const { return m_choice; }

 private:
  void addContents(QVBoxLayout& rows, const DamagedFile& file) {
    rows.addSpacing(space::kSnug);
    addText(rows, DamageDialogText::tr("What is there"), u"cardTitle"_s, this);
    addText(rows, file.kept.join(u", "_s), {}, this);
    rows.addSpacing(space::kSnug);
    addText(rows, DamageDialogText::tr("What is lost or doubtful"), u"cardTitle"_s, this);
    auto* list = new QPlainTextEdit(file.lost.join(u'\n'), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(DamageDialogText::tr("What is lost or doubtful"));
    rows.addWidget(list, 1);
  }

  void addButtons(QVBoxLayout& rows, const DamagedFile& file) {
    auto* buttons = new QDialogButtonBox(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!file.kept.isEmpty()) {
      QPushButton* open =
          buttons->addButton(DamageDialogText::tr("Open what was &salvaged"), QDialogButtonBox::AcceptRole);
      open->setDefault(true);
      connect(open, &QPushButton::clicked, this, [this] { leaveBy({DamageChoice::Way::Salvaged, {}}); });
      const QPushButton* copy =
          buttons->addButton(DamageDialogText::tr("&Copy the list"), QDialogButtonBox::ActionRole);
      connect(copy, &QPushButton::clicked, this,
              [text = file.lost.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    }
    if (!file.backups.isEmpty()) {
      QPushButton* open = buttons->addButton(DamageDialogText::tr("Open a &backup…"), QDialogButtonBox::ActionRole);
      open->setMenu(backupMenu(file));
      open->setDefault(file.kept.isEmpty());
    }
    buttons->addButton(QDialogButtonBox::Cancel);  // last: Qt 6.4 would lead the Tab key past it and the list
    rows.addWidget(buttons);
  }

  QMenu* backupMenu(const DamagedFile& file) {
    auto* menu = new QMenu(this);
    for (const Backup& backup : file.backups) {
      // Of the same file it is the time that tells them apart.
      QString text =
          backup.time.isEmpty() ? backup.project : DamageDialogText::tr("Before the save of %1").arg(backup.time);
      menu->addAction(text.replace(u'&', u"&&"_s), this, [this, path = backup.path] {
        leaveBy({DamageChoice::Way::Backup, path});
      });
    }
    return menu;
  }

  void leaveBy(DamageChoice choice) {
    m_choice = std::move(choice);
    accept();
  }

  DamageChoice m_choice;
};

}  // namespace

DamageChoice askAboutDamage(const DamagedFile& file, QWidget* parent) {
  DamageDialog dialog(file, parent);
  dialog.exec();
  return dialog.choice();
}

}  // namespace fulcrum
