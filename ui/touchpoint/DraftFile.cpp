// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/DraftFile.h"

#include "core/store/WholeFile.h"
#include "ui/common/Format.h"
#include "ui/common/Prompts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace laari::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftVersion = 1;
constexpr qint64 largestDraft = 4 * 1024 * 1024; // the note is at most 100,000 characters

} // namespace

DraftFile::DraftFile(const QString &bookPath)
{
    // A name that tells nothing of the customers: of a book's path nobody can be told.
    const QFileInfo book(bookPath);
    const QString place = book.canonicalFilePath().isEmpty() ? book.absoluteFilePath() : book.canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    m_path = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts/"_s +
             QString::fromLatin1(hash) + u".json"_s;
}

std::optional<TouchpointFormDraft> DraftFile::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestDraft)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    TouchpointFormDraft draft;
    draft.at = QDateTime::fromString(root[u"at"_s].toString(), Qt::ISODate);
    draft.account = root[u"account"_s].toString();
    draft.editedId = root[u"edited"_s].toString();
    draft.form = root[u"form"_s].toObject();
    if (root[u"version"_s].toInt() != draftVersion || !draft.at.isValid() || draft.form.isEmpty())
        return std::nullopt;
    return draft;
}

bool DraftFile::save(const TouchpointFormDraft &draft) const
{
    const QJsonObject root{{u"version"_s, draftVersion},
                           {u"at"_s, draft.at.toUTC().toString(Qt::ISODate)},
                           {u"account"_s, draft.account},
                           {u"edited"_s, draft.editedId},
                           {u"form"_s, draft.form}};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeWholeFile(m_path, QJsonDocument(root).toJson(QJsonDocument::Compact), FileReaders::OwnerAlone)
        .has_value();
}

void DraftFile::remove() const
{
    QFile::remove(m_path);
}

std::optional<TouchpointFormDraft> DraftFile::offer(Prompts &prompts, QWidget *parent) const
{
    std::optional<TouchpointFormDraft> draft = load();
    if (!draft)
        return std::nullopt;
    constexpr int goOn = 1; // the second answer
    const auto tell = [&draft] {
        const QString when = Format::dateTime(draft->at.toLocalTime());
        //: %1 date and time; %2 an account
        const QString text = draft->account.isEmpty() ? tr("Typed %1 and not saved.").arg(when)
                                                      : tr("%2, typed %1 and not saved.").arg(when, draft->account);
        return Prompts::Question{tr("A touchpoint was left half typed"), text, {tr("Discard"), tr("Continue")}};
    };
    if (prompts.ask(parent, u"draftBox"_s, tell, goOn, goOn) == goOn)
        return draft;
    remove();
    return std::nullopt;
}

} // namespace laari::ui
