use crate::Locale;

/// The successor of a dissolved agency, and the person responsible there for the work it continues.
pub(super) fn succeeded(
    agency: &str,
    successor: Option<&str>,
    officer: Option<&str>,
    locale: Locale,
) -> String {
    let line = match (successor, locale) {
        (Some(successor), Locale::Vi) => {
            format!("{agency} không còn hoạt động, {successor} kế thừa")
        }
        (Some(successor), Locale::En) => {
            format!("{agency}: dissolved, succeeded by the {successor}")
        }
        (None, Locale::Vi) => format!("{agency} không còn hoạt động, không có cơ quan kế thừa"),
        (None, Locale::En) => format!("{agency}: dissolved without a successor"),
    };
    match (officer, locale) {
        (Some(officer), Locale::Vi) => {
            format!("{line}; {officer} chịu trách nhiệm đến khi phân công người khác")
        }
        (Some(officer), Locale::En) => {
            format!("{line}; {officer} answers for it until somebody else is named")
        }
        (None, _) => line,
    }
}
