export const mini = {}
