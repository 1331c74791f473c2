# The product of 1 to n.
sub factorial($n) {
    die failure('ValueError', 'factorial() not defined for negative values') if $n < 0;
    return product(1, 1 .. $n);
}
