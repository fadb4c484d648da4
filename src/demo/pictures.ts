/** Two drawings that stand in for the photos of a service, in the manner of the illustrations of the themes. */

const svg = (paper: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 270" width="1280" height="720" stroke-linecap="round" stroke-linejoin="round" stroke-width="3" fill="none"><rect width="480" height="270" fill="${paper}"/>${inner}</svg>`;

const INK = '#1d2733';

/** A child with a shirt, arms and a face that looks to one side. */
function child(x: number, looks: 1 | -1, shirt: string, skin: string, hair: string): string {
  return `<g transform="translate(${x} 222) scale(${looks} 1)">
    <path d="M-11-4v-34M11-4v-34" stroke="${INK}" stroke-width="9"/>
    <path d="M-20-36q-2-48 20-48t20 48z" fill="${shirt}"/>
    <path d="M17-70q16 8 26-4M-17-70q-12 14-8 30" stroke="${shirt}" stroke-width="10"/>
    <circle cx="45" cy="-76" r="6" fill="${skin}"/><circle cx="-25" cy="-38" r="6" fill="${skin}"/>
    <circle cx="0" cy="-104" r="21" fill="${skin}"/>
    <path d="M-21-106a21 21 0 0 1 40-8q-14 4-22-2-4 10-18 10z" fill="${hair}"/>
    <circle cx="8" cy="-102" r="2.6" fill="${INK}"/><circle cx="17" cy="-102" r="2.2" fill="${INK}"/><path d="M8-92q5 4 9 0" stroke="${INK}"/>
    <path d="M-17-2h13M5-2h13" stroke="${INK}" stroke-width="7"/></g>`;
}

/** The stage of "Grensland": two children, a chalk line between them and a ball above it. */
const stage = svg(
  '#3b1f38',
  `<path d="M150 0 40 222h230z" fill="#7a3b72" opacity=".55"/><path d="M330 0 210 222h230z" fill="#7a3b72" opacity=".55"/>
  <ellipse cx="155" cy="226" rx="112" ry="18" fill="#c48fbd"/><ellipse cx="325" cy="226" rx="112" ry="18" fill="#c48fbd"/>
  <rect y="240" width="480" height="30" fill="#27132a"/>
  <path d="M240 198v14M240 220v12M238 238l2 14" stroke="#ffffff" stroke-width="5"/>
  ${child(140, 1, '#f2b84b', '#d8a75a', INK)}${child(340, -1, '#6bb7c3', '#8a5a3c', '#27132a')}
  <path d="M186 142q54-74 108 0" stroke="#f3e6f1" stroke-dasharray="2 9"/>
  <circle cx="240" cy="104" r="15" fill="#ffffff"/><path d="M240 95l8 6-3 9h-10l-3-9z" fill="${INK}"/><circle cx="240" cy="104" r="15" stroke="${INK}"/>
  <g transform="translate(97 208)"><rect x="-21" y="-14" width="42" height="30" rx="4" fill="#dd9a7c"/><path d="M-8-14v-7h16v7M-21 0h42" stroke="${INK}"/></g>
  <path d="M0 0h62q-2 104-34 150 16 50 8 120H0zM480 0h-62q2 104 34 150-16 50-8 120h36z" fill="#97431f"/>
  <path d="M20 0v270M42 0q0 90-18 146M460 0v270M438 0q0 90 18 146" stroke="#6d2d12"/>`,
);

function sheep(x: number, y: number, size: number, looks: 1 | -1): string {
  return `<g transform="translate(${x} ${y}) scale(${looks * size} ${size})">
    <path d="M-24 20v26M-6 22v26M14 22v26M30 20v26" stroke="${INK}" stroke-width="6"/>
    <path d="M-40 14a18 18 0 0 1-2-32 20 20 0 0 1 24-24 22 22 0 0 1 36-2 20 20 0 0 1 26 20 18 18 0 0 1 4 34 20 20 0 0 1-28 12 22 22 0 0 1-34 2 18 18 0 0 1-26-10z" fill="#ffffff"/>
    <path d="M-20-8q8-8 16 0M4 4q8-8 16 0M-12 14q7-6 13 0" stroke="#c2c9cf"/>
    <path d="M40-30q22-6 26 12 2 18-12 18t-18-14z" fill="${INK}"/><path d="M38-26q-10-4-14 4 6 6 14 2z" fill="${INK}"/><circle cx="55" cy="-20" r="2.6" fill="#ffffff"/></g>`;
}

/** The children's farm: sheep in a meadow, and a jumper drying on a line beside balls of wool. */
const farm = svg(
  '#dfedf9',
  `<circle cx="404" cy="48" r="26" fill="#f2b84b"/><path d="M70 50q12-16 28-6 14-14 28 0 16 0 14 14H62q-6-8 8-8z" fill="#ffffff"/>
  <path d="M0 150q110-52 240-14t240-16v150H0z" fill="#a9d3a2"/><path d="M0 190q140-30 260 0t220-10v90H0z" fill="#7fbd85"/>
  <g transform="translate(74 146)"><path d="M-46 30v-50l46-30 46 30v50z" fill="#c9603a"/><path d="M-54-16 0-54l54 38" stroke="#6d2d12" stroke-width="7"/><path d="M-14 30V0h28v30M-14 0l28 30M14 0l-28 30" stroke="#fbe7de"/></g>
  <path d="M282 74v120M448 74v120" stroke="#6d4a2a" stroke-width="8"/><path d="M282 84q83 22 166 0" stroke="${INK}"/>
  <g transform="translate(365 98)"><path d="M-26 0-54 22l12 18 16-10v50h52V30l16 10 12-18L26 0q-12 12-26 12T-26 0z" fill="#dd8f9f"/><path d="M-26 44h52M-26 56h52" stroke="#ffffff" stroke-width="6" stroke-dasharray="1 11"/><path d="M-26-6v10M26-6v10" stroke="#6d4a2a" stroke-width="5"/></g>
  ${sheep(196, 190, 1.1, 1)}${sheep(70, 222, 0.8, 1)}
  <g transform="translate(330 236)"><circle r="19" fill="#9c2f48"/><path d="M-14-10q14-8 28 6M-18 2q18-10 34 8M-12 14q12-8 24 0" stroke="#fbe5e9"/></g>
  <g transform="translate(374 242)"><circle r="15" fill="#d3ab57"/><path d="M-11-8q11-6 22 5M-14 2q14-8 27 6" stroke="#f8ecd2"/><path d="M14 8q20 14 44-2" stroke="#d3ab57"/></g>
  <path d="M14 244l5-12 5 12M118 250l5-12 5 12M440 240l5-12 5 12" stroke="#2a6a37"/>`,
);

export const demoPictures = { stage, farm } as const;
