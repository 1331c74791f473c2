// The next line of standard input without its line end.
function readInput(string $prompt = ''): string
{
    echo $prompt;
    $line = fgets(STDIN);
    if ($line === false) {
        throw new EOFError('EOF when reading a line');
    }
    return rtrim($line, "\r\n");
}
