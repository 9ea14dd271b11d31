//! The agencies, the people and the consultation that the tables speak of, in a service with tokens of a portal.

use super::table::{Person, people, person};
use crate::service::{Answer, Folder, Officer, Service};
use crate::story;
use chrono::{NaiveDate, Utc};
use consultation::calendar::{Calendar, zone};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Mutex;
use uuid::Uuid;

const REGISTER: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));
const CALENDAR: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/vietnam-working-days.json"));
const SECRET: &str = "a-secret-of-the-portal-that-is-long-enough";
const ISSUER: &str = "https://portal.example.vn";
/// Those that check others, in this register.
const MONITORING: [&str; 4] = ["so-noi-vu", "van-phong-ubnd", "so-tai-chinh", "thanh-tra-tinh"];
/// The register lists nobody of this agency.
const UNLISTED: &str = "ubnd-xa-mien-nui";

/// A running service, and what it answered.
pub struct World {
    folder: Folder,
    pub service: Service,
    /// Operation, status and type of every answer.
    pub seen: Mutex<BTreeSet<(String, u16, String)>>,
}

pub fn today() -> NaiveDate {
    Utc::now().with_timezone(&zone()).date_naive()
}

/// The day this many working days from now.
pub fn in_working_days(days: u16) -> NaiveDate {
    let calendar: Calendar = serde_json::from_str(CALENDAR).expect("the calendar");
    calendar.add_working_days(today(), days).expect("a day that the calendar knows")
}

/// The sample register with everybody of people.txt.
fn register() -> Value {
    let mut register: Value = serde_json::from_str(REGISTER).expect("the sample register");
    let mut officers = Vec::new();
    let mut list = |id: String, agency: &str, role: &str, inactive: bool| {
        let name = json!({"vi": id, "en": id});
        let entry =
            json!({"id": id, "name": name, "agency": agency, "role": role, "inactive": inactive});
        officers.push(entry);
    };
    for agency in register["agencies"].as_array_mut().expect("agencies") {
        let id = agency["id"].as_str().expect("an identifier").to_owned();
        if MONITORING.contains(&id.as_str()) {
            agency["monitors_timeliness"] = json!(true);
            list(format!("{id}.monitor"), &id, "monitor", false);
        }
        if id != UNLISTED {
            list(format!("{id}.officer"), &id, "officer", false);
            list(format!("{id}.head"), &id, "head", false);
        }
    }
    list("so-noi-vu.inactive".to_owned(), "so-noi-vu", "officer", true);
    for role in ["officer", "monitor"] {
        list("two-hats".to_owned(), "van-phong-ubnd", role, false);
    }
    register["officers"] = json!(officers);
    register
}

impl World {
    pub async fn new() -> Self {
        let folder = Folder::new();
        let service = Self::start(&folder, &register()).await;
        Self { folder, service, seen: Mutex::default() }
    }

    async fn start(folder: &Folder, register: &Value) -> Service {
        let register = folder.file("register.json", &register.to_string());
        let secret = folder.file("secret", SECRET);
        let flags = ["--token-issuer", ISSUER, "--token-secret-file", &secret];
        Service::with(folder, &[&flags[..], &["--register", &register]].concat()).await
    }

    /// From today on the asker and a consultee have successors, and another consultee has none.
    pub async fn after_the_register_changed(self) -> Self {
        self.service.stop().await;
        let mut register = register();
        for agency in register["agencies"].as_array_mut().expect("agencies") {
            let successor = match agency["id"].as_str() {
                Some("so-noi-vu") => Some("ban-quan-ly-khu-kinh-te"),
                Some("so-ngoai-vu") => Some("so-dan-toc-ton-giao"),
                Some("so-van-hoa-the-thao-du-lich") => None,
                _ => continue,
            };
            agency["dissolved_on"] = json!(today());
            agency["succeeded_by"] = json!(successor);
        }
        let service = Self::start(&self.folder, &register).await;
        Self { service, ..self }
    }

    fn token(sub: &str, agency: &str, role: &str) -> String {
        let now = Utc::now().timestamp();
        let claims = json!({
            "sub": sub, "agency": agency, "role": role, "name": sub,
            "iss": ISSUER, "aud": "agency-consultation", "iat": now, "exp": now + 300
        });
        let key = EncodingKey::from_secret(SECRET.as_bytes());
        encode(&Header::new(Algorithm::HS256), &claims, &key).expect("a token")
    }

    fn token_of(Person { sub, agency, role, .. }: &Person) -> String {
        Self::token(sub, agency, role)
    }

