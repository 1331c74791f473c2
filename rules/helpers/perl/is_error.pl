# Whether an exception belongs to a class.
sub is_error($error, $class) {
    return 1 if $class =~ /^(Base)?Exception$/ || $error isa $class;
    my %narrower = (LookupError => 'IndexError|KeyError', ArithmeticError => 'ZeroDivisionError|OverflowError',
        ValueError => 'Unicode\w*Error', RuntimeError => 'RecursionError|NotImplementedError');
    my $names = $narrower{$class} // $class;
    return error_name($error) =~ /^(?:$class|$names)$/;
}
