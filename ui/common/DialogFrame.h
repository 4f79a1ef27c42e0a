// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/UiContext.h"

#include <QDialog>
#include <QWidgetList>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace laari::ui {

/// What the form dialogs share: a title with the languages beside it, a body that scrolls when the screen is too low
/// for it, a line for what went wrong or well, and the buttons. Save is the default button: Enter presses it from every
/// field. The dialog grows with what is in it, as far as the screen goes; whoever is behind it is active once it goes.
class DialogFrame final : public QObject {
    Q_OBJECT

public:
    static constexpr int margin = 24;

    DialogFrame(QDialog *dialog, UiContext &context, const QString &objectName, int leastWidth);

    QWidget *content() const { return m_content; }
    QVBoxLayout *body() const { return m_body; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// Between Cancel and Save.
    QPushButton *addButton(const QString &objectName);
    /// At the far left, quiet.
    QPushButton *addButtonLeft(const QString &objectName);
    void addAboveButtons(QWidget *widget);

    /// For the dialog's focusNextPrevChild(): Tab goes as the layouts read, whenever a field was made and whatever it
    /// is made of, then to the buttons.
    bool focusNext(bool next);
    /// For a dialog of plain fields alone, which leaves Tab to Qt: its order once the fields are there.
    void orderTabs();

    void setTitle(const QString &title);
    /// `key` is shown behind the text and is no part of the accessible name.
    void setButton(QPushButton *button, const QString &text, const QString &key);
    void showError(const Error &error); ///< stays until cleared; told again in another language
    void clearError();
    void showNote(const QString &text); ///< what went well; empty hides it

    /// The height that shows all of the body, as far as the screen goes.
    void fit();

    /// For the destructor of the dialog: a field says what it says when left while all that it says it to is there.
    static void leaveFocus(const QDialog &dialog);

    /// After a dialog over a dialog has gone, some desktops leave no window active.
    static void activateBehind(const QWidget &dialog);

private:
    QWidgetList fields() const;
    int heightForAll(int width);
    void grow();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QDialog *m_dialog;
    QLabel *m_title;
    QHBoxLayout *m_head;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QVBoxLayout *m_above;
    QLabel *m_note;
    QLabel *m_errorLabel;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_save;
    std::optional<Error> m_error;
    int m_leastWidth;
    int m_left = 0;
    bool m_growing = false;
};

} // namespace laari::ui
