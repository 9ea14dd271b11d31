//! Whose word is taken for who somebody is.

use crate::service::{Answer, Folder, Service};
use crate::story::{request, submit};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use uuid::Uuid;

const SECRET: &str = "a-secret-of-the-portal-that-is-long-enough";
const ISSUER: &str = "https://portal.example.vn";
const RSA_PRIVATE: &[u8] = include_bytes!("keys/rsa.private.pem");
const RSA_PUBLIC: &str = include_str!("keys/rsa.public.pem");
const EC_PRIVATE: &[u8] = include_bytes!("keys/ec.private.pem");
const EC_PUBLIC: &str = include_str!("keys/ec.public.pem");

fn seconds_from_now(seconds: i64) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970");
    i64::try_from(now.as_secs()).expect("a time before the year 292277026596") + seconds
}

pub fn claims() -> Value {
    json!({
        "sub": "nguoi-dung-17", "agency": "so-y-te", "role": "officer",
        "name": "Chuyên viên, Sở Y tế", "iss": ISSUER, "aud": "agency-consultation",
        "iat": seconds_from_now(0), "exp": seconds_from_now(300)
    })
}

pub fn claims_with(member: &str, value: Value) -> Value {
    let mut claims = claims();
    claims[member] = value;
    claims
}

pub fn signed(claims: &Value) -> String {
    let key = EncodingKey::from_secret(SECRET.as_bytes());
    encode(&Header::new(Algorithm::HS256), claims, &key).expect("a token")
}

async fn service(folder: &Folder) -> Service {
    let secret = folder.file("secret", &format!("{SECRET}\n"));
    let flags = ["--token-issuer", ISSUER, "--token-secret-file", &secret];
    Service::with(folder, &flags).await
}

async fn session(service: &Service, token: &str) -> Answer {
    service.with_token(token).get("/session").await
}

#[track_caller]
fn is_refused(answer: &Answer, fault: &str) {
    let problem = answer.is_problem(401, "unauthenticated");
    let detail = problem["detail"].as_str().expect("text");
    assert!(detail.starts_with(&format!("{fault}:")), "{detail}");
    assert_eq!(answer.header("www-authenticate"), "Bearer");
}

#[tokio::test]
async fn the_portals_token_is_taken() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let answer = session(&service, &signed(&claims())).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.json["actor"]["officer"], "nguoi-dung-17");
    let reviewer = json!({"agency": "so-noi-vu", "role": "monitor"});
    let mut claims = claims();
    claims.as_object_mut().expect("claims").extend(reviewer.as_object().expect("two").clone());
    assert_eq!(session(&service, &signed(&claims)).await.json["actor"]["role"], "monitor");
}

#[tokio::test]
async fn the_file_of_the_secret_may_begin_with_a_byte_order_mark() {
    let folder = Folder::new();
    let secret = folder.file("secret", &format!("\u{feff}{SECRET}\r\n"));
    let flags = ["--token-issuer", ISSUER, "--token-secret-file", &secret];
    let service = Service::with(&folder, &flags).await;
    assert_eq!(session(&service, &signed(&claims())).await.status, 200);
}

#[tokio::test]
async fn nobody_without_a_token() {
    let folder = Folder::new();
    let service = service(&folder).await;
    for path in ["/session", "/inbox", "/asked", "/counts", "/timeliness"] {
        is_refused(&service.get(&format!("/api{path}")).await, "token-missing");
    }
    let basic = service.call(reqwest::Method::GET, "/api/session").basic_auth("a", Some("b"));
    is_refused(&Answer::of(basic).await, "token-missing");
    is_refused(&session(&service, "not-a-token").await, "token-unreadable");
}

#[tokio::test]
async fn an_expired_token() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let expired = signed(&claims_with("exp", json!(seconds_from_now(-60))));
    is_refused(&session(&service, &expired).await, "token-expired");
    let early = signed(&claims_with("nbf", json!(seconds_from_now(600))));
    is_refused(&session(&service, &early).await, "token-expired");
    let mut endless = claims();
    endless.as_object_mut().expect("claims").remove("exp");
    is_refused(&session(&service, &signed(&endless)).await, "token-claims");
}

