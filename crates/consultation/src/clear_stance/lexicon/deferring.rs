//! Words that put a position off, push it to somebody else or hide it behind rules that are not named.

use super::{Class, Entry};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        class: Class::Future,
        why: "what follows has not been done",
        phrases: "sẽ|xin|khi nào|dự kiến|hẹn|xin phép|xin hẹn|sau khi|đang|chờ|đợi|để|khi có|khi nhận được|lúc đó",
    },
    Entry {
        class: Class::Opine,
        why: "the verbs for giving the opinion that was asked for",
        phrases: "có ý kiến|tham gia ý kiến|góp ý|trả lời|phúc đáp|cho ý kiến|có văn bản|phản hồi|gửi ý kiến|tham gia\
            |bày tỏ quan điểm|nêu ý kiến|nêu quan điểm|có quan điểm|đưa ra ý kiến|đưa ra quan điểm\
            |đóng góp ý kiến|thông tin lại|có câu trả lời|tham gia cụ thể|phát biểu ý kiến|xác định quan điểm\
            |có ý kiến chính thức|gửi văn bản|đề xuất quan điểm|phát biểu|nêu chính kiến|có chính kiến\
            |thông báo ý kiến|thông báo lại|bổ sung ý kiến|gửi đến|gửi tới|được gửi|thông tin|thông báo|bổ sung",
    },
    Entry {
        class: Class::Later,
        why: "says by itself that the opinion comes another time",
        phrases: "có ý kiến sau|tham gia ý kiến sau|tham gia sau|trả lời sau|góp ý sau|cho ý kiến sau|phản hồi sau\
            |phúc đáp sau|gửi ý kiến sau|tính toán sau|xem xét sau|bàn sau|thảo luận sau|ở bước sau\
            |ở các bước sau|ở bước tiếp theo|ở giai đoạn sau|ở giai đoạn tiếp theo|trong bước tiếp theo\
            |bằng văn bản khác|bằng văn bản riêng|bằng văn bản sau|bằng một văn bản khác|tại văn bản khác\
            |trong văn bản khác|vào thời điểm khác|vào thời điểm thích hợp|vào thời điểm phù hợp\
            |trong thời gian tới|ở lần lấy ý kiến sau|ở lần lấy ý kiến tiếp theo|ở vòng sau|ở lần sau\
            |trong lần sau|sau này|vào dịp khác|tại cuộc họp|tại hội nghị|trong cuộc họp|bổ sung sau\
            |thông báo sau|quyết định sau|kế tiếp|lần tới|kỳ tới|đợt sau|dịp tới|quý tới|tháng tới|tuần tới\
            |kỳ sau|vòng sau|lần kế tiếp|bước kế tiếp|giai đoạn tới|ở văn bản sau|trong văn bản sau\
            |văn bản tiếp theo|lần tiếp theo|đợt tiếp theo|tiếp theo|văn bản sau|một văn bản sau|văn bản kế tiếp\
            |lúc khác|dịp sau|thời gian sau|sau đó|gửi sau|trao đổi sau|nêu sau|đề xuất sau|báo cáo sau\
            |trong thời gian sớm nhất|sớm nhất",
    },
    Entry {
        class: Class::NoOpinionYet,
        why: "says outright that there is no opinion yet",
        phrases: "chưa có ý kiến|chưa thể có ý kiến|chưa thể cho ý kiến|chưa cho ý kiến|chưa đủ cơ sở để có ý kiến\
            |chưa có cơ sở để có ý kiến|chưa đủ cơ sở có ý kiến|chưa có đủ cơ sở để cho ý kiến\
            |chưa đủ cơ sở để cho ý kiến|chưa đủ căn cứ để có ý kiến|chưa đủ thông tin để có ý kiến\
            |chưa có đủ thông tin để có ý kiến|chưa đủ thông tin để cho ý kiến|chưa kịp nghiên cứu\
            |chưa nghiên cứu kỹ|chưa có điều kiện nghiên cứu|chưa có thời gian nghiên cứu\
            |chưa thể tham gia ý kiến|chưa tham gia ý kiến|chưa thể đưa ra|chưa thể kết luận|chưa thể khẳng định\
            |chưa thể trả lời|chưa trả lời|chưa thể góp ý|chưa góp ý|chưa nêu quan điểm|chưa đưa ra\
            |chưa có quan điểm|chưa xác định quan điểm|chưa có kết luận|cần thêm thời gian|xin thêm thời gian\
            |đề nghị thêm thời gian|xin lùi thời hạn|xin lùi thời gian|xin kéo dài thời gian|xin gia hạn\
            |chưa có chính kiến|chưa bày tỏ quan điểm|chưa thể phát biểu|xin chưa có ý kiến|xin chưa tham gia\
            |xin phép chưa|chưa phát biểu|chưa tiện có ý kiến|chưa tổng hợp xong|chưa thống nhất được ý kiến\
            |đang chờ ý kiến|đang lấy ý kiến|đang tổng hợp ý kiến|đang tổng hợp|đang nghiên cứu thêm\
            |cần có thêm thời gian|có thêm thời gian|thêm thời gian để nghiên cứu|thêm thời gian nghiên cứu\
            |chưa đủ thông tin|chưa có đủ thông tin|chưa đưa ra được|chưa nghiên cứu|chưa đọc kỹ|chưa kịp\
            |chưa xác định được quan điểm|chưa đủ dữ liệu|chưa có đủ dữ liệu|chưa xác định rõ quan điểm\
            |chưa có quan điểm chính thức|chưa có ý kiến chính thức|chưa thống nhất được quan điểm|chưa ngã ngũ\
            |chưa có câu trả lời|chưa có cơ sở trả lời|chưa thể xác định|chưa có căn cứ trả lời|chờ văn bản\
            |đợi văn bản|chờ ý kiến chính thức|đang nghiên cứu|đang xem xét|đang rà soát|đang cân nhắc|đang hỏi\
            |trong quá trình nghiên cứu|để nghiên cứu thêm|chưa họp bàn|đang xin ý kiến|đang tham khảo",
    },
    Entry {
        class: Class::MoreTime,
        why: "time asked for, which becomes a late opinion when an opinion follows",
        phrases: "lùi thời hạn|lùi thời gian|lùi hạn|kéo dài thời hạn|kéo dài thời gian|gia hạn|gia hạn thời gian|gia hạn thời hạn|thêm thời hạn|thêm thời gian\
            |chậm thời hạn|hoãn thời hạn|hoãn|lùi ngày|lùi việc|thêm ngày",
    },
    Entry {
        class: Class::Decide,
        why: "the choice that the writer was asked to help make",
        phrases: "quyết định|xem xét quyết định|lựa chọn|tự cân đối|tự quyết định|tự xem xét|tự xác định|tự lựa chọn\
            |tự chịu trách nhiệm|chịu trách nhiệm|chủ động quyết định|chủ động cân đối|chủ động lựa chọn\
            |chủ động xem xét|chủ động xử lý|chủ động giải quyết|chủ động triển khai|chủ động thực hiện\
            |chủ động rà soát|chủ động nghiên cứu|chủ động tham mưu|chủ động tính toán|chủ động xác định\
            |chủ động cân nhắc|chủ động đề xuất|chủ động|cân đối|định đoạt|chốt phương án|toàn quyền\
            |xử lý theo thẩm quyền|giải quyết theo thẩm quyền|theo thẩm quyền|thực hiện theo thẩm quyền\
            |xem xét giải quyết|xem xét xử lý|tự đánh giá|tự tính toán|tự nghiên cứu|tự rà soát|tự thẩm định\
            |tham mưu|cho chủ trương|cho ý kiến chỉ đạo|phê duyệt|kết luận|phán quyết|tự thống nhất|tuỳ nghi\
            |linh hoạt|để chọn|tự chọn|mà chọn|chọn cho phù hợp|chọn phương án phù hợp|chọn phương án tối ưu\
            |ấn định",
    },
    Entry {
        class: Class::Weigh,
        why: "asks the other to think, not to do",
        phrases: "xem xét|cân nhắc|tính toán|cân đối",
    },
    Entry {
        class: Class::LeftTo,
        why: "leaves the choice with somebody else",
        phrases: "tôn trọng quyết định|tôn trọng sự lựa chọn|tôn trọng lựa chọn|tôn trọng ý kiến|tôn trọng quan điểm\
            |tôn trọng đề xuất|tôn trọng phương án|tuỳ|tuỳ theo quyết định|tuỳ thuộc|tuỳ vào\
            |quyền quyết định thuộc|do quý|quyền lựa chọn thuộc|việc quyết định thuộc|việc lựa chọn thuộc\
            |uỷ quyền cho|giao toàn quyền|phụ thuộc vào quyết định|phụ thuộc quyết định|phụ thuộc vào\
            |phụ thuộc ý chí|phương án mà|theo phương án mà|cách làm mà|tuân theo sự sắp xếp\
            |quyền lựa chọn là của|quyền quyết định là của|tin tưởng giao|phó thác|nhường quyền|thấy phù hợp thì\
            |nếu thấy phù hợp|cho là phù hợp|thấy cần thiết thì|phương án nào cũng|cách nào cũng|mọi phương án\
            |phương án do",
    },
    Entry {
        class: Class::FallsTo,
        why: "names whose business it is instead of saying what is thought",
        phrases: "thuộc thẩm quyền|thuộc chức năng|thuộc trách nhiệm|thuộc lĩnh vực|thuộc nhiệm vụ|thuộc phạm vi\
            |thuộc về|là trách nhiệm|là nhiệm vụ|là thẩm quyền|là chức năng|trách nhiệm của|do\
            |liên quan đến lĩnh vực|liên quan nhiều đến|liên quan trực tiếp đến|liên quan chủ yếu đến\
            |thuộc quyền|là việc của|là cơ quan chuyên môn|là đầu mối|nắm rõ|am hiểu|quản lý chuyên ngành\
            |thuộc chuyên môn|là cơ quan|thuộc quản lý|thuộc sự quản lý|thuộc phạm vi quản lý\
            |thuộc thẩm quyền quyết định|thuộc thẩm quyền giải quyết|thuộc thẩm quyền xem xét|có chuyên môn\
            |là lĩnh vực|là trách nhiệm chính|là nhiệm vụ chính|là quyền|là quyền của|là việc",
    },
    Entry {
        class: Class::NotMine,
        why: "declines the matter without returning it in the proper way",
        phrases: "vượt quá khả năng|vượt khả năng|vượt thẩm quyền|vượt quá thẩm quyền|ngoài thẩm quyền\
            |không thuộc thẩm quyền|không thuộc chức năng|không thuộc lĩnh vực|không thuộc phạm vi\
            |không thuộc nhiệm vụ|không thuộc trách nhiệm|ngoài phạm vi|ngoài chức năng\
            |không phải cơ quan chuyên môn|không phải là cơ quan chuyên môn|không có chuyên môn\
            |không đủ chuyên môn|không quản lý nội dung|không phải là cơ quan|không phải cơ quan\
            |không trực tiếp quản lý|không được giao|không tham gia|không có thẩm quyền|không phụ trách\
            |không theo dõi|không nắm|không có thông tin|không có chức năng|không có nhiệm vụ|không chuyên trách",
    },
    Entry {
        class: Class::PassUp,
        why: "carries the decision upwards",
        phrases: "trình|báo cáo|xin ý kiến|xin chủ trương|xin ý kiến chỉ đạo|tham mưu|kiến nghị|đề xuất|xin|chờ ý kiến|chờ chỉ đạo|chờ chủ trương|chờ kết luận|chờ quyết định|đợi ý kiến\
            |đợi chỉ đạo|đợi kết luận|hỏi ý kiến|chờ|đợi|đệ trình|tổng hợp báo cáo|thỉnh thị|trình xin|có ý kiến của|khi có ý kiến|sau khi có ý kiến|sau khi có kết luận|khi có chỉ đạo|sau khi có chỉ đạo\
            |chuyển|gửi",
    },
    Entry {
        class: Class::Follow,
        why: "will do what others say",
        phrases: "thực hiện theo|chấp hành|chấp hành theo|chấp hành nghiêm|tuân thủ|tuân theo|làm theo|theo\
            |theo chỉ đạo|theo quyết định|theo kết luận|theo chủ trương|theo sự chỉ đạo|nghiêm túc chấp hành\
            |triển khai theo|căn cứ|phục tùng|nhất trí theo|thống nhất theo|đồng ý theo|trên cơ sở\
            |thực hiện quyết định|thực hiện chỉ đạo|thực hiện kết luận|thực hiện chủ trương|thực hiện ý kiến\
            |chấp hành quyết định|chấp hành chỉ đạo|chấp hành chủ trương|tuân theo quyết định|chờ hướng dẫn\
            |triển khai theo chỉ đạo|thực hiện đúng chỉ đạo|theo sự sắp xếp|theo sự phân công\
            |theo ý kiến chỉ đạo",
    },
    Entry {
        class: Class::AskAround,
        why: "sends the asker on to somebody else",
        phrases: "lấy ý kiến|xin ý kiến|tham khảo ý kiến|tham khảo thêm ý kiến|hỏi ý kiến|tham vấn|liên hệ\
            |trao đổi với|trao đổi thêm với|làm việc với|làm việc trực tiếp với|chuyển hồ sơ|chuyển nội dung\
            |chuyển văn bản|chuyển công văn|chuyển đến|chuyển cho|chuyển sang|chuyển|gửi đến|gửi cho|gửi hồ sơ\
            |gửi|gửi lấy ý kiến|lấy thêm ý kiến|tham khảo|có ý kiến của|phối hợp với|xin ý kiến chuyên môn\
            |có văn bản hỏi|hỏi|căn cứ kết quả|chờ ý kiến|chờ kết quả|chờ|đợi|mời|giao|trao đổi|làm việc|nên hỏi\
            |đến gặp|hỏi thêm|hỏi trực tiếp|chuyển câu hỏi|chuyển câu hỏi sang|tham khảo thêm|lấy ý kiến thêm\
            |xin thêm ý kiến",
    },
    Entry {
        class: Class::SameAs,
        why: "makes another's opinion one's own without saying it",
        phrases: "như|theo|giống|giống như|tương tự|tương tự như|trùng|trùng với|cùng với|đúng như|dựa trên",
    },
    Entry {
        class: Class::View,
        why: "what another agency thinks, has written or has judged",
        phrases: "ý kiến|quan điểm|nội dung|nhận định|đánh giá|văn bản|công văn|kết luận|góp ý|lập luận|phân tích|tham gia|trả lời|nhận xét|báo cáo thẩm định|kết quả thẩm định|chính kiến|nội dung tham gia",
    },
    Entry {
        class: Class::Copy,
        why: "says by itself that there is no view of one's own",
        phrases: "không có ý kiến riêng|không có quan điểm riêng|cùng quan điểm với|cùng ý kiến với\
            |chung quan điểm với|có cùng quan điểm|có cùng ý kiến|đồng quan điểm với|như các sở đã\
            |như các cơ quan đã|như ý kiến của|giống ý kiến của|trùng với ý kiến|tương tự ý kiến\
            |lấy ý kiến đó làm ý kiến|theo ý kiến chung|theo đa số|theo ý kiến đa số|theo số đông\
            |chung nhận định|chung quan điểm|chung ý kiến|cùng nhận định|cùng ý kiến|cùng quan điểm\
            |đồng quan điểm|đồng ý kiến|không có ý kiến khác với|không có quan điểm khác với|nhất trí như ý kiến",
    },
    Entry {
        class: Class::UnnamedRule,
        why: "points at rules without naming one",
        phrases: "quy định hiện hành|quy định của pháp luật|quy định pháp luật|đúng quy định|theo quy định\
            |pháp luật hiện hành|pháp luật quy định|văn bản có liên quan|văn bản liên quan|quy định có liên quan\
            |quy định liên quan|các quy định khác|văn bản hướng dẫn|hướng dẫn hiện hành|quy định của nhà nước\
            |quy định chung|pháp luật có liên quan|pháp luật liên quan|các văn bản quy phạm pháp luật\
            |quy định chuyên ngành|pháp luật chuyên ngành|văn bản hiện hành|luật định|hướng dẫn của cấp trên\
            |hướng dẫn của bộ|hướng dẫn của trung ương|văn bản quy phạm pháp luật|trình tự quy định\
            |chế độ hiện hành|chính sách hiện hành|quy định đã ban hành|hiện hành|quy định về|pháp luật về\
            |quy định tài chính|đúng pháp luật|đúng luật|luật pháp|các quy định|quy định nhà nước\
            |pháp lý hiện hành|đúng chế độ|đúng quy trình|đúng trình tự|theo chế độ|đúng thủ tục|theo luật",
    },
    Entry {
        class: Class::Courtesy,
        why: "acknowledges or praises in place of answering",
        phrases: "ghi nhận|đánh giá cao|tiếp thu|xin tiếp thu|hoan nghênh|chúc|tin tưởng|mong muốn|phối hợp chặt chẽ|phối hợp thực hiện|phối hợp triển khai|sẽ phối hợp|nhận được công văn|nhận được văn bản|đã nhận được|cảm ơn\
            |trân trọng|là nội dung quan trọng|là vấn đề quan trọng|là nhiệm vụ quan trọng|có ý nghĩa quan trọng|rất quan trọng|nghiên cứu thận trọng|thận trọng|tiếp tục rà soát|tiếp tục hoàn thiện|rà soát hoàn thiện|tiếp tục nghiên cứu\
            |hoàn thiện|hoàn chỉnh|nâng cao chất lượng|quan tâm|kịp thời|đồng hành|chia sẻ|thấu hiểu|công phu|nghiêm túc|bảo đảm chất lượng|có ý nghĩa|cần thiết|rà soát kỹ|rà soát lại|nghiên cứu kỹ|nghiên cứu thêm",
    },
    Entry {
        class: Class::RuleKind,
        why: "a rule is named when one of these carries a number",
        phrases: "luật|bộ luật|nghị định|thông tư|thông tư liên tịch|nghị quyết|quyết định|chỉ thị|quy chuẩn|tiêu chuẩn|qcvn|tcvn|pháp lệnh|kết luận|kế hoạch|quy chế|quy định số|điều lệ|hiến pháp|công điện|văn bản hợp nhất|giấy phép|giấy chứng nhận|quy hoạch",
    },
    Entry {
        class: Class::Thing,
        why: "agreeing to one of these that was not asked about answers another question",
        phrases: "danh sách|kế hoạch|báo cáo|chương trình|kết quả|biên bản|lịch|kịch bản|đề cương|danh mục|dự toán|báo cáo tổng kết|thời gian tổ chức|mẫu",
    },
    Entry {
        class: Class::Asker,
        why: "how a reply addresses the agency that asks",
        phrases: "quý sở|quý cơ quan|quý ban|quý đơn vị|quý văn phòng|quý uỷ ban|quý phòng|quý thanh tra|quý công an|quý cục|quý chi cục|quý trung tâm|quý ngành|quý địa phương|quý bộ|quý hội|quý thành phố|quý huyện|quý xã|quý phường\
            |cơ quan chủ trì|đơn vị chủ trì|cơ quan soạn thảo|đơn vị soạn thảo|cơ quan chủ trì soạn thảo|đơn vị chủ trì soạn thảo|ban soạn thảo|tổ soạn thảo|tổ biên tập|cơ quan trình|đơn vị trình|cơ quan lấy ý kiến|đơn vị lấy ý kiến\
            |cơ quan xin ý kiến|đơn vị xin ý kiến|cơ quan đề xuất|đơn vị đề xuất|cơ quan hỏi|cơ quan tham mưu|đơn vị tham mưu|cơ quan xây dựng dự thảo|sở chủ trì|bộ phận chủ trì|cơ quan chủ quản|đơn vị đề nghị|cơ quan đề nghị|chủ đầu tư",
    },
    Entry {
        class: Class::Superior,
        why: "those who stand above both agencies",
        phrases: "uỷ ban nhân dân tỉnh|chủ tịch uỷ ban nhân dân tỉnh|phó chủ tịch uỷ ban nhân dân tỉnh|lãnh đạo uỷ ban nhân dân tỉnh|uỷ ban nhân dân thành phố|chủ tịch uỷ ban nhân dân thành phố|thường trực uỷ ban nhân dân tỉnh\
            |hội đồng nhân dân tỉnh|hội đồng nhân dân thành phố|thường trực hội đồng nhân dân tỉnh|thường trực hội đồng nhân dân|thường trực tỉnh uỷ|ban thường vụ tỉnh uỷ|tỉnh uỷ|thành uỷ|ban thường vụ|ban chấp hành|đảng uỷ|cấp uỷ\
            |cấp trên|cấp có thẩm quyền|cơ quan có thẩm quyền|người có thẩm quyền|chính phủ|thủ tướng|thủ tướng chính phủ|trung ương|các bộ|bộ ngành|lãnh đạo tỉnh|thường trực|tập thể lãnh đạo|cấp thẩm quyền|cơ quan cấp trên\
            |bộ chính trị|quốc hội|bộ ngành trung ương|chủ tịch tỉnh|lãnh đạo cấp trên|ban cán sự đảng|bí thư tỉnh uỷ|thường vụ tỉnh uỷ|cơ quan thẩm quyền|ban chỉ đạo tỉnh",
    },
    Entry {
        class: Class::Others,
        why: "other agencies without their names",
        phrases: "địa phương|các địa phương|chính quyền địa phương|các sở|sở ngành|các ngành|các đơn vị|đơn vị liên quan|các cơ quan|cơ quan liên quan|cơ quan chuyên môn|cơ quan khác|đơn vị khác|các cơ quan này|cơ quan này|đơn vị này\
            |cơ quan chức năng|các bên liên quan|ngành chức năng|cơ quan thẩm định|ngành dọc|cơ quan quản lý chuyên ngành|cấp xã|các xã|sở chuyên ngành|sở quản lý ngành|đơn vị chuyên môn|cơ quan quản lý|đơn vị tư vấn|tư vấn|các chuyên gia\
            |chuyên gia|cơ quan công an|ngành công an|ngành tài chính|ngành y tế|ngành giáo dục|ngành xây dựng|ngành tư pháp|ngành nội vụ|ngành thuế|cơ quan thuế|cơ quan tài chính|cơ quan tư pháp|cơ quan quân sự|đơn vị tư pháp|cơ quan nội vụ\
            |người dân|chủ đầu tư|đơn vị quản lý|ngành nông nghiệp|ngành văn hoá|ngành công thương",
    },
    Entry {
        class: Class::AgencyHead,
        why: "how the names of agencies begin",
        phrases: "sở|uỷ ban nhân dân|uỷ ban mặt trận tổ quốc|mặt trận tổ quốc|công an|thanh tra|văn phòng|hội đồng|cục\
            |chi cục|phòng|trung tâm|kho bạc|kho bạc nhà nước|bảo hiểm xã hội|ngân hàng|ngân hàng nhà nước\
            |hải quan|thuế|cục thuế|chi cục thuế|bộ chỉ huy quân sự|bộ chỉ huy|bộ đội biên phòng|biên phòng\
            |viện kiểm sát|viện kiểm sát nhân dân|toà án|toà án nhân dân|liên minh hợp tác xã|liên đoàn lao động\
            |hội nông dân|hội phụ nữ|đoàn thanh niên|tỉnh đoàn|ban quản lý|ban quản lý các khu công nghiệp\
            |ban quản lý khu kinh tế|ban quản lý dự án|ban dân vận|ban tổ chức|ban tuyên giáo|ban dân tộc\
            |ban nội chính|uỷ ban kiểm tra|bộ|điện lực|công ty|trường|bệnh viện|quỹ|ban chỉ huy quân sự\
            |chi cục kiểm lâm|hội liên hiệp phụ nữ|hội cựu chiến binh|thi hành án dân sự|cục thống kê|thống kê\
            |vườn quốc gia|hạt kiểm lâm|thống kê tỉnh|thuế tỉnh|đài phát thanh|báo|trường chính trị\
            |ban tiếp công dân|hiệp hội|đài|trạm|viện|tổng công ty|chi nhánh|hạt|đội|đoàn|liên đoàn|hội\
            |xí nghiệp|nhà máy|hợp tác xã|khoa|tổng cục|ban|trường cao đẳng|trường đại học|bộ tư lệnh|quân khu\
            |hội luật gia|hội doanh nghiệp|cảng vụ|trung tâm phục vụ hành chính công",
    },
    Entry {
        class: Class::AgencyName,
        why: "the fields in the names of departments, and the levels",
        phrases: "nội vụ|tư pháp|tài chính|công thương|xây dựng|khoa học và công nghệ|giáo dục và đào tạo|y tế|nông nghiệp và môi trường|dân tộc và tôn giáo|ngoại vụ|kế hoạch và đầu tư|giao thông vận tải|tài nguyên và môi trường\
            |thông tin và truyền thông|nông nghiệp và phát triển nông thôn|du lịch|quy hoạch và kiến trúc|an toàn thực phẩm|tỉnh|thành phố|nhà nước|lao động và thương binh|khu vực|các khu công nghiệp|khu kinh tế|khu công nghệ cao|dự án|các xã|cấp xã\
            |các phường|các sở|các huyện|xã|phường|huyện|đặc khu|thị xã|tỉnh này|dân tộc|lao động|giáo dục|khoa học công nghệ|văn hoá",
    },
];
