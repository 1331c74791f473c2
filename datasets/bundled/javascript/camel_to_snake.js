const isUpper = (ch) => /^\p{Lu}$/u.test(ch);
const isLower = (ch) => /^\p{Ll}$/u.test(ch);

/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
function camelToSnake(name) {
  let result = "";
  for (let i = 0; i < name.length; i++) {
    const ch = name[i];
    if (!isUpper(ch)) {
      result += ch;
      continue;
    }
    const previous = name[i - 1] ?? "_";
    const beforeLower = isLower(name[i + 1] ?? "");
    if (isLower(previous) || (previous !== "_" && beforeLower)) {
      result += "_";
    }
    result += ch.toLowerCase();
  }
  return result;
}
