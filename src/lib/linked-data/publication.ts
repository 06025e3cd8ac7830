import type { EntryPoint, Organization, SearchAction, WebSite, WithContext } from 'schema-dts';
import type { Shell } from '#lib/site/shell.ts';

/** What linked data needs to know of the publication. */
export type Publication = Pick<
  Shell,
  'addresses' | 'description' | 'lang' | 'licence' | 'name' | 'pages' | 'url'
>;

/** The publication as the organisation that puts things out. */
export function publisher({ addresses, name, url }: Publication): PublisherData {
  const home = url + addresses.to('home');
  return {
    '@type': 'Organization',
    '@id': `${home}#_publisher`,
    name,
    url: home,
    logo: url + addresses.file('touchIcon'),
  };
}

/** The publication as a web site, with its search: for the home page. */
export function siteData(publication: Publication): WithContext<WebSite> {
  const { addresses, description, lang, licence, name, url } = publication;
  const home = url + addresses.to('home');
  const target: EntryPoint = {
    '@type': 'EntryPoint',
    urlTemplate: `${url}${addresses.to('search')}?q={query}`,
  };
  // The type of the package does not know the words that bind `{query}` to what is typed.
  const search = {
    '@type': 'SearchAction',
    target,
    'query-input': 'required name=query',
  } as SearchAction;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${home}#_site`,
    name,
    description,
    url: home,
    inLanguage: lang,
    license: licence.url,
    publisher: { ...publisher(publication), ...policies(publication) },
    potentialAction: search,
  };
}

/** The pages that say how the publication works, each as schema.org names it. */
function policies({ addresses, pages, url }: Publication): Partial<Record<PolicyName, string>> {
  const known = [{ id: 'about', href: addresses.to('about') }, ...pages];
  return Object.fromEntries(
    known.flatMap(({ href, id }) => {
      const name = policyNames.get(id);
      return name ? [[name, url + href]] : [];
    }),
  );
}

const policyNames = new Map<string, PolicyName>([
  ['about', 'ownershipFundingInfo'],
  ['how-we-source', 'publishingPrinciples'],
  ['corrections-policy', 'correctionsPolicy'],
  ['contact', 'actionableFeedbackPolicy'],
]);

type PolicyName =
  | 'ownershipFundingInfo'
  | 'publishingPrinciples'
  | 'correctionsPolicy'
  | 'actionableFeedbackPolicy';

type PublisherData = Extract<Organization, { '@type': 'Organization' }>;
