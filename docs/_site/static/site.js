// What scrolls can be reached by the keyboard, the two sidebars have names, and arguments of signatures, which Sphinx
// writes as definitions without terms, are no list.
document.addEventListener("DOMContentLoaded", () => {
  for (const box of document.querySelectorAll("pre, .table-wrapper")) box.tabIndex = 0;
  document.querySelector(".sidebar-drawer")?.setAttribute("aria-label", "Pages");
  document.querySelector(".toc-drawer")?.setAttribute("aria-label", "On this page");
  for (const list of document.querySelectorAll("dt.sig dl")) {
    list.replaceWith(...[...list.children].map((item) => {
      const argument = document.createElement("div");
      argument.className = "sig-argument";
      argument.append(...item.childNodes);
      return argument;
    }));
  }
});
