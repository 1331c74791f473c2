// The character at an index, which may count from the end.
static char CharAt(string text, long index) => text[(int)Math.Clamp(index < 0 ? index + text.Length : index, -1, text.Length)];
