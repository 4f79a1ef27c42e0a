// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DateText.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace laari::ui {

/// A date typed as people say it ("yesterday", "ma 14:30", 12.3.), with the date that was understood beside it.
class DateField final : public QWidget {
    Q_OBJECT

public:
    enum class Allows {
        PastDays,   ///< what has been
        AllDays,    ///< what has been rather than what comes, where no year says which
        ComingDays, ///< what comes rather than what has been; a day without a time
    };
    using Moment = WrittenDate;

    DateField(UiContext &context, Allows allows, const QString &objectName, QWidget *parent = nullptr);

    /// With the day's word where there is one: "today".
    void setMoment(std::optional<Moment> moment);
    void setTyped(const QString &text); ///< as if the user had typed it
    /// Empty where nothing was typed; DateInvalid, DateAmbiguous, TimeInvalid, DateInFuture; of a coming day
    /// with a second argument for ErrorText.
    Result<std::optional<Moment>> moment() const;
    /// A day that has to be given, in these bounds. As moment(); DateInvalid with what ErrorText needs to name them.
    Result<Day> dayWithin(Day first, std::optional<Day> last) const;
    bool isBlank() const;
    bool isTyped() const { return m_typed; } ///< not as it was filled in
    void setPlaceholder(const QString &text);
    /// In a narrow column: the understood date below the line, and only while one types.
    void setUnderstoodBelow();
    /// In a row of tools: the understood date in the line's tool tip.
    void setUnderstoodInTip();
    QLineEdit *line() const { return m_line; }
    /// What was filled in by the program is written anew in the chosen language; what was typed stays.
    void retranslate();

Q_SIGNALS:
    void changed();  ///< by the user
    void finished(); ///< the user leaves the field

private:
    void tellUnderstood();

    UiContext &m_context;
    Allows m_allows;
    QLineEdit *m_line;
    QLabel *m_understood;
    QBoxLayout *m_layout;
    std::optional<Moment> m_given;
    bool m_typed = false;
    bool m_below = false;
    bool m_inTip = false;
};

} // namespace laari::ui
