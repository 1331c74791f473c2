// A sum cut to 64 bits.
function wrapAdd(int $a, int $b): int
{
    $low = ($a & 0xFFFFFFFF) + ($b & 0xFFFFFFFF);
    $high = ($a >> 32) + ($b >> 32) + ($low >> 32);
    return ($high << 32) | ($low & 0xFFFFFFFF);
}
