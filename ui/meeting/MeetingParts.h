// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Reviews.h"
#include "core/model/People.h"
#include "ui/common/UiContext.h"

#include <QLabel>
#include <QScrollArea>
#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;
class QLineEdit;

namespace laari::ui {

class ElidedLabel;

/// Lengths of the pages are given for a screen of 1080 lines; nothing written on one is smaller than this.
inline constexpr int leastLetters = 20;
inline constexpr int lineLetters = 26; ///< of a line of a list
/// A length in pixels of the screen.
int scaled(double pixels, double scale);

/// Gives a label its letters, in pixels of the screen.
void dressLetters(QLabel *label, int pixels, const QColor &colour, bool bold = false);
QString shortened(const QString &text, int most);
/// Shortened to what a line of a page takes, and kept to itself where it is written from right to left.
QString oneLine(const QString &text, int most = 110);

/// Scrolls up and down alone; every other key is the meeting's.
class LinesArea final : public QScrollArea {
    Q_OBJECT

Q_SIGNALS:
    void resized();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

class WholeLine;

/// A heading and lines under it. Where there is no room for all of them they scroll, and it is said how many are below.
class MeetingList final : public QWidget {
    Q_OBJECT

public:
    explicit MeetingList(UiContext &context, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setLines(const QStringList &lines); ///< rich text
    QStringList lines() const { return m_lines; }
    void setScale(double scale);
    int heightForAll() const;       ///< of all lines, as wide as it is now
    int heightFor(int lines) const; ///< of the first ones, with what says that there are more

Q_SIGNALS:
    void linkActivated(const QString &link);

private:
    void changeEvent(QEvent *event) override;
    void fill();
    void dress();
    void tellMore();
    void tellMoreLater();
    void placeLines();
    int narrower(int width) const; ///< by what one scrolls with
    const std::vector<int> &heights(int width) const;
    int linesHeight(int width) const;
    void resizeEvent(QResizeEvent *event) override;

    UiContext &m_context;
    ElidedLabel *m_heading;
    LinesArea *m_area;
    QLabel *m_more; ///< what is said of the lines below
    std::vector<WholeLine *> m_labels;
    mutable std::map<int, std::vector<int>> m_heights; ///< of the labels by width: much asked for, and slow to measure
    QStringList m_lines;
    double m_scale = 1;
    int m_gap = 0; ///< between lines
    bool m_toTell = false;
};

/// What is agreed here and now: its lines, and the line to type the next one into. Enter keeps it; what was understood
/// stands under it while one types.
class AgreeList final : public QWidget {
    Q_OBJECT

public:
    AgreeList(UiContext &context, const QString &objectName, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setLines(const std::vector<insight::AgreedLine> &lines);
    void setPeople(std::vector<OwnPerson> people); ///< who may be named after a dash
    void setOfWhole(bool whole);                   ///< of no account: all of it is a decision, names and days too
    void setScale(double scale);
    void retranslate();
    int heightForAll() const; ///< of all lines, as wide as it is now
    QLineEdit *line() const { return m_line; }
    MeetingList *list() const { return m_list; }

Q_SIGNALS:
    void typed(const QString &text);

private:
    void tellUnderstood();

    UiContext &m_context;
    MeetingList *m_list;
    QLineEdit *m_line;
    QLabel *m_understood;
    std::vector<OwnPerson> m_people;
    bool m_ofWhole = false;
};

/// The room of a column between a list and what is below it: as each has lines, and at least half for the list where
/// there are too many; it ends with a whole line. `lower`: how high all that is below it would be; `least`: how high it
/// is to be at least.
void shareColumn(QBoxLayout *column, const MeetingList *upper, int lower, int least);

/// What is late and what is open first; else as it was.
void openFirst(std::vector<insight::AgreedLine> &lines);

/// An agreed line as rich text: what, who and by when, and what became of it in a sign and a word. Where `headed` is
/// the day above the lines, one of another day says its own.
QString agreedHtml(const UiContext &context, const insight::AgreedLine &line, bool outcome,
                   std::optional<Day> headed = {});
/// The newest day on which any was decided.
std::optional<Day> newestDay(const std::vector<insight::AgreedLine> &lines);

} // namespace laari::ui
