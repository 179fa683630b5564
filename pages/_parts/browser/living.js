/* The fields on the page, by the root each is drawn in: {key, session, layout, outbox, send}. */

export const living = new Map();
