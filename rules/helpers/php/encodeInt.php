// An integer in the canonical encoding.
function encodeInt(int $value): string
{
    return abs($value) < 2 ** 53 ? (string) $value : "{\"\$int\":\"$value\"}";
}
