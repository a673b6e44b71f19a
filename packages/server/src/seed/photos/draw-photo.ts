// Draws the pictures that stand for photos of visits: plain scenes without a person, each with 示意 drawn on it.
import sharp from 'sharp';

/** What a picture of the demo shows, by the type of the visit. */
export const scenes = {
  routine: '院落',
  policy: '宣传栏',
  industry: '花椒地',
  relief: '米面油',
  check: '登记表',
} as const;
export type Scene = keyof typeof scenes;

const [width, height] = [960, 720];
const seasons = [
  { sky: '#cfe3ee', hill: '#8ba36f', ground: '#b9a37c' },
  { sky: '#e9dcc3', hill: '#a58a52', ground: '#c2ab84' },
] as const;

const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

const drawings: Readonly<Record<Scene, string>> = {
  routine:
    '<polygon points="220,360 480,220 740,360" fill="#7a4b3a"/>' +
    box(250, 360, 460, 220, '#d9c5a3') +
    box(440, 420, 90, 160, '#6d4c35') +
    times(2, (i) => box(300 + 270 * i, 420, 80, 80, '#8fb0c4')),
  policy:
    box(180, 180, 600, 330, '#1f4e8c') +
    box(210, 210, 540, 270, '#f4f1e6') +
    times(6, (i) => box(250, 245 + 38 * i, i % 2 ? 360 : 460, 14, '#8a94a0')) +
    times(2, (i) => box(240 + 460 * i, 510, 24, 120, '#5b4636')),
  industry: times(15, (i) => {
    const [x, y] = [130 + 170 * (i % 5) + 30 * (Math.floor(i / 5) % 2), 410 + 90 * Math.floor(i / 5)];
    return `${box(x - 6, y, 12, 46, '#6d4c35')}<circle cx="${x}" cy="${y - 14}" r="40" fill="#4f7a43"/>${times(
      5,
      (k) => `<circle cx="${x - 24 + 12 * k}" cy="${y - 20 + 14 * (k % 2)}" r="5" fill="#b5372b"/>`,
    )}`;
  }),
  relief:
    times(
      3,
      (i) =>
        `<rect x="${200 + 150 * i}" y="${400 - 14 * i}" width="130" height="${190 + 14 * i}" rx="18" fill="${['#efe6cf', '#f6f2e7', '#e3d5b2'][i]}" stroke="#8f7b55" stroke-width="6"/>`,
    ) +
    '<rect x="690" y="390" width="90" height="200" rx="24" fill="#e2b33c"/>' +
    box(715, 360, 40, 40, '#9b2d22'),
  check:
    box(130, 470, 700, 130, '#8a6a48') +
    '<polygon points="300,230 690,230 730,500 260,500" fill="#fbfaf5" stroke="#8a94a0" stroke-width="4"/>' +
    times(6, (i) => box(330 - 6 * i, 270 + 36 * i, 330 + 12 * i, 8, '#8a94a0')) +
    '<line x1="640" y1="480" x2="760" y2="360" stroke="#22303c" stroke-width="14"/>',
};

/** 示 and 意 by their strokes, in squares of 100: a computer without a Chinese font draws them too. */
const signs = [
  'M22 16H78M10 38H90M50 38V88L38 80M28 54L12 78M70 54L88 78',
  'M50 4V14M22 16H78M36 20L40 30M64 20L60 30M10 34H90M28 42H72V66H28ZM28 54H72M14 76L8 92M32 74V90Q34 96 60 95L66 84M48 72L54 82M76 74L90 90',
] as const;

function svgOf(scene: Scene, season: 0 | 1): string {
  const { sky, hill, ground } = seasons[season];
  const strokes = signs
    .map((path, i) => `<path d="${path}" transform="translate(${720 + 108 * i} 596)" />`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${box(0, 0, width, height, sky)}
    <path d="M0 340Q160 190 330 300T640 270T960 330V720H0Z" fill="${hill}"/>
    <path d="M0 470Q300 400 960 460V720H0Z" fill="${ground}"/>
    ${drawings[scene]}
    <rect x="700" y="582" width="248" height="126" rx="12" fill="#ffffff"/>
    <g fill="none" stroke="#9b2d22" stroke-width="7" stroke-linecap="round">${strokes}</g>
  </svg>`;
}

/** As a camera would give it: a JPEG. */
export function drawPhoto(scene: Scene, season: 0 | 1): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(scene, season)))
    .jpeg({ quality: 90 })
    .toBuffer();
}
