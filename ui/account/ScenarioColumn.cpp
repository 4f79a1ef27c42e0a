// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ScenarioColumn.h"

#include "ui/account/SuppositionWords.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/charts/ChartPaths.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/UserText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int longestName = 40;
constexpr int removeWidth = 28; // of an "icon" button

/// The line of the scenario as the chart draws it.
class DashSample final : public QWidget {
public:
    DashSample(const Theme &theme, int number) : m_theme(theme), m_number(number)
    {
        setFixedSize(36, 16);
        connect(&theme, &Theme::changed, this, [this] { update(); });
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ChartPaths::pen(ChartPath::Kind::Scenario, m_number, m_theme));
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    }
    const Theme &m_theme;
    int m_number;
};

} // namespace

ScenarioColumn::ScenarioColumn(Theme &theme, int number, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_number(number), m_letter(new QLabel(ChartPaths::letter(number))),
      m_name(new QLineEdit), m_figures(new QLabel), m_deciders(new QLabel), m_note(new QLabel), m_list(new QVBoxLayout),
      m_back(new QPushButton), m_add(new QPushButton), m_menu(new QMenu(this)), m_plan(new QPushButton)
{
    const QString letter = ChartPaths::letter(number);
    setObjectName(QStringLiteral("scenario") + letter);
    Theme::setKind(this, "card");
    Theme::setKind(m_letter, "strong");
    Theme::setKind(m_name, "plain");
    m_name->setObjectName(QStringLiteral("scenarioName") + letter);
    m_name->setMaxLength(longestName);
    m_figures->setObjectName(QStringLiteral("scenarioFigures") + letter);
    m_figures->setWordWrap(true);
    m_deciders->setObjectName(QStringLiteral("scenarioDeciders") + letter);
    m_deciders->setWordWrap(true);
    m_deciders->hide();
    m_add->setObjectName(QStringLiteral("scenarioAdd") + letter);
    m_plan->setObjectName(QStringLiteral("scenarioPlan") + letter);
    Theme::setKind(m_add, "link");
    Theme::setKind(m_plan, "link");
    m_add->setMenu(m_menu);
    for (const Kind kind : {Kind::Touchpoint, Kind::Recovery, Kind::Breach, Kind::Silence, Kind::Leaving}) {
        QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT addRequested(kind); });
    }

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new DashSample(theme, number));
    head->addWidget(m_letter);
    head->addWidget(m_name, 1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_name->setCursorPosition(0); });
    m_list->setSpacing(0);
    m_note->setObjectName(QStringLiteral("scenarioNote") + letter);
    m_note->setWordWrap(true);
    Theme::setKind(m_note, "caption");
    m_note->hide();
    m_back->setObjectName(QStringLiteral("scenarioBack") + letter);
    Theme::setKind(m_back, "word");
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ScenarioColumn::backRequested);
    // Over the list: however long that is, they stay in sight.
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_add);
    actions->addStretch();
    actions->addWidget(m_plan);
    setFocusProxy(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(actions);
    column->addWidget(m_figures);
    column->addWidget(m_deciders);
    column->addLayout(m_list);
    column->addWidget(m_note);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_plan, &QPushButton::clicked, this, &ScenarioColumn::planRequested);
    connect(m_name, &QLineEdit::textEdited, this, &ScenarioColumn::renamed);
}

void ScenarioColumn::setScenario(const AccountDataPtr &fresh, const insight::Scenario &scenario)
{
    m_data = fresh;
    m_scenario = scenario;
    listSuppositions();
}

void ScenarioColumn::setForecast(const std::optional<insight::Forecast> &forecast, const insight::Forecast &plain)
{
    m_forecast = forecast;
    m_plainAtEnd = plain.atEnd;
    m_plainDeciders = plain.decidersAtEnd;
    tell();
}

QString ScenarioColumn::name() const
{
    return m_name->text().simplified();
}

void ScenarioColumn::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setCursorPosition(0); // of a long one its beginning
}

void ScenarioColumn::offerBack(const QString &taken, bool focus)
{
    m_back->setVisible(!taken.isEmpty());
    m_back->setToolTip(taken.isEmpty() ? QString() : tr("Bring back: %1 (Ctrl+Z)").arg(taken));
    m_back->setAccessibleName(m_back->toolTip());
    if (focus && !taken.isEmpty())
        m_back->setFocus(Qt::OtherFocusReason);
}

void ScenarioColumn::tell()
{
    const bool any = m_forecast && !m_forecast->days.empty();
    m_deciders->setVisible(any && m_forecast->decidersAtEnd != m_plainDeciders);
    if (!any) {
        Theme::setKind(m_figures, "muted");
        m_figures->setText(
            tr("Suppose a touchpoint, a mended failure, a broken promise, silence or somebody leaving."));
        return;
    }
    Theme::setKind(m_figures, "strong");
    //: where a scenario leads: %1 a trust index, %2 a date, %3 a signed number
    m_figures->setText(tr("%1 on %2 (%3) · lowest %4 on %5")
                           .arg(Format::number(m_forecast->atEnd), Format::date(m_forecast->days.back().day),
                                Format::signedNumber(m_forecast->atEnd - m_plainAtEnd, 1),
                                Format::number(m_forecast->lowest), Format::date(m_forecast->lowestOn)));
    const auto share = [](const insight::KnownDeciders &deciders) {
        //: known decision makers of those expected
        return tr("%1 of %2").arg(deciders.known).arg(deciders.expected);
    };
    //: where a scenario leads, and where all goes without it: %1 and %2 are "2 of 3"
    m_deciders->setText(
        tr("Known decision makers %1, else %2").arg(share(m_forecast->decidersAtEnd), share(m_plainDeciders)));
    m_figures->setToolTip(tr("Trust index at the end, against the forecast without contact, and at its lowest"));
}

