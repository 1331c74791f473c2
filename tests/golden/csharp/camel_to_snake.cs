using System;
using System.Linq;

public static class Solution
{
    /// <summary>Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.</summary>
    public static string CamelToSnake(string name)
    {
        string result = "";
        for (int i = 0; i < name.Length; i++)
        {
            char ch = name[i];
            if (char.IsUpper(ch))
            {
                bool afterLower = i > 0 && char.IsLower(name[i - 1]);
                bool beforeLower = i > 0 && name[i - 1] != '_' && IsLower(Slice(name, i + 1, i + 2));
                if (afterLower || beforeLower)
                {
                    result += "_";
                }
                result += char.ToLowerInvariant(ch);
            }
            else
            {
                result += ch;
            }
        }
        return result;
    }

    // A bound of a slice, which may count from the end, as a place from 0 to the size.
    static int Clamp(long bound, int size) => (int)Math.Clamp(bound < 0 ? bound + size : bound, 0, size);

    // The part of a text between two bounds, which may count from the end.
    static string Slice(string text, long from, long to = long.MaxValue) =>
        text[Math.Min(Clamp(from, text.Length), Clamp(to, text.Length))..Clamp(to, text.Length)];

    // Whether a text has letters in lower case and none in upper.
    static bool IsLower(string text) => text.Any(char.IsLower) && !text.Any(char.IsUpper);
}