#[tokio::test]
async fn a_tampered_token() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let (mine, heads) = (signed(&claims()), signed(&claims_with("role", json!("head"))));
    let part = |token: &str, index| token.split('.').nth(index).expect("a part").to_owned();
    let tampered = [part(&mine, 0), part(&heads, 1), part(&mine, 2)].join(".");
    is_refused(&session(&service, &tampered).await, "token-tampered");

    let key = EncodingKey::from_secret(b"another-secret-that-is-long-enough-too");
    let other = encode(&Header::new(Algorithm::HS256), &claims(), &key).expect("a token");
    is_refused(&session(&service, &other).await, "token-tampered");
}

#[tokio::test]
async fn a_token_that_is_not_signed_as_the_portal_signs() {
    let folder = Folder::new();
    let service = service(&folder).await;
    // {"alg":"none","typ":"JWT"}
    let payload = signed(&claims()).split('.').nth(1).expect("a payload").to_owned();
    for signature in ["", "AAAA"] {
        let none = format!("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.{payload}.{signature}");
        is_refused(&session(&service, &none).await, "token-algorithm");
    }
    let key = EncodingKey::from_secret(SECRET.as_bytes());
    let longer = encode(&Header::new(Algorithm::HS512), &claims(), &key).expect("a token");
    is_refused(&session(&service, &longer).await, "token-algorithm");
}

#[tokio::test]
async fn a_foreign_token() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let issuer = claims_with("iss", json!("https://elsewhere.example.vn"));
    is_refused(&session(&service, &signed(&issuer)).await, "token-foreign");
    let audience = claims_with("aud", json!("another-service"));
    is_refused(&session(&service, &signed(&audience)).await, "token-foreign");
}

#[tokio::test]
async fn an_agency_that_the_register_does_not_know() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let unknown = claims_with("agency", json!("so-bi-an"));
    is_refused(&session(&service, &signed(&unknown)).await, "token-unknown-agency");
    let no_monitor = claims_with("role", json!("monitor"));
    is_refused(&session(&service, &signed(&no_monitor)).await, "token-not-a-monitor");
}

#[tokio::test]
async fn claims_that_cannot_be_read() {
    let folder = Folder::new();
    let service = service(&folder).await;
    for (member, value) in [
        ("role", json!("minister")),
        ("name", json!("dòng 1\nINFO dòng 2")),
        ("name", json!("")),
        ("sub", json!("a\u{0}b")),
        ("sub", json!("x".repeat(201))),
        ("sub", json!("nguoi-dung-17\u{200b}")),
        ("sub", json!("nguoi\u{202e}-dung")),
        ("agency", json!(null)),
    ] {
        let token = signed(&claims_with(member, value));
        is_refused(&session(&service, &token).await, "token-claims");
    }
}

#[tokio::test]
async fn characters_that_cannot_be_seen() {
    let folder = Folder::new();
    let service = service(&folder).await;
    for member in ["sub", "name"] {
        for unseen in
            ["nguoi\u{200b}-dung-17", "\u{202e}71-gnud", "\u{3164}", "a\u{e0061}", "a\u{a0}b"]
        {
            let token = signed(&claims_with(member, json!(unseen)));
            is_refused(&session(&service, &token).await, "token-claims");
        }
    }
}

#[tokio::test]
async fn an_issuer_that_is_one_of_several() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let several = claims_with("iss", json!(["https://elsewhere.example.vn", ISSUER]));
    is_refused(&session(&service, &signed(&several)).await, "token-claims");
    let audiences = claims_with("aud", json!(["another-service", "agency-consultation"]));
    assert_eq!(session(&service, &signed(&audiences)).await.status, 200);
}

