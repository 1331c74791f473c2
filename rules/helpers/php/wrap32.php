// An integer cut to 32 bits, as two's complement has it.
function wrap32(int $value): int
{
    return (($value + 0x80000000) & 0xFFFFFFFF) - 0x80000000;
}
