// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Value.h"
#include "ui/account/ValueDialogs.h"
#include "ui/common/Icons.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int driversWidth = 720;
constexpr int removeWidth = 48; ///< the margins of a button, and its cross

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

ValueDriversDialog::ValueDriversDialog(Book &book, UiContext &context, AccountId account, QWidget *parent)
    : PersonQuestion(book, context, QStringLiteral("valueDrivers"), driversWidth, parent), m_account(account),
      m_about(new QLabel), m_finnishHead(new QLabel), m_englishHead(new QLabel), m_rowsLayout(new QVBoxLayout),
      m_add(new QPushButton), m_usual(new QPushButton)
{
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    auto *heads = new QHBoxLayout;
    heads->setSpacing(8);
    for (QLabel *head : {m_finnishHead, m_englishHead}) {
        Theme::setKind(head, "caption");
        heads->addWidget(head, 1);
    }
    heads->addSpacing(removeWidth);
    m_rowsLayout->setSpacing(6);
    m_add->setObjectName(QStringLiteral("addDriver"));
    m_usual->setObjectName(QStringLiteral("addUsualDrivers"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_usual);
    buttons->addStretch();
    m_frame->body()->addWidget(m_about);
    m_frame->body()->addLayout(heads);
    m_frame->body()->addLayout(m_rowsLayout);
    m_frame->body()->addLayout(buttons);
    for (QPushButton *button : {m_add, m_usual})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.back().finnish->setFocus();
        touch();
    });
    connect(m_usual, &QPushButton::clicked, this, &ValueDriversDialog::addUsual);

    if (const auto drivers = book.values().driversOf(account)) {
        for (const ValueDriver &driver : *drivers)
            addLine(driver);
    } else {
        context.prompts.showError(this, drivers.error());
    }
    begin();
    showUsual();
    m_lines.empty() ? m_usual->setFocus() : m_lines.front().finnish->setFocus();
}

void ValueDriversDialog::addLine(const ValueDriver &driver)
{
    Line line;
    line.driver = driver;
    line.row = new QWidget;
    line.finnish = new QLineEdit(driver.finnish);
    line.english = new QLineEdit(driver.english);
    line.remove = new QToolButton;
    line.finnish->setObjectName(QStringLiteral("driverFinnish"));
    line.english->setObjectName(QStringLiteral("driverEnglish"));
    line.remove->setObjectName(QStringLiteral("removeDriver"));
    line.remove->setFixedWidth(removeWidth);
    line.remove->setIcon(Icons::icon(QStringLiteral("close"), m_context.theme));
    Theme::setKind(line.remove, "flat");
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line.finnish, 1);
    layout->addWidget(line.english, 1);
    layout->addWidget(line.remove);
    for (QLineEdit *edit : {line.finnish, line.english}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] {
            Theme::setKind(edit, "");
            m_frame->clearError();
            touch();
        });
    }
    connect(line.remove, &QToolButton::clicked, this, [this, row = line.row] { removeLine(row); });
    m_rowsLayout->addWidget(line.row);
    m_lines.push_back(line);
    if (m_ready) {
        retranslate();
        m_frame->fit();
    }
}

void ValueDriversDialog::addUsual()
{
    const std::vector<ValueDriver> typed = typedDrivers();
    for (const ValueDriver &usual : usecases::usualValueDrivers()) {
        const auto same = [&](const ValueDriver &each) {
            return folded(each.finnish) == folded(usual.finnish) || folded(each.english) == folded(usual.english);
        };
        if (std::ranges::none_of(typed, same))
            addLine(usual);
    }
    touch();
    m_frame->saveButton()->setFocus();
}

void ValueDriversDialog::removeLine(QWidget *row)
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    if (found == m_lines.end())
        return;
    const size_t at = size_t(found - m_lines.begin());
    m_lines.erase(found);
    row->hide();
    row->deleteLater(); // it is the one that asks
    if (m_lines.empty())
        m_add->setFocus();
    else
        m_lines[std::min(at, m_lines.size() - 1)].finnish->setFocus();
    touch();
    m_frame->fit();
}

