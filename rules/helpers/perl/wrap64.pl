# An integer as the 64 bits of it, signed.
sub wrap64($value) {
    use Math::BigInt;
    my $wrapped = (Math::BigInt->new($value) + Math::BigInt->new('0x8000000000000000')) % Math::BigInt->new('0x10000000000000000');
    return ($wrapped - Math::BigInt->new('0x8000000000000000'))->numify;
}
