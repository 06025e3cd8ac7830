/** Addresses, without the base path, that must stand among the first three results of a query. */
export const queries: readonly { query: string; first: readonly string[] }[] = [
  // Organisations by name, abbreviation, Chinese name, piece of a name, Simplified characters.
  { query: 'HKMA', first: ['/organisations/hkma/'] },
  { query: 'Hong Kong Monetary Authority', first: ['/organisations/hkma/'] },
  { query: '金管局', first: ['/organisations/hkma/'] },
  { query: '金融管理局', first: ['/organisations/hkma/'] },
  { query: 'SenseTime', first: ['/organisations/sensetime/'] },
  { query: 'sensetime', first: ['/organisations/sensetime/'] },
  { query: '商湯', first: ['/organisations/sensetime/'] },
  { query: '商汤', first: ['/organisations/sensetime/'] },
  { query: 'SmartMore', first: ['/organisations/smartmore/'] },
  { query: '思謀', first: ['/organisations/smartmore/'] },
  { query: 'Cyberport', first: ['/organisations/cyberport/'] },
  { query: '數碼港', first: ['/organisations/cyberport/'] },
  { query: 'HKSTP', first: ['/organisations/hkstp/'] },
  { query: '科學園', first: ['/organisations/hkstp/'] },
  { query: 'PCPD', first: ['/organisations/pcpd/'] },
  { query: '私隱', first: ['/organisations/pcpd/'] },
  { query: 'InnoHK', first: ['/organisations/innohk/'] },
  { query: 'HKUST', first: ['/organisations/hkust/'] },
  { query: '科大', first: ['/organisations/hkust/'] },
  { query: 'InvestHK', first: ['/organisations/investhk/'] },
  { query: 'HKIC', first: ['/organisations/hkic/'] },
  { query: 'ITIB', first: ['/organisations/itib/'] },
  { query: '創新科技署', first: ['/organisations/itc/'] },
  { query: 'MiniMax', first: ['/organisations/minimax/'] },
  { query: 'Hospital Authority', first: ['/organisations/ha/'] },
  { query: '醫管局', first: ['/organisations/ha/'] },
  { query: 'HKGAI', first: ['/organisations/hkgai/'] },
  // Figures, by words and by the numbers that are read elsewhere.
  { query: 'startups in Hong Kong', first: ['/figures/startups/'] },
  { query: 'startups', first: ['/articles/nearly-4700-startups/', '/topics/startups/'] },
  { query: 'nearly 4,700', first: ['/articles/nearly-4700-startups/', '/figures/startups/'] },
  { query: '4,694', first: ['/articles/nearly-4700-startups/', '/figures/startups/'] },
  { query: '4694', first: ['/articles/nearly-4700-startups/', '/figures/startups/'] },
  { query: 'petaflops', first: ['/figures/aisc-capacity/'] },
  { query: 'SenseTime revenue', first: ['/figures/sensetime-revenue/'] },
  { query: 'GERD', first: ['/glossary/gerd/'] },
  { query: 'R&D spending', first: ['/figures/gerd/'] },
  { query: 'AI startups at Cyberport', first: ['/figures/cyberport-ai-startups/'] },
  // Programmes and terms.
  { query: 'AI Subsidy Scheme', first: ['/programmes/aiss/'] },
  { query: 'supercomputing centre', first: ['/programmes/aisc/'] },
  { query: '指引', first: ['/programmes/genai-guideline/', '/glossary/genai-guideline/'] },
  { query: 'TTPS', first: ['/glossary/ttps/'] },
  { query: '高才通', first: ['/glossary/ttps/'] },
  { query: 'Top Talent Pass', first: ['/glossary/ttps/'] },
  { query: 'QMAS', first: ['/glossary/qmas/'] },
  { query: 'Talent List', first: ['/glossary/talent-list/'] },
  { query: 'generative AI sandbox', first: ['/glossary/genai-sandbox/'] },
  { query: 'deepfakes', first: ['/glossary/deepfake/'] },
  { query: '深偽', first: ['/glossary/deepfake/'] },
  { query: 'digital bank', first: ['/glossary/digital-bank/'] },
  { query: 'virtual banks', first: ['/glossary/digital-bank/'] },
  // Topics, articles, sources.
  { query: 'talent', first: ['/topics/talent/', '/articles/talent-measured-four-ways/'] },
  { query: 'record talent pool', first: ['/articles/talent-measured-four-ways/'] },
  { query: 'finance', first: ['/topics/finance/'] },
  { query: 'report of 28 April 2025', first: ['/articles/ai-sector-report-traced/'] },
  { query: 'Sandy Ridge', first: ['/programmes/sandy-ridge/'] },
  { query: '人工智能', first: ['/organisations/hkai-lab/'] },
];

/** Nothing on the site holds these: nothing may be shown. */
export const nothing = ['zzqxk', 'xylophone hovercraft', '恐龍化石', 'SenseTime zzqxk', '????'];

/** Slips of the fingers, and the name that is offered instead. */
export const slips: readonly { query: string; offered: string }[] = [
  { query: 'Senstime', offered: 'SenseTime' },
  { query: 'Cyberprot', offered: 'Cyberport' },
  { query: 'SmrtMore', offered: 'SmartMore' },
  { query: 'deepfkae', offered: 'Deepfake' },
];
