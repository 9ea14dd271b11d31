/** Requests to the agency of a session, made from a seed: the same on every machine. */

const KINDS = ["Nghị quyết", "Quyết định", "Kế hoạch", "Đề án", "Tờ trình", "Quy chế", "Chương trình", "Hướng dẫn"];
const ACTS = ["phê duyệt", "ban hành", "sửa đổi", "thay thế", "bãi bỏ", "điều chỉnh", "bổ sung", "triển khai"];
const MATTERS = [
  "giá dịch vụ thu gom, vận chuyển rác thải sinh hoạt",
  "quy hoạch phân khu hai bên bờ sông",
  "mức thu học phí của trường mầm non công lập",
  "hỗ trợ hộ nghèo xây nhà ở",
  "định mức chi thường xuyên của các đơn vị sự nghiệp",
  "phân cấp quản lý công trình thủy lợi nhỏ",
  "thuê bao dùng chung của các cơ quan",
  "bảng giá đất nông nghiệp",
  "thời gian mở cửa của cửa hàng kinh doanh có điều kiện",
  "phòng, chống dịch bệnh trên đàn vật nuôi",
  "thí điểm xe buýt điện kết nối các khu công nghiệp",
  "thu hút bác sĩ về công tác tại tuyến cơ sở",
];
const PLACES = [
  "các xã ven biển",
  "phường Trung tâm",
  "huyện cũ phía tây",
  "khu kinh tế cửa khẩu",
  "toàn tỉnh",
  "vùng đệm vườn quốc gia",
];
const WORKING_DAYS_BACK = 15;
const WORKING_DAYS_AHEAD = 25;
const WORKING_DAYS_TO_REPLY = 7;

/** So many requests, all of them to be answered, as `GET /inbox` has them; beside them the names that they are found by. */
export function inboxOf({ actor, now, register }, count) {
  const random = randomly(20_261_123);
  const one = (list) => list[Math.floor(random() * list.length)];
  const askers = register.agencies.filter(({ id }) => id !== actor.agency);
  const officers = register.officers.filter(({ agency }) => agency === actor.agency);
  const days = workingDaysAround(now);
  const rows = Array.from({ length: count }, (_, index) => {
    const left = Math.floor(random() * (WORKING_DAYS_BACK + WORKING_DAYS_AHEAD)) - WORKING_DAYS_BACK;
    const from = 2020 + Math.floor(random() * 12);
    return {
      consultation: `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`,
      consultee: actor.agency,
      asker: one(askers).id,
      subject: `${one(KINDS)} ${one(ACTS)} ${one(MATTERS)} tại ${one(PLACES)} giai đoạn ${from}-2035`,
      dossier_number: `HS-2026-${10_000 + Math.floor(random() * 90_000)}`,
      urgency: one(["ordinary", "ordinary", "ordinary", "urgent"]),
      received_at: `${days(left - WORKING_DAYS_TO_REPLY)}T09:00:00+07:00`,
      due_on: days(left),
      stage: "open",
      progress: one(["received", "assigned"]),
      standing: standing(left),
      officer: one(officers).id,
      to_sign: null,
      awaits: null,
      circle: false,
      reminded: 0,
    };
  });
  const names = [...askers, ...officers].map(({ id, name }) => [id, [name.vi, name.en]]);
  return { rows, now, names: Object.fromEntries(names) };
}

/** The example's open request as its consultee has it before it replies: three questions, and nothing drafted. */
export function consultationOf({ session, consultations }) {
  const agency = session.actor.agency;
  const isOpen = ({ consultation }) => consultation.consultees.some((one) => one.agency === agency && one.draft);
  const view = structuredClone(Object.values(consultations).find(isOpen));
  const { request, consultees } = view.consultation;
  const questions = request.questions.map(({ number }) => number);
  for (const one of [...request.consultees, ...consultees]) if (one.agency === agency) one.questions = questions;
  const own = consultees.find((one) => one.agency === agency);
  Object.assign(own, { draft: null, progress: "assigned" });
  return view;
}

function standing(left) {
  if (left < 0) return { standing: "overdue", working_days: -left };
  if (left === 0) return { standing: "due-today" };
  return { standing: left === 1 ? "due-soon" : "ahead", working_days_left: left };
}

/** The date of the working day that lies so many of them from today; public holidays are of no matter here. */
function workingDaysAround(now) {
  const DAY = 86_400_000;
  const today = Date.parse(now.slice(0, 10));
  const isWorking = (moment) => new Date(moment).getUTCDay() % 6 !== 0;
  const date = (moment) => new Date(moment).toISOString().slice(0, 10);
  return (distance) => {
    let moment = today;
    for (let left = Math.abs(distance); left > 0; ) {
      moment += Math.sign(distance) * DAY;
      if (isWorking(moment)) left -= 1;
    }
    return date(moment);
  };
}

/** Numbers from 0 to 1, by the linear congruence of Numerical Recipes. */
function randomly(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
