// The remaining lines of standard input with their ends.
const readLines = () => readAll().match(/[^\n]*\n|[^\n]+$/g) ?? [];
