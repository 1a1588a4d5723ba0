// Figures as they stand in sentences and tables.
export const figures = {
  // Something, but less than half a minute of it.
  'figure.under-a-minute': 'under 1 min',
  // Something, but less than half a percent; {one} is 1 %, as the locale writes it.
  'figure.under-one-percent': 'under {one}',
}
