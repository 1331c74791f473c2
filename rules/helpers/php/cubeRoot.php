// The cube root.
function cubeRoot(float $x): float
{
    $root = ($x < 0 ? -1 : 1) * abs($x) ** (1 / 3);
    return round($root) ** 3 === $x ? round($root) : $root;
}
