# Elements from the first that fails the test on.
sub drop_while($items, $test) {
    my @rest = @$items;
    shift @rest while @rest && $test->($rest[0]);
    return \@rest;
}
