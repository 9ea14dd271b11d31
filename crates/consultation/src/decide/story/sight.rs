//! Who sees what: every text that people write, and everybody who finds it in the consultation or in its history.

use super::authority::Who::{
    self, Asker, AskersHead, AskersMonitor, Consultee, ConsulteesHead, Monitor, OtherConsultee,
    OtherConsulteesHead,
};
use super::authority::everybody;
use super::{Story, agreement, finance_opinion};
use crate::actor::Actor;
use crate::capacity::Capacity;
use crate::command::{Command, Disposition, Outcome};
use crate::opinion::{Opinion, Stance};
use crate::policy::Policy;
use crate::testing::{agency, grounds, head, monitor, officer, opinion, request, text};
use crate::visibility::view_for;

const ASKER: &[Who] = &[Asker, AskersHead];
const CONSULTEE: &[Who] = &[Consultee, ConsulteesHead];
/// Those who can read a reply while it is closed to the other consultees.
const SEALED: &[Who] = &[Asker, AskersHead, AskersMonitor, Consultee, ConsulteesHead, Monitor];
const OPEN: &[Who] = &[
    Asker,
    AskersHead,
    AskersMonitor,
    Consultee,
    ConsulteesHead,
    OtherConsultee,
    OtherConsulteesHead,
    Monitor,
];
const NOBODY: &[Who] = &[];

#[track_caller]
fn sees(story: &Story, words: &str, expected: &[Who]) {
    let Story { world, record, state } = story;
    let mut seen = Vec::new();
    for (who, actor) in everybody() {
        let view = view_for(state, record, &actor, &world.policy);
        let json = serde_json::to_string(&view).expect("JSON");
        seen.extend(json.contains(words).then_some(who));
    }
    assert_eq!(seen, expected, "{words}");
}

const REASONS: &str = "thống nhất thời hạn 05 ngày làm việc tại Điều 7";

fn answers_first() -> Story {
    let mut story = Story::sent();
    story.answers("so-y-te", agreement(1));
    story
}

fn returns(story: &mut Story, id: &str) {
    let mut grounds = grounds();
    grounds.responsible_officer = Some(format!("{id}.chuyen-vien").as_str().into());
    grounds.competent_agency = Some(agency("so-xay-dung"));
    story
        .does(&officer(id), &Command::SubmitReturn { grounds })
        .does(&head(id), &Command::ReturnRequest { capacity: Capacity::Head });
}

#[test]
fn a_draft_of_the_request_is_the_askers() {
    let mut first = request();
    first.subject = text("Dự thảo lần 1 của Quyết định ban hành Quy chế phối hợp");
    let remark = "Bổ sung căn cứ pháp lý";
    let mut story = Story::new();
    sees(&story, "stage", NOBODY);
    story
        .does(&officer("so-noi-vu"), &Command::SubmitRequest { request: first })
        .does(&head("so-noi-vu"), &Command::SendBackRequest { remark: text(remark) });
    assert_eq!(story.state.remark, Some(text(remark)));
    let view = view_for(&story.state, &story.record, &officer("so-noi-vu"), &Policy::default());
    assert_eq!(view.expect("its own").consultation.remark, Some(text(remark)));
    sees(&story, "lần 1", ASKER);
    sees(&story, remark, ASKER);
    story
        .does(&officer("so-noi-vu"), &Command::SubmitRequest { request: request() })
        .does(&head("so-noi-vu"), &Command::SendRequest { capacity: Capacity::Head });
    sees(&story, "lần 1", ASKER);
    sees(&story, remark, ASKER);
    let sent = [Asker, AskersHead, AskersMonitor, OtherConsultee, OtherConsulteesHead, Monitor];
    sees(&story, "Dự thảo Quyết định ban hành", &sent);
}

