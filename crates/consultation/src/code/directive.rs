//! The sentences that the rules enforce, in the directives' own words.

use serde::{Deserialize, Serialize};

macro_rules! directives {
    ($($id:ident = $source:literal, $sentence:literal;)+) => {
        /// A sentence of a directive.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
        pub enum Directive {
            $(
                #[doc = concat!($source, ": ", $sentence)]
                $id,
            )+
        }

        impl Directive {
            /// Every sentence.
            pub const ALL: &'static [Self] = &[$(Self::$id),+];

            /// The document and its section, as officials cite it.
            pub fn source(self) -> &'static str {
                match self { $(Self::$id => $source),+ }
            }

            /// What it says, in its own words.
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$id => $sentence),+ }
            }
        }
    };
}

directives! {
    D1 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 3", "phải chủ động, tích cực lấy ý kiến đúng cơ quan, đơn vị cần xin ý kiến";
    D2 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 3", "không lạm dụng việc lấy ý kiến các cơ quan, đơn vị khác để né tránh trách nhiệm hoặc kéo dài thời gian giải quyết";
    D3 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 3", "không trình UBND tỉnh … những công việc thuộc thẩm quyền của Giám đốc Sở; không chuyển công việc thuộc cơ quan, đơn vị mình cho cơ quan, đơn vị khác";
    D4 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 3", "Trả lại văn bản cho cơ quan, đơn vị, địa phương xin ý kiến nếu không thuộc thẩm quyền";
    D5 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 2", "đảm bảo thời hạn quy định, không để chậm trễ, kéo dài";
    D6 = "Công văn 919/UBND-NC ngày 16/5/2023, mục 4", "trách nhiệm của cơ quan, cá nhân trong từng khâu";
    D8 = "Chỉ thị triển khai Công điện 968/CĐ-TTg", "chỉ lấy ý kiến các cơ quan liên quan trực tiếp …, không lấy ý kiến phối hợp của cơ quan không liên quan hoặc không cần thiết";
    D9 = "Chỉ thị triển khai Công điện 968/CĐ-TTg", "trả lời đúng hạn, đúng chức năng, nhiệm vụ, có quan điểm, trách nhiệm rõ ràng, không trả lời chung chung, né tránh, đùn đẩy trách nhiệm";
    D10 = "Chỉ thị triển khai Công điện 968/CĐ-TTg", "rõ người, rõ việc, rõ tiến độ, rõ trách nhiệm và rõ kết quả";
    D12 = "Chỉ thị tháng 01/2021 của tỉnh Thanh Hóa", "không tham mưu rõ nội dung thuộc chức năng, nhiệm vụ của mình";
    D13 = "Công văn 42/UBND-THKSTTHC ngày 04/01/2023 của tỉnh Long An", "đúng thứ bậc, đúng thẩm quyền; người đứng đầu chịu trách nhiệm liên đới";
    Law = "Luật Bảo vệ bí mật nhà nước", "hồ sơ có độ mật không gửi qua kênh này";
}
