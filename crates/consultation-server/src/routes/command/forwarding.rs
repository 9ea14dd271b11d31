//! Calls that try to forward a request to a third agency. There is no command for that, so they could not be read; they are
//! refused by the rule, and not as a malformed body.

use consultation::agency::AgencyId;
use consultation::violation::Violation;
use serde_json::Value;

/// Names that other systems use for forwarding.
const FORWARDING: [&str; 4] =
    ["forward-request", "transfer-request", "delegate-request", "reassign-request"];

/// The acts of a consultee, which are always those of the actor's own agency.
const OF_THE_CONSULTEE: [&str; 7] = [
    "acknowledge-receipt",
    "assign-officer",
    "submit-answer",
    "submit-return",
    "send-back-reply",
    "answer-request",
    "return-request",
];

/// The refusal, if the call forwards or acts for another agency than `own`.
pub fn refused(command: &Value, own: &AgencyId) -> Option<Violation> {
    let name = command.get("command")?.as_str()?;
    let named = ["agency", "to"]
        .into_iter()
        .find_map(|member| command.get(member)?.as_str())
        .map(AgencyId::from);
    let forwards = FORWARDING.contains(&name)
        || OF_THE_CONSULTEE.contains(&name) && named.as_ref().is_some_and(|agency| agency != own);
    forwards.then_some(Violation::ForwardsSideways { agency: named, officer: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn handing_on_is_told_from_what_cannot_be_read() {
        let own = AgencyId::from("so-y-te");
        let other = || Some(AgencyId::from("so-tai-chinh"));
        for (command, expected) in [
            (json!({"command": "forward-request", "to": "so-tai-chinh"}), Some(other())),
            (json!({"command": "transfer-request"}), Some(None)),
            (json!({"command": "submit-answer", "agency": "so-tai-chinh"}), Some(other())),
            (json!({"command": "answer-request", "agency": "so-y-te"}), None),
            (json!({"command": "accept-return", "agency": "so-tai-chinh"}), None),
            (json!({"command": "redirect-questions", "to": "so-tai-chinh"}), None),
            (json!({"command": "dance"}), None),
            (json!([]), None),
        ] {
            let expected =
                expected.map(|agency| Violation::ForwardsSideways { agency, officer: None });
            assert_eq!(refused(&command, &own), expected, "{command}");
        }
    }
}
