// The page works without this. With it, a turn is added to the page instead of loading the page again, the exit leaves
// nothing behind, and Escape pressed three times is the exit too.
(() => {
  "use strict";
  const form = document.getElementById("talk");
  const box = document.getElementById("message");
  const log = document.getElementById("conversation");
  const exit = document.getElementById("leave");
  const patience = 15000; // milliseconds

  // A choice of an earlier turn is no longer offered by the server.
  const retire = () => log.querySelectorAll(".choices").forEach((each) => each.remove());

  // What was typed is not shown again; a tapped choice is.
  const said = (title) => {
    const mark = document.createElement("p");
    mark.className = "said";
    mark.textContent = title || "You sent a message";
    log.append(mark);
    return mark;
  };

  const waiting = () => {
    const dots = document.createElement("p");
    dots.className = "waiting";
    dots.textContent = "One moment";
    log.append(dots);
    return dots;
  };

  const send = async (fields, title) => {
    const mark = said(title);
    const dots = waiting();
    form.setAttribute("aria-busy", "true");
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const answer = await fetch(form.action, {
        method: "POST", body: fields, signal: stop.signal, credentials: "omit", cache: "no-store",
        headers: { Accept: "text/vnd.waymark.turn+html" },
      });
      if (!answer.ok) throw new Error("no answer");
      const turn = document.createRange().createContextualFragment(await answer.text());
      retire();
      dots.remove();
      log.append(turn);
      box.value = "";
    } catch {
      // Never silence: the contacts stand on the page, and this says so.
      dots.className = "words trouble";
      dots.textContent = "That did not get through. You can send it again. The phone numbers on this page work now.";
    } finally {
      clearTimeout(timer);
      form.removeAttribute("aria-busy");
      mark.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.hasAttribute("aria-busy")) return;
    const button = event.submitter;
    const fields = new URLSearchParams({ conversation: form.elements.conversation.value });
    if (button && button.name === "choice") {
      fields.set("choice", button.value);
      send(fields, button.textContent);
    } else if (box.value.trim()) {
      fields.set("message", box.value);
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

  const leave = () => {
    navigator.sendBeacon("/leave", new URLSearchParams({ conversation: form.elements.conversation.value }));
    document.body.replaceChildren();
    (window.top || window).location.replace(exit.href); // the page is not in the history of this tab; a frame takes its site along
  };
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    presses = [...presses, event.timeStamp].filter((each) => event.timeStamp - each < 3000);
    if (presses.length >= 3) leave();
  });

  // "Back" must not bring the conversation up again.
  window.addEventListener("pagehide", () => form.reset());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
