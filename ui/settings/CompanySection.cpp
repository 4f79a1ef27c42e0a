// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CompanySection.h"

#include "ui/common/FieldRow.h"
#include "ui/common/LogoPicture.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace laari::ui {

namespace {
constexpr int companyWidth = 520;
constexpr QSize logoRoom(160, 40);
} // namespace

CompanySection::CompanySection(Book &book, UiContext &context, QWidget *parent)
    : Card(parent), m_book(book), m_context(context), m_title(new SectionTitle(this)), m_about(new QLabel(this)),
      m_name(new QLineEdit(this)), m_nameRow(new FieldRow(m_name, FieldRow::LabelPlace::Left, this)),
      m_logoField(new QWidget(this)), m_logoRow(nullptr), m_logo(new QLabel(m_logoField)),
      m_choose(new QPushButton(m_logoField)), m_remove(new QPushButton(m_logoField)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("companySection"));
    m_name->setObjectName(QStringLiteral("companyName"));
    m_logo->setObjectName(QStringLiteral("companyLogo"));
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_save->setObjectName(QStringLiteral("saveCompany"));
    Theme::setKind(m_about, "muted");
    m_about->setWordWrap(true);

    auto *line = new QHBoxLayout(m_logoField);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_logo);
    line->addWidget(m_choose);
    line->addWidget(m_remove);
    line->addStretch();
    m_logoRow = new FieldRow(m_logoField, FieldRow::LabelPlace::Left, this, m_choose);
    for (FieldRow *row : {m_nameRow, m_logoRow}) {
        row->setMaximumWidth(companyWidth);
        row->keepMessageWhole();
    }
    body()->addWidget(m_title);
    body()->addWidget(m_about);
    body()->addWidget(m_nameRow);
    body()->addWidget(m_logoRow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    body()->addLayout(buttons);

    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_save->setEnabled(!m_book.isReadOnly() && m_name->text() != m_saved.name); });
    const auto saveName = [this] {
        if (m_save->isEnabled())
            save({m_name->text(), m_saved.logoPng});
    };
    connect(m_name, &QLineEdit::returnPressed, this, saveName);
    connect(m_save, &QPushButton::clicked, this, saveName);
    connect(m_choose, &QPushButton::clicked, this, &CompanySection::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] { save({m_saved.name, {}}); });
    retranslate();
}

void CompanySection::refresh()
{
    const bool typing = m_name->text() != m_saved.name;
    if (const Result<Company> company = m_book.settings().company())
        m_saved = *company;
    if (!typing)
        m_name->setText(m_saved.name);
    m_name->setReadOnly(m_book.isReadOnly());
    m_choose->setEnabled(!m_book.isReadOnly());
    m_remove->setEnabled(!m_book.isReadOnly());
    m_save->setEnabled(!m_book.isReadOnly() && m_name->text() != m_saved.name);
    showLogo();
}

void CompanySection::showLogo()
{
    QPixmap picture;
    picture.loadFromData(m_saved.logoPng);
    m_logo->setVisible(!picture.isNull());
    m_remove->setVisible(!picture.isNull());
    if (!picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        QPixmap shown = picture.scaled(logoRoom * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
        m_logo->setPixmap(shown);
        Theme::setKind(m_logo, "paper"); // what is dark on nothing would not be seen on a dark ground
    }
    m_choose->setText(picture.isNull() ? tr("Choose a picture…") : tr("Another picture…"));
}

void CompanySection::save(Company company)
{
    m_nameRow->clearError();
    m_logoRow->clearError();
    const bool renamed = company.name != m_saved.name;
    const auto written =
        m_book.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setCompany(company); });
    if (!written) {
        FieldRow *row = renamed ? m_nameRow : m_logoRow;
        row->setError(written.error());
        row->focusField();
        return;
    }
    if (renamed)
        m_saved.name = m_name->text();
    refresh();
}

void CompanySection::chooseLogo()
{
    const QString path = m_context.prompts.openPicturePath(this, tr("Choose the company's logo"));
    if (path.isEmpty())
        return;
    m_logoRow->clearError();
    const Result<QByteArray> logo = logoOf(path);
    if (!logo) {
        m_logoRow->setError(logo.error());
        return;
    }
    save({m_saved.name, *logo});
}

void CompanySection::retranslate()
{
    m_title->setText(tr("Our company"));
    m_about->setText(tr("Stands over every page of a report. Both can be left out of a report."));
    m_nameRow->setLabel(tr("Name"));
    m_logoRow->setLabel(tr("Logo"));
    FieldRow::alignLabels({m_nameRow, m_logoRow});
    m_choose->setAccessibleName(tr("Choose a picture for the logo"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_logo->setAccessibleName(tr("Logo"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the company's name"));
    showLogo();
}

void CompanySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace laari::ui
