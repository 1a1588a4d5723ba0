export const trends = {}
