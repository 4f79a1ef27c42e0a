// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DialogFrame.h"

#include "ui/common/ErrorText.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/ReadingOrder.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace laari::ui {

namespace {
constexpr int windowFrame = 48; ///< title bar and some air

/// The form inside the scroll area. Its height follows from its width alone: the least height of lines that break
/// would be that of their narrowest.
class FormBody final : public QWidget {
public:
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

DialogFrame::DialogFrame(QDialog *dialog, UiContext &context, const QString &objectName, int leastWidth)
    : QObject(dialog), m_dialog(dialog), m_leastWidth(leastWidth)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 20, 0, 16);
    column->setSpacing(0);

    m_title = new QLabel(dialog);
    m_title->setObjectName(objectName + QStringLiteral("Title"));
    Theme::setKind(m_title, "title");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 12);
    head->addWidget(m_title, 1);
    head->addWidget(new LanguageSwitch(context.language, dialog), 0, Qt::AlignTop);
    column->addLayout(head);
    m_head = head;

    m_scroll = new QScrollArea(dialog);
    m_scroll->setObjectName(objectName + QStringLiteral("Scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new FormBody;
    m_content->setObjectName(objectName + QStringLiteral("Content"));
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(margin, 0, margin, 8);
    m_scroll->setWidget(m_content);
    column->addWidget(m_scroll, 1);

    m_above = new QVBoxLayout;
    m_above->setContentsMargins(margin, 8, margin, 0);
    m_above->setSpacing(8);
    column->addLayout(m_above);
    m_note = new QLabel(dialog);
    m_note->setObjectName(objectName + QStringLiteral("SavedLine"));
    m_errorLabel = new QLabel(dialog);
    m_errorLabel->setObjectName(objectName + QStringLiteral("Error"));
    for (QLabel *label : {m_note, m_errorLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
        m_above->addWidget(label);
    }
    Theme::setKind(m_note, "note");
    Theme::setKind(m_errorLabel, "error");

    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(margin, 12, margin, 0);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_cancel = addButton(QStringLiteral("cancel"));
    m_save = addButton(QStringLiteral("save"));
    Theme::setKind(m_save, "primary");
    m_save->setDefault(true);
    column->addLayout(m_buttons);
    dialog->installEventFilter(this);
    m_content->installEventFilter(this);
}

QPushButton *DialogFrame::addButton(const QString &objectName)
{
    auto *button = new QPushButton(m_dialog);
    button->setObjectName(objectName);
    // Save goes last, as the eye and Tab come to it.
    m_buttons->insertWidget(m_buttons->count() - (m_buttons->count() > m_left + 2 ? 1 : 0), button);
    return button;
}

QPushButton *DialogFrame::addButtonLeft(const QString &objectName)
{
    auto *button = new QPushButton(m_dialog);
    button->setObjectName(objectName);
    Theme::setKind(button, "flat");
    m_buttons->insertWidget(m_left++, button);
    return button;
}

void DialogFrame::addAboveButtons(QWidget *widget)
{
    m_above->addWidget(widget);
}

QWidgetList DialogFrame::fields() const
{
    return ReadingOrder::of(m_body) + ReadingOrder::of(m_above) + ReadingOrder::of(m_buttons);
}

void DialogFrame::orderTabs()
{
    const QWidgetList all = fields();
    for (qsizetype i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all[i - 1], all[i]);
}

bool DialogFrame::focusNext(bool next)
{
    return ReadingOrder::focusNext(fields(), m_dialog->focusWidget(), next);
}

void DialogFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    m_dialog->setWindowTitle(title);
    m_dialog->setAccessibleName(title);
}

void DialogFrame::setButton(QPushButton *button, const QString &text, const QString &key)
{
    button->setText(key.isEmpty() ? text : text + QStringLiteral("   ") + key);
    button->setAccessibleName(text);
}

void DialogFrame::showError(const Error &error)
{
    m_error = error;
    m_errorLabel->setText(ErrorText::of(error));
    m_errorLabel->show();
    m_note->hide();
    fit();
}

void DialogFrame::clearError()
{
    m_error.reset();
    m_errorLabel->hide();
}

void DialogFrame::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    fit();
}

/// Of the dialog, at a width of it. What lies deepest comes up to date first, so that no layout above it goes by what
/// it once needed.
int DialogFrame::heightForAll(int width)
{
    const auto layouts = m_content->findChildren<QLayout *>();
    for (auto layout = layouts.crbegin(); layout != layouts.crend(); ++layout)
        (*layout)->activate();
    m_body->activate();
    const auto tall = [width](const QLayout *layout) {
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    };
    const QMargins edges = m_dialog->layout()->contentsMargins();
    const auto ofPart = [width](const QLayout *layout) {
        return layout->hasHeightForWidth() ? layout->heightForWidth(width) : layout->sizeHint().height();
    };
    return tall(m_body) + edges.top() + edges.bottom() + ofPart(m_head) + ofPart(m_above) + ofPart(m_buttons) + 2;
}

void DialogFrame::fit()
{
    const QRect screen = m_dialog->screen()->availableGeometry();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int least = qMin(qMax(m_leastWidth, m_content->minimumSizeHint().width() + bar), screen.width());
    m_dialog->setMinimumWidth(least);
    const int width = qMax(least, m_dialog->width());
    m_dialog->resize(width, qMin(heightForAll(width), screen.height() - windowFrame));
}

/// For what came into the form meanwhile. It does not shrink again by itself: that would be restless.
void DialogFrame::grow()
{
    if (!m_dialog->isVisible() || m_dialog->isMaximized() || m_dialog->isFullScreen())
        return;
    const QRect screen = m_dialog->screen()->availableGeometry();
    const int height = qMin(heightForAll(m_dialog->width()), screen.height() - windowFrame);
    if (height <= m_dialog->height())
        return;
    m_dialog->resize(m_dialog->width(), height);
    const int below = m_dialog->geometry().top() + height - screen.bottom();
    if (below > 0)
        m_dialog->move(m_dialog->x(), qMax(screen.top(), m_dialog->y() - below));
}

void DialogFrame::leaveFocus(const QDialog &dialog)
{
    if (QWidget *focus = dialog.focusWidget())
        focus->clearFocus();
}

void DialogFrame::activateBehind(const QWidget &dialog)
{
    if (QWidget *behind = dialog.parentWidget(); behind && behind->window()->isVisible())
        behind->window()->activateWindow();
}

bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content) {
        if (event->type() == QEvent::LayoutRequest && !m_growing) {
            m_growing = true; // once for all that changes now
            QTimer::singleShot(0, this, [this] {
                m_growing = false;
                grow();
            });
        }
        return false;
    }
    if (event->type() == QEvent::LanguageChange && m_error)
        m_errorLabel->setText(ErrorText::of(*m_error));
    if (event->type() == QEvent::Show)
        fit(); // only now do the fields have the style's measures
    if (event->type() == QEvent::Hide && !event->spontaneous())
        activateBehind(*m_dialog);
    return QObject::eventFilter(watched, event);
}

} // namespace laari::ui
