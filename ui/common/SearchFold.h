// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace laari::ui {

/// For finding names as people type them: case, accents and outer spaces do not count ("makinen" is "Mäkinen").
QString searchFold(const QString &text);

/// What was typed, to be held against many texts.
class SearchNeedle {
public:
    explicit SearchNeedle(const QString &typed = {});
    bool matches(const QString &folded) const; ///< see searchMatches; the text folded already

private:
    QString m_whole;
    QStringList m_words;
};

/// Every word of what was typed begins a word of the text. Nothing typed matches everything.
bool searchMatches(const QString &typed, const QString &text);

} // namespace laari::ui
