// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangeLineWords.h"

#include "ui/common/Format.h"

namespace laari::ui {

QString ChangeLineWords::of(const insight::ChangeLine &line, const QString &cause)
{
    using Kind = insight::ChangeLine::Kind;
    switch (line.kind) {
    case Kind::Cause: return cause;
    case Kind::Failures:
        return line.mended ? tr("%n failures together, with what mended them", nullptr, line.count)
                           : tr("%n failures together", nullptr, line.count);
    case Kind::OfFailures:
        //: below "10 failures together": what leaving out this one alone explains. %1: a signed number, %2: what it was
        return tr("alone %1: %2").arg(Format::signedNumber(line.tenths / 10.0, 1), cause);
    case Kind::MoreFailures:
        //: below "10 failures together" and some of them: those that are not listed
        return line.mended ? tr("and %n more failures or what mended them", nullptr, line.count)
                           : tr("and %n more of them", nullptr, line.count);
    case Kind::Others: return tr("%n other touchpoints", nullptr, line.count);
    case Kind::EnteredLater: return tr("Entries made later for earlier days");
    case Kind::Fading: return tr("Settling and fading of what came before, and changes of people");
    case Kind::Together: return tr("What these did to one another's effect");
    }
    return {};
}

QString ChangeLineWords::cushioned(const insight::ChangeLine &line)
{
    //: points of the trust index that trust kept away; Finnish: laari kantoi 3,1 pistettä
    return line.cushioned >= 0.05 ? tr("cushioned %1 points").arg(Format::number(line.cushioned, 1)) : QString();
}

QString ChangeLineWords::total()
{
    return tr("Total change");
}

} // namespace laari::ui
