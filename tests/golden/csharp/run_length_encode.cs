public static class Solution
{
    /// <summary>Replace each run of a character by the character and, from two on, its count.</summary>
    public static string RunLengthEncode(string text)
    {
        string encoded = "";
        int i = 0;
        while (i < text.Length)
        {
            int j = i;
            while (j < text.Length && text[j] == text[i])
            {
                j++;
            }
            encoded += text[i];
            if (j - i > 1)
            {
                encoded += (j - i).ToString();
            }
            i = j;
        }
        return encoded;
    }
}
