// A product cut to 64 bits.
function wrapMul(int $a, int $b): int
{
    $product = $a * $b;
    if (is_int($product)) {
        return $product;
    }
    $low = $b & 0xFFFF;
    $sum = 0;
    for ($shift = 0; $shift < 64; $shift += 16) {
        $part = ($b >> $shift) & 0xFFFF;
        $lower = ($a & 0xFFFFFFFF) * $part;
        $upper = (($a >> 32) & 0xFFFFFFFF) * $part;
        $sum = wrapAdd($sum, wrapAdd($lower, $upper << 32) << $shift);
    }
    return $sum;
}
