// The widget in a template of React.
import type {} from "../../../docs/react.js";
import { useRef } from "react";
import type { AgencyConsultationElement } from "../../../docs/agency-consultation.js";

export function Portal({ token }: { token: () => Promise<string> }) {
  const widget = useRef<AgencyConsultationElement>(null);
  return (
    <>
      <agency-consultation
        ref={widget}
        id="widget"
        key="inbox"
        view="inbox"
        locale="vi"
        theme="auto"
        getToken={token}
        onconsultation-answered={({ detail }) => console.log(detail.id)}
        onconsultation-before-send={(event) => event.preventDefault()}
      />
      {/* @ts-expect-error there is no such screen */}
      <agency-consultation view="everything" />
      {/* @ts-expect-error a token is a text */}
      <agency-consultation getToken={() => 7} />
      {/* @ts-expect-error there is no such property */}
      <agency-consultation token="x" />
    </>
  );
}
