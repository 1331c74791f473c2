// The text of a string as Python's repr shows it.
static string Quoted(string text)
{
    string quote = text.Contains('\'') && !text.Contains('"') ? "\"" : "'";
    string shown = text.Replace(@"\", @"\\").Replace("\n", @"\n").Replace("\r", @"\r").Replace("\t", @"\t").Replace(quote, @"\" + quote);
    return quote + string.Concat(shown.EnumerateRunes().Select(c => !Regex.IsMatch(c.ToString(), @"^[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Z}-[ ]]$")
        ? c.ToString() : string.Format(c.Value < 0x100 ? @"\x{0:x2}" : c.IsBmp ? @"\u{0:x4}" : @"\U{0:x8}", c.Value))) + quote;
}
