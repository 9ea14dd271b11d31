await import("/widget/agency-consultation.js");
await import("/second/agency-consultation.js");
window.loaded = 2;
window.script = (await document.querySelector("agency-consultation").diagnose()).script;