#[test]
fn a_draft_of_a_reply_is_its_agencys() {
    let remark = "Nêu rõ điều khoản và số liệu";
    for (submit, words) in [
        (
            Command::SubmitAnswer {
                opinion: Opinion {
                    responsible_officer: Some("so-y-te.chuyen-vien".into()),
                    ..agreement(1)
                },
            },
            REASONS,
        ),
        (Command::SubmitReturn { grounds: grounds() }, "không thuộc chức năng của Sở Y tế"),
    ] {
        let mut story = Story::sent();
        story.does(&officer("so-y-te"), &submit);
        sees(&story, words, CONSULTEE);
        story.does(&head("so-y-te"), &Command::SendBackReply { remark: text(remark) });
        sees(&story, words, CONSULTEE);
        sees(&story, remark, CONSULTEE);
    }
}

#[test]
fn a_signed_reply_is_closed_to_those_who_may_still_answer() {
    let mut story = answers_first();
    sees(&story, REASONS, SEALED);
    sees(&story, "\"sealed\":true", &[OtherConsultee, OtherConsulteesHead]);
    let mut returned = Story::sent();
    returns(&mut returned, "so-y-te");
    sees(&returned, "không thuộc chức năng của Sở Y tế", SEALED);

    story.answers("so-tu-phap", agreement(1));
    sees(&story, REASONS, OPEN);
    sees(&story, "\"sealed\":true", NOBODY);
}

/// What the monitor can read, in the consultation and in its history.
fn read_by(story: &Story, monitor: &Actor) -> String {
    let Story { world, record, state } = story;
    let view =
        view_for(state, record, monitor, &world.policy).expect("a monitor sees what was sent");
    serde_json::to_string(&view).expect("JSON")
}

#[test]
fn a_monitor_whose_agency_may_still_answer_reads_no_reply_of_others() {
    let mut hedged = opinion(1, Stance::Agree, "Cơ bản thống nhất với dự thảo.");
    hedged.answers[0].justification = Some(text("Sở chưa có số liệu của năm 2026 để nêu cụ thể"));
    let mut story = Story::sent();
    story.answers("so-y-te", hedged);
    let (own, other) = (monitor("so-tu-phap"), monitor("van-phong-ubnd"));
    for words in ["Cơ bản thống nhất", "hedged-agreement"] {
        assert!(!read_by(&story, &own).contains(words), "{words}");
        assert!(read_by(&story, &other).contains(words), "{words}");
    }
    assert!(read_by(&story, &own).contains("\"sealed\":true"));
    assert!(read_by(&story, &own).contains("\"progress\":\"answered\""));
    story.answers("so-tu-phap", agreement(1));
    assert!(read_by(&story, &own).contains("hedged-agreement"));
}

#[test]
fn a_monitor_reads_the_return_that_it_may_have_to_rule_on_and_that_of_its_own_agency() {
    let words = "không thuộc chức năng của Sở Y tế";
    let mut story = Story::sent();
    returns(&mut story, "so-y-te");
    assert!(!read_by(&story, &monitor("so-tu-phap")).contains(words));
    assert!(read_by(&story, &monitor("so-y-te")).contains(words));
    let contest = Command::ContestReturn {
        agency: agency("so-y-te"),
        reason: text("Điều 9 giao việc cho trạm y tế xã"),
    };
    story.does(&officer("so-noi-vu"), &contest);
    assert!(read_by(&story, &monitor("so-tu-phap")).contains(words));
}

#[test]
fn a_policy_opens_the_replies() {
    let mut story = Story::sent_under(Policy { open_opinions: true, ..Policy::default() });
    story.answers("so-y-te", agreement(1));
    sees(&story, REASONS, OPEN);
    assert!(read_by(&story, &monitor("so-tu-phap")).contains(REASONS));
}

#[test]
fn what_was_found_in_a_closed_reply_is_closed() {
    let mut hedged = opinion(1, Stance::Agree, "Cơ bản thống nhất với dự thảo.");
    hedged.answers[0].justification = Some(text("Sở chưa có số liệu của năm 2026 để nêu cụ thể"));
    let mut story = Story::sent();
    story.answers("so-y-te", hedged);
    sees(&story, "hedged-agreement", SEALED);
}

