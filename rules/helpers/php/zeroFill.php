// A text filled up with zeros after its sign.
function zeroFill(string $text, int $width): string
{
    $sign = $text !== '' && ($text[0] === '-' || $text[0] === '+') ? $text[0] : '';
    return $sign . str_repeat('0', max(0, $width - mb_strlen($text))) . substr($text, strlen($sign));
}
