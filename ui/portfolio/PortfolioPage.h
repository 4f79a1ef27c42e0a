// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace laari::ui {

class ElidedLabel;
class EmptyState;
class FieldTotals;
class NotKnownStrip;
class PortfolioControls;
class PortfolioLegend;
class PortfolioModel;
class PortfolioPicture;
class StageComparison;
struct PortfolioView;

/// All accounts by trust and customer experience: totals on top, the picture with the strip of those not known yet, and
/// a table beside it. Selection is one for all three. Reads the book when shown, and again when it changes.
class PortfolioPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive the page.
    PortfolioPage(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~PortfolioPage() override;

    std::optional<AccountId> selectedAccount() const { return m_selected; }
    void select(std::optional<AccountId> account);
    std::vector<AccountId> shownAccounts() const; ///< in the order of the table, as the filter leaves them
    void focusFilter();
    void refresh(); ///< reads the book again, once shown: also when the day has turned

    void keepView(const QString &name); ///< as it is shown now; in the place of one of that name
    void showView(const PortfolioView &view);
    void fillViewMenu(QMenu &menu);

Q_SIGNALS:
    void accountActivated(laari::AccountId account);
    void newAccountRequested();
    void reportRequested();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *makePicture();
    QWidget *makeTable();
    void connectParts();
    void read();
    void refreshSoon();
    void arrange(); ///< after rows, filter or grouping have changed
    void tellWhoIsMissing(const std::vector<insight::PortfolioRow> &shown);
    void layOutTable(); ///< after a reset of the model
    void tellSelection();
    void selectSome();
    void showWhatFits();
    QStringList hiddenColumns() const; ///< their keys
    void hideColumns(const QStringList &keys);
    void restoreColumns();
    void askViewName();
    void openViewMenu();
    void fitTable();
    void fitHead();
    void fitSplit(); ///< until the user has moved it
    void retranslate();
    void paintIcons();
    void activateCurrent();

    Book &m_book;
    UiContext &m_context;
    PortfolioModel *m_model;
    QLabel *m_title;
    ElidedLabel *m_summary;
    PortfolioControls *m_controls;
    FieldTotals *m_totals;
    PortfolioPicture *m_picture;
    PortfolioLegend *m_legend;
    StageComparison *m_stages;
    QPushButton *m_showPicture;
    QPushButton *m_showStages;
    QPushButton *m_report;
    NotKnownStrip *m_strip;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_none;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    Day m_today;
    Day m_earlier;
    std::optional<AccountId> m_selected;
    bool m_ownSplit = false;
    bool m_stale = true;
    bool m_queued = false;
    bool m_telling = false; ///< the parts are being told: what they answer is no choice of the user's
};

} // namespace laari::ui
