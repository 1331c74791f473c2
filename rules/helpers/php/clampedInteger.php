// A float without its fraction, the nearest integer between two bounds.
function clampedInteger(float $x, int $least, int $most): int
{
    return is_nan($x) ? 0 : ($x >= (float) $most ? $most : ($x <= (float) $least ? $least : (int) $x));
}
