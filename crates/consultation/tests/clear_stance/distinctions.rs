//! What looks alike and is not: each table has replies that evade, with the kind of the finding, and replies that do not.

use crate::QUESTION;
use consultation::clear_stance::{FindingKind as Kind, Lexicon, Reply, check};
use consultation::opinion::Stance::{self, Agree, AgreeWithConditions, Disagree};

fn found(stance: Stance, text: &str) -> Vec<Kind> {
    let reply = Reply { question: QUESTION, stance, text, conditions: &[], legal_basis: &[] };
    let findings = check(&reply, &Lexicon::default());
    for finding in &findings {
        assert_eq!(finding.missing, finding.kind.missing());
        assert_eq!(finding.quote.is_empty(), finding.span.is_none(), "{text}");
    }
    findings.into_iter().map(|finding| finding.kind).collect()
}

#[track_caller]
fn tells_apart(kind: Kind, evasive: &[(Stance, &str)], clear: &[(Stance, &str)]) {
    assert!(evasive.len() >= 10 && clear.len() >= 10, "ten of each");
    let mut wrong = Vec::new();
    for (stance, text) in evasive {
        let found = found(*stance, text);
        if !found.contains(&kind) {
            wrong.push(format!("missed: {text} {found:?}"));
        }
    }
    for (stance, text) in clear {
        let found = found(*stance, text);
        if !found.is_empty() {
            wrong.push(format!("accused: {text} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_vague_phrase_that_is_used_from_one_that_is_quoted() {
    tells_apart(
        Kind::HedgedAgreement,
        &[
            (Agree, "Sở Y tế cơ bản thống nhất."),
            (Agree, "Về nguyên tắc, Sở Y tế đồng ý mở rộng đường."),
            (Agree, "Sở Y tế nhất trí về mặt chủ trương."),
            (Agree, "Nhìn chung Sở Y tế tán thành."),
            (Agree, "Sở Y tế đồng ý phần lớn nội dung."),
            (Agree, "Sở Y tế tạm thời nhất trí."),
            (Agree, "Sở Y tế tương đối đồng tình với phương án."),
            (Agree, "Công văn trước ghi “đồng ý”; nay Sở Y tế cơ bản đồng ý."),
            (Agree, "“Sở Y tế cơ bản thống nhất với việc mở rộng đường.”"),
            (Agree, "Sở Y tế không có vướng mắc gì lớn."),
        ],
        &[
            (
                Agree,
                "Lần trước Sở Y tế ghi “cơ bản thống nhất” là chưa rõ; nay Sở Y tế thống nhất.",
            ),
            (Agree, "Sở Y tế thống nhất. Đề nghị bỏ cụm từ “về nguyên tắc” ở trang 2."),
            (Agree, "Sở Y tế đồng ý, không dùng cách nói \"cơ bản nhất trí\" như các lần trước."),
            (Agree, "Đồng ý. Câu «nhìn chung phù hợp» trong biên bản nên thay bằng “đồng ý”."),
            (Agree, "Sở Y tế tán thành; dự thảo đã bỏ đoạn “khi cần thiết sẽ có ý kiến sau”."),
            (
                Agree,
                "Nhất trí. Cụm “theo quy định hiện hành” ở mục 3 đã được ghi rõ là Luật Đường bộ.",
            ),
            (
                Agree,
                "Sở Y tế thống nhất và đề nghị sửa “các cơ quan liên quan xem xét” thành “Sở Xây dựng quyết định”.",
            ),
            (AgreeWithConditions, "Đồng ý nếu thay “kịp thời” bằng “trong 03 ngày”."),
            (
                Disagree,
                "Không đồng ý: câu “tùy tình hình thực tế” cho phép đào đường trước cổng cấp cứu.",
            ),
            (
                Disagree,
                "Không thống nhất vì dự thảo chỉ ghi “đề nghị quý Sở xem xét, quyết định”, không có ai chịu trách nhiệm lối cấp cứu.",
            ),
        ],
    );
}

#[test]
fn a_bare_hedge_from_one_with_named_exceptions() {
    tells_apart(
        Kind::HedgedAgreement,
        &[
            (Agree, "Sở Y tế cơ bản thống nhất, chỉ còn vài điểm cần chỉnh sửa."),
            (Agree, "Cơ bản nhất trí, tuy nhiên một số nội dung cần cân nhắc thêm."),
            (Agree, "Sở Y tế đồng ý, nhưng còn đôi chỗ cần xem lại cho kỹ."),
            (Agree, "Thống nhất, ngoài ra một số vấn đề đề nghị nghiên cứu thêm."),
            (Agree, "Về nguyên tắc đồng ý, các nội dung cụ thể cần hoàn thiện cho phù hợp."),
            (Agree, "Sở Y tế cơ bản đồng tình; những điểm còn lại cần chặt chẽ hơn."),
            (Agree, "Sở Y tế nhất trí, song còn băn khoăn một số mặt cần tính toán."),
            (Agree, "Phần lớn nhất trí, một số nhận định còn cần trao đổi."),
            (Agree, "Về cơ bản thống nhất, đề nghị tiếp tục hoàn thiện."),
            (
                Agree,
                "Nhất trí về đại thể; các ý còn băn khoăn Sở đã trao đổi trực tiếp qua điện thoại.",
            ),
        ],
        &[
            (Agree, "Cơ bản thống nhất, trừ khoản 2 Điều 5."),
            (Agree, "Về nguyên tắc đồng ý, riêng đoạn qua trạm y tế đề nghị giữ 12 m."),
            (Agree, "Sở Y tế cơ bản nhất trí. Đề nghị lùi mép vỉa hè 3 m trước cổng cấp cứu."),
            (Agree, "Nhìn chung đồng ý, ngoại trừ việc chặt hàng sao trước bệnh viện."),
            (Agree, "Cơ bản đồng ý. Hai điểm cần sửa: thêm vạch sang đường; dời trụ điện số 14."),
            (
                Agree,
                "Sở Y tế cơ bản tán thành, chỉ bảo lưu thời gian thi công ban đêm trước khoa sản.",
            ),
            (Agree, "Phần lớn nhất trí; không đồng ý điểm b khoản 1 mục III."),
            (
                Agree,
                "Về chủ trương chung Sở Y tế đồng ý, tuy nhiên phải giữ lối xe cấp cứu rộng 3,5 m.",
            ),
            (Agree, "Sở Y tế cơ bản thống nhất, đề nghị bổ sung biển cấm còi trước khu điều trị."),
            (Agree, "Tạm thời nhất trí đến hết ngày 31/12/2026, sau đó giữ nguyên 9 m."),
        ],
    );
}

#[test]
fn rules_in_general_from_a_rule_that_is_named() {
    tells_apart(
        Kind::CitesNoSpecificRule,
        &[
            (Agree, "Đề nghị thực hiện theo quy định."),
            (Agree, "Việc mở rộng đường thực hiện theo quy định hiện hành."),
            (Agree, "Đã có quy định của pháp luật, đề nghị quý Sở đối chiếu."),
            (Agree, "Thực hiện theo các văn bản hiện hành."),
            (Agree, "Pháp luật đã quy định cụ thể về việc này."),
            (AgreeWithConditions, "Sở Y tế đồng ý nếu thực hiện đúng quy định."),
            (AgreeWithConditions, "Đồng ý với điều kiện tuân thủ các quy định của Nhà nước."),
            (Disagree, "Không đồng ý do chưa phù hợp quy định của pháp luật."),
            (Disagree, "Sở Y tế không nhất trí vì trái với các quy định có liên quan."),
            (Disagree, "Chưa bảo đảm yêu cầu theo quy định hiện hành nên không thống nhất."),
        ],
        &[
            (Agree, "Thống nhất. Việc bồi thường thực hiện theo quy định của pháp luật."),
            (Agree, "Sở Y tế đồng ý, đề nghị quý Sở trình theo quy định."),
            (Agree, "Đồng ý; hồ sơ đúng quy định tại Điều 12 Luật Đường bộ số 35/2024/QH15."),
            (Agree, "Bề rộng 14 m phù hợp với quy định tại QCVN 07:2023/BXD, Sở Y tế nhất trí."),
            (AgreeWithConditions, "Đồng ý nếu lối cấp cứu rộng 3,5 m theo quy định."),
            (
                AgreeWithConditions,
                "Thống nhất với điều kiện đánh giá tác động môi trường theo Điều 30 Luật Bảo vệ môi trường số 72/2020/QH14.",
            ),
            (Disagree, "Không đồng ý vì trái khoản 3 Điều 9 Luật Đường bộ số 35/2024/QH15."),
            (
                Disagree,
                "Không thống nhất: theo quy định tại Thông tư số 41/2021/TT-BGTVT, vỉa hè phải rộng 3 m.",
            ),
            (Disagree, "Không nhất trí vì trạm y tế chỉ cách mép đường 4 m, không đúng quy định."),
            (Agree, "Thực hiện quy định tại Nghị định số 165/2024/NĐ-CP, Sở Y tế thống nhất."),
        ],
    );
}

#[test]
fn a_deferral_after_a_position_from_one_instead_of_it() {
    tells_apart(
        Kind::DefersToAsker,
        &[
            (Agree, "Đề nghị quý Sở xem xét, quyết định."),
            (Agree, "Việc mở rộng đường do Sở Xây dựng quyết định."),
            (Agree, "Sở Y tế tôn trọng quyết định của quý Sở."),
            (Agree, "Tùy Sở Xây dựng lựa chọn bề rộng."),
            (Agree, "Đề nghị cơ quan chủ trì chủ động cân nhắc, lựa chọn."),
            (Agree, "Phương án nào Sở Y tế cũng ủng hộ, đề nghị Sở Xây dựng quyết định."),
            (Agree, "Bề rộng đường đề nghị quý Sở tự xác định."),
            (Agree, "Sở Y tế tin tưởng và nhường quyền lựa chọn cho Sở Xây dựng."),
            (AgreeWithConditions, "Bề rộng đề nghị quý Sở tự cân đối cho phù hợp."),
            (
                Agree,
                "Kính đề nghị quý Sở căn cứ chức năng, nhiệm vụ xem xét, giải quyết theo thẩm quyền.",
            ),
        ],
        &[
            (Agree, "Sở Y tế thống nhất. Đề nghị quý Sở xem xét, quyết định."),
            (Agree, "Đồng ý mở rộng đường; đề nghị quý Sở tổng hợp, trình UBND tỉnh."),
            (Agree, "Sở Y tế chọn phương án 14 m, đề nghị Sở Xây dựng xem xét, quyết định."),
            (Agree, "Nhất trí. Thời điểm khởi công do Sở Xây dựng quyết định."),
            (Agree, "Sở Y tế đồng ý lên 14 m. Loại gạch vỉa hè tùy quý Sở lựa chọn."),
            (Agree, "Tán thành, đề nghị cơ quan chủ trì chủ động triển khai."),
            (
                AgreeWithConditions,
                "Đồng ý nếu giữ lối cấp cứu 3,5 m; phần còn lại đề nghị quý Sở quyết định.",
            ),
            (Disagree, "Không đồng ý vì mất 6 m sân cấp cứu. Đề nghị quý Sở xem xét, quyết định."),
            (
                Disagree,
                "Sở Y tế phản đối: tim đường mới cách phòng mổ 5 m. Đề nghị báo cáo UBND tỉnh xem xét.",
            ),
            (
                Agree,
                "Sở Y tế thống nhất với đề xuất của quý Sở và tôn trọng quyết định của UBND tỉnh.",
            ),
        ],
    );
}

#[test]
fn passing_it_up_or_on_instead_of_a_position_from_naming_who_is_competent() {
    tells_apart(
        Kind::DefersToSuperior,
        &[
            (Agree, "Đề nghị báo cáo UBND tỉnh xem xét, quyết định."),
            (Agree, "Sở Y tế chấp hành chỉ đạo của cấp trên."),
            (Agree, "Việc này thuộc thẩm quyền của UBND tỉnh."),
            (Agree, "Sở Y tế chờ ý kiến chỉ đạo của Tỉnh ủy."),
            (Agree, "Đề nghị xin ý kiến Bộ Y tế."),
            (Agree, "Sở Y tế sẽ thực hiện theo kết luận của Ban Thường vụ Tỉnh ủy."),
            (Agree, "Đề nghị trình cấp có thẩm quyền xem xét."),
            (Agree, "Nội dung vượt thẩm quyền, kính đề nghị trình Chủ tịch UBND tỉnh."),
            (Disagree, "Đề nghị chờ chỉ đạo của UBND tỉnh."),
            (Agree, "Cấp trên quyết định thế nào Sở Y tế thực hiện theo quyết định của cấp trên."),
        ],
        &[
            (Agree, "Đồng ý. Thẩm quyền quyết định thuộc UBND tỉnh."),
            (Agree, "Sở Y tế nhất trí, đề nghị báo cáo UBND tỉnh."),
            (
                Agree,
                "Thực hiện chỉ đạo của UBND tỉnh tại Công văn số 12/UBND-KT, Sở Y tế thống nhất.",
            ),
            (Agree, "Căn cứ Kết luận số 45-KL/TU của Tỉnh ủy, Sở Y tế đồng ý mở rộng đường."),
            (Agree, "Sở Y tế thống nhất trình UBND tỉnh phê duyệt."),
            (Agree, "Sở Y tế đồng ý. Việc đấu nối hạ tầng đề nghị lấy ý kiến Công ty Điện lực."),
            (Agree, "Nhất trí; riêng cây xanh thuộc chức năng của Sở Nông nghiệp và Môi trường."),
            (
                Disagree,
                "Không đồng ý vì mất lối cấp cứu 3,5 m; đề nghị báo cáo UBND tỉnh xem xét, quyết định.",
            ),
            (
                Disagree,
                "Sở Y tế phản đối do trạm chỉ cách tim đường 6 m. UBND tỉnh có thẩm quyền quyết định.",
            ),
            (AgreeWithConditions, "Đồng ý sau khi Công an tỉnh cắm biển cấm còi tại Km2+300."),
        ],
    );
}

#[test]
fn a_text_against_its_stance_from_one_that_limits_it() {
    tells_apart(
        Kind::ContradictsStance,
        &[
            (Disagree, "Sở Y tế thống nhất mở rộng đường."),
            (Disagree, "Hoàn toàn ủng hộ phương án 14 m vì giảm 30% thời gian cấp cứu."),
            (Disagree, "Sở Y tế đồng ý với đề xuất."),
            (Disagree, "Nhất trí toàn bộ."),
            (Agree, "Sở Y tế không đồng ý mở rộng đường."),
            (Agree, "Sở Y tế phản đối việc mở rộng đường Hoa Lư vì mất sân cấp cứu."),
            (Agree, "Đề nghị không mở rộng đường Hoa Lư."),
            (AgreeWithConditions, "Sở Y tế kiên quyết không đồng ý mở rộng đường."),
            (AgreeWithConditions, "Không thống nhất việc mở rộng đường Hoa Lư lên 14 m."),
            (
                Agree,
                "Thống nhất mở rộng. Tuy nhiên không thể lấy bất kỳ mét đất nào trước trạm y tế.",
            ),
        ],
        &[
            (
                Agree,
                "Sở Y tế thống nhất, tuy nhiên không thi công trước 6 giờ sáng ở đoạn qua bệnh viện.",
            ),
            (Agree, "Đồng ý mở rộng; không đồng ý riêng đoạn trước khoa cấp cứu."),
            (Agree, "Nhất trí, không đề nghị sửa đổi gì."),
            (Agree, "Sở Y tế không phản đối mà đồng ý mở rộng lên 14 m."),
            (
                AgreeWithConditions,
                "Đồng ý, trừ đoạn Km1+200 đến Km1+350; không thống nhất đoạn này.",
            ),
            (AgreeWithConditions, "Thống nhất nhưng không được chặt 12 cây sao trước cổng."),
            (
                Disagree,
                "Sở Y tế ủng hộ chủ trương nhưng không đồng ý bề rộng 14 m vì lấn 4 m sân cấp cứu.",
            ),
            (Disagree, "Không thống nhất: đường mới cách phòng mổ 5 m."),
            (
                Disagree,
                "Đồng ý cần nâng cấp đường, song đề nghị không mở rộng vì mất 6 m sân cấp cứu.",
            ),
            (Agree, "Trước đây Sở Y tế không đồng ý; nay trạm đã dời, Sở Y tế đồng ý."),
        ],
    );
}

#[test]
fn a_promise_of_an_opinion_from_a_promise_of_something_else() {
    tells_apart(
        Kind::PromisesLaterOpinion,
        &[
            (Agree, "Sở Y tế sẽ có ý kiến sau."),
            (Agree, "Sở Y tế chưa có ý kiến."),
            (Agree, "Đề nghị gia hạn thời gian góp ý."),
            (Agree, "Do thời gian gấp, Sở Y tế chưa kịp nghiên cứu."),
            (Agree, "Sở Y tế sẽ trả lời khi có số liệu."),
            (Agree, "Xin tham gia ý kiến tại cuộc họp."),
            (Agree, "Sở Y tế đang rà soát, sẽ có văn bản gửi quý Sở."),
            (Agree, "Ý kiến của Sở Y tế sẽ gửi bằng văn bản riêng."),
            (Disagree, "Chưa đủ cơ sở để có ý kiến; Sở Y tế sẽ trả lời sau."),
            (Agree, "Hiện chưa thể khẳng định, Sở Y tế cần thêm thời gian."),
        ],
        &[
            (Agree, "Sở Y tế đồng ý. Danh sách hộ dân sẽ gửi trước ngày 15/12/2026."),
            (Agree, "Thống nhất; bản đồ vị trí trạm gửi bổ sung sau."),
            (Agree, "Sở Y tế nhất trí và sẽ có văn bản giao Trung tâm Y tế bàn giao mặt bằng."),
            (Agree, "Đồng ý. Sở Y tế sẽ thông báo cho 3 trạm y tế trong tuần tới."),
            (Agree, "Tán thành, sẽ cử 02 cán bộ tham gia tổ giám sát."),
            (
                AgreeWithConditions,
                "Đồng ý nếu Sở Xây dựng gửi hồ sơ thiết kế lối cấp cứu trước khi khởi công 10 ngày.",
            ),
            (Disagree, "Không đồng ý vì sẽ mất 6 m sân cấp cứu."),
            (
                Disagree,
                "Chưa đồng ý: 64 m2 đất đang tranh chấp. Khi có bản án, Sở Y tế sẽ xem xét lại.",
            ),
            (Agree, "Trước đây Sở Y tế ghi chưa có ý kiến; nay Sở Y tế thống nhất."),
            (Agree, "Sở Y tế thống nhất, sẽ phối hợp phân luồng xe cấp cứu khi thi công."),
        ],
    );
}

#[test]
fn another_agencys_view_alone_from_one_beside_ones_own() {
    tells_apart(
        Kind::CopiesAnotherAgency,
        &[
            (Agree, "Sở Y tế thống nhất với ý kiến của Công an tỉnh."),
            (Agree, "Sở Y tế cùng quan điểm với Sở Tài chính."),
            (Agree, "Như Sở Tài chính đã phân tích tại văn bản góp ý."),
            (Agree, "Sở Y tế không có ý kiến riêng."),
            (Agree, "Nhất trí như ý kiến của Sở Tư pháp."),
            (Agree, "Sở Y tế theo ý kiến chung của các sở."),
            (Agree, "Ý kiến của Sở Y tế tương tự ý kiến của Công an tỉnh."),
            (Agree, "Sở Y tế đồng ý với nhận định của Sở Nội vụ."),
            (Agree, "Sở Y tế có cùng ý kiến với Sở Tài chính."),
            (Agree, "Sở Y tế thống nhất theo ý kiến của Sở Tài chính và Sở Tư pháp."),
        ],
        &[
            (
                Agree,
                "Sở Y tế đồng ý mở rộng đường và cùng quan điểm với Sở Tài chính về mức bồi thường.",
            ),
            (Agree, "Sở Y tế thống nhất. Sở Y tế cũng đồng tình với Công an tỉnh về biển cấm còi."),
            (Agree, "Thống nhất với đề xuất của Sở Xây dựng."),
            (
                Agree,
                "Sở Y tế nhất trí với phương án của quý Sở; Công an tỉnh đã có ý kiến tương tự.",
            ),
            (Agree, "Sở Y tế thống nhất với dự thảo."),
            (Agree, "Đồng ý với ý kiến đề xuất của cơ quan chủ trì."),
            (
                AgreeWithConditions,
                "Đồng ý nếu làm thêm vạch sang đường như Công an tỉnh đề nghị tại Km2+300.",
            ),
            (Disagree, "Không đồng ý vì mất 6 m sân cấp cứu; Công an tỉnh cũng đã nêu điều này."),
            (Agree, "Sở Y tế tán thành mở rộng lên 14 m, khác với ý kiến của Sở Tài chính."),
            (Agree, "Sở Y tế đồng ý, không có ý kiến khác."),
        ],
    );
}
