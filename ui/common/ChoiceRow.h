// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace laari::ui {

class FlowLayout;
class Theme;

/// A small button with a hairline that can be chosen: soft accent, bold, framed.
class ChoiceButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoiceButton(Theme &theme, QWidget *parent = nullptr);
    void setKey(const QString &key); ///< the key that does the same, small beside the word
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
};

/// A few words side by side (on several lines where they do not fit): one of them chosen, or any number. Exclusive
/// ones are one stop for Tab, the arrows move the choice.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { One, Any };
    struct Choice {
        int value = 0;
        QString name; ///< for objectName: "channelMeeting"
    };

    ChoiceRow(Theme &theme, Mode mode, const QString &objectName, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void setText(int value, const QString &text);

    std::optional<int> value() const; ///< Mode::One
    void setValue(std::optional<int> value);
    QSet<int> values() const; ///< Mode::Any
    void setValues(const QSet<int> &values);
    QAbstractButton *button(int value) const;
    int countOfChoices() const;

Q_SIGNALS:
    void chosen(int value); ///< by the user

private:
    Theme &m_theme;
    FlowLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace laari::ui
