// Generated from crates/element-surface by `cargo xtask surface`.
// Vue 3.3 and later: events as `@consultation-sent="…"`, properties as `:getToken.prop="…"`.

import type { HTMLAttributes, PublicProps } from "vue";
import type {
  AgencyConsultationAttributes,
  AgencyConsultationElement,
  AgencyConsultationEventMap,
  AgencyConsultationProperties,
} from "./agency-consultation.js";

interface Handlers {
  onConsultationReady?: (event: AgencyConsultationEventMap["consultation-ready"]) => void;
  onConsultationNavigated?: (event: AgencyConsultationEventMap["consultation-navigated"]) => void;
  onConsultationCounts?: (event: AgencyConsultationEventMap["consultation-counts"]) => void;
  onConsultationSent?: (event: AgencyConsultationEventMap["consultation-sent"]) => void;
  onConsultationAnswered?: (event: AgencyConsultationEventMap["consultation-answered"]) => void;
  onConsultationReturned?: (event: AgencyConsultationEventMap["consultation-returned"]) => void;
  onConsultationConcluded?: (event: AgencyConsultationEventMap["consultation-concluded"]) => void;
  onConsultationError?: (event: AgencyConsultationEventMap["consultation-error"]) => void;
  onConsultationBeforeNavigate?: (event: AgencyConsultationEventMap["consultation-before-navigate"]) => void;
  onConsultationBeforeSend?: (event: AgencyConsultationEventMap["consultation-before-send"]) => void;
  onConsultationBeforeAnswer?: (event: AgencyConsultationEventMap["consultation-before-answer"]) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "agency-consultation": new () => AgencyConsultationElement & {
      $props: HTMLAttributes &
        PublicProps &
        AgencyConsultationAttributes &
        AgencyConsultationProperties &
        Handlers;
    };
  }
}
