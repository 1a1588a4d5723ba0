// Small line drawings on a 20 px grid. Decoration only: the word beside an icon carries the meaning.
const paths = {
  today: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M10 6.5V10l2.5 1.5',
  week: 'M3.5 15.5v-5M7.8 15.5v-9M12.2 15.5v-6.5M16.5 15.5v-11',
  ai: 'M3.5 6h3c4 0 3 8 7 8h3M3.5 10h13M14.5 8l2 2l-2 2M14.5 12l2 2l-2 2M3.5 14h2',
  trends: 'M3.5 14.5l4-4.5l3 2.5l6-7M12.5 5.5h4v4',
  meetings: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3M13 3.5v3',
  reflection: 'M5 3.5h10v13H5zM7.5 7.5h5M7.5 10.5h5M7.5 13.5h2.5',
  pack: 'M4.5 6.5h11v10h-11zM7 6.5v-2h6v2M7.5 10h5M7.5 13h3',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 4v4M7.5 12v4',
  back: 'M12 5l-5 5l5 5',
  forward: 'M8 5l5 5l-5 5',
  down: 'M6 8.5l4 4l4-4',
  up: 'M6 11.5l4-4l4 4',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  plus: 'M10 4.5v11M4.5 10h11',
  check: 'M4.5 10.5l3.5 3.5l7.5-8',
  some: 'M5 10h10',
  play: 'M7 4.5l8 5.5l-8 5.5z',
  pause: 'M7.5 5v10M12.5 5v10',
  stop: 'M6 6h8v8H6z',
  edit: 'M4.5 15.5l.8-3.2l7.6-7.6l2.4 2.4l-7.6 7.6zM11.5 6l2.4 2.4',
  remove: 'M4.5 6h11M8 6V4.5h4V6M6 6l.7 10h6.6L14 6',
  again: 'M15.5 8.5a6 6 0 1 0 .3 3.3M15.8 4.5v4h-4',
  cup: 'M5 7h8v4.5a3.5 3.5 0 0 1-3.5 3.5h-1a3.5 3.5 0 0 1-3.5-3.5zM13 8h1.5a1.5 1.5 0 0 1 0 4H13M8 3v1.5M10.5 3v1.5',
  open: 'M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.5 4.5L9.5 10.5',
  alert: 'M10 4v8M10 15v.5',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
