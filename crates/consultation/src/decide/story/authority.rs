//! Who may do what: every command, tried by everybody in a state that it fits.

use super::recount::storm;
use super::{Story, agreement};
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::Command;
use crate::decide::decide;
use crate::testing::{agency, date, grounds, head, monitor, officer, request, text};
use crate::violation::{Code, Violation};
use std::collections::BTreeSet;

/// A person in relation to the consultation in which Sở Nội vụ asks Sở Y tế among others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Who {
    Asker,
    AskersHead,
    /// A monitor who belongs to the asker.
    AskersMonitor,
    Consultee,
    ConsulteesHead,
    OtherConsultee,
    OtherConsulteesHead,
    Outsider,
    OutsidersHead,
    Monitor,
}

use Who::{
    Asker, AskersHead, AskersMonitor, Consultee, ConsulteesHead, Monitor, OtherConsultee,
    OtherConsulteesHead, Outsider, OutsidersHead,
};

pub(super) fn everybody() -> [(Who, Actor); 10] {
    [
        (Asker, officer("so-noi-vu")),
        (AskersHead, head("so-noi-vu")),
        (AskersMonitor, monitor("so-noi-vu")),
        (Consultee, officer("so-y-te")),
        (ConsulteesHead, head("so-y-te")),
        (OtherConsultee, officer("so-tu-phap")),
        (OtherConsulteesHead, head("so-tu-phap")),
        (Outsider, officer("so-xay-dung")),
        (OutsidersHead, head("so-xay-dung")),
        (Monitor, monitor("van-phong-ubnd")),
    ]
}

/// How far the consultation has come.
#[derive(Clone, Copy, Debug)]
enum Before {
    Drafted,
    Sent,
    AnswerDrafted,
    ReturnDrafted,
    Returned,
    ReturnAccepted,
    ReturnContested,
    ExtensionAsked,
    InformationAsked,
    DayOffAnnounced,
    AllIn,
    ConclusionDrafted,
}

impl Before {
    fn story(self) -> Story {
        let health = agency("so-y-te");
        let mut story = Story::sent();
        match self {
            Self::Drafted => {
                story = Story::new();
                story.does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() });
            }
            Self::Sent => {}
            Self::AnswerDrafted => {
                story.does(&officer("so-y-te"), &answer());
            }
            Self::ReturnDrafted => {
                story.does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() });
            }
            Self::Returned => {
                story = Self::ReturnDrafted.story();
                let sign = Command::ReturnRequest { capacity: Capacity::Head };
                story.does(&head("so-y-te"), &sign);
            }
            Self::ReturnAccepted => {
                story = Self::Returned.story();
                story.does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: health });
            }
            Self::ReturnContested => {
                story = Self::Returned.story();
                story.does(&officer("so-noi-vu"), &contest());
            }
            Self::ExtensionAsked => {
                story.does(&officer("so-y-te"), &more_time());
            }
            Self::InformationAsked => {
                story.does(&officer("so-y-te"), &papers());
            }
            Self::DayOffAnnounced => story.world.calendar = storm(&["2026-12-03"]),
            Self::AllIn => {
                story.answers("so-tu-phap", agreement(1)).answers("so-y-te", agreement(1));
                let mut both = agreement(1);
                both.answers.extend(agreement(2).answers);
                story.answers("so-tai-chinh", both);
            }
            Self::ConclusionDrafted => {
                story = Self::AllIn.story();
                story.does(&officer("so-noi-vu"), &conclusion());
            }
        }
        story
    }
}

fn answer() -> Command {
    let mut opinion = agreement(1);
    opinion.responsible_officer = Some("so-y-te.chuyen-vien".into());
    Command::SubmitAnswer { opinion }
}

fn contest() -> Command {
    let reason = text("Điều 9 giao việc cho trạm y tế xã");
    Command::ContestReturn { agency: agency("so-y-te"), reason }
}

fn more_time() -> Command {
    Command::AskExtension {
        due_on: Some(date("2026-12-08")),
        reason: text("Chờ số liệu quyết toán của 12 xã"),
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    }
}

fn papers() -> Command {
    Command::AskInformation {
        papers: vec![text("Dự toán kinh phí năm 2027 theo từng xã")],
        responsible_officer: Some("so-y-te.chuyen-vien".into()),
    }
}

fn conclusion() -> Command {
    Command::SubmitConclusion {
        dispositions: Vec::new(),
        summary: text("Tiếp thu, hoàn thiện dự thảo Quyết định"),
    }
}

fn redirect(to: &str) -> Command {
    Command::RedirectQuestions {
        from: agency("so-y-te"),
        to: agency(to),
        relevance_reason: text(&format!("{to} thực hiện Điều 9 của Quy chế")),
        justification: Some(text("Dự thảo giao việc cho cơ quan này")),
        what_is_new: None,
        capacity: None,
    }
}

