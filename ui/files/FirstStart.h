// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace laari::ui {

class Card;

/// What is seen while no file is open: the language, then a new file, an old one, or the sample; the recent ones
/// under them.
class FirstStart final : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(UiContext &context, QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);

private:
    struct Choice {
        QPushButton *button;
        QLabel *icon;
        QLabel *title;
        QLabel *text;
        QString iconName;
    };

    void changeEvent(QEvent *event) override;
    void retranslate();
    void paintIcons();
    Choice addChoice(QVBoxLayout *layout, const QString &name, const QString &icon);

    UiContext &m_context;
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_finnish;
    QPushButton *m_english;
    Choice m_new;
    Choice m_open;
    Choice m_sample;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace laari::ui
