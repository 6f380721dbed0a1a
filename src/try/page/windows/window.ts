export interface OpenWindow {
  readonly element: HTMLDialogElement;
  close(): void;
}

/**
 * A window over the page, as Sheets shows its dialogs: a title, a cross, Escape. The browser keeps the focus inside and
 * gives it back at the end (HTML, dialog.showModal). `dismissed` is called when it is left by the cross or Escape.
 */
export function openWindow(title: string, content: readonly Node[], dismissed: () => void = () => {}): OpenWindow {
  const element = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = `window-${++windows}`;
  element.setAttribute("aria-labelledby", heading.id);
  const cross = document.createElement("button");
  cross.type = "button";
  cross.className = "cross";
  cross.textContent = "✕";
  cross.setAttribute("aria-label", "Đóng");
  const bar = document.createElement("div");
  bar.className = "window-bar";
  bar.append(heading, cross);
  element.append(bar, ...content);
  const close = (): void => {
    element.close();
    element.remove();
  };
  const dismiss = (): void => {
    close();
    dismissed();
  };
  cross.addEventListener("click", dismiss);
  element.addEventListener("cancel", (event) => {
    event.preventDefault();
    dismiss();
  });
  document.body.append(element);
  element.showModal();
  return { element, close };
}

let windows = 0;

export function textElement(tag: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}

export function button(caption: string, pressed: () => void, className = ""): HTMLButtonElement {
  const made = textElement("button", caption, className) as HTMLButtonElement;
  made.type = "button";
  made.addEventListener("click", pressed);
  return made;
}
