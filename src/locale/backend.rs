//! What went wrong on the way to the service, and what the officer can do now.

use super::Locale;
use crate::backend::BackendError;

/// An error in two sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorWords {
    /// What happened.
    pub title: &'static str,
    /// What to do now.
    pub advice: &'static str,
}

/// The words for a failed request. The violations of [`BackendError::Refused`] are worded one by one elsewhere.
pub const fn error(locale: Locale, error: &BackendError) -> ErrorWords {
    match locale {
        Locale::Vi => vietnamese(error),
        Locale::En => english(error),
    }
}

const fn vietnamese(error: &BackendError) -> ErrorWords {
    let (title, advice) = match error {
        BackendError::Refused(_) => (
            "Chưa thực hiện được vì còn điểm chưa đúng quy định",
            "Vui lòng xem từng điểm bên dưới, sửa rồi gửi lại.",
        ),
        BackendError::Unreachable => (
            "Chưa kết nối được với máy chủ",
            "Nội dung đang soạn vẫn được giữ. Kiểm tra đường truyền rồi bấm gửi lại; gửi lại không tạo bản trùng.",
        ),
        BackendError::Conflict { .. } => (
            "Việc này vừa được người khác cập nhật",
            "Nội dung đang soạn vẫn được giữ. Vui lòng xem thay đổi mới rồi thực hiện lại.",
        ),
        BackendError::Unauthorised => (
            "Phiên đăng nhập đã hết hạn",
            "Vui lòng đăng nhập lại ở cổng thông tin rồi bấm thử lại. Nội dung đang soạn vẫn được giữ.",
        ),
        BackendError::NotAllowed => (
            "Vai trò của ông/bà không thực hiện được việc này",
            "Vui lòng chuyển cho người có thẩm quyền trong cơ quan.",
        ),
        BackendError::NotFound => (
            "Không tìm thấy việc lấy ý kiến này",
            "Việc không tồn tại hoặc không thuộc cơ quan của ông/bà. Vui lòng mở lại từ danh sách.",
        ),
        BackendError::TooLarge => (
            "Nội dung hoặc tệp gửi lên quá lớn",
            "Vui lòng rút gọn nội dung, hoặc dùng tệp không quá 20 MB.",
        ),
        BackendError::Malformed { .. } => (
            "Có nội dung máy chủ không đọc được",
            "Vui lòng xem lại phần được nêu, gõ lại rồi gửi.",
        ),
        BackendError::Unexpected { .. } => (
            "Hệ thống gặp lỗi ngoài dự kiến",
            "Nội dung đang soạn vẫn được giữ. Vui lòng thử lại; nếu vẫn lỗi, báo quản trị hệ thống mã lỗi bên dưới.",
        ),
    };
    ErrorWords { title, advice }
}

const fn english(error: &BackendError) -> ErrorWords {
    let (title, advice) = match error {
        BackendError::Refused(_) => (
            "Not done: some points do not meet the rules",
            "Please see each point below, put it right and send again.",
        ),
        BackendError::Unreachable => (
            "The server cannot be reached",
            "What you wrote is kept. Check the connection and send again; sending again makes no duplicate.",
        ),
        BackendError::Conflict { .. } => (
            "Somebody has just changed this consultation",
            "What you wrote is kept. Please look at what changed, then do it again.",
        ),
        BackendError::Unauthorised => (
            "Your session has ended",
            "Please sign in again in the portal, then try again. What you wrote is kept.",
        ),
        BackendError::NotAllowed => {
            ("Your role may not do this", "Please hand it to the person in your agency who may.")
        }
        BackendError::NotFound => (
            "There is no such consultation",
            "It does not exist, or it is not your agency's. Please open it from the list.",
        ),
        BackendError::TooLarge => (
            "The text or the file is too large",
            "Please shorten the text, or use a file of at most 20 MB.",
        ),
        BackendError::Malformed { .. } => (
            "Something that was sent cannot be read",
            "Please look at the part that is named, type it again and send.",
        ),
        BackendError::Unexpected { .. } => (
            "Something unexpected went wrong",
            "What you wrote is kept. Please try again; if it still fails, give your administrator the code below.",
        ),
    };
    ErrorWords { title, advice }
}
