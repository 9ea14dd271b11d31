/** The body is another one: its widgets are new. */
import { vouch } from "./portal.js";

new MutationObserver(vouch).observe(document.documentElement, { childList: true, subtree: true });
