# All tuples with an element of each array, the last changing fastest.
sub product_of(@arrays) {
    my @tuples = ([]);
    for my $array (@arrays) {
        @tuples = map { my $tuple = $_; map { [@$tuple, $_] } @$array } @tuples;
    }
    return \@tuples;
}
