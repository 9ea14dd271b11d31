//! An opinion to read, before the head signs it and afterwards.

use std::rc::Rc;

use consultation::agency::AgencyId;
use consultation::clear_stance::Finding;
use consultation::opinion::{Answer, Opinion};
use consultation::order::sorted_by_key;
use consultation::request::{Question, Request};
use consultation::view::ConsultationView;
use consultation::violation::Violation;
use yew::prelude::*;

use super::matter::AskedQuestion;
use super::{findings, stances};
use crate::desk::Desk;
use crate::locale;
use crate::ui::{Notice, NoticeKind, written};

/// The opinion, question by question, with evasive wording and its justification.
pub struct OpinionText {
    /// The consultation.
    pub view: Rc<ConsultationView>,
    /// The agency.
    pub agency: AgencyId,
    /// The opinion.
    pub opinion: Opinion,
    /// The findings recorded when it was signed, which do not change with the check. None before the signature.
    pub recorded: Option<Vec<Violation>>,
}

impl OpinionText {
    /// Draws it.
    pub fn view(&self, desk: &Desk) -> Html {
        let words = locale::answer::words(desk.locale);
        let request = &self.view.consultation.request;
        let asked = self.view.consultation.consultee(&self.agency);
        let asked = asked.map_or(&[][..], |consultee| &consultee.questions);
        let others = self.opinion.answers.iter().map(|answer| answer.question);
        let others = others.filter(|question| !asked.contains(question));
        let questions = asked.iter().copied().chain(others);
        html! {
            <div class="opinion">
                if !self.opinion.document_number.is_empty() {
                    <p class="muted">{ words.own_number }{ ": " }{ written(&self.opinion.document_number) }</p>
                }
                for number in questions {
                    if let Some(question) = request.question(number) {
                        { self.view_answer(question, request, desk) }
                    }
                }
            </div>
        }
    }

    fn view_answer(&self, question: &Question, request: &Request, desk: &Desk) -> Html {
        let answer = self.opinion.answer(question.number);
        html! {
            <section key={question.number} class="opinion-answer stack-tight">
                { AskedQuestion { question: question.clone(), id: None }.view(desk) }
                <p>{ stances::tag(answer.and_then(|answer| answer.stance), desk.locale) }</p>
                if let Some(answer) = answer {
                    { view_texts(answer, &self.found(answer, request, desk), desk) }
                }
            </section>
        }
    }

    fn found(&self, answer: &Answer, request: &Request, desk: &Desk) -> Vec<Finding> {
        self.recorded.as_deref().map_or_else(
            || findings::of_answer(request, answer, &desk.session.lexicon),
            |recorded| findings::recorded(recorded, answer.question),
        )
    }
}

fn view_texts(answer: &Answer, found: &[Finding], desk: &Desk) -> Html {
    let words = locale::answer::words(desk.locale);
    html! {
        <>
            if answer.reasons.is_empty() {
                <p class="muted">{ words.no_reasons }</p>
            } else {
                <p class="written" lang="vi">{ marked(&answer.reasons, found) }</p>
            }
            { view_list(words.conditions, &answer.conditions) }
            { view_list(words.legal_basis, &answer.legal_basis) }
            { view_unclear(answer, found, desk) }
        </>
    }
}

/// The evasive wording, and the justification for keeping it. Nothing if there is none.
pub fn view_unclear(answer: &Answer, found: &[Finding], desk: &Desk) -> Html {
    if found.is_empty() && answer.justification.is_none() {
        return Html::default();
    }
    let words = locale::answer::words(desk.locale);
    Notice { kind: NoticeKind::Warning, title: Some(words.unclear.into()), ..Notice::PLAIN }.view(
        html! {
            <>
                <ul>
                    for (index, finding) in found.iter().enumerate() {
                        <li key={index}>{ consultation_words::finding(finding.kind, desk.locale).to_string() }</li>
                    }
                </ul>
                if let Some(justification) = &answer.justification {
                    <p class="written">
                        <strong>{ words.kept_because }{ ": " }</strong>{ written(justification) }
                    </p>
                }
            </>
        },
    )
}

fn view_list(title: &'static str, texts: &[consultation::Text]) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    html! {
        <div>
            <h4>{ title }</h4>
            <ol>
                for (index, text) in texts.iter().enumerate() {
                    <li key={index} class="written" lang="vi">{ text.to_string() }</li>
                }
            </ol>
        </div>
    }
}

/// The text with its evasive words underlined.
pub fn marked(text: &str, findings: &[Finding]) -> Html {
    let spans: Vec<_> = findings.iter().filter_map(|finding| finding.span).collect();
    let spans = sorted_by_key(spans, |span| span.start);
    let mut pieces = Vec::new();
    let mut reached = 0;
    for span in spans {
        let bytes = span.bytes(text);
        if bytes.start >= reached && bytes.start < bytes.end {
            pieces.push(html! { { &text[reached..bytes.start] } });
            pieces.push(html! { <mark class="mark-caution">{ &text[bytes.clone()] }</mark> });
            reached = bytes.end;
        }
    }
    pieces.push(html! { { &text[reached..] } });
    pieces.into_iter().collect()
}
