// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QVBoxLayout;

namespace laari::ui {

/// A surface with a hairline and rounded corners. Lay out into body(): vertical, 16 px inside, 8 px between.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A heading inside a page or a card.
class SectionTitle : public QLabel {
    Q_OBJECT

public:
    explicit SectionTitle(QWidget *parent = nullptr);
};

/// A label that shortens a text too long for it with an ellipsis and then tells all in its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    QSize sizeHint() const override; ///< room for all of the text
    QSize minimumSizeHint() const override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void elide();

    QString m_full;
};

/// A hairline.
class Rule : public QFrame {
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);
};

} // namespace laari::ui
