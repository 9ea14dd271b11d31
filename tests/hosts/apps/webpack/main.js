import "agency-consultation";
import "./index.html";
import { getToken } from "../portal.js";

const byId = (id) => document.getElementById(id);

function shown() {
  const widget = document.createElement("agency-consultation");
  widget.toggleAttribute("inspectable", true);
  widget.api = "/consultation/api";
  widget.getToken = getToken;
  widget.addEventListener("consultation-counts", ({ detail }) => (byId("counts").textContent = detail.toAnswer));
  return widget;
}

let widget = shown();
byId("app").append(widget);
byId("toggle").addEventListener("click", () => {
  if (widget.isConnected) widget.remove();
  else byId("app").append((widget = shown()));
});
for (const view of ["inbox", "asked"]) {
  byId(view).addEventListener("click", () => (widget.view = view));
}
