/** One page with every picture, grouped and named. */
export interface GalleryPicture {
  readonly group: string;
  readonly name: string;
  readonly file: string;
  readonly shows: string;
}

const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;margin:1.5rem;background:#f4f5f7;color:#1d1d1f}
section{display:flex;flex-wrap:wrap;gap:1rem;align-items:flex-start}
h2{flex:1 0 100%;margin:1rem 0 0}
figure{margin:0;padding:.5rem;background:#fff;border:1px solid #d5d8de;max-inline-size:100%}
img{display:block;max-inline-size:100%;block-size:auto}
figcaption{max-inline-size:30rem;margin-block-start:.5rem;font-size:.875rem}`;

/** @returns The page in Dutch; pictures stand in the order in which they come, a group at its first picture. */
export function galleryPage(pictures: readonly GalleryPicture[]): string {
  const groups = [...new Set(pictures.map(({ group }) => group))];
  const link = (group: string, index: number): string => `<li><a href="#groep-${index}">${escaped(group)}</a></li>`;
  const parts = groups.map((group, index) => {
    const own = pictures.filter((picture) => picture.group === group);
    return `<section id="groep-${index}"><h2>${escaped(group)}</h2>${own.map(figureOf).join("")}</section>`;
  });
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Beelden – LRT Verdeelhulp</title><style>${STYLE}</style></head>
<body><main><h1>Beelden van LRT Verdeelhulp</h1>
<p>${pictures.length} beelden van het echte taakvenster en de echte bladen.</p>
<nav aria-label="Groepen"><ul>${groups.map(link).join("")}</ul></nav>
${parts.join("\n")}
</main></body></html>
`;
}

function figureOf({ name, file, shows }: GalleryPicture): string {
  return `<figure><img loading="lazy" src="${escaped(file)}" alt="${escaped(shows)}"><figcaption><strong>${escaped(name)}</strong><br>${escaped(shows)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
