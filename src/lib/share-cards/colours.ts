/** Light colours of the site's theme, for pictures that travel alone. */
export const cardColours = {
  paper: '#ffffff',
  sunk: '#f3f6f5',
  edge: '#6b7976',
  ink: '#121817',
  ink2: '#46524f',
  news: '#bf1d28',
  explainer: '#00704a',
  data: '#00689b',
} as const;
