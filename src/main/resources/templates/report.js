"use strict";
// Filters that live in the address, permalinks that open what they point at, and a few keys.
// Without this script the report is complete; only the filters are missing.
(() => {
  const form = document.getElementById("filters");
  const box = document.getElementById("filter-box");
  const shown = document.getElementById("shown");
  const help = document.getElementById("help");
  const keysOn = document.getElementById("keys-on");
  const cards = [...document.querySelectorAll(".finding")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const texts = new WeakMap();

  function textOf(card) {
    if (!texts.has(card)) texts.set(card, card.textContent.toLowerCase());
    return texts.get(card);
  }

  function wanted() {
    const data = new FormData(form);
    const chosen = form.source.selectedOptions[0];
    return {
      verdict: data.getAll("verdict"),
      severity: data.getAll("severity"),
      subject: data.get("subject"),
      attribute: data.get("attribute"),
      page: chosen ? chosen.dataset.position : undefined,
      terms: data.get("q").toLowerCase().split(/\s+/).filter(Boolean),
    };
  }

  function matches(card, want) {
    const has = card.dataset;
    return (!want.verdict.length || want.verdict.includes(has.verdict))
      && (!want.severity.length || want.severity.includes(has.severity))
      && (!want.subject || want.subject === has.subject)
      && (!want.attribute || want.attribute === has.attribute)
      && (want.page === undefined || has.sources.split(" ").includes(want.page))
      && want.terms.every((term) => textOf(card).includes(term));
  }

  function apply() {
    const want = wanted();
    let count = 0;
    for (const card of cards) {
      card.hidden = !matches(card, want);
      if (!card.hidden) count++;
    }
    const active = toQuery() !== "";
    for (const group of groups) {
      const some = group.querySelector(".finding:not([hidden])") !== null;
      group.hidden = !some;
      if (active && some) group.open = true;
    }
    shown.textContent = active
      ? `${count} of ${cards.length} findings match.`
      : `${cards.length} findings, worst first.`;
  }

  function toQuery() {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, value);
    return query.toString();
  }

  function toAddress() {
    const query = toQuery();
    try {
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    } catch {
      // Some browsers forbid it for files on disk: the filters work all the same.
    }
  }

  function fromAddress() {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (!field.name) continue;
      const values = query.getAll(field.name);
      if (field.type === "checkbox") field.checked = values.includes(field.value);
      else if (field.tagName === "SELECT") {
        const known = [...field.options].some((option) => option.value === values[0]);
        field.value = known ? values[0] : "";
      } else field.value = values[0] ?? "";
    }
    apply();
  }

  function toTarget() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { return; }
    const card = /^(finding|claim|page|card)-/.test(id) ? document.getElementById(id) : null;
    if (!card) return;
    if (card.hidden) { form.reset(); toAddress(); apply(); }
    for (let part = card; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    card.scrollIntoView();
    focus(card);
  }

  function focus(card) {
    (card.tagName === "DETAILS" ? card.firstElementChild : card).focus();
  }

  function step(by) {
    const visible = cards.filter((card) => card.checkVisibility ? card.checkVisibility() : card.offsetParent);
    const here = visible.findIndex((card) => card.contains(document.activeElement));
    const next = visible[here < 0 ? (by > 0 ? 0 : -1) : here + by];
    if (!next) return;
    focus(next);
    next.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && event.target === form.q) return form.q.blur();
    if (typing || !keysOn.checked || help.open || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") { if (box) box.open = true; form.q.focus(); }
    else if (event.key === "Enter" && event.target.matches("article.finding")) {
      const quote = event.target.querySelector("figcaption a");
      if (!quote) return;
      quote.click();
    }
    else if (event.key === "?") help.showModal();
    else return;
    event.preventDefault();
  });

  // On paper: all that has to be decided, the settled findings as a list, and the pages that are open.
  const closed = [];
  window.addEventListener("beforeprint", () => {
    const unfold = "article.finding details, .group, .beside details";
    for (const part of document.querySelectorAll(unfold)) if (!part.open) { part.open = true; closed.push(part); }
  });
  window.addEventListener("afterprint", () => { while (closed.length) closed.pop().open = false; });

  form.addEventListener("input", () => { apply(); toAddress(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { apply(); toAddress(); }));
  window.addEventListener("hashchange", toTarget);
  window.addEventListener("popstate", fromAddress);
  document.getElementById("keys").addEventListener("click", () => help.showModal());
  document.getElementById("help-close").addEventListener("click", () => help.close());

  const wide = matchMedia("(min-width: 60rem)");
  const fit = () => { box.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();

  form.hidden = false;
  box.hidden = false;
  shown.hidden = false;
  document.getElementById("keys").hidden = false;
  fromAddress();
  toTarget();
})();
