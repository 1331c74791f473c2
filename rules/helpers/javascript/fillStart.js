// A text filled up at its start to so many characters.
const fillStart = (text, width, fill = " ") => fill.repeat(Math.max(0, width - [...text].length)) + text;
