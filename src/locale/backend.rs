//! Failures of the backend, and what the officer can do now.

use super::{Locale, words};
use crate::backend::BackendError;

words! {
    "backend";
    refused: "Chưa thực hiện được vì còn điểm chưa đúng quy định",
        "Not done: some points do not meet the rules";
    refused_advice: "Vui lòng xem từng điểm bên dưới, sửa rồi gửi lại.",
        "Please see each point below, put it right and send again.";
    unreachable: "Chưa kết nối được với máy chủ", "The server cannot be reached";
    unreachable_advice: "Nội dung đang soạn vẫn được giữ. Kiểm tra đường truyền rồi thử lại; gửi lại không tạo bản trùng.",
        "What you wrote is kept. Check the connection and try again; sending again makes no duplicate.";
    conflict: "Việc này vừa được người khác cập nhật",
        "Somebody has just changed this consultation";
    conflict_advice: "Nội dung đang soạn vẫn được giữ. Vui lòng xem thay đổi mới rồi thực hiện lại.",
        "What you wrote is kept. Please look at what changed, then do it again.";
    unauthorised: "Phiên đăng nhập đã hết hạn", "Your session has ended";
    unauthorised_advice: "Vui lòng đăng nhập lại ở cổng thông tin rồi bấm thử lại. Nội dung đang soạn vẫn được giữ.",
        "Please sign in again in the portal, then try again. What you wrote is kept.";
    other_officer: "Người đăng nhập đã thay đổi", "Somebody else has signed in";
    other_officer_advice: "Tài khoản đang đăng nhập không phải tài khoản đã mở trang này nên chưa có gì được gửi. Vui lòng tải lại trang. Bản nháp vẫn được giữ cho người soạn.",
        "The account that is signed in is not the one that opened this page, so nothing was sent. Please load the page again. Drafts are kept for whoever wrote them.";
    not_allowed: "Vai trò của ông/bà không thực hiện được việc này", "Your role may not do this";
    not_allowed_advice: "Vui lòng chuyển cho người có thẩm quyền trong cơ quan.",
        "Please hand it to the person in your agency who may.";
    not_as_listed: "Tài khoản chưa khớp với danh mục cơ quan",
        "Your account differs from the agency register";
    not_as_listed_advice: "Vui lòng báo quản trị hệ thống mã bên dưới để cập nhật tài khoản hoặc danh mục, rồi tải lại trang.",
        "Please give your administrator the code below to correct the account or the register, then load the page again.";
    too_much: "Tạm thời chưa nhận thêm yêu cầu", "No more is taken for the moment";
    too_much_advice: "Nội dung đang soạn vẫn được giữ. Vui lòng đợi một phút rồi thử lại. Nếu vẫn chưa tải được tệp, có thể gắn đường dẫn.",
        "What you wrote is kept. Please wait a minute and try again. If a file still cannot be uploaded, add a link to it.";
    not_stored: "Máy chủ tạm thời chưa lưu được", "Nothing can be stored for the moment";
    not_stored_advice: "Chưa có gì bị mất: nội dung đang soạn vẫn được giữ. Vui lòng thử lại sau ít phút; nếu vẫn chưa được, báo quản trị hệ thống mã bên dưới.",
        "Nothing is lost: what you wrote is kept. Please try again in a few minutes; if it still fails, give your administrator the code below.";
    not_found: "Không tìm thấy việc lấy ý kiến này", "There is no such consultation";
    not_found_advice: "Việc không tồn tại hoặc không thuộc cơ quan của ông/bà. Vui lòng mở lại từ danh sách.",
        "It does not exist, or it is not your agency's. Please open it from the list.";
    too_large: "Nội dung hoặc tệp gửi lên quá lớn", "The text or the file is too large";
    too_large_advice: "Vui lòng rút gọn nội dung, hoặc dùng tệp không quá 20 MB.",
        "Please shorten the text, or use a file of at most 20 MB.";
    malformed: "Có nội dung máy chủ không đọc được", "Something that was sent cannot be read";
    malformed_advice: "Vui lòng xem lại phần được nêu, gõ lại rồi gửi.",
        "Please look at the part that is named, type it again and send.";
    unexpected: "Hệ thống gặp lỗi ngoài dự kiến", "Something unexpected went wrong";
    unexpected_advice: "Nội dung đang soạn vẫn được giữ. Vui lòng thử lại; nếu vẫn lỗi, báo quản trị hệ thống mã lỗi bên dưới.",
        "What you wrote is kept. Please try again; if it still fails, give your administrator the code below.";
}

/// A failure in two sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorWords {
    /// What happened.
    pub title: &'static str,
    /// What to do now.
    pub advice: &'static str,
}

/// The words for a failed request. The violations of [`BackendError::Refused`] are worded elsewhere.
pub fn error(locale: Locale, error: &BackendError) -> ErrorWords {
    let words = words(locale);
    let (title, advice) = match error {
        BackendError::Refused(_) | BackendError::RefusedInJson(_) => {
            (words.refused, words.refused_advice)
        }
        BackendError::Unreachable => (words.unreachable, words.unreachable_advice),
        BackendError::Conflict { .. } => (words.conflict, words.conflict_advice),
        BackendError::Unauthorised => (words.unauthorised, words.unauthorised_advice),
        BackendError::OtherOfficer => (words.other_officer, words.other_officer_advice),
        BackendError::NotAllowed => (words.not_allowed, words.not_allowed_advice),
        BackendError::NotAsListed { .. } => (words.not_as_listed, words.not_as_listed_advice),
        BackendError::TooMuch { .. } => (words.too_much, words.too_much_advice),
        BackendError::NotStored { .. } => (words.not_stored, words.not_stored_advice),
        BackendError::NotFound => (words.not_found, words.not_found_advice),
        BackendError::TooLarge => (words.too_large, words.too_large_advice),
        BackendError::Malformed { .. } => (words.malformed, words.malformed_advice),
        BackendError::Unexpected { .. } => (words.unexpected, words.unexpected_advice),
    };
    ErrorWords { title, advice }
}
