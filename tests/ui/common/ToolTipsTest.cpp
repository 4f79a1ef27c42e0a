// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ToolTips.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

const QString markup = QStringLiteral("<b>Testi</b> & <i>Pojat</i>");

TEST(ToolTips, SayMarkupAsItIsTyped)
{
    EXPECT_EQ(ToolTips::shown(QStringLiteral("Testi Oy")), QStringLiteral("Testi Oy"));
    QTextDocument document;
    document.setHtml(ToolTips::shown(markup));
    EXPECT_EQ(document.toPlainText(), markup);

    const ToolTips tips(qApp);
    QLabel label;
    label.setToolTip(markup);
    label.show();
    const auto askTip = [](QWidget &widget, QPoint at) {
        QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &help);
        QTextDocument said;
        said.setHtml(QToolTip::text());
        return said.toPlainText();
    };
    EXPECT_EQ(askTip(label, {1, 1}), markup);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), markup + u'2', Qt::ToolTipRole);
    QTableView table;
    table.setModel(&model);
    table.show();
    EXPECT_EQ(askTip(*table.viewport(), table.visualRect(model.index(0, 0)).center()), markup + u'2');
}

TEST(ToolTips, LongWordsAndSentencesGoOnInTheNextLine)
{
    const QString word(200, u'x');
    const QString sentence = QStringLiteral("kaksikymmentä ").repeated(15).trimmed();
    for (const QString &text : {word, sentence, QStringLiteral("a\n") + word}) {
        const QStringList lines = ToolTips::shown(text).split(u'\n');
        EXPECT_GT(lines.size(), 2);
        for (const QString &line : lines)
            EXPECT_LE(line.size(), 90);
        EXPECT_EQ(QString(ToolTips::shown(text)).remove(u'\n').remove(u' '), QString(text).remove(u'\n').remove(u' '));
    }
    const QString emoji = QStringLiteral("\U0001F600").repeated(100);
    EXPECT_FALSE(ToolTips::shown(emoji).toUtf8().contains("\xEF\xBF\xBD")) << "no letter is cut in two";
}

TEST(ToolTips, LabelsShowMarkupAsItIsTypedToo)
{
    Theme theme;
    QLabel label(markup);
    label.show();
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    QLabel asks;
    asks.setTextFormat(Qt::RichText);
    asks.show();
    EXPECT_EQ(asks.textFormat(), Qt::RichText);
}

} // namespace
} // namespace laari::ui
