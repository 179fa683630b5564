/* What Streamlit says by itself, always in English, said in the words that Python gives instead.

   Only the attributes and text nodes of Streamlit's own parts are read, each in its one place:
   what a person wrote is never touched. A word that the table does not know stays as it is. */

const TEXT = "#text";

/* name of the word: [where, TEXT or an attribute, what Streamlit says there]. */
const SAID = {
  skip: ["[data-testid='stSkipToContent']", TEXT, "Skip to main content"],
  sidebar: ["[data-testid='stSidebar']", "aria-label", "Sidebar"],
  sidebar_close: ["[data-testid='stSidebarCollapseButton'] button", "aria-label", "Collapse sidebar"],
  sidebar_open: ["[data-testid='stExpandSidebarButton']", "aria-label", "Expand sidebar"],
  logo: ["[data-testid='stLogoLink']", "aria-label", "Navigate to home page"],
  logo_alt: ["[data-testid$='Logo']", "alt", "Logo"],
  menu: ["[data-testid^='stMainMenu']", "aria-label", "Main menu"],
  menu_rerun: ["[data-testid='stMainMenuList'] *", TEXT, "Rerun"],
  menu_print: ["[data-testid='stMainMenuList'] *", TEXT, "Print"],
  menu_record: ["[data-testid='stMainMenuList'] *", TEXT, "Record screen"],
  menu_about: ["[data-testid='stMainMenuList'] *", TEXT, "About"],
  menu_made: ["[data-testid='stMainMenuPopover'] span", TEXT, "Made with Streamlit v"],
  menu_version: ["[data-testid='stMainMenuPopover'] button", "aria-label", "Copy version to clipboard"],
  menu_version_tip: ["[data-testid='stMainMenuPopover'] button", "title", "Copy version to clipboard"],
  menu_theme: ["[data-testid='stMainMenuList'] *", "aria-label", "Theme"],
  menu_system: ["[data-testid='stMainMenuList'] *", TEXT, "System"],
  menu_light: ["[data-testid='stMainMenuList'] *", TEXT, "Light"],
  menu_dark: ["[data-testid='stMainMenuList'] *", TEXT, "Dark"],
  running: ["[data-testid='stStatusWidgetRunningIcon']", "aria-label", "Running..."],
  news: ["[data-testid='stToastContainer']", "aria-label", "Notifications"],
  close: ["[data-testid='stToast'] button, [role='dialog'] button", "aria-label", "Close"],
  connection: ["[role='dialog'] *", TEXT, "Connection error"],
  connection_lost: [
    "[role='dialog'] *",
    TEXT,
    /^(Is Streamlit still running\?|Streamlit server is not responding|Connection (timed out|failed)).*$/s,
  ],
  connection_command: ["[data-testid='stErrorCodeBlock'] *", TEXT, "streamlit run yourscript.py"],
  copy: ["[data-testid='stElementToolbarButton'] button", "aria-label", "Copy to clipboard"],
  connecting: ["[data-testid^='stConnectionStatus'] *", TEXT, /^connecting$/i],
  heading_link: ["[data-testid='stHeaderActionElements'] a", "aria-label", "Link to heading"],
  help: ["[data-testid='stTooltipHoverTarget'] button", "aria-label", /^Help for (?<name>.+)$/s],
  help_alone: ["[data-testid='stTooltipHoverTarget'] button", "aria-label", "Help"],
  open: ["[data-testid='stSelectbox'] button, [data-testid='stMultiSelect'] button", "aria-label", "Open"],
  clear: ["[data-testid='stSelectbox'] button", "aria-label", "Clear value"],
  clear_all: ["[data-testid='stMultiSelect'] button", "aria-label", "Clear all"],
  chosen: ["[data-testid='stMultiSelect'] *", "aria-label", "Selected values"],
  take_out: ["[data-testid='stMultiSelect'] button", "aria-label", /^Remove (?<name>.+)$/s],
  choose: ["[data-testid='stSelectbox'] input", "placeholder", "Choose an option"],
  choose_several: ["[data-testid='stMultiSelect'] input", "placeholder", "Choose options"],
  no_results: ["[role='listbox'][data-empty] span", TEXT, "No results"],
  options: ["[role='listbox']", "aria-label", /^(Selectbox|Multiselect) options$/],
  day_choose: ["[data-testid^='stDateInput'] *, [data-testid^='stDateInput']", "aria-label", "Choose date"],
  day_clear: ["[data-testid='stDateInputClearButton']", "aria-label", "Clear date"],
  day_field: ["[data-type='day']", "aria-label", /^day(?:, )?(?<name>.*)$/s],
  month_field: ["[data-type='month']", "aria-label", /^month(?:, )?(?<name>.*)$/s],
  year_field: ["[data-type='year']", "aria-label", /^year(?:, )?(?<name>.*)$/s],
  day_empty: ["[role='spinbutton'][data-type]", "aria-valuetext", "Empty"],
  day_place: ["[data-type='day'][data-placeholder]", TEXT, "dd"],
  month_place: ["[data-type='month'][data-placeholder]", TEXT, "mm"],
  year_place: ["[data-type='year'][data-placeholder]", TEXT, "yyyy"],
  month_value: ["[data-type='month']", "aria-valuetext", /^(?<number>\d+) – (?<month>\w+)$/],
  day_chosen: [
    "[id^='react-aria-description']",
    TEXT,
    /^Selected Date: (?<month>\w+) 0?(?<number>\d+), (?<year>\d+)$/,
  ],
  month_before: ["[data-testid='stDateInputCalendar'] button", "aria-label", "Previous month"],
  month_after: ["[data-testid='stDateInputCalendar'] button", "aria-label", "Next month"],
  calendar: ["[data-testid='stDateInputCalendar'] *", "aria-label", /^Choose date, (?<name>.+)$/],
  calendar_title: ["[data-testid='stDateInputCalendar'] h2", TEXT, /^Choose date, (?<name>.+)$/],
  day_keys: [
    "[data-testid='stDateInputCalendar'] > *",
    TEXT,
    "Use arrow keys to navigate dates. Enter to select. Escape to close.",
  ],
  slider_start: ["[data-testid='stSlider'] input", "aria-label", /^(?<name>.+) — start$/s],
  slider_end: ["[data-testid='stSlider'] input", "aria-label", /^(?<name>.+) — end$/s],
  progress: ["[data-testid='stProgress'] [role='progressbar']", "aria-label", "progress"],
  icon_done: ["[role='img']", "aria-label", "check icon"],
  send: ["[data-testid='stChatInputSubmitButton']", "aria-label", "Send message"],
  enter: ["[data-testid='InputInstructions'] *", TEXT, "Press Enter to apply"],
  whole_screen: ["[data-testid^='stElementToolbar'] button", "aria-label", "Fullscreen"],
  whole_screen_of: [
    "[data-testid^='stElementToolbar'] button",
    "aria-label",
    /^Fullscreen: (?<name>.+)$/s,
  ],
  small_screen: ["[data-testid^='stElementToolbar'] button", "aria-label", "Close fullscreen"],
  small_screen_of: [
    "[data-testid^='stElementToolbar'] button",
    "aria-label",
    /^Close fullscreen: (?<name>.+)$/s,
  ],
  tabs_left: ["[data-testid='stTabs'] button", "aria-label", "Scroll tabs left"],
  tabs_right: ["[data-testid='stTabs'] button", "aria-label", "Scroll tabs right"],
  upload: ["[data-testid='stFileUploaderDropzone'] button p", TEXT, "Upload"],
  upload_field: ["[data-testid='stFileUploaderDropzoneInput']", "aria-label", "file upload"],
  upload_drop: ["[data-testid='stFileUploaderDropzone'] span", TEXT, "Drag and drop a file here"],
  upload_limit: [
    "[data-testid='stFileUploaderDropzoneInstructions'] span",
    TEXT,
    /^(?<size>\d+)MB per file$/,
  ],
  upload_more: ["[data-testid='stFileUploader'] button", "aria-label", "Add files"],
  upload_more_icon: ["[data-testid='stFileUploader'] button span", TEXT, "add icon"],
  upload_bytes: ["[data-testid='stFileChip'] *", TEXT, /^(?<size>\d+)\.\dB$/],
  upload_kilobytes: ["[data-testid='stFileChip'] *", TEXT, /^(?<size>\d+)\.\dKB$/],
  upload_megabytes: ["[data-testid='stFileChip'] *", TEXT, /^(?<size>\d+)\.\dMB$/],
  upload_chip: ["[data-testid='stFileChip']", "aria-label", /^(?<name>.+), [\d.]+[KMG]?B$/s],
  upload_remove: ["[data-testid='stFileChip'] button", "aria-label", /^Remove (?<name>.+)$/s],
  upload_cancel: ["[data-testid='stFileChip'] button", "aria-label", /^Cancel upload of (?<name>.+)$/s],
};

