import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Link } from '#lib/site/shell.ts';

/** The way from the home page to a page, which stands last; `origin` is the site's address. */
export function breadcrumbs(way: readonly Link[], origin: string): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ href, name }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: origin + href,
    })),
  };
}
