# Bytes of integers, which must be from 0 to 255.
sub to_bytes(@numbers) {
    die "ValueError: bytes must be in range(0, 256)\n" if any { $_ < 0 || $_ > 255 } @numbers;
    return pack('C*', @numbers);
}
