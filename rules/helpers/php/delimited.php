// A pattern that is known only at run time, for use between delimiters.
function delimited(string $pattern): string
{
    return preg_replace_callback('~(\\\\.)|/~s', fn($found) => $found[1] ?? '\/', $pattern);
}
