//! Rows and columns; in a narrow place, a list of labelled values.

use yew::prelude::*;

/// The alignment of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Text.
    #[default]
    Start,
    /// Numbers, so that their digits stand under one another.
    End,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// The heading; in a narrow place, the label of each value.
    pub label: AttrValue,
    /// The alignment of its values.
    pub align: Align,
}

impl Column {
    /// A column of text.
    pub fn text(label: impl Into<AttrValue>) -> Self {
        Self { label: label.into(), align: Align::Start }
    }

    /// A column of numbers.
    pub fn figures(label: impl Into<AttrValue>) -> Self {
        Self { label: label.into(), align: Align::End }
    }
}

/// A row: as many cells as there are columns, the first of which names the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Identifies the row.
    pub key: AttrValue,
    /// The values.
    pub cells: Vec<Html>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The subject of the table.
    pub caption: AttrValue,
    /// The caption is for screen readers only, because a heading says it to everyone else.
    pub caption_hidden: bool,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// Draws it.
    pub fn view(self) -> Html {
        // The roles are explicit: in a narrow place the style sheet makes blocks of all rows and cells, and browsers then
        // forget that it is a table.
        html! {
            <table class="table" part="table" role="table">
                <caption class={self.caption_hidden.then_some("visually-hidden")}>{ &self.caption }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for column in &self.columns {
                            <th role="columnheader" scope="col" class={class(column)}>{ &column.label }</th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for row in &self.rows {
                        <tr key={row.key.to_string()} role="row">
                            for (index, (column, cell)) in self.columns.iter().zip(&row.cells).enumerate() {
                                { view_cell(index == 0, column, cell) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        }
    }
}

fn view_cell(names_the_row: bool, column: &Column, cell: &Html) -> Html {
    if names_the_row {
        html! { <th role="rowheader" scope="row" class={class(column)}>{ cell.clone() }</th> }
    } else {
        html! {
            <td role="cell" class={class(column)} data-label={column.label.clone()}>
                <div>{ cell.clone() }</div>
            </td>
        }
    }
}

const fn class(column: &Column) -> Option<&'static str> {
    match column.align {
        Align::Start => None,
        Align::End => Some("figure end"),
    }
}