/// Each command, the states that it fits, and everybody who may give it then.
fn permissions() -> Vec<(Command, Before, &'static [Who])> {
    let health = || agency("so-y-te");
    let capacity = Capacity::Head;
    let remark = || text("Bổ sung căn cứ pháp lý tại Điều 7");
    let rule = Command::RuleOnCompetence { agency: health(), competent: true, reason: remark() };
    let give = Command::GiveInformation { agency: health(), documents: Vec::new(), note: remark() };
    let conclude = || Command::ConcludeConsultation {
        dispositions: Some(Vec::new()),
        summary: Some(text("Tiếp thu, hoàn thiện dự thảo Quyết định")),
        capacity: None,
    };
    let sign = Command::ConcludeConsultation {
        dispositions: None,
        summary: None,
        capacity: Some(capacity),
    };
    let everyone_asked: &[_] = &[Consultee, ConsulteesHead, OtherConsultee, OtherConsulteesHead];
    let asker: &[_] = &[Asker, AskersHead];
    let consultee: &[_] = &[Consultee, ConsulteesHead];
    let asker_and_monitors: &[_] = &[Asker, AskersHead, AskersMonitor, Monitor];
    let withdraw = || Command::WithdrawConsultation { reason: remark(), capacity };
    vec![
        (Command::SubmitRequest { request: request() }, Before::Drafted, asker),
        (Command::SendBackRequest { remark: remark() }, Before::Drafted, &[AskersHead]),
        (Command::SendRequest { capacity }, Before::Drafted, &[AskersHead]),
        (withdraw(), Before::Drafted, &[AskersHead]),
        (withdraw(), Before::Sent, &[AskersHead]),
        (Command::AcknowledgeReceipt, Before::Sent, everyone_asked),
        (Command::AssignOfficer { officer: "so-y-te.chuyen-vien".into() }, Before::Sent, consultee),
        (answer(), Before::Sent, consultee),
        (Command::AnswerRequest { capacity }, Before::AnswerDrafted, &[ConsulteesHead]),
        (Command::SendBackReply { remark: remark() }, Before::AnswerDrafted, &[ConsulteesHead]),
        (Command::SubmitReturn { grounds: grounds() }, Before::Sent, consultee),
        (Command::ReturnRequest { capacity }, Before::ReturnDrafted, &[ConsulteesHead]),
        (Command::SendBackReply { remark: remark() }, Before::ReturnDrafted, &[ConsulteesHead]),
        (Command::AcceptReturn { agency: health() }, Before::Returned, asker),
        (contest(), Before::Returned, asker),
        (redirect("ubnd-xa-mien-nui"), Before::ReturnAccepted, &[AskersHead]),
        (rule, Before::ReturnContested, &[Monitor]),
        (
            Command::RemindConsultee { agency: health(), note: remark() },
            Before::Sent,
            asker_and_monitors,
        ),
        (more_time(), Before::Sent, consultee),
        (
            Command::GrantExtension { agency: health(), capacity },
            Before::ExtensionAsked,
            &[AskersHead],
        ),
        (
            Command::RefuseExtension { agency: health(), reason: remark(), capacity },
            Before::ExtensionAsked,
            &[AskersHead],
        ),
        (papers(), Before::Sent, consultee),
        (give, Before::InformationAsked, asker),
        (Command::RecountDueDate { agency: health() }, Before::DayOffAnnounced, asker_and_monitors),
        (conclusion(), Before::AllIn, asker),
        (conclude(), Before::AllIn, &[AskersHead]),
        (conclude(), Before::ConclusionDrafted, &[AskersHead]),
        (sign, Before::ConclusionDrafted, &[AskersHead]),
        (
            Command::SendBackConclusion { remark: remark() },
            Before::ConclusionDrafted,
            &[AskersHead],
        ),
    ]
}

fn is_about_the_person(violation: &Violation) -> bool {
    let code = violation.code();
    matches!(code, Code::NotAuthorised | Code::SignerNotHead | Code::ForwardsSideways)
}

#[test]
fn every_act_is_done_by_the_right_person_role_and_agency() {
    for (command, before, may) in permissions() {
        let story = before.story();
        let mut did = Vec::new();
        for (who, actor) in everybody() {
            match decide(&story.state, &command, &story.world.context(&actor)) {
                Ok(_) => did.push(who),
                // The request of another consultee may be in another state.
                Err(_) if matches!(who, OtherConsultee | OtherConsulteesHead) => {}
                Err(refused) => assert!(
                    refused.iter().any(is_about_the_person) || may.contains(&who),
                    "{who:?} is refused for something else: {refused:?} of {command:?}"
                ),
            }
        }
        assert_eq!(did, may, "{before:?}: {command:?}");
    }
}

#[test]
fn every_command_is_tried() {
    let tag = |command: &Command| {
        let json = serde_json::to_value(command).expect("JSON");
        json["command"].as_str().expect("a tag").to_owned()
    };
    let tried: BTreeSet<_> = permissions().iter().map(|(command, ..)| tag(command)).collect();
    let unknown = serde_json::from_value::<Command>(serde_json::json!({ "command": "?" }));
    let listed = unknown.expect_err("no such command").to_string();
    let known = listed.split('`').skip(3).step_by(2).map(str::to_owned).collect();
    assert_eq!(tried, known);
}

#[test]
fn a_monitor_does_not_rule_in_a_case_of_its_own_agency() {
    let reason = text("Điều 9 giao nhiệm vụ cho trạm y tế xã");
    let rule = Command::RuleOnCompetence { agency: agency("so-y-te"), competent: true, reason };
    for (home, may) in [
        ("van-phong-ubnd", true),
        ("so-noi-vu", false),
        ("so-y-te", false),
        // Asked as well, but not a party to this return.
        ("so-tai-chinh", true),
    ] {
        let mut story = Before::ReturnContested.story();
        let refused = story.attempt(&monitor(home), &rule).err();
        let expected = (!may).then(|| Violation::NotAuthorised.into());
        assert_eq!(refused, expected, "{home}");
    }
}

#[test]
fn questions_are_redirected_once_after_the_return_is_settled() {
    let asker = head("so-noi-vu");
    for before in [Before::Sent, Before::Returned, Before::ReturnContested] {
        let mut story = before.story();
        story.refuses(&asker, &redirect("ubnd-xa-mien-nui"), &[Violation::OutOfOrder]);
    }
    let mut story = Before::ReturnAccepted.story();
    story.does(&asker, &redirect("ubnd-xa-mien-nui")).refuses(
        &asker,
        &redirect("so-xay-dung"),
        &[Violation::OutOfOrder],
    );
}
