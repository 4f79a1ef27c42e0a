// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AgreementText.h"

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

OwnPerson ownNamed(qint64 id, const char *name)
{
    OwnPerson own;
    own.id = OwnPersonId{id};
    own.name = QString::fromUtf8(name);
    return own;
}

TEST(AgreementText, ReadsWhoAndWhenAfterTheDash)
{
    const std::vector<OwnPerson> people = {ownNamed(1, "Aino Laine"), ownNamed(2, "Maija Salo"),
                                           ownNamed(3, "Matti Salo"), ownNamed(4, "Örn Åkerström")};
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0)); // a Friday
    struct Agreed {
        const char *typed;
        const char *what;
        qint64 who;      ///< 0: nobody
        const char *due; ///< empty: a decision
    };
    const Agreed cases[] = {
        {"Tapaa tehtaanjohtaja — Aino 12.12.", "Tapaa tehtaanjohtaja", 1, "2026-12-12"},
        {"Tapaa tehtaanjohtaja – Aino, 12.12.", "Tapaa tehtaanjohtaja", 1, "2026-12-12"},
        {"Tapaa tehtaanjohtaja - 12.12. Aino", "Tapaa tehtaanjohtaja", 1, "2026-12-12"},
        {"Tapaa tehtaanjohtaja — aino laine 12.12.2026", "Tapaa tehtaanjohtaja", 1, "2026-12-12"},
        {"Call them — Aino, 12 Dec", "Call them", 1, "2026-12-12"}, // as the empty line suggests
        {"Tapaa johtaja, Aino 12.12.", "Tapaa johtaja", 1, "2026-12-12"},
        {"Tapaa Matti, Olli, Aino, 12.12.", "Tapaa Matti, Olli", 1, "2026-12-12"},
        {"A — B, Aino 12.12.", "A — B", 1, "2026-12-12"},
        {"Kutsutaan Matti, Aino", "Kutsutaan Matti, Aino", 0, ""}, // a list of names
        {"Soitetaan, sitten 12.12.", "Soitetaan, sitten 12.12.", 0, ""},
        {"Soita — M. Salo 30.11.", "Soita — M. Salo", 0, "2026-11-30"}, // two of them
        {"Soita — Maija 30.11.", "Soita", 2, "2026-11-30"},
        {"Soita — Örn maanantai", "Soita", 4, "2026-11-23"},
        {"Call them -- Aino Friday", "Call them", 1, "2026-11-20"},
        {"Call them — Aino", "Call them", 1, "2026-12-04"}, // in two weeks
        {"Call them — 12 Dec", "Call them", 0, "2026-12-12"},
        {"Call — Pekka 12.12.", "Call — Pekka", 0, "2026-12-12"}, // nobody of ours
        {"Call — Salo 12.12.", "Call — Salo", 0, "2026-12-12"},   // two of them
        {"Hinta pysyy — sovittu jo", "Hinta pysyy — sovittu jo", 0, ""},
        {"Kilpailuta asennuskumppani", "Kilpailuta asennuskumppani", 0, ""},
        {"Ota e-lasku käyttöön", "Ota e-lasku käyttöön", 0, ""},
        {"A — B — Aino 12.12.", "A — B", 1, "2026-12-12"},
        {"Meet — Aino 12.12.2020", "Meet — Aino 12.12.2020", 0, ""}, // long past: not what was meant
        {"— Aino 12.12.", "— Aino 12.12.", 0, ""},                   // nothing to do
        {"  Tapaa   hänet — Aino 12.12.  ", "Tapaa hänet", 1, "2026-12-12"},
        {"", "", 0, ""},
    };
    for (const Agreed &each : cases) {
        const Agreement read = readAgreement(QString::fromUtf8(each.typed), people, QLocale(QLocale::Finnish), now);
        EXPECT_EQ(read.what.toStdString(), std::string(each.what)) << each.typed;
        EXPECT_EQ(read.who.value_or(OwnPersonId{}).value, each.who) << each.typed;
        const QString due = read.due ? read.due->toDate().toString(Qt::ISODate) : QString();
        EXPECT_EQ(due.toStdString(), std::string(each.due)) << each.typed;
    }
}

TEST(AgreementText, TellsWhyADayMakesNoFollowUp)
{
    const std::vector<OwnPerson> people = {ownNamed(1, "Aino Laine")};
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0));
    using Doubt = Agreement::Doubt;
    struct Typed {
        const char *text;
        Doubt doubt;
        const char *day;
    };
    const Typed cases[] = {
        {"Soita — Aino 1.1.2020", Doubt::DayHasPassed, "1.1.2020"},
        {"Soita — 1.1.2020 Aino", Doubt::DayHasPassed, "1.1.2020"},
        {"Soita — eilen", Doubt::DayHasPassed, "eilen"},
        {"Soita — Aino 31.2.", Doubt::NoSuchDay, "31.2."},
        {"Soita — 31.2.2027", Doubt::NoSuchDay, "31.2.2027"},
        {"Soita — Aino 12.12.", Doubt::None, ""},
        {"Hinta pysyy — sovittu jo", Doubt::None, ""},
        {"Tilataan — 5 kpl", Doubt::None, ""},
        {"Päivystys 24/7", Doubt::None, ""},
        {"", Doubt::None, ""},
    };
    for (const Typed &each : cases) {
        const Agreement read = readAgreement(QString::fromUtf8(each.text), people, QLocale(QLocale::Finnish), now);
        EXPECT_EQ(read.doubt, each.doubt) << each.text;
        EXPECT_EQ(read.doubtful.toStdString(), std::string(each.day)) << each.text;
        EXPECT_EQ(read.isFollowUp(),
                  each.doubt == Doubt::None && std::string(each.text).find("12.12.") != std::string::npos);
    }
}

} // namespace
} // namespace laari::ui
