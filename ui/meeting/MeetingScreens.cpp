// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingScreens.h"

#include "ui/common/ScreenWatch.h"
#include "ui/meeting/MeetingWindowPrivate.h"

#include <QWindow>

namespace laari::ui {

int presenterScreen(const QList<QRect> &screens, int meeting, int own)
{
    if (meeting < 0 || own < 0 || meeting == own)
        return -1;
    return screens[meeting].intersects(screens[own]) ? -1 : own; // mirrored: both show the same
}

/// Screens come and go, and windows are moved: each time it is looked at anew, once all is in its place.
void MeetingWindow::Private::watchScreens()
{
    const auto later = [this] { QTimer::singleShot(0, &q, [this] { placePresenter(); }); };
    // At once where one goes, for the notes would be moved to the screen that is left.
    ui::watchScreens(&q, later, [this] { presenter.reset(); });
    if (QWindow *own = q.windowHandle())
        connect(own, &QWindow::screenChanged, &q, [this, later](QScreen *screen) {
            shownOn = screen;
            later();
        });
    if (QWindow *main = q.parentWidget() ? q.parentWidget()->window()->windowHandle() : nullptr)
        connect(main, &QWindow::screenChanged, &q, later);
}

void MeetingWindow::Private::placePresenter()
{
    if (leaving)
        return;
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<QRect> places;
    for (const QScreen *each : screens)
        places.append(each->geometry());
    const int own = q.parentWidget() ? int(screens.indexOf(q.parentWidget()->screen())) : -1;
    const int at = presenterScreen(places, int(screens.indexOf(shownOn.data())), own);
    if (at < 0) {
        presenter.reset();
        return;
    }
    const QRect room = screens[at]->availableGeometry();
    if (!presenter)
        presenter = std::make_unique<PresenterWindow>(context, q);
    if (!presenter->isVisible() || !room.contains(presenter->geometry().center())) // else it stays where it was put
        presenter->move(room.center() - QPoint(presenter->width() / 2, presenter->height() / 2));
    presenter->show();
    tellPresenter();
}

} // namespace laari::ui