/* The parts by what Streamlit says and where it says it: a page has far more places than words. */
const EXACT = new Map();
const PATTERNS = new Map();
for (const [name, [where, what, said]] of Object.entries(SAID)) {
  const [parts, key] = said instanceof RegExp ? [PATTERNS, what] : [EXACT, `${what} ${said}`];
  parts.set(key, [...(parts.get(key) ?? []), { name, where, said }]);
}
const BEARING = [...new Set(Object.values(SAID).map(([, what]) => what))].filter((what) => what !== TEXT);
const BEARERS = BEARING.map((what) => `[${what}]`).join(", ");
/* By these a place is known: where one of them changes, all within may have become such a place. */
const PLACING = ["data-testid", "data-type", "data-empty", "role", "id"];
/* Icons in a text bear the name of their file: beside their words they say nothing, except that
   a tick says what is done. */
const NAMED_ICONS =
  ":is([role='img'], [data-testid='stIconMaterial'])[aria-label$=' icon']" +
  ":not([aria-label='check icon'], [aria-hidden='true'])";
/* What stood there before: another language, chosen later, starts from Streamlit's own words. */
const before = new WeakMap();
let words = {};
/* What changed since it was last looked at: nodes that are new with all within, elements whose
   own attributes changed, and text nodes. */
