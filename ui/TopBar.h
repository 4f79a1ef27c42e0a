// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QFrame>

class QLabel;
class QMenuBar;
class QPushButton;
class QToolButton;

namespace laari::ui {

class Commands;

/// The file's name with its menu, the other menus, and the one thing done most.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    TopBar(UiContext &context, Commands &commands, QWidget *parent = nullptr);
    void setBook(const QString &title, const QString &path); ///< empty: none is open
    QMenuBar *menuBar() const { return m_menus; }

private:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();
    void paint();
    void elide();

    UiContext &m_context;
    Commands &m_commands;
    QToolButton *m_book;
    QMenuBar *m_menus;
    QPushButton *m_search;
    QPushButton *m_log;
    QLabel *m_key;
    QLabel *m_word;
    QString m_title;
};

} // namespace laari::ui
