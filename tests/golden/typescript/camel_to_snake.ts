// Whether a text has cased letters, all in lower case.
const isLowerCased = (text: any): any => text === text.toLowerCase() && text !== text.toUpperCase();

/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
function camelToSnake(name: string): string {
  let result = "";
  for (const [i, ch] of [...name].entries()) {
    if (ch === ch.toUpperCase() && ch !== ch.toLowerCase()) {
      const afterLower: boolean = i > 0 && isLowerCased(name[i - 1]);
      const beforeLower: boolean = i > 0 && name[i - 1] !== "_" && isLowerCased(name.slice(i + 1, i + 2));
      if (afterLower || beforeLower) {
        result += "_";
      }
      result += ch.toLowerCase();
    } else {
      result += ch;
    }
  }
  return result;
}