const changed = { grown: new Set(), bearers: new Set(), texts: new Set() };
let isAsked = false;

/** Say it all in these words, {name: word with {holes}}, from now on. */
export function speak(inTheseWords) {
  words = inTheseWords;
  changed.grown.add(document.documentElement);
  translate();
}

/** Begin to watch the page; once is enough. */
export function watchStreamlit() {
  new MutationObserver(ask).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...BEARING, ...PLACING],
  });
}

/* Before the next picture, so that nobody sees the English: but once for all changes until then. */
function ask(records) {
  for (const { type, target, attributeName, addedNodes } of records) {
    if (type === "characterData") changed.texts.add(target);
    else if (type === "attributes") {
      (PLACING.includes(attributeName) ? changed.grown : changed.bearers).add(target);
    } else {
      for (const node of addedNodes) changed.grown.add(node);
    }
  }
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    translate();
  });
}

function translate() {
  const { grown, bearers, texts } = changed;
  for (const root of grown) if (root.isConnected) translateWithin(root);
  for (const element of bearers) if (element.isConnected) translateAttributes(element);
  for (const node of texts) if (node.isConnected) translateText(node);
  for (const nodes of [grown, bearers, texts]) nodes.clear();
}

function translateWithin(root) {
  if (root.nodeType === Node.TEXT_NODE) translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  translateAttributes(root);
  for (const element of root.querySelectorAll(BEARERS)) translateAttributes(element);
  const inside = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (inside.nextNode()) translateText(inside.currentNode);
}

function translateAttributes(element) {
  if (element.matches(NAMED_ICONS)) element.setAttribute("aria-hidden", "true");
  for (const what of BEARING) {
    const put = (word) => element.setAttribute(what, word);
    say(element, element, what, element.getAttribute(what), put);
  }
}

function translateText(node) {
  say(node, node.parentElement, TEXT, node.data, (word) => { node.data = word; });
}

function say(node, element, what, shown, put) {
  if (!shown) return;
  const kept = before.get(node)?.[what];
  const original = kept?.word === shown ? kept.said : shown;
  for (const { name, where, said } of partsSaying(what, original.trim())) {
    if (!words[name] || !element.matches(where)) continue;
    const holes = found(said, original);
    const word = words[name].replace(/\{(\w+)\}/g, (hole, inside) => holes[inside] ?? hole);
    if (word === shown) return;
    before.set(node, { ...before.get(node), [what]: { said: original, word } });
    put(word);
    return;
  }
}

function partsSaying(what, said) {
  const patterns = (PATTERNS.get(what) ?? []).filter((part) => part.said.test(said));
  return [...(EXACT.get(`${what} ${said}`) ?? []), ...patterns];
}

function found(said, shown) {
  if (typeof said === "string") return {};
  const groups = { ...said.exec(shown.trim()).groups };
  if (groups.month) groups.month = nameOfMonth(groups.month);
  return groups;
}

function nameOfMonth(english) {
  const months = [...Array(12).keys()].map((month) => new Date(2000, month));
  const isIt = (month) => month.toLocaleString("en", { month: "long" }) === english;
  const month = months.find(isIt);
  return month?.toLocaleString(document.documentElement.lang, { month: "long" }) ?? english;
}
