// A function from a match to its replacement, in which \1 and \g<name> are groups.
function replacer(replacement) {
  const escapes = { n: "\n", r: "\r", t: "\t", "\\": "\\" };
  return (match) =>
    replacement.replace(/\\(?:(\d)|g<(\w+)>|([nrt\\]))/g, (_, digit, name, escape) =>
      escape ? escapes[escape] : (match[digit ?? name] ?? match.groups?.[name] ?? ""),
    );
}
