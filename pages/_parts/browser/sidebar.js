/* On a phone the sidebar lies over the screen: a link in it closes it, to show what it leads to. */

const ONE_COLUMN = 768;
const LINK = "[data-testid='stSidebar'] a[href]";
const CLOSE = "[data-testid='stSidebarCollapseButton'] button";

/** Begin to watch the sidebar; once is enough. */
export function watchSidebar() {
  addEventListener("click", (event) => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (innerWidth > ONE_COLUMN || !isPlain || !event.target.closest?.(LINK)) return;
    document.querySelector(CLOSE)?.click();
  });
}