void ValueDriversDialog::move(QWidget *row, int by)
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    const auto at = found - m_lines.begin();
    const auto to = at + by;
    if (found == m_lines.end() || to < 0 || to >= std::ssize(m_lines))
        return;
    std::swap(m_lines[size_t(at)], m_lines[size_t(to)]);
    m_rowsLayout->insertWidget(int(to), row);
    touch();
}

bool ValueDriversDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::ControlModifier && (up || key->key() == Qt::Key_Down)) {
            move(static_cast<QWidget *>(watched)->parentWidget(), up ? -1 : 1);
            static_cast<QWidget *>(watched)->setFocus();
            return true;
        }
    }
    return PersonQuestion::eventFilter(watched, event);
}

std::vector<ValueDriver> ValueDriversDialog::typedDrivers() const
{
    std::vector<ValueDriver> drivers;
    for (const Line &line : m_lines) {
        ValueDriver driver = line.driver;
        driver.finnish = line.finnish->text();
        driver.english = line.english->text();
        // A new row that was left empty is none; an old one without a name is refused rather than lost.
        if (driver.id || !driver.finnish.trimmed().isEmpty() || !driver.english.trimmed().isEmpty())
            drivers.push_back(driver);
    }
    return drivers;
}

Result<void> ValueDriversDialog::save()
{
    const Result<void> saved = usecases::saveValueDrivers(m_book, m_account, typedDrivers());
    if (saved) {
        m_typed = false;
        return {};
    }
    // The field that is in the way: the last of a name that is taken, or one without any.
    const QString name = saved.error().code == ErrorCode::NameEmpty ? QString() : saved.error().arguments.value(0);
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line)
        for (QLineEdit *edit : {line->finnish, line->english})
            if (folded(edit->text()) == folded(name)) {
                Theme::setKind(edit, "error");
                edit->setFocus();
                return saved;
            }
    return saved;
}

void ValueDriversDialog::touch()
{
    m_typed = true;
    showUsual();
}

void ValueDriversDialog::showUsual()
{
    const std::vector<ValueDriver> typed = typedDrivers();
    const auto usual = usecases::usualValueDrivers();
    const bool anyMissing = std::ranges::any_of(usual, [&](const ValueDriver &each) {
        return std::ranges::none_of(
            typed, [&](const ValueDriver &other) { return folded(other.finnish) == folded(each.finnish); });
    });
    m_usual->setVisible(anyMissing);
}

void ValueDriversDialog::retranslate()
{
    m_frame->setTitle(tr("What the account values"));
    m_about->setText(tr("What they hope to gain from us, in their own words. One language is enough; the other is then "
                        "the same. Ctrl+Up and Ctrl+Down move a row."));
    m_finnishHead->setText(tr("In Finnish"));
    m_englishHead->setText(tr("In English"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add something they value"));
    //: adds delivery reliability, expertise and the like
    m_usual->setText(tr("Add the usual ones"));
    for (const Line &line : m_lines) {
        const bool inFinnish = QLocale().language() == QLocale::Finnish;
        const QString own = (inFinnish ? line.finnish : line.english)->text();
        const QString name = own.isEmpty() ? (inFinnish ? line.english : line.finnish)->text() : own;
        line.finnish->setAccessibleName(tr("What they value, in Finnish"));
        line.english->setAccessibleName(tr("What they value, in English"));
        line.remove->setAccessibleName(tr("Remove %1").arg(name));
        line.remove->setToolTip(tr("Remove, with its ratings"));
    }
}

void ValueDriversDialog::reject()
{
    if (m_typed && !m_context.prompts.discardChanges(this))
        return;
    m_typed = false;
    PersonQuestion::reject();
}

} // namespace laari::ui
