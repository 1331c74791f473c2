// Whether a character is a digit, be it raised, lowered or circled.
static bool IsDigit(Rune c) =>
    Rune.IsDigit(c) || (Rune.IsNumber(c) && Rune.GetNumericValue(c) is >= 0 and < 10 and var value && value % 1 == 0);
