// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountHeader.h"

#include "ui/common/Card.h"
#include "ui/common/Format.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/common/UserText.h"
#include "ui/common/Words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace laari::ui {

namespace {

constexpr int widestParent = 260; // of its name

} // namespace

AccountHeader::AccountHeader(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_back(new QPushButton), m_name(new ElidedLabel), m_parent(new QPushButton),
      m_facts(new ElidedLabel), m_late(new QPushButton), m_log(new QPushButton), m_person(new QPushButton),
      m_review(new QPushButton), m_edit(new QPushButton), m_report(new QPushButton), m_brief(new QAction(this)),
      m_full(new QAction(this))
{
    setObjectName(QStringLiteral("accountHeader"));
    m_back->setObjectName(QStringLiteral("accountBack"));
    m_name->setObjectName(QStringLiteral("accountName"));
    m_parent->setObjectName(QStringLiteral("accountParent"));
    m_facts->setObjectName(QStringLiteral("accountFacts"));
    m_late->setObjectName(QStringLiteral("accountLatePromises"));
    m_log->setObjectName(QStringLiteral("accountLog"));
    m_person->setObjectName(QStringLiteral("accountNewPerson"));
    m_review->setObjectName(QStringLiteral("accountReview"));
    m_edit->setObjectName(QStringLiteral("accountEdit"));
    m_report->setObjectName(QStringLiteral("accountReport"));
    m_brief->setObjectName(QStringLiteral("accountBriefReport"));
    m_full->setObjectName(QStringLiteral("accountFullReport"));
    Theme::setKind(m_back, "flat");
    Theme::setKind(m_name, "title");
    Theme::setKind(m_parent, "word");
    Theme::setKind(m_facts, "caption");
    Theme::setKind(m_late, "link");
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter); // a name in Arabic stands here too

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_back->setFixedSize(34, 34);
    row->addWidget(m_back);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_parent);
    below->addWidget(m_late);
    below->addWidget(m_facts, 1);
    words->addLayout(below);
    row->addLayout(words, 1);
    row->addWidget(m_log);
    row->addWidget(m_person);
    row->addWidget(m_review);
    row->addWidget(m_edit);
    row->addWidget(m_report);
    auto *reports = new QMenu(m_report);
    reports->addActions({m_brief, m_full});
    m_report->setMenu(reports);
    connect(m_brief, &QAction::triggered, this, [this] { Q_EMIT reportRequested(ReportKind::Brief); });
    connect(m_full, &QAction::triggered, this, [this] { Q_EMIT reportRequested(ReportKind::Account); });

    connect(m_back, &QPushButton::clicked, this, &AccountHeader::backRequested);
    connect(m_log, &QPushButton::clicked, this, &AccountHeader::logRequested);
    connect(m_person, &QPushButton::clicked, this, &AccountHeader::newPersonRequested);
    connect(m_review, &QPushButton::clicked, this, &AccountHeader::reviewRequested);
    connect(m_edit, &QPushButton::clicked, this, &AccountHeader::editRequested);
    connect(m_late, &QPushButton::clicked, this, &AccountHeader::promisesRequested);
    connect(m_parent, &QPushButton::clicked, this, &AccountHeader::parentRequested);
    connect(&theme, &Theme::changed, this, &AccountHeader::takeIcons);
    takeIcons();
    retranslate();
}

void AccountHeader::takeIcons()
{
    m_back->setIcon(Icons::icon(QStringLiteral("back"), m_theme));
    m_log->setIcon(Icons::icon(QStringLiteral("log"), m_theme));
    m_person->setIcon(Icons::icon(QStringLiteral("person"), m_theme));
    m_review->setIcon(Icons::icon(QStringLiteral("reviews"), m_theme));
    m_edit->setIcon(Icons::icon(QStringLiteral("edit"), m_theme));
    m_report->setIcon(Icons::icon(QStringLiteral("report"), m_theme));
}

void AccountHeader::setData(const AccountDataPtr &fresh)
{
    m_data = fresh;
    retranslate();
}

void AccountHeader::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &says) {
        button->setText(text);
        button->setAccessibleName(says);
        button->setToolTip(says);
    };
    name(m_back, QString(), tr("Back"));
    name(m_log, tr("Log touchpoint"), tr("Log a touchpoint at this account"));
    name(m_person, tr("New person"), tr("Add a person to this account"));
    name(m_review, tr("Review"), tr("Review this account: what was decided last time, and what has moved"));
    name(m_edit, tr("Edit account"), tr("Edit this account"));
    name(m_report, tr("Report") + QStringLiteral(" ▾"), tr("Make a report of this account"));
    m_brief->setText(tr("Account on a page…"));
    m_full->setText(tr("Account report…"));
    m_parent->setVisible(m_data && !m_data->parentName.isEmpty());
    const int late = m_data ? m_data->latePromises() : 0;
    m_late->setVisible(late > 0);
    if (!m_data)
        return;
    if (late > 0)
        name(m_late, tr("%n promises late", nullptr, late), tr("Show the promises of this account"));
    const Account &account = m_data->account;
    if (!m_data->parentName.isEmpty()) {
        //: link to the parent account, %1: its name
        name(m_parent,
             tr("Part of %1").arg(m_parent->fontMetrics().elidedText(m_data->parentName, Qt::ElideRight, widestParent)),
             tr("Show the parent account %1").arg(m_data->parentName));
    }
    m_name->setFullText(account.name);
    QStringList facts{Words::capital(Words::of(account.stageOn(m_data->today)))};
    if (!m_data->ownerName.isEmpty())
        facts << tr("owner %1").arg(UserText::isolated(m_data->ownerName));
    if (account.annualRevenue)
        //: revenue, "€2.34 M a year"; Finnish: "2,34 M€/v"
        facts << tr("%1 a year").arg(Format::moneyShort(*account.annualRevenue));
    if (account.customerSince)
        //: customer since a year
        facts << tr("since %1").arg(account.customerSince->toDate().year());
    if (!account.industry.isEmpty())
        facts << UserText::isolated(account.industry);
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
}

} // namespace laari::ui
