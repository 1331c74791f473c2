# The product of 1 to n.
sub factorial($n) {
    die "ValueError: factorial() not defined for negative values\n" if $n < 0;
    return product(1, 1 .. $n);
}
