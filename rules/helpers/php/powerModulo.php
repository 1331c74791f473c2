// A power modulo a number.
function powerModulo(int $base, int $exponent, int $modulus): int
{
    if ($exponent < 0) {
        throw new RangeException('a power below zero');
    }
    $result = floorMod(1, $modulus);
    for ($base = floorMod($base, $modulus); $exponent > 0; $exponent >>= 1) {
        if ($exponent & 1) {
            $result = floorMod($result * $base, $modulus);
        }
        $base = $exponent > 1 ? floorMod($base * $base, $modulus) : $base;
    }
    return $result;
}
