// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace laari::ui {

class ElidedLabel;

/// One of the files to import: what it should hold, its name, and the buttons to choose it and to leave it out.
class ImportFileRow final : public QWidget {
    Q_OBJECT

public:
    ImportFileRow(const QString &objectName, QWidget *parent = nullptr);

    /// The label's words; `choose` and `leaveOut` are accessible names that say which file is meant.
    void setTexts(const QString &label, const QString &choose, const QString &leaveOut);
    QString chooseTitle() const; ///< "Choose the file of people"
    void setPath(const QString &path);
    const QString &path() const { return m_path; }
    /// What is odd about the file, under its name; empty: nothing.
    void setHint(const QString &text);
    void setLabelWidth(int width);
    int labelWidth() const;

Q_SIGNALS:
    void chooseRequested();
    void leftOut();

private:
    void showPath();

    QString m_path;
    QLabel *m_label;
    ElidedLabel *m_name;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_leaveOut;
};

} // namespace laari::ui
