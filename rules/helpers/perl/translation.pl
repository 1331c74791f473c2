# A table that maps code points of one string to characters of another, and those of a third to undef.
sub translation($from, $to, $gone) {
    die "ValueError: the first two maketrans arguments must have equal length\n" if length($from) != length($to);
    my %table = map { ord(substr($from, $_, 1)) => substr($to, $_, 1) } 0 .. length($from) - 1;
    return { %table, map { ord($_) => undef } split(//, $gone) };
}
