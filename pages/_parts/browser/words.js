/* The few words that all fields share; Python gives them with the page's language. */

export const words = {};
