// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/InvitationList.h"

#include "core/store/WholeFile.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <QFileDialog>

namespace laari::ui {

namespace {

/// A cell that begins like a formula would be run by a spreadsheet: an apostrophe keeps it a text.
QString csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << csvCell(cell);
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString InvitationList::askPath(QWidget *parent, const QString &surveyName)
{
    QString name = surveyName;
    for (const QChar c : QStringLiteral("/\\:*?\"<>|"))
        name.replace(c, u'-');
    return QFileDialog::getSaveFileName(parent, tr("Export the invitation list"), name + QStringLiteral(".csv"),
                                        tr("CSV files (*.csv)"));
}

Result<int> InvitationList::write(const Book &book, SurveyId survey, const QString &path)
{
    LAARI_ASSIGN(const std::vector<SurveyPerson> people, book.surveys().people(survey));
    QByteArray bytes =
        "\xEF\xBB\xBF" + csvLine({tr("Name"), tr("E-mail"), tr("Account"), tr("Role"), tr("Answered on")});
    int count = 0;
    for (const SurveyPerson &person : people) {
        if (!person.invitedOn)
            continue;
        const QString answered = person.answer ? Format::date(person.answer->day) : QString();
        bytes += csvLine({person.name, person.email, person.accountName, Words::of(person.role), answered});
        ++count;
    }
    LAARI_TRY(writeWholeFile(path, bytes));
    return count;
}

} // namespace laari::ui
