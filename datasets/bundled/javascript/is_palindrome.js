/** Whether a phrase reads the same backwards, ignoring case and punctuation. */
function isPalindrome(text) {
  const letters = [...text.toLowerCase()].filter((ch) => /[\p{L}\p{N}]/u.test(ch));
  return letters.join("") === letters.reverse().join("");
}
