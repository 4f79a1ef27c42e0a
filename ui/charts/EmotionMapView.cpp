// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EmotionMapView.h"

#include "ui/charts/EmotionMapModel.h"
#include "ui/charts/Textures.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int heatRow = 26;
constexpr int leastHeatColumn = 44;
constexpr int mostNameWidth = 180;
constexpr double faintest = 0.10; ///< of the colour, where something was felt
constexpr double deepest = 0.45;  ///< where the text still stands out from it
constexpr qreal markRadius = 4.5;
constexpr int markLeft = 12;

/// Draws a cell: its colour, its number and the mark of its goal.
class HeatDelegate final : public QStyledItemDelegate {
public:
    HeatDelegate(Theme &theme, const EmotionMapModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const insight::EmotionCell *cell = m_model.cell(index);
        if (!cell)
            return;
        const Colours &c = m_theme.colours();
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        const bool negative = m_model.isNegative(index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(box, c.surface);
        if (cell->felt > 0)
            paintHeat(*painter, box, *cell, negative);
        painter->setPen(cell->felt > 0 ? c.ink : c.muted);
        QFont font = option.font;
        font.setBold(insight::isGap(cell->gap));
        painter->setFont(font);
        painter->drawText(box, Qt::AlignCenter, index.data().toString());
        if (cell->accountsWanting > 0)
            paintMark(*painter, QPointF(box.left() + markLeft, box.center().y() + 0.5), cell->gap, negative);
        if (insight::isGap(cell->gap)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(c.distrust, 1.5));
            painter->drawRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75));
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (view && view->currentIndex() == index && !CopyOut::isLeaving(view)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(view->hasFocus() ? c.trust : c.muted, view->hasFocus() ? 2 : 1));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintHeat(QPainter &painter, const QRect &box, const insight::EmotionCell &cell, bool negative) const
    {
        const Colours &c = m_theme.colours();
        const double depth = faintest + (deepest - faintest) * cell.share() / m_model.largestShare();
        const QColor fill = mixed(c.surface, negative ? c.distrustFill : c.trust, depth);
        painter.fillRect(box, fill);
        if (!negative)
            return;
        // What is woven is unwelcome, as in the reservoir; plain under the number.
        QPainterPath shape;
        shape.addRect(box);
        fillTextured(painter, shape, Texture::Distrust, fill, mixed(fill, c.distrust, 0.35),
                     painter.device()->devicePixelRatioF());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(box.center().x() - 12, box.top() + 3, 24, box.height() - 6), 4, 4);
    }

    /// A ring: full where the goal is met, empty where it is not, broken where nothing is known. Struck through: to be
    /// removed.
    void paintMark(QPainter &painter, const QPointF &centre, insight::EmotionGap gap, bool negative) const
    {
        const Colours &c = m_theme.colours();
        const QColor colour = insight::isGap(gap) ? c.distrust : gap == insight::EmotionGap::Met ? c.good : c.muted;
        QPen pen(colour, 1.6);
        if (gap == insight::EmotionGap::Unknown)
            pen.setDashPattern({1.6, 1.4});
        painter.setPen(pen);
        painter.setBrush(gap == insight::EmotionGap::Met ? QBrush(colour) : QBrush(c.surface));
        painter.drawEllipse(centre, markRadius, markRadius);
        if (negative) {
            const QPointF slant(markRadius + 1.5, -markRadius - 1.5);
            painter.setPen(QPen(colour, 1.6));
            painter.drawLine(centre - slant, centre + slant);
        }
    }

    Theme &m_theme;
    const EmotionMapModel &m_model;
};

/// The emotions' names, in the middle of their rows: the style sheet's sections are only as high as their text.
class EmotionNames final : public QHeaderView {
public:
    EmotionNames(Theme &theme, QWidget *parent) : QHeaderView(Qt::Vertical, parent), m_theme(theme) {}

private:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        const QRect room = rect.adjusted(2, 0, -6, 0);
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        painter->save();
        painter->setFont(font());
        painter->setPen(m_theme.colours().ink);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
        painter->restore();
    }
    QSize sectionSizeFromContents(int row) const override
    {
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        return {std::min(fontMetrics().horizontalAdvance(name) + 16, mostNameWidth), heatRow};
    }

    Theme &m_theme;
};

} // namespace

