// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace laari::ui {

class SegmentedChoice;

/// What the touchpoints of all accounts say together, a section for each question. A section is a widget that reads the
/// book when it is shown, words itself anew and looks after its own empty state; the page shows one at a time and
/// remembers which.
class InsightsPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive the page.
    InsightsPage(Book &book, UiContext &context, QWidget *parent = nullptr);

    /// Behind those there are; the page owns it. `title` is asked again in another language.
    void addSection(std::function<QString()> title, QWidget *section);
    QWidget *section() const; ///< that is shown
    void showSection(int index);
    int sectionCount() const { return int(m_sections.size()); }
    void refresh(); ///< the day has turned

Q_SIGNALS:
    void logTouchpointRequested();
    void caseActivated(laari::CaseId id);

private:
    void changeEvent(QEvent *event) override;
    void retranslate();

    UiContext &m_context;
    QLabel *m_title;
    SegmentedChoice *m_choice;
    QStackedWidget *m_stack;
    std::vector<std::function<QString()>> m_sections;
    std::function<void()> m_refresh;
};

} // namespace laari::ui
