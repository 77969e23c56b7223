/* Runs before anything is painted. The app writes "fieldwright.look" (src/app/look.ts) and later does the same itself. */
(function () {
  var look = {};
  try {
    look = JSON.parse(localStorage.getItem("fieldwright.look")) || {};
  } catch {
    /* No storage: the system's own theme and language. */
  }
  var html = document.documentElement;
  var dark = matchMedia("(prefers-color-scheme: dark)").matches;
  html.dataset.theme = ["light", "dark", "sunlight"].includes(look.theme) ? look.theme : dark ? "dark" : "light";
  html.dataset.touch = look.touch === "gloves" ? "gloves" : "normal";
  var languages = look.locale && look.locale !== "system" ? [look.locale] : navigator.languages;
  var known = ["en", "fr", "ar"];
  var bases = languages.map((tag) => tag.toLowerCase().split("-")[0]);
  html.lang = bases.find((base) => known.includes(base)) || "en";
  html.dir = html.lang === "ar" ? "rtl" : "ltr";
})();
