/** The most connections of an engine of SQLAlchemy: a pool of 5, and 10 more when all of these are in use. */
const engine = 15;

/** How many connections each worker opens at most to the databases: experiments and models have an engine each, accounts one. */
export const connectionsOfWorker = { database: 2 * engine, accounts: engine } as const;
