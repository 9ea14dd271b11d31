use crate::Locale;

pub(super) fn submitted(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{asker} trình ký dự thảo kết thúc việc lấy ý kiến"),
        Locale::En => format!("{asker}: draft conclusion submitted for signature"),
    }
}

pub(super) fn sent_back(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{asker} yêu cầu hoàn thiện dự thảo kết thúc việc lấy ý kiến"),
        Locale::En => format!("{asker}: draft conclusion sent back to the drafter"),
    }
}

pub(super) fn concluded(asker: &str, locale: Locale) -> String {
    match locale {
        Locale::Vi => format!("{asker} kết thúc việc lấy ý kiến"),
        Locale::En => format!("{asker}: consultation concluded"),
    }
}
