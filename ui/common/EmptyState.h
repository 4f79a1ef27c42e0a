// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace laari::ui {

class Theme;

/// What belongs here, and the one action that fills it (and, quietly under it, another way). The action has the focus
/// when the page opens empty.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// `icon` is a name of resources/icons; empty for none.
    EmptyState(Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void setAction(const QString &text); ///< empty: no button
    void setSecondAction(const QString &text);
    void setIcon(const QString &icon);

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();

private:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintIcon();

    Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
    std::vector<std::pair<QPointer<QWidget>, QPointer<QWidget>>> m_standsIn; ///< a page and its own focus proxy
};

} // namespace laari::ui
