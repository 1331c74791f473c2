// The next line of standard input with its line end; empty at the end.
static string ReadLine()
{
    var line = new StringBuilder();
    for (int c = Console.Read(); c >= 0; c = Console.Read())
    {
        line.Append((char)c);
        if (c == '\n')
        {
            break;
        }
    }
    return line.ToString();
}
