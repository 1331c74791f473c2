// Splits at runs of white space, so many times at most.
function splitSpaceMax(string $text, int $times): array
{
    $text = preg_replace('/^[\s\x1c-\x1f\x85\pZ]+/u', '', $text);
    $text = $times < 0 ? preg_replace('/[\s\x1c-\x1f\x85\pZ]+$/Du', '', $text) : $text;
    return preg_split('/[\s\x1c-\x1f\x85\pZ]+/u', $text, $times < 0 ? -1 : $times + 1, PREG_SPLIT_NO_EMPTY);
}
