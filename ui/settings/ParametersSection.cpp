// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ParametersSection.h"

#include "ui/common/Busy.h"
#include "ui/common/CalmSpin.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/settings/ParameterTexts.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <cmath>

namespace laari::ui {

namespace {

constexpr int accountsNamed = 5;
constexpr double noticeable = 0.5; ///< points of the trust index: less does not show in whole numbers

} // namespace

ParametersSection::ParametersSection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_message(new QLabel(this)), m_effects(new QLabel(this)), m_preview(new QPushButton(this)),
      m_apply(new QPushButton(this)), m_defaults(new QPushButton(this))
{
    setObjectName(QStringLiteral("parametersSection"));
    m_about->setWordWrap(true);
    Theme::setKind(m_about, "muted");
    body()->addWidget(m_title);
    body()->addWidget(m_about);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        Row row{new CalmSpin<QDoubleSpinBox>(this), new QLabel(this), new QLabel(this), new QLabel(this)};
        const bool wholeDays = info.highest >= 30;
        row.value->setObjectName(QStringLiteral("parameter_%1").arg(info.key));
        row.value->setDecimals(wholeDays ? 0 : 2);
        row.value->setSingleStep(wholeDays ? 1 : 0.05);
        row.value->setRange(info.lowest, info.highest);
        row.value->setFixedWidth(128);
        row.value->setFocusPolicy(Qt::StrongFocus);
        row.value->setAlignment(Qt::AlignRight);
        row.value->setKeyboardTracking(false);
        Theme::setKind(row.name, "strong");
        Theme::setKind(row.meaning, "muted");
        Theme::setKind(row.range, "caption");
        row.meaning->setWordWrap(true);
        row.range->setWordWrap(true);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(row.name);
        texts->addWidget(row.meaning);
        texts->addWidget(row.range);
        grid->addWidget(row.value, line, 0, Qt::AlignTop);
        grid->addLayout(texts, line, 1);
        connect(row.value, &QDoubleSpinBox::valueChanged, this, &ParametersSection::edited);
        m_rows.append(row);
        ++line;
    }
    body()->addLayout(grid);

    m_message->setObjectName(QStringLiteral("parametersMessage"));
    m_message->setWordWrap(true);
    Theme::setKind(m_message, "error");
    m_effects->setObjectName(QStringLiteral("parametersEffects"));
    m_effects->setWordWrap(true);
    m_effects->setTextFormat(Qt::PlainText);
    Theme::setKind(m_effects, "note");
    body()->addWidget(m_message);
    body()->addWidget(m_effects);
    m_message->hide();
    m_effects->hide();

    m_preview->setObjectName(QStringLiteral("previewParameters"));
    m_apply->setObjectName(QStringLiteral("applyParameters"));
    m_defaults->setObjectName(QStringLiteral("defaultParameters"));
    Theme::setKind(m_apply, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_preview, m_apply, m_defaults})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addLayout(buttons);

    connect(m_preview, &QPushButton::clicked, this, &ParametersSection::preview);
    connect(m_apply, &QPushButton::clicked, this, &ParametersSection::apply);
    connect(m_defaults, &QPushButton::clicked, this, &ParametersSection::restoreDefaults);
    retranslate();
}

void ParametersSection::refresh()
{
    if (m_running)
        return;
    const auto stored = m_book.settings().parameters();
    if (!stored) {
        m_error = stored.error();
        edited();
        return;
    }
    if (*stored != m_saved || m_apply->text().isEmpty())
        m_seen.reset();
    m_saved = *stored;
    showValues(m_saved);
}

void ParametersSection::showValues(const trust::Parameters &parameters)
{
    qsizetype index = 0;
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        const QSignalBlocker quiet(m_rows[index].value);
        m_rows[index].value->setValue(parameters.*info.member);
        m_rows[index].value->setEnabled(!m_book.isReadOnly());
        ++index;
    }
    edited();
}

trust::Parameters ParametersSection::typed() const
{
    trust::Parameters parameters = m_saved;
    qsizetype index = 0;
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        // A value that shows as the stored one is the stored one: decimals the box does not show are kept.
        const double shown = m_rows[index].value->value();
        const double step = std::pow(10.0, -m_rows[index].value->decimals());
        if (std::abs(shown - m_saved.*info.member) >= step / 2)
            parameters.*info.member = shown;
        ++index;
    }
    return parameters;
}

