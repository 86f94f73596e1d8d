"use strict";
// Keys press what they name: an element with data-key="x" is clicked by x, one with data-focus="x" is
// focused by x. Pages of the desk are fetched and put in place of the open one, which is quicker than
// loading them; without this script every link and form works all the same, by mouse and Tab.
(() => {
  const PASSING = ["case", "done", "overtaken", "bulk", "missed", "undone", "token"];
  const one = (selector) => document.querySelector(selector);
  let busy = false;

  // The filter stands in the address; forms of the frame do not know it otherwise.
  function prepare() {
    const own = new URLSearchParams(location.search);
    for (const name of PASSING) own.delete(name);
    const query = own.toString();
    for (const field of document.querySelectorAll("[data-query]")) field.value = query;
    for (const field of document.querySelectorAll("[data-back]")) {
      field.value = location.pathname + (query ? "?" + query : "");
    }
  }

  async function visit(address, options, remember) {
    if (busy) return; // a key that is held down decides once
    busy = true;
    performance.mark("asked");
    try {
      const answer = await fetch(address, options);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (remember) history.pushState(null, "", answer.url);
      document.title = page.title;
      document.body.replaceWith(document.adoptNode(page.body));
      scrollTo(0, 0);
      prepare();
      if (one("#work")) one("#work").focus({ preventScroll: true });
      requestAnimationFrame(() => setTimeout(() => performance.measure("shown", "asked")));
    } catch {
      const note = document.createElement("p");
      note.className = "flash trouble";
      note.role = "alert";
      note.textContent = "The desk does not answer. What it did not confirm may not be recorded: start it again and look.";
      document.body.prepend(note);
    } finally {
      busy = false;
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "dialog") return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    if (form.method === "post") visit(form.action, { method: "POST", body: fields }, true);
    else {
      for (const [name, value] of [...fields]) if (!value) fields.delete(name);
      visit(form.action + "?" + fields, {}, true);
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.id === "keys") return one("#help").showModal();
    if (button && button.id === "help-close") return one("#help").close();
    const link = event.target.closest("a[href^='/']");
    const special = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || special || link.pathname.startsWith("/text/")) return;
    event.preventDefault();
    visit(link.href, {}, true);
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("#filters select")) event.target.form.requestSubmit();
  });

  function press(element) {
    if (element.tagName !== "SUMMARY") return element.click();
    element.parentElement.open = !element.parentElement.open;
    element.focus();
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "Escape" && typing) return event.target.blur();
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (typing || modified || event.repeat || (one("#help") && one("#help").open)) return;
    if (event.key === "?" && one("#help")) { event.preventDefault(); return one("#help").showModal(); }
    const name = CSS.escape(event.key);
    const field = one(`[data-focus="${name}"]`);
    const button = one(`[data-key="${name}"]`);
    if (!field && !button) return;
    event.preventDefault();
    if (field) field.focus(); else press(button);
  });

  window.addEventListener("popstate", () => visit(location.href, {}, false));
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  prepare();
})();
