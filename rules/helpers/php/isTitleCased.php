// Whether upper case stands exactly where no letter precedes.
function isTitleCased(string $text): bool
{
    $cased = '/[\p{Lu}\p{Lt}\p{Ll}]/u';
    return preg_match($cased, $text) === 1 && preg_match('/(?<=[\p{Lu}\p{Lt}\p{Ll}])[\p{Lu}\p{Lt}]|(?<![\p{Lu}\p{Lt}\p{Ll}])\p{Ll}/u', $text) === 0;
}
