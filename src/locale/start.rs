//! The words while the module is not there, or no longer. The script says them; here they have their names.

use super::Locale;
use crate::messages::{TextTable, worded};

/// The words in one language.
#[derive(Clone, Debug, TextTable)]
#[allow(missing_docs, reason = "the Vietnamese text beside each name says what it is")]
pub struct Words {
    pub loading: &'static str,
    pub failed: &'static str,
    pub advice: &'static str,
    pub again: &'static str,
    pub crashed: &'static str,
    pub kept: &'static str,
    pub lost: &'static str,
    pub restart: &'static str,
    pub details: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
}

/// The words in this language.
pub fn words(locale: Locale) -> Words {
    worded("start", locale, own(locale))
}

const fn own(locale: Locale) -> Words {
    match locale {
        Locale::Vi => Words {
            loading: "Đang tải ứng dụng lấy ý kiến",
            failed: "Chưa mở được ứng dụng lấy ý kiến.",
            advice: "Vui lòng thử lại. Nếu vẫn không được, hãy báo quản trị hệ thống mã lỗi:",
            again: "Thử lại",
            crashed: "Ứng dụng lấy ý kiến đã dừng do lỗi.",
            kept: "Nội dung đang soạn vẫn được lưu trên máy này. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
            lost: "Trang này không lưu bản nháp: nội dung chưa gửi đã mất. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
            restart: "Mở lại",
            details: "Chi tiết lỗi",
            copy: "Sao chép chi tiết",
            copied: "Đã sao chép",
        },
        Locale::En => Words {
            loading: "Loading consultations",
            failed: "Consultations could not be opened.",
            advice: "Please try again. If it still fails, give your administrator this code:",
            again: "Try again",
            crashed: "Consultations stopped because of an error.",
            kept: "What you were writing is kept on this computer. Please open it again. If it stops again, send the details to your administrator, code:",
            lost: "This page keeps no drafts: what was not sent is gone. Please open it again. If it stops again, send the details to your administrator, code:",
            restart: "Open again",
            details: "Details of the error",
            copy: "Copy details",
            copied: "Copied",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_says_the_same() {
        let script = include_str!("../../js/element.js");
        for locale in Locale::ALL {
            let mut words = own(locale);
            words.with_texts(&mut |texts| {
                for (name, text) in Words::NAMES.split(' ').zip(texts.iter()) {
                    assert!(script.contains(&format!("{name}: \"{text}\"")), "{name}: {text}");
                }
            });
        }
    }
}
