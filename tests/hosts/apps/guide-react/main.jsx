import { createRoot } from "react-dom/client";
import { Consultations } from "../documented/Consultations.tsx";

createRoot(document.getElementById("app")).render(<Consultations />);
