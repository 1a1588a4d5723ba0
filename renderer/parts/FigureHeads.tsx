/** The heads of columns of figures, in a row of a table's head. */
export function FigureHeads({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
    <th key={index} scope="col" className="figure">
      {name}
    </th>
  ))
}
