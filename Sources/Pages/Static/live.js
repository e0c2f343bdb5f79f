// Tells of news without taking the page away from its reader: the page reloads by itself only while nobody has typed,
// opened or scrolled anything; otherwise a button offers it.
const main = document.querySelector("main[data-live]");
if (main && main.dataset.live && window.EventSource) {
  let touched = false;
  for (const kind of ["input", "toggle", "focusin"]) document.addEventListener(kind, () => { touched = true; }, true);
  const source = new EventSource("/events?after=" + encodeURIComponent(main.dataset.live));
  let waiting;
  source.addEventListener("journal", () => {
    if (!touched && window.scrollY < 40) {
      clearTimeout(waiting);
      waiting = setTimeout(() => location.reload(), 1500);
    } else if (!document.querySelector(".live")) {
      const button = document.createElement("button");
      button.className = "live";
      button.textContent = "Show what is new";
      button.onclick = () => location.reload();
      document.body.append(button);
    }
  });
  addEventListener("pagehide", () => source.close());
}
