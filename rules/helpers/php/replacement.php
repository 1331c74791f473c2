// What is put in place of a match, in PHP's notation.
function replacement(string $text): string
{
    return preg_replace('/\\\\g<(\d+)>|\\\\(\d)/', '\${$1$2}', str_replace('$', '\$', $text));
}
