// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/PeopleMapContent.h"
#include "ui/account/PeopleMapLayout.h"

#include <QWidget>

#include <optional>

namespace laari::ui {

class Theme;

/// The customer's people, a card each, placed by influence (up) and role and tied by who reports to whom; beside them
/// our own people and whom they know. A face is coloured by the person's trust, paler the less is known, and hollow
/// where nothing is.
///
/// Dragged up or down a card asks for another influence, dropped on another for another chief. Arrow keys walk, Enter
/// opens, Ctrl or Alt with Up and Down ask for influence, R for a chief, the menu key or a right click for the rest.
class PeopleMap final : public QWidget {
    Q_OBJECT

public:
    using Content = PeopleMapContent;

    explicit PeopleMap(Theme &theme, QWidget *parent = nullptr);

    void setContent(Content content, bool figures);
    void select(std::optional<StakeholderId> person); ///< emits nothing
    std::optional<StakeholderId> selected() const;    ///< a person; none while a chair or one of ours is

    // For those who point and look: tests, and the screen reader. Cards first, then our own people.
    const Content &content() const { return m_content; }
    const PeopleMapLayout &layoutNow() const { return m_layout; }
    size_t items() const { return m_boxes.size(); }
    QRectF box(size_t item) const { return m_boxes[item]; }
    QString told(size_t item) const;
    std::optional<size_t> current() const { return m_current; }
    void setCurrent(std::optional<size_t> item);
    void activate(size_t item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void personActivated(laari::StakeholderId person);
    void chairActivated(laari::StakeholderId leaver, QPoint globalPosition);
    void unnamedActivated(laari::Role role);
    /// One of ours; with the person who was selected last.
    void ownActivated(laari::OwnPersonId own, std::optional<laari::StakeholderId> person);
    void influenceRequested(laari::StakeholderId person, int influence);
    void chiefRequested(laari::StakeholderId person, laari::StakeholderId chief); ///< by a drop
    void chiefAsked(laari::StakeholderId person);                                 ///< by key: which one is to be asked
    void menuRequested(laari::StakeholderId person, QPoint globalPosition);
    void arranged();         ///< it may need another height
    void brought(QRect box); ///< the current one, which should be in sight

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    struct Drop {
        std::optional<size_t> chief; ///< on a card
        int influence = 0;           ///< else into a band; 0: beside everything, nothing happens
    };
    void arrange();
    std::optional<size_t> itemAt(QPointF at) const;
    std::optional<size_t> cardOf(StakeholderId person) const;
    bool isPerson(size_t item) const;
    bool isOwn(size_t item) const { return item >= m_content.people.size(); }
    Drop dropAt(QPointF at) const;
    void drop(const Drop &drop);
    void endDrag();
    void openMenu(size_t item, QPoint globalPosition);
    bool walk(int key);

    // PeopleMapPaint.cpp
    void paintGround(QPainter &painter) const;
    void paintReporting(QPainter &painter, std::optional<size_t> lit) const;
    void paintTies(QPainter &painter, std::optional<size_t> lit) const;
    void paintCard(QPainter &painter, size_t card, const QRectF &box, std::optional<size_t> lit) const;
    void paintFace(QPainter &painter, const Content::Person &person, const QRectF &circle) const;
    void paintOwn(QPainter &painter, size_t own, std::optional<size_t> lit) const;
    void paintDrag(QPainter &painter) const;

    Theme &m_theme;
    Content m_content;
    bool m_figures = false;
    PeopleMapLayout m_layout;
    std::vector<QRectF> m_boxes;
    std::optional<size_t> m_current;
    std::optional<StakeholderId> m_lastPerson; ///< selected last
    std::optional<size_t> m_hovered;
    std::optional<QPointF> m_pressed;
    QPointF m_dragged;
    bool m_dragging = false;
};

} // namespace laari::ui
