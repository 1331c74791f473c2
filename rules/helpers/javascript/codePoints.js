// The code points of a text.
const codePoints = (text) => [...text].map((c) => c.codePointAt(0));
