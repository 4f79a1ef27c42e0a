// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/NotKnownStrip.h"

#include "ui/charts/PortfolioWords.h"
#include "ui/charts/Textures.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/portfolio/NotKnownModel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int stripWidth = 176;
constexpr int gapPixels = 11;
constexpr int hazeSide = 10;
constexpr int cellLeft = 4;
constexpr int cellTop = 7;
constexpr int textLeft = cellLeft + hazeSide + 8;

QFont gapFont(QFont font)
{
    font.setPixelSize(gapPixels);
    return font;
}

/// A hazy dot, the account's name, and a line for each thing that is missing.
class NotKnownDelegate final : public QStyledItemDelegate {
public:
    NotKnownDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto lines = index.data(NotKnownModel::GapsRole).toStringList().size();
        const int line = QFontMetrics(gapFont(option.font)).height();
        return {80, 2 * cellTop + option.fontMetrics.height() + int(lines) * line};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, c.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, c.hover);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), c.trust);

        const QRect box = option.rect.adjusted(0, cellTop, -4, -cellTop);
        const int height = option.fontMetrics.height();
        painter->setPen(QPen(c.muted, 1));
        painter->setBrush(hazeBrush(c.surface, c.notKnown, painter->device()->devicePixelRatioF()));
        painter->drawEllipse(
            QRectF(box.left() + cellLeft + 2, box.top() + (height - hazeSide) / 2.0, hazeSide, hazeSide));

        const QRect name(box.left() + textLeft, box.top(), box.width() - textLeft, height);
        painter->setFont(option.font);
        painter->setPen(c.ink);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        const QFont small = gapFont(option.font);
        const QFontMetrics metrics(small);
        painter->setFont(small);
        painter->setPen(c.muted);
        int top = name.bottom() + 1;
        for (const QString &gap : index.data(NotKnownModel::GapsRole).toStringList()) {
            painter->drawText(QRect(name.left(), top, name.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(gap, Qt::ElideRight, name.width()));
            top += metrics.height();
        }
        painter->restore();
    }

private:
    Theme &m_theme;
};

} // namespace

NotKnownStrip::NotKnownStrip(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new NotKnownModel(this)), m_title(new QLabel(this)),
      m_hint(new QLabel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("notKnownStrip"));
    setFixedWidth(stripWidth);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    Theme::setKind(m_title, "muted");
    Theme::setKind(m_hint, "caption");
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("notKnownList"));
    Theme::setKind(m_list, "plain");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NotKnownDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_selecting && current.isValid())
            Q_EMIT accountSelected(AccountId{current.data(NotKnownModel::IdRole).toLongLong()});
    });
    connect(m_list, &QListView::doubleClicked, this, &NotKnownStrip::activate);
    connect(&theme, &Theme::changed, this, [this] { m_list->viewport()->update(); });
    retranslate();
}

NotKnownStrip::~NotKnownStrip() = default;

void NotKnownStrip::setRows(const std::vector<insight::PortfolioRow> &rows, Day today, Day earlier)
{
    m_selecting = true;
    m_model->setRows(rows, today, earlier);
    m_selecting = false;
    retranslate();
}

void NotKnownStrip::select(std::optional<AccountId> account)
{
    const std::optional<int> row = account ? m_model->rowOf(*account) : std::nullopt;
    m_selecting = true;
    if (row) {
        m_list->setCurrentIndex(m_model->index(*row));
        m_list->scrollTo(m_model->index(*row));
    } else {
        m_list->selectionModel()->clear();
    }
    m_selecting = false;
}

int NotKnownStrip::count() const
{
    return m_model->rowCount();
}

void NotKnownStrip::activate()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT accountActivated(AccountId{current.data(NotKnownModel::IdRole).toLongLong()});
}

bool NotKnownStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotKnownStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotKnownStrip::retranslate()
{
    m_title->setText(QStringLiteral("%1 · %2").arg(Words::of(insight::PortfolioField::NotKnownYet)).arg(count()));
    m_hint->setText(tr("What is missing before they can be placed"));
    m_list->setAccessibleName(Words::of(insight::PortfolioField::NotKnownYet));
    m_list->setAccessibleDescription(tr("Press Enter to open the account"));
    m_model->retranslate();
}

} // namespace laari::ui
