/**
 * When something is on the screen. A frame shows what the page had when the frame began; so what is there at the beginning
 * of one frame has been drawn by the beginning of the next, and that is the moment that is told.
 */

/** Chromium without a limit of frames draws as fast as it can where something changes: two pixels do, in all pages alike. */
const pulse = document.createElement("i");
pulse.style.cssText = "position: fixed; right: 0; bottom: 0; width: 2px; height: 2px";
document.body.append(pulse);

const LOOK_MS = 4;

let beats = 0;

function frame() {
  beats += 1;
  pulse.style.backgroundColor = beats % 2 ? "#fefefe" : "#fff";
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The moment at which what `holds` asks for has been drawn, on the clock that starts with the navigation. */
export async function drawn(holds) {
  do await frame();
  while (!holds());
  await frame();
  return performance.now();
}

/** The same of a start. It is looked at now and then: frame after frame would take the processor from what starts. */
export async function started(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return drawn(holds);
}

/** Milliseconds from the next press of a key, as the browser received it, until what `holds` asks for has been drawn. */
export async function answered(holds) {
  if (holds()) throw new Error("the page shows already what the key is to bring");
  let pressed;
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
  const moment = await drawn(() => pressed !== undefined && holds());
  return moment - pressed;
}

/** Waits until frames follow each other as fast as they can. */
export async function settled() {
  for (let count = 0; count < 20; count += 1) await frame();
}

export const isSeen = (element) => Boolean(element?.getBoundingClientRect().height);
