// The page works without this. With it, a turn is added to the page instead of loading the page again, a reply is told to a
// screen reader once, the exit leaves nothing behind, and Shift pressed three times is the exit too.
(() => {
  "use strict";
  const form = document.getElementById("talk");
  const box = document.getElementById("message");
  const log = document.getElementById("conversation");
  const status = document.getElementById("status");
  const exit = document.getElementById("leave");
  const button = exit.querySelector("button");
  const patience = 15000; // milliseconds until a message counts as lost
  const betweenPresses = 5000; // milliseconds

  // ---- the way out
  const wipe = () => navigator.sendBeacon("/leave", new URLSearchParams(new FormData(exit)));
  const leave = () => {
    const to = button.dataset.to;
    wipe();
    form?.reset();
    document.documentElement.replaceChildren();
    try {
      window.top.location.replace(to); // takes the page's place in the history; from a frame it takes the whole tab along
    } catch {
      window.location.replace(to);
    }
  };
  exit.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });

  // Shift by itself, three times. A Shift that makes a capital letter is not one of them.
  let presses = 0;
  let isAlone = false;
  let forgetting;
  const count = (n) => {
    presses = n;
    clearTimeout(forgetting);
    button.dataset.presses = n;
    if (n) forgetting = setTimeout(count, betweenPresses, 0);
  };
  document.addEventListener("keydown", (event) => {
    isAlone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isAlone && presses) count(0);
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !isAlone) return;
    isAlone = false;
    count(presses + 1);
    if (presses === 3) leave();
    else if (status) status.textContent = `Press Shift ${presses === 1 ? "twice" : "once"} more to leave this page.`;
  });

  // What is left behind must not come up again: not in the box, not by "Back", not on the server.
  window.addEventListener("pagehide", () => {
    form?.reset();
    wipe();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  if (!form) return;

  // ---- talking
  // A choice of an earlier turn is no longer offered by the server.
  const retire = () => log.querySelectorAll(".choices").forEach((each) => each.remove());

  const line = (kind, words) => {
    const made = document.createElement("p");
    made.className = kind;
    made.textContent = words;
    log.append(made);
    return made;
  };

  const show = (mark) => mark.scrollIntoView({
    block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
  });

  const spoken = (turn) => {
    const words = [...turn.querySelectorAll(".words")].map((each) => each.textContent);
    const names = [...turn.querySelectorAll(".card > h2")].map((each) => each.textContent);
    return [...words, ...(names.length ? [`Help shown: ${names.join(", ")}.`] : [])].join(" ");
  };

  const fetched = async (address, more) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const answer = await fetch(address, {
        ...more, signal: stop.signal, credentials: "omit", cache: "no-store", headers: { Accept: "text/vnd.waymark.turn+html" },
      });
      if (!answer.ok) throw new Error("no answer");
      const conversation = answer.headers.get("Waymark-Conversation"); // another one, when this one was ended meanwhile
      if (conversation) document.querySelectorAll("input[name=conversation]").forEach((each) => { each.value = conversation; });
      return document.createRange().createContextualFragment(await answer.text()).querySelector(".turn");
    } finally {
      clearTimeout(timer);
    }
  };

  const send = async (fields, title) => {
    const isTapped = Boolean(title);
    // What was typed is not shown again; a tapped choice is.
    const mark = line("said", title || "You sent a message");
    const dots = line("waiting", "One moment");
    form.setAttribute("aria-busy", "true");
    try {
      const turn = await fetched(form.action, { method: "POST", body: fields });
      retire();
      dots.remove();
      log.append(turn);
      if (isTapped) {
        turn.tabIndex = -1; // the tapped button is gone; the next Tab goes on from its answer
        turn.focus({ preventScroll: true });
      } else {
        if (box.value === fields.get("message").replaceAll("\r\n", "\n")) box.value = ""; // what was typed meanwhile stays
      }
      status.textContent = spoken(turn);
    } catch {
      // Never silence: the contacts stand on the page, and this says so. What was typed is still in the box.
      if (!isTapped) mark.textContent = "Your message";
      dots.className = "words trouble";
      dots.textContent = "That did not get through. You can send it again. The phone numbers on this page work now.";
      status.textContent = dots.textContent;
    } finally {
      form.removeAttribute("aria-busy");
      show(mark);
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.hasAttribute("aria-busy")) return;
    const pressed = event.submitter;
    const fields = new URLSearchParams(new FormData(form));
    if (pressed?.name === "choice") {
      fields.delete("message");
      fields.set("choice", pressed.value);
      send(fields, pressed.textContent.trim());
    } else if (box.value.trim()) {
      send(fields, "");
    } else {
      box.focus();
    }
  });

  // Enter sends, Shift+Enter makes a line; not while a word is being composed on an input method.
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".send"));
    }
  });

  // A page to read opens inside the conversation, which would otherwise be gone.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a.to-read");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const text = await fetched(link.href, {});
      log.querySelectorAll(`[data-read="${text.dataset.read}"]`).forEach((each) => each.remove());
      log.append(text);
      text.tabIndex = -1;
      text.focus({ preventScroll: true });
      show(text);
    } catch {
      location.assign(link.href);
    }
  });
})();
