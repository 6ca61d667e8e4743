// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "theme/steady_box.h"

namespace tst_steady_box {

using namespace fulcrum;
using namespace Qt::StringLiterals;

namespace {

// Two lines in a card in a row in a steady box, above what takes the rest.
struct Fixture {
  QWidget window;
  QWidget* content = new QWidget;
  QFrame* card = new QFrame(content);
  QLabel* figure = new QLabel(u"$1"_s, card);
  QLabel* more = new QLabel(u"of $2"_s, card);
  SteadyBox* box = nullptr;
  int layouts = 0;

  Fixture() {
    auto* lines = new QVBoxLayout(card);
    lines->addWidget(figure);
    lines->addWidget(more);
    more->hide();
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(content);
    row->addWidget(card);
    box = new SteadyBox(content, &window);
    auto* rows = new QVBoxLayout(&window);
    rows->addWidget(box);
    rows->addWidget(new QWidget(&window), 1);
    window.resize(400, 300);
    window.show();
    QCoreApplication::processEvents();
    window.installEventFilter(&m_counter);
    m_counter.fixture = this;
  }

 private:
  struct Counter : QObject {
    bool eventFilter(QObject* watched, QEvent* event) override {
      if (event->type() == QEvent::LayoutRequest) ++fixture->layouts;
      return QObject::eventFilter(watched, event);
    }
    Fixture* fixture = nullptr;
  } m_counter;
};

}  // namespace

class SteadyBoxTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTextOfTheSameSizeLaysNothingOut() {
    Fixture f;
    f.figure->setText(u"$7"_s);
    QCoreApplication::processEvents();
    QCOMPARE(f.layouts, 0);
  }

  void whatNeedsRoomGetsIt() {
    Fixture f;
    const int before = f.box->height();
    f.more->show();
    QCoreApplication::processEvents();
    QTRY_VERIFY(f.box->height() > before);
    QCOMPARE(f.content->size(), f.box->size());
    QVERIFY(f.more->height() >= f.more->sizeHint().height());
    QVERIFY(f.more->geometry().top() > f.figure->geometry().bottom());
    f.more->hide();
    QCoreApplication::processEvents();
    QTRY_COMPARE(f.box->height(), before);
  }

  void theBoxIsVisibleWithItsContent() {
    Fixture f;
    f.content->hide();
    QVERIFY(!f.box->isVisible());
    f.content->show();
    QVERIFY(f.box->isVisible());
  }

  void aTextThatWrapsKeepsItsHeight() {
    QWidget window;
    auto* text = new QLabel(u"one two three four five six seven eight nine ten"_s);
    text->setWordWrap(true);
    auto* rows = new QVBoxLayout(&window);
    auto* box = new SteadyBox(text, &window);
    rows->addWidget(box);
    rows->addWidget(new QWidget(&window), 1);
    window.resize(120, 300);
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(box->height(), text->heightForWidth(box->width()));
    text->setText(text->text() + u" eleven twelve thirteen fourteen fifteen sixteen seventeen"_s);
    QCoreApplication::processEvents();
    QCOMPARE(box->height(), text->heightForWidth(box->width()));
  }
};

}  // namespace tst_steady_box

QTEST_MAIN(tst_steady_box::SteadyBoxTest)
#include "tst_steady_box.moc"
