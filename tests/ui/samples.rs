//! The pieces, each with as much around it as a screen would have.

use agency_consultation::hooks::{UseStateHandle, use_state};
use agency_consultation::ui::{
    Button, Combobox, ComboboxOption, DateField, Dialog, ErrorSummary, FieldWords, Icon, Mark,
    Problem, RadioCard, RadioCards, Tab, Tabs, TextArea, TextField, Tone,
};
use chrono::NaiveDate;
use yew::prelude::*;

#[component]
pub fn Writing() -> Html {
    let text = use_state(String::new);
    let on_change = set(&text);
    let words = FieldWords { old_font: "Phông chữ cũ.".into() };
    html! {
        <ContextProvider<FieldWords> context={words}>
            <TextArea
                id="reasons"
                label="Lý do"
                value={(*text).clone()}
                marks={vec![Mark { chars: 0..6, class: "mark-caution" }]}
                {on_change}
            />
            <output>{ &*text }</output>
        </ContextProvider<FieldWords>>
    }
}

#[component]
pub fn Refused() -> Html {
    let problem = Problem {
        field: Some("subject".into()),
        what: "Chưa có trích yếu.".into(),
        remedy: None,
        source: None,
    };
    html! {
        <>
            <ErrorSummary title="Còn 1 điểm phải sửa" problems={vec![problem]} />
            <TextField
                id="subject"
                label="Trích yếu"
                value=""
                hint="Ghi đúng như trên văn bản."
                error={AttrValue::from("Chưa có trích yếu.")}
                on_change={Callback::noop()}
            />
        </>
    }
}

#[component]
pub fn Searching() -> Html {
    let chosen = use_state(AttrValue::default);
    let options = [
        ("so-tu-phap", "Sở Tư pháp"),
        ("so-tai-chinh", "Sở Tài chính"),
        ("so-y-te", "Sở Y tế"),
        ("xa-dong-bang", "Ủy ban nhân dân Xã Đồng Bằng"),
    ]
    .map(|(value, label)| ComboboxOption {
        value: value.into(),
        label: label.into(),
        detail: None,
    });
    html! {
        <>
            <Combobox
                id="agency"
                label="Thêm cơ quan"
                nothing_found="Không có cơ quan phù hợp."
                options={options.to_vec()}
                on_choose={set(&chosen)}
            />
            <output>{ &*chosen }</output>
        </>
    }
}

#[component]
pub fn Opening() -> Html {
    let open = use_state(|| false);
    let onclick = set(&open).reform(|_: MouseEvent| true);
    let on_close = set(&open).reform(|()| false);
    html! {
        <>
            {
                Button {
                    id: Some("open".into()),
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view("Ký".into())
            }
            if *open {
                <Dialog id="sign" title="Ký và gửi" close_label="Đóng" {on_close}>{ "Gửi đi." }</Dialog>
            }
        </>
    }
}

#[component]
pub fn Sorted() -> Html {
    let selected = use_state(|| AttrValue::from("answer"));
    let tabs = ["answer", "sign"]
        .map(|value| Tab { value: value.into(), label: value.into(), count: Some(2) })
        .to_vec();
    html! {
        <Tabs id="lists" label="Danh sách" selected={(*selected).clone()} on_select={set(&selected)} {tabs}>
            { &*selected }
        </Tabs>
    }
}

#[component]
pub fn Choosing() -> Html {
    let value = use_state(|| None::<AttrValue>);
    let cards = ["agree", "disagree"]
        .map(|value| RadioCard {
            value: value.into(),
            label: value.into(),
            detail: None,
            icon: Some(Icon::Circle),
            tone: Tone::Green,
        })
        .to_vec();
    html! {
        <>
            {
                RadioCards {
                    id: "stance".into(),
                    legend: "Chính kiến".into(),
                    value: (*value).clone(),
                    on_change: set(&value).reform(Some),
                    cards,
                    ..RadioCards::default()
                }
                .view()
            }
            <output>{ (*value).clone().unwrap_or_default() }</output>
        </>
    }
}

#[component]
pub fn Dating() -> Html {
    let date = use_state(|| None::<NaiveDate>);
    html! {
        <>
            <DateField
                id="due"
                label="Hạn trả lời"
                value={*date}
                not_a_date="Không có ngày này."
                on_change={set(&date)}
            />
            <output>{ date.map_or_else(|| "none".to_owned(), |date| date.to_string()) }</output>
        </>
    }
}

#[component]
pub fn Busy() -> Html {
    let presses = use_state(|| 0);
    let onclick = set(&presses).reform({
        let presses = *presses;
        move |_: MouseEvent| presses + 1
    });
    html! {
        <>
            {
                Button {
                    busy: *presses > 0,
                    onclick: Some(onclick),
                    ..Button::PLAIN
                }
                .view("Gửi".into())
            }
            <output>{ *presses }</output>
        </>
    }
}

fn set<T: 'static>(state: &UseStateHandle<T>) -> Callback<T> {
    let state = state.clone();
    Callback::from(move |value| state.set(value))
}
