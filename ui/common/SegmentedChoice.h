// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRadioButton>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;

namespace laari::ui {

class Theme;

/// One step of a SegmentedChoice: a radio button drawn as a segment, its word and its key.
class SegmentButton final : public QRadioButton {
    Q_OBJECT

public:
    enum Place { Only, First, Middle, Last };

    SegmentButton(Theme &theme, int number, QWidget *parent);
    void setPlace(Place place) { m_place = place; }
    void setKeyShown(bool shown);
    void setLeastWidth(int width); ///< 0: what its word needs
    int ownWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    Theme &m_theme;
    int m_number;
    int m_leastWidth = 0;
    bool m_keyShown = true;
    Place m_place = Middle;
};

/// A scale of a few steps in a row, each a word with its number key. Number keys choose, arrow keys walk, 0 clears
/// where clearing is allowed; a screen reader sees radio buttons.
class SegmentedChoice final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(Theme &theme, QWidget *parent = nullptr);

    /// The words, first is 1. Given again for another language the choice stays.
    void setOptions(const QStringList &words);
    QStringList options() const;
    void setClearable(bool clearable) { m_clearable = clearable; }
    void setKeysShown(bool shown); ///< the digits beside the words; on by default

    std::optional<int> value() const;
    void setValue(std::optional<int> value); ///< emits nothing
    SegmentButton *button(int value) const;
    /// Scales below each other: the same steps stand in the same columns. Anew when the words change.
    static void alignColumns(const QList<SegmentedChoice *> &scales);

Q_SIGNALS:
    void chosen(std::optional<int> value); ///< by the user, the same value again too

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void choose(std::optional<int> value);
    void nameButtons();

    Theme &m_theme;
    QButtonGroup *m_group;
    std::vector<SegmentButton *> m_buttons;
    bool m_clearable = false;
    bool m_keysShown = true;
};

} // namespace laari::ui
