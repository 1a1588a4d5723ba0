export const explain = {}
