use consultation::clear_stance::{Finding, FindingKind};
use consultation::timeliness::Definition;
use consultation::violation::{Code, Violation};
use consultation_words::{Locale, definition, finding, finding_label, requirement, violation};

use crate::samples::{day, register, violations};
use crate::wording::{assert_plain, assert_sentence};

#[test]
fn every_rule_says_what_it_requires() {
    for locale in Locale::ALL {
        for code in Code::ALL {
            assert_sentence(requirement(*code, locale), locale);
        }
    }
}

#[test]
fn every_code_says_what_is_wrong_and_what_to_do() {
    let register = register();
    for code in Code::ALL {
        let samples = violations(*code);
        assert!(!samples.is_empty(), "no sample of {code}");
        for (sample, locale) in samples.iter().flat_map(|sample| Locale::ALL.map(|l| (sample, l))) {
            assert_eq!(sample.code(), *code);
            let message = violation(sample, &register, locale);
            assert_sentence(&message.what, locale);
            assert_sentence(&message.next, locale);
            assert_ne!(message.what, message.next, "{code}");
        }
    }
}

#[test]
fn no_two_codes_say_the_same() {
    let register = register();
    for locale in Locale::ALL {
        let mut said: Vec<_> = Code::ALL
            .iter()
            .flat_map(|code| violations(*code))
            .map(|sample| violation(&sample, &register, locale).what)
            .collect();
        let all = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all);
    }
}

#[test]
fn every_figure_is_named_and_explained() {
    for locale in Locale::ALL {
        for figure in Definition::ALL {
            let meaning = definition(*figure, locale);
            assert_plain(meaning.name, locale);
            assert_sentence(meaning.sentence, locale);
        }
    }
}

#[test]
fn every_finding_says_what_the_words_do_and_what_is_missing() {
    for (kind, locale) in
        FindingKind::ALL.into_iter().flat_map(|kind| Locale::ALL.map(|l| (kind, l)))
    {
        let note = finding(kind, locale);
        assert_sentence(&note.what, locale);
        assert_sentence(&note.next, locale);
        assert_plain(finding_label(kind, locale), locale);
    }
}

/// A few in full, as an officer reads them.
#[test]
fn messages_read_well() {
    #[rustfmt::skip]
    let expected = [
        (
            Violation::NotDirectlyRelevant { agency: "so-y-te".into(), says_nothing: false },
            "Sở Y tế không có chức năng, nhiệm vụ thuộc lĩnh vực nào của vụ việc. \
             Bỏ Sở Y tế khỏi danh sách, hoặc nêu rõ vì sao vẫn cần lấy ý kiến cơ quan này.",
            "No field of this matter lies within the mandate of the Department of Health. \
             Take the agency off the list, or say why its opinion is needed all the same.",
        ),
        (
            Violation::DueNotWorkingDay { due_on: day(24, 11), next: day(25, 11) },
            "Ngày 24/11/2026 (thứ Ba) không phải là ngày làm việc. \
             Chọn ngày làm việc tiếp theo: thứ Tư, 25/11/2026.",
            "Tuesday, 24 Nov 2026 is not a working day. \
             Choose the next working day: Wednesday, 25 Nov 2026.",
        ),
        (
            Violation::ReturnedWithinOwnMandate { fields: vec!["finance.budget".into()] },
            "Danh mục ghi “Ngân sách nhà nước” là nhiệm vụ của cơ quan mình. \
             Không trả lại mà trả lời văn bản này; nếu danh mục sai, đề nghị cơ quan theo dõi xem xét lại.",
            "The register gives “State budget” to your own agency. \
             Answer it; if the register is wrong, take that up with the monitoring agency.",
        ),
        (
            Violation::EvasiveWording {
                question: 2,
                findings: [FindingKind::DefersToAsker, FindingKind::PromisesLaterOpinion, FindingKind::DefersToAsker]
                    .map(|kind| Finding { kind, span: None, quote: String::new(), missing: kind.missing() })
                    .to_vec(),
            },
            "Câu 2 trả lời chưa rõ quan điểm: hẹn cho ý kiến sau và để cơ quan chủ trì tự quyết định. \
             Sửa những chỗ được gạch chân; nếu giữ nguyên, ghi lý do, lý do được lưu vào hồ sơ.",
            "The answer to question 2 takes no clear position: \
             an opinion promised for later and left to the asking agency. \
             Reword what is underlined; to keep it, give a justification, which stays on record.",
        ),
        (
            Violation::RepliesAwaited {
                agencies: ["so-tu-phap", "so-y-te", "so-tai-chinh", "so-xay-dung", "khong-ro"].map(Into::into).to_vec(),
            },
            "Chưa kết thúc được: Sở Tư pháp, Sở Y tế, Sở Tài chính và 2 cơ quan khác còn thời hạn trả lời hoặc chờ kết luận về thẩm quyền. \
             Chờ đủ ý kiến và kết luận, hoặc chờ hết hạn, rồi kết thúc.",
            "It cannot end yet: time to reply, or a ruling on competence, is left for \
             Department of Justice, Department of Health, Department of Finance and 2 more. \
             Wait for the replies and rulings, or for the due date to pass.",
        ),
    ];
    let register = register();
    for (sample, vi, en) in expected {
        assert_eq!(violation(&sample, &register, Locale::Vi).to_string(), vi);
        assert_eq!(violation(&sample, &register, Locale::En).to_string(), en);
    }
}

#[test]
fn an_agency_that_the_register_does_not_know_is_shown_by_its_identifier() {
    let sample = Violation::PushesUpward { agency: "so-khong-co".into() };
    assert!(violation(&sample, &register(), Locale::Vi).what.starts_with("so-khong-co "));
}