#[test]
fn a_return_opens_the_replies_of_others_once_it_is_settled() {
    let contest = Command::ContestReturn {
        agency: agency("so-tu-phap"),
        reason: text("Điều 7 thuộc lĩnh vực của Sở Tư pháp"),
    };
    let rule = |competent| Command::RuleOnCompetence {
        agency: agency("so-tu-phap"),
        competent,
        reason: text("Điều 7 không thuộc lĩnh vực của Sở"),
    };
    let returned = || {
        let mut story = Story::new();
        let mut request = request();
        request.fields = vec!["finance.budget".into()];
        for asked in &mut request.consultees {
            asked.justification = Some(text("Dự thảo giao việc cho cơ quan này"));
        }
        let mut health = crate::testing::asked("so-y-te", &[1]);
        health.justification = Some(text("Trạm y tế xã thực hiện Điều 9"));
        request.consultees.push(health);
        story
            .does(&officer("so-noi-vu"), &Command::SubmitRequest { request })
            .does(&head("so-noi-vu"), &Command::SendRequest { capacity: Capacity::Head });
        story.answers("so-y-te", agreement(1));
        returns(&mut story, "so-tu-phap");
        story
    };
    let mut story = returned();
    sees(&story, REASONS, SEALED);
    story.does(&officer("so-noi-vu"), &Command::AcceptReturn { agency: agency("so-tu-phap") });
    sees(&story, REASONS, OPEN);
    for (competent, then) in [(true, SEALED), (false, OPEN)] {
        let mut story = returned();
        story.does(&officer("so-noi-vu"), &contest);
        sees(&story, REASONS, SEALED);
        story.does(&monitor("van-phong-ubnd"), &rule(competent));
        sees(&story, REASONS, then);
    }
}

#[test]
fn a_conclusion_opens_every_reply() {
    let mut story = answers_first();
    story.answers("so-tai-chinh", finance_opinion()).at("2026-12-04T09:00:00+07:00");
    sees(&story, REASONS, SEALED);
    let conclude = Command::ConcludeConsultation {
        dispositions: Some(vec![Disposition {
            agency: agency("so-tai-chinh"),
            question: 2,
            condition: None,
            outcome: Outcome::Accepted,
            explanation: text("Bỏ nội dung kinh phí tại Điều 15"),
        }]),
        summary: Some(text("Tiếp thu, hoàn thiện dự thảo Quyết định")),
        capacity: None,
    };
    story.does(&head("so-noi-vu"), &conclude);
    sees(&story, REASONS, OPEN);
}

/// The same for the history alone.
#[track_caller]
fn reads_in_the_history(story: &Story, words: &str, expected: &[Who]) {
    let Story { world, record, state } = story;
    let mut read = Vec::new();
    for (who, actor) in everybody() {
        let history = view_for(state, record, &actor, &world.policy).map(|view| view.history);
        let json = serde_json::to_string(&history).expect("JSON");
        read.extend(json.contains(words).then_some(who));
    }
    assert_eq!(read, expected, "{words}");
}

#[test]
fn the_history_keeps_what_an_agency_wrote_and_what_was_found_in_an_open_reply() {
    let remark = "Nêu rõ điều khoản và số liệu";
    let mut returned = Story::sent();
    returned
        .does(&officer("so-y-te"), &Command::SubmitReturn { grounds: grounds() })
        .does(&head("so-y-te"), &Command::SendBackReply { remark: text(remark) });
    reads_in_the_history(&returned, "không thuộc chức năng của Sở Y tế", CONSULTEE);
    reads_in_the_history(&returned, remark, CONSULTEE);
    let mut hedged = opinion(1, Stance::Agree, "Cơ bản thống nhất với dự thảo.");
    hedged.answers[0].justification = Some(text("Sở chưa có số liệu của năm 2026 để nêu cụ thể"));
    let mut story = Story::sent();
    story.answers("so-y-te", hedged);
    reads_in_the_history(&story, "Cơ bản thống nhất với dự thảo", CONSULTEE);
    reads_in_the_history(&story, "hedged-agreement", SEALED);
    story.answers("so-tu-phap", agreement(1));
    reads_in_the_history(&story, "hedged-agreement", OPEN);
}
