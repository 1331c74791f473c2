// A text that must be there.
function present(?string $text): string
{
    return $text ?? throw new TypeError('a text is missing');
}
