// An integer in the canonical encoding.
function encodeInt(int|\GMP $value): string
{
    return $value > -(2 ** 53) && $value < 2 ** 53 ? (string) $value : "{\"\$int\":\"$value\"}";
}
