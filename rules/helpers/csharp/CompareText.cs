// The difference of the first characters that differ, else of the lengths.
static int CompareText(string a, string b)
{
    int place = a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();
    return place < Math.Min(a.Length, b.Length) ? a[place] - b[place] : a.Length - b.Length;
}
