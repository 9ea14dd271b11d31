//! Words that state, weaken, limit or deny a position.

use super::{Class, Entry};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        class: Class::Agree,
        why: "the verbs by which an agency agrees",
        phrases: "thống nhất|nhất trí|đồng ý|tán thành|ủng hộ|đồng tình|chấp thuận|đồng thuận|tán đồng|chấp nhận\
            |thuận theo|hưởng ứng",
    },
    Entry {
        class: Class::NothingReserved,
        why: "having nothing to add after reading a draft is the usual form of agreeing to it",
        phrases: "không có ý kiến khác|không có ý kiến gì khác|không có ý kiến nào khác|không có ý kiến bổ sung|không có ý kiến gì thêm\
            |không có ý kiến thêm|không có ý kiến tham gia thêm|không có ý kiến chỉnh sửa|không có ý kiến sửa đổi|không có góp ý gì thêm\
            |không có góp ý thêm|không có nội dung góp ý|không bảo lưu|không có bảo lưu|không đề nghị sửa|không đề nghị chỉnh sửa\
            |không đề nghị điều chỉnh|không đề nghị bổ sung|không kiến nghị sửa|không có đề nghị sửa|không còn vướng mắc\
            |không có kiến nghị gì thêm|không yêu cầu chỉnh sửa|không yêu cầu sửa|không yêu cầu bổ sung|không có nội dung cần chỉnh sửa\
            |không có nội dung đề nghị|không có ý kiến điều chỉnh|không có nội dung cần sửa",
    },
    Entry {
        class: Class::Refuse,
        why: "verbs that refuse without a negation",
        phrases: "phản đối|bác bỏ|từ chối|bác đề xuất|bác hồ sơ|kiên quyết không|bảo lưu quan điểm không|không thể chấp nhận",
    },
    Entry {
        class: Class::Negation,
        why: "turns agreement into refusal",
        phrases: "không|chưa|chưa thể|không thể|chẳng|khó|khó có thể|không hề|chưa từng",
    },
    Entry {
        class: Class::Adverb,
        why: "stands between a negation or a hedge and its verb without changing either",
        phrases: "hoàn toàn|thể|thực sự|thật sự|còn|vẫn|cũng|đã|xin|rất|hết sức|có thể|bày tỏ|khẳng định|nhận|có|tuyệt đối|cao\
            |là|xin được|nay|tiếp tục|đồng loạt|bày tỏ sự|thể hiện sự",
    },
    Entry {
        class: Class::HedgeBeside,
        why: "agreement of a degree: of how much is left open",
        phrases: "cơ bản|tương đối|phần lớn|phần nhiều|đa số|đa phần|hầu hết|gần như|bước đầu|tạm thời|tạm|sơ bộ|một phần\
            |có thể|khá|dường như|có lẽ|nhìn chung|về cơ bản|nói chung|đại thể|ít nhiều|hầu như|cơ bản là",
    },
    Entry {
        class: Class::Hedge,
        why: "agreement in general only: the particulars that were asked about are left open",
        phrases: "về nguyên tắc|về mặt nguyên tắc|trên nguyên tắc|trên phương diện nguyên tắc|về mặt chủ trương\
            |về chủ trương chung|nhìn chung|về cơ bản|nói chung|nhìn tổng thể|về tổng thể|về đại thể\
            |về tinh thần|trên tinh thần chung|về tinh thần chung|về mặt tinh thần|ở mức độ nhất định\
            |trong chừng mực|trong chừng mực nhất định|về định hướng|về mặt định hướng|về ý tưởng|về mặt ý tưởng\
            |về quan điểm chung|về cách tiếp cận|về mặt lý thuyết|về đường lối|về phương hướng chung\
            |với tinh thần chung|về đại cương|về tổng quan|trên phương diện chung|về mặt quan điểm\
            |về mục tiêu chung|về hướng chung|ở góc độ chung|phần lớn nội dung|phần lớn các nội dung\
            |đa số nội dung|đa số các nội dung|hầu hết nội dung|hầu hết các nội dung|đa phần nội dung\
            |một số nội dung của dự thảo|về sự cần thiết|với sự cần thiết|sự cần thiết|cơ bản các nội dung\
            |nhiều nội dung|những nội dung cơ bản|các nội dung cơ bản|tinh thần chung|định hướng chung\
            |về mặt hình thức|bước đầu|quan điểm phải|quan điểm cần|quan điểm là phải|nhận thức\
            |về tầm quan trọng|tầm quan trọng|về ý nghĩa|tính cấp thiết|xét trên tổng thể\
            |trên phương diện tổng thể|về mặt tổng thể|phần nhiều nội dung|phần nhiều các nội dung\
            |chủ trương chung|về mặt lý luận|ở mức độ chung|mức độ chung|ở mức chung|ở mức độ nào đó|phần nào\
            |một phần nội dung|xét tổng thể|nhìn ở tổng thể|ở tầm chung|ở những nét lớn|trên những nét lớn\
            |ở nét chính|những nét chính|về đại cục|ở những điểm chính|về những nét lớn|ở phần chính",
    },
    Entry {
        class: Class::WeakAgreement,
        why: "finding nothing much wrong is not agreeing",
        phrases: "không phản đối|không có ý kiến phản đối|không có vướng mắc gì lớn|không có vướng mắc lớn\
            |không có gì vướng mắc lớn|không có vướng mắc gì đáng kể|không có vướng mắc đáng kể\
            |không có vấn đề gì lớn|không có vấn đề lớn|không có trở ngại lớn|không có trở ngại gì lớn\
            |không có ý kiến gì lớn|chưa thấy vướng mắc gì|chưa thấy vướng mắc|chưa phát hiện vướng mắc\
            |chưa thấy vấn đề gì|tương đối phù hợp|cơ bản phù hợp|khá phù hợp|tương đối hợp lý|khá hợp lý\
            |cơ bản hợp lý|tương đối đầy đủ|cơ bản đầy đủ|tương đối khả thi|cơ bản đáp ứng|cơ bản bảo đảm\
            |cơ bản đảm bảo|có thể chấp nhận được|tạm chấp nhận được|tạm chấp nhận|chấp nhận được|có thể xem xét\
            |có thể nghiên cứu|không có gì đáng ngại|không có bất cập lớn|nhìn chung phù hợp|nhìn chung hợp lý\
            |cơ bản ổn|tương đối ổn|khá ổn|không có trở ngại gì đáng kể|về cơ bản phù hợp|nhìn chung là phù hợp\
            |nhìn chung đã phù hợp|cơ bản đã phù hợp|cơ bản chấp nhận được|không có gì trở ngại lớn\
            |phần lớn phù hợp|phần lớn hợp lý|nhìn chung chấp nhận được|không có gì phải bàn nhiều\
            |không có băn khoăn gì lớn|không có băn khoăn gì đáng kể|không thấy có gì bất hợp lý lớn|tạm ổn\
            |nhìn chung là được|về đại thể là được|về cơ bản là được|cơ bản là được|tương đối tốt|nhìn chung tốt\
            |khá tốt|tương đối chặt chẽ|cơ bản chặt chẽ",
    },
    Entry {
        class: Class::NotYetOwn,
        why: "the agreement that follows is somebody else's, is asked for, or is the purpose and not the statement",
        phrases: "nếu|khi|sau khi|để|nhằm|trước khi|chờ|đợi|trình|đề nghị|kiến nghị|trên cơ sở|trao đổi|thảo luận|chỉ đạo|cho đến khi|theo hướng|mong|mong muốn|xin",
    },
    Entry {
        class: Class::NotYetOwnBeside,
        why: "right before the word, these make it a noun, a duty, somebody else's act or one to come",
        phrases: "được|sự|tính|bảo đảm|đảm bảo|đồng bộ|tạo|tạo sự|hệ thống|cùng|bàn|sẽ|phải|cần|mà|luôn|luôn luôn|sớm|hồ sơ|giấy|thủ tục|đơn|văn bản\
            |việc|quyết định|thông báo|cơ chế|nhận thức|độ|mức độ",
    },
    Entry {
        class: Class::OwnStudy,
        why: "what an agency says that it did before it states its position",
        phrases: "nghiên cứu|xem xét|rà soát|kiểm tra|thẩm tra|đối chiếu|họp|khảo sát|thẩm định|kiểm tra thực địa|đọc|tính toán|cân nhắc\
            |nhận được|tiếp nhận|làm việc|lấy ý kiến các phòng|thống kê|đo đạc|tìm hiểu|đánh giá|qua|căn cứ",
    },
    Entry {
        class: Class::Act,
        why: "choosing, accepting or undertaking answers the question",
        phrases: "chọn|lựa chọn phương án|nghiêng về|đề xuất chọn|đề nghị chọn|đề nghị lựa chọn|kiến nghị chọn|sẵn sàng|cam kết\
            |nhận trách nhiệm|bố trí được|bảo đảm bố trí|cử|tiếp nhận|nhận bàn giao|nhận quản lý|ưu tiên phương án|đăng ký tham gia\
            |cho phép|đề nghị ban hành|đề nghị phê duyệt|đề nghị cho phép|đề nghị cho triển khai|đề nghị thông qua|kiến nghị ban hành\
            |đề nghị thực hiện ngay|đề nghị triển khai ngay|đề nghị sớm ban hành|đề nghị sớm triển khai|đề nghị giữ nguyên\
            |thấy nên|cho rằng nên|đề nghị áp dụng|đề nghị sử dụng|theo phương án|đề nghị cấp|đề nghị giữ",
    },
    Entry {
        class: Class::Judgement,
        why: "a finding of the agency on the matter itself",
        phrases: "phù hợp với|đủ điều kiện|đáp ứng|hợp lý|đúng thẩm quyền|không trái|không chồng lấn|không chồng chéo\
            |không trùng|không vướng|không ảnh hưởng|khả thi|phù hợp quy hoạch|không phát sinh|đủ căn cứ\
            |đủ cơ sở|không mâu thuẫn|là cần thiết|là đúng|không nằm trong|nằm ngoài|nằm trong|đủ năng lực\
            |đủ khả năng|là phù hợp|đúng quy hoạch|không có tranh chấp",
    },
    Entry {
        class: Class::Stop,
        why: "asking that a thing be stopped or left undone opposes it",
        phrases: "không|chưa|dừng|tạm dừng|bác|huỷ|huỷ bỏ|đình chỉ|trả lại|không nên|chưa nên|không thể|chưa thể|thôi\
            |ngừng|chấm dứt|không tiếp tục",
    },
    Entry {
        class: Class::Refuse,
        why: "finding that what is asked for lacks its grounds refuses it",
        phrases: "chưa đủ cơ sở|không đủ cơ sở|chưa có cơ sở|không có cơ sở|chưa đủ điều kiện|không đủ điều kiện|không đáp ứng|chưa đủ căn cứ\
            |không đủ căn cứ|không bố trí được|không cân đối được|không thể bố trí|không thể thực hiện|không thể tiếp nhận|chưa thể thực hiện\
            |không nên|chưa nên|không nhận|không cho phép|không cấp|không khả thi|không còn khả năng|không có khả năng",
    },
    Entry {
        class: Class::Delay,
        why: "asking for later, less or the old way: no plain refusal, but no agreement either",
        phrases: "tạm hoãn|hoãn|lùi|rút|thu hồi|loại|loại bỏ|giữ nguyên|giữ nguyên hiện trạng|xem xét lại|tính lại|giảm|cắt giảm|giữ",
    },
    Entry {
        class: Class::Contrast,
        why: "what follows takes back some of what was said before",
        phrases: "tuy nhiên|tuy vậy|tuy thế|nhưng|song|trừ|ngoại trừ|bảo lưu|mặc dù vậy|thế nhưng|dẫu vậy",
    },
    Entry {
        class: Class::Scope,
        why: "limits a refusal to a part, so that the agreement to the rest stands",
        phrases: "đối với|riêng|trừ|ngoại trừ|tại|phần|khoản|điểm|trường hợp|ngoài|khi|nếu|trước|sau|quá|vượt|từ ngày|ban đêm|giờ cao điểm|một số|đoạn|trong thời gian",
    },
    Entry {
        class: Class::Total,
        why: "leaves nothing of what was asked",
        phrases: "bất kỳ|bất cứ|nào|toàn bộ|hoàn toàn|tất cả|mọi",
    },
    Entry {
        class: Class::Reservation,
        why: "introduces what is held back, corrected or asked for in return",
        phrases: "trừ|ngoại trừ|trừ việc|trừ điểm|riêng|tuy nhiên|tuy vậy|tuy thế|nhưng|song|bảo lưu|còn|ngoài ra|chỉ\
            |đề nghị|kiến nghị|yêu cầu|cần|phải|nên|sửa|bổ sung|thay|bỏ|với điều kiện|một là|hai là|thứ nhất\
            |thứ hai|chưa thống nhất|không thống nhất|chưa đồng ý|không đồng ý|không nhất trí|chưa nhất trí\
            |lưu ý|cụ thể|trong đó|góp ý|điểm khác|ý kiến khác|không bao gồm|loại trừ|ngoài|duy chỉ|duy nhất\
            |không|chưa|dời|lùi|loại",
    },
    Entry {
        class: Class::Unnamed,
        why: "says that something is held back and not what: the asker cannot act on it",
        phrases: "một số nội dung|một số điểm|một số vấn đề|một số chi tiết|một số ý|một số khía cạnh|một số điều khoản|một số chỗ|một số câu chữ|một vài\
            |vài điểm|vài chỗ|vài nội dung|vài chi tiết|vài vấn đề|vài ý|đôi chỗ|đôi điểm|đôi điều|phần còn lại|những điểm còn lại|các nội dung còn lại|nội dung còn lại\
            |nhiều điểm|nhiều nội dung|nhiều vấn đề|những vấn đề|những nội dung|những điểm|các vấn đề còn lại|các nội dung khác|nội dung khác|vấn đề khác|còn băn khoăn|còn phân vân\
            |còn trăn trở|các nội dung cụ thể|nội dung cụ thể|nội dung chi tiết|các nội dung chi tiết|vấn đề chi tiết|các vấn đề chi tiết|các vấn đề cụ thể|một số quy định|một số mặt",
    },
    Entry {
        class: Class::Exception,
        why: "what follows is excepted by name, however short",
        phrases: "trừ|ngoại trừ|trừ việc|riêng|bảo lưu|loại trừ|không bao gồm|chỉ loại trừ|điểm khác|ý kiến khác|duy chỉ|chưa đồng ý|không đồng ý|chưa thống nhất|không thống nhất|chưa nhất trí|không nhất trí",
    },
    Entry {
        class: Class::Proviso,
        why: "what follows is a condition",
        phrases: "với điều kiện|điều kiện|nếu|khi|sau khi|trước khi|kèm|kèm theo|đề nghị|yêu cầu|phải|cần|trừ\
            |ngoại trừ|bảo lưu|một là|hai là|thứ nhất|thứ hai|riêng|miễn là|chỉ khi|với yêu cầu|song|nhưng\
            |tuy nhiên|tuy vậy|đồng thời|không được|kiến nghị|cụ thể|miễn|nhất thiết|bắt buộc|không|chỉ|miễn sao\
            |với yêu cầu là|không quá",
    },
    Entry {
        class: Class::Because,
        why: "a reason follows",
        phrases: "vì|do|bởi|bởi vì|do đó|vì vậy|lý do|nguyên nhân|xuất phát từ|trong khi|dẫn đến|sẽ|nếu|hiện|hiện nay|hiện tại|theo|căn cứ\
            |trái|vi phạm|khiến|làm|gây|vượt|cụ thể|thực tế|còn|đã|đang|qua kiểm tra|qua khảo sát|mâu thuẫn|chồng lấn|chồng chéo",
    },
    Entry {
        class: Class::Request,
        why: "the forms by which one agency asks another for something",
        phrases: "đề nghị|kiến nghị|kính đề nghị|trân trọng đề nghị|mong|rất mong|mong muốn|kính mong|yêu cầu|đề xuất|xin đề nghị|kính chuyển\
            |xin chuyển|nhờ|xin gửi|để|giao|dành",
    },
    Entry {
        class: Class::Ought,
        why: "says what should be done",
        phrases: "cần|nên|phải|cần phải|cần thiết phải|không được|bắt buộc",
    },
    Entry {
        class: Class::Change,
        why: "changes a text or an arrangement: something can be done with it",
        phrases: "sửa|sửa đổi|sửa lại|viết lại|thay|thay thế|thay bằng|bỏ|bãi bỏ|lược bỏ|thêm|bổ sung|quy định rõ|ghi rõ|nêu rõ|làm rõ|giảm|tăng|nâng|hạ|rút\
            |kéo dài|lùi|đẩy|gộp|tách|chuyển|dời|di dời|lắp|lắp đặt|đặt|cắm|trồng|xây|mở|đóng|chừa|giữ|bố trí|bàn giao|nộp|ký|lập|công bố|niêm yết\
            |hoàn thành|gửi|giới hạn|cấm|khống chế|trang bị|dùng|sử dụng|in|ấn định|chia|phân kỳ|đo|kiểm định|thu|chi|trả|đổi|xác định|điều chỉnh|tính lại",
    },
];
