// Bytes that must be text in UTF-8.
function checkUtf8(string $bytes): string
{
    if (!mb_check_encoding($bytes, 'UTF-8')) {
        throw new UnicodeDecodeError('invalid UTF-8');
    }
    return $bytes;
}
