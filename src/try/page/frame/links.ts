/** Links lead out of the frame; the window around it knows which documents lie on this machine. */
export function showLinksOutside(open: (address: string) => void): void {
  document.addEventListener("click", (event) => {
    const anchor = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(anchor instanceof HTMLAnchorElement) || anchor.getAttribute("href")?.startsWith("#") === true) return;
    event.preventDefault();
    open(anchor.href);
  });
}
