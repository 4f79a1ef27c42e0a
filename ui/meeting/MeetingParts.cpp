// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingParts.h"

#include "ui/common/AgreementText.h"
#include "ui/common/Format.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int headingLetters = 22;
constexpr int lineLetters = 26;
constexpr int longestAgreed = 200;

int scaled(double pixels, double scale)
{
    return std::max(1, int(std::lround(pixels * scale)));
}

} // namespace

void dressLetters(QLabel *label, int pixels, const QColor &colour, bool bold)
{
    label->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: %2; color: %3; background: transparent;")
                             .arg(pixels)
                             .arg(bold ? 700 : 400)
                             .arg(colour.name()));
}

QString oneLine(const QString &text, int most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar(0x2026);
}

QString agreedHtml(const UiContext &context, const insight::AgreedLine &line, bool outcome)
{
    const Colours &c = context.theme.colours();
    const QColor colour = line.outcome == insight::Outcome::Done   ? c.good
                          : line.outcome == insight::Outcome::Late ? c.distrust
                                                                   : c.muted;
    QString html =
        QStringLiteral("<span style='color:%1'>%2</span>&nbsp; %3")
            .arg(colour.name(), ReviewWords::sign(line.outcome), oneLine(line.decision.what, 140).toHtmlEscaped());
    QStringList more;
    if (const QString who = ReviewWords::whoAndWhen(line); !who.isEmpty())
        more << oneLine(who, 60).toHtmlEscaped();
    if (outcome)
        more << QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), ReviewWords::of(line.outcome));
    if (!more.isEmpty())
        html += QStringLiteral(" <span style='color:%1'>\u2014 %2</span>")
                    .arg(c.muted.name(), more.join(QStringLiteral(" · ")));
    return html;
}

MeetingList::MeetingList(UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_heading(new QLabel), m_room(new QWidget), m_rows(new QVBoxLayout(m_room))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_room, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_room->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_room->setMinimumSize(1, 1);
}

void MeetingList::setHeading(const QString &heading)
{
    m_heading->setText(heading.toUpper());
    m_heading->setAccessibleName(heading);
    m_room->setAccessibleName(heading);
}

void MeetingList::setLines(const QStringList &lines)
{
    m_lines = lines;
    fill();
}

void MeetingList::setScale(double scale)
{
    m_scale = scale;
    dressLetters(m_heading, scaled(headingLetters, scale), m_context.theme.colours().muted);
    layout()->setSpacing(scaled(8, scale));
    m_rows->setSpacing(scaled(8, scale));
    fill();
}

void MeetingList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fill();
}

/// As many lines as there is room for; of the rest it is said how many there are.
void MeetingList::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const int letters = scaled(lineLetters, m_scale);
    int left = std::max(0, height() - m_heading->sizeHint().height() - layout()->spacing());
    const auto row = [&](const QString &html) {
        auto *label = new QLabel(m_room);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setText(html);
        dressLetters(label, letters, m_context.theme.colours().ink);
        label->ensurePolished();
        return label;
    };
    int shown = 0;
    for (const QString &html : m_lines) {
        QLabel *label = row(html);
        const int wanted = label->heightForWidth(std::max(40, width())) + m_rows->spacing();
        const bool last = shown + 1 == m_lines.size();
        if (shown > 0 && wanted + (last ? 0 : letters) > left) {
            delete label;
            break;
        }
        left -= wanted;
        m_rows->addWidget(label);
        ++shown;
    }
    if (shown < m_lines.size()) {
        //: lines that there is no room for
        QLabel *label = row(tr("and %n more", nullptr, int(m_lines.size()) - shown));
        dressLetters(label, scaled(leastLetters, m_scale), m_context.theme.colours().muted);
        m_rows->addWidget(label);
    }
    m_rows->addStretch(1);
}

AgreeList::AgreeList(UiContext &context, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new MeetingList(context)), m_line(new QLineEdit),
      m_understood(new QLabel)
{
    m_line->setObjectName(objectName);
    m_line->setMaxLength(longestAgreed);
    m_understood->setObjectName(objectName + QStringLiteral("Understood"));
    m_understood->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_understood);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(m_line, &QLineEdit::textChanged, this, &AgreeList::tellUnderstood);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT typed(m_line->text());
    });
    retranslate();
}

void AgreeList::setHeading(const QString &heading)
{
    m_list->setHeading(heading);
    m_line->setAccessibleName(heading);
}

void AgreeList::setLines(const std::vector<insight::AgreedLine> &lines)
{
    QStringList told; // the last one typed first: it must be seen
    for (auto line = lines.rbegin(); line != lines.rend(); ++line)
        told << agreedHtml(m_context, *line, false);
    m_list->setLines(told);
}

void AgreeList::setPeople(std::vector<OwnPerson> people)
{
    m_people = std::move(people);
    tellUnderstood();
}

void AgreeList::setScale(double scale)
{
    const Colours &c = m_context.theme.colours();
    m_list->setScale(scale);
    m_line->setStyleSheet(
        QStringLiteral("QLineEdit { font-size: %1px; padding: %2px %3px; border: none; border-bottom: "
                       "%4px solid %5; background: %6; color: %7; border-radius: 0; }")
            .arg(scaled(lineLetters, scale))
            .arg(scaled(8, scale))
            .arg(scaled(10, scale))
            .arg(scaled(3, scale))
            .arg(c.trust.name(), c.surface.name(), c.ink.name()));
    dressLetters(m_understood, scaled(leastLetters, scale), c.muted);
    m_understood->setMinimumHeight(scaled(leastLetters * 1.5, scale));
    layout()->setSpacing(scaled(6, scale));
}

void AgreeList::retranslate()
{
    m_line->setPlaceholderText(m_people.empty() ? tr("Type a decision; Enter keeps it")
                                                //: the dash is what tells a follow-up from a decision
                                                : tr("Decision, or: what is done — who 12.12."));
    tellUnderstood();
}

void AgreeList::tellUnderstood()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_understood->setText(QString());
        return;
    }
    const Agreement agreement = readAgreement(text, m_people, QLocale::system(), m_context.clock.now());
    if (m_people.empty() || !agreement.isFollowUp())
        m_understood->setText(tr("a decision"));
    else if (agreement.whoName.isEmpty())
        //: %1: a date
        m_understood->setText(tr("a follow-up, by %1").arg(Format::date(*agreement.due)));
    else
        //: %1: one of our people; %2: a date
        m_understood->setText(tr("a follow-up: %1, by %2").arg(agreement.whoName, Format::date(*agreement.due)));
}

} // namespace laari::ui
