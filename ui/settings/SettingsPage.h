// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace laari::ui {

class AuthorSection;
class AppearanceSection;
class AttentionSection;
class BackupsSection;
class CompanySection;
class DirectorySection;
class ListsSection;
class LoopSection;
class ParametersSection;

/// Who I am, language, theme, motion, backups, the book's lists and the model's parameters, in two columns where there
/// is room. Each section saves what it changes itself: the book's through Book::write, the user's own through
/// PreferenceKeys in UiContext::settings. What closes the book is asked for by a signal.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Book &book, UiContext &context, QWidget *parent = nullptr);

    /// Reads the book again; also called on Book::changed while the page shows.
    void refresh();

Q_SIGNALS:
    void backUpRequested();
    void openBackupRequested(const QString &path); ///< to read
    void restoreRequested(const laari::Backup &backup);

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();

    Book &m_book;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QBoxLayout *m_columns;
    AuthorSection *m_author;
    CompanySection *m_company;
    AppearanceSection *m_appearance;
    AttentionSection *m_attention;
    LoopSection *m_loop;
    BackupsSection *m_backups;
    ParametersSection *m_parameters;
    ListsSection *m_lists;
    DirectorySection *m_directory;
};

} // namespace laari::ui
