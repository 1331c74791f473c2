// A table for translateText from one with characters as keys.
const codeKeys = (table) => new Map(Array.from(table, ([c, replacement]) => [codeOfKey(c), replacement]));
