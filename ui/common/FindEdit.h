// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

#include <optional>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace laari::ui {

class Theme;

/// Something that can be found by typing.
struct FindOption {
    qint64 id = 0;
    QString name;
    QString caption = {}; ///< what tells it from others of the name: a role, an industry
};

/// A line that finds while one types: Down opens all, the first match is marked, Enter and Tab take it, Escape
/// closes the list. A last row offers what was typed as something new where that is allowed.
class FindEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FindEdit(Theme &theme, QWidget *parent = nullptr);
    explicit FindEdit(QWidget *parent);

    void setOptions(QList<FindOption> options);
    const QList<FindOption> &options() const { return m_options; }
    /// "Add “%1”": the row for a name that is not known. Empty: only what is known can be taken.
    void setNewText(const QString &pattern);
    bool allowsNew() const { return !m_newText.isEmpty(); }
    /// The only option of that name, case and accents aside.
    const FindOption *optionNamed(const QString &name) const;
    const FindOption *option(qint64 id) const;

    void setArrowShown(bool shown);
    bool isListOpen() const;
    void showAll();

Q_SIGNALS:
    void picked(qint64 id);
    void newTyped(const QString &name);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void addArrow();
    void repaintArrow();

private:
    void nameParts();
    void showMatches(const QString &typed, bool all);
    bool takeCurrent();
    void take(const QModelIndex &index);

    QList<FindOption> m_options;
    QString m_newText;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QAction *m_arrow = nullptr;
    QString m_typed;
};

/// Holds one thing that was found, something new, or nothing. Its arrow shows all there is.
class PickEdit final : public FindEdit {
    Q_OBJECT

public:
    explicit PickEdit(Theme &theme, QWidget *parent = nullptr);
    explicit PickEdit(QWidget *parent);

    /// 0: none. Keeps the name of what was chosen when the options are set anew.
    void setChosen(qint64 id);
    std::optional<qint64> chosen() const; ///< of the text as it stands
    /// What was typed and is not among the options, trimmed.
    std::optional<QString> newName() const;
    /// The same, but only where the row that offers it was taken: a slip of the keys is not something new.
    std::optional<QString> offeredName() const;
    bool isBlank() const { return text().trimmed().isEmpty(); }
    /// The options under new names (another language): what was chosen stays chosen.
    void renameOptions(const QList<FindOption> &options);

Q_SIGNALS:
    void changed(); ///< by the user

private:
    qint64 m_chosen = 0;
    bool m_offerTaken = false;
};

} // namespace laari::ui