void ParametersSection::edited()
{
    const trust::Parameters parameters = typed();
    const bool differs = parameters != m_saved;
    m_error.reset();
    if (const auto valid = trust::validate(parameters); !valid)
        m_error = valid.error();
    m_seen.reset();
    m_message->setVisible(m_error.has_value());
    m_message->setText(m_error ? ErrorText::of(*m_error) : QString());
    const bool free = !m_running && !m_book.isReadOnly();
    m_preview->setEnabled(free && differs && !m_error);
    m_apply->setEnabled(free && differs && !m_error);
    m_defaults->setEnabled(free && parameters != trust::Parameters{});
    showEffects();
}

void ParametersSection::preview()
{
    if (m_running)
        return;
    const trust::Parameters parameters = typed();
    QScopedValueRollback running(m_running, true);
    // The book belongs to this thread, so the work is done here, account by account; the modal dialog paints and hears
    // Cancel in between, and keeps everything else from being started meanwhile.
    Busy busy(tr("Replaying every account with the new values…"), window());
    auto effects = insight::previewParameters(m_book, parameters, m_context.clock.today(),
                                              [&](qint64 done, qint64 total) { return busy.report(done, total); });
    if (effects) {
        m_seen = std::move(*effects);
    } else if (effects.error().code != ErrorCode::Cancelled) {
        m_message->setText(ErrorText::of(effects.error()));
        m_message->show();
    }
    showEffects();
}

void ParametersSection::apply()
{
    if (m_running)
        return;
    const trust::Parameters parameters = typed();
    Result<ChangeSet> written = ChangeSet();
    {
        QScopedValueRollback running(m_running, true);
        Busy busy(tr("Recomputing the whole ledger…"), window());
        written = m_book.write(
            ActionKind::EditParameters, [&](WriteUnit &unit) { return unit.settings().setParameters(parameters); },
            [&](qint64 done, qint64 total) { return busy.report(done, total); });
    }
    if (!written && written.error().code == ErrorCode::Cancelled) {
        edited(); // what was typed stays
        return;
    }
    if (!written) {
        m_message->setText(ErrorText::of(written.error()));
        m_message->show();
        return;
    }
    refresh();
}

void ParametersSection::restoreDefaults()
{
    showValues(trust::Parameters{});
}

void ParametersSection::showEffects()
{
    m_effects->setVisible(m_seen.has_value());
    if (!m_seen)
        return;
    int changed = 0;
    QStringList lines;
    for (const insight::ParameterEffect &effect : *m_seen) {
        if (std::abs(effect.trustThen - effect.trustNow) < noticeable)
            continue;
        ++changed;
        if (lines.size() < accountsNamed)
            //: An account's trust index before and after: "Saimaan Sellu Oyj: 60 → 63 (+3)"
            lines.append(tr("%1: %2 → %3 (%4)")
                             .arg(effect.name, Format::number(effect.trustNow), Format::number(effect.trustThen),
                                  Format::signedNumber(effect.trustThen - effect.trustNow, 1)));
    }
    if (changed == 0) {
        m_effects->setText(tr("The trust index of no account would change by half a point or more."));
        return;
    }
    QString text =
        tr("The trust index of %n account(s) would change by half a point or more. The largest changes:", nullptr,
           changed);
    for (const QString &line : lines)
        text += u'\n' + line;
    m_effects->setText(text);
}

void ParametersSection::retranslate()
{
    m_title->setText(tr("The trust model"));
    m_about->setText(tr("The model is a thinking aid: its parameters come from research and our judgement, not from "
                        "your own data. They are kept in this file, and changing one recomputes the whole ledger."));
    const trust::Parameters defaults;
    qsizetype index = 0;
    for (const trust::ParameterInfo &info : trust::parameterInfos()) {
        Row &row = m_rows[index++];
        const ParameterText text = ParameterTexts::of(info.key);
        const int decimals = row.value->decimals();
        row.name->setText(QStringLiteral("%1  (%2)").arg(text.name, text.symbol));
        row.meaning->setText(text.meaning);
        //: The range and default of a parameter, and where the default is from
        row.range->setText(tr("From %1 to %2, by default %3. Source: %4.")
                               .arg(Format::number(info.lowest, decimals), Format::number(info.highest, decimals),
                                    Format::number(defaults.*info.member, decimals), text.source));
        row.value->setSuffix(text.unit.isEmpty() ? QString() : u' ' + text.unit);
        row.value->setLocale(QLocale());
        row.value->setAccessibleName(text.name);
        row.value->setAccessibleDescription(text.meaning);
    }
    m_preview->setText(tr("What would it do?"));
    m_apply->setText(tr("Apply and recompute"));
    m_defaults->setText(tr("Default values"));
    for (QPushButton *button : {m_preview, m_apply, m_defaults})
        button->setAccessibleName(button->text());
    if (m_error)
        m_message->setText(ErrorText::of(*m_error));
    showEffects();
}

void ParametersSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
