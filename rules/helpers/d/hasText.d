// Whether a part is in a text; the empty part is in every text.
bool hasText(string text, string part) { return part.length == 0 || text.canFind(part); }
