use crate::consultation::Consultee;
use crate::violation::{Outcome, Violation};

/// # What it requires
/// Missing information is asked for once.
/// # Why
/// Asking for document after document is a means of gaining time: what is missing is seen when the dossier is read.
/// # Source
/// D2, D5
/// # Example
/// An agency that asked for the cost estimate on Monday cannot ask for the minutes on Thursday.
pub fn information_unasked(consultee: &Consultee) -> Outcome {
    if consultee.information.is_none() {
        Ok(())
    } else {
        Err(Violation::InformationAskedAlready.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check, consultee, information};

    #[test]
    fn asks_once() {
        let mut health = consultee("so-y-te", &[1]);
        check(information_unasked(&health), &[]);
        health.information = Some(information());
        check(information_unasked(&health), &[Violation::InformationAskedAlready]);
    }
}
