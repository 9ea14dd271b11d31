//! The words while the module is not loaded, or has crashed. The script uses them; their names are here.

use super::words;

words! {
    "start";
    loading: "Đang tải ứng dụng lấy ý kiến", "Loading consultations";
    failed: "Chưa mở được ứng dụng lấy ý kiến.", "Consultations could not be opened.";
    advice: "Vui lòng thử lại. Nếu vẫn không được, hãy báo quản trị hệ thống mã lỗi:",
        "Please try again. If it still fails, give your administrator this code:";
    again: "Thử lại", "Try again";
    crashed: "Ứng dụng lấy ý kiến đã dừng do lỗi.", "Consultations stopped because of an error.";
    kept: "Nội dung đang soạn vẫn được lưu trên máy này. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
        "What you were writing is kept on this computer. Please open it again. If it stops again, send the details to your administrator, code:";
    lost: "Trang này không lưu bản nháp: nội dung chưa gửi đã mất. Vui lòng mở lại. Nếu lỗi lặp lại, hãy gửi chi tiết cho quản trị hệ thống, mã lỗi:",
        "This page keeps no drafts: what was not sent is gone. Please open it again. If it stops again, send the details to your administrator, code:";
    restart: "Mở lại", "Open again";
    details: "Chi tiết lỗi", "Details of the error";
    copy: "Sao chép chi tiết", "Copy details";
    copied: "Đã sao chép", "Copied";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::locale::messages::TextTable;

    #[test]
    fn the_script_says_the_same() {
        let script = include_str!("../../js/element/covers.js");
        for locale in Locale::ALL {
            let mut words = words(locale).clone();
            words.with_texts(&mut |texts| {
                for (name, text) in Words::NAMES.split_ascii_whitespace().zip(texts.iter()) {
                    assert!(script.contains(&format!("{name}: \"{text}\"")), "{name}: {text}");
                }
            });
        }
    }
}
