// The text of bytes in a named encoding.
function decodedAs(string $bytes, string $encoding): string
{
    $name = str_replace(['_', 'latin-1', 'latin1'], ['-', 'ISO-8859-1', 'ISO-8859-1'], strtolower($encoding));
    if (!in_array($name, ['utf-8', 'utf8', 'ascii', 'us-ascii', 'ISO-8859-1', 'iso-8859-1'], true)) {
        throw new LookupError("unknown encoding: $encoding");
    }
    if (!mb_check_encoding($bytes, $name)) {
        throw new UnicodeDecodeError("'$encoding' codec can't decode bytes");
    }
    return mb_convert_encoding($bytes, 'UTF-8', $name);
}
