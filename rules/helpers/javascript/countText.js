// Number of occurrences that don't overlap; an empty text occurs between all characters.
const countText = (text, part) => (part === "" ? [...text].length + 1 : text.split(part).length - 1);
