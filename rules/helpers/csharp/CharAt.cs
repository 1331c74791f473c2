// The character at an index, which may count from the end.
static char CharAt(string text, long index) => text[PlaceOf(index, text.Length)];
