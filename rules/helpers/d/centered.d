// A text in the middle of a width.
string centered(string text, long width, string fill = " ") {
    const space = max(0, width - long(text.length));
    const left = space / 2 + (space & width & 1);
    return fillCharacter(fill).replicate(left) ~ text ~ fill.replicate(space - left);
}
