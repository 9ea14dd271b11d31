//! Abbreviations of official writing and of hasty typists.

use super::key;

/// Each abbreviation, in comparable form, with its meaning.
const ANY_CASE: &[(&str, &str)] = &[
    ("ubnd", "uỷ ban nhân dân"),
    ("hđnd", "hội đồng nhân dân"),
    ("ubmttq", "uỷ ban mặt trận tổ quốc"),
    ("ubmttqvn", "uỷ ban mặt trận tổ quốc"),
    ("mttq", "mặt trận tổ quốc"),
    ("bqlda", "ban quản lý dự án"),
    ("bql", "ban quản lý"),
    ("bhxh", "bảo hiểm xã hội"),
    ("gd&đt", "giáo dục và đào tạo"),
    ("gdđt", "giáo dục và đào tạo"),
    ("kh&cn", "khoa học và công nghệ"),
    ("khcn", "khoa học và công nghệ"),
    ("nn&mt", "nông nghiệp và môi trường"),
    ("nnmt", "nông nghiệp và môi trường"),
    ("vb", "văn bản"),
    ("vbqppl", "văn bản quy phạm pháp luật"),
    ("qppl", "quy phạm pháp luật"),
    ("qđ", "quyết định"),
    ("nđ", "nghị định"),
    ("nq", "nghị quyết"),
    ("ttr", "tờ trình"),
    ("ttg", "thủ tướng"),
    ("tw", "trung ương"),
    ("ctubnd", "chủ tịch uỷ ban nhân dân"),
    ("vpubnd", "văn phòng uỷ ban nhân dân"),
    ("gpmb", "giải phóng mặt bằng"),
    ("nsnn", "ngân sách nhà nước"),
    ("tthc", "thủ tục hành chính"),
    ("cq", "cơ quan"),
    ("đv", "đơn vị"),
    ("yk", "ý kiến"),
    ("ko", "không"),
    ("khg", "không"),
    ("đ/v", "đối với"),
    ("v/v", "về việc"),
    ("đ/c", "đồng chí"),
    ("k/g", "kính gửi"),
    ("k/c", "kính chuyển"),
    ("t/m", "thay mặt"),
    ("b/c", "báo cáo"),
];

/// Abbreviations that are words, or other abbreviations, in small letters.
const CAPITALS: &[(&str, &str)] = &[
    ("tư", "trung ương"),
    ("cv", "công văn"),
    ("kh", "kế hoạch"),
    ("bc", "báo cáo"),
    ("ct", "chủ tịch"),
    ("cat", "công an tỉnh"),
    ("bchqs", "bộ chỉ huy quân sự"),
    ("snv", "sở nội vụ"),
    ("stp", "sở tư pháp"),
    ("stc", "sở tài chính"),
    ("sct", "sở công thương"),
    ("sxd", "sở xây dựng"),
    ("syt", "sở y tế"),
    ("sngv", "sở ngoại vụ"),
    ("skhcn", "sở khoa học và công nghệ"),
    ("sgdđt", "sở giáo dục và đào tạo"),
    ("snnmt", "sở nông nghiệp và môi trường"),
    ("svhttdl", "sở văn hoá thể thao và du lịch"),
    ("sdttg", "sở dân tộc và tôn giáo"),
];

/// The meaning of an abbreviation; `spelt` is the key of `word`.
pub(super) fn written_out(word: &str, spelt: &str) -> Option<&'static str> {
    const LONGEST: usize = 8;
    if spelt.len() > LONGEST + 2 {
        return None;
    }
    let of = |table: &'static [(&str, &str)]| {
        table.iter().find(|(short, _)| *short == spelt).map(|(_, long)| *long)
    };
    let capitals = || !word.chars().any(char::is_lowercase);
    of(ANY_CASE).or_else(|| of(CAPITALS).filter(|_| capitals()))
}

/// `đ/v`, `v/v`, `đ/c`: the only words with a stroke that are one word.
pub(super) fn has_stroke(characters: &[char], start: usize) -> bool {
    let letter = |offset: usize| characters.get(start + offset).copied().unwrap_or(' ');
    let word: String = [letter(0), letter(1), letter(2)].iter().collect();
    (start == 0 || characters[start - 1] != '/')
        && !matches!(letter(3), '/')
        && !letter(3).is_alphanumeric()
        && letter(2).is_alphabetic()
        && written_out(&word, &key(&word)).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::Normal;

    #[track_caller]
    fn keys(text: &str, expected: &str) {
        let keys = |text| -> Vec<String> {
            Normal::of(text).tokens.into_iter().map(|token| token.key).collect()
        };
        assert_eq!(keys(text), keys(expected), "{text}");
    }

    #[test]
    fn abbreviations_are_written_out() {
        for (short, long) in [
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
            ("ubnd xã", "uỷ ban nhân dân xã"),
            ("TW", "trung ương"),
            ("TƯ", "trung ương"),
            ("QĐ số 5", "quyết định số 5"),
            ("CV số 12", "công văn số 12"),
            ("NQ của HĐND", "nghị quyết của hội đồng nhân dân"),
            ("ko có yk", "không có ý kiến"),
            ("K/g quý cq", "kính gửi quý cơ quan"),
            ("đ/c Nam", "đồng chí Nam"),
            ("đ/v VB này", "đối với văn bản này"),
            ("v/v lấy yk", "về việc lấy ý kiến"),
            ("CAT thống nhất", "Công an tỉnh thống nhất"),
            ("SGDĐT", "sở giáo dục và đào tạo"),
            ("Sở KH&CN", "sở khoa học và công nghệ"),
            ("dự thảo KH", "dự thảo kế hoạch"),
        ] {
            keys(short, long);
        }
    }

    #[test]
    fn words_that_only_look_like_one_are_left() {
        for text in ["chậm trễ cat", "tư pháp", "300 đồng/tháng", "a/b/c", "ct"] {
            let tokens = Normal::of(text).tokens;
            let written: usize = text.split([' ', '/']).count() + text.matches('/').count();
            assert_eq!(tokens.len(), written, "{text}");
        }
    }
}
