// A text filled up at its end to so many characters.
const fillEnd = (text, width, fill = " ") => text + fill.repeat(Math.max(0, width - [...text].length));
