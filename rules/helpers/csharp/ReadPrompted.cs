// Writes a prompt and reads a line.
static string ReadPrompted(string prompt)
{
    Console.Write(prompt);
    return ReadInput();
}
