// A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
function asciiDigits(string $text): string
{
    $value = function ($digit) {
        for ($count = 0; preg_match('/\p{Nd}/u', mb_chr(mb_ord($digit[0]) - $count - 1)) === 1; $count++);
        return (string) ($count % 10);
    };
    return preg_replace_callback('/\p{Nd}/u', $value, $text);
}
