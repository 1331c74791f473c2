// Padded at both sides to a width.
static string Center(string text, long width, string fill)
{
    string pad = Padding(text, width, fill);
    int left = pad.Length / 2 + (int)(pad.Length & width & 1);
    return pad[..left] + text + pad[left..];
}
