// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace laari::ui {

/// A few lines of free text. Tab goes on to the next field; it asks for no more height than its lines.
class NoteEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(int lines, QWidget *parent = nullptr) : QPlainTextEdit(parent), m_lines(lines)
    {
        setTabChangesFocus(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    }

    QSize sizeHint() const override { return {160, fontMetrics().lineSpacing() * m_lines + 24}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int m_lines;
};

} // namespace laari::ui
