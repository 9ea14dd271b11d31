/** The portal's texts in English; the Vietnamese ones stand in index.html. */
export const ENGLISH = {
  skip: "Skip to the content",
  dark: "Dark theme",
  light: "Light theme",
  signOut: "Change person",
  title: "Provincial administration portal",
  subtitle: "Information system for direction and administration",
  menu: "Functions",
  desk: "Consultations",
  signInTitle: "Sign in",
  signInLead:
    "This is a demonstration: choose a position. Each browser tab is a session of its own, so two tabs can be two people.",
  news: "News",
  news1: "Vietnam Cultural Day is a holiday: Tuesday, 24/11/2026",
  news2: "Better coordination and replies between agencies",
  news3: "How to sign opinions digitally",
  news4: "Monthly meeting on administrative reform, November",
  clock: "Demonstration clock",
  clockLead: "In the demonstration only: moves the server's time forward.",
  oneDay: "+ 1 working day",
  fiveDays: "+ 5 working days",
  clockTo: "To this time",
  clockSet: "Move",
  clockFailed: "The clock could not be moved there. It only goes forward, within the calendar.",
  foot: "A demonstration. Agencies, positions and dossiers on this page are sample data.",
  summary: "Home",
  inbox: "To answer",
  asked: "Asked",
  ask: "Ask for opinions",
  oversight: "Oversight",
};

/** The Vietnamese texts that are not in the page from the beginning. */
export const VIETNAMESE = {
  light: "Giao diện sáng",
  clockFailed: "Không chuyển được đồng hồ đến đó. Đồng hồ chỉ tiến, trong phạm vi của lịch làm việc.",
  summary: "Trang chủ",
  inbox: "Cần trả lời",
  asked: "Đã lấy ý kiến",
  ask: "Lấy ý kiến",
  oversight: "Theo dõi",
};
