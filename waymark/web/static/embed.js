// Puts Waymark on another site: a button that opens it in a frame of its own, which the site can never read.
//   <script src="https://waymark.example/embed.js" data-start="child" data-open="button"></script>
// data-start: a starting point (child, adult, carer, professional, report, warning); data-label: the button's words;
// data-open: "button" (a panel opens), "page" (the frame stands in the page at once), "link" (a link to the page, no frame).
// Colours and shape, as CSS variables of the site: --waymark-accent, --waymark-on-accent, --waymark-radius, --waymark-font.
(() => {
  "use strict";
  const script = document.currentScript;
  const { start = "", open = "button", label = "Get help, privately" } = script.dataset;
  const origin = new URL(script.src).origin;
  const query = (framed) => new URLSearchParams({ ...(start && { start }), ...(framed && { frame: "1" }) });
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; display: block; }
    button, a { display: inline-block; box-sizing: border-box; min-height: 2.75rem; padding: .6rem 1.1rem; cursor: pointer; text-decoration: none;
      font: 600 1rem/1.4 var(--waymark-font, system-ui, sans-serif); color: var(--waymark-on-accent, #fff);
      background: var(--waymark-accent, #0b5450); border: 2px solid transparent; border-radius: var(--waymark-radius, .6rem); }
    :focus-visible { outline: 3px solid #f2b84b; outline-offset: 2px; box-shadow: 0 0 0 5px #1b2726; }
    iframe { display: block; width: 100%; height: 100%; border: 0; background: #f7f3ea; }
    .panel { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; width: min(28rem, calc(100vw - 2rem)); height: min(46rem, calc(100vh - 2rem));
      display: flex; flex-direction: column; border-radius: var(--waymark-radius, .6rem); overflow: hidden; box-shadow: 0 .5rem 2rem rgb(0 0 0 / 40%); }
    .panel iframe { flex: 1; height: auto; }
    .panel button { border-radius: 0; }
    .page { height: 46rem; max-height: 90vh; border: 1px solid #767676; border-radius: var(--waymark-radius, .6rem); overflow: hidden; }
    @media (max-width: 40rem) { .panel { inset: 0; width: auto; height: auto; border-radius: 0; } }`);
  root.adoptedStyleSheets = [sheet];

  const made = (name, more) => Object.assign(document.createElement(name), more);
  const frame = () => made("iframe", { src: `${origin}/?${query(true)}`, title: label, referrerPolicy: "no-referrer" });

  if (open === "page") {
    const place = made("div", { className: "page" });
    place.append(frame());
    root.append(place);
  } else if (open === "link") {
    root.append(made("a", { href: `${origin}/?${query(false)}`, textContent: label, rel: "noreferrer" }));
  } else {
    const button = made("button", { type: "button", textContent: label });
    button.setAttribute("aria-expanded", "false");
    let panel;
    const close = () => {
      panel?.remove();
      panel = undefined;
      button.setAttribute("aria-expanded", "false");
      button.focus();
    };
    button.addEventListener("click", () => {
      if (panel) return close();
      panel = made("div", { className: "panel" });
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-label", label);
      const shut = made("button", { type: "button", textContent: "Close" });
      shut.addEventListener("click", close);
      const inside = frame();
      panel.append(shut, inside);
      panel.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
      root.append(panel);
      button.setAttribute("aria-expanded", "true");
      inside.focus();
    });
    root.append(button);
  }
  script.after(host);
})();
