// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AttentionSection.h"

#include "ui/common/CalmSpin.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int boxWidth = 128;

} // namespace

AttentionSection::AttentionSection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_numbers{{{"deciderRhythm", &AttentionSettings::deciderRhythmDays, 7, 730, nullptr, nullptr},
                 {"influencerRhythm", &AttentionSettings::influencerRhythmDays, 7, 730, nullptr, nullptr},
                 {"contactRhythm", &AttentionSettings::contactRhythmDays, 7, 730, nullptr, nullptr},
                 {"nothingHeard", &AttentionSettings::nothingHeardDays, 7, 730, nullptr, nullptr},
                 {"followUpAhead", &AttentionSettings::followUpAheadDays, 0, 90, nullptr, nullptr},
                 {"fadingPoints", &AttentionSettings::fadingPoints, 1, 50, nullptr, nullptr},
                 {"sourBelow", &AttentionSettings::sourBelow, 1, 99, nullptr, nullptr},
                 {"restsOnOneOver", &AttentionSettings::restsOnOneOverShare, 50, 100, nullptr, nullptr}}},
      m_switches{{{"tellsOfFields", &AttentionSettings::tellsOfFields, nullptr},
                  {"tellsOfSourDeciders", &AttentionSettings::tellsOfSourDeciders, nullptr},
                  {"tellsOfSinglePeople", &AttentionSettings::tellsOfSinglePeople, nullptr},
                  {"tellsOfSilence", &AttentionSettings::tellsOfSilence, nullptr}}}
{
    setObjectName(QStringLiteral("attentionSection"));
    Theme::setKind(m_about, "muted");
    m_about->setWordWrap(true);
    body()->addWidget(m_title);
    body()->addWidget(m_about);
    for (Switch &each : m_switches) {
        each.box = new QCheckBox(this);
        each.box->setObjectName(QString::fromLatin1(each.name));
        body()->addWidget(each.box);
        connect(each.box, &QCheckBox::clicked, this, [this, member = each.member](bool on) {
            AttentionSettings settings = m_stored;
            settings.*member = on;
            save(settings);
        });
    }
    for (Number &each : m_numbers) {
        each.box = new CalmSpin<QSpinBox>(this);
        each.box->setObjectName(QString::fromLatin1(each.name));
        each.box->setRange(each.lowest, each.highest);
        each.box->setFixedWidth(boxWidth);
        each.label = new QLabel(this);
        each.label->setBuddy(each.box);
        each.label->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        line->addWidget(each.box);
        line->addWidget(each.label, 1);
        body()->addLayout(line);
        // When the box is left, not at each step: every saving is a step of undo.
        connect(each.box, &QSpinBox::editingFinished, this, [this, member = each.member, box = each.box] {
            AttentionSettings settings = m_stored;
            settings.*member = box->value();
            save(settings);
        });
    }
    retranslate();
}

void AttentionSection::refresh()
{
    const auto stored = m_book.settings().attention();
    if (!stored)
        return; // the pages that need them tell of a file that cannot be read
    m_stored = *stored;
    for (const Number &each : m_numbers) {
        const QSignalBlocker quiet(each.box);
        if (!each.box->hasFocus())
            each.box->setValue(m_stored.*each.member);
        each.box->setEnabled(!m_book.isReadOnly());
    }
    for (const Switch &each : m_switches) {
        each.box->setChecked(m_stored.*each.member);
        each.box->setEnabled(!m_book.isReadOnly());
    }
}

void AttentionSection::save(const AttentionSettings &settings)
{
    if (settings == m_stored)
        return;
    const auto written =
        m_book.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setAttention(settings); });
    if (!written)
        m_context.prompts.showError(this, written.error());
    refresh();
}

void AttentionSection::retranslate()
{
    m_title->setText(tr("What Today tells of"));
    m_about->setText(tr("Open cases, bad touchpoints without a response, follow-ups, people not met for long and "
                        "accounts whose trust fades always show on Today. The rest is yours to set, and so is when."));
    const QString switches[] = {tr("An account moves to another field of the portfolio"),
                                tr("A decision maker's trust turns"), tr("A single person carries the account"),
                                tr("Nothing is heard from an account")};
    for (size_t i = 0; i < m_switches.size(); ++i) {
        m_switches[i].box->setText(switches[i]);
        m_switches[i].box->setAccessibleName(switches[i]);
    }
    const QString numbers[] = {tr("between meetings with a decision maker, at most"),
                               tr("between meetings with an influencer, at most"),
                               tr("between meetings with a contact, at most"),
                               tr("without a word, and the account is silent"),
                               tr("ahead of its day a follow-up shows"),
                               tr("lost in 90 days, and trust is fading"),
                               tr("or more, and a decision maker's trust has not turned"),
                               tr("of the trust from one person, at most, or the account rests on one")};
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i].label->setText(numbers[i]);
        m_numbers[i].box->setAccessibleName(numbers[i]);
        //: unit behind a number, with the space
        m_numbers[i].box->setSuffix(i < 5 ? tr(" days")
                                    //: unit behind a number, with the space: of the trust index
                                    : i < 7 ? tr(" points")
                                            : tr(" %"));
    }
}

void AttentionSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
