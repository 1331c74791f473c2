// A big integer without leading zeros; zero has no sign.
static const bigint *bigint_trim(bigint *number) {
    while (number->length > 0 && number->digits[number->length - 1] == 0) number->length--;
    if (number->length == 0) number->sign = 0;
    return number;
}
