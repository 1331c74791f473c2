// A text in quotes, as Python shows it inside a list.
function quoted(text) {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escapes = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", [quote]: "\\" + quote };
  const hex = (c) => (c < "\u0100" ? "\\x" + c.charCodeAt(0).toString(16).padStart(2, "0") : "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
  const inner = [...text].map((c) => escapes[c] ?? (/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(c) ? hex(c) : c));
  return quote + inner.join("") + quote;
}
