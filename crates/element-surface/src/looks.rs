//! The looks that a page may change: parts and custom properties.

/// A component that a page reaches with `::part()`.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub text: &'static str,
}

const fn part(name: &'static str, text: &'static str) -> Part {
    Part { name, text }
}

/// All parts. A component with several roles has several names: `::part(button primary)` is a primary button.
pub const PARTS: [Part; 17] = [
    part("widget", "everything that the widget shows"),
    part("cover", "the placeholder while the widget is loading, or if it could not be started"),
    part("head", "the head of a screen: its title and its actions"),
    part("title", "the title of a screen"),
    part("button", "a button"),
    part("primary", "the main button of a screen; also `button`"),
    part("danger", "a button whose act cannot be undone; also `button`"),
    part("tabs", "the row of tabs"),
    part("tab", "a tab"),
    part("table", "a table"),
    part("status", "the status of a request: its colour and its word"),
    part("notice", "a notice"),
    part("field", "a field of a form, with its label, hint and error"),
    part("label", "the label of a field"),
    part("input", "the control in which the officer types or chooses"),
    part("actions", "the bar below a form with its buttons"),
    part("dialog", "a dialog"),
];

/// A custom property that the widget reads.
#[derive(Clone, Copy, Debug)]
pub struct CustomProperty {
    /// Its name.
    pub name: &'static str,
    /// The value if the page sets none.
    pub light: &'static str,
    /// That value in dark colours; absent if it is the same.
    pub dark: Option<&'static str>,
    /// Its type, as `@property` writes it.
    pub syntax: &'static str,
    /// What it changes.
    pub text: &'static str,
}

const fn colour(
    name: &'static str,
    light: &'static str,
    dark: &'static str,
    text: &'static str,
) -> CustomProperty {
    CustomProperty { name, light, dark: Some(dark), syntax: "<color>", text }
}

/// All custom properties.
pub const CUSTOM_PROPERTIES: [CustomProperty; 13] = [
    CustomProperty {
        name: "--consultation-font",
        light: "inherit",
        dark: None,
        syntax: "*",
        text: "the font family; by default that of the page",
    },
    CustomProperty {
        name: "--consultation-font-size",
        light: "1em",
        dark: None,
        syntax: "<length>",
        text: "the size of the text and of everything else; never less than 14px",
    },
    CustomProperty {
        name: "--consultation-radius",
        light: "4px",
        dark: None,
        syntax: "<length>",
        text: "the corners of buttons, fields and notices",
    },
    colour("--consultation-surface", "#ffffff", "#14181f", "the background"),
    colour("--consultation-surface-sunken", "#f5f7f9", "#1b212a", "the background of sunken areas"),
    colour("--consultation-text", "#19212e", "#e6e9ef", "the text"),
    colour("--consultation-text-muted", "#535e6f", "#a6b0be", "secondary text"),
    colour("--consultation-line", "#dce1e7", "#303945", "separating lines"),
    colour("--consultation-line-strong", "#7b8695", "#727e8f", "the borders of fields"),
    colour(
        "--consultation-accent",
        "#1f57b8",
        "#8db4ff",
        "links, the primary button, the current choice",
    ),
    colour("--consultation-accent-strong", "#17438f", "#b4ceff", "the same under the pointer"),
    colour(
        "--consultation-accent-soft",
        "#e9f0fb",
        "#1b2b47",
        "the background of the current choice",
    ),
    colour("--consultation-on-accent", "#ffffff", "#0b1830", "text on the accent"),
];
