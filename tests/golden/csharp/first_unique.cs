using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    /// <summary>The first character that occurs only once, or None.</summary>
    public static string FirstUnique(string text)
    {
        var counts = new Dictionary<string, long>();
        foreach (string ch in text.Select(c => c.ToString())) {
            counts[ch] = counts.GetValueOrDefault(ch) + 1;
        }
        foreach (var (ch, count) in counts)
        {
            if (count == 1)
            {
                return ch;
            }
        }
        return null;
    }
}
