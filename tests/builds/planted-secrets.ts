import { readFileSync } from 'node:fs';
import { GOOD } from './fixture-build.ts';

/** Words that stand nowhere else; each names where it stands in the article. */
export const secretArticle = (name: string, day: string, more = '') => `---
kind: explainer
title: A ${name}title about startups
standfirst: This ${name}standfirst says one thing.
keyPoints:
  - The ${name}point comes first.
  - Another ${name}point comes second.
topics: [startups]
authors: [desk]
organisations: [acme-vision, unseen]
picture:
  file: ./${name}picture.png
  alt: A ${name}alt of a harbour
  credit: ${name}credit
  licence: CC0
corrections:
  - { date: ${day}, wrong: ${name}wrong, right: ${name}right, why: ${name}why, noticed: a reader }
changes:
  - { date: ${day}, note: The ${name}note says why. }
published: ${day}
updated: ${day}
${more}
---

The ${name}text of [Acme](org:acme-vision) counts [nearly 4,700](figure:startups@2024).[^survey-2024]
It has [5,150](figure:unseen@2024) in [it](org:unseen).

## A ${name}heading {#${name}heading}

![A ${name}view](./${name}picture.png)

More ${name}text.[^${name}source]
`;
export const secretChinese = (name: string) => `---
title: ${name}chinesetitle的初創企業數目
standfirst: ${name}chinesestandfirst的一句說明文字。
pictureAlt: ${name}chinesealt的圖片
corrections:
  - { wrong: ${name}chinesewrong, right: ${name}chineseright, why: ${name}chinesewhy }
changes:
  - ${name}chinesenote的一句
---

這是${name}chinesetext的內文。[^survey-2024]

## ${name}chineseheading標題 {#${name}heading}

內文。[^survey-2024]
`;
export const secretSource = (name: string) => `title: A ${name}document
publisher: Example Office
url: https://example.org/${name}
date: 2024-12-17
speaker: government
form: original
seen: whole
language: en
`;
/** A figure that only planted articles name. */
export const unseenFigure = readFileSync(`${GOOD}/figures/startups.yaml`, 'utf8')
  .replaceAll('4694', '5150')
  .replace('Startups in Hong Kong', 'Startups unseen so far');
/** An organisation that only they name. */
export const unseenOrganisation = `name:
  en: Unseen Limited
kind: company
summary:
  en: Nothing but unpublished articles names it.
sources: [survey-2024]
`;
