// The bytes of a text in a named encoding.
function encodedAs(string $text, string $encoding): string
{
    $name = str_replace(['_', 'latin-1', 'latin1'], ['-', 'ISO-8859-1', 'ISO-8859-1'], strtolower($encoding));
    if (!in_array($name, ['utf-8', 'utf8', 'ascii', 'us-ascii', 'ISO-8859-1', 'iso-8859-1', 'utf-16-le', 'utf-16-be'], true)) {
        throw new LookupError("unknown encoding: $encoding");
    }
    if (str_contains($name, 'ascii') && !mb_check_encoding($text, 'ASCII')) {
        throw new UnicodeEncodeError("'$encoding' codec can't encode characters");
    }
    return mb_convert_encoding($text, str_replace('utf-16-', 'UTF-16', $name), 'UTF-8');
}
