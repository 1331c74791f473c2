/** Shift the ASCII letters of a text around the alphabet, keeping case and everything else. */
function caesarShift(text, shift) {
  return text.replace(/[a-zA-Z]/g, (letter) => {
    const start = letter >= "a" ? 97 : 65;
    const place = (letter.charCodeAt(0) - start + shift) % 26;
    return String.fromCharCode(((place + 26) % 26) + start);
  });
}