    pub fn signed_in(&self, name: &str) -> Officer<'_> {
        self.service.with_token(&Self::token_of(&person(name)))
    }

    /// The head of the person's agency.
    pub fn as_head(&self, person: &Person) -> Officer<'_> {
        let sub = format!("{}.head", person.agency);
        self.service.with_token(&Self::token(sub.as_str(), person.agency, "head"))
    }

    /// A call by the person, with a token if it has one.
    pub fn call(&self, person: &Person, method: Method, path: &str) -> RequestBuilder {
        let call = self.service.call(method, &format!("/api{path}"));
        if person.sub.is_empty() { call } else { call.bearer_auth(Self::token_of(person)) }
    }

    /// The answer to a call of this operation, which is noted.
    pub async fn noted(&self, operation: &str, call: RequestBuilder) -> Answer {
        let answer = Answer::of(call).await;
        let kind = answer.header("content-type").split(';').next().unwrap_or_default().to_owned();
        let vary = answer.headers.get_all("vary").iter();
        let vary: Vec<_> = vary.filter_map(|value| value.to_str().ok()).collect();
        assert!(vary.join(",").to_lowercase().contains("authorization"), "{operation}: {vary:?}");
        let mut seen = self.seen.lock().expect("nobody panicked");
        seen.insert((operation.to_owned(), answer.status, kind));
        answer
    }

    pub async fn uploads(&self, name: &str, bytes: &str) -> Value {
        let call = self.call(&person(name), Method::POST, "/documents");
        let kept =
            Answer::of(call.header("Content-Type", "text/plain").body(bytes.to_owned())).await;
        assert_eq!(kept.status, 200, "{}", kept.text);
        kept.json
    }

    /// Asserts that every answer so far is one that the service's description of itself has.
    pub async fn is_documented(&self) {
        let document = self.service.get("/api/openapi.json").await.json;
        for (operation, status, kind) in self.seen.lock().expect("nobody panicked").iter() {
            let (method, path) = operation.split_once(' ').expect("a method and a path");
            let content =
                &document["paths"][path][method]["responses"][status.to_string()]["content"];
            let is_document = path.ends_with("{sha256}") && *status == 200;
            assert!(is_document || content[kind].is_object(), "{operation}: {status} {kind}");
        }
    }

    pub async fn does(&self, name: &str, id: Uuid, command: Value) {
        self.signed_in(name).does(id, command).await;
    }
}

/// A request to these agencies.
pub fn request(agencies: &[&str]) -> Value {
    let mut request = story::request();
    let asked = agencies.iter().enumerate().map(|(index, agency)| {
        let questions = if *agency == "so-tai-chinh" { vec![1, 2] } else { vec![1] };
        let clause = index + 4;
        json!({
            "agency": agency, "questions": questions,
            "relevance_reason": format!("Điều {clause} của dự thảo giao việc cho {agency}."),
            "justification": format!("Cơ quan thực hiện Điều {clause} của Quy chế.")
        })
    });
    request["consultees"] = asked.collect();
    request["due_on"] = json!(in_working_days(7));
    request["responsible_officer"] = json!("so-noi-vu.officer");
    request
}

/// An answer of the agency, with a mark in its words.
pub fn answer(agency: &str, mark: &str) -> Value {
    let questions: &[u16] = if agency == "so-tai-chinh" { &[1, 2] } else { &[1] };
    let mut answer = story::answer(questions, &format!("{agency}.officer"));
    let reasons = format!(
        "Thống nhất thời hạn 05 ngày làm việc tại Điều 7 của dự thảo Quy chế, phù hợp với khả năng \
         thực hiện của cơ quan nêu tại mục {mark}."
    );
    for each in answer["opinion"]["answers"].as_array_mut().expect("answers") {
        each["reasons"] = json!(reasons);
    }
    answer
}

/// A return of the agency, with a mark in its words.
pub fn grounds(agency: &str, mark: &str) -> Value {
    json!({"command": "submit-return", "grounds": {
        "reason": format!("Nội dung tại mục {mark} không thuộc lĩnh vực do cơ quan quản lý."),
        "legal_basis": "Điều 2 Nghị định số 150/2025/NĐ-CP",
        "competent_agency": "so-tu-phap",
        "responsible_officer": format!("{agency}.officer")
    }})
}

/// The name of the first person in the tables who acts for the agency in the role.
pub fn of(agency: &str, role: &str) -> &'static str {
    let mut people = people().into_iter();
    let own = format!("{agency}.{role}");
    people.find(|person| person.sub == own).unwrap_or_else(|| panic!("nobody is {own}")).name
}
