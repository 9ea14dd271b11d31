/** The questions that the forms ask, from the example's open request, and what every answer has. */

export const QUESTIONS = [
  "Định mức 07 vị trí việc làm cho trạm y tế phường dưới 30.000 dân tại Điều 5 có bảo đảm trực 24 giờ không?",
  "Quỹ lương tăng thêm 9,6 tỷ đồng năm 2027 tính tại Phụ lục I có đúng định mức phân bổ ngân sách không?",
  "Điều khoản chuyển tiếp tại Điều 9 cho người đang hợp đồng đến hết năm 2027 có phù hợp pháp luật không?",
];
export const STANCES = ["Thống nhất", "Thống nhất có điều kiện", "Không thống nhất"];
export const REASONS = "Lý do, nội dung ý kiến";
export const LEGAL_BASIS = "Căn cứ pháp lý";
export const NUMBER = "Số văn bản trả lời";
export const OFFICER = "Người chịu trách nhiệm";
export const OFFICERS = ["Chuyên viên, Sở Tư pháp", "Trưởng phòng, Sở Tư pháp", "Phó Giám đốc Sở Tư pháp"];

/** Phrases that take no position. The widget's check knows many more. */
export const EVASIVE = ["cơ bản thống nhất", "đề nghị thực hiện theo quy định", "không có ý kiến gì thêm"];