#[tokio::test]
async fn a_token_that_holds_for_too_long() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let issued = |iat: Value, exp: i64| {
        let mut claims = claims_with("exp", json!(seconds_from_now(exp)));
        claims["iat"] = iat;
        signed(&claims)
    };
    for (iat, exp) in [
        (Value::Null, 50_000),
        (json!(seconds_from_now(0)), 50_000),
        (json!(seconds_from_now(-50_000)), 300),
        (json!(0), 253_402_300_799),
    ] {
        is_refused(&session(&service, &issued(iat, exp)).await, "token-too-long");
    }
    let of_tomorrow = issued(json!(seconds_from_now(86_400)), 90_000);
    is_refused(&session(&service, &of_tomorrow).await, "token-expired");
    for iat in [Value::Null, json!(seconds_from_now(0)), json!(seconds_from_now(20))] {
        assert_eq!(session(&service, &issued(iat, 43_000)).await.status, 200);
    }

    let folder = Folder::new();
    let secret = folder.file("secret", SECRET);
    let flags = ["--token-issuer", ISSUER, "--token-secret-file", &secret];
    let service = Service::with(&folder, &[&flags[..], &["--token-longest", "120"]].concat()).await;
    is_refused(&session(&service, &signed(&claims())).await, "token-too-long");
}

#[tokio::test]
async fn what_the_header_asks_for_is_not_overheard() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let with = |member: &str, value: Value| {
        let mut header = json!({"alg": "HS256", "typ": "JWT"});
        header[member] = value;
        header_and_claims(&header, &claims())
    };
    for (member, value, fault) in [
        ("crit", json!(["x"]), "token-critical"),
        ("crit", json!("x"), "token-critical"),
        ("b64", json!(false), "token-critical"),
        ("b64", json!(true), "token-critical"),
        ("typ", json!("ID"), "token-type"),
        ("typ", json!("dpop+jwt"), "token-type"),
        ("typ", json!(7), "token-type"),
    ] {
        is_refused(&session(&service, &with(member, value)).await, fault);
    }
    for kind in ["jwt", "at+JWT", "application/at+jwt"] {
        assert_eq!(session(&service, &with("typ", json!(kind))).await.status, 200, "{kind}");
    }
    let untyped = header_and_claims(&json!({"alg": "HS256"}), &claims());
    assert_eq!(session(&service, &untyped).await.status, 200);
}

/// A token with any header, signed as the portal signs.
fn header_and_claims(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(claims));
    let key = EncodingKey::from_secret(SECRET.as_bytes());
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::HS256);
    format!("{message}.{}", signature.expect("a signature"))
}

#[tokio::test]
async fn a_key_of_another_name() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let named = |kid: Option<&str>, secret: &str| {
        let header = Header { kid: kid.map(str::to_owned), ..Header::new(Algorithm::HS256) };
        let key = EncodingKey::from_secret(secret.as_bytes());
        encode(&header, &claims(), &key).expect("a token")
    };
    let another = "another-secret-that-is-long-enough-too";
    // Before the portal's key has said its name, nothing is known of others.
    is_refused(&session(&service, &named(Some("2026-12"), another)).await, "token-tampered");
    assert_eq!(session(&service, &named(Some("2026-11"), SECRET)).await.status, 200);
    is_refused(&session(&service, &named(Some("2026-12"), another)).await, "token-unknown-key");
    for kid in [Some("2026-11"), None] {
        is_refused(&session(&service, &named(kid, another)).await, "token-tampered");
    }
    // A name is only a name: what the key has signed is taken.
    assert_eq!(session(&service, &named(Some("2026-11b"), SECRET)).await.status, 200);
}

/// The register lists four people of Sở Y tế.
async fn with_a_register(folder: &Folder) -> Service {
    let sample =
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/agencies-sample.json"));
    let mut register: Value = serde_json::from_str(sample).expect("the sample register");
    let listed = |id: &str, role: &str, more: Value| {
        let name = json!({"vi": id, "en": id});
        let mut entry = json!({"id": id, "name": name, "agency": "so-y-te", "role": role});
        entry.as_object_mut().expect("an entry").extend(more.as_object().expect("more").clone());
        entry
    };
    register["officers"] = json!([
        listed("an", "officer", json!({})),
        listed("binh", "head", json!({})),
        listed("chi", "officer", json!({"signs": ["by-order"]})),
        listed("dung", "officer", json!({"inactive": true})),
    ]);
    let register = folder.file("register.json", &register.to_string());
    let secret = folder.file("secret", SECRET);
    let flags = ["--token-issuer", ISSUER, "--token-secret-file", &secret, "--register", &register];
    Service::with(folder, &flags).await
}

