import type { Edition } from '#i18n/editions.ts';
import type { Source } from '#schemas/source.ts';

type Speaking = Pick<Source, 'speaker' | 'form' | 'via'>;

/** Who speaks and in what form, for readers: "Official text", "News report", "Company statement". */
export function sourceLabel(source: Speaking, edition: Edition): string {
  const { form, speaker } = source;
  const [label, copied] = labels[edition];
  const kind = form === 'opinion' ? label.opinion : label[speaker];
  return form === 'copy' ? copied(kind, source.via) : kind;
}

/** An original or a copy of one, by a speaker who is neither news, law firm nor other. */
export function isPrimary({ form, speaker }: Pick<Source, 'form' | 'speaker'>): boolean {
  if (form !== 'original' && form !== 'copy') return false;
  return speaker !== 'news' && speaker !== 'law-firm' && speaker !== 'other';
}

const labels = {
  en: [
    {
      government: 'Official text',
      regulator: 'Regulator’s text',
      'public-body': 'Public body’s text',
      company: 'Company statement',
      university: 'University’s text',
      researcher: 'Research paper',
      'think-tank': 'Think-tank report',
      'ranking-body': 'Ranking',
      'law-firm': 'Law-firm note',
      news: 'News report',
      other: 'Other source',
      opinion: 'Opinion',
    },
    (kind: string, via?: string) => `${kind}, seen as a copy${via ? ` at ${via}` : ''}`,
  ],
  'zh-hant': [
    {
      government: '官方文件',
      regulator: '監管機構文件',
      'public-body': '公營機構文件',
      company: '企業聲明',
      university: '大學文件',
      researcher: '研究論文',
      'think-tank': '智庫報告',
      'ranking-body': '排名',
      'law-firm': '律師事務所文章',
      news: '新聞報道',
      other: '其他來源',
      opinion: '評論',
    },
    (kind: string, via?: string) => `${kind}（${via ? `於${via}所見` : '所見為'}副本）`,
  ],
} as const;
