// A value of unknown type in the canonical encoding, by what it is at run time.
function encodeAny(mixed $value): string
{
    return match (true) {
        $value === null => 'null',
        is_bool($value) => $value ? 'true' : 'false',
        is_int($value) => encodeInt($value),
        is_float($value) => encodeFloat($value),
        is_string($value) => encodeStr($value),
        is_array($value) && array_is_list($value) => encodeItems($value, encodeAny(...)),
        default => throw new \TypeError('a value without an encoding'),
    };
}
