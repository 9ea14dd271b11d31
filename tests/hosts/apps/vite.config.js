import react from "@vitejs/plugin-react";
import vue from "@vitejs/plugin-vue";

const isCustomElement = (tag) => tag === "agency-consultation";

/** `vite build react --config vite.config.js`: either application, into the folder that the tests serve. */
export default {
  plugins: [react(), vue({ template: { compilerOptions: { isCustomElement } } })],
};