EmotionMapView::EmotionMapView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new EmotionMapModel(this)),
      m_table(makeTable(QStringLiteral("emotionMap"), m_model, this)), m_sentence(new ElidedLabel(this)),
      m_legend(new ElidedLabel(this))
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegate(new HeatDelegate(theme, *m_model, m_table));
    m_table->installEventFilter(this);
    m_table->setMinimumHeight(4 * heatRow);
    QHeaderView *across = m_table->horizontalHeader();
    across->setSectionResizeMode(QHeaderView::Stretch);
    across->setMinimumSectionSize(leastHeatColumn);
    across->setSectionsClickable(false);
    auto *down = new EmotionNames(theme, m_table);
    m_table->setVerticalHeader(down);
    down->setDefaultSectionSize(heatRow);
    down->setSectionResizeMode(QHeaderView::Fixed);
    down->setSectionsClickable(false);
    m_sentence->setObjectName(QStringLiteral("emotionSentence"));
    m_legend->setObjectName(QStringLiteral("emotionLegend"));
    Theme::setKind(m_legend, "caption");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_legend);
    setFocusProxy(m_table);
    CopyOut::markPicture(this);
    CopyOut::keepBack(m_sentence); // of the cell at hand
    CopyOut::keepBack(m_legend);   // with what keys do; the marks stand in the picture's note

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { tell(); });
    connect(m_table, &QTableView::doubleClicked, this, &EmotionMapView::turn);
    connect(&theme, &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, down->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void EmotionMapView::setMap(insight::EmotionMap map, bool ofOne)
{
    const QModelIndex current = m_table->currentIndex();
    const auto &before = m_model->map();
    const bool stood = current.isValid();
    const ListItemId emotion = stood ? before.rows[size_t(current.row())].emotion.id : ListItemId{};
    const insight::EmotionColumn column = stood ? before.columns[size_t(current.column())] : insight::EmotionColumn{};
    m_model->setMap(std::move(map), ofOne);
    const QModelIndex place = stood ? m_model->find(emotion, column) : QModelIndex();
    m_table->setCurrentIndex(place.isValid() ? place : m_model->index(0, 0));
    CopyOut::setWholeHeight(this, heightOfAll());
    tell();
}

void EmotionMapView::setEditable(bool editable)
{
    m_editable = editable;
    retranslate();
}

void EmotionMapView::stand(insight::EmotionPlace place)
{
    m_table->setCurrentIndex(m_model->index(int(place.row), int(place.column)));
}

int EmotionMapView::heightOfAll() const
{
    return m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * heatRow + 2 +
           m_sentence->sizeHint().height() + m_legend->sizeHint().height() + 8;
}

bool EmotionMapView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool turns = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (turns && key->modifiers() == Qt::NoModifier && m_editable) {
            turn(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EmotionMapView::turnAtHand()
{
    turn(m_table->currentIndex());
}

void EmotionMapView::turn(const QModelIndex &index)
{
    if (m_editable && index.isValid())
        Q_EMIT goalTurned({size_t(index.row()), size_t(index.column())});
}

void EmotionMapView::tell()
{
    m_sentence->setFullText(m_model->sentence(m_table->currentIndex()));
    Q_EMIT cellTold(m_model->name(m_table->currentIndex()));
}

void EmotionMapView::retranslate()
{
    m_table->setAccessibleName(tr("Emotions felt and aimed at, by kind of touchpoint"));
    CopyOut::setTitle(this, m_table->accessibleName());
    m_table->setAccessibleDescription(m_editable ? tr("Space sets a goal or takes it away") : QString());
    //: what the marks in the map of emotions mean
    const QString marks = tr("\u25cf goal met   \u25cb goal not met   \u25cc goal, nothing known yet   struck "
                             "through: to be removed");
    CopyOut::setNote(this, marks);
    m_legend->setFullText(m_editable ? tr("Space or a double click sets a goal and takes it away.") +
                                           QStringLiteral("   ") + marks
                                     : marks);
    m_model->refreshTexts();
    tell();
}

} // namespace laari::ui
