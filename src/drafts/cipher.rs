//! Encrypts drafts with a key from the page: AES-GCM by the browser.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// Bytes that differ for each encryption and precede the ciphertext.
const NONCE: u32 = 12;

/// A key, ready for use.
#[derive(Clone, Debug)]
pub(super) struct Cipher {
    key: CryptoKey,
}

impl Cipher {
    /// From 16 or 32 bytes.
    pub(super) async fn new(bytes: &Uint8Array) -> Result<Self, JsValue> {
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let key = subtle()?.import_key_with_str("raw", bytes, "AES-GCM", false, &uses)?;
        Ok(Self { key: JsFuture::from(key).await?.unchecked_into() })
    }

    /// The nonce, and the text encrypted with it.
    pub(super) async fn encrypt(&self, text: &str) -> Result<JsValue, JsValue> {
        let nonce = Uint8Array::new_with_length(NONCE);
        crypto()?.get_random_values_with_array_buffer_view(&nonce)?;
        let plain = Uint8Array::from(text.as_bytes());
        let encrypted = subtle()?.encrypt_with_object_and_buffer_source(
            &algorithm(&nonce),
            &self.key,
            &plain,
        )?;
        let encrypted = Uint8Array::new(&JsFuture::from(encrypted).await?);
        let kept = Uint8Array::new_with_length(NONCE + encrypted.length());
        kept.set(&nonce, 0);
        kept.set(&encrypted, NONCE);
        Ok(kept.buffer().into())
    }

    /// The text; an error if it was encrypted with another key.
    pub(super) async fn decrypt(&self, kept: &ArrayBuffer) -> Result<String, JsValue> {
        let nonce = Uint8Array::new(&kept.slice_with_end(0, NONCE));
        let encrypted = kept.slice(NONCE);
        let plain = subtle()?.decrypt_with_object_and_buffer_source(
            &algorithm(&nonce),
            &self.key,
            &encrypted,
        )?;
        let plain = Uint8Array::new(&JsFuture::from(plain).await?).to_vec();
        String::from_utf8(plain).map_err(|error| error.to_string().into())
    }
}

fn algorithm(nonce: &Uint8Array) -> Object {
    let algorithm = Object::new();
    for (name, value) in [("name", JsValue::from("AES-GCM")), ("iv", nonce.into())] {
        Reflect::set(&algorithm, &name.into(), &value).expect("a new object takes any property");
    }
    algorithm
}

fn crypto() -> Result<web_sys::Crypto, JsValue> {
    web_sys::window().ok_or(JsValue::NULL)?.crypto()
}

/// Only pages that are served securely have it.
fn subtle() -> Result<SubtleCrypto, JsValue> {
    let subtle = crypto()?.subtle();
    if JsValue::from(&subtle).is_undefined() { Err(JsValue::NULL) } else { Ok(subtle) }
}
