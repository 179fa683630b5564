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
  day_letters: ["[data-type='day']", TEXT, "dd"],
  year_letters: ["[data-type='year']", TEXT, "yyyy"],
  day_empty: ["[role='spinbutton'][data-type]", "aria-valuetext", "Empty"],
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

const ANYWHERE = [...new Set(Object.values(SAID).map(([where]) => where))].join(", ");
const PARTS = Object.entries(SAID).map(([name, [where, what, said]]) => ({ name, where, what, said }));
/* Icons in a text bear the name of their file: beside their words they say nothing, except that
   a tick says what is done. */
const NAMED_ICONS =
  ":is([role='img'], [data-testid='stIconMaterial'])[aria-label$=' icon']" +
  ":not([aria-label='check icon'], [aria-hidden='true'])";
/* What stood there before: another language, chosen later, starts from Streamlit's own words. */
const before = new WeakMap();
let words = {};
let isAsked = false;

/** Say it all in these words, {name: word with {holes}}, from now on. */
export function speak(inTheseWords) {
  words = inTheseWords;
  translate();
}

/** Begin to watch the page; once is enough. */
export function watchStreamlit() {
  const attributeFilter = [...new Set(PARTS.map(({ what }) => what))].filter((what) => what !== TEXT);
  new MutationObserver(ask).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter,
  });
}

/* Before the next picture, so that nobody sees the English: but once for all changes until then. */
function ask() {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    translate();
  });
}

function translate() {
  for (const icon of document.querySelectorAll(NAMED_ICONS)) icon.setAttribute("aria-hidden", "true");
  for (const element of document.querySelectorAll(ANYWHERE)) {
    for (const part of PARTS) {
      if (!element.matches(part.where)) continue;
      if (part.what !== TEXT) {
        const shown = element.getAttribute(part.what);
        say(part, element, shown, (word) => element.setAttribute(part.what, word));
        continue;
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          say(part, node, node.data, (word) => { node.data = word; });
        }
      }
    }
  }
}

function say({ name, what, said }, node, shown, put) {
  if (!shown || !words[name]) return;
  const kept = before.get(node)?.[what];
  const original = kept?.word === shown ? kept.said : shown;
  const holes = found(said, original);
  if (!holes) return;
  const word = words[name].replace(/\{(\w+)\}/g, (hole, inside) => holes[inside] ?? hole);
  if (word === shown) return;
  before.set(node, { ...before.get(node), [what]: { said: original, word } });
  put(word);
}

function found(said, shown) {
  if (typeof said === "string") return said === shown.trim() ? {} : null;
  const match = said.exec(shown.trim());
  const groups = match && { ...match.groups };
  if (groups?.month) groups.month = nameOfMonth(groups.month);
  return groups;
}

function nameOfMonth(english) {
  const months = [...Array(12).keys()].map((month) => new Date(2000, month));
  const isIt = (month) => month.toLocaleString("en", { month: "long" }) === english;
  const month = months.find(isIt);
  return month?.toLocaleString(document.documentElement.lang, { month: "long" }) ?? english;
}
