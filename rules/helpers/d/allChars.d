// Whether a text is not empty and all its characters pass a test.
bool allChars(alias test)(string text) { return text.length > 0 && text.all!(c => test(c)); }
