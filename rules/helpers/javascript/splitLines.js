// The lines of a text without their ends.
const splitLines = (text) => splitLinesKeep(text).map((line) => line.replace(/(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/, ""));
