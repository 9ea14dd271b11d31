import "agency-consultation";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { getToken } from "../portal.js";

function Portal() {
  const [view, setView] = useState("inbox");
  const [isShown, setShown] = useState(true);
  const [waiting, setWaiting] = useState(0);
  return (
    <>
      <nav>
        <button id="toggle" onClick={() => setShown(!isShown)}>Consultations</button>
        <button id="inbox" onClick={() => setView("inbox")}>Inbox</button>
        <button id="asked" onClick={() => setView("asked")}>Asked</button>
        <output id="counts">{waiting}</output>
      </nav>
      {isShown && (
        <agency-consultation
          inspectable=""
          api="/consultation/api"
          view={view}
          getToken={getToken}
          onconsultation-counts={({ detail }) => setWaiting(detail.toAnswer)}
          onconsultation-navigated={({ detail }) => setView(detail.view)}
        />
      )}
    </>
  );
}

createRoot(document.getElementById("app")).render(
  <StrictMode>
    <Portal />
  </StrictMode>,
);
