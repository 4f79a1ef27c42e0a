// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowFixture.h"
#include "ui/account/AccountPage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>

namespace laari::ui {
namespace {

class TabOrderTest : public WindowTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(window->session().open(makeFile(), window.get()));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    /// A button of a group stands for all of them.
    static const QObject *stopOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && button->group() ? static_cast<const QObject *>(button->group()) : widget;
    }
    /// Where Tab leads, once round.
    QList<QWidget *> round(int key = Qt::Key_Tab)
    {
        QList<QWidget *> visited;
        QSet<const QObject *> seen;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(window->focusWidget(), Qt::Key(key),
                            key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
            QWidget *now = window->focusWidget();
            if (!visited.isEmpty() && now == visited.last())
                continue; // from the hours to the minutes of a time
            if (!now || seen.contains(stopOf(now)))
                break;
            seen.insert(stopOf(now));
            visited.append(now);
        }
        return visited;
    }
    /// What a hand on the keyboard must come to.
    QList<QWidget *> wanted() const
    {
        QList<QWidget *> all;
        const auto children = window->findChildren<QWidget *>();
        for (QWidget *each : children) {
            const bool stop = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isVisible() &&
                              each->isEnabled() && !each->focusProxy() && each->window() == window.get();
            const bool known = qobject_cast<QAbstractButton *>(each) || qobject_cast<QLineEdit *>(each) ||
                               qobject_cast<QAbstractItemView *>(each) || qobject_cast<QComboBox *>(each);
            const bool partOfField = qobject_cast<QAbstractSpinBox *>(each->parentWidget()) ||
                                     qobject_cast<QComboBox *>(each->parentWidget()) ||
                                     qobject_cast<QAbstractItemView *>(each->parentWidget());
            if (stop && known && !partOfField)
                all.append(each);
        }
        return all;
    }
    void expectAllReached(const std::string &where)
    {
        SCOPED_TRACE(where);
        QCoreApplication::processEvents();
        const QList<QWidget *> visited = round();
        QSet<const QObject *> stops;
        for (const QWidget *each : visited)
            stops.insert(stopOf(each));
        const QList<QWidget *> all = wanted();
        EXPECT_GT(all.size(), 6);
        for (const QWidget *each : all)
            EXPECT_TRUE(stops.contains(stopOf(each)))
                << each->metaObject()->className() << ' ' << each->objectName().toStdString() << " is not reached";
        QList<QWidget *> back = round(Qt::Key_Backtab);
        EXPECT_EQ(back.size(), visited.size()) << "the same way back";
    }
};

TEST_F(TabOrderTest, ReachesEverythingOnEveryPage)
{
    for (const char *page : {"showToday", "showPortfolio", "showAccounts", "showPromises", "showSurveys",
                             "showInsights", "showReviews", "showSettings"}) {
        trigger(page);
        expectAllReached(page);
    }
    window->showAccount(first);
    auto *tabs = find<QTabWidget>("accountTabs");
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->isTabVisible(i)) {
            tabs->setCurrentIndex(i);
            expectAllReached("tab " + tabs->tabText(i).toStdString());
        }
}

TEST_F(TabOrderTest, GoesAsOneReads)
{
    trigger("showAccounts");
    QStringList names;
    const auto visited = round();
    for (const QWidget *each : visited)
        names << each->objectName();
    // The side bar, the head of the window, the page from its head to its table; the state of the file last.
    const QStringList read{QStringLiteral("accountsFilter"), QStringLiteral("accountsColumns"),
                           QStringLiteral("accountsNew"), QStringLiteral("accountsTable")};
    qsizetype last = -1;
    for (const QString &name : read) {
        const qsizetype at = names.indexOf(name);
        EXPECT_GT(at, last) << name.toStdString() << " in " << names.join(u' ').toStdString();
        last = at;
    }
}

} // namespace
} // namespace laari::ui
