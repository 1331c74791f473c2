// The next line of standard input without its line end.
function readInput(string $prompt = ''): string
{
    echo $prompt;
    $line = fgets(STDIN);
    return $line !== false ? rtrim($line, "\r\n") : throw new EOFError('EOF when reading a line');
}
