// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/PromiseRatesView.h"

#include "ui/common/Card.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int gap = 16;
constexpr int narrowGap = 12; // between a name and its count

} // namespace

PromiseRatesView::PromiseRatesView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("promiseRates"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto *whole = new Card(this);
    whole->body()->setContentsMargins(16, 10, 16, 10);
    m_title = new SectionTitle(whole);
    m_all = new QLabel(whole);
    m_all->setObjectName(QStringLiteral("promiseRateAll"));
    m_all->setWordWrap(true);
    whole->body()->addWidget(m_title);
    whole->body()->addWidget(m_all);
    whole->body()->addStretch();
    row->addWidget(whole, 2);
    const char *names[groups] = {"Functions", "Partners", "Accounts"};
    for (size_t i = 0; i < groups; ++i) {
        Group &group = m_groups[i];
        auto *card = new Card(this);
        card->setObjectName(QStringLiteral("promiseRate") + QString::fromLatin1(names[i]));
        card->body()->setContentsMargins(16, 10, 16, 10);
        group.title = new SectionTitle(card);
        card->body()->addWidget(group.title);
        auto *grid = new QGridLayout;
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(narrowGap);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        for (int line = 0; line < lines; ++line) {
            auto *name = new ElidedLabel(card);
            auto *count = new QLabel(card);
            Theme::setKind(count, "muted");
            grid->addWidget(name, line, 0);
            grid->addWidget(count, line, 1, Qt::AlignRight);
            group.names[size_t(line)] = name;
            group.counts[size_t(line)] = count;
        }
        group.more = new QPushButton(card);
        group.more->setObjectName(QStringLiteral("promiseRateMore") + QString::fromLatin1(names[i]));
        Theme::setKind(group.more, "link");
        connect(group.more, &QPushButton::clicked, this, [this] {
            m_unfolded = !m_unfolded;
            retranslate();
        });
        card->body()->addLayout(grid);
        card->body()->addWidget(group.more, 0, Qt::AlignLeft);
        card->body()->addStretch();
        row->addWidget(card, 3);
    }
    retranslate();
}

void PromiseRatesView::setRates(const insight::PromiseRates &rates)
{
    m_rates = rates;
    retranslate();
}

QString PromiseRatesView::countOf(const insight::PromiseKeeper &keeper)
{
    const QString count =
        tr("%1 of %2", "promises kept in time of those settled").arg(keeper.count.kept).arg(keeper.count.settled());
    //: %1: "2 of 3"; too few promises to speak of a rate
    return keeper.count.isFew() ? tr("%1, few").arg(count) : count;
}

void PromiseRatesView::show(Group &group, const std::vector<insight::PromiseKeeper> &keepers, const QString &unnamed)
{
    const auto nameOf = [&](const insight::PromiseKeeper &keeper) {
        const QString name = keeper.ourFunction ? Words::of(*keeper.ourFunction) : keeper.name;
        return name.isEmpty() ? unnamed : name;
    };
    const size_t shown = std::min(keepers.size(), size_t(m_unfolded ? lines : fewLines));
    group.more->setVisible(keepers.size() > size_t(fewLines));
    //: functions, partners or accounts that are not listed
    group.more->setText(m_unfolded ? tr("Show fewer") : tr("and %n more", nullptr, int(keepers.size() - shown)));
    for (size_t line = 0; line < lines; ++line) {
        const bool there = line < shown;
        group.names[line]->setVisible(there);
        group.counts[line]->setVisible(there);
        if (!there)
            continue;
        static_cast<ElidedLabel *>(group.names[line])->setFullText(nameOf(keepers[line]));
        group.counts[line]->setText(countOf(keepers[line]));
    }
}

void PromiseRatesView::retranslate()
{
    m_title->setText(tr("Kept in a year"));
    m_all->setText(Words::capital(PromiseWords::rate(m_rates.all)));
    m_groups[0].title->setText(tr("By our functions"));
    m_groups[1].title->setText(tr("By who delivers"));
    m_groups[2].title->setText(tr("By account"));
    show(m_groups[0], m_rates.byFunction, tr("No function named"));
    show(m_groups[1], m_rates.byPartner, tr("Our own people"));
    show(m_groups[2], m_rates.byAccount, {});
}

} // namespace laari::ui
