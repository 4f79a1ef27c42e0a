// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/SurveyImport.h"
#include "ui/common/UiContext.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>

namespace laari::ui {

/// The rows of a file of answers and what becomes of each.
class AnswerRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Who, Answer, Fate };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const exchange::SurveyImportPlan *plan); ///< outlives the model; null: none
    void setChoice(int row, std::optional<exchange::UnknownChoice> choice, const QString &name);
    const exchange::PlannedRow *unknownAt(int row) const; ///< null for a row that asks for no choice
    const exchange::UnknownChoices &choices() const { return m_choices; }
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Fate + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString fate(const exchange::PlannedRow &row) const;
    static QString refused(const Error &reason);
    qint64 lineOf(size_t at) const;

    const exchange::SurveyImportPlan *m_plan = nullptr;
    std::vector<size_t> m_order; ///< by line: an index of the plan's rows, then of its file's refusals
    exchange::UnknownChoices m_choices;
    std::map<qint64, QString> m_names; ///< of whom was chosen, by line
};

/// Answers from a file: what was read, whom nobody knows with a choice for each, and then the import.
class AnswersFileDialog final : public QDialog {
    Q_OBJECT

public:
    AnswersFileDialog(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AnswersFileDialog() override;

    bool start(SurveyId survey, const QString &path); ///< false: the file cannot be read, and was told

Q_SIGNALS:
    void imported(int added, int refused, int leftOut);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace laari::ui
