# Folds from the left.
sub fold($function, @items) {
    die failure('TypeError', 'reduce() of empty iterable with no initial value') unless @items;
    return reduce { $function->($a, $b) } @items;
}