#[tokio::test]
async fn the_register_bounds_what_a_token_says() {
    let folder = Folder::new();
    let service = with_a_register(&folder).await;
    for (sub, agency, role, refused) in [
        ("an", "so-y-te", "officer", None),
        ("an", "so-y-te", "head", Some("listed-in-another-role")),
        ("an", "so-noi-vu", "officer", Some("listed-elsewhere")),
        ("an", "so-noi-vu", "monitor", Some("listed-elsewhere")),
        ("binh", "so-y-te", "head", None),
        ("binh", "so-y-te", "officer", None),
        ("chi", "so-y-te", "officer", None),
        ("chi", "so-y-te", "head", Some("listed-in-another-role")),
        ("dung", "so-y-te", "officer", Some("listed-inactive")),
        // Of these the register knows nothing: the portal's word is taken.
        ("em", "so-y-te", "head", None),
        ("em", "so-noi-vu", "monitor", None),
    ] {
        let mut claims = claims();
        for (member, value) in [("sub", sub), ("agency", agency), ("role", role)] {
            claims[member] = json!(value);
        }
        let answer = session(&service, &signed(&claims)).await;
        match refused {
            Some(code) => {
                answer.is_problem(403, code);
            }
            None => assert_eq!(answer.status, 200, "{sub}, {agency}, {role}: {}", answer.text),
        }
    }
}

#[tokio::test]
async fn the_portals_public_key_is_enough() {
    let rsa = EncodingKey::from_rsa_pem(RSA_PRIVATE).expect("an RSA key");
    let ec = EncodingKey::from_ec_pem(EC_PRIVATE).expect("a P-256 key");
    for (name, algorithm, public, private) in
        [("RS256", Algorithm::RS256, RSA_PUBLIC, rsa), ("ES256", Algorithm::ES256, EC_PUBLIC, ec)]
    {
        let folder = Folder::new();
        let public_key = folder.file("key.pem", public);
        let issuer = ["--token-issuer", ISSUER, "--token-algorithm", name];
        let flags = [&issuer[..], &["--token-public-key", &public_key]].concat();
        let service = Service::with(&folder, &flags).await;

        let token = encode(&Header::new(algorithm), &claims(), &private).expect("a token");
        assert_eq!(session(&service, &token).await.status, 200, "{name}");

        // Whoever has the public key must not be able to sign with it.
        let key = EncodingKey::from_secret(public.as_bytes());
        let forged = encode(&Header::new(Algorithm::HS256), &claims(), &key).expect("a token");
        is_refused(&session(&service, &forged).await, "token-algorithm");
    }
}

/// Two people use one browser: the page of the first sends with the token of the second.
#[tokio::test]
async fn a_page_that_was_made_for_somebody_else_gets_nothing_done() {
    let folder = Folder::new();
    let service = service(&folder).await;
    let token = signed(&claims_with("sub", json!("nguyễn văn a/17 %")));
    let officer = service.with_token(&token);
    let own = "so-y-te/nguy%E1%BB%85n%20v%C4%83n%20a%2F17%20%25";
    let asked = async |named: &'static str| {
        let call = officer.call(reqwest::Method::GET, "/inbox");
        Answer::of(call.header("Consultation-Officer", named)).await
    };
    assert_eq!(asked(own).await.status, 200);
    for other in ["so-y-te/nguoi-dung-17", "so-noi-vu/nguy%E1%BB%85n", "so-y-te", "", "/", "%"] {
        let problem = asked(other).await;
        problem.is_problem(409, "other-officer");
    }

    let id = Uuid::new_v4();
    let submit = submit(&request());
    let act = officer.acting(id, 0, &submit).header("Consultation-Officer", "so-noi-vu/khac");
    Answer::of(act).await.is_problem(409, "other-officer");
    assert_eq!(officer.get(&format!("/consultations/{id}")).await.status, 404, "nothing is stored");
}
