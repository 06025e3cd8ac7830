/**
 * How readers reach the desk, from the setting in `site.yaml`: an e-mail address or the address of a
 * form, with what is shown of it. Nothing if the setting is empty.
 */
export function contactLink(setting: string | null | undefined): ContactLink | undefined {
  if (!setting) return undefined;
  if (!setting.startsWith('https://')) return { shown: setting, href: `mailto:${setting}` };
  return { shown: setting.replace(/^https:\/\/(www\.)?|\/$/g, ''), href: setting };
}

export interface ContactLink {
  shown: string;
  href: string;
}