void ScenarioColumn::listSuppositions()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    if (m_data) {
        for (size_t i = 0; i < m_scenario.size(); ++i) {
            const QString text = SuppositionWords::of(m_scenario[i], *m_data);
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(4);
            auto *words = new QLabel; // they lead to their question
            words->setWordWrap(true);
            words->setTextFormat(Qt::RichText);
            words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            words->setText(QStringLiteral("<a href=\"edit\">%1</a>").arg(UserText::breakable(text).toHtmlEscaped()));
            words->setAccessibleName(tr("Edit: %1").arg(text));
            words->setToolTip(words->accessibleName());
            auto *remove = new QToolButton;
            remove->setText(QStringLiteral("×"));
            remove->setAccessibleName(tr("Take away: %1").arg(text));
            remove->setToolTip(remove->accessibleName());
            Theme::setKind(remove, "icon");
            remove->setFixedWidth(removeWidth);
            words->setObjectName(QStringLiteral("suppositionEdit%1%2").arg(ChartPaths::letter(m_number)).arg(i));
            remove->setObjectName(QStringLiteral("suppositionRemove%1%2").arg(ChartPaths::letter(m_number)).arg(i));
            row->addWidget(words, 1);
            row->addWidget(remove);
            connect(words, &QLabel::linkActivated, this, [this, i] { Q_EMIT editRequested(int(i)); });
            connect(remove, &QToolButton::clicked, this, [this, i] { Q_EMIT removeRequested(int(i)); });
            m_list->addWidget(line);
        }
    }
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
    offerKinds();
    m_plan->setEnabled(m_data && PlanDialog::isWorthPlanning(m_scenario, *m_data));
}

QString ScenarioColumn::note() const
{
    QStringList notes;
    if (std::ranges::any_of(m_scenario, [](const insight::Supposition &each) {
            return std::holds_alternative<insight::SupposedSilence>(each);
        }))
        notes << tr("The forecast is without contact already: a silence only keeps what is supposed in it from "
                    "happening.");
    const QList<Stakeholder> people = m_data ? m_data->people.values() : QList<Stakeholder>();
    if (std::ranges::any_of(m_scenario, [&](const insight::Supposition &each) {
            const auto *recovery = std::get_if<insight::SupposedRecovery>(&each);
            const Touchpoint *failure = recovery && m_data ? m_data->touchpoint(recovery->failure) : nullptr;
            return failure && !insight::isAnyoneThere(*failure, people, m_scenario, recovery->day);
        }))
        notes << tr("Nobody whom the failure concerned is there any more: mending it changes nothing.");
    return notes.join(u' ');
}

void ScenarioColumn::offerKinds()
{
    const bool anyWaits = m_data && !insight::stillWaiting(m_data->openFailures, m_scenario).empty();
    const QStringList kinds{tr("A touchpoint…"),
                            anyWaits ? tr("A failure is mended…") : tr("A failure is mended (none waits for it)"),
                            tr("A broken promise…"), tr("Nobody in touch…"), tr("Somebody leaves…")};
    for (int i = 0; i < kinds.size(); ++i)
        m_menu->actions().at(i)->setText(kinds[i]);
    m_menu->actions().at(int(Kind::Recovery))->setEnabled(anyWaits);
    // Where there is nobody, nobody can leave.
    m_menu->actions().at(int(Kind::Leaving))->setVisible(m_data && m_data->hasPeople());
}

void ScenarioColumn::retranslate()
{
    const QString letter = ChartPaths::letter(m_number);
    setAccessibleName(tr("Scenario %1").arg(letter));
    m_name->setPlaceholderText(tr("Name it"));
    m_name->setAccessibleName(tr("Name of scenario %1").arg(letter));
    m_name->setToolTip(m_name->accessibleName());
    //: button: what was taken away from a scenario last
    m_back->setText(tr("Taken away. Bring it back"));
    m_add->setText(tr("Suppose") + QStringLiteral(" ▾"));
    m_add->setAccessibleName(tr("Suppose something in scenario %1").arg(letter));
    m_add->setToolTip(m_add->accessibleName());
    m_plan->setText(tr("Turn into a plan…"));
    m_plan->setAccessibleName(tr("Turn scenario %1 into a plan").arg(letter));
    m_plan->setToolTip(tr("Makes follow-ups and promises of scenario %1").arg(letter));
    listSuppositions();
    tell();
}

} // namespace laari::ui
