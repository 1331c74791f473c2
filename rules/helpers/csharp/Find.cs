// Where a part first occurs between two bounds, or -1.
static long Find(string text, string part, long from, long to)
{
    long place = FindFrom(text, part, from);
    return place + part.Length > Clamp(to, text.Length) ? -1 : place;
}
