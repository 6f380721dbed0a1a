import { compose } from "../words/text.ts";

/**
 * The id in a link to a Google spreadsheet; undefined for anything else. A sheet published to the web (/d/e/…) has no id
 * that IMPORTRANGE takes.
 */
export function spreadsheetId(typed: string): string | undefined {
  const found =
    /^(?:https?:\/\/)?docs\.google\.com\/(?:a\/[^/\s]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{20,100})(?:[/?#]\S*)?$/i.exec(
      compose(typed),
    );
  return found?.[1];
}

/** The plain link, without what browsers and people hang on it. */
export function linkOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}`;
}
