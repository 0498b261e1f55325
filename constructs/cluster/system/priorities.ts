/** The class of the pods of teams: below all others, and no pod is evicted for one of them. */
export const teamPriority = 'hearth-team';
