// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DateWords.h"

#include <QHash>
#include <QStringList>

#include <initializer_list>

namespace laari::ui::datewords {

namespace {

template <typename Value> class Table {
public:
    Table(std::initializer_list<std::pair<Value, const char16_t *>> rows)
    {
        for (const auto &[value, words] : rows)
            for (const QString &word : QString::fromUtf16(words).split(u'|'))
                m_values.insert(word, value);
    }

    std::optional<Value> find(QStringView word) const
    {
        const auto found = m_values.constFind(word.toString());
        return found == m_values.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Value> m_values;
};

} // namespace

QString plain(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar each) { return each.isMark(); });
    return letters.simplified();
}

std::optional<int> dayOffset(QStringView phrase)
{
    static const Table<int> table{
        {0, u"today|tanaan|this morning|this afternoon|this evening|tana aamuna|tana iltana|tanaan aamulla"},
        {-1, u"yesterday|eilen|eilen aamulla|eilen illalla|yesterday morning|yesterday evening"},
        {-2, u"day before yesterday|the day before yesterday|toissapaivana|toissa paivana|toissapaiva"},
        {1, u"tomorrow|huomenna"},
        {2, u"day after tomorrow|the day after tomorrow|ylihuomenna"},
    };
    return table.find(phrase);
}

std::optional<int> weekday(QStringView word)
{
    static const Table<int> table{
        {1, u"ma|maanantai|maanantaina|mon|monday"},
        {2, u"ti|tiistai|tiistaina|tue|tues|tuesday"},
        {3, u"ke|keskiviikko|keskiviikkona|wed|weds|wednesday"},
        {4, u"to|torstai|torstaina|thu|thur|thurs|thursday"},
        {5, u"pe|perjantai|perjantaina|fri|friday"},
        {6, u"la|lauantai|lauantaina|sat|saturday"},
        {7, u"su|sunnuntai|sunnuntaina|sun|sunday"},
    };
    return table.find(word.endsWith(u'.') ? word.chopped(1) : word);
}

std::optional<int> month(QStringView word)
{
    static const Table<int> table{
        {1, u"tammi|tammikuu|tammikuuta|tammikuun|jan|january"},
        {2, u"helmi|helmikuu|helmikuuta|helmikuun|feb|february"},
        {3, u"maalis|maaliskuu|maaliskuuta|maaliskuun|mar|march"},
        {4, u"huhti|huhtikuu|huhtikuuta|huhtikuun|apr|april"},
        {5, u"touko|toukokuu|toukokuuta|toukokuun|may"},
        {6, u"kesa|kesakuu|kesakuuta|kesakuun|jun|june"},
        {7, u"heina|heinakuu|heinakuuta|heinakuun|jul|july"},
        {8, u"elo|elokuu|elokuuta|elokuun|aug|august"},
        {9, u"syys|syyskuu|syyskuuta|syyskuun|sep|sept|september"},
        {10, u"loka|lokakuu|lokakuuta|lokakuun|oct|october"},
        {11, u"marras|marraskuu|marraskuuta|marraskuun|nov|november"},
        {12, u"joulu|joulukuu|joulukuuta|joulukuun|dec|december"},
    };
    return table.find(word.endsWith(u'.') ? word.chopped(1) : word);
}

std::optional<int> count(QStringView word)
{
    static const Table<int> table{
        {1, u"a|an|one|yksi"},   {2, u"two|kaksi|pari|a couple of|a couple"},
        {3, u"three|kolme"},     {4, u"four|nelja"},
        {5, u"five|viisi"},      {6, u"six|kuusi"},
        {7, u"seven|seitseman"}, {8, u"eight|kahdeksan"},
        {9, u"nine|yhdeksan"},   {10, u"ten|kymmenen"},
    };
    bool number = false;
    const int value = word.toInt(&number);
    if (number && value >= 0 && word.size() <= 4)
        return value;
    return table.find(word);
}

std::optional<Unit> unit(QStringView word)
{
    static const Table<Unit> table{
        {Unit::Minute, u"min|mins|minute|minutes|minuutti|minuuttia|minuutin"},
        {Unit::Hour, u"h|hour|hours|t|tunti|tuntia|tunnin"},
        {Unit::Day, u"d|day|days|pv|paiva|paivaa|paivan|vrk"},
        {Unit::Week, u"w|wk|week|weeks|vk|viikko|viikkoa|viikon"},
        {Unit::Month, u"mo|month|months|kk|kuukausi|kuukautta|kuukauden"},
        {Unit::Year, u"y|yr|year|years|v|vuosi|vuotta|vuoden"},
    };
    return table.find(word.endsWith(u'.') ? word.chopped(1) : word);
}

} // namespace laari::ui::datewords
