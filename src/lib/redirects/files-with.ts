/** The files that go with a page under addresses of their own: its data, its feed, its Markdown. */
export function filesWith(page: string): string[] {
  const [, kind = '', id = ''] = /^\/(articles|figures|topics)\/([^/#]+)\/$/.exec(page) ?? [];
  return (files[kind] ?? []).map((made) => made(id));
}

const files: Record<string, ((id: string) => string)[]> = {
  articles: [(id) => `/articles/${id}.md`],
  figures: [(id) => `/data/${id}.csv`, (id) => `/data/${id}.json`, (id) => `/data/${id}.svg`],
  topics: [(id) => `/topics/${id}/feed.xml`],
};
