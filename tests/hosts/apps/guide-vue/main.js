import { createApp } from "vue";
import Consultations from "../documented/Consultations.vue";

createApp(Consultations).mount("#app");
