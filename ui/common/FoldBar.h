// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace laari::ui {

class FlowLayout;
class Theme;

/// A word with a chevron that shows and hides what belongs to it; a badge tells what waits inside.
class FoldLink final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldLink(Theme &theme, QWidget *parent = nullptr);
    void setBadge(const QString &badge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_badge;
};

/// A line of fold links; each opens a part of the form below. Opening one by hand takes the focus into it.
class FoldBar final : public QWidget {
    Q_OBJECT

public:
    FoldBar(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    /// `part` is hidden until it is opened; gives its number.
    int add(const QString &name, QWidget *part, QWidget *firstField);
    void setText(int fold, const QString &text, const QString &badge = {});
    bool isOpen(int fold) const;
    void setOpen(int fold, bool open);
    void setOffered(int fold, bool offered); ///< the link itself shows only when there is something to it
    FoldLink *link(int fold) const { return m_folds[fold].link; }

Q_SIGNALS:
    void toggled(int fold, bool open);

private:
    struct Fold {
        FoldLink *link = nullptr;
        QWidget *part = nullptr;
        QWidget *firstField = nullptr;
    };

    Theme &m_theme;
    FlowLayout *m_layout;
    QList<Fold> m_folds;
};

} // namespace laari::ui
