/* On a phone the sidebar lies over the screen: a link in it closes it, to show what it leads to,
   and so do the ways to an account and out of it. */

const ONE_COLUMN = 768;
const LEADS_AWAY = ["a[href]", "[class*='st-key-sign_in-'] button"]
  .map((way) => `[data-testid='stSidebar'] ${way}`)
  .join(", ");
const CLOSE = "[data-testid='stSidebarCollapseButton'] button";

/** Begin to watch the sidebar; once is enough. */
export function watchSidebar() {
  addEventListener("click", (event) => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (innerWidth > ONE_COLUMN || !isPlain || !event.target.closest?.(LEADS_AWAY)) return;
    document.querySelector(CLOSE)?.click();
  });
}
