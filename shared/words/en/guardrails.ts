export const guardrails = {}
