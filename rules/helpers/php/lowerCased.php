// In lower case, with the sigma that ends a Greek word.
function lowerCased(string $text): string
{
    return mb_strtolower(preg_replace('/(?<=\pL)Σ(?!\pL)/u', 'ς', $text));
}
