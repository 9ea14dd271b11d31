//! The vocabulary of official writing that names nothing: what is left of a sentence without it is its substance.

use super::{Class, Entry};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        class: Class::Stopword,
        why: "words of grammar carry no content",
        phrases: "và|hoặc|của|các|những|cho|với|về|việc|là|được|bị|có|không|chưa|đã|đang|sẽ|này|đó|kia|trên|dưới|trong|ngoài|tại|từ|đến|theo|để|nhằm|khi|nếu|thì|mà|nên|do|vì|bởi|như\
            |cũng|rất|lại|ra|vào|lên|xuống|một|hai|ba|bốn|năm|mỗi|từng|mọi|cả|đều|còn|vẫn|hơn|nhất|sau|trước|giữa|bằng|qua|đối|thuộc|cần|phải|nào|gì|ai|đây|nay|bên|phía|cùng|hay|tuy|nhưng|song|rằng|thêm|nữa\
            |chỉ|ngay|luôn|quá|vừa|mới|đủ|hết|tới|thế|vậy|ấy|nọ|sự|cái|con|khá|ở|trừ|riêng|thấy|nêu|kể|gồm|loại|số|ngày|tháng|đồng thời|tuy nhiên|do đó|vì vậy|bởi vậy|theo đó|trong đó|ngoài ra|bên cạnh đó|mặt khác\
            |cụ thể|chúng tôi|hiện|hiện nay|thật|sao|bao|lúc|dù|mặc dù|tuy vậy|chỉ có|bất kỳ|tự|xin|quý|kính|thưa|hễ|bèn|tức|ắt|chính|cứ|đi|đang được|vốn|hẳn|nhé|ạ|mình|họ|nó|ông|bà|thứ|lần|cơ|ý|điều|khoản|điểm|mục",
    },
    Entry {
        class: Class::Generic,
        why: "verbs of office work that promise attention and no result",
        phrases: "xem xét|nghiên cứu|rà soát|rà soát kỹ|cân nhắc|quan tâm|lưu ý|chú ý|chú trọng|tính toán|đánh giá\
            |phân tích|nhận định|nhận thấy|cho rằng|tiếp tục|tăng cường|đẩy mạnh|nâng cao|phát huy|chủ động\
            |tích cực|phối hợp|triển khai|thực hiện|tổ chức|tổ chức thực hiện|thi hành|chỉ đạo|hướng dẫn|đôn đốc\
            |theo dõi|kiểm tra|giám sát|quản lý|hoàn thiện|hoàn chỉnh|chỉnh lý|chỉnh sửa|chỉnh trang|điều chỉnh\
            |bổ sung|sửa đổi|cập nhật|khắc phục|tham mưu|tổng hợp|báo cáo|trình|ban hành|phê duyệt|quyết định\
            |giải quyết|xử lý|đáp ứng|bảo đảm|đảm bảo|tuân thủ|chấp hành|tạo điều kiện|hỗ trợ|tháo gỡ|tránh\
            |hạn chế|khuyến khích|vận động|tuyên truyền|làm tốt|thực hiện tốt|làm rõ|đề ra|đặt ra|giao|được giao\
            |căn cứ|trên cơ sở|tham gia|góp ý|có ý kiến|ý kiến|trả lời|đề nghị|đề xuất|kiến nghị|yêu cầu\
            |mong muốn|mong|tin tưởng|xác định|thể hiện|khẳng định|lựa chọn|cân đối|bố trí|sắp xếp|phân công\
            |huy động|lồng ghép|áp dụng|vận dụng|thúc đẩy|ghi nhận|tiếp thu|hoan nghênh|đánh giá cao|chúc|nỗ lực\
            |cố gắng|chuẩn bị|xây dựng|tiến hành|thảo luận|trao đổi|bàn bạc|thống nhất|nhất trí|đồng ý|tán thành\
            |ủng hộ|đồng tình|chấp thuận|đồng thuận|phản đối|từ chối|tôn trọng|chịu trách nhiệm|phát sinh|gây\
            |ảnh hưởng|tác động|liên quan|có liên quan|kèm theo|nhận được|gửi|chuyển|lấy ý kiến|giữ nguyên|giữ\
            |chọn|khai thác|sử dụng|tránh để|phòng ngừa|ngăn ngừa|kịp thời xử lý|cho phép|tạm dừng|dừng|hoãn\
            |thay đổi|phát triển|giữ gìn|duy trì|bảo vệ|đầu tư|vận hành|hoạt động|phục vụ|đóng góp|góp phần\
            |hướng tới|đi đôi|gắn|gắn với|kết hợp|thấu hiểu|chia sẻ|đồng hành|khảo sát|thẩm định|cấp phép\
            |phân bổ|thành lập|sáp nhập|áp dụng ngay|bàn|hiểu|biết|cho|dự kiến|xảy ra|để xảy ra|nắm|nắm bắt\
            |lãng phí|gây lãng phí|thất thoát|quán triệt|làm|tính|gắn liền|xem|lắng nghe|chú tâm|sát sao\
            |quyết liệt|phân cấp|phân quyền|chịu|đồng lòng|chung tay|đi vào|đi vào cuộc sống|nhân rộng|lan toả\
            |thông tin|thông báo|quản trị|thi công|tôn tạo|giải thích|thuyết minh|làm việc|hợp tác|đối thoại\
            |đối chiếu|cải thiện|cải tiến|củng cố|kiện toàn|lựa|ổn định|tổng kết|sơ kết|định kỳ|bám sát\
            |tuân theo|làm theo|chăm lo|cân bằng|trau chuốt|gọt giũa|chắt lọc|băn khoăn|trăn trở|phân vân\
            |thanh toán|quyết toán|chứng từ|hoá đơn|sai sót|phấn khởi|quan tâm hơn|đột phá|chờ|đợi|kết luận\
            |hướng dẫn thêm",
    },
    Entry {
        class: Class::Generic,
        why: "qualities that nobody can check",
        phrases: "hài hoà|phù hợp|hợp lý|hiệu quả|khả thi|đồng bộ|chặt chẽ|thận trọng|toàn diện|kịp thời|nghiêm túc\
            |đầy đủ|rõ ràng|cụ thể|chi tiết|thiết thực|sát thực tế|sát|chất lượng|tiến độ|đúng tiến độ|an toàn\
            |ổn định|bền vững|minh bạch|công khai|dân chủ|khách quan|chủ quan|khoa học|đúng đắn|thuận lợi\
            |khó khăn|phức tạp|nhạy cảm|quan trọng|cần thiết|cấp thiết|cấp bách|thích hợp|thoả đáng|thuyết phục\
            |chính xác|chặt|kỹ|kỹ lưỡng|cẩn trọng|tốt|tốt nhất|tốt hơn|cao|cao nhất|lớn|nhỏ|nhiều|ít|một số\
            |nhất định|nhiều mặt|chung|chung chung|tương đối|cơ bản|nhìn chung|tổng thể|thực sự|thật sự|tối ưu\
            |linh hoạt|tiết kiệm|chống lãng phí|thực chất|đúng|đúng mức|trọng tâm|trọng điểm|đặc thù|bất cập\
            |vướng mắc|tồn tại|hạn chế|bức xúc|chín muồi|rộng rãi|thường xuyên|liên tục|lâu dài|trước mắt\
            |hợp tình|đúng hướng|nghiêm|nghiêm minh|tích cực|công phu|vững chắc|trách nhiệm|chủ yếu|bình thường\
            |hoàn toàn|khác|lâu|nhanh|gấp|sớm|muộn|ổn thoả|trang trọng|văn minh|lành mạnh|tiện lợi|hợp pháp\
            |đúng luật|tương xứng|cân xứng|quá sức|thành công|tốt đẹp|trật tự|mỹ quan|vệ sinh|môi trường\
            |hình thức|nổi bật|đáng kể|đáng|dễ|khó|rõ|kém|yếu|thiếu|đủ mạnh|hữu quan|chuẩn|vui tươi|thực tế\
            |thông suốt|thông thoáng|gọn nhẹ|tinh gọn|đúng lúc|nhịp nhàng|êm xuôi|êm thấm|hợp lòng dân|bài bản\
            |chuyên nghiệp|hiện đại|tiên tiến|tốt nhất có thể|tối đa|tối thiểu|đúng đối tượng|đúng mục đích\
            |sâu sát|thấu đáo|thấu tình đạt lý|có lý có tình|cẩn thận|hài lòng|xứng đáng|phù hợp hơn|tốt hơn nữa\
            |ngày càng|thường kỳ|đa dạng|phong phú|tươi đẹp|đẹp|đúng quy trình|đúng trình tự|xuyên suốt|hữu hiệu\
            |hữu ích|có ích|trọn vẹn|chín chắn|lâu bền|chu đáo|tận tình|nghiêm ngặt|chín chu|đúng mực|thoả mãn\
            |ngăn nắp|gọn gàng|suôn sẻ|tốt đẹp hơn|tươm tất|nền nếp",
    },
    Entry {
        class: Class::Generic,
        why: "nouns that name any matter and therefore none",
        phrases: "nội dung|vấn đề|công việc|công tác|nhiệm vụ|chức năng|thẩm quyền|trách nhiệm|lĩnh vực|phạm vi\
            |quy định|quy định hiện hành|pháp luật|quy định của pháp luật|quy định pháp luật|luật|văn bản\
            |công văn|hồ sơ|dự thảo|đề án|kế hoạch|phương án|quy chế|quyết định|nghị quyết|tờ trình|chương trình\
            |dự án|đề cương|báo cáo|tài liệu|chủ trương|chính sách|chế độ|cơ chế|nguyên tắc|định hướng|mục tiêu\
            |mục đích|giải pháp|biện pháp|cách thức|quy trình|thủ tục|trình tự|bước|giai đoạn|khâu|điểm|mặt|phần\
            |yếu tố|lý do|nguyên nhân|điều kiện|hoàn cảnh|tình hình|tình hình thực tế|thực tế|thực tiễn\
            |thực tế địa phương|bối cảnh|thời điểm|thời gian|thời gian tới|thời gian qua|quá trình|kết quả\
            |hiệu lực|tính chất|đặc điểm|yêu cầu|nhu cầu|nguồn lực|nguồn|khả năng|năng lực|kinh phí|ngân sách\
            |vốn|lợi ích|quyền lợi|quyền|nghĩa vụ|quan điểm|tinh thần|ý nghĩa|vai trò|sự quan tâm|dư luận\
            |dư luận xã hội|xã hội|kinh tế|kinh tế xã hội|đời sống|nhân dân|người dân|cộng đồng|doanh nghiệp\
            |tổ chức|cá nhân|các bên|các bên liên quan|bên liên quan|cơ quan|đơn vị|địa phương|cấp|cấp trên\
            |ngành|các ngành|toàn ngành|tỉnh|huyện|xã|phường|địa bàn|khu vực|cấp uỷ|chính quyền|lãnh đạo|tập thể\
            |cán bộ|công chức|viên chức|nhà nước|trung ương|đảng|quốc gia|nhân lực|nhân sự|con người|cơ sở\
            |cơ sở vật chất|trang thiết bị|hạ tầng|an ninh|an ninh trật tự|quốc phòng|trật tự|vệ sinh môi trường\
            |cảnh quan|bản sắc|truyền thống|văn hoá|số liệu|thông tin|số lượng|quy mô|mức|mức độ|tỷ lệ|đối tượng\
            |trường hợp|hình thức|phương thức|phương pháp|hướng|xu thế|xu hướng|thách thức|cơ hội|rủi ro|hệ quả\
            |hậu quả|mối quan hệ|quan hệ|hai cơ quan|chuyển đổi số|cải cách hành chính|đồng chí|sở|ban|uỷ ban\
            |uỷ ban nhân dân|hội đồng nhân dân|công an|văn phòng|phòng|liên ngành|các cấp|bộ|chủ đầu tư\
            |cơ quan chủ trì|cơ quan soạn thảo|đầu mối|hệ thống|bộ máy|câu chữ|lỗi|lỗi chính tả|chính tả\
            |kỹ thuật trình bày|thể thức|ngữ nghĩa|từ ngữ|nhân tố|lý do khác nhau|chuyên môn|nghiệp vụ|nội bộ\
            |hiện trạng|tâm tư|nguyện vọng|công bằng|bình đẳng|quyền và lợi ích hợp pháp|người lao động|sức khoẻ\
            |tính mạng|tài sản|trong ngoài|thứ tự|hành chính|công vụ|kỷ luật|kỷ cương|nếp sống|khía cạnh|góc độ\
            |dịp|năm|quý|hằng năm|thời hạn|hạn|gian|thi công|lực lượng|lực lượng chức năng|nhà thầu|nhà trường\
            |đơn vị thi công|đơn vị tổ chức|ban tổ chức|công trình|hạng mục|người tham gia|khách|học sinh\
            |phụ huynh|hội viên|đoàn viên|hộ dân|bà con|khán giả|du khách|hộ kinh doanh|tiểu thương|cử tri\
            |đồng bào|chủ thể|bộ phận|cơ quan chức năng|hệ thống chính trị|lòng dân|lòng tin|niềm tin|sự nghiệp\
            |phong trào|thành tích|kinh nghiệm|sự cố|tai nạn|khiếu kiện|khiếu nại|điểm nóng|tiêu cực|tham nhũng\
            |hiệu ứng|tác hại|mục|chất|lượng|thành phần|khối lượng|giá trị|cuộc sống|đời sống nhân dân\
            |thương hiệu|hình ảnh|trách nhiệm cao|tính khả thi|tính pháp lý|cơ sở pháp lý|căn cứ pháp lý\
            |dân sinh|an sinh|phúc lợi|hậu cần|công tác quản lý|chủ quản|nhiệm vụ chính trị",
    },
    Entry {
        class: Class::Generic,
        why: "counting and pointing words that stand for something unnamed",
        phrases: "vài|vài điểm|một vài|một số|nhiều|nhiều yếu tố|nêu trên|nói trên|trên đây|sau đây|dưới đây|như trên\
            |như đã nêu|tương tự|khác nhau|trong ngoài|hiện hành|hiện có|sẵn có|trước đây|vừa qua|sắp tới\
            |tiếp theo|nhất định|thêm|phần nào|trước mắt|về sau|ban đầu|cuối cùng|toàn bộ|tất cả|từng bước\
            |các mặt|mọi mặt|nói chung|nói riêng|đến nay|lâu nay|xưa nay|trong khi|thực chất|quốc sách|tất yếu\
            |hàng đầu|đôi chỗ|đôi điểm|đôi điều|chỗ|phần còn lại|còn lại|vài chỗ|nơi|đâu|kiểu|bao nhiêu\
            |bấy nhiêu|mấy|sót",
    },
];
