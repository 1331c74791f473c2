# Folds from the left.
sub fold($function, @items) {
    die "TypeError: reduce() of empty iterable with no initial value\n" unless @items;
    return reduce { $function->($a, $b) } @items;
}
