// The text of a number with commas between groups of three digits.
function grouped(string $text): string
{
    [$whole, $fraction] = [...explode('.', $text, 2), null];
    $whole = preg_replace('/(?<=\d)(?=(\d{3})+$)/', ',', $whole);
    return $fraction === null ? $whole : "$whole.$fraction";
}
