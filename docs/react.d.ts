// Generated from crates/element-surface by `cargo xtask surface`.
// React 19 and later: attributes and properties by their names, events as `onconsultation-sent={…}`.

import type { ClassAttributes, HTMLAttributes } from "react";
import type {
  AgencyConsultationAttributes,
  AgencyConsultationElement,
  AgencyConsultationEventMap,
  AgencyConsultationProperties,
} from "./agency-consultation.js";

type Handlers = {
  [Name in keyof AgencyConsultationEventMap as `on${Name}`]?: (event: AgencyConsultationEventMap[Name]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "agency-consultation": ClassAttributes<AgencyConsultationElement> &
        HTMLAttributes<AgencyConsultationElement> &
        AgencyConsultationAttributes &
        AgencyConsultationProperties &
        Handlers;
    }
  }
}
