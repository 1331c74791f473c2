// Floor quotient and remainder.
function divMod(int $a, int $b): array
{
    return [floorDiv($a, $b), floorMod($a, $b)];
}
