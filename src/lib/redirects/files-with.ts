/** What goes with a page under addresses of its own: its data, its feed, its Markdown, its history. */
export function filesWith(page: string): string[] {
  const [, kind = '', id = ''] = /^\/(articles|figures|topics)\/([^/#]+)\/$/.exec(page) ?? [];
  return (files[kind] ?? []).map((made) => made(id));
}

const files: Record<string, ((id: string) => string)[]> = {
  articles: [(id) => `/articles/${id}.md`, (id) => `/articles/${id}/history/`],
  figures: [(id) => `/data/${id}.csv`, (id) => `/data/${id}.json`, (id) => `/data/${id}.svg`],
  topics: [(id) => `/topics/${id}/feed.xml`],
};
