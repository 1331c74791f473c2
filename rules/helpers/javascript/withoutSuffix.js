// A text without a suffix that it may have.
const withoutSuffix = (text, suffix) => (text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text);
