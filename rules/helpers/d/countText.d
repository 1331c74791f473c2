// How often a part is in a text, without overlap.
long countText(string text, string part) { return part.length == 0 ? long(text.length) + 1 : long(text.count(part)); }
