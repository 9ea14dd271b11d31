//! The words for acts.

use super::act::Act;
use crate::locale::Locale;
use crate::locale::settle::{naming, words};

/// What the button of an act says.
pub fn act(act: Act, locale: Locale) -> &'static str {
    let words = words(locale);
    match act {
        Act::Accept => words.act_accept,
        Act::Contest => words.act_contest,
        Act::Redirect => words.act_redirect,
        Act::Rule => words.act_rule,
        Act::Remind => words.act_remind,
        Act::AskExtension => words.act_ask_extension,
        Act::GrantExtension => words.act_grant_extension,
        Act::RefuseExtension => words.act_refuse_extension,
        Act::RecountDueDate => words.act_recount_due_date,
        Act::AskInformation => words.act_ask_information,
        Act::GiveInformation => words.act_give_information,
        Act::Withdraw => words.act_withdraw,
    }
}

/// What happens when the act is sent, and to whom.
pub fn consequence(act: Act, agency: &str, locale: Locale) -> String {
    let words = words(locale);
    let text = match act {
        Act::Accept => words.accept_means,
        Act::Contest => words.contest_means,
        Act::Redirect => words.redirect_means,
        Act::Rule => words.rule_means,
        Act::Remind => words.remind_means,
        Act::AskExtension => words.ask_extension_means,
        Act::GrantExtension => words.grant_extension_means,
        Act::RefuseExtension => words.refuse_extension_means,
        Act::RecountDueDate => words.recount_due_date_means,
        Act::AskInformation => words.ask_information_means,
        Act::GiveInformation => words.give_information_means,
        Act::Withdraw => words.withdraw_means,
    };
    naming(text, agency)
}
